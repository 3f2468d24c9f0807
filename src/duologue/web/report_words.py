"""A report in words that a busy person understands: a sentence for each finding, and its limits."""

import csv
import io

import msgspec

from duologue.insight.compare.verbs import Verb
from duologue.insight.pulse.findings import Basis, Finding, Side
from duologue.insight.pulse.items import Outcome
from duologue.insight.pulse.report import Report, TableLine, came_again
from duologue.insight.release.ladder import Row
from duologue.web.figures import decimal, listed
from duologue.web.words import say

# A difference of fewer points is not worth a meeting, however sure it is.
SMALL = 0.05
# Less than half of the minutes that an activity was designed for is worth asking why; three such
# activities are as much as anybody mends before the next class.
LOW_YIELD, MOST_LOW = 0.5, 3


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """One finding as it is shown."""

    outcome: str
    # "Yes", "No" or "Cannot tell", in the catalogue's words.
    verdict: str
    state: str
    sentence: str
    # The same on the scale from 1 to 5; empty where it is not compared.
    means: str
    detail: str
    # Per cent, of the second (before, without) and the first (after, with).
    second: float
    first: float
    labels: tuple[str, str]
    picture: str


class Duty(msgspec.Struct, frozen=True, kw_only=True):
    """One of the two duties of a course, with what was found about it."""

    name: str
    found: tuple[Told, ...]
    # What belongs to it and is not among the primary comparisons.
    beside: tuple[Told, ...] = ()


def points(share: float) -> int:
    return round(share * 100)


def tell(finding: Finding) -> Told:
    estimate = finding.estimate
    first, second = _labels(finding)
    outcome = say(f"outcome-{finding.outcome}")
    values: dict[str, str | int] = {
        "outcome": outcome,
        "first": points(finding.first.value), "second": points(finding.second.value),
        "of": finding.first.of, "group": first, "other": second,
        "points": abs(points(estimate.difference)),
    }  # fmt: skip
    if estimate.low is None or estimate.high is None:
        state, interval = "cannot", say("told-no-interval")
    else:
        low, high = points(estimate.low), points(estimate.high)
        interval = say("told-interval", low=f"{low:+d}", high=f"{high:+d}")
        state = "cannot" if not estimate.tells else "up" if estimate.difference > 0 else "down"
    verb = "led-to" if finding.verb is Verb.LED_TO else "associated"
    change = finding.basis in (Basis.CHANGE, Basis.MOMENTS, Basis.THINKING_BACK)
    sentence = say(f"told-{'change' if change else verb}-{state}", **values)
    p = finding.adjusted
    detail = say(f"method-{estimate.method}") if p is None else say(
        "told-detail", method=say(f"method-{estimate.method}"), p=_p(p),
        correction=say("correction-primary" if finding.primary else "correction-exploratory"),
    )  # fmt: skip
    return Told(
        outcome=outcome, verdict=say(f"verdict-{state}"), state=state,
        sentence=f"{sentence} {interval}", means=_means(finding), detail=detail,
        second=finding.second.value * 100, first=finding.first.value * 100, labels=(second, first),
        picture=say(
            "told-picture", outcome=outcome, group=first, other=second,
            first=values["first"], second=values["second"],
        ),
    )  # fmt: skip


def _means(finding: Finding) -> str:
    means = finding.means
    if means is None or means.low is None or means.high is None:
        return ""
    return say(
        "told-means", low=f"{means.low:+.2f}", high=f"{means.high:+.2f}",
        difference=f"{means.difference:+.2f}", method=say(f"method-{means.method}"),
    )  # fmt: skip


def duties(report: Report) -> tuple[Duty, Duty]:
    """Both duties side by side: the skill, and what connects."""
    told = {f.outcome: tell(f) for f in report.findings if f.primary}
    connects = (Outcome.CONNECTION, Outcome.COMMITMENT, Outcome.CULTURE)
    back = [tell(f) for f in report.findings if f.basis is Basis.THINKING_BACK]
    return (
        Duty(
            name=say("duty-teach"),
            beside=tuple(back[:1]),
            found=tuple(told[o] for o in (Outcome.SKILL,) if o in told),
        ),
        Duty(name=say("duty-connect"), found=tuple(told[o] for o in connects if o in told)),
    )


