"""The folder of keys, brought from one place to another. What was erased in either place ends in
both, and nothing else ever does: a key that is merely missing is not taken for an erased one."""

import os
from pathlib import Path

import msgspec

from duologue.record.erasures import FILE, Erased, Erasures
from duologue.record.ring import destroy_slots
from duologue.record.vault import MASTER, overwrite


class KeysMissing(Exception):
    """There is no master key in this folder."""


class OtherKeys(Exception):
    """The two folders belong to two installations."""


class Mirrored(msgspec.Struct, frozen=True):
    copied: int
    # Destroyed in `target`, because the record says so.
    destroyed: int
    # In `target` only, and erased by nobody.
    missing: int


def mirror(source: Path, target: Path) -> Mirrored:
    """Brings `target` up to date with `source`, the record of erasures first, in both directions.

    Raises KeysMissing, OtherKeys; nothing has changed then.
    """
    master = source / MASTER
    if not master.exists():
        raise KeysMissing(source)
    theirs = target / MASTER
    if theirs.exists() and theirs.read_bytes() != master.read_bytes():
        raise OtherKeys(target)
    target.mkdir(parents=True, exist_ok=True, mode=0o700)
    records = Erasures(source / FILE), Erasures(target / FILE)
    records[1].learn(records[0].all().items())
    erased = records[1].all()
    sessions = {e.id for e in erased if e.what is Erased.SESSION}
    people = {(e.session, e.id) for e in erased if e.what is Erased.PERSON}

    def is_erased(name: str) -> bool:
        session, _, person = name.removesuffix(".key").partition(".")
        return name != MASTER and (session in sessions or (session, person) in people)

    here, there = _keys(source), _keys(target)
    gone = {name for name in there if is_erased(name)}
    for name in sorted(gone):
        overwrite(target / name)
    fresh = {name for name in here - there if not is_erased(name)}
    for name in sorted(fresh):
        _copy(source / name, target / name)
    rings = {name.partition(".")[0] for name in _keys(target) if ".members-" in name}
    for cohort in sorted(rings):
        destroy_slots(target, cohort, {person for session, person in people if session == cohort})
    return Mirrored(len(fresh), len(gone), len(there - here - gone))


def _keys(folder: Path) -> set[str]:
    return {file.name for file in folder.glob("*.key")}


def _copy(source: Path, target: Path) -> None:
    """Whole or not at all: a copy that was interrupted is made anew."""
    try:
        content = source.read_bytes()
    except FileNotFoundError:
        return  # erased at this very moment
    half = target.with_suffix(".half")
    half.unlink(missing_ok=True)
    handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
    half.rename(target)
