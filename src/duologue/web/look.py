"""What the editor shows beside a course text: findings, and one session as steps and a picture."""

import msgspec

from duologue.course.images import missing_images
from duologue.course.instruments import INSTRUMENTS
from duologue.course.kinds import TRAITS, Debrief, Kind, Where
from duologue.course.model import Activity, Course, Session
from duologue.course.options import USUAL_ROLES
from duologue.course.preview import Images, below, to_html
from duologue.course.read import lines_of, read
from duologue.course.source import Finding, Severity
from duologue.review.engine import review
from duologue.review.every import RULES
from duologue.review.picture import picture_of
from duologue.review.profile import Profile, profile_of
from duologue.vocabulary import Audience, Sphere, Wish
from duologue.web.words import say


class StepLook(msgspec.Struct, frozen=True, kw_only=True):
    """One activity as its learners and its facilitator will meet it."""

    id: str
    kind: Kind
    title: str
    minutes: float
    # Where its heading stands in the text, from 1.
    line: int
    # Minutes from the beginning of the session.
    starts_at: float
    where: Where
    audience: Audience | None
    debrief: Debrief
    room_size: int | None
    # Cleaned HTML: the prompt, and what only the facilitator sees.
    html: str
    notes: str
    choices: tuple[str, ...]
    # Of a practice: its roles in the order of the chairs, and how often they go round.
    roles: tuple[str, ...]
    turns: int


class SessionLook(msgspec.Struct, frozen=True, kw_only=True):
    number: int
    title: str
    minutes: float
    steps: tuple[StepLook, ...]
    profile: Profile
    # SVG; each block carries `data-activity`.
    picture: str


class SessionName(msgspec.Struct, frozen=True):
    title: str
    minutes: float
    line: int


class Look(msgspec.Struct, frozen=True, kw_only=True):
    title: str
    findings: tuple[Finding, ...]
    sessions: tuple[SessionName, ...]
    # The one that was asked for, or the last where there are fewer; None where there is none.
    session: SessionLook | None
    # Whether sessions can be made from it.
    runs: bool


class Reviewed(msgspec.Struct, frozen=True):
    """A course, everything found in it in the order of the text, and whether it can be run."""

    course: Course
    findings: tuple[Finding, ...]

    @property
    def runs(self) -> bool:
        """Advice does not stop a class; an error does, and so does a session without steps."""
        if any(f.severity is Severity.ERROR for f in self.findings):
            return False
        sessions = self.course.sessions
        return bool(sessions) and all(s.activities for s in sessions)

    def session(self, number: str) -> Session | None:
        """The session that a form names, from "1"; None where it cannot be run, or is none."""
        sessions = self.course.sessions
        written = number.isascii() and number.isdecimal() and len(number) < 4  # no course has more
        fits = written and 1 <= int(number) <= len(sessions)
        return sessions[int(number) - 1] if fits and self.runs else None


class KindWords(msgspec.Struct, frozen=True):
    """What may be written in the heading of one kind, for the editor to offer."""

    kind: Kind
    options: tuple[str, ...]
    audience: Audience | None


class Offers(msgspec.Struct, frozen=True):
    """What the editor offers while somebody writes: kinds with their options, names of rules."""

    kinds: tuple[KindWords, ...]
    rules: tuple[str, ...]
    # The machine through which a plenary may go; empty: there is none.
    forwards: str = ""


def reviewed(text: str, images: frozenset[str] = frozenset()) -> Reviewed:
    """The text read and reviewed, beside images of these names. Never raises."""
    reading = read(text)
    absent = missing_images(lines_of(text), images.__contains__, say("image-missing-help"))
    findings = (*reading.findings, *absent, *review(reading.course))
    return Reviewed(reading.course, tuple(sorted(findings, key=lambda f: (f.place.line, f.code))))


def look_at(
    text: str, session: int, images: frozenset[str] = frozenset(), images_at: str = ""
) -> Look:
    """Everything beside the text, for the session `session`, from 1. Never raises.

    `images` are there, below the address `images_at`.
    """
    found = reviewed(text, images)
    at = below(images_at, images)
    sessions = found.course.sessions
    number = max(1, min(session, len(sessions)))
    return Look(
        title=found.course.title,
        findings=found.findings,
        sessions=tuple(SessionName(s.title, s.minutes, s.place.line) for s in sessions),
        session=_session(number, sessions[number - 1], at) if sessions else None,
        runs=found.runs,
    )


def offers(forwards: str = "") -> Offers:
    return Offers(_words_of_kinds(), tuple(rule.name for rule in RULES), forwards)


# What one kind alone may say.
_OWN: dict[Kind, tuple[str, ...]] = {
    Kind.ACTION: ("may share with partner",),
    Kind.POLL: ("results at once",),
    Kind.CHECK: ("explained at once",),
    Kind.PRACTICE: ("roles stay", "roles " + ", ".join(USUAL_ROLES)),
    Kind.PULSE: tuple(f"instrument {name}" for name in INSTRUMENTS),
}


def _words_of_kinds() -> tuple[KindWords, ...]:
    """Each kind with the options that mean something there, in the order of the ladder's table."""
    found = []
    for kind, traits in TRAITS.items():
        options: list[str] = []
        if traits.room_sizes is not None and kind is not Kind.PARTNERS:
            low, high = traits.room_sizes
            options += [f"rooms of {n}" for n in range(low, high + 1)]
        if traits.room_sizes is not None:
            options += [wish.value for wish in Wish]
        if kind in (Kind.REFLECTION, Kind.PARTNERS, Kind.ACTION):
            options += [f"about {sphere.value}" for sphere in Sphere]
        options += _OWN.get(kind, ())
        found.append(KindWords(kind, tuple(options), traits.audience))
    return tuple(found)


def _session(number: int, session: Session, images: Images) -> SessionLook:
    steps, starts_at = [], 0.0
    for activity in session.activities:
        steps.append(_step(activity, starts_at, images))
        starts_at += activity.minutes
    return SessionLook(
        number=number, title=session.title, minutes=session.minutes, steps=tuple(steps),
        profile=profile_of(session), picture=picture_of(session, say, "session"),
    )  # fmt: skip


def _step(activity: Activity, starts_at: float, images: Images) -> StepLook:
    traits = activity.traits
    roles = (activity.roles or USUAL_ROLES) if activity.kind is Kind.PRACTICE else ()
    return StepLook(
        id=activity.id, kind=activity.kind, title=activity.title, minutes=activity.minutes,
        line=activity.place.line, starts_at=starts_at, where=traits.where,
        audience=traits.audience, debrief=traits.debrief,
        room_size=activity.rooms.size if activity.rooms else None,
        html=to_html(activity.body, images), notes=to_html(activity.notes, images),
        choices=tuple(choice.text for choice in activity.choices),
        roles=roles, turns=len(roles) if activity.roles_rotate else 1,
    )  # fmt: skip
