"""A pulse's plan for tests to which it does not matter what is asked."""

from duologue.insight.pulse.plan import DAY, Moment, Plan, Wave
from duologue.insight.pulse.spreadsheet import library

PLAN = Plan(
    title="A course", items=library()[:2],
    waves=(
        Wave(moment=Moment.BEFORE, opens_at=0.0, closes_at=DAY),
        Wave(moment=Moment.AFTER, opens_at=2 * DAY, closes_at=3 * DAY),
    ),
)  # fmt: skip
