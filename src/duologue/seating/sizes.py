"""How many people sit in each room. Arithmetic only: no names."""


def sizes_for(count: int, size: int) -> tuple[int, ...]:
    """Room sizes that add up to `count` people when `size` (2 or more) is wished.

    Nobody sits alone unless `count` is 1. Pairs take one trio when the count is odd. Rooms of 3 or
    4 stay between 3 and 4 wherever arithmetic allows; 5 people sit as 3 and 2, never as 5. Larger
    rooms are as even as possible, and never larger than wished.
    """
    if count <= 0:
        return ()
    if count <= 3 or size >= count:
        return (count,)
    if size == 2:
        return (3,) * (count % 2) + (2,) * ((count - 3 * (count % 2)) // 2)
    if count == 5:
        return (3, 2)
    if size == 3:
        fours = count % 3
        return (4,) * fours + (3,) * ((count - 4 * fours) // 3)
    rooms = -(-count // size)
    small, rest = divmod(count, rooms)
    return (small + 1,) * rest + (small,) * (rooms - rest)


def bounds_for(count: int, size: int) -> tuple[int, int]:
    """The smallest and the largest room that a class of `count` may have while people come and
    go: pairs and trios, rooms of 3 and 4, or around `size`. Below what arithmetic allows, what it
    gives."""
    if size == 2:
        low, high = 2, 3
    else:
        low, high = (3, 4) if size <= 4 else (size - 1, size)
    possible = any(low * rooms <= count <= high * rooms for rooms in range(1, count // low + 1))
    if possible:
        return low, high
    sizes = sizes_for(count, size)
    return (min(sizes), max(sizes)) if sizes else (0, 0)
