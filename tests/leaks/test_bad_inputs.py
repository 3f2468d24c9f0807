"""The thirty bad inputs: each is refused clearly, tells no secret, and nobody else notices.

Each row is tried over HTTP and over the socket where both could carry it. Where one cannot, the row
says why, and a check beside it fails on the day when it can. All of it runs twice on one server.
"""

from collections.abc import AsyncIterator
from html import unescape

import pytest
import pytest_asyncio

from leaks.bad_inputs.out_of_shape import (
    bombs,
    embedded_addresses,
    flood,
    formulas,
    hidden_letters,
    hidden_letters_on_the_socket,
    hostile_markdown,
    huge_body,
    script_on_pages,
    script_on_the_socket,
    strange_tables,
    wrong_forms,
    wrong_frames,
)
from leaks.bad_inputs.out_of_turn import (
    clock_that_jumps,
    fingerprints_are_tested,
    ghost,
    ladder_of_queries,
    no_defaults,
    replayed_and_reordered,
    signals_in_a_flood,
    third_parties,
    twice_and_late,
    twice_in_a_form,
)
from leaks.bad_inputs.trial import (
    PAGES_ONLY,
    SECRET,
    Absent,
    Trial,
    Try,
    no_route_with,
    nothing_brought_with,
)
from leaks.bad_inputs.without_right import (
    a_role_of_ones_own,
    anothers_export,
    anothers_id,
    anothers_share,
    anothers_socket,
    debrief_of_a_pair,
    facilitator_commands,
    facilitator_pages,
    fields_of_ones_own,
    foreign_form,
    foreign_socket,
    id_in_a_command,
    id_in_a_form,
    ids_in_a_row,
    into_a_pair,
    link_after_the_end,
    link_guessed,
    link_shared,
    old_socket,
    shared_address_of_a_seat,
    socket_without_right,
    wrong_token,
    wrong_token_on_a_socket,
)
from support.classroom import Classroom, classroom

ROWS: dict[int, tuple[str, tuple[Try, ...] | Absent, tuple[Try, ...] | Absent]] = {
    1: ("a link reused or shared", (link_shared, link_after_the_end), (shared_address_of_a_seat,)),
    2: ("a token of another room, expired, alg=none", (wrong_token,), (wrong_token_on_a_socket,)),
    3: ("an address fetched without right", (link_guessed,), (socket_without_right,)),
    4: ("somebody else's id in the payload", (id_in_a_form,), (id_in_a_command,)),
    5: ("what only facilitators do", (facilitator_pages,), (facilitator_commands,)),
    6: ("a bad token with the victim's id", (anothers_id,), (anothers_socket,)),
    7: ("an old socket after a move", Absent(
        "pages do not know rooms", no_route_with("room", "seat")), (old_socket,)),
    8: ("a foreign origin", (foreign_form,), (foreign_socket,)),
    9: ("what is another's, named", (anothers_export,), (anothers_share,)),
    10: ("fields of one's own", (a_role_of_ones_own,), (fields_of_ones_own,)),
    11: ("into a pair; ids in a row", (ids_in_a_row,), (into_a_pair,)),
    12: ("a debrief of a pair", Absent(
        "no page takes a share", no_route_with("share", "debrief", "pair")), (debrief_of_a_pair,)),
    13: ("wrong types and shapes", (wrong_forms,), (wrong_frames,)),
    14: ("too much, too fast, too slow", (huge_body,), (flood,)),
    15: ("script in names and texts", (script_on_pages,), (script_on_the_socket,)),
    16: ("hostile Markdown", (hostile_markdown,), (hostile_markdown,)),
    17: ("letters that hide or deceive", (hidden_letters,), (hidden_letters_on_the_socket,)),
    18: ("formulas in spreadsheets", (formulas,), PAGES_ONLY),
    19: ("bombs and paths", (bombs,), PAGES_ONLY),
    20: ("addresses in embeds", (embedded_addresses,), PAGES_ONLY),
    21: ("strange tables; a calendar cannot be brought", (strange_tables,), Absent(
        "frames bring no files", nothing_brought_with("calendar"))),
    22: ("swapped, double or SHA-1 fingerprints", Absent(
        "pages carry no set-up", no_route_with("signal", "sdp")), Absent(
        "the server does not read it; browsers refuse, see the liar", fingerprints_are_tested)),
    23: ("a reveal that is not what was committed", Absent(
        "pages carry no set-up", no_route_with("signal", "sdp")), Absent(
        "the server does not read it; browsers refuse, see the liar", fingerprints_are_tested)),
    24: ("a ghost", Absent("pages carry no set-up", no_route_with("signal", "sdp")), (ghost,)),
    25: ("a flood of set-up", Absent(
        "pages carry no set-up", no_route_with("signal", "sdp")), (signals_in_a_flood,)),
    26: ("twice, or too late", (twice_in_a_form,), (twice_and_late,)),
    27: ("a ladder of queries", (ladder_of_queries,), PAGES_ONLY),
    28: ("a request to a third party", (third_parties,), PAGES_ONLY),
    29: ("default secrets, unintended ports", (no_defaults,), PAGES_ONLY),
    30: ("jumping clocks, replays, old backups", (clock_that_jumps,), (replayed_and_reordered,)),
}  # fmt: skip


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def room(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Classroom]:
    async with classroom(tmp_path_factory.mktemp("thirty")) as made:
        yield made


@pytest.mark.parametrize("round", ["once", "again"])
@pytest.mark.parametrize("number", ROWS)
@pytest.mark.asyncio(loop_scope="module")
async def test_a_bad_input_is_refused(room: Classroom, number: int, round: str) -> None:
    _, *sides = ROWS[number]
    for side in sides:
        if isinstance(side, Absent):
            assert side.holds(), f"{number} applies now: {side.why}"
            continue
        for attempt in side:
            room.duologue.attempts._failed.clear()
            trial = Trial(room)
            await trial.begin()
            await attempt(trial)
            await trial.ben.settle()
            seen = [unescape(text) for text in trial.told]
            assert not [text for text in seen if SECRET in text or trial.ben.token in text]
            for seat in (trial.lead, trial.ana, trial.ben, *trial.others):
                await seat.close()


def test_there_are_thirty() -> None:
    assert sorted(ROWS) == list(range(1, 31))
    tried = [side for _, *sides in ROWS.values() for side in sides if not isinstance(side, Absent)]
    assert len(tried) >= 40
