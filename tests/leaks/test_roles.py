"""Who gets through which door: every route by every visitor.

The rows are written by hand, from the promises. The list of routes comes from the product itself,
so that a new one without a row fails here before it meets anybody.
"""

from pathlib import Path

import pytest
from starlette.routing import Mount, Route, WebSocketRoute

from duologue.vocabulary import StaffRole
from duologue.web.app import ROUTES
from leaks.visitors import IN_ROLES, furnished, knock
from support.classroom import classroom

# visitor: nobody, the learner of the seat, a room-mate, a learner of another session, the
# facilitator of this session, who made it, other staff in each role.
VISITORS = ("nobody", "owner", "mate", "elsewhere", "lead", "maker", *IN_ROLES)
SIGN_IN, OTHER_ROLE = "303 /sign-in", "403"
HOMES = {"designer": "303 /office", "sponsor": "303 /reports", "administrator": "303 /staff"}


def row(other: str, **mine: str) -> dict[str, str]:
    return dict.fromkeys(VISITORS, other) | mine


def staff(maker: str, otto: str, roles: str = "DF") -> dict[str, str]:
    """`roles`: the first letters of those whose work it is; of each other thing than the maker's
    they get what Otto gets."""
    other = {
        visitor: otto if role.value[0].upper() in roles else OTHER_ROLE
        for visitor, role in IN_ROLES.items()
    }
    return row(SIGN_IN, maker=maker, **other)


def lead(maker: str, otto: str) -> dict[str, str]:
    return staff(maker, otto, "F")


