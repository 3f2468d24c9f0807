"""Partners given anew: whoever asked has somebody else, nobody is alone, nobody else is parted."""

from itertools import combinations
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from duologue.seating.anew import partners_anew
from duologue.seating.pairing import pair_up
from duologue.vocabulary import PersonId


def people(count: int) -> list[PersonId]:
    return [PersonId(f"p{i:02}") for i in range(count)]


@settings(deadline=None)  # a library is read at the first hard case
@given(st.integers(4, 24), st.data())
def test_who_asked_has_another_and_nobody_is_alone(count: int, data: st.DataObject) -> None:
    among = people(count)
    before = pair_up(among, Random(data.draw(st.integers(0, 99)))).groups
    asking = data.draw(st.lists(st.sampled_from(among), unique=True, min_size=1, max_size=4))
    left = data.draw(st.lists(st.sampled_from(among), unique=True, max_size=2))
    there = [p for p in among if p not in left]
    asked = [p for p in asking if p in there]
    anew = partners_anew(there, before, asked, traits={})
    assert anew == partners_anew(there, before, asked, traits={})
    changed = {p for group in anew for p in group}
    assert sum(map(len, anew)) == len(changed)
    old = [tuple(p for p in group if p in there) for group in before]
    after = [*anew, *(g for g in old if not set(g) & changed and g)]
    # Every partner is somebody on the list, and everybody has one.
    assert sorted(p for group in after for p in group) == sorted(there)
    if len(there) > 4 + 2 * len(asked):
        assert all(len(group) >= 2 for group in after), after
        for one in asked:
            mine = next(set(g) for g in after if one in g)
            was = next(set(g) for g in old if one in g)
            assert mine & was == {one}
    # Two of whom nobody asked, and nobody left, stay together; but for one pair where it must be.
    quiet = [set(group) for group in before if not set(group) & {*asking, *left}]
    assert sum(not any(two <= set(g) for g in after) for two in quiet) <= 1


def test_rules_hold_and_two_alone_in_the_world_stay_together() -> None:
    ana, ben, cleo, dan = people(4)
    assert partners_anew([ana, ben], [(ana, ben)], [ana], traits={}) == ()
    two = partners_anew([ana, ben, cleo, dan], [(ana, ben), (cleo, dan)], [ana, dan], traits={})
    assert {frozenset(g) for g in two} in (
        {frozenset({ana, cleo}), frozenset({ben, dan})},
        {frozenset({ana, dan}), frozenset({ben, cleo})},
    )  # fmt: skip
    apart = frozenset({(ana, cleo)})
    ruled = partners_anew(
        [ana, ben, cleo, dan], [(ana, ben), (cleo, dan)], [ana, dan], traits={}, apart=apart
    )
    assert not any({ana, cleo} <= set(g) for g in ruled)


def test_somebody_without_a_partner_finds_one_or_becomes_the_third() -> None:
    ana, ben, cleo, dan = people(4)
    (trio,) = partners_anew([ana, ben, cleo], [(ana, ben)], [], traits={})
    assert trio == (ana, ben, cleo)
    # Of a trio, whoever asked goes; the two others stay.
    groups = partners_anew([ana, ben, cleo, dan], [(ana, ben, cleo)], [ana], traits={})
    assert set(groups) == {(ana, dan), (ben, cleo)}
    assert list(combinations(groups, 2))
