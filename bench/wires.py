"""Hosts made here with `ip netns`, on wires that lose, delay, cut or sort out what they carry.

The wires run in this process, between TAP devices: many kernels have no netem, and every frame of
a class can be carried so. Needs root.
"""

import ctypes
import fcntl
import heapq
import os
import random
import select
import socket
import struct
import subprocess
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

NETWORK = "10.77.7"
MIDDLE = f"{NETWORK}.1"
TUNSETIFF, IFF_TAP, IFF_NO_PI = 0x400454CA, 0x0002, 0x1000
LARGEST = 4096  # bytes of a frame
IPV4, UDP = 0x0800, 17
NAME = "dlbench"


def run(*words: str, check: bool = True) -> None:
    subprocess.run(words, check=check, capture_output=True)


@dataclass
class Wire:
    """From one host to the middle. What is said of it holds in both directions."""

    device: str
    fd: int
    loss: float = 0.0
    delay: float = 0.0  # seconds
    cut: bool = False
    udp: bool = True
    dice: random.Random = field(default_factory=lambda: random.Random(7))

    def carries(self, frame: bytes) -> bool:
        if self.cut or (self.loss and self.dice.random() < self.loss):
            return False
        is_udp = frame[12:14] == IPV4.to_bytes(2, "big") and frame[23] == UDP
        return self.udp or not is_udp

    def calm(self) -> None:
        self.loss, self.delay, self.cut = 0.0, 0.0, False


def _tap(device: str) -> int:
    fd = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(fd, TUNSETIFF, struct.pack("16sH", device.encode(), IFF_TAP | IFF_NO_PI))
    return fd


class Switch:
    """Carries each frame from its wire to the one of whoever it is for."""

    def __init__(self) -> None:
        self._wires: dict[int, Wire] = {}
        self._where: dict[bytes, int] = {}
        self._queue: list[tuple[float, int, int, bytes]] = []
        self._numbers = count()
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._carry, daemon=True)

    def plug(self, device: str) -> Wire:
        wire = Wire(device, _tap(device))
        self._wires[wire.fd] = wire
        return wire

    def start(self) -> None:
        self._thread.start()

    def end(self) -> None:
        self._ends.set()
        if self._thread.is_alive():
            self._thread.join()
        for fd in self._wires:
            os.close(fd)

    def _carry(self) -> None:
        while not self._ends.is_set():
            wait = min(0.2, self._queue[0][0] - time.monotonic()) if self._queue else 0.2
            ready, _, _ = select.select(list(self._wires), [], [], max(0.0, wait))
            for fd in ready:
                self._take(fd)
            while self._queue and self._queue[0][0] <= time.monotonic():
                _, _, to, frame = heapq.heappop(self._queue)
                _put(to, frame)

    def _take(self, fd: int) -> None:
        try:
            frame = os.read(fd, LARGEST)
        except OSError:  # not up yet, or gone
            return
        wire = self._wires[fd]
        self._where[frame[6:12]] = fd
        to = self._where.get(frame[:6])
        for other in [to] if to is not None else [x for x in self._wires if x != fd]:
            there = self._wires[other]
            if wire.carries(frame) and there.carries(frame):
                due = time.monotonic() + wire.delay + there.delay
                heapq.heappush(self._queue, (due, next(self._numbers), other, frame))


def _put(fd: int, frame: bytes) -> None:
    try:
        os.write(fd, frame)
    except OSError:
        return


class Host:
    """A machine of its own."""

    def __init__(self, number: int, switch: Switch) -> None:
        self.number, self.space = number, f"{NAME}{number}"
        self.address = f"{NETWORK}.{10 + number}"
        self.wire = switch.plug(f"{NAME}-{number}")
        run("ip", "netns", "add", self.space)
        run("ip", "link", "set", self.wire.device, "netns", self.space)
        self._inside("ip", "link", "set", "lo", "up")
        self._inside("ip", "addr", "add", f"{self.address}/24", "dev", self.wire.device)
        self._inside("ip", "link", "set", self.wire.device, "up")

    def move(self) -> None:
        """Another address, as between two access points."""
        before, self.address = self.address, f"{NETWORK}.{100 + self.number}"
        self._inside("ip", "addr", "del", f"{before}/24", "dev", self.wire.device)
        self._inside("ip", "addr", "add", f"{self.address}/24", "dev", self.wire.device)

    def connect(self, to: str, port: int, patience: float = 10.0) -> socket.socket:
        """A connection from this host, for use anywhere in this process. Raises OSError."""
        with ThreadPoolExecutor(1) as inside:  # a thread that goes there, and ends there
            return inside.submit(self._connect, to, port, patience).result()

    def _connect(self, to: str, port: int, patience: float) -> socket.socket:
        with Path(f"/run/netns/{self.space}").open() as space:
            if ctypes.CDLL(None, use_errno=True).setns(space.fileno(), 0):
                raise OSError(ctypes.get_errno(), "setns")
        return socket.create_connection((to, port), patience)

    def end(self) -> None:
        run("ip", "netns", "del", self.space, check=False)

    def _inside(self, *words: str) -> None:
        run("ip", "netns", "exec", self.space, *words)


@contextmanager
def hosts(number: int) -> Iterator[list[Host]]:
    """So many, and the machine in the middle, at MIDDLE, that runs this."""
    switch, made = Switch(), []
    try:
        middle = switch.plug(f"{NAME}-middle").device
        run("ip", "addr", "add", f"{MIDDLE}/24", "dev", middle)
        run("ip", "link", "set", middle, "up")
        made += [Host(i, switch) for i in range(number)]
        switch.start()
        yield made
    finally:
        for host in made:
            host.end()
        switch.end()


def why_not() -> str:
    """What is missing to make hosts here; empty where nothing is."""
    try:
        os.close(_tap(f"{NAME}-try"))
        run("ip", "netns", "add", f"{NAME}-try")
    except (OSError, subprocess.CalledProcessError) as error:
        return str(error)
    run("ip", "netns", "del", f"{NAME}-try", check=False)
    return ""
