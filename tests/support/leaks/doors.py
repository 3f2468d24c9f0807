"""Everybody of the story tries what is not theirs."""

from typing import TYPE_CHECKING

from duologue.vocabulary import Audience
from support.classroom import Classroom, Seat
from support.leaks.canaries import Canary

if TYPE_CHECKING:
    from support.leaks.story import Story


async def doors(story: "Story", room: Classroom, ana: Seat, ben: Seat, elsewhere: Seat) -> None:
    """Everybody tries what is not theirs; errors of every kind."""
    async with room.client() as client:
        query = {"q": story["query of an address"]}
        agent = {"user-agent": story.canaries["name of a browser"].halves[1]}
        for path in ("/", "/healthz", "/readyz", "/nowhere", "/sign-in", "/office", ana.path):
            answer = await client.get(path, params=query, headers=agent)
            story.answered("outsider", path, answer)
        story.answered("outsider", "wrong method", await client.put("/sign-in"))
        foreign = {"origin": "https://elsewhere.example"}
        link = f"/join/{story.planned.join_code}"
        name = {"name": story["name that is too long"] * 3}
        story.answered("clumsy", "join, too long", await client.post(link, data=name))
        refused = await client.post(link, data=name, headers=foreign)
        story.answered("outsider", "join, foreign", refused)
    for seat, reader in ((ben, "ben"), (elsewhere, "elsewhere"), (story.lead, "lead")):
        async with seat.client() as client:
            for path in ("", "/mine", "/mine/file", "/projector"):
                answer = await client.get(ana.path + path)
                story.answered(reader, f"live{path} of ana", answer)
    story.canaries["seat of ana"] = Canary(
        "seat of ana",
        Audience.ME,
        frozenset(),
        frozenset(),
        f"{ana.token[:20]}é{ana.token[20:]}",
    )
