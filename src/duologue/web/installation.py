"""Everything that one process of Duologue needs, opened once."""

import asyncio
import logging
from datetime import timedelta
from email.message import EmailMessage
from itertools import count

import msgspec
from sqlalchemy.exc import DBAPIError

from duologue.config import Settings
from duologue.exchange.mail.smtp import NotTaken, mail_server
from duologue.exchange.openid.provider import Provider
from duologue.exchange.sfu.chosen import forwarder_of
from duologue.exchange.webauthn.ceremonies import Ceremonies
from duologue.live.clock import Clock
from duologue.live.hosts import Hosts
from duologue.live.others import EVERYBODY, Neighbours, PutOut, Word
from duologue.live.partner_calls import PartnerCalls
from duologue.live.tally import Tally
from duologue.plan.session_plan import SessionPlan
from duologue.record.cohorts import Cohort, Cohorts
from duologue.record.connectors import Connectors
from duologue.record.courses import Courses
from duologue.record.database import Database
from duologue.record.directory import Directory
from duologue.record.identities import Identities
from duologue.record.images import Images
from duologue.record.invited import Invited
from duologue.record.kept import Kept
from duologue.record.members import GONE_LASTS
from duologue.record.note_copies import NoteCopies
from duologue.record.partner_calls import PartnerCallCounts
from duologue.record.partner_letters import PartnerLetters
from duologue.record.partner_requests import PartnerRequests
from duologue.record.passkeys import Passkeys
from duologue.record.personal_links import Holder, PersonalLinks
from duologue.record.platforms import Platforms
from duologue.record.presence import Presence
from duologue.record.proofs import Proofs
from duologue.record.pulses import Pulses
from duologue.record.retention import days_kept, ends_at, is_over, note_days
from duologue.record.sessions import Planned, Sessions
from duologue.record.sign_ins import SignIns
from duologue.record.staff import Staff
from duologue.record.team import Team
from duologue.record.told import Outbox
from duologue.record.trail import KEPT, Trail
from duologue.record.vault import Vault
from duologue.session.images import images_in_plan
from duologue.vocabulary import CohortId, MemberId, PersonId, Place, SessionId
from duologue.web.begins import Begins
from duologue.web.brings import Brings
from duologue.web.letters import Occasion, way_back_to
from duologue.web.limits import FIVE_MINUTES, Attempts
from duologue.web.measure import Measure, Measured, Numbers, Unmeasured
from duologue.web.postman import Postman
from duologue.web.rehearsals import Rehearsals
from duologue.web.sealed import Sealed
from duologue.web.teller import Teller
from duologue.web.traces import traces_of
from duologue.web.words import LANGUAGES, SOURCE

log = logging.getLogger(__name__)
BETWEEN_LOOKS = 1.0  # seconds that news takes at most while Redis is away
LOOKS_FOR_ABSENT = 5  # every so many looks, also for people whose process has died
BETWEEN_SWEEPS = timedelta(hours=1).total_seconds()  # retention is promised in days


