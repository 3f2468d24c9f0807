"""Courses keep what they said, and no save takes away what its author has not seen."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from duologue.record.courses import ONE_SITTING, Courses, Newer, Saved
from duologue.record.database import Database
from duologue.record.erase import erase_staff
from duologue.record.staff import Staff
from duologue.record.tables.courses import COURSE_AUTHORS, COURSE_VERSIONS


class Writers:
    """Two members of staff and a course of the first, as version 1."""

    def __init__(self, database: Database) -> None:
        self.database, self.courses = database, Courses(database)

    async def begin(self) -> None:
        self.ana, self.ben = await self._hire("Ana"), await self._hire("Ben")
        self.course = (await self.courses.add(self.ana, "T", "one", 0.0)).id

    async def _hire(self, name: str) -> str:
        staff = Staff(self.database)
        token = await staff.invite(0.0)
        member = await staff.accept(token, name, "a long enough password", 1.0)
        assert member is not None
        return member.id

    async def save(self, who: str, text: str, began_from: int, at: float, **more: int) -> object:
        return await self.courses.save(
            who, self.course, "T", text, began_from=began_from, at=at, **more
        )

    async def numbers(self) -> list[int]:
        return [version.number for version in await self.courses.versions(self.course)]


@pytest.fixture
async def writers(where: Path | str) -> AsyncIterator[Writers]:
    made = Writers(Database.open(where))
    await made.begin()
    yield made
    await made.database.close()


async def test_a_save_that_began_from_an_older_version_is_not_done(writers: Writers) -> None:
    await writers.courses.write_with(writers.ana, writers.course, "Ben")
    assert await writers.save(writers.ana, "ana's", 1, 10.0) == Saved(2)
    newer = await writers.save(writers.ben, "ben's", 1, 11.0)
    assert newer == Newer(version=2, text="ana's", author="Ana", saved_at=10.0)
    stored = await writers.courses.by_id(writers.ana, writers.course)
    assert stored is not None
    assert (stored.text, stored.version) == ("ana's", 2)
    assert await writers.save(writers.ben, "both", 2, 12.0) == Saved(3)


async def test_a_save_whose_answer_was_lost_may_come_again(writers: Writers) -> None:
    assert await writers.save(writers.ana, "two", 1, 10.0) == Saved(2)
    assert await writers.save(writers.ana, "two", 1, 11.0) == Saved(2)
    assert await writers.numbers() == [2, 1]


async def test_one_sitting_is_one_entry_and_the_beginning_stays(writers: Writers) -> None:
    for number in range(1, 5):
        await writers.save(writers.ana, f"text {number}", number, 10.0 + number)
    assert await writers.numbers() == [5, 1]
    await writers.save(writers.ana, "after lunch", 5, 12.0 + ONE_SITTING)
    assert await writers.numbers() == [6, 5, 1]
    assert await writers.courses.text_of(writers.course, 6) == ("after lunch", "text 4")
    assert await writers.courses.text_of(writers.course, 1) == ("one", "")
    assert await writers.courses.text_of(writers.course, 2) is None


async def test_what_two_people_wrote_in_turn_stays_apart(writers: Writers) -> None:
    await writers.courses.write_with(writers.ana, writers.course, "Ben")
    for number, who in enumerate([writers.ana, writers.ben, writers.ana], 1):
        await writers.save(who, f"text {number}", number, 10.0 + number)
    assert await writers.numbers() == [4, 3, 2, 1]
    assert [v.author for v in await writers.courses.versions(writers.course)] == [
        "Ana", "Ben", "Ana", "Ana",
    ]  # fmt: skip


async def test_bringing_back_is_an_entry_of_its_own(writers: Writers) -> None:
    await writers.save(writers.ana, "two", 1, 10.0)
    await writers.save(writers.ana, "one", 2, 11.0, brought_from=1)
    await writers.save(writers.ana, "one and more", 3, 12.0)
    versions = await writers.courses.versions(writers.course)
    assert [(v.number, v.brought_from) for v in versions] == [
        (4, None),
        (3, 1),
        (2, None),
        (1, None),
    ]


async def test_only_its_authors_reach_a_course_and_only_its_owner_removes_it(
    writers: Writers,
) -> None:
    assert await writers.courses.by_id(writers.ben, writers.course) is None
    assert await writers.save(writers.ben, "x", 1, 10.0) is None
    assert not await writers.courses.write_with(writers.ben, writers.course, "Ben")
    assert not await writers.courses.write_with(writers.ana, writers.course, "Nobody")
    for _ in range(2):
        assert await writers.courses.write_with(writers.ana, writers.course, "Ben")
    assert [c.id for c in await writers.courses.of(writers.ben)] == [writers.course]
    await writers.courses.remove(writers.ben, writers.course)
    assert await writers.courses.by_id(writers.ben, writers.course) is not None
    await writers.courses.remove(writers.ana, writers.course)
    assert await writers.courses.by_id(writers.ben, writers.course) is None
    assert await writers.numbers() == []


async def test_an_erased_author_leaves_the_words_and_not_the_name(writers: Writers) -> None:
    await writers.courses.write_with(writers.ana, writers.course, "Ben")
    await writers.save(writers.ben, "ben's", 1, 10.0)
    await writers.database.write(lambda c: erase_staff(c, writers.ben))
    versions = await writers.courses.versions(writers.course)
    assert [v.author for v in versions] == [None, "Ana"]
    await writers.database.write(lambda c: erase_staff(c, writers.ana))
    for table in (COURSE_VERSIONS, COURSE_AUTHORS):
        assert await writers.database.read(lambda c, t=table: c.execute(select(t)).all()) == []
