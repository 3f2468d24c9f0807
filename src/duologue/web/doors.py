"""What is new at the door for somebody who was in the cohort before: asked part by part. Who says
no takes part as before, and stays outside of that part alone."""

import msgspec
from starlette.datastructures import FormData

from duologue.plan.parts import Part, parts_of
from duologue.plan.session_plan import SessionPlan
from duologue.record.door_answers import DoorAnswer
from duologue.record.personal_links import Holder
from duologue.record.sessions import Planned
from duologue.web.installation import Duologue

# Noted with the first door, so that it is known later that there was one, also where nothing left.
FIRST = ""
TOLD = DoorAnswer(lets=True, asked=False)


class Question(msgspec.Struct, frozen=True):
    """One part that somebody is asked about, and what they said before."""

    part: Part
    said: DoorAnswer | None


async def questions_at(
    duologue: Duologue, holder: Holder, planned: Planned
) -> tuple[Question, ...]:
    """What is new, and what was new before and can be said otherwise now."""
    plan = (await duologue.hosts.of(planned.id)).state.plan
    return _questions(plan, await _known(duologue, holder))


async def take_answers(
    duologue: Duologue, holder: Holder, planned: Planned, form: FormData
) -> None:
    """Keeps what was said. What was asked and got no answer is a no, or what it was before."""
    plan = (await duologue.hosts.of(planned.id)).state.plan
    known = await _known(duologue, holder)
    answers = known | {FIRST: TOLD}
    if not known:
        answers |= {part.key: TOLD for part in parts_of(plan)}
    for question in _questions(plan, known):
        said = str(form.get(f"let {question.part.key}", ""))
        before = question.said is not None and question.said.lets
        lets = said == "yes" or (before and said != "no")
        answers[question.part.key] = DoorAnswer(lets, asked=True)
    await duologue.door_answers.put(holder.cohort, holder.member.id, answers)


def _questions(plan: SessionPlan, known: dict[str, DoorAnswer]) -> tuple[Question, ...]:
    if not known:
        return ()
    asked = ((part, known.get(part.key)) for part in parts_of(plan))
    return tuple(Question(part, said) for part, said in asked if said is None or said.asked)


async def _known(duologue: Duologue, holder: Holder) -> dict[str, DoorAnswer]:
    """What they were told of before, by the key of each part; empty at their first door."""
    known = await duologue.door_answers.of(holder.cohort, holder.member.id)
    if known:
        return known
    # Seats from before this was kept: what stood at those doors was told.
    for session in await duologue.people.sessions_of(holder.member.id):
        plan = (await duologue.hosts.of(session)).state.plan
        known |= {FIRST: TOLD} | {part.key: TOLD for part in parts_of(plan)}
    return known