class Duologue:
    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings, self.clock = settings, clock
        self.measure: Measure = Measured() if settings.metrics_token else Unmeasured()
        self.traces = traces_of(settings)
        self.database = Database.open(settings.where)
        vault = Vault(settings.data / "keys")
        self._tally = (
            Tally(settings.redis, vault.secret("failed attempts"), FIVE_MINUTES)
            if settings.redis
            else None
        )
        self.attempts = Attempts(self._tally)
        kept = Kept(self.database, vault)
        self.people, self.members, self.bonds = kept.people, kept.members, kept.bonds
        self.partner_requests = PartnerRequests(self.database)
        self.door_answers = kept.door_answers
        self.cohorts = Cohorts(self.database, vault)
        self.links = PersonalLinks(self.database, vault)
        self.letters = PartnerLetters(self.database, vault)
        self.note_copies = NoteCopies(self.database, vault)
        self.brings = Brings()
        self.staff, self.sign_ins = Staff(self.database), SignIns(self.database)
        self.team, self.proofs = Team(self.database, vault.erasures), Proofs(self.database)
        self.courses = Courses(self.database, vault.erasures)
        self.images = Images(self.database)
        self.pulses = Pulses(self.database, vault.erasures)
        self.sessions = Sessions(self.database, vault)
        self.rehearsals = Rehearsals()
        self.invited = Invited(self.database, vault)
        self._server = server = mail_server(settings.mail)
        # None: this installation sends no mail.
        self.postman = (
            Postman(server, self.invited, self.links, clock, self.occasion)
            if server is not None
            else None
        )
        self._sending: set[asyncio.Task[bool]] = set()
        self.identities, self.passkeys = Identities(self.database), Passkeys(self.database)
        self.trail = Trail(self.database)
        self.connectors = Connectors(self.database, vault)
        self.directory = Directory(self.database, vault)
        self.ceremonies = Ceremonies(settings.address)
        # None: staff have no other place to sign in with.
        self.provider = provider_of(settings)
        # None: sound and picture of plenaries go from browser to browser.
        self.forwarder = forwarder_of(settings)
        self.newcomers = settings.newcomers  # read now: a bad setting is told at the start
        self.sealed = Sealed(vault.secret("steps of a sign-in"))
        self._presence = Presence(self.database)
        self._neighbours = Neighbours(settings.redis, self._presence) if settings.redis else None
        self.hosts = Hosts(kept, clock, settings, self._neighbours)
        self.outbox = Outbox(self.database)
        self.platforms = Platforms(self.database)
        self.teller = Teller(
            self.outbox,
            self.connectors,
            self.platforms,
            self.members,
            self.door_answers,
            self.hosts,
            clock,
            settings,
        )
        self.partner_calls = PartnerCallCounts(self.database)
        self.calls = PartnerCalls(clock, settings, self.partner_calls.add, self._neighbours)

    @property
    def forwards(self) -> str:
        """The machine through which a plenary may go; empty: there is none."""
        return self.forwarder.host if self.forwarder is not None else ""

    async def keep_in_touch(self) -> None:
        """With who is here, and with the other processes where there are any; for ever."""
        async with asyncio.TaskGroup() as for_ever:
            for_ever.create_task(self.hosts.let_go_for_ever())
            for_ever.create_task(self.hosts.beat_for_ever())
            if self._neighbours is None:
                return
            for_ever.create_task(self._neighbours.listen(self._hear))
            for_ever.create_task(self._neighbours.speak())
            for_ever.create_task(self._look_for_ever())

    async def shut_out(self, member: MemberId) -> None:
        """Closes what the link of somebody on a list has opened, in calls and in sessions, at every
        process: it was withdrawn, or waits for another device."""
        for person in (PersonId(member), *await self.people.shut(member)):
            self._put_out(person)
            if self._neighbours is not None:
                self._neighbours.tell(EVERYBODY, PutOut(person))

    def _put_out(self, person: PersonId) -> None:
        self.calls.put_out(person)
        self.hosts.put_out(person)

    def _hear(self, session: SessionId, word: Word) -> None:
        if isinstance(word, PutOut):
            self._put_out(word.person)
        elif not self.calls.hear(session, word):
            self.hosts.hear(session, word)

    def numbers(self) -> Numbers:
        return Numbers(
            commits=self.database.commits, writes=self.database.writes, sessions=len(self.hosts),
            redis_reached=self._neighbours is not None and self._neighbours.reached,
        )  # fmt: skip

    async def _look_for_ever(self) -> None:
        for look in count():
            try:
                await self._presence.alive()
                await self.hosts.look()
                if look % LOOKS_FOR_ABSENT == 0:
                    await self.hosts.look_for_absent()
            except DBAPIError as error:
                log.warning("the database is not there (%s)", type(error).__name__)
            await asyncio.sleep(BETWEEN_LOOKS)

    async def plan(
        self, plan: SessionPlan, staff: str | None = None, *,
        course: str | None = None, begins: Begins | None = None,
        cohort: CohortId | None = None, number: int | None = None, for_group: str | None = None,
    ) -> tuple[Planned, str]:  # fmt: skip
        """A new session, ready to join, and its facilitators' token. It keeps the images of the
        course as they are now. Raises ValueError for one of a cohort that is held in another
        service's call: nobody could be left out of that alone."""
        if cohort is not None and plan.place is Place.ELSEWHERE:
            raise ValueError("a session of a cohort is not held elsewhere")
        planned, token = await self.sessions.create(
            plan.title, self.clock.now(), staff, course=course,
            starts_at=begins.at if begins else None, zone=begins.zone if begins else None,
            cohort=cohort, number=number, for_group=for_group,
            days_told=self.settings.retention_days,
        )  # fmt: skip
        if cohort is not None:
            plan = msgspec.structs.replace(plan, told=await self.teller.manifests())
        if course is not None:
            await self.images.take_along(planned.id, course, images_in_plan(plan))
        await self.hosts.begin(planned.id, plan)
        return planned, token

    async def occasion(self, session: SessionId) -> Occasion | None:
        """What letters about a session speak of; None where it is gone."""
        planned = (await self.sessions.these([session])).get(session)
        if planned is None or not planned.readable:
            return None
        plan = (await self.hosts.of(session)).state.plan
        staff = await self.staff.name_of(planned.staff) if planned.staff else ""
        return Occasion(
            session=planned, minutes=plan.minutes, staff=staff, settings=self.settings,
            days_kept=await self.days_kept_of(session),
            language=plan.language if plan.language in LANGUAGES else SOURCE,
        )  # fmt: skip

    async def send_way_back(self, holder: Holder, token: str) -> None:
        """A mail to their own address, where there is one and we send mail."""
        cohort = await self.cohorts.known(holder.cohort)
        if self._server is None or not holder.member.email or cohort is None:
            return
        now = self.clock.now()
        code = await self.links.way_back(holder.cohort, holder.member.id, now)
        link = f"{self.settings.address}/with/{token}/back/{code}"
        letter = way_back_to(holder.member, cohort.title, link, self.settings, now)
        await self.send(letter)

    @property
    def sends_mail(self) -> bool:
        return self._server is not None

    async def send(self, letter: EmailMessage) -> bool:
        """At once and once; whether the mail server took it."""
        if self._server is None:
            return False
        try:
            await asyncio.to_thread(self._server.send, letter)
        except NotTaken as error:
            log.warning("a letter was not taken by the mail server: %s", error.why)
            return False
        return True

    def send_soon(self, letter: EmailMessage) -> None:
        """Without waiting: how long it takes tells nobody whether there is such an address."""
        sending = asyncio.create_task(self.send(letter))
        self._sending.add(sending)
        sending.add_done_callback(self._sending.discard)

    async def all_sent(self) -> None:
        """What `send_soon` was given is with the mail server, or was not taken by it."""
        await asyncio.gather(*self._sending)

    async def list_changed(self, cohort: CohortId) -> None:
        """Tells its sessions that are still to come, or run."""
        now = self.clock.now()
        for planned in await self.sessions.of_cohort(cohort):
            if planned.is_open(now) and planned.ended_at is None:
                await (await self.hosts.of(planned.id)).roster.refresh()

    async def learn_bonds(self, planned: Planned) -> None:
        """What the other sessions of its cohort know, also those that nobody closed."""
        if planned.cohort is None:
            return
        for other in await self.sessions.of_cohort(planned.cohort):
            if other.id != planned.id and other.readable:
                await (await self.hosts.of(other.id)).remember_bonds()
        await (await self.hosts.of(planned.id)).roster.refresh()

    async def erase_cohort(self, cohort: CohortId) -> None:
        """Its list with every key, and its sessions with theirs."""
        for planned in await self.sessions.of_cohort(cohort):
            if planned.readable:
                await self.erase(planned)
        await self.cohorts.erase(cohort)

    def days_kept(self, cohort: Cohort | None, planned: Planned | None = None) -> float:
        """After the end of a session; of a cohort, after its last."""
        if planned is not None and cohort is None:
            return days_kept(self.settings.retention_days, planned.days_told, None)
        told, own = (cohort.days_told, cohort.days_kept) if cohort is not None else (None, None)
        return days_kept(self.settings.retention_days, told, own)

    async def days_kept_of(self, session: SessionId) -> float:
        planned = (await self.sessions.these([session])).get(session)
        cohort = planned.cohort if planned is not None else None
        return self.days_kept(await self.cohorts.known(cohort) if cohort else None, planned)

    async def sweep(self) -> int:
        """Forgets what is past its retention. Returns how many sessions that were."""
        await self.people.seal_older()
        await note_days(self.database, self.settings.retention_days)
        now, cohorts = self.clock.now(), {c.id: c for c in await self.cohorts.all()}
        over = []
        for planned in await self.sessions.over(now):
            cohort = cohorts.get(planned.cohort or CohortId(""))
            if is_over(planned, self.days_kept(cohort, planned), now):
                over.append(planned)
        for planned in over:
            await self.erase(planned)
        for cohort in cohorts.values():
            end = ends_at(await self.sessions.of_cohort(cohort.id), self.days_kept(cohort))
            if end is not None and end < now:
                await self.erase_cohort(cohort.id)
        await self.members.sweep(self.clock.now() - GONE_LASTS)
        await self.trail.sweep(self.clock.now() - KEPT)
        if self._neighbours is not None:
            await self._presence.sweep()
        # The journal still has the order in which answers arrived; nothing else has.
        await self.database.sweep()
        return len(over)

    async def erase(self, planned: Planned) -> None:
        if planned.cohort is not None and planned.readable:
            await (await self.hosts.of(planned.id)).remember_bonds()
        self.hosts.forget(planned.id)
        await self.sessions.erase(planned.id, self.clock.now())

    async def sweep_for_ever(self) -> None:
        while True:
            if count := await self.sweep():
                log.info("forgot %s sessions whose retention has ended", count)
            await asyncio.sleep(BETWEEN_SWEEPS)

    async def close(self) -> None:
        await self.all_sent()
        await self.rehearsals.close()
        await self.brings.close()
        await self.hosts.settle()
        self.hosts.close()
        self.calls.close()
        if self._neighbours is not None:
            await self._neighbours.close()
        if self._tally is not None:
            await self._tally.close()
        await self.database.close()
        await asyncio.to_thread(self.traces.close)


def provider_of(settings: Settings) -> Provider | None:
    """Raises BadSetting."""
    if not settings.oidc_issuer:
        return None
    back = f"{settings.address}/sign-in/with/back"
    return Provider(settings.oidc_issuer, settings.oidc_client, settings.oidc_secret, back)
