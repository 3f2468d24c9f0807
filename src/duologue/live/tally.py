"""How often something failed of late, counted where every process sees it. Redis forgets it by
itself; it is given a keyed hash, never a name or an address."""

import hmac
import logging
from collections.abc import Awaitable, Callable

PATIENCE = 0.5  # seconds for Redis to answer somebody who waits to sign in

log = logging.getLogger(__name__)


class Tally:
    def __init__(self, url: str, secret: bytes, lasts: float) -> None:
        """`secret` is the same for all processes, and not known to Redis. `lasts`: seconds."""
        from redis.asyncio import Redis
        from redis.asyncio.retry import Retry
        from redis.backoff import NoBackoff

        self._redis = Redis.from_url(
            url, retry=Retry(NoBackoff(), 0),
            socket_connect_timeout=PATIENCE, socket_timeout=PATIENCE,
        )  # fmt: skip
        self._secret, self._lasts = secret, int(lasts)

    async def add(self, key: str) -> None:
        name = self._name(key)

        async def work() -> int:
            both = self._redis.pipeline()
            # The first failure begins the time, and a later one does not prolong it.
            both.set(name, 0, ex=self._lasts, nx=True)
            both.incr(name)
            return int((await both.execute())[1])

        await self._ask(work)

    async def count(self, key: str) -> int:
        """0 also where Redis is away: each process then counts for itself."""

        async def work() -> int:
            return int(await self._redis.get(self._name(key)) or 0)

        return await self._ask(work)

    async def close(self) -> None:
        await self._redis.aclose()

    async def _ask(self, work: Callable[[], Awaitable[int]]) -> int:
        from redis.exceptions import RedisError

        try:
            return await work()
        except (RedisError, OSError) as error:
            log.warning("Redis is not there (%s); failures are counted here", type(error).__name__)
            return 0

    def _name(self, key: str) -> str:
        return f"duologue-failed:{hmac.digest(self._secret, key.encode(), 'sha256').hex()}"
