"""All tables: `METADATA` knows each of them once this file is read."""

from duologue.record.tables import (
    cohorts,
    connectors,
    courses,
    participants,
    partners,
    pulses,
    sessions,
    staff,
)
from duologue.record.tables.metadata import METADATA

__all__ = [
    "METADATA",
    "cohorts",
    "connectors",
    "courses",
    "participants",
    "partners",
    "pulses",
    "sessions",
    "staff",
]
