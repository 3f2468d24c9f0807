"""What our mail says: an invitation, its changes, its end, and a reminder, each with its calendar
entry."""

from collections.abc import Sequence
from email.message import EmailMessage
from email.utils import formataddr, formatdate, make_msgid, parseaddr
from urllib.parse import urlsplit

import msgspec

from duologue.config import Settings
from duologue.exchange.calendar.meeting import Meeting, Method, calendar_file
from duologue.record.invited import Letter, Person
from duologue.record.members import Member
from duologue.record.sessions import Planned
from duologue.web.begins import in_words
from duologue.web.words import say, speaking

CALENDAR_NAME = "session.ics"
_TAKES_BACK = (Letter.CALLED_OFF, Letter.WITHDRAWN)


class Occasion(msgspec.Struct, frozen=True, kw_only=True):
    """The session that a letter is about."""

    session: Planned
    minutes: float
    # Who leads it; empty where a command line made it.
    staff: str
    settings: Settings
    # After its end, until everything about it is destroyed.
    days_kept: float
    # The course's own, which whoever is invited may be expected to read.
    language: str

    # The token of the reader's own link, where they have one.
    personal: str | None = None

    @property
    def link(self) -> str:
        if self.personal:
            return f"{self.settings.address}/with/{self.personal}"
        return f"{self.settings.address}/join/{self.session.join_code}"

    @property
    def sender(self) -> str:
        """The address that our mail comes from."""
        host = urlsplit(self.settings.address).hostname or "localhost"
        return parseaddr(self.settings.mail_from)[1] or f"duologue@{host}"


def letter_to(person: Person, kind: Letter, about: Occasion, now: float) -> EmailMessage:
    """One letter, as the mail server gets it."""
    session = about.session
    letter = EmailMessage()
    subject, text = words_of(kind, about, person.name)
    letter["Subject"] = subject
    name = about.staff or parseaddr(about.settings.mail_from)[0]
    letter["From"] = formataddr((name, about.sender))
    letter["To"] = formataddr((person.name, person.address))
    letter["Date"] = formatdate(now)
    letter["Message-ID"] = make_msgid(
        domain="duologue"
    )  # of each letter: readers drop a second one
    letter["Auto-Submitted"] = "auto-generated"  # so that absence notes do not come back
    letter.set_content(text)
    if session.starts_at is not None:
        method = Method.CANCEL if kind in _TAKES_BACK else Method.REQUEST
        file = calendar_file(meeting_of(about, now, person.address, kind), method)
        letter.add_alternative(
            file, maintype="text", subtype="calendar",
            params={"method": method.value, "charset": "utf-8", "name": CALENDAR_NAME},
        )  # fmt: skip
    return letter


def way_back_to(
    member: Member, title: str, link: str, settings: Settings, now: float
) -> EmailMessage:
    """What opens somebody's page on another device; in the language of whoever asked for it."""
    parts = (
        say("mail-hello", name=member.name), say("mail-way-back", title=title, link=link),
        say("mail-way-back-not-you"),
    )  # fmt: skip
    subject = say("mail-way-back-subject", title=title)
    return plain_letter(member.name, member.email, subject, parts, settings, now)


def plain_letter(
    name: str, address: str, subject: str, parts: Sequence[str], settings: Settings, now: float
) -> EmailMessage:
    """From the installation itself, without a calendar entry."""
    letter = EmailMessage()
    letter["Subject"] = " ".join(subject.split())
    sender = parseaddr(settings.mail_from)
    host = urlsplit(settings.address).hostname or "localhost"
    letter["From"] = formataddr((sender[0], sender[1] or f"duologue@{host}"))
    letter["To"] = formataddr((name, address))
    letter["Date"] = formatdate(now)
    letter["Message-ID"] = make_msgid(domain="duologue")
    letter["Auto-Submitted"] = "auto-generated"
    letter.set_content("\n\n".join(parts) + "\n")
    return letter


def words_of(kind: Letter, about: Occasion, name: str = "") -> tuple[str, str]:
    """Subject and text, in the language of the course where we have it."""
    with speaking(about.language):
        return _words_of(kind, about, name)


def _words_of(kind: Letter, about: Occasion, name: str) -> tuple[str, str]:
    session, when = about.session, in_words(about.session)
    given = {"title": session.title, "when": when, "staff": about.staff or "Duologue"}
    subject = say(f"mail-{kind}-subject", **given)
    parts = [
        say("mail-hello", name=name) if name else say("mail-hello-nobody"),
        say(f"mail-{kind}" if when or kind in _TAKES_BACK else f"mail-{kind}-any-time", **given),
    ]
    if kind not in _TAKES_BACK:
        parts.append(say("mail-door", link=about.link))
        if about.personal:
            parts.append(say("mail-own-link"))
        parts.append(say("mail-what-happens"))
    parts.append(say("mail-why", days=int(about.days_kept), **given))
    return " ".join(subject.split()), "\n\n".join(parts) + "\n"


def meeting_of(
    about: Occasion, now: float, invited: str = "", kind: Letter = Letter.INVITATION
) -> Meeting:
    """The calendar entry. For nobody in particular where `invited` is empty."""
    session = about.session
    with speaking(about.language):
        text = say("mail-door", link=about.link)
    return Meeting(
        uid=f"{session.id}@duologue",
        # Taking one person off the list changes nothing for the others, but is news to that person.
        sequence=session.changes + (kind is Letter.WITHDRAWN),
        title=session.title,
        text=text,
        link=about.link,
        begins=session.starts_at or 0.0,
        minutes=about.minutes,
        stamp=now,
        organiser=about.sender if invited else "",
        organiser_name=about.staff,
        invited=invited,
    )