MISSING = "404"
# "METHOD path": what each visitor gets; for sockets "open", or "closed" before any frame.
DOORS: dict[str, dict[str, str]] = {
    "GET /": row("200", maker="303 /office", otto="303 /office", **HOMES),
    "GET /healthz": row("200"),
    "GET /readyz": row("200"),
    # Where no token was set, there is no such page; with one, `tests/web/test_metrics.py`.
    "GET /metrics": row("404"),
    "GET /static": row("200"),
    # A join link is for everyone who has it; a facilitator's link likewise.
    "GET /join/{code}": row("200"),
    "POST /join/{code}": row("303 /live"),
    # No moment was arranged for this session.
    "GET /join/{code}/calendar": row(MISSING),
    "GET /facilitate/{token}": row("200"),
    "POST /facilitate/{token}": row("303 /live"),
    "GET /live/{session}/{person}": row(MISSING, owner="200"),
    # The course of this class shows no image: what one does is in tests/web/test_images.
    "GET /live/{session}/{person}/images/{image:path}": row(MISSING),
    "SOCKET /live/{session}/{person}/socket": row("closed", owner="open"),
    # A learner's seat opens no screen for the wall, not even the learner's own.
    "GET /live/{session}/{person}/projector": row(MISSING),
    "SOCKET /live/{session}/{person}/projector/socket": row("closed"),
    # The seat's own person, where a unit forwards; here is none. `tests/exchange/test_sfu.py`
    "SOCKET /live/{session}/{person}/forward": row("closed"),
    "GET /live/{session}/{person}/mine": row(MISSING, owner="200"),
    "GET /live/{session}/{person}/mine/file": row(MISSING, owner="200"),
    "POST /live/{session}/{person}/mine/forget": row(MISSING, owner="200"),
    # No pulse is connected with this session; `tests/web/test_pulse_inside.py` has one that is.
    "POST /live/{session}/{person}/pulse/{position}": row(MISSING, owner="409"),
    # A learner's own wish, and a facilitator has none; `tests/web/test_partner_page.py`.
    "GET /live/{session}/{person}/partner": row(MISSING, owner="200"),
    "POST /live/{session}/{person}/partner": row(MISSING, owner="200"),
    # What everybody may read: how confidentiality is kept, and an empty page for one's own notes.
    "GET /confidential": row("200"),
    "GET /notes": row("200"),
    # A pulse's link is its own; the token of a session opens none.
    "GET /pulse/{token}": row(MISSING),
    "POST /pulse/{token}": row(MISSING),
    "GET /welcome/{token}": row("200"),
    "POST /welcome/{token}": row("400"),
    "GET /sign-in": row("200", maker="303 /office", otto="303 /office", **HOMES),
    "POST /sign-in": row("400"),
    "POST /sign-out": row("303 /"),
    # One's own account, whoever one is; `tests/web/test_account.py`.
    "GET /account": staff("200", "200", "ADFS"),
    "POST /account/name": staff("303 /account", "303 /account", "ADFS"),
    "POST /account/email": staff("400", "400", "ADFS"),  # without a password
    "POST /account/password": staff("400", "400", "ADFS"),
    "POST /account/sign-ins": staff("400", "400", "ADFS"),
    # Nobody's mail holds such a link; `tests/web/test_ways_back.py`.
    "GET /sign-in/forgotten": row("200"),
    "POST /sign-in/forgotten": row("200"),
    "GET /sign-in/new/{token}": row("410"),
    "POST /sign-in/new/{token}": row("410"),
    "GET /sign-in/handed/{token}": row("410"),
    "POST /sign-in/handed/{token}": row("410"),
    "GET /sign-in/confirm/{token}": row("410"),
    "POST /sign-in/confirm/{token}": row("410"),
    # No provider is set; `tests/browser/test_sign_in.py` has one.
    "GET /sign-in/with": row(MISSING),
    "GET /sign-in/with/back": row(MISSING),
    # Without what a device would sign; `tests/browser/test_sign_in.py` has a device.
    "POST /account/passkeys": staff("400", "400", "ADFS"),
    "POST /account/passkeys/ask": staff("200", "200", "ADFS"),
    "POST /account/passkeys/remove": staff("400", "400", "ADFS"),
    "POST /sign-in/passkey": row("400"),
    "POST /sign-in/passkey/ask": row("200"),
    # Marta came first, and is an administrator.
    "GET /staff": staff("200", "200", "A"),
    "GET /staff/trail": staff("200", "200", "A"),
    "GET /staff/connectors": staff("200", "200", "A"),
    "POST /staff/connectors/store": staff("400", "400", "A"),  # without an address
    "POST /staff/connectors/store/remove": staff("303 /staff", "303 /staff", "A"),
    "POST /staff/connectors/platforms": staff("400", "400", "A"),  # without addresses
    "POST /staff/connectors/platforms/{connector}/remove": staff(MISSING, MISSING, "A"),
    # Without a platform that anybody connected; `tests/browser/test_lti.py` has one.
    "GET /lti/login": row("403"),
    "POST /lti/login": row("403"),
    "POST /lti/launch": row("403"),
    "GET /lti/keys": row("200"),
    "POST /staff/connectors/directory": staff("400", "400", "A"),  # without whoever leads
    "POST /staff/connectors/directory/forget": staff("303 /staff", "303 /staff", "A"),
    "POST /staff/connectors/directory/{connector}/revoke": staff(MISSING, MISSING, "A"),
    # A directory shows a token, and no cookie opens this; `tests/exchange/test_scim.py`.
    "GET /scim/v2/{rest:path}": row("401"),
    "POST /scim/v2/{rest:path}": row("401"),
    "PUT /scim/v2/{rest:path}": row("401"),
    "PATCH /scim/v2/{rest:path}": row("401"),
    "DELETE /scim/v2/{rest:path}": row("401"),
    "POST /staff/invitations": staff("400", "400", "A"),  # without a role
    "POST /staff/invitations/{invitation}/remove": staff("303 /staff", "303 /staff", "A"),
    "POST /staff/{member}/roles": staff(MISSING, MISSING, "A"),  # of nobody
    "POST /staff/{member}/way-back": staff(MISSING, MISSING, "A"),
    "POST /staff/{member}/sign-ins": staff(MISSING, MISSING, "A"),
    "GET /staff/{member}/remove": staff(MISSING, MISSING, "A"),
    "POST /staff/{member}/remove": staff(MISSING, MISSING, "A"),
    "GET /reports": staff(OTHER_ROLE, "200", "S"),
    # Of a pulse that was asked in no cohort of theirs; `tests/web/test_homes.py`.
    "GET /reports/{pulse}": staff(OTHER_ROLE, MISSING, "S"),
    "GET /reports/{pulse}/report.{form}": staff(OTHER_ROLE, MISSING, "S"),
    "POST /language": row("303 /"),
    "GET /office": staff("200", "200"),
    "POST /office/courses": staff("303 /office/courses", "303 /office/courses"),
    "GET /office/courses/{course}": staff("200", MISSING),
    "POST /office/courses/{course}": staff("200", MISSING),
    "POST /office/courses/{course}/archive": staff("303 /office", MISSING),
    "POST /office/courses/{course}/remove": staff("303 /office", "303 /office"),
    "POST /office/courses/{course}/sessions": lead("303 /office/sessions", MISSING),
    "POST /office/courses/{course}/look": staff("200", "200"),  # looks at what is sent along
    "POST /office/courses/{course}/save": staff("200", MISSING),
    "POST /office/courses/{course}/authors": staff("400", "400"),  # without a name
    "GET /office/courses/{course}/versions": staff("200", MISSING),
    "GET /office/courses/{course}/versions/{number:int}": staff("200", MISSING),
    "GET /office/courses/{course}/guide": staff("200", MISSING),
    "GET /office/courses/{course}/handout": staff("200", MISSING),
    "GET /office/courses/{course}/course.{form}": staff("200", MISSING),
    "GET /office/courses/{course}/images": staff("200", MISSING),
    "POST /office/courses/{course}/images": staff("400", MISSING),  # a form, and no image
    "GET /office/courses/{course}/images/{image:path}": staff(MISSING, MISSING),
    "POST /office/courses/{course}/images/remove": staff("200", MISSING),
    "POST /office/courses/{course}/rehearsals": staff("303 /office/rehearsals", MISSING),
    # A rehearsal that nobody began; whose it is, is asked before what it found.
    "GET /office/rehearsals/{rehearsal}": staff(MISSING, MISSING),
    "GET /office/rehearsals/{rehearsal}/state": staff(MISSING, MISSING),
    # The library is every staff member's.
    "POST /office/import": staff("400", "400"),
    "GET /office/library/{name}": staff("200", "200"),
    "GET /office/library/{name}/images/{image:path}": staff(MISSING, MISSING),
    "GET /office/library/{name}/guide": staff("200", "200"),
    "GET /office/library/{name}/handout": staff("200", "200"),
    "GET /office/library/{name}/course.{form}": staff("200", "200"),
    # Somebody else's cohort is not there; `tests/web/test_cohort.py` walks through one's own.
    "POST /office/cohorts": lead("303 /office/cohorts", "303 /office/cohorts"),
    "GET /office/cohorts/{cohort}": lead("200", MISSING),
    "POST /office/cohorts/{cohort}": lead("303 /office/cohorts", MISSING),
    "POST /office/cohorts/{cohort}/archive": lead("303 /office", MISSING),
    "POST /office/cohorts/{cohort}/kept": lead("400", MISSING),
    "POST /office/cohorts/{cohort}/duplicate": lead("303 /office/cohorts", MISSING),
    "POST /office/cohorts/{cohort}/remove": lead("303 /office", "303 /office"),
    "POST /office/cohorts/{cohort}/staff": lead("400", MISSING),  # with nobody's name
    "POST /office/cohorts/{cohort}/sponsors": lead("400", MISSING),  # with nobody's name
    "POST /office/cohorts/{cohort}/sessions": lead("400", MISSING),  # without a course
    "GET /office/cohorts/{cohort}/trail": lead("200", MISSING),
    "GET /office/cohorts/{cohort}/bring": lead("200", MISSING),
    "POST /office/cohorts/{cohort}/bring": lead("200", MISSING),
    "GET /office/cohorts/{cohort}/brings/{bring}": lead("303 /office/cohorts", MISSING),
    "GET /office/cohorts/{cohort}/brings/{bring}/state": lead(MISSING, MISSING),
    "GET /office/cohorts/{cohort}/partners": lead("200", MISSING),
    "POST /office/cohorts/{cohort}/partners": lead("409", MISSING),  # nobody needs one
    "POST /office/cohorts/{cohort}/partners/undo": lead("303 /office/cohorts", MISSING),
    "GET /office/cohorts/{cohort}/people": lead("200", MISSING),
    "POST /office/cohorts/{cohort}/people": lead("303 /office/cohorts", MISSING),
    "POST /office/cohorts/{cohort}/people/undo": lead("303 /office/cohorts", MISSING),
    "GET /office/cohorts/{cohort}/people/people.csv": lead("200", MISSING),
    "GET /office/cohorts/{cohort}/people/{member}": lead("200", MISSING),
    "POST /office/cohorts/{cohort}/people/{member}": lead("303 /office/cohorts", MISSING),
    "POST /office/cohorts/{cohort}/people/{member}/remove": lead("303 /office/cohorts", MISSING),
    "POST /office/cohorts/{cohort}/people/{member}/link": lead("303 /office/cohorts", MISSING),
    "POST /office/cohorts/{cohort}/people/{member}/release": lead("303 /office/cohorts", MISSING),
    # A personal link is its own; the token of a session opens none.
    "GET /with/{token}": row(MISSING),
    "POST /with/{token}": row(MISSING),
    "POST /with/{token}/ask": row(MISSING),
    "GET /with/{token}/back/{code}": row(MISSING),
    "POST /with/{token}/back/{code}": row(MISSING),
    # `tests/web/test_partner_letters.py` tries each letter with each device.
    "GET /with/{token}/partner": row("303 /with"),
    "POST /with/{token}/partner/another": row(MISSING),
    # `tests/live/test_partner_call.py` goes in with each device.
    "GET /with/{token}/call": row("303 /with"),
    "SOCKET /with/{token}/call/socket": row("closed"),
    "GET /with/{token}/letters": row(MISSING),
    "POST /with/{token}/letters": row(MISSING),
    "POST /with/{token}/letters/key": row(MISSING),
    "POST /with/{token}/letters/{letter}/read": row(MISSING),
    "POST /with/{token}/letters/{letter}/back": row(MISSING),
    "GET /with/{token}/notes": row("303 /with"),
    "GET /with/{token}/copy": row(MISSING),
    "POST /with/{token}/copy": row(MISSING),
    "POST /with/{token}/copy/end": row(MISSING),
    "GET /with/{token}/{session}": row(MISSING),
    "POST /with/{token}/{session}": row(MISSING),
    "GET /with/{token}/{session}/calendar": row(MISSING),
    "GET /insight": staff("200", "200"),
    "GET /insight/new": staff("200", "200"),
    "POST /insight/new": staff("400", "400"),
    "GET /insight/items.csv": staff("200", "200"),
    # A pulse that is nobody's; its maker's are tried in tests/insight.
    "GET /insight/{pulse}": staff(MISSING, MISSING),
    "GET /insight/{pulse}/plan.json": staff(MISSING, MISSING),
    "GET /insight/{pulse}/report": staff(MISSING, MISSING),
    "GET /insight/{pulse}/report.{form}": staff(MISSING, MISSING),
    "POST /insight/{pulse}/invite": staff(MISSING, MISSING),
    "POST /insight/{pulse}/remind": staff(MISSING, MISSING),
    "POST /insight/{pulse}/erase": staff("303 /insight", "303 /insight"),
    "POST /insight/{pulse}/sessions": staff(MISSING, MISSING),
    "GET /sponsor/{code}": row(MISSING),
    "GET /sponsor/{code}/report.{form}": row(MISSING),
    "GET /office/sessions/{session}": lead("200", MISSING),
    "GET /office/sessions/{session}/people": lead("200", MISSING),
    "POST /office/sessions/{session}/people": lead("400", MISSING),  # without a list
    "POST /office/sessions/{session}/people/rules": lead("303 /office/sessions", MISSING),
    "GET /office/sessions/{session}/open": lead("303 /live", MISSING),
    # The session is online: no table has a laptop.
    "POST /office/sessions/{session}/laptop": lead(MISSING, MISSING),
    "GET /office/sessions/{session}/answers": lead("200", MISSING),
    "GET /office/sessions/{session}/report": lead("200", MISSING),
    # For the organisation; of this small class nothing may leave.
    "GET /office/sessions/{session}/report/minutes.svg": lead(MISSING, MISSING),
    "GET /office/sessions/{session}/report/minutes.csv": lead(MISSING, MISSING),
    "GET /office/sessions/{session}/invite": lead("200", MISSING),
    "POST /office/sessions/{session}/invite": lead("303 /office/sessions", MISSING),
    # Of nobody on its list.
    "POST /office/sessions/{session}/invite/{invitee}/again": lead("303 /office/sessions", MISSING),
    "POST /office/sessions/{session}/invite/{invitee}/withdraw": lead(
        "303 /office/sessions", MISSING
    ),
    "POST /office/sessions/{session}/move": lead("400", MISSING),  # without a moment
    "POST /office/sessions/{session}/call-off": lead("303 /office/sessions", MISSING),
    "POST /office/sessions/{session}/erase": lead("303 /office", "303 /office"),
}


