"""Connection set-up on its way from one browser to another; nothing of it is read or kept."""

import msgspec

from duologue.live.messages import Signal, Signalled
from duologue.live.others import Others, Passed
from duologue.live.sockets import Sockets
from duologue.session.links import Purpose, links_of
from duologue.session.state import SessionState
from duologue.vocabulary import PersonId, SessionId


class Signalling:
    def __init__(self, session: SessionId, sockets: Sockets, others: Others) -> None:
        self._session, self._sockets, self._others = session, sockets, others

    def relay(self, state: SessionState, me: PersonId | None, message: Signal) -> None:
        """Only between two whose views link them, and whose connection is theirs alone."""
        if me is None or me not in state.people:
            return
        links = (x for x in links_of(state, me) if x.purpose is not Purpose.FORWARDED)
        if message.to in {link.peer for link in links}:
            if not self._sockets.of(message.to):
                self._others.tell(self._session, Passed(me, message.to, message.body))
            self.pass_on(me, message.to, message.body)

    def pass_on(self, by: PersonId, to: PersonId, body: msgspec.Raw) -> None:
        """To whatever sockets they have here."""
        for connection in self._sockets.of(to):
            connection.send(Signalled(by, body))
