"""A session as one SVG: blocks along its minutes, as high as their rung, and the line of talking.

Colours come from the classes of `picture.css`; each block also carries its audience as a sign.
"""

import re
from html import escape as escape_html
from typing import Protocol

import msgspec

from duologue.course.model import Activity, Session
from duologue.review.minutes import ENOUGH, MOVE_MINUTES, along, sits_in_rooms
from duologue.review.profile import Profile, profile_of
from duologue.vocabulary import Audience

# All lengths are units of the viewBox; the picture itself is as wide as its place.
WIDTH, LEFT, RIGHT, TOP, FLOOR = 1200.0, 106.0, 1150.0, 96.0, 440.0
RUNG = 66.0  # the height of one rung
LOW = 30.0  # what has no rung of its own, and rung 0, stands this high
LINE = 26.0  # between two lines of the programme below
COLUMNS, GUTTER, EDGE = 3, 48.0, 30.0
_NARROW = 86.0  # below this width a title does not fit into its block
_LETTER = 7.6  # about the width of one letter at the size of titles
_SIGN = 12.0  # and of one sign
_TITLE_LINES, _TITLE_LETTERS = 4, 27
_RUNGS = 5
SIGNS: dict[Audience | None, str] = {
    Audience.ME: "●",
    Audience.PAIR: "●●",
    Audience.ROOM: "●●●",
    Audience.CLASS: "◎",
    Audience.ORGANISATION: "Σ",
    None: "–",
}
# What XML cannot hold, whatever somebody pasted into a title.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Say(Protocol):
    """The sentence `key` of a catalogue, in the reader's language."""

    def __call__(self, key: str, **values: str | int | float) -> str: ...


class _Scale(msgspec.Struct, frozen=True):
    """Minutes across, and minutes upwards for the line."""

    minutes: float

    def x(self, minute: float) -> float:
        return LEFT + (RIGHT - LEFT) * minute / self.minutes

    def y(self, minutes: float) -> float:
        return FLOOR - 4.6 * RUNG * minutes / self.minutes


