"""Two who share a device, on a session's list of participants: both are found, and counted."""

from pathlib import Path

from duologue.live.known import Known
from duologue.record.people import names_in
from duologue.record.roster import RosterEntry
from duologue.record.sessions import Planned
from duologue.seating.problem import pair
from duologue.session import commands as c
from duologue.vocabulary import PersonId, Role
from support.classroom import Classroom, classroom

BOTH, CLEO, DOV = PersonId("both"), PersonId("cleo"), PersonId("dov")


def seated(*rows: RosterEntry) -> Known:
    """Ana and Ben at one device; Cleo and Dov each at their own."""
    known = Known(rows)
    for person, names in ((BOTH, ("Ana", "ben")), (CLEO, ("Cleo",)), (DOV, ("Dov",))):
        if found := known.rows_for(person, names):
            known.recognise(found, person)
    return known


def row(name: str, **known: object) -> RosterEntry:
    return RosterEntry(id=name.lower(), name=name, **known)  # type: ignore[arg-type]


def test_two_names_are_two_but_a_name_that_holds_what_joins_them_is_none_of_them() -> None:
    assert names_in("Ana & Ben", 2) == ("Ana", "Ben")
    assert names_in("Ana & Ben", 1) == ("Ana & Ben",)
    assert names_in("Ana & Co & Ben", 2) == ("Ana & Co & Ben",)


def test_each_of_two_is_found_where_one_free_row_has_the_name() -> None:
    known = Known(
        [row("Ana"), row("Ben"), row("Cleo", by_link=True), RosterEntry(id="x", name="ana")]
    )
    assert [x.id for x in known.rows_for(BOTH, ("Ana", "Ben"))] == ["ben"]
    assert known.rows_for(BOTH, ("Cleo", "Dov")) == ()
    both = Known([row("Ana"), row("Ben")])
    both.recognise(both.rows_for(BOTH, ("Ana", "Ben")), BOTH)
    assert [x.id for x in both.rows_for(BOTH, ())] == ["ana", "ben"]
    assert both.rows_for(CLEO, ("Ana",)) == ()


def test_what_the_list_says_of_either_is_kept_and_what_it_says_between_them_is_not() -> None:
    known = seated(
        row("Ana", apart=("ben", "cleo"), traits={"site": "Rome"}),
        row("Ben", manager="dov", together=("ana",), traits={"site": "Oslo", "role": "cook"}),
        row("Cleo"), row("Dov"),
    )  # fmt: skip
    rules = known.rules()
    assert (rules.kept_apart, rules.lines, rules.together) == (
        {pair(BOTH, CLEO)}, {pair(BOTH, DOV)}, frozenset(),
    )  # fmt: skip
    assert known.traits() == {"site": {BOTH: "Rome"}, "role": {BOTH: "cook"}}


def test_who_met_either_met_the_seat_as_often_as_the_more_of_them() -> None:
    known = Known([row("Ana", met={"ben": 4, "cleo": 1}), row("Ben", met={"cleo": 3}), row("Cleo")])
    known.recognise(known.rows_for(CLEO, ("Cleo",)), CLEO)
    told = known.recognise(known.rows_for(BOTH, ("Ana", "Ben")), BOTH)
    assert told == c.Recognise(BOTH, ((CLEO, 3),))
    # And the other way about, by whoever comes later.
    known = seated(row("Ana"), row("Ben"), row("Cleo", met={"ana": 2, "ben": 1}))
    assert known.recognise(known.rows_for(CLEO, ()), CLEO) == c.Recognise(CLEO, ((BOTH, 2),))


def test_partners_of_before_stay_unless_the_two_had_different_ones() -> None:
    trio = ("ana", "ben", "cleo")
    same = seated(*(
        row(name, partners=tuple(x for x in trio if x != name.lower()))
        for name in ("Ana", "Ben", "Cleo")
    ))  # fmt: skip
    assert (same.partners(), same.waiting()) == (((BOTH, CLEO),), frozenset())
    one = seated(row("Ana", partners=("cleo",)), row("Ben"), row("Cleo", partners=("ana",)))
    assert (one.partners(), one.waiting()) == (((BOTH, CLEO),), frozenset())
    crossed = seated(
        row("Ana", partners=("cleo",)), row("Ben", partners=("dov",)),
        row("Cleo", partners=("ana",)), row("Dov", partners=("ben",)),
    )  # fmt: skip
    assert (crossed.partners(), crossed.waiting()) == ((), frozenset())
    half = seated(
        row("Ana", partners=("cleo",)), row("Ben", partners=("eva",)),
        row("Cleo", partners=("ana",)), row("Eva", partners=("ben",)),
    )  # fmt: skip
    assert (half.partners(), half.waiting()) == ((), frozenset())
    each_other = seated(row("Ana", partners=("ben",)), row("Ben", partners=("ana",)))
    assert (each_other.partners(), each_other.waiting()) == ((), frozenset())
    missed = seated(row("Ana", partners=("eva",)), row("Ben"), row("Eva", partners=("ana",)))
    assert (missed.partners(), missed.waiting()) == ((), {BOTH})


async def _rows(room: Classroom, planned: Planned) -> list[RosterEntry]:
    return await (await room.duologue.hosts.of(planned.id)).roster.entries()


async def test_both_are_here_on_the_list_and_two_again_in_the_next_session(tmp_path: Path) -> None:
    async with classroom(tmp_path) as room:
        staff, token = await room.staff()
        planned = await room.plan(staff=staff)
        path = f"/office/sessions/{planned.id}/people"
        async with room.client({"staff": token}) as office:
            sheet = "name,site\nAna,Rome\nBen,Oslo\nCleo,Oslo\n"
            assert (await office.post(path, data={"text": sheet})).status_code == 303
            lead = await room.enter("Marta", Role.FACILITATOR)
            both = await room.enter("Ana", beside="Ben")
            await both.settle()
            listed = await _rows(room, planned)
            assert [(x.name, x.person) for x in listed] == [
                ("Ana", both.id), ("Ben", both.id), ("Cleo", None),
            ]  # fmt: skip
            assert await lead.do("close-session") == "done"
            following = await room.plan(staff=staff)
            onward = f"/office/sessions/{following.id}/people"
            assert (await office.post(onward, data={"earlier": planned.id})).status_code == 303
            rows = await _rows(room, following)
            assert [(x.name, x.traits["site"], x.origin) for x in rows] == [
                ("Ana", "Rome", both.id), ("Ben", "Oslo", both.id),
            ]  # fmt: skip
        # Who is forgotten is forgotten as the seat they were: both rows, wherever they went on.
        async with both.client() as client:
            assert (await client.post(both.path + "/mine/forget")).status_code == 200
        assert await _rows(room, following) == []
        assert [x.name for x in await _rows(room, planned)] == ["Cleo"]
