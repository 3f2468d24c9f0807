"""What our mail says to staff about their own accounts, in the language of whoever asks for it."""

from email.message import EmailMessage

from duologue.config import Settings
from duologue.web.letters import plain_letter
from duologue.web.words import say


def invitation_letter(
    staff: str, address: str, link: str, settings: Settings, now: float
) -> EmailMessage:
    """`staff` invites whoever reads mail at the address."""
    parts = (
        say("mail-hello-nobody"), say("mail-staff", staff=staff, link=link),
        say("mail-way-back-not-you"),
    )  # fmt: skip
    subject = say("mail-staff-subject", staff=staff)
    return plain_letter("", address, subject, parts, settings, now)


def reset_letter(
    name: str, address: str, link: str, settings: Settings, now: float
) -> EmailMessage:  # fmt: skip
    parts = (
        say("mail-hello", name=name), say("mail-reset", link=link), say("mail-way-back-not-you"),
    )  # fmt: skip
    return plain_letter(name, address, say("mail-reset-subject"), parts, settings, now)


def confirm_letter(
    name: str, address: str, link: str, settings: Settings, now: float
) -> EmailMessage:  # fmt: skip
    parts = (
        say("mail-hello", name=name), say("mail-confirm", link=link), say("mail-way-back-not-you"),
    )  # fmt: skip
    return plain_letter(name, address, say("mail-confirm-subject"), parts, settings, now)