def picture_of(session: Session, say: Say, name: str = "") -> str:
    """The SVG, in the words of `say`: its sentences are `picture-…` and `kind-…`.

    Each block has `data-activity`; the root says how minutes become places: `data-left` units, and
    `data-per-minute` units of the viewBox for a minute. The ids inside begin with `name`, which
    must differ where a page shows several.
    """
    profile = profile_of(session)
    name = name or f"picture-{session.place.line}"
    scale = _Scale(max(profile.minutes, profile.planned, 1.0))
    rows = -(-len(session.activities) // COLUMNS)
    below = FLOOR + 66 + rows * LINE
    height = below + 18 + -(-len(profile.heard_by) // COLUMNS) * LINE
    per_minute = (RIGHT - LEFT) / scale.minutes
    parts = [
        f'<svg class="session-picture" xmlns="http://www.w3.org/2000/svg" role="img" '
        f'viewBox="0 0 {WIDTH:g} {height:g}" aria-labelledby="{name}-title '
        f'{name}-text" data-left="{LEFT:g}" data-per-minute="{per_minute:.4f}">',
        f'<title id="{name}-title">{escape(session.title)}</title>',
        f'<desc id="{name}-text">{escape(in_words(session, profile, say))}</desc>',
        f'<text class="heading" x="{LEFT:g}" y="40">{escape(_short(session.title, 70))}</text>',
        f'<text class="figures" x="{LEFT:g}" y="68">{escape(_figures(profile, say))}</text>',
        *_ladder(say),
        *_minutes(scale, profile, say),
    ]
    for number, (at, activity) in enumerate(along(session), 1):
        parts += _block(scale, number, at, activity, say)
    parts += _line(session, scale, profile, say)
    parts += _numbers(session, scale)
    parts += _programme(session, rows, say)
    parts += _key(profile, below + 14, say)
    return "\n".join([*parts, "</svg>"])


def in_words(session: Session, profile: Profile, say: Say) -> str:
    """What the picture shows, for those who hear it."""
    steps = "; ".join(
        say("picture-step", title=a.title, **_about(a, say)) for a in session.activities
    )
    in_order = say("picture-in-order", steps=steps)
    return f"{_figures(profile, say)}. {in_order}"


def _about(activity: Activity, say: Say) -> dict[str, str | int | float]:
    return {
        "kind": say(f"kind-{activity.kind}"),
        "minutes": _rounded(activity.minutes),
        "audience": _heard_by(activity.traits.audience, say),
    }


def _heard_by(audience: Audience | None, say: Say) -> str:
    return say(f"picture-heard-{audience or 'nobody'}")


def _rounded(minutes: float) -> float | int:
    """As a number is read: `4`, not `4.0`."""
    return int(minutes) if minutes == int(minutes) else round(minutes, 1)


def _figures(profile: Profile, say: Say) -> str:
    return say(
        "picture-figures",
        talking=round(profile.connection), minutes=_rounded(profile.minutes),
        share=round(profile.connection_share * 100), each=round(profile.talk_each),
    )  # fmt: skip


def _ladder(say: Say) -> list[str]:
    parts = []
    for rung in range(_RUNGS):
        y = FLOOR - _height(rung)
        parts += [
            f'<line class="rung" x1="{LEFT:g}" x2="{RIGHT:g}" y1="{y:g}" y2="{y:g}"/>',
            f'<text class="axis end" x="{LEFT - 10:g}" y="{y + 5:g}">'
            f"{escape(say(f'picture-rung-{rung}'))}</text>",
        ]
    return parts


def _height(rung: int | None) -> float:
    return LOW if rung is None else LOW + rung * RUNG


def _minutes(scale: _Scale, profile: Profile, say: Say) -> list[str]:
    every = 5 if scale.minutes <= 45 else 10 if scale.minutes <= 130 else 30
    marks = range(0, int(scale.minutes) + 1, every)
    parts = [f'<line class="floor" x1="{LEFT:g}" x2="{RIGHT:g}" y1="{FLOOR:g}" y2="{FLOOR:g}"/>']
    for minute in marks:
        x = scale.x(minute)
        words = escape(say("picture-minutes", minutes=minute)) if minute == marks[-1] else minute
        parts.append(f'<text class="axis middle" x="{x:.1f}" y="{FLOOR + 20:g}">{words}</text>')
    if profile.planned > profile.minutes:
        x = scale.x(profile.minutes)
        parts.append(
            f'<line class="end-of-session" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP:g}" y2="{FLOOR:g}"/>'
        )
    return parts


def _block(scale: _Scale, number: int, at: float, activity: Activity, say: Say) -> list[str]:
    audience = activity.traits.audience
    height = _height(activity.traits.rung)
    x, width = scale.x(at), scale.x(at + activity.minutes) - scale.x(at)
    middle, top = x + width / 2, FLOOR - height
    said = say("picture-block", number=number, title=activity.title, **_about(activity, say))
    parts = [
        f'<g class="block {audience or "nobody"}" data-activity="{activity.id}" '
        f'data-begins="{at:g}" data-minutes="{activity.minutes:g}">',
        f"<title>{escape(said)}</title>",
        f'<rect x="{x + 1:.1f}" y="{top:g}" width="{max(width - 2, 1):.1f}" height="{height:g}" '
        f'rx="3"/>',
    ]
    y = top + 20
    if width >= _NARROW and height > LOW:
        for words in _wrapped(activity.title, int((width - 14) / _LETTER))[:_TITLE_LINES]:
            y += 4 if y == top + 20 else 0
            parts.append(
                f'<text class="words middle" x="{middle:.1f}" y="{y:g}">{escape(words)}</text>'
            )
            y += 18
    sign = SIGNS[audience]
    if width >= _SIGN * len(sign):
        parts.append(f'<text class="sign middle" x="{middle:.1f}" y="{y:g}">{sign}</text>')
    return [*parts, "</g>"]


def _numbers(session: Session, scale: _Scale) -> list[str]:
    """Drawn last, so that the line never crosses one out."""
    parts = []
    for number, (at, activity) in enumerate(along(session), 1):
        x, y = scale.x(at + activity.minutes / 2), FLOOR - _height(activity.traits.rung) - 7
        parts.append(f'<text class="number on middle" x="{x:.1f}" y="{y:g}">{number}</text>')
    return parts


def _line(session: Session, scale: _Scale, profile: Profile, say: Say) -> list[str]:
    points, talked = [(scale.x(0), scale.y(0))], 0.0
    for at, activity in along(session):
        if sits_in_rooms(activity):
            points.append((scale.x(at + min(MOVE_MINUTES, activity.minutes)), scale.y(talked)))
            talked += max(0.0, activity.minutes - MOVE_MINUTES)
        points.append((scale.x(at + activity.minutes), scale.y(talked)))
    drawn = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    end_x, end_y = points[-1]
    enough = scale.y(ENOUGH * profile.minutes)
    words = say("picture-talked", minutes=round(profile.connection))
    return [
        f'<line class="enough" x1="{LEFT:g}" x2="{RIGHT:g}" y1="{enough:.1f}" y2="{enough:.1f}"/>',
        f'<text class="axis" x="{RIGHT + 8:g}" y="{enough + 5:.1f}">{ENOUGH:.0%}</text>',
        f'<polyline class="talking" points="{drawn}"/>',
        f'<circle class="talking-end" cx="{end_x:.1f}" cy="{end_y:.1f}" r="5"/>',
        f'<text class="talked end" x="{end_x - 2:.1f}" y="{end_y - 14:.1f}">{escape(words)}</text>',
    ]


def _columns() -> list[float]:
    wide = (RIGHT - EDGE + GUTTER) / COLUMNS
    return [EDGE + wide * i for i in range(COLUMNS)]


def _programme(session: Session, rows: int, say: Say) -> list[str]:
    parts = []
    columns = _columns()
    right = columns[1] - columns[0] - GUTTER
    for i, activity in enumerate(session.activities):
        x, y = columns[i // rows], FLOOR + 66 + LINE * (i % rows)
        audience = activity.traits.audience
        minutes = say("picture-minutes", minutes=_rounded(activity.minutes))
        parts += [
            f'<text class="number end" x="{x + 16:.1f}" y="{y:g}">{i + 1}</text>',
            f'<text class="step" x="{x + 26:.1f}" y="{y:g}">'
            f"{escape(_short(activity.title, _TITLE_LETTERS))}</text>",
            f'<text class="step end {audience or "nobody"}" x="{x + right - 56:.1f}" y="{y:g}">'
            f'<tspan class="sign">{SIGNS[audience]}</tspan></text>',
            f'<text class="about end" x="{x + right:.1f}" y="{y:g}">{escape(minutes)}</text>',
        ]
    return parts


def _key(profile: Profile, y: float, say: Say) -> list[str]:
    parts = []
    columns = _columns()
    for i, heard in enumerate(profile.heard_by):
        x = columns[i % COLUMNS]
        heard_by, minutes = _heard_by(heard.audience, say), _rounded(heard.minutes)
        words = escape(say("picture-heard-for", audience=heard_by, minutes=minutes))
        parts.append(
            f'<text class="key {heard.audience or "nobody"}" x="{x:.1f}" '
            f'y="{y + LINE * (i // COLUMNS):g}"><tspan class="sign">{SIGNS[heard.audience]}</tspan>'
            f'<tspan class="about"> {words}</tspan></text>'
        )
    return parts


def _wrapped(words: str, letters: int) -> list[str]:
    lines = [""]
    for word in words.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > letters:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return [_short(line, max(letters, 2)) for line in lines]


def _short(words: str, letters: int) -> str:
    return words if len(words) <= letters else words[: letters - 1].rstrip() + "…"


def escape(words: str) -> str:
    return escape_html(_UNFIT.sub("\ufffd", words))
