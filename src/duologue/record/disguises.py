"""Every form in which words can lie in a file without standing there as they are."""

import base64
import re
import zlib
from collections.abc import Iterator

# Where compressed streams begin: gzip, and zlib at its four usual levels.
_COMPRESSED = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")
_MOST_UNPACKED = 10_000_000  # bytes of one stream; a bomb is not unpacked to its end
_CHANCE = 20  # bytes; what unpacks to fewer was no stream


def disguises(text: str) -> Iterator[tuple[str, bytes]]:
    """The text in every encoding that a log, a link, a token or a file could give it."""
    raw = text.encode()
    yield "as it is", raw
    yield "utf-16", text.encode("utf-16-le")
    yield "hexadecimal", raw.hex().encode()
    yield "url-encoded", "".join(f"%{b:02x}" for b in raw).encode()
    yield "url-encoded", "".join(f"%{b:02X}" for b in raw).encode()
    yield "\\u-escaped", "".join(f"\\u{ord(c):04x}" for c in text).encode()
    yield "backwards", raw[::-1]
    for shift in range(3):
        # Base64 depends on where in a longer text the token begins; the edges do not.
        coded = base64.b64encode(b"\0" * shift + raw)
        yield "base64", coded[4 if shift else 0 : -4]


def layers(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The content, and whatever is compressed in it."""
    yield "", content
    for start in (m.start() for m in _COMPRESSED.finditer(content)):
        unpack = zlib.decompressobj(47)  # finds out by itself whether it is gzip or zlib
        try:
            inside = unpack.decompress(content[start:], _MOST_UNPACKED)
        except zlib.error:
            continue
        if len(inside) > _CHANCE:
            yield "compressed, ", inside
