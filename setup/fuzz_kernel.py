"""Feeds the seating kernel, built with sanitizers, what no caller of ours would: run by hand.

`python setup/fuzz_kernel.py [seconds]` compiles kernel.c with AddressSanitizer and
UndefinedBehaviorSanitizer, then calls it with good arguments of which some were broken: lengths,
indices, extremes. A refusal (ValueError, TypeError) is right; a report of the sanitizers ends it.
"""

import os
import subprocess
import sys
import sysconfig
import tempfile
import time
from array import array
from contextlib import suppress
from importlib.machinery import ExtensionFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from random import Random

KERNEL = Path(__file__).parents[1] / "src" / "duologue" / "seating" / "kernel.c"
# The places of the arguments of `anneal` that are arrays, and their kinds.
KINDS = {1: "i", 2: "i", 3: "i", 4: "i", 5: "h", 6: "B", 7: "i", 8: "i", 9: "i", 10: "i", 11: "q",
         12: "i", 14: "q", 16: "q", 18: "i", 19: "Q"}  # fmt: skip
STEPS = 17
EXTREMES = (0, 1, -1, 2, 255, 1 << 15, -(1 << 15), (1 << 31) - 1, -(1 << 31), 1 << 62, -(1 << 62))


def main() -> None:
    if "fuzzed" in sys.argv:
        fuzz(Path(sys.argv[2]), float(sys.argv[3]))
        return
    seconds = sys.argv[1] if len(sys.argv) > 1 else "60"
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder) / "_kernel.abi3.so"
        flags = ["-g", "-O1", "-fno-sanitize-recover=all", "-fsanitize=address,undefined"]
        include = sysconfig.get_path("include")
        subprocess.run(
            ["cc", *flags, "-shared", "-fPIC", f"-I{include}", KERNEL, "-o", built], check=True
        )
        library = subprocess.run(
            ["cc", "-print-file-name=libasan.so"], check=True, capture_output=True, text=True
        ).stdout.strip()
        # Python itself keeps what it frees at the end: only the kernel is on trial.
        environment = os.environ | {"LD_PRELOAD": library, "ASAN_OPTIONS": "detect_leaks=0"}
        command = [sys.executable, __file__, "fuzzed", built, seconds]
        sys.exit(subprocess.run(command, env=environment, check=False).returncode)


def fuzz(built: Path, seconds: float) -> None:
    loader = ExtensionFileLoader("_kernel", str(built))
    spec = spec_from_loader("_kernel", loader)
    assert spec is not None
    kernel = module_from_spec(spec)
    loader.exec_module(kernel)
    done = refused = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        dice = Random(done)
        given = good(dice)
        for _ in range(dice.choice((0, 1, 1, 2, 5))):
            place = dice.randrange(len(given))
            given[place] = broken(given[place], KINDS.get(place), dice)
            if place == STEPS:
                given[place] = dice.choice((0, 1, -1, -(1 << 62), 5000))  # many take long, rightly
        try:
            kernel.anneal(*given)
        except (ValueError, TypeError, OverflowError, BufferError):
            refused += 1
        done += 1
    print(f"{done:,} calls, {refused:,} refused, nothing reported")


def good(dice: Random) -> list[object]:
    people, rounds = dice.randint(2, 12), dice.randint(1, 3)
    first, low, high, who = array("i", [0]), array("i"), array("i"), array("i")
    for _ in range(rounds):
        here = dice.sample(range(people), dice.randint(1, people))
        while here:
            size = min(len(here), dice.randint(1, 5))
            start = len(who)
            who.extend(here[:size])
            low.extend([start] * size)
            high.extend([start + size] * size)
            here = here[size:]
        first.append(len(who))
    pairs = people * people

    def table(kind: str, top: int, often: float) -> "array[int]":
        values = [dice.randint(-top if kind != "B" else 0, top) for _ in range(pairs)]
        return array(kind, values if dice.random() < often else [])

    weight = table("i", 1 << 24, 0.7)
    near = table("i", 1 << 30, 0.5) if weight and rounds == 1 else array("i")
    met = array("B", [dice.randint(0, 255) for _ in range(pairs)])
    return [
        people, first, low, high, who, table("h", 1000, 0.7), met, weight,
        array("i", [dice.randint(-1, 1) for _ in range(rounds)]), near,
        array("i", [dice.randint(0, 50) for _ in range(people)]),
        array("q", [dice.randint(0, 1000) for _ in range(4)]),
        array("i", dice.sample(range(4), 4)), dice.randint(0, 3),
        array("q", [dice.choice((0, 100, 1 << 60)) for _ in range(4)]),
        dice.choice((0, -(1 << 60))),
        array("q", [dice.choice((0, 1 << 16, 1 << 42)) for _ in range(3)]), dice.randint(0, 60),
        array("i", [dice.randint(0, 1 << 20) for _ in range(4096)]),
        array("Q", [dice.getrandbits(64)]),
    ]  # fmt: skip


def broken(value: object, kind: str | None, dice: Random) -> object:
    if kind is None or not isinstance(value, array):
        return dice.choice(EXTREMES)
    changed = array(kind, value)
    how = dice.randrange(4)
    if how == 0:
        return changed[: dice.randint(0, len(changed))]
    if how == 1:
        return array(kind, [*changed, *changed][: len(changed) + dice.randint(1, 9)])
    if how == 2:
        return memoryview(changed.tobytes() + b"x")[dice.randint(0, 1) :]
    for _ in range(dice.randint(1, 3)):
        if changed:
            with suppress(OverflowError):
                changed[dice.randrange(len(changed))] = dice.choice(EXTREMES)
    return changed


if __name__ == "__main__":
    main()
