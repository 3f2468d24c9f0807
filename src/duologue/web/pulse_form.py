"""A pulse as a form: what is asked now, and a posted form as a letter."""

from collections.abc import Mapping
from math import ceil

import msgspec

from duologue.insight.pulse.items import Scale, When, seconds
from duologue.insight.pulse.plan import MINUTES, NOT_SAID, SEGMENTS, Plan, Wave
from duologue.insight.pulse.scales import steps
from duologue.record.pulse_letters import Letter

RADIUS = 17.0  # of a circle, in the units of its drawing
APART, NEAR = (
    2.15,
    0.25,
)  # distance of the two centres, in radii, from the first picture to the last


class Step(msgspec.Struct, frozen=True):
    number: int
    label: str
    # Centres of the two circles; None on scales of words.
    circles: tuple[float, float] | None = None


class Question(msgspec.Struct, frozen=True, kw_only=True):
    field: str
    text: str
    back: bool
    steps: tuple[Step, ...]
    pictures: bool
    # The words of a step end the sentence that the text begins.
    continues: bool


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What one person is asked now."""

    questions: tuple[Question, ...]
    # Names of segments that have not been asked yet.
    segments: tuple[str, ...]
    # Whole minutes up to which the device's own count is "less"; None: it is not asked.
    middle: int | None
    minutes: int


def asked(plan: Plan, wave: Wave, knows_segments: bool, middle: int | None = None) -> Asked:
    """`middle`: of the class's connection minutes, where the device may add its half."""
    items = plan.items_of(wave)
    questions = tuple(
        Question(
            field=f"item-{item.name}", text=item.text(plan.language),
            back=item.when is When.THINKING_BACK, steps=_steps(item.scale, plan.language),
            pictures=item.scale is Scale.CIRCLES, continues=item.scale is Scale.CHANGE,
        )
        for item in items
    )  # fmt: skip
    return Asked(
        questions=questions,
        segments=() if knows_segments else tuple(s for s in plan.segments if s != MINUTES.name),
        middle=middle if MINUTES.name in plan.segments else None,
        minutes=ceil(seconds(items, plan.language) / 60),
    )  # fmt: skip


def letter_from(
    plan: Plan, wave: Wave, form: Mapping[str, object], thread: str, known: bytes | None,
    asked: Asked,
) -> Letter | None:  # fmt: skip
    """The letter; None where nothing is answered. What was not offered counts as not answered."""
    answers = bytearray(len(plan.items))
    for place, item in enumerate(plan.items):
        given = str(form.get(f"item-{item.name}", ""))
        if item in plan.items_of(wave) and given in map(str, range(1, item.scale.steps + 1)):
            answers[place] = int(given)
    if not any(answers):
        return None
    segments = bytearray(known or [NOT_SAID] * len(plan.segments))
    offered = {*asked.segments, *([MINUTES.name] if asked.middle is not None else [])}
    for place, name in enumerate(plan.segments):
        values, given = SEGMENTS[name].values, str(form.get(f"segment-{name}", ""))
        if name in offered and given in values and segments[place] == NOT_SAID:
            segments[place] = values.index(given)
    return Letter(
        wave=plan.waves.index(wave), thread=thread, answers=bytes(answers),
        segments=bytes(segments),
    )  # fmt: skip


def _steps(scale: Scale, language: str) -> tuple[Step, ...]:
    labels = steps(scale, language)
    if scale is not Scale.CIRCLES:
        return tuple(Step(number, label) for number, label in enumerate(labels, 1))
    drawn = []
    for number, label in enumerate(labels, 1):
        apart = APART + (NEAR - APART) * (number - 1) / (len(labels) - 1)
        half = apart * RADIUS / 2
        drawn.append(Step(number, label, (round(40 - half, 1), round(40 + half, 1))))
    return tuple(drawn)
