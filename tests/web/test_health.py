"""A process that lives without its database says so: it is alive, and not ready."""

import asyncio
from pathlib import Path

from support.classroom import classroom
from support.postgres import cluster


async def test_who_cannot_reach_the_database_is_alive_and_not_ready(tmp_path: Path) -> None:
    with cluster() as own:
        async with classroom(tmp_path, database=own.fresh()) as room, room.client() as client:
            assert (await client.get("/readyz")).status_code == 200
            await asyncio.to_thread(own.kill)
            assert (await client.get("/healthz")).status_code == 200
            assert (await client.get("/readyz")).status_code == 503
            await asyncio.to_thread(own.start)
            async with asyncio.timeout(30):
                while (await client.get("/readyz")).status_code != 200:  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
