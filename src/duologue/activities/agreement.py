"""agreement: the ground rules. Who has given it is kept with the person, for the whole session."""

from duologue.activities.base import FromLearner, Happened, Task
from duologue.vocabulary import PersonId


class GiveAgreement(FromLearner, frozen=True, tag="give-agreement"):
    """I keep what is said here. Facilitators give it too."""


class AgreementGiven(Happened, frozen=True, tag="agreement-given"):
    person: PersonId


class AgreementTask(Task, frozen=True, kw_only=True, tag="agreement"):
    pass
