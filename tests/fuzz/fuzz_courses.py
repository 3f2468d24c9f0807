"""Coverage-guided fuzzing of reading, writing, review, picture and reports. Not run by pytest.

    .tools/uv/bin/uv pip install --python .venv/bin/python atheris
    cd tests && ../.venv/bin/python fuzz/fuzz_courses.py -max_total_time=600 \
        -dict=fuzz/words.dict fuzz/seeds

An input that breaks what `support/courses.py` says is kept by libFuzzer as `crash-*`: put it into
`seeds/`, where `course/test_reading.py` reads it from then on.
"""

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parents[1]))
with atheris.instrument_imports(include=["duologue"]):
    from support.courses import holds


def one(data: bytes) -> None:
    holds(data.decode("utf-8", "replace"))


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
