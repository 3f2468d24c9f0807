"""How many people sit in each room. Arithmetic only: no names."""


def sizes_for(count: int, size: int) -> tuple[int, ...]:
    """Room sizes that add up to `count` people when `size` (2 to 4) is wished.

    Nobody sits alone unless `count` is 1. Pairs take one trio when the count is odd. Rooms of 3 or
    4 stay between 3 and 4 wherever arithmetic allows; 5 people sit as 3 and 2, never as 5.
    """
    if count <= 0:
        return ()
    if count <= 3:
        return (count,)
    if size == 2:
        return (3,) * (count % 2) + (2,) * ((count - 3 * (count % 2)) // 2)
    if count == 5:
        return (3, 2)
    if size == 3:
        fours = count % 3
        return (4,) * fours + (3,) * ((count - 4 * fours) // 3)
    threes = -count % 4
    return (4,) * ((count - 3 * threes) // 4) + (3,) * threes
