"""What stands behind an activity's kind: its length, its rooms, and the options of its kind."""

import difflib
import re

import msgspec

from duologue.course.headings import Part, minutes_in
from duologue.course.instruments import INSTRUMENTS
from duologue.course.kinds import TRAITS, Kind
from duologue.course.model import Rooms, Span
from duologue.course.source import Edit, Finding, Fix, Severity
from duologue.vocabulary import Sphere, Wish

USUAL_ROLES = ("speaker", "listener", "observer")
# People in one room. More than a kind allows is read, spoken of by the review (TIM104), and seated
# in rooms of what it allows; beyond this it can only be a slip.
LARGEST_ROOM = 12
_USUAL_SIZE = {Kind.ICEBREAKER: 3, Kind.DISCUSSION: 4, Kind.PRACTICE: 3, Kind.PARTNERS: 2}
_ROOMS = re.compile(r"rooms of (\d{1,3})", re.IGNORECASE)
_WISHES = frozenset(Wish)
_SPHERES = frozenset(Sphere)
# What an option may have been meant to be, where it is almost one.
_KNOWN = [
    "rooms of 2", "rooms of 3", "rooms of 4", "pairs", "about work", "about family",
    "about community", "about self", "may share with partner", "results at once",
    "explained at once",
    "roles stay",
    *Wish,
]  # fmt: skip


class Options(msgspec.Struct):
    """What has been understood so far; the reader fills it part by part."""

    kind: Kind
    titles: list[str] = []
    minutes: float | None = None
    minutes_at: Span | None = None
    size: int | None = None
    rooms_at: Span | None = None
    wish: Wish | None = None
    spheres: tuple[Sphere, ...] = ()
    roles: tuple[str, ...] = ()
    roles_rotate: bool = True
    instrument: str = ""
    may_share_with_partner: bool = False
    shows_results_at_once: bool = False
    explains_at_once: bool = False

    @property
    def rooms(self) -> Rooms | None:
        if self.kind not in _USUAL_SIZE:
            return None
        size = self.size or len(self.roles) or _USUAL_SIZE[self.kind]
        return Rooms(size, self.wish or usual_wish(self.kind))


def usual_wish(kind: Kind) -> Wish:
    return Wish.SAME_PARTNER if kind is Kind.PARTNERS else Wish.NEW_PEOPLE


def read_options(kind: Kind, parts: list[Part], findings: list[Finding]) -> Options:
    read = Options(kind)
    for part in parts:
        low = part.text.lower()
        minutes = minutes_in(part, findings)
        if minutes is not None:
            read.minutes, read.minutes_at = minutes, part.span
        elif (found := _ROOMS.fullmatch(part.text)) or _says_pairs(read, low):
            _rooms(read, part, int(found[1]) if found else 2, findings)
        elif low in _WISHES:
            read.wish = Wish(low)
        elif low.startswith("about "):
            _spheres(read, part, findings)
        elif low == "may share with partner" and kind is Kind.ACTION:
            read.may_share_with_partner = True
        elif low == "results at once" and kind is Kind.POLL:
            read.shows_results_at_once = True
        elif low == "explained at once" and kind is Kind.CHECK:
            read.explains_at_once = True
        elif low == "roles stay" and kind is Kind.PRACTICE:
            read.roles_rotate = False
        elif low.startswith("roles ") and kind is Kind.PRACTICE:
            _roles(read, part, findings)
        elif low.startswith("instrument ") and kind is Kind.PULSE:
            _instrument(read, part, findings)
        elif part.text:
            if read.titles:
                _second_title(part, findings)
            read.titles.append(part.text)
    return read


def _says_pairs(read: Options, low: str) -> bool:
    """Where there are no rooms, `Pairs` is the name of the activity, unless it has one."""
    has_rooms = TRAITS[read.kind].room_sizes is not None
    return low in ("pairs", "in pairs") and (has_rooms or bool(read.titles))


def _say(findings: list[Finding], code: str, message: str, part: Part, help: str,
         fix: Fix | None = None, severity: Severity = Severity.ERROR) -> None:  # fmt: skip
    findings.append(Finding(code, severity, message, part.span.start, help, fix, end=part.span.end))


def _instead(part: Part, text: str, safe: bool = True) -> Fix:
    return Fix(f"Write `{text}`", (Edit(part.span.start, part.span.end, text),), safe)


def _rooms(read: Options, part: Part, asked: int, findings: list[Finding]) -> None:
    sizes = TRAITS[read.kind].room_sizes
    if sizes is None:
        _say(findings, "LNG011", f"A {read.kind} has no rooms.", part, "Leave this option out.")
        return
    smallest, largest = sizes
    most = LARGEST_ROOM if smallest < largest else largest
    if smallest <= asked <= most:
        read.size, read.rooms_at = asked, part.span
        return
    allowed = f"{smallest} to {largest}" if smallest < largest else f"{smallest}"
    kept = smallest if asked < smallest else largest
    text = f"rooms of {kept}"
    message = f"A {read.kind} sits in rooms of {allowed}."
    _say(findings, "LNG012", message, part, f"Write `{text}`.", _instead(part, text))
    read.size, read.rooms_at = kept, part.span


def _spheres(read: Options, part: Part, findings: list[Finding]) -> None:
    named = [word.strip() for word in part.text.lower()[6:].split(",")]
    read.spheres = tuple(dict.fromkeys(Sphere(word) for word in named if word in _SPHERES))
    for other in (word for word in named if word not in _SPHERES):
        near = difflib.get_close_matches(other[:40], list(Sphere), 1)
        meant = dict.fromkeys(near[0] if w == other and near else w for w in named)
        fix = _instead(part, "about " + ", ".join(meant), safe=False) if near else None
        known = f"Known are {', '.join(Sphere)}."
        _say(findings, "LNG013", f"`{other[:40]}` is no sphere of life.", part, known, fix)


def _roles(read: Options, part: Part, findings: list[Finding]) -> None:
    named = tuple(dict.fromkeys(w for w in (w.strip() for w in part.text[6:].split(",")) if w))
    if 2 <= len(named) <= 4:
        read.roles = named
        return
    help = "Name two to four, such as `roles speaker, listener, observer`."
    _say(findings, "LNG017", f"{len(named)} roles cannot be shared in one room.", part, help)


def _instrument(read: Options, part: Part, findings: list[Finding]) -> None:
    name = part.text[11:].strip().lower()
    if name in INSTRUMENTS:
        read.instrument = name
        return
    near = difflib.get_close_matches(name[:40], list(INSTRUMENTS), 1)
    fix = _instead(part, f"instrument {near[0]}", safe=False) if near else None
    known = f"Known are {', '.join(INSTRUMENTS)}."
    _say(findings, "LNG018", f"There is no instrument `{name[:40]}`.", part, known, fix)


def _second_title(part: Part, findings: list[Finding]) -> None:
    near = difflib.get_close_matches(part.text.lower()[:40], _KNOWN, 1, cutoff=0.75)
    help = f"Did you mean `{near[0]}`?" if near else "It is read as a part of the title."
    fix = _instead(part, near[0], safe=False) if near else None
    message = f"`{part.text[:40]}` is not an option."
    _say(findings, "LNG016", message, part, help, fix, Severity.WARNING)
