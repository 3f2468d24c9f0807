"""Every comparison against published worked examples, and against R (referee.R, referee.json)."""

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from scipy.stats import permutation_test, ttest_1samp

from duologue.insight.compare.clusters import by_chance, change_in_cohorts, two_groups_of_cohorts
from duologue.insight.compare.estimate import Method
from duologue.insight.compare.means import two_means
from duologue.insight.compare.power import people_that_count, power_of, smallest_difference
from duologue.insight.compare.several import benjamini_hochberg, holm
from duologue.insight.compare.shares import Pairs, Share, before_and_after, two_shares
from duologue.insight.compare.verbs import Design, Verb, verb_for

HERE = Path(__file__).parent
R = json.loads((HERE / "referee.json").read_text())


@pytest.mark.skipif(not shutil.which("Rscript"), reason="what R said is kept in referee.json")
def test_r_still_says_what_is_kept() -> None:
    said = subprocess.run(
        ["Rscript", HERE / "referee.R"], check=True, capture_output=True, text=True
    )
    fresh = json.loads(said.stdout)
    fresh["r"] = R["r"]
    assert fresh == R


@pytest.mark.parametrize(
    ("a", "b", "low", "high"),
    [
        # Newcombe 1998, Statistics in Medicine 17:873-890, table II, method 10.
        (Share(56, 70), Share(48, 80), 0.0524, 0.3339),
        (Share(9, 10), Share(3, 10), 0.1705, 0.8090),
        (Share(6, 7), Share(2, 7), 0.0582, 0.8062),
        (Share(5, 56), Share(0, 29), -0.0381, 0.1926),
        (Share(0, 10), Share(0, 20), -0.1611, 0.2775),
        (Share(10, 10), Share(0, 20), 0.6791, 1.0),
    ],
)
def test_two_shares_as_newcombe_published_them(a: Share, b: Share, low: float, high: float) -> None:
    found = two_shares(a, b)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)
    assert found.difference == a.value - b.value


def test_two_shares_as_r_says() -> None:
    found = two_shares(Share(47, 90), Share(31, 85))
    assert [found.low, found.high] == pytest.approx(R["newcombe"], abs=1e-8)
    assert found.p == pytest.approx(R["chisq"][0], abs=1e-9)
    assert found.method is Method.NEWCOMBE
    small = two_shares(Share(7, 10), Share(2, 11))
    assert small.p == pytest.approx(R["fisher"][0], abs=1e-9)
    assert small.method is Method.FISHER


def test_fisher_on_his_own_cup_of_tea() -> None:
    # Fisher 1935, The Design of Experiments; Agresti 2002, p. 92: three of four cups named right,
    # two-sided p = 0.486.
    found = two_shares(Share(3, 4), Share(1, 4))
    assert found.method is Method.FISHER
    assert round(found.p, 3) == 0.486


def test_pairs_as_published() -> None:
    # Bentur et al. 2009, airways before and after a transplant, as worked in Fagerland, Lydersen
    # and Laake 2013 and 2014 (Statistics in Medicine 33:2850-2875): -0.507 to -0.026, mid-p 0.039.
    found = before_and_after(Pairs(both=1, only_before=7, only_after=1, neither=12))
    assert round(found.difference, 3) == -0.286
    assert (round(found.low, 3), round(found.high, 3)) == (-0.507, -0.026)
    assert round(found.p, 3) == 0.039


def test_pairs_as_r_says_and_no_change_at_all() -> None:
    found = before_and_after(Pairs(both=30, only_before=9, only_after=21, neither=40))
    assert found.p == pytest.approx(R["mcnemar"][0], abs=1e-9)
    same = before_and_after(Pairs(both=8, only_before=0, only_after=0, neither=4))
    assert (same.difference, same.p) == (0.0, 1.0)
    assert same.low <= 0 <= same.high


def test_welch_on_students_sleep() -> None:
    # Student 1908 (R's `sleep`): 0.05 to -3.37 hours, t = -1.8608, df = 17.776, p = 0.07939.
    first = np.array([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0])
    second = np.array([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])
    found = two_means(first, second)
    assert (round(found.low, 3), round(found.high, 3)) == (-3.365, 0.205)
    assert found.p == pytest.approx(0.07939, abs=5e-6)


def test_welch_as_r_says_and_where_nobody_differs() -> None:
    found = two_means(np.array([3.1, 4.4, 2.9, 5.2, 4.8, 3.3]), np.array([2.2, 3.0, 4.1, 1.9, 2.8]))
    assert [found.low, found.high, found.p] == pytest.approx(R["welch"], abs=1e-8)
    assert two_means(np.full(5, 4.0), np.full(4, 4.0)).p is None


def test_several_outcomes_as_r_says() -> None:
    ps = [0.01, 0.04, 0.03, 0.005]
    assert holm(ps) == pytest.approx(R["holm"])
    assert benjamini_hochberg(ps) == pytest.approx(R["bh"])
    assert holm([]) == ()


def test_benjamini_and_hochberg_on_their_own_example() -> None:
    # Benjamini and Hochberg 1995, section 3: fifteen p-values; at 0.05 their procedure rejects the
    # first four, and one that guards the family as a whole the first three.
    ps = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240]
    ps += [0.4262, 0.5719, 0.6528, 0.7590, 1.0000]
    assert sum(p <= 0.05 for p in benjamini_hochberg(ps)) == 4
    assert sum(p <= 0.05 for p in holm(ps)) == 3


