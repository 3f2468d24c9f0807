// One block of the picture in somebody's hand: where it would go, or how many minutes it would take.

import { fromTheRight } from "../locale";

const EDGE = 12; // pixels at the end of a block that stretch it; what a finger still hits
const A_SHAKE = 4; // pixels a hand moves without meaning it
// The chart alone, without the heading above it and the list below, which stand in the text beside;
// wider at the right than it is drawn, because its letters are larger here.
const CHART = { left: 88, top: 84, right: 1232, bottom: 468 };

export const blocksOf = (held: Element | null): SVGGElement[] => [...(held?.querySelectorAll<SVGGElement>("[data-activity]") ?? [])];
export const titleOf = (block: SVGGElement): string => block.querySelector("title")?.textContent ?? "";
export const minutesOf = (block: SVGGElement): number => Number(block.dataset["minutes"]);

/** Shows the chart alone, and lets its blocks be reached: a picture as a whole cannot be. */
export function frame(held: Element): void {
  const svg = held.querySelector("svg");
  svg?.setAttribute("viewBox", `${CHART.left} ${CHART.top} ${CHART.right - CHART.left} ${CHART.bottom - CHART.top}`);
  svg?.setAttribute("role", "group");
}

export class Drag {
  readonly id: string;
  readonly stretches: boolean;
  /** How long it would take, in whole minutes. */
  minutes: number;
  /** Which place it would have, from 0. */
  place: number;
  moved = false;
  private readonly from: number;
  private readonly others: { middle: number }[];
  private readonly rect: SVGRectElement;
  private readonly width: number;

  constructor(private readonly block: SVGGElement, private readonly startX: number) {
    this.id = block.dataset["activity"]!;
    this.minutes = minutesOf(block);
    this.rect = block.querySelector("rect")!;
    this.width = Number(this.rect.getAttribute("width"));
    const box = this.rect.getBoundingClientRect();
    // A narrow block keeps a half to be moved by.
    const beforeEnd = this.turned ? startX - box.left : box.right - startX;
    this.stretches = beforeEnd < Math.min(EDGE, box.width / 2);
    const all = blocksOf(this.svg);
    this.place = this.from = all.indexOf(block);
    this.others = all.filter((other) => other !== block).map((other) => ({ middle: middleOf(other) }));
  }

  get by(): number {
    return this.place - this.from;
  }

  /** Follows the hand; false until it has really moved. */
  to(x: number): boolean {
    const pixels = x - this.startX;
    if (!this.moved && Math.abs(pixels) < A_SHAKE) return false;
    this.moved = true;
    this.block.classList.add("dragged");
    const units = pixels * this.unitsPerPixel;
    if (this.stretches) {
      this.minutes = Math.max(1, Math.round(minutesOf(this.block) + units / this.perMinute));
      this.rect.setAttribute("width", String(Math.max(1, this.width + (this.minutes - minutesOf(this.block)) * this.perMinute)));
    } else {
      this.block.setAttribute("transform", `translate(${units} 0)`);
      const middle = middleOf(this.block);
      this.place = this.others.filter((other) => (other.middle < middle) !== this.turned).length;
    }
    return true;
  }

  /** Back to where it was. */
  letGo(): void {
    this.block.classList.remove("dragged");
    this.block.removeAttribute("transform");
    this.rect.setAttribute("width", String(this.width));
  }

  private get svg(): SVGSVGElement {
    return this.block.ownerSVGElement!;
  }

  private get perMinute(): number {
    return Number(this.svg.dataset["perMinute"]);
  }

  /** Where a page runs from the right, so does the time of its picture (styles/languages.css). */
  private get turned(): boolean {
    return fromTheRight();
  }

  private get unitsPerPixel(): number {
    const scale = Math.abs(this.svg.getScreenCTM()?.a ?? 1);
    return (this.turned ? -1 : 1) / scale;
  }
}

function middleOf(block: SVGGElement): number {
  const box = block.querySelector("rect")!.getBoundingClientRect();
  return (box.left + box.right) / 2;
}
