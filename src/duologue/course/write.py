"""A course becomes its text again; reading it gives the same course."""

from duologue.course.front_matter import write_front_matter
from duologue.course.kinds import Kind
from duologue.course.model import Activity, Allowance, Course, Wish


def write(course: Course) -> str:
    """The course in the course language, in the one usual order of its options."""
    blocks = ["\n".join(write_front_matter(course))]
    blocks += _comments(course.allowances)
    blocks.append(course.about)
    for session in course.sessions:
        blocks.append(f"# {session.title} · {session.minutes:g} min")
        blocks += [*_comments(session.allowances), session.welcome]
        for activity in session.activities:
            blocks += _activity(activity)
    return "\n\n".join(b for b in blocks if b.strip()) + "\n"


def _comments(allowances: tuple[Allowance, ...]) -> list[str]:
    return [
        f"<!-- allow: {a.rule}, {a.reason} -->" if a.reason else f"<!-- allow: {a.rule} -->"
        for a in allowances
    ]


def _activity(activity: Activity) -> list[str]:
    options = [activity.kind.value, activity.title, f"{activity.minutes:g} min"]
    rooms = activity.rooms
    if rooms is not None:
        usual = Wish.SAME_PARTNER if activity.kind is Kind.PARTNERS else Wish.NEW_PEOPLE
        if activity.kind is not Kind.PARTNERS:
            options.append(f"rooms of {rooms.size}")
        if rooms.wish is not usual:
            options.append(rooms.wish.value)
    if activity.spheres:
        options.append("about " + ", ".join(activity.spheres))
    if activity.may_share_with_partner:
        options.append("may share with partner")
    if activity.shows_results_at_once:
        options.append("results at once")
    choices = "\n".join(f"- [x] {c.text}" if c.right else f"- {c.text}" for c in activity.choices)
    notes = "\n".join(f"> {line}".rstrip() for line in activity.notes.split("\n"))
    return [
        "## " + " · ".join(options),
        *_comments(activity.allowances),
        activity.body,
        choices,
        notes if activity.notes else "",
    ]
