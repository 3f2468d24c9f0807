"""Two of a cohort between its sessions, and who tries to read with them."""

from base64 import b64encode
from typing import TYPE_CHECKING

from support.classroom import Classroom
from support.cohort_group import SIZE, SMALLEST, Group, card_of, copy_of, letter_to

if TYPE_CHECKING:
    from support.leaks.story import Story


async def letters(story: "Story", room: Classroom) -> None:
    """Ana writes to Ben and has a copy of her notes; Cleo and a stranger try to see them."""
    group = Group(room)
    await group.begin()
    for name in ("Ana", "Ben", "Cleo"):
        await group.post(name, "/key", card_of(name[0]))
    sealed = b64encode(story["letter"].encode().ljust(SIZE, b"x")).decode()
    letter = letter_to(group.ids["Ben"], "B") | {"sealed": sealed}
    id = (await group.post("Ana", "", letter)).json()["id"]
    text = story["copy of notes"].encode().ljust(SMALLEST, b"x")
    copy = copy_of(1) | {"sealed": b64encode(text).decode()}
    ana, home = group.devices["Ana"]
    assert (await ana.post(f"{home}/copy", json=copy)).status_code == 204
    everybody = {f"{who.lower()} of a cohort": x for who, x in group.devices.items()}
    _, bens = group.devices["Ben"]
    everybody["stranger"] = (room.client(), home)
    everybody["stranger at the next door"] = (room.client(), bens)
    for reader, (device, at) in everybody.items():
        for path in ("letters", "copy", "partner", "notes"):
            answer = await device.get(f"{at}/{path}")
            story.answered(reader.replace(" ", "-"), f"{path} of a cohort", answer)
    await group.post("Ben", f"/{id}/read")
    device, at = group.devices["Ben"]
    again = await device.get(f"{at}/letters")
    story.answered("afterwards", "letters of a cohort", again)