def actions() -> set[str]:
    """Every method of every route that the application answers."""
    found = {"GET /static"}
    for route in ROUTES:
        if isinstance(route, WebSocketRoute):
            found.add(f"SOCKET {route.path}")
        elif isinstance(route, Route):
            found |= {f"{m} {route.path}" for m in route.methods or () if m != "HEAD"}
        else:
            assert isinstance(route, Mount), route
            found.add(f"MOUNT {route.path}")
    return found


def test_every_route_has_a_row_and_every_row_a_route() -> None:
    assert set(DOORS) == actions()


@pytest.mark.parametrize("visitor", VISITORS)
async def test_a_visitor_gets_through_their_own_doors_and_no_others(
    visitor: str, tmp_path: Path
) -> None:
    async with classroom(tmp_path) as room:
        maker = await room.staff("Marta")
        _, otto = await room.staff("Otto", (IN_ROLES.get(visitor, StaffRole.FACILITATOR),))
        elsewhere = await room.seat(planned=await room.plan())
        world = await furnished(room, *maker, otto, elsewhere)
        wrong = {}
        # Signing out comes last: it ends the sign-in that the other doors need.
        for door, rows in sorted(DOORS.items(), key=lambda item: "sign-out" in item[0]):
            got = await knock(world, door, visitor)
            if not got.startswith(rows[visitor]):
                wrong[door] = f"{got}, and not {rows[visitor]}"
            if door.startswith("POST") and got < "4":
                world = await furnished(room, *maker, otto, elsewhere)  # something was done to it
        assert wrong == {}
