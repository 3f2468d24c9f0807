// The screen for the wall: the prompt, the clock, and what the class may see. Nothing to click.
import { useEffect, useRef } from "preact/hooks";
import { Doing } from "../activities/every";
import type { View } from "../wire";
import { say } from "../words";
import { hasTables } from "./places";
import { AudienceTag, Prompt, StepTime } from "./parts";
import { WallCaptions, WallScreen } from "./wall_screen";

/** The link of the class, for phones in this place: laid into the page by the server. */
function Join() {
  const at = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const join = document.querySelector<HTMLTemplateElement>("#join");
    if (join) at.current?.replaceChildren(join.content.cloneNode(true));
  }, []);
  return <div class="join" ref={at} />;
}

export function Wall({ view }: { view: View }) {
  const { activity } = view;
  const here = view.people.filter((p) => p.here && p.role === "learner").length;
  if (view.phase === "closed") return <main class="wall"><h1>{say("closed-title")}</h1></main>;
  if (!activity)
    return (
      <main class="wall">
        <p class="quiet"><bdi lang={view.language}>{view.course}</bdi></p>
        <h1 lang={view.language} dir="auto">{view.title}</h1>
        <div class="words" lang={view.language} dir="auto" dangerouslySetInnerHTML={{ __html: view.welcome }} />
        {hasTables(view) ? <Join /> : null}
        <p class="facts">{say("desk-here", { here })}</p>
      </main>
    );
  return (
    <main class={`wall ${activity.audience ?? ""}`}>
      <WallScreen />
      <Prompt activity={activity} lang={view.language} />
      <Doing view={view} side="Wall" />
      <p class="facts">
        <StepTime activity={activity} />
        <AudienceTag audience={activity.audience} />
      </p>
      <WallCaptions />
    </main>
  );
}
