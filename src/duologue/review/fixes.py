"""The changes that several rules offer, made from the marks that reading left."""

from duologue.course.model import Activity, Course, Place, Session, Span
from duologue.course.source import Edit, Fix


def insert_before(activity: Activity, title: str, block: str) -> Fix:
    """A new block of text right above an activity."""
    return Fix(title, (Edit(activity.place, activity.place, block.strip() + "\n\n"),))


def append_to(session: Session, title: str, block: str) -> Fix | None:
    """A new block behind a session's last activity."""
    if session.marks is None:
        return None
    behind = session.marks.end
    return Fix(title, (Edit(behind, behind, "\n" + block.strip() + "\n\n"),))


def say_below(heading: Session | Activity, title: str, line: str) -> Fix | None:
    """A line of text right below a heading."""
    if heading.marks is None:
        return None
    at = heading.marks.heading_end
    return Fix(title, (Edit(at, at, f"\n\n{line}"),))


def write_minutes(block: Session | Activity, minutes: float) -> Fix | None:
    """Another length in the heading."""
    return _replace(block, block.marks.minutes if block.marks else None, f"{minutes:g} min")


def write_rooms(activity: Activity, size: int, *, safe: bool) -> Fix | None:
    span = activity.marks.rooms if activity.marks else None
    return _replace(activity, span, f"rooms of {size}", safe=safe)


def add_to_front_matter(course: Course, line: str, *, safe: bool = False) -> Fix | None:
    """A line above the one that closes the front matter."""
    if not course.front_matter_end:
        return None
    at = Place(course.front_matter_end)
    return Fix(f"Add `{line}`", (Edit(at, at, line + "\n"),), safe)


def take_out_line(line: int, title: str) -> Fix:
    return Fix(title, (Edit(Place(line), Place(line + 1), ""),), safe=True)


def _replace(
    block: Session | Activity, span: Span | None, text: str, *, safe: bool = False
) -> Fix | None:
    if block.marks is None:
        return None
    if span is not None:
        return Fix(f"Write `{text}`", (Edit(span.start, span.end, text),), safe)
    at = block.marks.heading_end
    return Fix(f"Add `{text}`", (Edit(at, at, f" · {text}"),), safe)
