"""Ten-minute runs whose best values the benchmark is held against; kept in best_known.json.

One run is one solver on one instance for `--minutes` of one processor. The independent
solver is KaHIP: cutting a complete graph into equal blocks with the least weight between them is
the same problem, the other way round. Values are counted afresh from the seating, never taken
from a solver. Run: python bench/grouping/long_runs.py kahip RanReal-480
"""

import argparse
import json
import platform
import time
from collections.abc import Iterator
from pathlib import Path

from instances import Instance, make

KEPT = Path(__file__).parent / "best_known.json"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("solver", choices=["kahip", "duologue"])
    parser.add_argument("instances", nargs="+", help="RanReal-480 and so on")
    parser.add_argument("--minutes", type=float, default=10.0)
    given = parser.parse_args()
    for name in given.instances:
        family, people = name.split("-")
        instance = make(family, int(people))
        tries = by_kahip(instance) if given.solver == "kahip" else by_duologue(instance)
        best, count = 0, 0
        # Processor time, so that a busy machine does not shorten a run.
        start = time.process_time()
        while time.process_time() - start < given.minutes * 60:
            best, count = max(best, instance.worth(next(tries))), count + 1
        keep(name, given.solver, {
            "value": best, "tries": count, "minutes": given.minutes,
            "machine": f"{platform.machine()} {platform.python_implementation()}",
        })  # fmt: skip


def by_kahip(instance: Instance) -> Iterator[list[int]]:
    """Its `strong` and `eco` settings in turn, with a new seed each time."""
    import kahip

    n, distance = instance.people, instance.distance
    starts = [i * (n - 1) for i in range(n + 1)]
    others = [j for i in range(n) for j in range(n) if j != i]
    weights = [distance[i * n + j] for i in range(n) for j in range(n) if j != i]
    seed = 0
    while True:
        for mode in (2, 1):
            seed += 1
            _, blocks = kahip.kaffpa(
                [1] * n, starts, weights, others, instance.groups, 0.0, True, seed, mode
            )
            groups = [[i for i in range(n) if blocks[i] == b] for b in range(instance.groups)]
            if all(len(group) == instance.size for group in groups):
                yield [i for group in groups for i in group]


def by_duologue(instance: Instance) -> Iterator[list[int]]:
    """Our search, ten seconds to a try, with a new seed each time."""
    from ours import seated

    seed = 0
    while True:
        seed += 1
        yield seated(instance, seconds=10.0, seed=seed)


def keep(name: str, solver: str, found: dict[str, object]) -> None:
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    kept.setdefault(name, {})[solver] = found
    KEPT.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n")
    print(name, solver, found, flush=True)


if __name__ == "__main__":
    main()
