"""Commands decided, and decided and stored, in a second. Peer: bare SQLite on the same disk."""

import asyncio
import sqlite3
import tempfile
import time
from functools import reduce
from pathlib import Path

from table import show

from duologue.activities.base import Words
from duologue.activities.poll import AnswerPoll
from duologue.config import Settings
from duologue.course.kinds import Kind
from duologue.course.read import read
from duologue.live.clock import WallClock
from duologue.live.connection import Connection
from duologue.live.host import Host
from duologue.live.messages import Do
from duologue.plan.session_plan import SessionPlan, plan_session
from duologue.record.database import Database
from duologue.record.kept import Kept
from duologue.record.sessions import Sessions
from duologue.record.vault import Vault
from duologue.session import commands as c
from duologue.session.decide import decide
from duologue.session.moment import Moment
from duologue.session.state import SessionState, evolve
from duologue.session.view import view_for
from duologue.vocabulary import HOST, CommandId, PersonId, Role, Viewer

COURSE = Path(__file__).parents[1] / "courses" / "saying-it-kindly.md"
SECONDS = 2.0  # long enough for the disk's caches not to decide


def main() -> None:
    plan = plan_session(read(COURSE.read_text()).course, 1)
    pure = decided_per_second(plan)
    one, batched = bare_inserts(1), bare_inserts(100)
    rows = [["decide and evolve, nothing stored", f"{pure:,.0f}", ""]]
    rows += [
        ["bare sqlite3, one commit each (peer)", f"{one:,.0f}", "1.00"],
        ["bare sqlite3, 100 to a commit (peer)", f"{batched:,.0f}", f"{batched / one:.2f}"],
    ]
    for sessions in (1, 10, 50):
        stored = asyncio.run(stored_per_second(plan, sessions))
        name = f"decide, store, show to 20: {sessions} sessions at once"
        rows.append([name, f"{stored:,.0f}", f"{stored / one:.2f}"])
    show("Commands per second", ["", "per second", "ratio to one commit each"], rows)
    alone, together = looked_at_once(plan, together=False), looked_at_once(plan, together=True)
    rows = [
        ["21 views of one moment, each made alone (peer)", f"{alone * 1e3:.2f}", "1.00"],
        ["made together", f"{together * 1e3:.2f}", f"{together / alone:.2f}"],
    ]
    show("Milliseconds until everyone can be shown what has changed", ["", "ms", "ratio"], rows)


def at_poll(plan: SessionPlan) -> tuple[SessionState, list[Viewer]]:
    """A class of 20 in the plan's first poll."""
    lead = Viewer(Role.FACILITATOR, PersonId("lead"))
    people = [lead, *(Viewer(Role.LEARNER, PersonId(f"p{i}")) for i in range(20))]
    state = SessionState(plan=plan)
    for who in people:
        assert who.person
        arrive = c.Asked(by=HOST, at=0.0, command=c.Arrive(who.person, who.role))
        state = reduce(evolve, decide(state, arrive), state)
    while state.activity is None or state.activity.kind is not Kind.POLL:
        step = c.Asked(by=lead, at=0.0, command=c.NextActivity(state.position))
        state = reduce(evolve, decide(state, step), state)
    return state, people[1:]


def decided_per_second(plan: SessionPlan) -> float:
    state, learners = at_poll(plan)
    done, start = 0, time.perf_counter()
    while time.perf_counter() - start < SECONDS:
        for i, who in enumerate(learners):
            asked = c.Asked(by=who, at=0.0, command=AnswerPoll((done // 20 + i) % 4))
            state = reduce(evolve, decide(state, asked), state)
        done += len(learners)
    return done / (time.perf_counter() - start)


def looked_at_once(plan: SessionPlan, *, together: bool) -> float:
    """Seconds for the views of a class of 20 and its facilitator, the best of many."""
    state, learners = at_poll(plan)
    words = Words({who: f"Name of {who}" for who in state.people}, {})
    viewers = [Viewer(Role.FACILITATOR, PersonId("lead")), *learners]
    best = SECONDS
    for _ in range(300):
        start = time.perf_counter()
        moment = Moment(state, words) if together else None
        for viewer in viewers:
            view_for(state, viewer, words, moment=moment)
        best = min(best, time.perf_counter() - start)
    return best


def bare_inserts(to_a_commit: int) -> float:
    """What this disk gives: rows like ours, durable, without any of our code."""
    with tempfile.TemporaryDirectory() as home:
        connection = sqlite3.connect(Path(home) / "d", isolation_level=None)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE t (s TEXT, v INT, e BLOB, PRIMARY KEY (s, v))")
        done, start = 0, time.perf_counter()
        while time.perf_counter() - start < SECONDS:
            connection.execute("BEGIN IMMEDIATE")
            for _ in range(to_a_commit):
                connection.execute("INSERT INTO t VALUES ('s', ?, ?)", (done, b"x" * 80))
                done += 1
            connection.execute("COMMIT")
        rate = done / (time.perf_counter() - start)
        connection.close()
        return rate


async def stored_per_second(plan: SessionPlan, sessions: int) -> float:
    """Through the host: each answer is decided, is on disk, and twenty views have been made."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        database, vault = Database.open(home / "d.sqlite3"), Vault(home / "keys")
        kept = Kept(database, vault)
        planned = Sessions(database, vault)
        classes: list[tuple[Host, list[Connection]]] = []
        for _ in range(sessions):
            made, _ = await planned.create("S", 0.0)
            host = Host(made.id, kept, WallClock(), Settings(data=home))
            await host.begin(plan)
            seats = []
            for i in range(21):
                role = Role.LEARNER if i else Role.FACILITATOR
                who, _ = await kept.people.add(made.id, role, f"P{i}", simulated=True)
                seats.append(Connection(Viewer(role, who.id), voice=False))
                await host.join(seats[-1], who)
            position = next(i for i, a in enumerate(plan.activities) if a.kind is Kind.POLL)
            for after in range(-1, position):
                await host.do(seats[0], Do(CommandId(f"n{after}"), c.NextActivity(after)))
            classes.append((host, seats))

        async def answer(host: Host, seats: list[Connection]) -> int:
            done = 0
            while time.perf_counter() < end:
                for seat in seats[1:]:
                    await host.do(seat, Do(CommandId(f"a{done}"), AnswerPoll(done % 4)))
                    done += 1
                for seat in seats:
                    while not seat.outbox.empty():
                        seat.outbox.get_nowait()
                # Twenty answers a round; the next one differs, so that each is an event.
                done += 1
            return done

        start = time.perf_counter()
        end = start + SECONDS
        total = sum(await asyncio.gather(*(answer(h, s) for h, s in classes)))
        rate = total / (time.perf_counter() - start)
        for host, _ in classes:
            host.close()
        await database.close()
        return rate


if __name__ == "__main__":
    main()
