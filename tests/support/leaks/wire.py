"""What really passes over the network of this machine, and what lies in a server's memory."""

import contextlib
import re
import socket
import struct
import threading
from collections.abc import Iterator
from pathlib import Path

from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.frames import Frame
from websockets.streams import StreamReader

from duologue.record.disguises import disguises
from support.leaks.canaries import Canary, Sink, found_in

_EVERYTHING = 0x0003  # ETH_P_ALL, of linux/if_ether.h
_OUTGOING = 4  # PACKET_OUTGOING, of linux/if_packet.h: on the loopback each packet comes twice
_STATISTICS = (263, 6)  # SOL_PACKET, PACKET_STATISTICS
_BUFFER = 64 * 1024 * 1024  # bytes that may wait while the machine is busy
_TCP, _UDP = 6, 17
_AROUND = 400  # bytes beside a mark in which the rest of a canary stands
_UPGRADED = re.compile(rb"\r\n\r\n")


class Capture:
    """Every packet of the loopback, for as long as it is open."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(_EVERYTHING))
        self._socket.setsockopt(socket.SOL_SOCKET, 33, _BUFFER)  # SO_RCVBUFFORCE
        self._socket.bind(("lo", _EVERYTHING))
        self._socket.settimeout(0.2)
        self._streams: dict[tuple[int, int], dict[int, bytes]] = {}
        self._datagrams: list[bytes] = []
        self._open = True
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while True:
            try:
                packet, (_, _, kind, *_) = self._socket.recvfrom(1 << 17)
            except (TimeoutError, BlockingIOError):
                if self._open:
                    continue
                return  # everything that was waiting has been read
            if kind == _OUTGOING:
                self._take(packet[14:])

    def _take(self, packet: bytes) -> None:
        if packet[:1] == b"" or packet[0] >> 4 != 4:
            return
        length, protocol = int.from_bytes(packet[2:4]), packet[9]
        inside = packet[(packet[0] & 15) * 4 : length or None]
        if protocol == _UDP:
            self._datagrams.append(inside[8:])
        elif protocol == _TCP:
            source, target, number = struct.unpack("!HHI", inside[:8])
            said = inside[(inside[12] >> 4) * 4 :]
            if said:
                self._streams.setdefault((source, target), {})[number] = said

    def close(self) -> int:
        """How many packets were missed."""
        self._open = False
        self._socket.settimeout(0)  # others may use this machine: it is never silent
        self._thread.join()
        dropped = struct.unpack("II", self._socket.getsockopt(*_STATISTICS, 8))[1]
        self._socket.close()
        return int(dropped)

    def sinks(self, port: int) -> Iterator[Sink]:
        """Both directions of each connection with a server, WebSocket frames also unmasked and
        inflated; and all that browsers say to each other."""
        for (source, target), parts in self._streams.items():
            if port not in (source, target):
                continue
            way = "to" if target == port else "from"
            said = joined(parts)
            yield Sink(f"wire {way} the server, {source} {target}", "wire", said)
            frames = b"\n".join(_frames(said, masked=target == port))
            yield Sink(f"frames {way} the server, {source} {target}", "wire", frames)
        yield Sink("between browsers", "wire", b"\n".join(self._datagrams))


def joined(parts: dict[int, bytes]) -> bytes:
    """In the order of their numbers; what was sent twice stands once."""
    whole, at = b"", None
    first = next(iter(parts))
    for number in sorted(parts, key=lambda n: (n - first + 2**31) % 2**32):
        overlap = 0 if at is None else (at - number) % 2**32
        said = parts[number]
        if overlap < 2**31:
            said = said[overlap:]
        whole += said
        at = (number + len(parts[number])) % 2**32
    return whole


def _frames(said: bytes, *, masked: bool) -> Iterator[bytes]:
    if b"websocket" not in said[:4_000].lower():
        return
    opened = _UPGRADED.search(said)
    reader = StreamReader()
    reader.feed_data(said[opened.end() :] if opened else b"")
    inflate = PerMessageDeflate(False, False, 15, 15)
    while True:
        parsing = Frame.parse(reader.read_exact, mask=masked, extensions=[inflate])
        try:
            next(parsing)  # it wants more than there is
        except StopIteration as whole:
            yield bytes(whole.value.data)
        else:
            parsing.close()
            return


def found_in_memory(process: int, mark: str, canaries: list[Canary]) -> dict[str, str]:
    """Fields of canaries that lie in the memory of a process, and in which disguise. `mark`: what
    each of their tokens begins with; memory is searched for it once."""
    needles = [needle for _, needle in disguises(mark)]
    found: dict[str, str] = {}
    for region in _regions(process):
        for needle in needles:
            at = region.find(needle)
            while at >= 0:
                around = region[max(0, at - _AROUND) : at + len(needle) + _AROUND]
                for one in canaries:
                    if one.field not in found and (disguise := found_in(one, around)):
                        found[one.field] = disguise
                at = region.find(needle, at + 1)
    return found


def _regions(process: int) -> Iterator[bytes]:
    """What the process has written to, piece by piece."""
    with Path(f"/proc/{process}/mem").open("rb", 0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            where, rights, *_ = line.split()
            if not rights.startswith("rw"):
                continue
            first, last = (int(x, 16) for x in where.split("-"))
            with contextlib.suppress(OSError, ValueError):  # a region that is no memory
                memory.seek(first)
                yield memory.read(last - first)