def exploratory(report: Report) -> list[tuple[str, list[Told]]]:
    """Everything else, by what is compared, in the order in which it was found."""
    groups: dict[str, list[Told]] = {}
    for finding in report.findings:
        if not finding.primary:
            wave = say(f"moment-{finding.wave}")
            name = say(f"basis-{finding.basis}", wave=wave)
            if finding.side is Side.NO:
                name = say("basis-no", name=name)
            groups.setdefault(name, []).append(tell(finding))
    return list(groups.items())


def limits(report: Report) -> list[str]:
    """What the data cannot show, for this report and not in general."""
    told = [say("limit-led-to" if report.lots_hold else "limit-association")]
    if report.smallest is None:
        told.append(say("limit-nothing"))
    elif report.smallest > SMALL:
        told.append(say("limit-power", points=points(report.smallest)))
    rates = [
        say("limit-rate", wave=say(f"moment-{response.moment}"), rate=response.rate)
        for response in report.responses
        if response.moment in report.waves and response.rate is not None
    ]
    if rates:
        told.append(say("limit-silent", rates=listed(rates)))
    again = [
        say("limit-group", group=row_words(row), wave=say(f"moment-{row.waves[0]}"), count=count)
        for row, count in came_again(report)
    ]
    if again:
        told.append(say("limit-groups", counts=listed(again)))
    if any(line.people is None for table in report.tables for line in table):
        told.append(say("limit-withheld"))
    told.append(say("limit-self"))
    return told


def changes(report: Report) -> list[str]:
    """What to look at in the course, as far as these answers reach."""
    states = {f.outcome: tell(f).state for f in report.findings if f.primary}
    connected = {states.get(o) for o in (Outcome.CONNECTION, Outcome.CULTURE)}
    told = []
    if states.get(Outcome.SKILL) == "up" and "up" not in connected:
        told.append(say("change-connect"))
    if "up" in connected and states.get(Outcome.SKILL) in ("cannot", "down"):
        told.append(say("change-skill"))
    if "down" in states.values():
        told.append(say("change-down"))
    for low in [y for y in report.yields if y.share < LOW_YIELD][:MOST_LOW]:
        told.append(say(
            "change-yield", activity=low.activity, session=low.session,
            connection=f"{low.connection:.0f}", designed=f"{low.designed:.0f}",
        ))  # fmt: skip
    if report.yields and report.yields[0].share >= LOW_YIELD:
        told.append(say("change-yield-none"))
    if states and set(states.values()) == {"cannot"}:
        told.append(say("change-cannot"))
    return told or ([say("change-none")] if states else [])


def row_words(row: Row) -> str:
    if len(row.waves) > 1:
        return say("row-pairs")
    return say(f"row-{row.segment}-{row.value}") if row.segment else say("row-everybody")


def withheld_words(line: TableLine) -> str:
    return say("report-withheld") if line.people is None else ""


def as_csv(report: Report) -> str:
    """The tables, one line for each group, round and question."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("group", "round", "people", "withheld", "outcome", "yes", "no", "of", "mean"))
    for table in report.tables:
        for line in table:
            start = (row_words(line.row), line.wave, line.people or "", withheld_words(line))
            if not line.cells:
                writer.writerow((*start, "", "", "", "", ""))
            for cell in line.cells:
                writer.writerow((*start, cell.outcome, cell.yes, cell.no, cell.of, cell.mean))
    return out.getvalue()


def _labels(finding: Finding) -> tuple[str, str]:
    basis = finding.basis
    if basis in (Basis.CHANGE, Basis.MOMENTS):
        return say(f"label-{finding.wave}"), say("label-before")
    return say(f"label-{basis}-first"), say(f"label-{basis}-second")


def _p(p: float) -> str:
    return f"< {decimal(0.001, 3)}" if p < 0.001 else f"= {decimal(p, 3)}"
