"""Every slip that reading can find: its code, its name, and what is wrong in one sentence."""

import msgspec

from duologue.course.source import Severity


class Slip(msgspec.Struct, frozen=True):
    code: str
    name: str
    sentence: str
    severity: Severity = Severity.ERROR


_WARNING = Severity.WARNING
SLIPS: tuple[Slip, ...] = (
    Slip("LNG001", "no-front-matter", "The text does not begin with `---` and the course's name."),
    Slip("LNG002", "open-front-matter", "The front matter is not closed by a line of `---`."),
    Slip("LNG003", "unreadable-front-matter", "The front matter is not made of `name: value` lines."),
    Slip("LNG004", "no-number", "A field of the front matter that counts people is no number."),
    Slip("LNG005", "no-name", "The front matter does not say what the course is called."),
    Slip("LNG006", "no-session", "The course has no line such as `# Session 1 · 60 min`."),
    Slip("LNG007", "homeless-activity", "An activity stands before the first session."),
    Slip("LNG008", "session-without-minutes", "A session does not say how long it is.", _WARNING),
    Slip("LNG009", "unknown-kind", "The first word of an activity is not one of the kinds."),
    Slip("LNG010", "activity-without-minutes", "An activity does not say how long it is.", _WARNING),
    Slip("LNG011", "rooms-without-need", "Rooms are asked for in a kind that has none."),
    Slip("LNG012", "impossible-rooms", "Rooms of this size are not possible for the kind."),
    Slip("LNG013", "unknown-sphere", "A part of life behind `about` is not one of the four."),
    Slip("LNG014", "too-few-choices", "A poll, a check or a pulse has fewer than two answers."),
    Slip("LNG015", "impossible-minutes", "A length is nothing, or longer than a day."),
    Slip("LNG016", "unknown-option", "A further part of a heading is not an option.", _WARNING),
    Slip("LNG017", "impossible-roles", "A practice names fewer than two roles, or more than four."),
    Slip("LNG018", "unknown-instrument", "A pulse names an instrument that is not known."),
    Slip("LNG019", "open-code", "A block of code is never closed, so all below it is code."),
    Slip("LNG020", "not-utf-8", "The file is not encoded as UTF-8, so letters are lost."),
    Slip("LNG021", "missing-image", "An image is not where the text says.", _WARNING),
    Slip("LNG022", "image-from-elsewhere", "An image comes from another place and is not shown.", _WARNING),
    Slip("LNG023", "no-right-answer", "A check marks no answer as right.", _WARNING),
    Slip("LNG024", "image-without-words", "An image has no words for those who cannot see it.", _WARNING),
)  # fmt: skip