def test_villages_dealt_every_other_way() -> None:
    # Gerber and Green 2012, Field Experiments, chapters 2 and 3: seven village councils, an
    # estimate of 6.5 and a two-sided p of 8/21 = 0.381.
    budgets = np.array([15, 15, 20, 20, 10, 15, 30.0])
    women = np.array([True, False, False, False, False, False, True])
    found = by_chance(budgets, women)
    assert found.difference == 6.5
    assert round(found.p, 3) == 0.381


def test_the_interval_by_chance_holds_just_what_its_test_does_not_reject() -> None:
    dice = np.random.default_rng(4)
    means, exposed = dice.normal(size=9), np.arange(9) < 4
    found = by_chance(means, exposed)
    for shift, inside in (
        (found.low + 1e-6, True), (found.high - 1e-6, True),
        (found.low - 1e-6, False), (found.high + 1e-6, False),
    ):  # fmt: skip
        again = by_chance(means - shift * exposed, exposed)
        assert (again.p > 0.05) is inside, shift


def test_too_few_cohorts_give_a_difference_and_nothing_else() -> None:
    found = by_chance(np.array([1.0, 2.0, 3.0, 4.0, 5.0, 9.0]), np.arange(6) > 2)
    # Twenty deals, of which two are as far as can be: p could not fall below 0.1.
    assert (found.low, found.high, found.p, found.method) == (None, None, None, Method.NONE)
    assert found.difference == 4.0


def test_fifteen_cohorts_as_r_says() -> None:
    i = np.arange(120)
    cohorts = i // 8
    exposed = (cohorts % 2).astype(float)
    values = ((i * 37) % 101) / 101 + 0.1 * exposed + ((cohorts * 13) % 7) / 20
    found = two_groups_of_cohorts(values, exposed, cohorts)
    difference, error, p = R["robust"]
    assert found.difference == pytest.approx(difference, abs=1e-9)
    assert found.high - found.low == pytest.approx(2 * 2.160369 * error, abs=1e-6)  # t(13), 97.5 %
    assert found.p == pytest.approx(p, abs=1e-9)
    few = two_groups_of_cohorts(values[:64], exposed[:64], cohorts[:64])
    assert few.method is Method.RANDOMISATION
    # Exposed people within each of few cohorts: nothing honest can be said.
    mixed = two_groups_of_cohorts(values[:64], (i[:64] % 2).astype(float), cohorts[:64])
    assert (mixed.low, mixed.p) == (None, None)


def test_power_as_r_says_and_as_its_manual_says() -> None:
    assert power_of(120, 0.4, 0.55) == pytest.approx(R["power"][0], abs=1e-9)
    # R solves to four digits only.
    assert smallest_difference(120) == pytest.approx(R["smallest"][0], abs=1e-5)
    # ?power.prop.test: p1 = .50, p2 = .75, power = .90 needs n = 76.7.
    assert power_of(76.7, 0.5, 0.75) == pytest.approx(0.9, abs=5e-5)


def test_a_class_of_twenty_cannot_show_ten_points() -> None:
    smallest = smallest_difference(10)
    assert smallest is not None
    assert smallest > 0.5
    assert smallest_difference(3) is None
    assert people_that_count(240, 12) == pytest.approx(240 / 1.95)


@pytest.mark.parametrize("design", Design)
@pytest.mark.parametrize("lots_hold", [True, False])
def test_led_to_needs_lots_that_were_drawn_and_followed(design: Design, lots_hold: bool) -> None:
    drawn = design in (Design.RANDOMISED, Design.STEPPED_WEDGE) and lots_hold
    assert verb_for(design, lots_hold) is (Verb.LED_TO if drawn else Verb.ASSOCIATED_WITH)


def test_an_empty_group_is_refused() -> None:
    with pytest.raises(ValueError, match="somebody"):
        two_shares(Share(0, 0), Share(1, 4))
    with pytest.raises(ValueError, match="both times"):
        before_and_after(Pairs(both=0, only_before=0, only_after=0, neither=0))
    with pytest.raises(ValueError, match="two people"):
        two_means(np.array([1.0]), np.array([1.0, 2.0]))


def test_changes_of_cohorts_against_every_pattern_of_signs() -> None:
    # Fisher 1935, Darwin's Zea mays: fifteen pairs, differences in eighths of an inch. He counts
    # 863 of 32,768 patterns as far on one side: p = 0.0263, two-sided 0.0527. Fifteen are more
    # than enough for errors robust to clusters, so the first eleven are asked of scipy instead.
    maize = np.array([49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56.0])
    found = change_in_cohorts(maize, np.arange(11))
    referee = permutation_test((maize,), np.mean, permutation_type="samples", n_resamples=np.inf)
    assert found.p == pytest.approx(referee.pvalue, abs=1e-12)
    shifted = change_in_cohorts(maize - found.low - 1e-6, np.arange(11))
    assert shifted.p > 0.05
    assert change_in_cohorts(maize - found.low + 1e-6, np.arange(11)).p <= 0.05
    assert change_in_cohorts(maize, np.zeros(11, dtype=int)).p is None


def test_changes_of_many_cohorts_are_students_t_on_equal_cohorts() -> None:
    dice = np.random.default_rng(3)
    changes = dice.normal(0.2, 1, 15 * 8)
    cohorts = np.arange(120) // 8
    found = change_in_cohorts(changes, cohorts)
    means = changes.reshape(15, 8).mean(axis=1)
    referee = ttest_1samp(means, 0).confidence_interval(0.95)
    # The factor (N - 1) / (N - 1) of CR1 is one here, and G / (G - 1) is the t-test's own.
    assert [found.low, found.high] == pytest.approx([referee.low, referee.high], abs=1e-9)
