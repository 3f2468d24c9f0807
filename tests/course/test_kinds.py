"""The ladder's table says the same as the promises."""

from duologue.course.kinds import TRAITS, Debrief, Kind, Where


def test_every_kind_has_its_traits() -> None:
    assert set(TRAITS) == set(Kind)


def test_partner_talk_and_reflection_may_never_be_debriefed() -> None:
    assert TRAITS[Kind.PARTNERS].debrief is Debrief.NEVER
    assert TRAITS[Kind.REFLECTION].debrief is Debrief.NEVER


def test_every_kind_in_rooms_states_its_sizes() -> None:
    for traits in TRAITS.values():
        assert (traits.where in (Where.ROOMS, Where.PAIRS)) == (traits.room_sizes is not None)
