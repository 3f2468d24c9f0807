"""Bad inputs 22 to 30: what comes in the wrong order, too often, or from where it should not."""

import importlib
import inspect
import json
import re
import time

from duologue.config import Settings
from duologue.record.vault import Vault
from duologue.web.live_socket import FRAMES_PER_SECOND
from leaks.bad_inputs.trial import ROOT, Trial


def fingerprints_are_tested() -> bool:
    here = (ROOT / "tests/leaks/tricks.py").read_text() + (ROOT / "tests/leaks/liar.py").read_text()
    unit = (ROOT / "browser/call/fingerprint.test.ts").read_text()
    return all(word in here + unit for word in ("fingerprint", "sha-1"))


async def ghost(t: Trial) -> None:
    """Somebody who does not sit in the room cannot take part in its set-up."""
    await t.go_to("icebreaker")
    assert await t.lead.do("open-rooms") == "done"
    await t.ben.settle()
    mates = t.ben.view["room"]["people"]  # type: ignore[index]
    for seat in (t.ana, *t.others, t.lead):
        if seat.id not in mates:
            await seat.send(json.dumps({"type": "signal", "to": t.ben.id, "body": "ghost"}))
            await seat.settle()
    await t.ben.settle()
    assert not [f for f in t.ben.received if "ghost" in f]


async def signals_in_a_flood(t: Trial) -> None:
    await t.go_to("icebreaker")
    assert await t.lead.do("open-rooms") == "done"
    await t.ana.settle()
    mate = next(p for p in t.ana.view["room"]["people"] if p != t.ana.id)  # type: ignore[index]
    frame = json.dumps({"type": "signal", "to": mate, "body": "x" * 1000})
    began = time.monotonic()
    for _ in range(1_000):
        await t.ana.socket.send(frame)
    seats = [s for s in (t.ben, *t.others) if s.id == mate]
    for seat in (t.lead, *seats):
        await seat.settle()
    most = FRAMES_PER_SECOND * (time.monotonic() - began + 2)
    for seat in seats:
        assert sum('"signalled"' in f for f in seat.received) <= most


async def twice_in_a_form(t: Trial) -> None:
    """Whoever sends the form twice is one person in the class: the seat they opened."""
    before = len((await t.room.duologue.hosts.of(t.planned.id)).state.people)
    for _ in range(2):
        await t.post(f"/join/{t.planned.join_code}", data={"name": "Twice"})
    assert len((await t.room.duologue.hosts.of(t.planned.id)).state.people) == before


async def twice_and_late(t: Trial) -> None:
    await t.go_to("poll")
    frame = t.command(type="answer-poll", choice=0)
    for _ in range(3):
        await t.ana.send(frame)
    await t.ana.settle()
    host = await t.room.duologue.hosts.of(t.planned.id)
    assert list(host.state.current.choices.values()) == [0]
    assert await t.lead.do("show-results") == "done"
    assert await t.ana.do("answer-poll", choice=1) == "already-shown"
    assert await t.lead.do("close-session") == "done"
    assert await t.ana.do("answer-poll", choice=1) == "closed"


async def ladder_of_queries(t: Trial) -> None:
    """A report has no parameter to climb on, and its code is not to be guessed. That the fixed
    tables together single nobody out is attacked in tests/insight."""
    asking = inspect.getsource(importlib.import_module("duologue.web.pages.report"))
    assert "query_params" not in asking
    assert "request.form" not in asking
    for path in ("/sponsor/guess", "/sponsor/guess/report.csv", "/insight/guess/report.json"):
        for query in ("", "?segment=managers", "?minimum=1&cohort=0"):
            assert (await t.get(path + query)).status_code in (303, 404)
    attack = (ROOT / "tests/insight/test_release.py").read_text()
    assert "attacker" in attack


async def third_parties(t: Trial) -> None:
    mine = {"staff": t.sign_in}
    pages = [
        await t.get(path, cookies=mine)
        for path in ("/", "/office", f"/join/{t.planned.join_code}", "/sign-in", "/confidential",
                     f"/office/sessions/{t.planned.id}")
    ]  # fmt: skip
    pages += [await t.get(t.ana.path + path, t.ana) for path in ("", "/mine")]
    for page in pages:
        for place in re.findall(r'(?:src|href|action)="(https?:)?//([^/"]+)', page.text):
            assert place[1] in t.room.url, place
        policy = page.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy.replace("https:", "http:").replace(t.room.url, "")


async def no_defaults(t: Trial) -> None:
    """No secret is the same on two installations, and nothing listens beyond this machine."""
    settings = Settings()
    assert settings.host == "127.0.0.1"
    assert settings.turn_secret == ""
    home = t.room.settings.data
    keys = [(home / "keys" / "master.key").read_bytes()]
    Vault(home / "other")
    keys.append((home / "other" / "master.key").read_bytes())
    assert keys[0] != keys[1]
    assert (home / "keys" / "master.key").stat().st_mode & 0o077 == 0
    (home / "other" / "master.key").unlink()


async def replayed_and_reordered(t: Trial) -> None:
    await t.go_to("poll")
    sent = list(t.lead.sent)
    before = len(t.ben.received)
    for frame in (*reversed(sent), *sent):
        await t.lead.send(frame)
    for after in (-1, 0, 1):
        await t.lead.do("next-activity", after=after)
    await t.nobody_noticed(before)


async def clock_that_jumps(t: Trial) -> None:
    """Five minutes either way, and signing in and joining go on; what is over stays over."""
    duologue = t.room.duologue
    real = duologue.clock.now()
    for jump in (300.0, -300.0):
        duologue.clock._start += jump  # type: ignore[attr-defined]
        assert (await t.get(f"/join/{t.planned.join_code}")).status_code == 200
        assert (await t.get("/office", cookies={"staff": t.sign_in})).status_code == 200
        assert await t.ana.do("ask-for-help") == "done"
        duologue.clock._start -= jump  # type: ignore[attr-defined]
    assert duologue.clock.now() >= real
