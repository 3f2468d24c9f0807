"""Whether the mail server takes our mail: signed in to, and sent nothing."""

import asyncio

from duologue.command_line.examine.finding import Finding, bad, unused, well
from duologue.config import BadSetting, Settings
from duologue.exchange.mail.smtp import NotTaken, mail_server


async def look_at_mail(settings: Settings) -> list[Finding]:
    try:
        server = mail_server(settings.mail)
    except BadSetting as error:
        return [bad("mail", str(error), "smtp://name:password@host:587, or smtps://…")]
    if server is None:
        return [unused("mail", "not set: invitations are copied by hand")]
    try:
        await asyncio.to_thread(server.try_out)
    except NotTaken as error:
        return [bad(
            "mail", f"{server.host} does not take it: {error.why}",
            "Mend DUOLOGUE_MAIL (docs/running/mail.md); is the port open, the password right?",
        )]  # fmt: skip
    if not settings.mail_from:
        said = f"{server.host} takes it; it comes from duologue@{server.host}"
        return [well("mail", said)]
    return [well("mail", f"{server.host} takes it, from {settings.mail_from}")]
