"""The open sockets of one session in this process, and who sits at them."""

from collections.abc import Iterable, Iterator

from duologue.activities.base import Words
from duologue.live.connection import Connection
from duologue.live.messages import Beat, ServerMessage, encode
from duologue.session.moment import Moment
from duologue.session.state import SessionState
from duologue.session.view import view_for
from duologue.vocabulary import PersonId, Role


class Sockets:
    def __init__(self) -> None:
        self._open: set[Connection] = set()
        # What everybody was shown last, as long as somebody is here who was shown it.
        self._moment: Moment | None = None
        # Those whose last device could carry a voice: a line that is cut for a moment is no reason
        # to plan their rooms anew.
        self._voiced: set[PersonId] = set()
        # Found anew when somebody has come or gone, and not for each who asks.
        self._people: frozenset[PersonId] | None = None
        self._voices: frozenset[PersonId] | None = None

    def __iter__(self) -> Iterator[Connection]:
        return iter(list(self._open))

    def __bool__(self) -> bool:
        return bool(self._open)

    def add(self, connection: Connection) -> None:
        self._open.add(connection)
        person = connection.viewer.person
        if person is not None:
            (self._voiced.add if connection.voice else self._voiced.discard)(person)
        self._people = self._voices = None

    def discard(self, connection: Connection) -> None:
        self._open.discard(connection)
        self._people = self._voices = None
        if not self._open:
            self._moment = None

    def of(self, person: PersonId) -> list[Connection]:
        return [x for x in self._open if x.viewer.person == person]

    @property
    def people(self) -> frozenset[PersonId]:
        if self._people is None:
            self._people = frozenset(x.viewer.person for x in self._open if x.viewer.person)
        return self._people

    @property
    def voices(self) -> frozenset[PersonId]:
        """Whose devices can carry a voice; of who has none open, the last could."""
        if self._voices is None:
            open_now = {x.viewer.person for x in self._open if x.voice and x.viewer.person}
            self._voices = frozenset(open_now | (self._voiced - self.people))
        return self._voices

    @property
    def leads(self) -> bool:
        """Whether somebody who leads is here."""
        return any(x.viewer.role is Role.FACILITATOR for x in self._open)

    def show(self, state: SessionState, words: Words, now: float) -> None:
        """Tells everyone what has changed for them."""
        if not self._open or (self._moment is not None and self._moment.is_of(state, words)):
            return
        moment = self._moment = Moment(state, words, self._moment)
        for connection in self._open:
            # Who is still on the way in is told once they are in.
            if connection.welcomed:
                connection.show(view_for(state, connection.viewer, words, moment=moment), now)

    def welcome(self, state: SessionState, words: Words, now: float) -> None:
        """Shows all that is theirs to those who have just come."""
        for connection in self._open:
            person = connection.viewer.person
            if not connection.welcomed and person in state.people and state.people[person].here:
                self.show_to(connection, state, words, now)

    def show_to(
        self, connection: Connection, state: SessionState, words: Words, now: float
    ) -> None:
        """Tells one, who has just come."""
        moment = self._moment
        if moment is None or not moment.is_of(state, words):
            moment = Moment(state, words, moment)
        connection.show(view_for(state, connection.viewer, words, moment=moment), now)

    def beat(self, now: float) -> None:
        """A sign of life to each who has been welcomed and was told nothing since the last look."""
        frame = encode(Beat(now))
        for connection in self._open:
            if connection.told:
                connection.told = False
            elif connection.welcomed and not connection.waiting:
                connection.send_frame(frame)

    def tell_facilitators(self, messages: Iterable[ServerMessage]) -> None:
        for message in messages:
            for connection in self._open:
                if connection.viewer.role is Role.FACILITATOR:
                    connection.send(message)

    def close(self, person: PersonId) -> None:
        """For good: who is forgotten gets nothing more."""
        self._voiced.discard(person)
        self._voices = None
        for connection in self.of(person):
            self.discard(connection)
            connection.close()

    def close_all(self) -> None:
        for connection in self._open:
            connection.close()
