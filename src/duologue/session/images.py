"""Which images somebody may fetch: those that their view has shown them, and no others."""

from duologue.activities.talk import slides_seen
from duologue.course.preview import images_of
from duologue.plan.session_plan import SessionPlan
from duologue.session.state import SessionState
from duologue.vocabulary import Role, Viewer


def images_in_plan(plan: SessionPlan) -> frozenset[str]:
    """The names of all images that a session will show to anybody."""
    texts = [plan.welcome, *(t for a in plan.activities for t in (a.body, a.notes))]
    return frozenset().union(*map(images_of, texts))


def may_fetch(state: SessionState, viewer: Viewer, name: str) -> bool:
    """Facilitators see the whole plan; everyone else what was shown, and the promise."""
    plan = state.plan
    if viewer.role is Role.FACILITATOR:
        return name in images_in_plan(plan)
    if viewer.role is not Role.LEARNER or viewer.person not in state.people:
        return False
    begun = plan.activities[: state.position + 1]
    promise = plan.agreement.body if plan.agreement else ""
    seen = (slide.body for a in begun for slide in slides_seen(state.gathered.get(a.id), a))
    texts = (plan.welcome, promise, *seen)
    return any(name in images_of(text) for text in texts)
