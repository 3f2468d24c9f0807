"""What every kind of activity is made of: who may ask, what has happened, and the words beside."""

from collections.abc import Mapping

import msgspec

from duologue.activities.refusals import Code, Refusal
from duologue.seating.explain import Because
from duologue.seating.obstacles import Obstacle
from duologue.seating.rules import Rules
from duologue.vocabulary import PersonId, TextId

LONGEST_TEXT = 2_000  # characters; a chat line or a share, not an essay


class FromLearner(msgspec.Struct, frozen=True, tag_field="type", forbid_unknown_fields=True):
    """A command that a learner's device may send."""


class FromFacilitator(msgspec.Struct, frozen=True, tag_field="type", forbid_unknown_fields=True):
    """A command that a facilitator's device may send."""


class Happened(msgspec.Struct, frozen=True, tag_field="type"):
    """The base of all events. Ids only: names and words are kept elsewhere."""


class Task(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """The base of what one viewer can do or see in a running activity, by kind."""


class Nothing(msgspec.Struct, frozen=True):
    """A kind that gathers nothing on the server."""


class Words(msgspec.Struct, frozen=True):
    """Names, class texts and what else stands beside the log: events hold ids only."""

    names: Mapping[PersonId, str]
    texts: Mapping[TextId, str]
    # Simulated learners: no voice can come from them.
    simulated: frozenset[PersonId] = frozenset()
    # Why somebody has their learning partner: for their own eyes.
    because: Mapping[PersonId, Because] = {}
    # Who never or always shares a room, and what of it cannot be kept: for facilitators.
    rules: Rules = Rules()
    obstacles: tuple[Obstacle, ...] = ()

    def name_of(self, person: PersonId) -> str:
        return self.names.get(person, "…")


def check_text(text: str) -> None:
    """Raises Refusal for a text that is empty or longer than LONGEST_TEXT."""
    if not text.strip():
        raise Refusal(Code.EMPTY)
    if len(text) > LONGEST_TEXT:
        raise Refusal(Code.TOO_LONG)
