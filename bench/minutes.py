"""Talk time and connection minutes against a known truth. Peers: silero-vad and webrtcvad.

    python bench/minutes.py                             the files, in every condition
    python bench/minutes.py --rooms 3 --condition clean real rooms in Chromium
    python bench/minutes.py --disturb                   kill the server, cut the network, reload

Real speech and its truth: see conversations.py. In `--rooms`, the same files are the microphones of
real browsers, behind Chromium's own echo, noise and gain processing; the peers hear the bare files.
"""

import argparse
import time

import numpy as np
from conversations import CONDITIONS, FRAME, STILL, Conversation, Sound
from peers.detectors import Mask, Silero, error, ours, webrtc
from room import Device, Room, room_of, until
from table import show

from duologue.insight.measures import alive_seconds

SEEDS = (41, 42, 43)  # of the reported conversations; the meter was tuned on others
SECONDS = 60.0  # of each conversation: about 50 s of speech among three
LONG = 100.0  # with one silence longer than 20 s, so that a room is not always alive
OFTEN = 0.6  # of the turns begin before the one before has ended, where overlap is the condition


def conversation(
    people: int, seconds: float, condition: str, seed: int = SEEDS[0]
) -> tuple[Conversation, list[Sound]]:
    """The truth, and what the microphones hear."""
    made = Conversation(
        people, seconds, seed, "synthesised" if condition == "synthesised" else "reported",
        OFTEN if condition == "overlap" else 0.1, laughs=condition == "laughter",
    )  # fmt: skip
    spoil = CONDITIONS[condition]
    return made, [
        spoil(made.tracks, me, np.random.default_rng(me)) for me in range(people)
    ]  # fmt: skip


def files(people: int) -> None:
    detectors = {"Duologue": ours, "silero-vad": Silero(), "webrtcvad": webrtc}
    rows, spent = [], dict.fromkeys(detectors, 0.0)
    for condition in CONDITIONS:
        made = [conversation(people, SECONDS, condition, seed) for seed in SEEDS]
        truth = np.concatenate([mask for each, _ in made for mask in each.truth])
        row = [condition, f"{truth.sum() * FRAME:.0f}"]
        for name, detect in detectors.items():
            found = []
            for each, microphones in made:
                for me, microphone in enumerate(microphones):
                    others = np.sum([t for i, t in enumerate(each.tracks) if i != me], axis=0)
                    mask, cpu = detect(microphone, others)
                    spent[name] += cpu
                    found.append(mask[: len(each.truth[me])])
            heard = np.concatenate(found)
            missed, false = (truth & ~heard).sum(), (heard & ~truth).sum()
            row.append(
                f"{100 * error(heard, truth):+.1f}  ({100 * missed / truth.sum():.1f} / "
                f"{100 * false / truth.sum():.1f})"
            )
        rows.append(row)
    passed = people * (SECONDS + STILL) * len(CONDITIONS) * len(SEEDS)
    rows.append(
        ["CPU, ms for each second heard", "", *(f"{1000 * s / passed:.2f}" for s in spent.values())]
    )
    show(
        f"Talk time of {people} in the same files: error in % (missed / false, % of the truth)",
        ["", "true s", *detectors], rows,
    )  # fmt: skip


def rooms(people: int, condition: str) -> None:
    made, microphones = conversation(people, LONG, condition)
    echo = condition == "echo of room-mates"
    with room_of(made.tracks if echo else microphones, echo) as room:
        room.begin()
        room.listen(LONG + 3)
        rows = [
            measured(room, made, me, microphones[me]) for me in range(people)
        ]  # fmt: skip
    total = [sum(row[i] for row in rows) for i in range(6)]
    shown = [
        [f"P{i}", f"{truth:.1f}", *(f"{100 * (x / truth - 1):+.1f}" for x in (own, silero, web)),
         f"{alive_truth:.1f}", f"{100 * (alive / alive_truth - 1):+.1f}"]
        for i, (truth, own, silero, web, alive_truth, alive) in enumerate([*rows, total])
    ]  # fmt: skip
    shown[-1][0] = "together"
    show(
        f"A real room of {people}, {condition}: errors in %",
        ["", "true talk s", "Duologue", "silero-vad", "webrtcvad", "true alive s", "alive"], shown,
    )  # fmt: skip


