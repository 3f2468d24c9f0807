"""The comparisons that a plan asks for, among rows that may be shown; each with its interval."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

import msgspec
import numpy as np

from duologue.insight.compare.clusters import change_in_cohorts, two_groups_of_cohorts
from duologue.insight.compare.estimate import Estimate
from duologue.insight.compare.means import two_means
from duologue.insight.compare.several import benjamini_hochberg, holm
from duologue.insight.compare.shares import Pairs, Share, before_and_after, two_shares
from duologue.insight.compare.verbs import Verb, verb_for
from duologue.insight.pulse.columns import BOTH_SKILLS, Columns, Mask, mask_of, no, yes
from duologue.insight.pulse.items import Outcome
from duologue.insight.pulse.plan import LESS, NOT_LESS, Moment, Plan
from duologue.insight.release.ladder import Row


class Basis(StrEnum):
    """Who is compared with whom."""

    # The same people, later and before.
    CHANGE = "change"
    # Everybody of a later wave with everybody before: where the pairs may not be shown.
    MOMENTS = "moments"
    # Cohorts that have started with cohorts that have not yet.
    STARTED = "started"
    # The same or more training with less.
    TRAINING = "training"
    # Who spent more minutes in conversation than the middle of their class, with who spent less.
    MINUTES = "minutes"
    # Executives with everybody else.
    ROLE = "role"
    # What people can now with what they could, as they see it now.
    THINKING_BACK = "thinking-back"


class Side(StrEnum):
    """What is counted: those who say yes, or those who say no."""

    YES = "yes"
    NO = "no"


Shown = Mapping[Outcome, set[Row]]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One comparison of two shares; the estimate is the first less the second."""

    outcome: Outcome
    basis: Basis
    side: Side
    wave: Moment
    first: Share
    second: Share
    estimate: Estimate
    primary: bool
    verb: Verb
    # The same on the scale from 1 to 5: the first mean less the second. None for the same people
    # twice, and for those who say no.
    means: Estimate | None = None
    # p after Holm (primary) or Benjamini and Hochberg (the others).
    adjusted: float | None = None


def find(plan: Plan, columns: Columns, moments: Sequence[str], shown: Shown) -> tuple[Finding, ...]:
    """Every comparison of the plan in these waves, corrected for how many there are.

    `shown`: the rows whose answers may be shown, by outcome.
    """
    return _adjust(_Comparing(plan, columns, list(moments), shown).findings())


