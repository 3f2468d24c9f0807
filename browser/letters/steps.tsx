// What a partner means to try, as they sent it in a session: from their device to this one, and kept here.
import { useEffect, useState } from "preact/hooks";
import { sealedNames, unseal } from "../device/sealed";
import { remove } from "../device/store";
import type { Step } from "../room/kept";
import { AudienceTag } from "../room/shown";
import { say } from "../words";

interface Kept extends Step {
  place: string;
  session: string;
}

async function kept(seats: Record<string, string>): Promise<Kept[]> {
  const found: Kept[] = [];
  for (const [seat, session] of Object.entries(seats))
    for (const place of await sealedNames(`${seat}:step-`)) {
      const text = await unseal(place).catch(() => "");
      if (text) found.push({ ...(JSON.parse(text) as Step), place, session });
    }
  return found;
}

/** `seats`: where this person sat, and in which session. */
export function Steps({ seats }: { seats: Record<string, string> }) {
  const [steps, setSteps] = useState<Kept[]>([]);
  const look = (): void => void kept(seats).then(setSteps, () => {});
  useEffect(look, []);
  return (
    <>
      {steps.map(({ place, name, text, session }) => (
        <section class="card pair" key={place}>
          <h2>{say("letters-step", { name })} <AudienceTag audience="pair" /></h2>
          <p class="own-words" dir="auto">{text}</p>
          <p class="quiet">{say("letters-step-kept", { name, session })}</p>
          <p class="row"><button class="plain" onClick={() => void remove("sealed", place).then(look)}>{say("letters-remove")}</button></p>
        </section>
      ))}
    </>
  );
}
