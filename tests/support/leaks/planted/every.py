"""Every leak that is planted."""

from support.leaks.planted import elsewhere, kept, logged, messages, opened, views  # noqa: F401
from support.leaks.planted.planting import LEAKS, Planted

__all__ = ["LEAKS", "Planted"]
