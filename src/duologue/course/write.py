"""A course becomes its text again; reading it gives the same course."""

from duologue.course.front_matter import write_front_matter
from duologue.course.instruments import INSTRUMENTS
from duologue.course.kinds import Kind
from duologue.course.model import Activity, Allowance, Choice, Course
from duologue.course.options import usual_wish
from duologue.course.slides import BREAK, Slide, slides_of

_BELOW_A_CHOICE = " " * 6  # in line with the words of `- [x] `, and too deep to begin anything else


def write(course: Course) -> str:
    """The course in the course language, in the one usual order of its options."""
    blocks = ["\n".join(write_front_matter(course))]
    blocks += _comments(course.allowances)
    blocks.append(course.about)
    for session in course.sessions:
        blocks.append(f"# {session.title} · {session.minutes:g} min")
        blocks += [*_comments(session.allowances), session.welcome]
        for activity in session.activities:
            blocks += write_activity(activity, course.language)
    return "\n\n".join(b for b in blocks if b.strip()) + "\n"


def write_activity(activity: Activity, language: str) -> list[str]:
    """The blocks of one activity, to be set apart by empty lines."""
    body, choices = activity.body, activity.choices
    if activity.instrument:
        statement, scale = INSTRUMENTS[activity.instrument].asked_in(language)
        body = "" if body == statement else body
        choices = () if choices == tuple(Choice(step) for step in scale) else choices
    slides = slides_of(activity)
    if len(slides) == 1:
        slides = (Slide(body, activity.notes),)
    first, *others = slides
    return [
        "## " + " · ".join(_heading(activity)),
        *_comments(activity.allowances),
        first.body,
        "\n".join(map(_choice, choices)),
        _notes(first),
        *(block for slide in others for block in (BREAK, slide.body, _notes(slide))),
    ]


def _notes(slide: Slide) -> str:
    lines = "\n".join(f"> {line}".rstrip() for line in slide.notes.split("\n"))
    return lines if slide.notes else ""


def _heading(activity: Activity) -> list[str]:
    roles = ["roles " + ", ".join(activity.roles)] if activity.roles else []
    return [activity.kind.value, activity.title, *options_of(activity), *roles]


def options_of(activity: Activity) -> list[str]:
    """The options that read the same in every language, in their usual order."""
    options = [f"{activity.minutes:g} min"]
    if activity.rooms is not None:
        if activity.kind is not Kind.PARTNERS:
            options.append(f"rooms of {activity.rooms.size}")
        if activity.rooms.wish is not usual_wish(activity.kind):
            options.append(activity.rooms.wish.value)
    if activity.spheres:
        options.append("about " + ", ".join(activity.spheres))
    if not activity.roles_rotate:
        options.append("roles stay")
    if activity.instrument:
        options.append(f"instrument {activity.instrument}")
    if activity.may_share_with_partner:
        options.append("may share with partner")
    if activity.shows_results_at_once:
        options.append("results at once")
    if activity.explains_at_once:
        options.append("explained at once")
    return options


def _choice(choice: Choice) -> str:
    # An answer that itself begins with a bracket must not be taken for the sign of a right one.
    mark = "[x] " if choice.right else "[ ] " if choice.text.startswith("[") else ""
    because = f"\n{_BELOW_A_CHOICE}{choice.because}" if choice.because else ""
    return f"- {mark}{choice.text}{because}"


def _comments(allowances: tuple[Allowance, ...]) -> list[str]:
    return [
        f"<!-- allow: {a.rule}, {a.reason} -->" if a.reason else f"<!-- allow: {a.rule} -->"
        for a in allowances
    ]
