"""Bad inputs 1 to 12: doors, seats and things that are somebody else's."""

import json

from duologue.vocabulary import Role
from duologue.web.limits import FAILURES_PER_ADDRESS, FAILURES_PER_NAME
from leaks.bad_inputs.trial import COURSE, FOREIGN, NONE_TOKEN, Trial


async def link_shared(t: Trial) -> None:
    """A link that goes round gives each their own seat, and nobody's else."""
    link = f"/join/{t.planned.join_code}"
    one, two = [await t.post(link, data={"name": n}) for n in ("One", "Two")]
    assert one.headers["location"] != two.headers["location"]
    assert (
        await t.get(two.headers["location"], cookies={"seat": one.cookies["seat"]})
    ).status_code == 404
    assert (await t.get(t.ben.path)).status_code == 404


async def link_after_the_end(t: Trial) -> None:
    await t.lead.do("close-session")
    assert (await t.get(f"/join/{t.planned.join_code}")).status_code == 410


async def shared_address_of_a_seat(t: Trial) -> None:
    await t.closed(f"{t.ben.path}/socket")


async def wrong_token(t: Trial) -> None:
    stranger = await t.room.seat("Zoe", planned=await t.room.plan(COURSE))
    for token in (stranger.token, NONE_TOKEN, "", "x" * 4000):
        assert (await t.get(t.ben.path, cookies={"seat": token})).status_code == 404
        assert (await t.get("/office", cookies={"staff": token})).status_code == 303
    clock = t.room.duologue.clock
    member = await t.room.duologue.sign_ins.member(t.sign_in, clock.now())
    assert member is not None
    over = await t.room.duologue.sign_ins.begin(member, clock.now() - 15 * 86_400)
    assert (await t.get("/office", cookies={"staff": over})).status_code == 303


async def wrong_token_on_a_socket(t: Trial) -> None:
    stranger = await t.room.seat("Zoe", planned=await t.room.plan(COURSE))
    for token in (stranger.token, NONE_TOKEN, "x" * 4000):
        await t.closed(f"{t.ben.path}/socket", f"seat={token}")


async def link_guessed(t: Trial) -> None:
    for path, status in (("/join/x", 404), ("/facilitate/x", 404), ("/welcome/x", 410)):
        answer = await t.get(path)
        assert answer.status_code in (status, 429)
    # Who guesses is slowed down; who has the right link is not.
    for _ in range(FAILURES_PER_ADDRESS):
        await t.get("/join/guess")
    assert (await t.get("/join/guess")).status_code == 429
    assert (await t.get(f"/join/{t.planned.join_code}")).status_code == 200
    for _ in range(FAILURES_PER_NAME):
        wrong = await t.post("/sign-in", data={"name": "Marta", "password": "wrong"})
        assert wrong.status_code in (400, 429)
    wrong = await t.post("/sign-in", data={"name": "Marta", "password": "wrong"})
    assert wrong.status_code == 429


async def socket_without_right(t: Trial) -> None:
    await t.closed(f"{t.lead.path}/projector/socket", f"seat={t.ana.token}")
    await t.closed(f"/live/{t.planned.id}/nobody/socket", f"seat={t.ana.token}")


async def id_in_a_form(t: Trial) -> None:
    form = {"name": "Ana", "id": t.ben.id, "person": t.ben.id, "session": "x"}
    answer = await t.post(f"/join/{t.planned.join_code}", data=form)
    assert t.ben.id not in answer.headers["location"]


async def id_in_a_command(t: Trial) -> None:
    await t.go_to("poll")
    await t.refused(t.command(type="raise-hand", person=t.ben.id), "unreadable")
    assert not any(p["hand_up"] for p in t.ben.view["people"])  # type: ignore[union-attr]


async def facilitator_commands(t: Trial) -> None:
    before = len(t.ben.received)
    who = {"person": t.ben.id}
    for fields in (
        {"type": "close-session"}, {"type": "next-activity", "after": -1}, {"type": "open-rooms"},
        {"type": "show-lines"}, {"type": "give-floor", **who}, {"type": "answer-help", **who},
        {"type": "tell-rooms", "text": "x"}, {"type": "move-person", **who, "room": "r1"},
    ):  # fmt: skip
        assert await t.ana.do(**fields) == "not-yours"
    await t.nobody_noticed(before)


async def facilitator_pages(t: Trial) -> None:
    assert (await t.get(f"{t.ana.path}/projector", t.ana)).status_code == 404
    answer = await t.post(f"/office/sessions/{t.planned.id}/erase", t.ana)
    assert answer.headers["location"] == "/sign-in"


