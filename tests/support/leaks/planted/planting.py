"""How a leak is planted: by replacing a part of the product from outside; none stands in `src`."""

import sys
from collections.abc import Callable

import msgspec
import pytest

Patch = pytest.MonkeyPatch


class Planted(msgspec.Struct, frozen=True):
    name: str
    plant: Callable[[Patch], None]
    # Which proof is tried first; the others follow where it finds nothing.
    first: str


LEAKS: list[Planted] = []


def leak(name: str, first: str) -> Callable[[Callable[[Patch], None]], None]:
    return lambda plant: LEAKS.append(Planted(name, plant, first))


def everywhere(patch: Patch, module: object, name: str, new: object) -> None:
    """Replaces it under every name by which a module has imported it."""
    old = getattr(module, name)
    for loaded in list(sys.modules.values()):
        if getattr(loaded, "__name__", "").startswith(("duologue", "support")):
            for known, value in list(vars(loaded).items()):
                if value is old:
                    patch.setattr(loaded, known, new)


def after(patch: Patch, module: object, name: str, change: Callable[..., object]) -> None:
    """The function goes on as before, and `change` gets its result and its arguments."""
    old = getattr(module, name)
    everywhere(patch, module, name, lambda *given, **more: change(old(*given, **more), *given))
