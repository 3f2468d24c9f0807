"""partners: learning partners talk. It is never debriefed: nothing here could bring it back."""

from duologue.activities.base import Task


class PartnersTask(Task, frozen=True, kw_only=True, tag="partners"):
    pass
