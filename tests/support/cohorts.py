"""A cohort on a real server, made as its facilitator makes it: its people, and the link of each."""

import html
import re
import sqlite3
from contextlib import closing
from itertools import combinations

import httpx
from playwright.sync_api import Browser, Page

from support.browsers import page_of
from support.server import Server

COURSE = """---
course: Saying it
---
# Beginning · 20 min

## agreement · A promise · 1 min

- What is said here stays here.

## partners · Two by two · 5 min · pairs

Talk.

## reflection · For oneself · 2 min

What will you do with it?

## action · One step · 2 min · may share with partner

What will you try, and by when?
"""


class Cohort:
    def __init__(self, server: Server, *names: str, text: str = COURSE) -> None:
        self.server = server
        self.office = httpx.Client(base_url=server.url, follow_redirects=True, timeout=60)
        who = {"name": "Marta", "password": "a sentence to remember"}
        self.office.post(server.first_link, data=who)
        course = self.office.post("/office/courses", data={"text": text}).url.path
        form = {"title": "Team leads", "course": course.rpartition("/")[2]}
        self.path = self.office.post("/office/cohorts", data=form).url.path
        for name in names:
            self.office.post(f"{self.path}/people", data={"name": name})
        listed = self.office.get(f"{self.path}/people").text
        found = re.findall(rf'{self.path}/people/(\w+)"[^>]*>(?:<bdi>)?([^<]+)', listed)
        self.members = {html.unescape(name): id for id, name in found if name in names}
        assert set(self.members) == set(names), listed

    def __enter__(self) -> "Cohort":
        return self

    def __exit__(self, *_: object) -> None:
        self.office.close()

    @property
    def id(self) -> str:
        return self.path.rpartition("/")[2]

    def link(self, name: str) -> str:
        page = self.office.get(f"{self.path}/people/{self.members[name]}").text
        found = re.search(r"http://[^<\s]+/with/[\w-]+", page)
        assert found, page
        return found[0]

    def let_in(self, name: str) -> None:
        """The next device that opens the link is the one it belongs to."""
        self.office.post(f"{self.path}/people/{self.members[name]}/release")

    def session(self) -> str:
        """The path of a new session of its course."""
        made = self.office.post(f"{self.path}/sessions", data={"number": "1"})
        found = re.findall(r"/office/sessions/(\w+)", made.text)
        return str(found[-1])

    def pair(self, *names: str) -> None:
        """As if they had been partners in a session that is over."""
        file = self.server.data / "duologue.sqlite3"
        with closing(sqlite3.connect(file, timeout=20)) as database, database:
            for two in combinations([self.members[name] for name in names], 2):
                row = (self.id, min(two), max(two))
                database.execute("INSERT INTO bonds VALUES (?, ?, ?, 1, 1)", row)

    def device(self, browser: Browser, name: str, width: int = 360, **options: object) -> Page:
        """A page of somebody's own, on a device that their link belongs to from now on."""
        page = page_of(browser, width, **options)
        page.goto(self.link(name))
        page.get_by_role("button", name="Use this device").click()
        page.get_by_text(f"Hello {name}").wait_for()
        return page
