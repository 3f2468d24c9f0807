"""agreement: the ground rules. Who has given it is kept with the person, for the whole session."""

from duologue.activities.base import FromLearner, Happened, Task
from duologue.vocabulary import FromCourse, PersonId


class GiveAgreement(FromLearner, frozen=True, tag="give-agreement"):
    """I keep what is said here. Facilitators give it too."""

    # The hash of what was on the screen when it was given; empty where nothing was shown.
    announced: FromCourse[str] = ""


class AgreementGiven(Happened, frozen=True, tag="agreement-given"):
    person: PersonId
    # The hash of the promise, and of what was announced to leave the classroom.
    announced: str = ""


class AgreementTask(Task, frozen=True, kw_only=True, tag="agreement"):
    pass