async def anothers_id(t: Trial) -> None:
    for path in ("", "/mine", "/mine/file", "/projector"):
        assert (await t.get(t.ben.path + path, t.ana)).status_code == 404
    assert (await t.post(f"{t.ben.path}/mine/forget", t.ana)).status_code == 404


async def anothers_socket(t: Trial) -> None:
    await t.closed(f"{t.ben.path}/socket", f"seat={t.ana.token}")


async def old_socket(t: Trial) -> None:
    """After a move, the socket that knew the old room reaches nobody there."""
    await t.go_to("icebreaker")
    assert await t.lead.do("open-rooms") == "done"
    await t.ana.settle()
    home = t.ana.view["room"]
    mates = [p for p in home["people"] if p != t.ana.id]  # type: ignore[index]
    other = "r1" if home["id"] == "r2" else "r2"  # type: ignore[index]
    assert await t.lead.do("move-person", person=t.ana.id, room=other) == "done"
    for mate in mates:
        await t.ana.send(json.dumps({"type": "signal", "to": mate, "body": "old"}))
    await t.ana.settle()
    for seat in (t.ben, *t.others):
        await seat.settle()
        if seat.id in mates:
            assert not [f for f in seat.received if '"signalled"' in f]


async def foreign_form(t: Trial) -> None:
    for path in (f"/join/{t.planned.join_code}", "/sign-in", f"{t.ana.path}/mine/forget"):
        answer = await t.post(path, t.ana, data={"name": "X"}, headers={"origin": FOREIGN})
        assert answer.status_code == 403
        assert "content-security-policy" in answer.headers


async def foreign_socket(t: Trial) -> None:
    await t.closed(f"{t.ana.path}/socket", f"seat={t.ana.token}", origin=FOREIGN)


async def anothers_share(t: Trial) -> None:
    await t.go_to("debrief")
    assert await t.ben.do("offer-share", text="mine alone") == "done"
    await t.lead.settle()
    share = t.lead.view["task"]["shares"][0]["id"]  # type: ignore[index]
    for id in (share, "no-such-share"):
        assert await t.ana.do("withdraw-share", share=id) == "unknown-share"
        assert await t.ana.do("allow-share", share=id) == "unknown-share"
        assert await t.ana.do("show-share", share=id) == "not-yours"
    assert not any("mine alone" in f for f in t.ana.received)


async def anothers_export(t: Trial) -> None:
    assert (await t.get(f"{t.ben.path}/mine/file", t.ana)).status_code == 404


async def fields_of_ones_own(t: Trial) -> None:
    await t.go_to("debrief")
    for extra in ({"record": True}, {"audience": "organisation"}, {"at": 0}):
        await t.refused(t.command(type="offer-share", text="x", **extra), "unreadable")
    await t.refused('{"type":"record"}', "unreadable")


async def a_role_of_ones_own(t: Trial) -> None:
    form = {"name": "Eve", "role": "facilitator", "record": "1", "audience": "organisation"}
    answer = await t.post(f"/join/{t.planned.join_code}", data=form)
    person = answer.headers["location"].split("/")[-1]
    found = await t.room.duologue.people.by_token(t.planned.id, person, answer.cookies["seat"])
    assert found is not None
    assert found.role is Role.LEARNER


async def into_a_pair(t: Trial) -> None:
    await t.go_to("partners")
    assert await t.lead.do("open-rooms") == "done"
    for seat in (t.ana, t.ben):
        await t.lead.send(json.dumps({"type": "signal", "to": seat.id, "body": "let me in"}))
    await t.lead.settle()
    for seat in (t.ana, t.ben, *t.others):
        await seat.settle()
        assert not [f for f in seat.received if '"signalled"' in f]


async def ids_in_a_row(t: Trial) -> None:
    """An id that exists and one that does not look the same to who may open neither."""
    answers = {
        (a.status_code, a.text)
        for person in (t.ben.id, t.lead.id, "0" * 12, "x")
        for a in [await t.get(f"/live/{t.planned.id}/{person}", t.ana)]
    }
    assert len(answers) == 1
    assert {status for status, _ in answers} == {404}


async def debrief_of_a_pair(t: Trial) -> None:
    await t.go_to("partners")
    for fields in (
        {"type": "offer-share", "text": "what my partner said"},
        {"type": "withdraw-share", "share": "r1"}, {"type": "allow-share", "share": "r1"},
    ):  # fmt: skip
        assert await t.ana.do(**fields) == "not-now"
    assert await t.lead.do("show-share", share="r1") == "not-now"
