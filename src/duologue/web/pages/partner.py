"""With whom one would like to work: their own page. The software reads it, and nobody else."""

import re

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.live.host import Host
from duologue.record.people import Participant
from duologue.record.sessions import Planned
from duologue.seating.pairing import MOST_NAMED, PartnerWish
from duologue.session.moment import has_partners
from duologue.session.state import Phase
from duologue.vocabulary import PersonId, Role
from duologue.web.begins import moment_of
from duologue.web.figures import day
from duologue.web.permissions import here, participant_of, seat_of
from duologue.web.rendering import message, render
from duologue.web.words import say

SOON = 3 * 86_400  # seconds before the next session in which the page asks how it went
HOME = "home"  # the cookie of a seat that was taken by a personal link
_TOKEN = re.compile(r"[\w-]{10,60}")
LARGEST_FORM = 100_000  # bytes; two thousand names and a box beside each


async def partner(request: Request) -> Response:
    """Who one's partner is; before there is one, what one wishes; after a session, what is next."""
    person = await participant_of(request)
    host = await here(request).hosts.of(person.session) if person else None
    if person is None or host is None or person.role is not Role.LEARNER:
        return message("gone", 404)
    if not has_partners(host.state):
        return message("gone", 404)
    if host.state.phase is Phase.CLOSED:
        return await _between(request, host, person)
    kept, problem = False, ""
    wish = host.wish_of(person.id)
    if request.method == "POST":
        async with request.form(max_part_size=LARGEST_FORM) as form:
            wish = _wish_from(form, host, person)
        if len(wish.named) > MOST_NAMED:
            problem = say("wish-too-many", most=MOST_NAMED)
        else:
            await host.wish(person.id, wish)
            kept = True
    others = sorted(
        ((who, host.name_of(who)) for who in _others(host, person)), key=lambda x: x[1].casefold()
    )
    return render(
        "partner.html", 400 if problem else 200, person=person, seat=seat_of(person), others=others,
        wish=wish, attributes=host.roster.attributes, most=MOST_NAMED, kept=kept, problem=problem,
        partners=[host.name_of(p) for p in host.state.partners_of(person.id)],
    )  # fmt: skip


async def _between(request: Request, host: Host, person: Participant) -> Response:
    """After a session: whom one has, when it was, and when the cohort meets again."""
    partners = [host.name_of(p) for p in host.state.partners_of(person.id)]
    if request.method == "POST" or not partners:
        return message("gone", 404)
    if home := home_of(request, person):
        return RedirectResponse(f"{home}/partner", 303)
    session = (await here(request).sessions.these([person.session]))[person.session]
    ahead = await here(request).sessions.of_cohort(session.cohort) if session.cohort else []
    return page_between(
        request, person.name, partners, session, ahead, back=seat_of(person),
        seats={seat_of(person): session.title},
    )  # fmt: skip


def home_of(request: Request, person: Participant) -> str:
    """The page of the personal link by which they came; empty where they came by none."""
    token = request.cookies.get(HOME, "")
    return f"/with/{token}" if person.member and _TOKEN.fullmatch(token) else ""


def page_between(
    request: Request, name: str, partners: list[str], last: Planned | None,
    ahead: list[Planned], *, back: str, seats: dict[str, str], home: str = "",
    asked: bool = False,
) -> Response:  # fmt: skip
    """The page of two partners. `seats`: where this person sat, and in which session; `home`:
    where their letters are, if they have a link of their own; `asked`: for another partner."""
    now = here(request).clock.now()
    coming = [
        s for s in ahead if s.is_open(now) and s.ended_at is None and (s.starts_at or 0) > now
    ]
    following = min(coming, key=lambda s: s.starts_at or 0, default=None)
    soon = following is not None and (following.starts_at or 0) - now <= SOON
    return render(
        "between.html", part="letters", name=name, back=back, partners=partners, session=last,
        was=day(last.ended_at) if last and last.ended_at else "", following=following, soon=soon,
        moment=moment_of(following) if following else None, home=home, seats=seats,
        asked=asked,
    )  # fmt: skip


def _others(host: Host, person: Participant) -> list[PersonId]:
    people = host.state.people.items()
    return [who for who, p in people if p.role is Role.LEARNER and who != person.id]


def _wish_from(form: FormData, host: Host, person: Participant) -> PartnerWish:
    """What a browser posted; names of nobody here, and columns of no list, are passed over."""
    known = set(_others(host, person))
    said = {name: str(form.get(f"about {name}", "")) for name in host.roster.attributes}
    return PartnerWish(
        frozenset(PersonId(str(who)) for who in form.getlist("named") if who in known),
        frozenset(name for name, how in said.items() if how == "alike"),
        frozenset(name for name, how in said.items() if how == "unlike"),
    )


ROUTES = [Route("/live/{session}/{person}/partner", partner, methods=["GET", "POST"])]