def measured(
    room: Room, made: Conversation, me: int, microphone: Sound
) -> tuple[float, float, float, float, float, float]:
    device = room.devices[me]
    counted = device.counted()
    spoken = []
    for other, truth in zip(room.devices, made.truth, strict=True):
        edges = np.flatnonzero(np.diff(np.concatenate([[0], truth.astype(int), [0]])))
        spoken += [
            (other.started_at + a * FRAME, other.started_at + b * FRAME)
            for a, b in zip(edges[::2], edges[1::2], strict=True)
        ]
    alive = alive_seconds(spoken, device.started_at, counted["at"])
    silero, web = (detect(microphone, microphone)[0].sum() * FRAME for detect in (Silero(), webrtc))
    truth = made.truth[me].sum() * FRAME
    return truth, counted["talk"], float(silero), float(web), alive, counted["alive"]


def disturbed() -> None:
    """The same conversation of two, undisturbed and with three events: what the totals lose."""
    made, microphones = conversation(2, SECONDS, "clean")
    found = []
    for events in (False, True):
        with room_of(microphones) as room:
            room.begin()
            room.listen(15)
            if events:
                room.server.kill()
                room.server.start()
            room.listen(28)
            if events:
                room.devices[1].context.set_offline(True)
                room.devices[1].page.wait_for_timeout(3000)
                room.devices[1].context.set_offline(False)
            room.listen(40)
            again = None
            if events:
                gone = time.time()
                room.devices[1].page.reload()
                until(room.devices[1].page, "window.startedAt")
                again = (gone, room.devices[1].page.evaluate("window.startedAt"))
            room.listen(SECONDS)
            for me, device in enumerate(room.devices):
                counted = device.counted()
                said = spoken(made.truth[me], device, counted["at"], again if me == 1 else None)
                found.append((events, counted["at"] - device.started_at, said, counted))
    rows, lost = [], []
    for i, (events, passed, said, counted) in enumerate(found):
        lost.append([
            passed - counted["present"], passed - counted["alive"], said - counted["talk"]
        ])  # fmt: skip
        more = [f"{x - y:+.2f}" for x, y in zip(lost[i], lost[i % 2], strict=True)]
        rows.append([
            f"P{i % 2}, {'three events' if events else 'undisturbed'}", f"{passed:.1f}",
            f"{said:.1f}", *(f"{counted[k]:.1f}" for k in ("present", "alive", "talk")),
            *(more if events else [""] * 3),
        ])  # fmt: skip
    show(
        "A killed server, a cut network, a reloaded page: seconds counted, and lost by the three",
        ["", "passed", "spoken", "present", "alive", "talk", "lost: present", "alive", "talk"],
        rows,
    )


def spoken(truth: Mask, device: Device, end: float, again: tuple[float, float] | None) -> float:
    """Seconds that this person truly spoke; `again`: the page left then, and its file began anew.

    While the page is gone, the conversation goes on, and is lost to it.
    """

    def before(seconds: float) -> float:
        return float(truth[: max(0, int(seconds / FRAME))].sum() * FRAME)

    if again is None:
        return before(end - device.started_at)
    return before(again[1] - device.started_at) + before(end - again[1])


def main() -> None:
    given = argparse.ArgumentParser()
    given.add_argument("--rooms", type=int, choices=(2, 3, 4))
    given.add_argument("--condition", choices=list(CONDITIONS), default="clean")
    given.add_argument("--disturb", action="store_true")
    given.add_argument("--people", type=int, default=3)
    wanted = given.parse_args()
    if wanted.disturb:
        disturbed()
    elif wanted.rooms:
        rooms(wanted.rooms, wanted.condition)
    else:
        files(wanted.people)


if __name__ == "__main__":
    main()
