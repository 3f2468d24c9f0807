"""Logs of every format that was ever stored replay for ever."""

import json
from functools import reduce
from pathlib import Path

import msgspec
import pytest

from duologue.activities import chat, poll
from duologue.session.events import STORED_FORMAT, SessionPlanned
from duologue.session.state import Phase, SessionState, evolve
from duologue.session.upgrade import LogReader

RECORDED = sorted((Path(__file__).parents[1] / "recorded").glob("format-*.jsonl"))


def replayed(file: Path) -> SessionState:
    reader, state = LogReader(), None
    for line in file.read_text().splitlines():
        entry = json.loads(line)
        events = reader.read(entry["format"], msgspec.json.encode(entry["events"]))
        if state is None:
            assert isinstance(events[0], SessionPlanned)
            state = SessionState(plan=events[0].plan)
        state = reduce(evolve, events, state)
    assert state is not None
    return state


@pytest.mark.parametrize("file", RECORDED, ids=lambda f: f.stem)
def test_a_recorded_log_replays_to_its_end(file: Path) -> None:
    state = replayed(file)
    assert state.phase is Phase.CLOSED
    assert len(state.people) == 8
    polls = [g for g in state.gathered.values() if isinstance(g, poll.Answers)]
    chats = [g for g in state.gathered.values() if isinstance(g, chat.Lines)]
    assert [(len(p.choices), p.shown) for p in polls] == [(7, True)]
    assert [(len(c.posts), c.shown) for c in chats] == [(7, True)]


def test_there_is_a_recorded_log_of_every_format() -> None:
    assert [f.stem for f in RECORDED] == [f"format-{i}" for i in range(1, STORED_FORMAT + 1)]


def test_a_log_of_the_future_is_not_guessed_at() -> None:
    with pytest.raises(ValueError, match="newer Duologue"):
        LogReader().read(STORED_FORMAT + 1, b"[]")
