"""A session's minutes as one SVG: planned against real connection minutes along its time.

It stands alone as a file, so its colours are written into it; on a page, `minutes_picture.css`
turns them for the dark. Colour means audience; every line and block also has its words.
"""

from html import escape

from duologue.insight.session_minutes import SessionMinutes, StepMinutes
from duologue.vocabulary import Audience
from duologue.web.figures import listed
from duologue.web.words import say

# All lengths are units of the viewBox; the picture itself is as wide as its place.
WIDTH, LEFT, RIGHT, TOP, FLOOR = 1200.0, 70.0, 1010.0, 96.0, 400.0
BAND, GAP = 30.0, 8.0  # height of a row of steps, and the space between two
BARS = 540.0  # where the class's three bars begin
LETTER = 8.0  # about the width of one letter at the size of titles
INK, QUIET, LINE, PAPER = "#26221d", "#635b50", "#ddd4c7", "#faf7f2"
TALK, PLAN = "#1f6f63", "#635b50"
COLOURS: dict[Audience | None, str] = {
    Audience.ME: "#6b4f9a",
    Audience.PAIR: "#a23b5c",
    Audience.ROOM: "#1f6f63",
    Audience.CLASS: "#2b5c9e",
    Audience.FACILITATORS: "#7a5b00",
    Audience.ORGANISATION: "#555555",
    None: "#8a8175",
}
Point = tuple[float, float]


def picture_of(minutes: SessionMinutes, title: str) -> str:
    """The SVG. Nothing in it is about a person: class means, and what the course says."""
    across = max(
        1.0, *(s.planned_at + s.planned for s in minutes.steps),
        *((s.ran_at or 0.0) + s.ran for s in minutes.steps),
    )  # fmt: skip
    planned, real = _planned(minutes.steps), _real(minutes.steps)
    up = max(1.0, planned[-1][1], real[-1][1] if real else 0.0)

    def at(point: Point) -> str:
        x = LEFT + (RIGHT - LEFT) * point[0] / across
        return f"{x:.1f},{FLOOR - (FLOOR - TOP) * point[1] / up:.1f}"

    parts = [
        f'<svg class="minutes-picture" xmlns="http://www.w3.org/2000/svg" role="img" '
        f'viewBox="0 0 {WIDTH:g} 700" aria-labelledby="minutes-title minutes-text" '
        f'font-family="Source Sans 3 Variable, Source Sans 3, system-ui, sans-serif" '
        f'font-size="16" fill="{INK}">',
        f'<title id="minutes-title">{escape(title)}</title>',
        f'<desc id="minutes-text">{escape(in_words(minutes))}</desc>',
        f'<rect class="paper" width="{WIDTH:g}" height="700" fill="{PAPER}"/>',
        f'<text class="heading" x="{LEFT:g}" y="40" font-size="26" '
        f'font-family="Source Serif 4 Variable, Georgia, serif">{escape(_short(title, 60))}</text>',
        f'<text class="soft" x="{LEFT:g}" y="68" fill="{QUIET}">{say("picture-about")}</text>',
        *_grid(across, up),
    ]
    if real:
        area = [*real, (real[-1][0], 0.0), (0.0, 0.0)]
        parts.append(
            f'<polygon class="talk-area" points="{" ".join(map(at, area))}" '
            f'fill="{TALK}" fill-opacity="0.14"/>'
        )
    parts.append(_line("plan-line", map(at, planned), PLAN, 2.5, ' stroke-dasharray="7 5"'))
    if real:
        parts.append(_line("talk-line", map(at, real), TALK, 4.0))
    parts += _ends(planned[-1][1], real[-1][1] if real else None, up)
    parts += _row(minutes.steps, across, FLOOR + 34, real=False)
    parts += _row(minutes.steps, across, FLOOR + 34 + BAND + GAP, real=True)
    parts += _bars(minutes)
    return "\n".join([*parts, "</svg>"])


def in_words(minutes: SessionMinutes) -> str:
    """What the picture shows, for those who hear it."""
    means = minutes.means
    return say(
        "picture-words", designed=_whole(means.designed), logged=_whole(means.logged_in),
        rooms=_whole(means.in_rooms), connection=_number(means.connection),
    )  # fmt: skip


def _planned(steps: tuple[StepMinutes, ...]) -> list[Point]:
    points, total = [(0.0, 0.0)], 0.0
    for step in steps:
        points.append((step.planned_at, total))
        total += step.designed
        points.append((step.planned_at + step.planned, total))
    return points


def _real(steps: tuple[StepMinutes, ...]) -> list[Point]:
    """Empty where nothing was measured: no line is drawn for what nobody knows."""
    ran = sorted((s for s in steps if s.ran_at is not None), key=lambda s: s.ran_at or 0.0)
    if all(step.connection is None for step in ran):
        return []
    points, total = [(0.0, 0.0)], 0.0
    for step in ran:
        begins = step.ran_at or 0.0
        points.append((begins, total))
        total += step.connection or 0.0
        points.append((begins + step.ran, total))
    return points


def _line(name: str, points: object, colour: str, width: float, more: str = "") -> str:
    assert hasattr(points, "__iter__")
    return (
        f'<polyline class="{name}" points="{" ".join(points)}" fill="none" stroke="{colour}" '
        f'stroke-width="{width:g}" stroke-linejoin="round" stroke-linecap="round"{more}/>'
    )


