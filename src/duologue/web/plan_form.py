"""A pulse's plan as a form: what was chosen, kept as typed, and read into a plan."""

import re
import secrets
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

import msgspec

from duologue.insight.compare.verbs import Design
from duologue.insight.pulse.items import Item, Outcome
from duologue.insight.pulse.plan import DAY, SEGMENTS, BadPlan, Moment, Plan, Wave
from duologue.insight.pulse.spreadsheet import library, read_sheet
from duologue.insight.pulse.starts import draw_starts
from duologue.insight.release.ladder import DEFAULT_FLOOR

# A good beginning: each duty of the course with two statements or a picture, three minutes at most.
CHOSEN = (
    "skill-can", "skill-avoid", "skill-back", "connection-turn", "connection-circles",
    "commitment-year", "commitment-own", "culture-good", "culture-help", "safety-say",
)  # fmt: skip
WAVE_LASTS = 14  # days; long enough for a holiday, short enough to remember the course
FOLLOW_UPS = ((Moment.DAYS_30, 30), (Moment.DAYS_90, 90))
MOST_PEOPLE = 100_000
SEED_BELOW = 2**31  # short enough to be read aloud when lots are drawn before witnesses


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """The form, as it was typed."""

    title: str = ""
    language: str = "en"
    items: tuple[str, ...] = CHOSEN
    sheet: str = ""
    segments: tuple[str, ...] = ()
    cohorts: str = ""
    lots: bool = False
    # Before and after are asked inside a session; later waves come by link.
    inside: bool = False
    seed: str = ""
    people: str = "20"
    floor: str = str(DEFAULT_FLOOR)
    before: str = ""
    ends: str = ""
    follow_ups: tuple[str, ...] = (Moment.DAYS_30,)


def empty(now: float, language: str) -> Draft:
    today = datetime.fromtimestamp(now, UTC).date()
    return Draft(
        language=language, before=str(today + timedelta(days=7)),
        ends=str(today + timedelta(days=28)),
        seed=str(secrets.randbelow(SEED_BELOW)),
    )  # fmt: skip


def draft_from(form: Mapping[str, str], lists: Mapping[str, list[str]]) -> Draft:
    """What a browser posted; anything may be missing."""
    return Draft(
        title=form.get("title", "")[:120], language=form.get("language", "en")[:8],
        items=tuple(lists.get("items", [])), sheet=form.get("sheet", "").replace("\r\n", "\n"),
        segments=tuple(name for name in lists.get("segments", []) if name in SEGMENTS),
        cohorts=form.get("cohorts", "").replace("\r\n", "\n"), lots="lots" in form,
        inside="inside" in form,
        seed=form.get("seed", ""), people=form.get("people", ""), floor=form.get("floor", ""),
        before=form.get("before", ""), ends=form.get("ends", ""),
        follow_ups=tuple(lists.get("follow_ups", [])),
    )  # fmt: skip


def all_items(draft: Draft) -> tuple[Item, ...]:
    """The library, then one's own. Raises BadSheet."""
    own = read_sheet(draft.sheet) if draft.sheet.strip() else ()
    names = {item.name for item in own}
    return (*(item for item in library() if item.name not in names), *own)


def plan_from(draft: Draft, now: float) -> Plan:
    """Raises BadPlan and BadSheet."""
    own = {item.name for item in read_sheet(draft.sheet)} if draft.sheet.strip() else set()
    chosen = [i for i in all_items(draft) if i.name in draft.items or i.name in own]
    # What belongs together is asked together; thinking back comes last.
    order = list(Outcome)
    chosen.sort(key=lambda item: order.index(item.outcome))
    cohorts = tuple(line.strip()[:60] for line in draft.cohorts.split("\n") if line.strip())
    if draft.lots and len(cohorts) < 2:
        raise BadPlan("plan-starts")
    seed = _number(draft.seed, 0, SEED_BELOW, "plan-seed") if draft.lots else None
    return Plan(
        title=draft.title.strip(), language=draft.language, items=tuple(chosen),
        segments=draft.segments, cohorts=cohorts, waves=_waves(draft, now),
        inside=(Moment.BEFORE, Moment.AFTER) if draft.inside else (),
        design=Design.STEPPED_WEDGE if draft.lots else Design.BEFORE_AFTER,
        starts=draw_starts(cohorts, 2, seed) if seed is not None else (), seed=seed,
        floor=_number(draft.floor, 5, 1_000, "plan-floor"),
    )  # fmt: skip


def people_in(draft: Draft) -> int:
    """How many will be invited. Raises BadPlan."""
    return _number(draft.people, 1, MOST_PEOPLE, "plan-people")


def _waves(draft: Draft, now: float) -> tuple[Wave, ...]:
    before, ends = _midnight_after(draft.before), _midnight_after(draft.ends)
    if before <= now or ends < before:
        raise BadPlan("plan-waves")
    lasts = WAVE_LASTS * DAY
    # The last session is on the day on which the course ends.
    begins = ends - DAY if draft.inside else ends
    waves = [
        Wave(moment=Moment.BEFORE, opens_at=now, closes_at=before),
        Wave(moment=Moment.AFTER, opens_at=begins, closes_at=ends + lasts),
    ]
    for moment, days in FOLLOW_UPS:
        if moment in draft.follow_ups:
            opens = ends + days * DAY
            waves.append(Wave(moment=moment, opens_at=opens, closes_at=opens + lasts))
    return tuple(waves)


def _midnight_after(day: str) -> float:
    try:
        last = date.fromisoformat(day)
    except ValueError as error:
        raise BadPlan("plan-date") from error
    return datetime(last.year, last.month, last.day, tzinfo=UTC).timestamp() + DAY


def _number(text: str, least: int, most: int, code: str) -> int:
    # ASCII digits and no more than count: int() reads other digits too, and gives up on thousands.
    if not re.fullmatch(r"[0-9]{1,12}", text.strip()) or not least <= int(text) <= most:
        raise BadPlan(code)
    return int(text)
