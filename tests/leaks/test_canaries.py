"""After a whole session, every canary is where it may be, and nowhere else."""

import asyncio
import gzip
import json
import zlib

import pytest

from duologue.record.disguises import disguises
from duologue.record.tables.participants import ANSWERS
from duologue.vocabulary import Audience
from support.leaks.canaries import Canary, Sink, canary, found_in, illegal, missing
from support.leaks.story import Story

SINKS = 40  # the least number of places that a sweep has to look at


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    return asyncio.run(Story(tmp_path_factory.mktemp("story")).live())


def test_no_canary_is_met_by_anybody_who_may_not(story: Story) -> None:
    assert illegal(list(story.canaries.values()), story.sinks) == []


def test_every_canary_that_may_be_seen_was_found(story: Story) -> None:
    """Positive controls: where a canary may be and is not found, the sweep would be blind."""
    assert missing(list(story.canaries.values()), story.sinks) == []


def test_the_sweep_covers_every_audience_and_enough_places(story: Story) -> None:
    assert {c.audience for c in story.canaries.values()} >= set(Audience)
    assert len({sink.name for sink in story.sinks if sink.content}) >= SINKS


def test_every_other_service_is_among_the_places(story: Story) -> None:
    """Each a real process; what it got is looked through, and it did get something."""
    got = {sink.reader for sink in story.sinks if sink.content}
    assert got >= {"record-store", "platform", "directory", "unit", "mail"}
    assert any(sink.name == "spans at a collector" and sink.content for sink in story.sinks)
    assert any(sink.name.startswith("page a meeting's report") for sink in story.sinks)


def test_an_answer_to_a_pulse_stands_nowhere_beside_who_gave_it(story: Story) -> None:
    """The one secret that is a number: no row and no event holds both a person and a choice."""
    assert set(ANSWERS.c.keys()) == {"id", "session", "activity", "choice"}
    assert not story.tied()


@pytest.fixture
def one() -> Canary:
    return canary("a field", Audience.ME, "")


@pytest.mark.parametrize("prefix", [b"", b"x", b"xy", b"a long line before it "])
def test_a_canary_is_found_in_every_disguise(one: Canary, prefix: bytes) -> None:
    for name, disguised in disguises(one.token):
        assert found_in(one, prefix + disguised), name
    plain = prefix + one.token.encode() + b" and more"
    assert found_in(one, prefix + gzip.compress(plain)) == "compressed, as it is"
    assert found_in(one, prefix + zlib.compress(plain)) == "compressed, as it is"
    assert found_in(one, json.dumps(one.token).encode())
    assert not found_in(one, prefix + canary("another", Audience.ME, "").token.encode())


def test_a_find_names_the_field_and_the_place(one: Canary) -> None:
    sink = Sink("a log", "log", one.token.encode())
    assert [(f.canary, f.sink) for f in illegal([one], [sink])] == [("a field", "a log")]
    wanted = canary("another field", Audience.CLASS, "", "ana")
    assert [f.canary for f in missing([wanted], [sink])] == ["another field"]
