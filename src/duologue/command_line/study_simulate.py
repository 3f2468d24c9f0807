"""duologue study --simulate: plants effects in programmes, and counts how often it finds them."""

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from duologue.command_line.running import console
from duologue.insight.simulate import EFFECT, PROGRAMMES, Score, score
from duologue.web.words import say

# What an analysis that keeps its word shows over some thousand programmes.
COVERED, WRONGLY_FOUND = (0.93, 0.97), (0.035, 0.065)


def simulate(times: int, seed: int) -> int:
    """0 where every coverage and every type I error is in its range."""
    scores: list[tuple[Score, Score]] = []
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console) as progress:
        bar = progress.add_task("Programmes", total=2 * times * len(PROGRAMMES))
        for kind in PROGRAMMES:
            step = lambda: progress.advance(bar)  # noqa: E731
            planted = score(kind, EFFECT, times, seed, step)
            scores.append((planted, score(kind, 0.0, times, seed + 1, step)))
    table = Table(title=say("simulate-title", times=times), title_justify="left")
    for head in ("kind", "people", "covered", "power", "wrong"):
        table.add_column(say(f"simulate-{head}"), justify="left" if head == "kind" else "right")
    kept = True
    for planted, nothing in scores:
        kind = planted.programme
        kept &= all(COVERED[0] <= s.covered <= COVERED[1] for s in (planted, nothing))
        kept &= WRONGLY_FOUND[0] <= nothing.found <= WRONGLY_FOUND[1]
        table.add_row(
            say(f"simulate-{kind.name}"), f"{kind.cohorts} × {kind.people}",
            f"{planted.covered:.1%} / {nothing.covered:.1%}", f"{planted.found:.1%}",
            f"{nothing.found:.1%}",
        )  # fmt: skip
    console.print(table)
    console.print(say("simulate-kept" if kept else "simulate-broken"))
    return 0 if kept else 1
