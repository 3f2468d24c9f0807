"""Bytes of a file → text, in whichever encoding a spreadsheet saved it."""

from duologue.exchange.roster.trouble import Unreadable

LARGEST = 2_500_000  # bytes; ten thousand people with ten columns are a million
# The ones that spreadsheets save in, by the alphabet they were made for: (codec, its name).
ENCODINGS = (
    ("utf-8", "UTF-8"), ("cp1252", "Windows-1252"), ("cp1250", "Windows-1250"),
    ("cp1251", "Windows-1251"), ("cp1253", "Windows-1253"), ("cp1254", "Windows-1254"),
    ("cp1256", "Windows-1256"), ("mac_roman", "Mac Roman"), ("shift_jis", "Shift JIS"),
    ("gb18030", "GB 18030"), ("big5", "Big5"), ("euc_kr", "EUC-KR"),
)  # fmt: skip
_CODECS = frozenset(codec for codec, _ in ENCODINGS)
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
)  # fmt: skip
# How files begin that are no text, however they are called.
_OTHERS = (
    (b"PK\x03\x04", "workbook"), (b"\xd0\xcf\x11\xe0", "workbook"), (b"%PDF", "pdf"),
    (b"\x89PNG", "picture"), (b"\xff\xd8\xff", "picture"), (b"GIF8", "picture"),
    (b"\x1f\x8b", "packed"), (b"{\\rtf", "document"),
)  # fmt: skip
_GUESSED_FROM = 20_000  # bytes with letters beyond ASCII; more would only take longer


def text_of(content: bytes, encoding: str = "") -> tuple[str, str]:
    """The text, and the codec it was read with; "utf-8" where no doubt is possible.

    `encoding`: what somebody chose, one of ENCODINGS. Raises Unreadable.
    """
    if len(content) > LARGEST:
        raise Unreadable("large", megabytes=f"{LARGEST / 1e6:g}")
    if not content.strip():
        raise Unreadable("empty")
    for begins, code in _OTHERS:
        if content.startswith(begins):
            raise Unreadable(code)
    found = _marked(content) or ""
    codec = encoding if encoding in _CODECS else found or _guess(content)
    try:
        text = content.decode(codec)
    except UnicodeDecodeError as error:
        raise Unreadable("encoding") from error
    if "\0" in text:
        raise Unreadable("binary")
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return text, "utf-8" if codec == found else codec


def _marked(content: bytes) -> str | None:
    for mark, codec in _MARKS:
        if content.startswith(mark):
            return codec
    if b"\0" in content:
        # Every other byte of Latin letters in UTF-16 is a zero.
        even, odd = content[0:400:2].count(0), content[1:400:2].count(0)
        half = len(content[:400]) // 4
        return "utf-16-le" if odd > half else "utf-16-be" if even > half else None
    return None


def _guess(content: bytes) -> str:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return "utf-8"
    from charset_normalizer import from_bytes

    telling = b"\n".join(line for line in content.split(b"\n") if not line.isascii())
    single = [codec for codec, _ in ENCODINGS if codec != "utf-8"]
    best = from_bytes(telling[:_GUESSED_FROM], cp_isolation=single, threshold=0.5).best()
    return best.encoding if best is not None and best.encoding in _CODECS else "cp1252"
