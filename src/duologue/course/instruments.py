"""Short instruments for a pulse: one statement each on a scale, worded here, in English and German.

The same instrument asked before and after is what makes two waves comparable. Two of them ask no
statement of their own, but all that a planned pulse asks in that wave.
"""

import msgspec

_AGREE = {
    "en": ("Not at all", "A little", "Partly", "Mostly", "Fully"),
    "de": ("Gar nicht", "Ein wenig", "Teils", "Weitgehend", "Völlig"),
}


class Instrument(msgspec.Struct, frozen=True):
    """What it asks, by language; a course in another language is asked in English."""

    statements: dict[str, str]
    # False: what is asked, and on which scales, stands in the plan of a pulse.
    has_scale: bool = True

    def asked_in(self, language: str) -> tuple[str, tuple[str, ...]]:
        """The statement and the steps of its scale, from the least to the most."""
        known = language if language in self.statements else "en"
        return self.statements[known], _AGREE[known] if self.has_scale else ()


# The four outcomes of docs/measures.md, and the two that an honest comparison needs beside them.
INSTRUMENTS: dict[str, Instrument] = {
    "skill": Instrument({
        "en": "I can do today what this course is about.",
        "de": "Ich kann heute, worum es in diesem Kurs geht.",
    }),
    "skill before": Instrument({
        "en": "Thinking back: before this course I could already do what it is about.",
        "de": "Rückblickend: Vor diesem Kurs konnte ich schon, worum es darin geht.",
    }),
    "connection": Instrument({
        "en": "There are people here to whom I could turn with something difficult.",
        "de": "Hier gibt es Menschen, an die ich mich mit etwas Schwierigem wenden könnte.",
    }),
    "commitment": Instrument({
        "en": "I want to still be working here in a year.",
        "de": "Ich möchte auch in einem Jahr noch hier arbeiten.",
    }),
    "culture": Instrument({
        "en": "The way we treat each other here does me good.",
        "de": "Die Art, wie wir hier miteinander umgehen, tut mir gut.",
    }),
    "voice": Instrument({
        "en": "I can say here what I think, also when it is not welcome.",
        "de": "Ich kann hier sagen, was ich denke, auch wenn es nicht gern gehört wird.",
    }),
    "before": Instrument({
        "en": "A few questions before we begin. They open beside this page.",
        "de": "Ein paar Fragen, bevor wir beginnen. Sie öffnen sich neben dieser Seite.",
    }, has_scale=False),
    "after": Instrument({
        "en": "A few questions before you go. They open beside this page.",
        "de": "Ein paar Fragen, bevor du gehst. Sie öffnen sich neben dieser Seite.",
    }, has_scale=False),
}  # fmt: skip
# The waves of a planned pulse that can be asked inside a session.
WAVES = tuple(name for name, x in INSTRUMENTS.items() if not x.has_scale)
