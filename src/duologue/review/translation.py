"""A course and its translation, side by side: the same steps in another language, or what drifted.

A translation is a file `name.de.md` beside `name.md`; its front matter says `language: de`.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from duologue.course.model import Activity, Course, Place, Session
from duologue.course.source import Finding, Severity
from duologue.course.write import options_of

# The names by which a translation may be silenced, on purpose and as a whole.
ALLOWED_AS = frozenset({"drifted-translation", "TRA501"})


def drifted(original: Course, translation: Course, language: str) -> tuple[Finding, ...]:
    """Findings about the translation, at their places in it; none where it allows them."""
    if any(a.rule in ALLOWED_AS and a.reason for a in translation.allowances):
        return ()
    return tuple(_differences(original, translation, language))


def _drift(message: str, place: Place, help: str) -> Finding:
    return Finding("TRA501", Severity.WARNING, message, place, help)


def _differences(original: Course, translation: Course, language: str) -> Iterator[Finding]:
    top = Place(1)
    if translation.language != language:
        yield Finding(
            "TRA502",
            Severity.WARNING,
            f"The file is named for `{language}`, and its front matter says "
            f"`{translation.language}`.",
            top,
            f"Write `language: {language}` into the front matter.",
        )
    for name, here, there in (
        ("class size", translation.class_size, original.class_size),
        ("facilitators", translation.facilitators, original.facilitators),
        (
            "number of things that leave the room",
            len(translation.leaves_the_room),
            len(original.leaves_the_room),
        ),
    ):
        if here != there:
            yield _drift(f"The {name} is {here}; in the original {there}.", top, "Make them one.")
    mine_count, count = len(translation.sessions), len(original.sessions)
    if mine_count != count:
        message = f"There are {mine_count} sessions; in the original {count}."
        place = translation.sessions[-1].place if translation.sessions else top
        yield _drift(message, place, "Translate what is missing, or take it out of both.")
    for theirs, mine in zip(original.sessions, translation.sessions, strict=False):
        yield from _in_session(theirs, mine)


def _in_session(original: Session, translation: Session) -> Iterator[Finding]:
    if original.minutes != translation.minutes:
        message = f"This session takes {translation.minutes:g} min; the original "
        yield _drift(message + f"{original.minutes:g}.", translation.place, "Make them one.")
    theirs = [activity.kind for activity in original.activities]
    mine = [activity.kind for activity in translation.activities]
    steps = SequenceMatcher(None, theirs, mine, autojunk=False).get_opcodes()
    for _, i1, i2, j1, j2 in steps:
        paired = min(i2 - i1, j2 - j1)
        for their, my in zip(
            original.activities[i1 : i1 + paired],
            translation.activities[j1 : j1 + paired],
            strict=True,
        ):
            yield from _in_activity(their, my)
        for missing in original.activities[i1 + paired : i2]:
            yield _drift(
                f"`{missing.kind} · {missing.title}` of the original is missing here.",
                _place_of(translation, j1 + paired),
                "Translate it, or take it out of both.",
            )
        for extra in translation.activities[j1 + paired : j2]:
            message = f"This {extra.kind} is not in the original."
            yield _drift(message, extra.place, "Add it there, or take it out here.")


def _place_of(session: Session, number: int) -> Place:
    activities: Sequence[Activity] = session.activities
    return activities[min(number, len(activities) - 1)].place if activities else session.place


def _in_activity(original: Activity, translation: Activity) -> Iterator[Finding]:
    if original.kind is not translation.kind:
        message = f"This is a {translation.kind}; in the original a {original.kind}."
        yield _drift(message, translation.place, f"Write `{original.kind}`.")
        return
    theirs, mine = options_of(original), options_of(translation)
    # Roles are words of the language; only how many there are must be the same.
    if theirs != mine:
        lacks = ", ".join(f"`{x}`" for x in theirs if x not in mine)
        more = ", ".join(f"`{x}`" for x in mine if x not in theirs)
        has = f"has {lacks}" if lacks else "has no such option"
        message = f"The original {has}" + (f", and not {more}." if more else ".")
        yield _drift(message, translation.place, "Make their options one.")
    if len(original.roles) != len(translation.roles):
        message = f"There are {len(translation.roles)} roles; in the original "
        yield _drift(message + f"{len(original.roles)}.", translation.place, "Name them all.")
    if len(original.choices) != len(translation.choices):
        message = f"There are {len(translation.choices)} answers; in the original "
        help = "Counts of two languages can be added only where the answers are the same."
        yield _drift(message + f"{len(original.choices)}.", translation.place, help)
    elif [c.right for c in original.choices] != [c.right for c in translation.choices]:
        message = "Another answer is marked as right than in the original."
        yield _drift(message, translation.place, "Mark the same one with [x].")
    for part, there, here in (
        ("prompt", original.body, translation.body),
        ("facilitator's note", original.notes, translation.notes),
    ):
        if bool(there) != bool(here):
            where = "here and not in the original" if here else "in the original and not here"
            yield _drift(f"There is a {part} {where}.", translation.place, "Make them one.")
