"""The vectors that the browser's room code is held to are what this second implementation says."""

import hashlib
import json
from pathlib import Path

from leaks.room_code import ROOM_WORDS, Roster, Secret, commitment, words_of

VECTORS = Path(__file__).parent / "room_code_vectors.json"


def secret(seed: str) -> Secret:
    digest = hashlib.sha256(f"key of {seed}".encode()).hexdigest().upper()
    fingerprint = ":".join(digest[i : i + 2] for i in range(0, 64, 2))
    return Secret(fingerprint, hashlib.sha256(f"nonce of {seed}".encode()).hexdigest())


def vector(name: str, room: str, round: int, people: tuple[str, ...]) -> dict[str, object]:
    roster = Roster(room, round, people)
    secrets = {who: secret(f"{name} {who}") for who in people}
    return {
        "name": name,
        "roster": {"room": room, "round": round, "people": list(people)},
        "people": [
            {"id": who, "fingerprint": s.fingerprint, "nonce": s.nonce,
             "commit": commitment(roster, who, s)}
            for who, s in secrets.items()
        ],
        "words": list(words_of(roster, secrets)),
    }  # fmt: skip


ALL = [
    vector("a pair", "s1/4/r1", 1, ("b0", "a1")),
    vector("a trio, second round", "s1/2/r3", 2, ("c", "a", "b")),
    vector("five, and letters beyond ASCII", "käse/0/r9", 5, ("ä", "z", "m", "k", "日本")),
]


def test_the_vectors_are_what_a_second_implementation_says() -> None:
    assert len(set(ROOM_WORDS)) == 256
    assert json.loads(VECTORS.read_text()) == ALL


if __name__ == "__main__":
    VECTORS.write_text(json.dumps(ALL, ensure_ascii=False, indent=1) + "\n")
