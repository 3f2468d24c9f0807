"""Small fields and whole numbers modulo m: what rooms without repeats are made of."""

from collections.abc import Callable
from functools import cache

Shift = Callable[[int], list[int]]  # by how much -> where each number comes to
Product = Callable[[int, int], int]


def prime_power(q: int) -> tuple[int, int] | None:
    """(p, e) with q = p**e and p prime; None where there are none."""
    if q < 2:
        return None
    p = next((d for d in range(2, int(q**0.5) + 1) if q % d == 0), q)
    e = 0
    while q % p == 0:
        q, e = q // p, e + 1
    return (p, e) if q == 1 else None


@cache
def _irreducible(p: int, e: int) -> tuple[int, ...]:
    """The low coefficients of a monic polynomial of degree e over the numbers mod p that is no
    product; found by dividing by every smaller one, which is quick up to degree 11."""
    for number in range(p**e):
        candidate = (*_digits(number, p, e), 1)
        if candidate[0] and not any(
            _divides((*_digits(low, p, d), 1), candidate, p)
            for d in range(1, e // 2 + 1)
            for low in range(p**d)
        ):
            return candidate[:-1]
    raise AssertionError("there is one of every degree")


def _digits(number: int, p: int, e: int) -> tuple[int, ...]:
    return tuple(number // p**k % p for k in range(e))


def _divides(by: tuple[int, ...], what: tuple[int, ...], p: int) -> bool:
    rest = list(what)
    for top in range(len(rest) - 1, len(by) - 2, -1):
        lead = rest[top]
        for k, coefficient in enumerate(reversed(by)):
            rest[top - k] = (rest[top - k] - lead * coefficient) % p
    return not any(rest)


def modulo(m: int) -> tuple[Shift, Product]:
    """Sums and products of whole numbers modulo m."""
    return (lambda by: [*range(by, m), *range(by)]), (lambda a, b: a * b % m)


def field(q: int) -> tuple[Shift, Product]:
    """Sums and products in the field with q elements, numbered from 0; q is a prime power."""
    split = prime_power(q)
    assert split is not None
    p, e = split
    if e == 1:
        return modulo(q)
    low = _irreducible(p, e)

    def number(digits: list[int]) -> int:
        return sum(d * p**k for k, d in enumerate(digits))

    @cache
    def shifted(by: int) -> list[int]:
        if p == 2:
            return [a ^ by for a in range(q)]
        digits = _digits(by, p, e)
        return [
            number([(x + y) % p for x, y in zip(_digits(a, p, e), digits, strict=True)])
            for a in range(q)
        ]

    def times(a: int, b: int) -> int:
        product = [0] * (2 * e - 1)
        for i, x in enumerate(_digits(a, p, e)):
            for j, y in enumerate(_digits(b, p, e)):
                product[i + j] = (product[i + j] + x * y) % p
        for top in range(2 * e - 2, e - 1, -1):
            for k, coefficient in enumerate(low):
                product[top - e + k] = (product[top - e + k] - product[top] * coefficient) % p
        return number(product[:e])

    return shifted, times
