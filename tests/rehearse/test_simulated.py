"""What a simulated learner says went wrong."""

from random import Random

from duologue.rehearse.simulated import SimulatedLearner


def test_what_came_too_late_is_no_fault_and_everything_else_is() -> None:
    learner = SimulatedLearner("ws://x/live/s/p/socket", "seat", Random(1))
    learner._view = {"activity": {"position": 1}}
    learner._asked = {"early": 1, "late": 0}
    for id, code in (("late", "not-now"), ("early", "not-now"), (None, "unreadable")):
        learner._note_refusal({"id": id, "code": code})  # type: ignore[dict-item]
    assert learner.refusals == ["not-now", "unreadable"]
