"""Hands a letter to the mail server that the settings name."""

import smtplib
import ssl
from collections.abc import Callable
from email.message import EmailMessage
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

import msgspec

from duologue.config import BadSetting

PATIENCE = 20.0  # seconds for the server to answer
PORTS = {"smtp": 587, "smtps": 465}


class NotTaken(Exception):
    """The server did not take a letter. `for_good`: and it will not, however often it is asked."""

    def __init__(self, why: str, *, for_good: bool) -> None:
        super().__init__(why)
        self.why, self.for_good = why, for_good


class MailServer(msgspec.Struct, frozen=True, kw_only=True):
    host: str
    port: int
    # From the first byte; otherwise STARTTLS is asked for, and only a server on this very machine
    # may do without.
    tls: bool
    name: str = ""
    password: str = ""

    def send(self, letter: EmailMessage) -> None:
        """Blocks until the server has it. Raises NotTaken."""
        self._do(lambda server: server.send_message(letter))

    def try_out(self) -> None:
        """Signs in and sends nothing. Raises NotTaken."""
        self._do(lambda server: server.noop())

    def _do(self, work: Callable[[smtplib.SMTP], object]) -> None:
        try:
            with self._open() as server:
                if self.name:
                    server.login(self.name, self.password)
                work(server)
        except smtplib.SMTPRecipientsRefused as error:
            code, words = next(iter(error.recipients.values()))
            raise NotTaken(_said(code, words), for_good=_for_good(code)) from error
        except smtplib.SMTPResponseException as error:
            # A wrong password is the installation's matter: once mended, the letter may go.
            mendable = isinstance(error, smtplib.SMTPAuthenticationError)
            why = _said(error.smtp_code, error.smtp_error)
            raise NotTaken(why, for_good=not mendable and _for_good(error.smtp_code)) from error
        except (OSError, smtplib.SMTPException) as error:
            raise NotTaken(f"{self.host}: {type(error).__name__}", for_good=False) from error

    def _open(self) -> smtplib.SMTP:
        safely = ssl.create_default_context()
        if self.tls:
            return smtplib.SMTP_SSL(self.host, self.port, timeout=PATIENCE, context=safely)
        server = smtplib.SMTP(self.host, self.port, timeout=PATIENCE)
        server.ehlo()
        if server.has_extn("starttls"):
            server.starttls(context=safely)
        elif not _on_this_machine(self.host):
            server.close()
            raise NotTaken(f"{self.host} offers no encryption", for_good=False)
        return server


def mail_server(url: str) -> MailServer | None:
    """From "smtp://name:password@host:587"; None for an empty one. Raises BadSetting."""
    if not url:
        return None
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError as error:
        raise BadSetting("DUOLOGUE_MAIL has a port that is no number") from error
    if parts.scheme not in PORTS or not parts.hostname:
        raise BadSetting("DUOLOGUE_MAIL is not like smtp://name:password@host:587")
    return MailServer(
        host=parts.hostname, port=port or PORTS[parts.scheme], tls=parts.scheme == "smtps",
        name=unquote(parts.username or ""), password=unquote(parts.password or ""),
    )  # fmt: skip


def _on_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _for_good(code: int) -> bool:
    return 500 <= code < 600


def _said(code: int, words: bytes | str) -> str:
    """The server's own code and words; an address in them is left out."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    kept = " ".join(word for word in text.split() if "@" not in word)
    return f"{code} {kept}"[:200]
