"""Who changed what: of one cohort, for those who lead it; of all and of the staff, for
administrators."""

from collections.abc import Mapping

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from duologue.record.staff import StaffMember
from duologue.record.trail import COMMAND_LINE, DIRECTORY, KEPT, PLATFORM, Deed, Verb
from duologue.web.figures import minute
from duologue.web.pages.cohort import at, theirs
from duologue.web.permissions import for_administering, for_leading, here
from duologue.web.rendering import message, render
from duologue.web.words import say

KEPT_DAYS = int(KEPT / 86_400)
ABOUT_A_PERSON = (
    Verb.PERSON_ADDED, Verb.PERSON_CHANGED, Verb.LINK_RENEWED, Verb.DEVICE_RELEASED,
)  # fmt: skip
ABOUT_A_SESSION = (
    Verb.SESSION_PLANNED, Verb.SESSION_MOVED, Verb.SESSION_CALLED_OFF, Verb.SESSION_ERASED,
    Verb.PEOPLE_INVITED, Verb.INVITATION_AGAIN, Verb.INVITATION_WITHDRAWN,
)  # fmt: skip


class Line(msgspec.Struct, frozen=True, kw_only=True):
    when: str
    # Empty where they have left since.
    who: str
    did: str
    # What it was done to, as it is called now, and where that is; empty where nobody knows.
    whom: str = ""
    link: str = ""


@for_leading
async def of_cohort(request: Request, staff: StaffMember) -> Response:
    cohort = await theirs(request, staff)
    if cohort is None:
        return message("gone", 404, staff=staff)
    duologue = here(request)
    names = await _names(request)
    titles: dict[str, str] = {s.id: s.title for s in await duologue.sessions.of_cohort(cohort.id)}
    lines = []
    for deed in await duologue.trail.of_cohort(cohort.id):
        line = _line(deed, names)
        if deed.verb in ABOUT_A_SESSION and deed.what in titles:
            there = f"/office/sessions/{deed.what}"
            line = msgspec.structs.replace(line, whom=titles[deed.what], link=there)
        elif deed.verb in ABOUT_A_PERSON:
            there = f"{at(cohort)}/people/{deed.what}"
            line = msgspec.structs.replace(line, whom=say("trail-person"), link=there)
        lines.append(line)
    return render(
        "trail.html", staff=staff, lines=lines, back=at(cohort), back_to=cohort.title,
        days=KEPT_DAYS,
    )  # fmt: skip


@for_administering
async def of_everything(request: Request, staff: StaffMember) -> Response:
    """Of cohorts no more than their titles: by this role one sees no class."""
    duologue, names = here(request), await _names(request)
    deeds = await duologue.trail.of_everything()
    titles = {
        id: found.title
        for id in {deed.cohort for deed in deeds if deed.cohort}
        if (found := await duologue.cohorts.known(id))
    }
    lines = [
        msgspec.structs.replace(line, whom=titles.get(deed.cohort, "")) if deed.cohort else line
        for deed in deeds
        for line in (_line(deed, names),)
    ]
    return render(
        "trail.html", staff=staff, lines=lines, back="/staff", back_to=say("team-title"),
        days=KEPT_DAYS,
    )  # fmt: skip


async def _names(request: Request) -> dict[str, str]:
    found = {e.member.id: e.member.name for e in await here(request).team.everybody()}
    return found | {
        COMMAND_LINE: say("trail-command-line"), DIRECTORY: say("trail-directory"),
        PLATFORM: say("trail-platform"),
    }  # fmt: skip


def _line(deed: Deed, names: Mapping[str, str]) -> Line:
    return Line(
        when=minute(deed.at), who=names.get(deed.by, ""), did=say(f"trail-{deed.verb}"),
        whom=names.get(deed.what, "") if deed.what not in ("", deed.by) else "",
    )  # fmt: skip


ROUTES = [
    Route("/office/cohorts/{cohort}/trail", of_cohort),
    Route("/staff/trail", of_everything),
]
