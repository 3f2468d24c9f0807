"""Pairs by round robin: everyone with everyone, and the trio of an odd class shared fairly."""


def pairs(count: int, rounds: int) -> list[list[list[int]]]:
    """Up to `rounds` rounds of pairs without a repeat between pairs; at most count - 1, or count
    where it is odd.

    Even: the circle method. Odd: whoever the circle leaves over joins a pair; over all rounds each
    person joins once and is joined twice, and in a few rounds nobody meets the same person again.
    """
    if count < 2:
        return []
    if count % 2 == 0:
        around = count - 1
        return [
            [[around, r]] + [[(r + k) % around, (r - k) % around] for k in range(1, count // 2)]
            for r in range(min(rounds, around))
        ]
    joined = _joined(count)
    return [
        [[(r + k) % count, (r - k) % count] + [r] * (k == joined) for k in range(1, count // 2 + 1)]
        for r in range(min(rounds, count))
    ]


def _joined(count: int) -> int:
    """Which pair (by its distance from the one left over) takes the third, so that those who meet
    there meet again as late as can be: in the circle, or in another trio."""

    def soonest(k: int) -> int:
        half = k // 2 if k % 2 == 0 else (k + count) // 2
        return min(min(gap % count, -gap % count) for gap in (k, half, k - half))

    return max(range(1, count // 2 + 1), key=soonest)
