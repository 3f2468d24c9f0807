"""The people and groups of a directory, kept; and the lists of cohorts that follow them."""

from collections.abc import Awaitable, Callable, Mapping

from scim2_models import InvalidValueException, NotFoundException, Reference, UniquenessException

from duologue.exchange.scim.listing import is_listed, member_of, name_of
from duologue.exchange.scim.resources import POLICY, Group, GroupMember, Person, User
from duologue.exchange.scim.service import meta_of
from duologue.record.cohorts import Cohorts, clean_title
from duologue.record.directory import Account, Directory, NameTaken
from duologue.record.directory import Group as Followed
from duologue.record.members import Change, Members, fresh_member_id
from duologue.record.trail import Verb
from duologue.vocabulary import CohortId, MemberId

Tell = Callable[[CohortId], Awaitable[None]]
Note = Callable[[Verb, CohortId], Awaitable[None]]
_LOST = "There is nobody and nothing of this id."


class Lists:
    """What a directory changes here, each time on behalf of one token."""

    def __init__(
        self, directory: Directory, cohorts: Cohorts, members: Members, tell: Tell, note: Note,
        staff: str, base: str, now: float,
    ) -> None:  # fmt: skip
        """`tell` hears of a cohort whose list has changed, `note` of everything that is done to
        one; `staff` leads the cohorts made here."""
        self.directory, self.cohorts, self.members = directory, cohorts, members
        self.tell, self.note = tell, note
        self.staff, self.base, self.now = staff, base, now

    def user(self, account: Account) -> User:
        user = Person.model_validate_json(account.text, scim_policy=POLICY)
        user.id = account.id
        user.meta = meta_of(self.base, "User", account.id, account.made_at, account.changed_at)
        return user

    async def follow(self, cohort: CohortId, seats: Mapping[str, MemberId | None]) -> None:
        """Puts on the list who of these accounts belongs there, and takes off who does not.

        `seats`: everybody of the group; who has no member id yet is given one.
        """
        users = {a.id: self.user(a) for a in await self.directory.accounts() if a.id in seats}
        listed: dict[str, MemberId | None] = {
            id: (seats[id] or fresh_member_id()) if is_listed(user) else None
            for id, user in users.items()
        }
        before = {x.member.id: x.member for x in await self.members.of(cohort)}
        wanted = [member_of(users[id], member, listed) for id, member in listed.items() if member]
        put = [m for m in wanted if before.get(m.id) != m]
        had = await self._had(cohort)
        drop = [id for id in had if id in before and id not in listed.values()]
        if put or drop:
            await self.members.change(cohort, Change.FOLLOWED, self.now, put=put, drop=drop)
        await self.directory.seat(cohort, listed)
        if put or drop:
            await self.tell(cohort)
            await self.note(Verb.LIST_FOLLOWED, cohort)

    async def follow_all(self, account: str, but: bool = False) -> None:
        """Every list with this account; `but`: it goes."""
        for group in await self.directory.groups_with(account):
            seats = {id: m for id, m in group.seats.items() if not (but and id == account)}
            await self.follow(group.cohort, seats)

    async def _had(self, cohort: CohortId) -> set[MemberId]:
        groups = [g for g in await self.directory.groups() if g.cohort == cohort]
        return {m for g in groups for m in g.seats.values() if m}


class People:
    def __init__(self, lists: Lists) -> None:
        self._lists, self._directory = lists, lists.directory

    async def all(self) -> list[User]:
        return [self._lists.user(account) for account in await self._directory.accounts()]

    async def one(self, id: str) -> User:
        return self._lists.user(await self._account(id))

    async def add(self, said: User) -> User:
        name_of(said)
        try:
            made = await self._directory.add(said.user_name or "", _text(said), self._lists.now)
        except NameTaken as error:
            raise UniquenessException(detail="This userName is taken.") from error
        return self._lists.user(made)

    async def change(self, id: str, said: User) -> User:
        await self._account(id)
        name_of(said)
        try:
            await self._directory.change(id, said.user_name or "", _text(said), self._lists.now)
        except NameTaken as error:
            raise UniquenessException(detail="This userName is taken.") from error
        await self._lists.follow_all(id)
        return await self.one(id)

    async def remove(self, id: str) -> None:
        await self._account(id)
        await self._lists.follow_all(id, but=True)
        await self._directory.remove(id)

    async def _account(self, id: str) -> Account:
        found = await self._directory.account(id)
        if found is None:
            raise NotFoundException(detail=_LOST)
        return found


class Groups:
    def __init__(self, lists: Lists) -> None:
        self._lists, self._directory = lists, lists.directory

    async def all(self) -> list[Group]:
        return [self._group(group) for group in await self._directory.groups()]

    async def one(self, id: str) -> Group:
        return self._group(await self._followed(id))

    async def add(self, said: Group) -> Group:
        lists = self._lists
        people = await self._known(said)
        cohort = await lists.cohorts.create(lists.staff, _title(said), None, lists.now)
        await lists.note(Verb.COHORT_MADE, cohort.id)
        id = await self._directory.follow(cohort.id, said.external_id, lists.now)
        await lists.follow(cohort.id, dict.fromkeys(people))
        return await self.one(id)

    async def change(self, id: str, said: Group) -> Group:
        lists, group = self._lists, await self._followed(id)
        people = await self._known(said)
        if _title(said) != group.title:
            await lists.cohorts.set(group.cohort, title=_title(said))
            await lists.note(Verb.COHORT_CHANGED, group.cohort)
        await self._directory.touch(group, said.external_id, lists.now)
        await lists.follow(group.cohort, {account: group.seats.get(account) for account in people})
        return await self.one(id)

    async def remove(self, id: str) -> None:
        """The cohort stays, out of sight, with its list and its sessions: a click in a directory
        destroys no class."""
        group = await self._followed(id)
        await self._directory.let_go(group)
        await self._lists.cohorts.archive(group.cohort, self._lists.now)
        await self._lists.note(Verb.COHORT_ARCHIVED, group.cohort)

    async def _known(self, said: Group) -> list[str]:
        wanted = list(dict.fromkeys(m.value for m in said.members or () if m.value))
        known = {account.id for account in await self._directory.accounts()} if wanted else set()
        if not set(wanted) <= known:
            raise InvalidValueException(detail="members names somebody who is not here.")
        return wanted

    async def _followed(self, id: str) -> Followed:
        found = await self._directory.group(id)
        if found is None:
            raise NotFoundException(detail=_LOST)
        return found

    def _group(self, group: Followed) -> Group:
        return Group(
            id=group.id, external_id=group.external, display_name=group.title,
            members=[self._member(account) for account in group.seats] or None,
            meta=meta_of(self._lists.base, "Group", group.id, group.made_at, group.changed_at),
        )  # fmt: skip

    def _member(self, account: str) -> GroupMember:
        there = Reference[User](f"{self._lists.base}/Users/{account}")
        return GroupMember(value=account, ref=there)


def _title(said: Group) -> str:
    title = clean_title(said.display_name or "")
    if not title:
        raise InvalidValueException(detail="displayName is empty.")
    return title


def _text(said: User) -> str:
    kept = said.model_dump(exclude={"id", "meta"}, exclude_none=True, by_alias=True, mode="json")
    return Person.model_validate(kept, scim_policy=POLICY).model_dump_json(exclude_none=True)
