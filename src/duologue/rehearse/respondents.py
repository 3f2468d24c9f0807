"""People who answer a pulse over HTTP, as a browser does: open the link, fill in, send."""

import asyncio
from collections.abc import Callable, Mapping, Sequence

import httpx

AT_ONCE = 16  # people at their keyboards; a server on two cores is kept busy by fewer


class NotKept(RuntimeError):
    """An answer that the server did not thank for."""


async def answer_all(
    address: str, tokens: Sequence[str], forms: Sequence[Mapping[str, str]],
    told: Callable[[], None] = lambda: None,
) -> None:  # fmt: skip
    """Every token with the form beside it. Raises NotKept at the first that is refused."""
    waiting = asyncio.Queue[tuple[str, Mapping[str, str]]]()
    for pair in zip(tokens, forms, strict=True):
        waiting.put_nowait(pair)

    async def person() -> None:
        async with httpx.AsyncClient(base_url=address, timeout=60) as client:
            while not waiting.empty():
                token, form = waiting.get_nowait()
                client.cookies.clear()  # the next person has a browser of their own
                await answer(client, token, form)
                told()

    async with asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(person())


async def answer(client: httpx.AsyncClient, token: str, form: Mapping[str, str]) -> None:
    """One person: reads the page, sends the form. Raises NotKept."""
    page = await client.get(f"/pulse/{token}")
    missing = [field for field in form if f'name="{field}"' not in page.text]
    if page.status_code != 200 or missing:
        raise NotKept(f"{page.status_code}, the page does not ask for {missing}")
    sent = await client.post(f"/pulse/{token}", data=dict(form))
    if sent.status_code != 200 or any(f'name="{field}"' in sent.text for field in form):
        raise NotKept(str(sent.status_code))
