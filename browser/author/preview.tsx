// The activity at the cursor, as its learners will meet it, or as its facilitator will.
import { RoleCard } from "../activities/role_card";
import { AudienceTag, Choices, Prompt } from "../room/shown";
import { say } from "../words";
import type { StepLook } from "./asks.generated";
import type { Desk } from "./desk";

export function Preview({ desk, role }: { desk: Desk; role: "learner" | "facilitator" }) {
  const step = desk.step ?? desk.look.value?.session?.steps[0];
  if (!step) return <p class="quiet">{say("author-no-step")}</p>;
  return (
    <article class={`preview ${step.audience ?? ""}`}>
      <Prompt activity={step} level={3} />
      <p class="facts">
        <span>{whom(step)}</span>
        <span>{say("minutes", { minutes: step.minutes })}</span>
        <AudienceTag audience={step.audience} />
      </p>
      {step.choices.length ? <Choices title={step.title} choices={step.choices} choose={() => undefined} /> : null}
      {step.roles[0] ? <RoleCard role={step.roles[0]} turn={1} turns={step.turns} /> : null}
      {role === "facilitator" ? <Facilitator desk={desk} step={step} /> : null}
    </article>
  );
}

function Facilitator({ desk, step }: { desk: Desk; step: StepLook }) {
  const steps = desk.look.value?.session?.steps ?? [];
  const next = steps[steps.findIndex((each) => each.id === step.id) + 1];
  return (
    <>
      <section class="card facilitators">
        <h3>{say("author-notes")}</h3>
        {step.notes ? <div dangerouslySetInnerHTML={{ __html: step.notes }} /> : <p class="quiet">{say("author-no-notes")}</p>}
      </section>
      <p class="quiet">
        {say("author-from-minute", { minute: step.starts_at })} {say(`debriefed-${step.debrief === "n/a" ? "none" : step.debrief}`)}
        {" "}{next ? say("author-next", { title: next.title }) : say("author-last")}
      </p>
    </>
  );
}

function whom(step: StepLook): string {
  if (step.where === "rooms" || step.where === "pairs") return say("author-in-rooms", { size: step.room_size ?? 2 });
  return say(step.where === "alone" ? "alone-now" : "everyone-now");
}
