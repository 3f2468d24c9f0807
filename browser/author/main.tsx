// The course editor's entry: puts the writing desk where the plain form stands.
import { render } from "preact";
import "../pages/page";
import "../styles/author.css";
import { speak } from "../words";
import type { Offers } from "./asks.generated";
import { Desk } from "./desk";
import { Side, Told } from "./screen";

const island = document.getElementById("author")!;
const form = island.querySelector("form")!;
const text = form.querySelector<HTMLTextAreaElement>("#text")!.value;
const offers = JSON.parse(island.dataset["offers"]!) as Offers;
const version = Number(island.dataset["version"]);

const part = (name: string): HTMLElement => {
  const made = document.createElement("div");
  made.className = name;
  return made;
};
const [told, place, side] = [part("told"), part("text"), part("side")];
// The marks of the course language stand at the left, whatever its words are.
place.dir = "ltr";
void speak(document.documentElement.lang).then(() => {
  island.replaceChildren(told, place, side);
  island.classList.add("awake");
  const desk = new Desk({ at: island.dataset["at"] ?? "", text, version, offers, leads: "runs" in island.dataset }, place);
  render(<Told desk={desk} />, told);
  render(<Side desk={desk} />, side);
});