class _Comparing:
    """The comparisons that the plan asks for, among rows that may be shown."""

    def __init__(self, plan: Plan, columns: Columns, moments: list[str], shown: Shown) -> None:
        self._plan, self._columns, self._moments, self._shown = plan, columns, moments, shown
        self._clustered = len(plan.cohorts) > 1

    def findings(self) -> list[Finding]:
        found: list[Finding] = []
        for wave in self._moments:
            found += self._since_before(wave)
            found += self._started(wave)
            found += self._segments(wave)
            found += self._thinking_back(wave)
        return found

    def _since_before(self, wave: str) -> list[Finding]:
        before = self._moments[0]
        if wave == before:
            return []
        pairs = Row((before, wave))
        # A stepped start has its answer in who had started; the change over time is beside it.
        primary = wave == self._moments[1] and not self._plan.starts
        found = []
        for outcome in self._plan.outcomes:
            if outcome is Outcome.SKILL_BEFORE:
                continue
            if pairs in self._shown[outcome]:
                found += self._change(outcome, wave, pairs, primary)
            elif {Row((before,)), Row((wave,))} <= self._shown[outcome]:
                now, then = self._rows(Row((wave,)), wave), self._rows(Row((before,)), before)
                found += self._two(outcome, Basis.MOMENTS, Side.YES, wave, now, then, primary)
        return found

    def _change(self, outcome: Outcome, wave: str, row: Row, primary: bool) -> list[Finding]:
        score = self._columns.scores[outcome]
        then, now = (self._rows(row, moment) & ~np.isnan(score) for moment in row.waves)
        person, cohort = self._columns.person, self._columns.cohort
        _, a, b = np.intersect1d(person[then], person[now], return_indices=True)
        return self._pairs(
            outcome, Basis.CHANGE, wave, primary, yes(score[then][a]), yes(score[now][b]),
            cohort[now][b],
        )  # fmt: skip

    def _thinking_back(self, wave: str) -> list[Finding]:
        scores = self._columns.scores
        if Outcome.SKILL not in scores or Outcome.SKILL_BEFORE not in scores:
            return []
        row = Row((wave,), BOTH_SKILLS, wave)
        if not all(row in self._shown[o] for o in (Outcome.SKILL, Outcome.SKILL_BEFORE)):
            return []
        now, then = scores[Outcome.SKILL], scores[Outcome.SKILL_BEFORE]
        mask = self._rows(row, wave)
        return self._pairs(
            Outcome.SKILL, Basis.THINKING_BACK, wave, False, yes(then[mask]), yes(now[mask]),
            self._columns.cohort[mask],
        )  # fmt: skip

    def _pairs(
        self, outcome: Outcome, basis: Basis, wave: str, primary: bool, then: Mask, now: Mask,
        cohorts: np.ndarray,
    ) -> list[Finding]:  # fmt: skip
        n = len(now)
        if n < self._plan.floor:
            return []
        if self._clustered:
            changes = now.astype(np.float64) - then.astype(np.float64)
            estimate = change_in_cohorts(changes, cohorts)
        else:
            estimate = before_and_after(Pairs(
                both=int((then & now).sum()), only_before=int((then & ~now).sum()),
                only_after=int((~then & now).sum()), neither=int((~then & ~now).sum()),
            ))  # fmt: skip
        return [Finding(
            outcome=outcome, basis=basis, side=Side.YES, wave=Moment(wave),
            first=Share(int(now.sum()), n), second=Share(int(then.sum()), n),
            estimate=estimate, primary=primary and outcome in self._plan.primary,
            verb=Verb.ASSOCIATED_WITH,
        )]  # fmt: skip

    def _started(self, wave: str) -> list[Finding]:
        step = self._moments.index(wave)
        steps = len(self._plan.starts)
        if not 0 < step < steps:
            return []
        rows = [Row((wave,), "start", f"step-{n}") for n in range(1, steps + 1)]
        masks = [self._rows(row, wave) for row in rows]
        started, waiting = np.any(masks[:step], axis=0), np.any(masks[step:], axis=0)
        verb = verb_for(self._plan.design, self._plan.lots_hold)
        found: list[Finding] = []
        for outcome in self._of(rows):
            found += self._two(
                outcome, Basis.STARTED, Side.YES, wave, started, waiting, step == 1, verb
            )
        return found

    def _segments(self, wave: str) -> list[Finding]:
        found: list[Finding] = []
        single = len(self._plan.waves) == 1
        for name, basis, ours, others in (
            ("training", Basis.TRAINING, NOT_LESS, LESS),
            ("minutes", Basis.MINUTES, ("more",), ("less",)),
            ("role", Basis.ROLE, ("executive",), ("manager", "front-line")),
        ):
            rows = [Row((wave,), name, value) for value in (*ours, *others)]
            if name not in self._plan.segments:
                continue
            masks = [self._rows(row, wave) for row in rows]
            first, second = np.any(masks[: len(ours)], axis=0), np.any(masks[len(ours) :], axis=0)
            for outcome in self._of(rows):
                primary = single and basis is Basis.TRAINING
                found += self._two(outcome, basis, Side.YES, wave, first, second, primary)
                if outcome is Outcome.CULTURE:
                    found += self._two(outcome, basis, Side.NO, wave, first, second, False)
        return found

    def _of(self, rows: Sequence[Row]) -> list[Outcome]:
        """The outcomes that may be shown in all of these rows."""
        return [o for o in self._plan.outcomes if set(rows) <= self._shown[o]]

    def _rows(self, row: Row, wave: str) -> Mask:
        return mask_of(self._plan, self._columns, row, wave)

    def _two(
        self, outcome: Outcome, basis: Basis, side: Side, wave: str, first: Mask, second: Mask,
        primary: bool, verb: Verb = Verb.ASSOCIATED_WITH,
    ) -> list[Finding]:  # fmt: skip
        score = self._columns.scores[outcome]
        answered = ~np.isnan(score)
        chosen = yes(score) if side is Side.YES else no(score)
        first, second = first & answered, second & answered
        if first.sum() < self._plan.floor or second.sum() < self._plan.floor:
            return []
        a = Share(int(chosen[first].sum()), int(first.sum()))
        b = Share(int(chosen[second].sum()), int(second.sum()))
        means = None
        if self._clustered:
            both = first | second
            exposed, cohorts = first[both].astype(np.float64), self._columns.cohort[both]
            estimate = two_groups_of_cohorts(chosen[both].astype(np.float64), exposed, cohorts)
            if side is Side.YES:
                means = two_groups_of_cohorts(score[both], exposed, cohorts)
        else:
            estimate = two_shares(a, b)
            if side is Side.YES:
                means = two_means(score[first], score[second])
        return [Finding(
            outcome=outcome, basis=basis, side=side, wave=Moment(wave), first=a, second=b,
            estimate=estimate, primary=primary and outcome in self._plan.primary, verb=verb,
            means=means,
        )]  # fmt: skip


def _adjust(findings: list[Finding]) -> tuple[Finding, ...]:
    """Holm over the primary outcomes, Benjamini and Hochberg over everything else."""
    adjusted: dict[int, float] = {}
    for primary, method in ((True, holm), (False, benjamini_hochberg)):
        tested = {
            place: finding.estimate.p
            for place, finding in enumerate(findings)
            if finding.primary is primary and finding.estimate.p is not None
        }
        adjusted |= zip(tested, method(tuple(tested.values())), strict=True)
    return tuple(
        msgspec.structs.replace(finding, adjusted=adjusted.get(place))
        for place, finding in enumerate(findings)
    )
