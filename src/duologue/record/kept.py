"""The stores that a live session writes to, opened together."""

from duologue.record.bonds import BondStore
from duologue.record.database import Database
from duologue.record.door_answers import DoorAnswers
from duologue.record.event_log import EventLog
from duologue.record.members import Members
from duologue.record.minutes import Minutes
from duologue.record.people import People
from duologue.record.roster import Rosters
from duologue.record.vault import Vault
from duologue.record.wishes import Wishes


class Kept:
    def __init__(self, database: Database, vault: Vault) -> None:
        self.people = People(database, vault)
        self.log = EventLog(database, vault)
        self.minutes = Minutes(database)
        self.members, self.bonds = Members(database, vault), BondStore(database)
        self.rosters = Rosters(database, vault, self.members, self.bonds)
        self.door_answers = DoorAnswers(database)
        self.wishes = Wishes(database, vault)
