"""Learning partners who are here today: whole pairs first, nobody alone."""

from hypothesis import given, settings
from hypothesis import strategies as st

from duologue.seating.partners import seat_partners
from duologue.vocabulary import PersonId

CLASS = tuple(PersonId(f"p{i:02}") for i in range(20))


@settings(deadline=None)
@given(st.lists(st.sampled_from(CLASS), min_size=2, unique=True))
def test_partners_present_are_never_alone(present: list[PersonId]) -> None:
    pairs = [CLASS[i : i + 2] for i in range(0, 20, 2)]
    rooms = seat_partners(pairs, present)
    assert sorted(p for room in rooms for p in room) == sorted(present)
    assert min(len(room) for room in rooms) >= 2