def _grid(across: float, up: float) -> list[str]:
    parts = []
    every = 5 if across <= 45 else 10 if across <= 130 else 30
    for minute in range(0, int(across) + 1, every):
        x = LEFT + (RIGHT - LEFT) * minute / across
        parts.append(
            f'<text class="soft" x="{x:.1f}" y="{FLOOR + 22:g}" text-anchor="middle" '
            f'font-size="14" fill="{QUIET}">{minute}</text>'
        )
    step = 1 if up <= 6 else 5 if up <= 32 else 10
    for minute in range(0, int(up) + 1, step):
        y = FLOOR - (FLOOR - TOP) * minute / up
        parts += [
            f'<line class="grid" x1="{LEFT:g}" x2="{RIGHT:g}" y1="{y:.1f}" y2="{y:.1f}" '
            f'stroke="{LINE}"/>',
            f'<text class="soft" x="{LEFT - 10:g}" y="{y + 5:.1f}" text-anchor="end" '
            f'font-size="14" fill="{QUIET}">{minute}</text>',
        ]
    return parts


def _ends(planned: float, real: float | None, up: float) -> list[str]:
    """At the right, what each line came to; moved apart where they would touch."""
    height = FLOOR - TOP
    first = FLOOR - height * planned / up
    parts = [_end("plan-word", first, say("picture-planned"), planned, PLAN)]
    if real is None:
        words = say("not-measured")
        return [*parts, f'<text class="soft" x="{RIGHT + 14:g}" y="{FLOOR - 12:g}">{words}</text>']
    second = FLOOR - height * real / up
    if abs(first - second) < 44:
        second = first + 44 if real <= planned else first - 44
    return [*parts, _end("talk-word", second, say("picture-real"), real, TALK)]


def _end(name: str, y: float, words: str, value: float, colour: str) -> str:
    x = RIGHT + 14
    return (
        f'<text class="{name}" x="{x:g}" y="{y:.1f}" fill="{colour}" font-weight="600" '
        f'font-size="22">{escape(_minutes(value))}<tspan x="{x:g}" dy="20" font-size="15" '
        f'font-weight="400">{escape(words)}</tspan></text>'
    )


def _row(steps: tuple[StepMinutes, ...], across: float, y: float, *, real: bool) -> list[str]:
    """The steps along the time: as planned, or as they ran."""
    per_minute = (RIGHT - LEFT) / across
    label = say("picture-ran" if real else "picture-plan")
    parts = [
        f'<text class="soft" x="{RIGHT + 14:g}" y="{y + 20:g}" font-size="15" fill="{QUIET}">'
        f"{escape(label)}</text>"
    ]
    for number, step in enumerate(steps, 1):
        begins, lasts = (step.ran_at, step.ran) if real else (step.planned_at, step.planned)
        if begins is None or not lasts:
            continue
        x, width = LEFT + begins * per_minute, max(2.0, lasts * per_minute - 2)
        fits = int((width - 12) / LETTER)
        words = _short(step.title, fits) if fits >= 5 else str(number) if width > 14 else ""
        audience = step.audience or "nobody"
        colour = COLOURS[step.audience]
        heard = say(f"audience-{step.audience}") if step.audience else ""
        said = listed(filter(None, (f"{number}. {step.title}", _minutes(lasts), heard)))
        parts.append(
            f'<g class="step {audience}"><title>{escape(said)}</title>'
            f'<rect x="{x:.1f}" y="{y:g}" width="{width:.1f}" height="{BAND:g}" rx="5" '
            f'fill="{colour}" fill-opacity="0.2" stroke="{colour}"/>'
            f'<text x="{x + 6:.1f}" y="{y + 20:g}" font-size="14">{escape(words)}</text></g>'
        )
    return parts


def _bars(minutes: SessionMinutes) -> list[str]:
    means = minutes.means
    rows: list[tuple[str, float | None, str]] = [
        (say("class-logged-in"), means.logged_in, COLOURS[None]),
        (say("class-in-rooms"), means.in_rooms, "#8fb7b1"),  # the colour of talking, paler
        (say("class-connection"), means.connection, TALK),
    ]
    most = max(1.0, *(value or 0.0 for _, value, _ in rows))
    start = LEFT + 180
    parts = []
    for i, (words, value, colour) in enumerate(rows):
        y = BARS + i * 44
        width = (RIGHT - start) * (value or 0.0) / most
        shown = say("not-measured") if value is None else _minutes(value)
        parts.append(
            f'<g class="mean m{i}"><text x="{start - 14:g}" y="{y + 22:g}" text-anchor="end">'
            f'{escape(words)}</text><rect x="{start:g}" y="{y:g}" width="{width:.1f}" height="30" '
            f'rx="5" fill="{colour}"/><text x="{start + width + 12:.1f}" y="{y + 22:g}" '
            f'font-weight="600">{escape(shown)}</text></g>'
        )
    return parts


def _short(text: str, letters: int) -> str:
    return text if len(text) <= letters else text[: max(1, letters - 1)].rstrip() + "…"


def _minutes(minutes: float) -> str:
    return say("minutes", minutes=_whole(minutes))


def _whole(minutes: float) -> int:
    return round(minutes)


def _number(minutes: float | None) -> str:
    return say("not-measured") if minutes is None else str(_whole(minutes))
