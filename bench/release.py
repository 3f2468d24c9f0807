"""The release audit: 2,000 organisations, three waves each, attacked by linear programmes.

`--organisations N`, `--out FILE` for a line for each seed; a file that is there already is gone on
from, so that a long run can be interrupted.
"""

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import msgspec
from table import show

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from insight.organisations import Attacked, attack

FLOOR = 5


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--organisations", type=int, default=2_000)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--processes", type=int)
    given = parser.parse_args()
    done = _read(given.out)
    seeds = [seed for seed in range(given.organisations) if seed not in {a.seed for a in done}]
    with ProcessPoolExecutor(given.processes) as pool:
        for each in pool.map(partial(attack, floor=FLOOR), seeds, chunksize=4):
            done.append(each)
            if given.out:
                with given.out.open("ab") as file:
                    file.write(msgspec.json.encode(each) + b"\n")
    done = [a for a in done if a.seed < given.organisations]
    exposed = sum(bool(a.exposed) for a in done)
    control = sum(bool(a.control) for a in done)
    shown, rows = sum(a.shown for a in done), sum(a.rows for a in done)
    show(
        f"{len(done):,} organisations (seeds 0 to {max(a.seed for a in done)}), three waves, "
        f"floor {FLOOR}, solver GLPK",
        ["", "a group of 1 to 4 exposed", "rows shown"],
        [
            ["our report, people and answers", f"{exposed:,}", f"{shown:,} of {rows:,}"],
            ["a bare threshold, free filters", f"{control:,}", "all that reach it"],
        ],
    )
    raise SystemExit(1 if exposed else 0)


def _read(file: Path | None) -> list[Attacked]:
    if file is None or not file.exists():
        return []
    return [msgspec.json.decode(line, type=Attacked) for line in file.read_bytes().splitlines()]


if __name__ == "__main__":
    main()
