"""Learning partners: stable, whole, and never two who are kept apart."""

from itertools import combinations
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from duologue.seating.explain import Because, because
from duologue.seating.pairing import Pairing, PartnerWish, fit, pair_up
from duologue.seating.problem import Pair, pair
from duologue.vocabulary import PersonId

Wishes = dict[PersonId, PartnerWish]
Traits = dict[str, dict[PersonId, str]]


def people(count: int) -> list[PersonId]:
    return [PersonId(f"p{i:02}") for i in range(count)]


@st.composite
def classes(draw: st.DrawFn) -> tuple[list[PersonId], Wishes, Traits, Random]:
    everyone = people(draw(st.integers(2, 13)))
    dice = Random(draw(st.integers(0, 10_000)))
    traits = {
        name: {p: dice.choice("abc") for p in everyone if dice.random() < 0.8}
        for name in ("site", "language")
    }
    wishes = {
        p: PartnerWish(
            frozenset(dice.sample(everyone, min(len(everyone), dice.randint(0, 4)))) - {p},
            frozenset(dice.sample(["site", "language"], dice.randint(0, 1))),
            frozenset(dice.sample(["site"], dice.randint(0, 1))),
        )
        for p in everyone if dice.random() < 0.7
    }  # fmt: skip
    return everyone, wishes, traits, dice


def best_fit(person: PersonId, made: Pairing, wishes: Wishes, traits: Traits) -> tuple[int, int]:
    group = next(g for g in made.groups if person in g)
    return max(fit(person, x, wishes, traits) for x in group if x != person)


@settings(deadline=None, max_examples=200)
@given(classes())
def test_everyone_has_one_partner_and_an_odd_class_one_trio(
    given: tuple[list[PersonId], Wishes, Traits, Random],
) -> None:
    everyone, wishes, traits, dice = given
    made = pair_up(everyone, dice, wishes=wishes, traits=traits)
    assert sorted(p for group in made.groups for p in group) == everyone
    assert sorted(map(len, made.groups)) == [2] * (
        (len(everyone) - 3 * (len(everyone) % 2)) // 2
    ) + [3] * (len(everyone) % 2)
    assert made.alone == ()


@settings(deadline=None, max_examples=300)
@given(classes())
def test_no_two_would_both_rather_have_each_other(
    given: tuple[list[PersonId], Wishes, Traits, Random],
) -> None:
    everyone, wishes, traits, dice = given
    made = pair_up(everyone, dice, wishes=wishes, traits=traits)
    for a, b in combinations(everyone, 2):
        better = fit(a, b, wishes, traits)
        assert not (
            better > best_fit(a, made, wishes, traits)
            and better > best_fit(b, made, wishes, traits)
        ), (a, b, made)


def may_all_be_paired(left: list[PersonId], apart: frozenset[Pair]) -> bool:
    """By trying every way; an odd number leaves one over."""
    if len(left) < 2:
        return True
    first, rest = left[0], left[1:]
    if len(left) % 2 and may_all_be_paired(rest, apart):
        return True
    return any(
        pair(first, other) not in apart
        and may_all_be_paired([p for p in rest if p != other], apart)
        for other in rest
    )


@settings(deadline=None, max_examples=300)
@given(classes(), st.floats(0, 0.7))
def test_who_is_kept_apart_is_never_paired_and_only_that_stands_before_a_better_pair(
    given: tuple[list[PersonId], Wishes, Traits, Random], often: float
) -> None:
    everyone, wishes, traits, dice = given
    everyone = everyone[:9]
    apart = frozenset(two for two in combinations(everyone, 2) if dice.random() < often)
    made = pair_up(everyone, dice, wishes=wishes, traits=traits, apart=apart)
    assert sorted([*(p for g in made.groups for p in g), *made.alone]) == everyone
    for group in made.groups:
        assert not set(combinations(sorted(group), 2)) & apart
        assert len(group) >= 2
    if not may_all_be_paired(everyone, apart):
        return
    trios = len(everyone) % 2 - len(made.alone)
    assert [len(g) for g in made.groups if len(g) > 2] == [3] * trios
    if trios:
        return  # who is left over must also be somebody whom a pair can take
    for a, b in combinations(everyone, 2):
        better = fit(a, b, wishes, traits)
        if pair(a, b) in apart or {a, b} & set(made.alone):
            continue
        if better > best_fit(a, made, wishes, traits) and better > best_fit(
            b, made, wishes, traits
        ):
            # Whoever was paired before them suits better; taking these two too had left somebody.
            before = {
                p for g in made.groups for x, y in combinations(g[:2], 2)
                if fit(x, y, wishes, traits) >= better for p in (x, y)
            }  # fmt: skip
            left = [p for p in everyone if p not in before | {a, b}]
            assert not may_all_be_paired(left, apart)


@settings(deadline=None)
@given(classes(), st.integers(1, 3))
def test_who_comes_later_parts_nobody(
    given: tuple[list[PersonId], Wishes, Traits, Random], late: int
) -> None:
    everyone, wishes, traits, dice = given
    first = pair_up(everyone, dice, wishes=wishes, traits=traits)
    later = [PersonId(f"q{i}") for i in range(late)]
    made = pair_up(later, dice, wishes=wishes, traits=traits, groups=first.groups)
    assert sorted(p for g in made.groups for p in g) == sorted([*everyone, *later])
    for group in first.groups:
        assert any(set(group) <= set(now) for now in made.groups)


def test_two_who_named_each_other_are_partners() -> None:
    a, b, c, d = people(4)
    wishes = {
        a: PartnerWish(frozenset({d})),
        d: PartnerWish(frozenset({a})),
        b: PartnerWish(frozenset({a})),
    }
    for seed in range(20):
        made = pair_up([a, b, c, d], Random(seed), wishes=wishes)
        assert {frozenset(g) for g in made.groups} == {frozenset({a, d}), frozenset({b, c})}


def test_whom_no_pair_can_take_as_a_third_is_given_the_one_partner_there_is() -> None:
    boss, *team, guest = people(5)
    apart = frozenset(pair(boss, p) for p in team)
    for seed in range(20):
        made = pair_up([boss, *team, guest], Random(seed), apart=apart)
        assert {boss, guest} in map(set, made.groups)
        assert made.alone == ()


def test_a_large_class_with_a_line_of_command_is_paired_at_once() -> None:
    everyone = people(300)
    apart = frozenset(pair(everyone[k - k % 20], p) for k, p in enumerate(everyone) if k % 20)
    made = pair_up(everyone, Random(1), apart=apart)
    assert {len(g) for g in made.groups} == {2}
    assert not {pair(*g) for g in made.groups} & apart


def test_a_sentence_tells_nobody_what_somebody_else_wished() -> None:
    """What I am told depends on my own wish and on who my partner is; on nothing else."""
    a, b = people(2)
    traits = {"site": {a: "Rome", b: "Rome"}}
    assert because(a, (a, b), PartnerWish(frozenset({b})), traits) is Because.NAMED
    assert because(a, (a, b), PartnerWish(alike=frozenset({"site"})), traits) is Because.SUITS
    assert because(a, (a, b), PartnerWish(unlike=frozenset({"site"})), traits) is Because.EVERYONE
    assert because(a, (a, b), None, traits) is Because.EVERYONE
