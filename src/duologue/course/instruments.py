"""Short instruments for a pulse: one statement each on a scale, worded here.

The same instrument asked before and after is what makes two waves comparable. Two of them ask no
statement of their own, but all that a planned pulse asks in that wave.
"""

import msgspec

# From the least to the most, by language.
AGREE = {
    "en": ("Not at all", "A little", "Partly", "Mostly", "Fully"),
    "de": ("Gar nicht", "Ein wenig", "Teils", "Weitgehend", "Völlig"),
    "es": ("Nada", "Un poco", "En parte", "En gran medida", "Del todo"),
    "fr": ("Pas du tout", "Un peu", "En partie", "En grande partie", "Tout à fait"),
    "ar": ("أبدًا", "قليلًا", "جزئيًا", "إلى حد كبير", "تمامًا"),
}


class Instrument(msgspec.Struct, frozen=True):
    """What it asks, by language; a course in another language is asked in English."""

    statements: dict[str, str]
    # False: what is asked, and on which scales, stands in the plan of a pulse.
    has_scale: bool = True

    def asked_in(self, language: str) -> tuple[str, tuple[str, ...]]:
        """The statement and the steps of its scale, from the least to the most."""
        known = language if language in self.statements else "en"
        return self.statements[known], AGREE[known] if self.has_scale else ()


# The four outcomes of docs/measures.md, and the two that an honest comparison needs beside them.
INSTRUMENTS: dict[str, Instrument] = {
    "skill": Instrument({
        "en": "I can do today what this course is about.",
        "de": "Ich kann heute, worum es in diesem Kurs geht.",
        "es": "Hoy puedo hacer aquello de lo que trata este curso.",
        "fr": "Je sais faire aujourd'hui ce dont parle ce cours.",
        "ar": "أستطيع اليوم القيام بما تتناوله هذه الدورة.",
    }),
    "skill before": Instrument({
        "en": "Thinking back: before this course I could already do what it is about.",
        "de": "Rückblickend: Vor diesem Kurs konnte ich schon, worum es darin geht.",
        "es": "Mirando hacia atrás: antes de este curso ya podía hacer aquello de lo que trata.",
        "fr": "Avec le recul : avant ce cours, je savais déjà faire ce dont il parle.",
        "ar": "حين أنظر إلى الوراء: قبل هذه الدورة كنتُ أستطيع القيام بما تتناوله.",
    }),
    "connection": Instrument({
        "en": "There are people here to whom I could turn with something difficult.",
        "de": "Hier gibt es Menschen, an die ich mich mit etwas Schwierigem wenden könnte.",
        "es": "Aquí hay personas a las que podría acudir con algo difícil.",
        "fr": "Il y a ici des personnes vers qui me tourner avec quelque chose de difficile.",
        "ar": "هنا أشخاص يمكنني أن ألجأ إليهم في أمر صعب.",
    }),
    "commitment": Instrument({
        "en": "I want to still be working here in a year.",
        "de": "Ich möchte auch in einem Jahr noch hier arbeiten.",
        "es": "Quiero seguir trabajando aquí dentro de un año.",
        "fr": "Je veux encore travailler ici dans un an.",
        "ar": "أريد أن أبقى في العمل هنا بعد عام.",
    }),
    "culture": Instrument({
        "en": "The way we treat each other here does me good.",
        "de": "Die Art, wie wir hier miteinander umgehen, tut mir gut.",
        "es": "La forma en que nos tratamos aquí me hace bien.",
        "fr": "La façon dont nous nous traitons ici me fait du bien.",
        "ar": "طريقة تعامل بعضنا مع بعض هنا تريحني.",
    }),
    "voice": Instrument({
        "en": "I can say here what I think, also when it is not welcome.",
        "de": "Ich kann hier sagen, was ich denke, auch wenn es nicht gern gehört wird.",
        "es": "Aquí puedo decir lo que pienso, también cuando no es bienvenido.",
        "fr": "Je peux dire ici ce que je pense, même quand ce n'est pas bienvenu.",
        "ar": "أستطيع هنا أن أقول ما أفكّر فيه، حتى حين لا يكون مرحَّبًا به.",
    }),
    "before": Instrument({
        "en": "A few questions before we begin. They open beside this page.",
        "de": "Ein paar Fragen, bevor wir beginnen. Sie öffnen sich neben dieser Seite.",
        "es": "Unas preguntas antes de empezar. Se abren junto a esta página.",
        "fr": "Quelques questions avant de commencer. Elles s'ouvrent à côté de cette page.",
        "ar": "بضعة أسئلة قبل أن نبدأ. تُفتح إلى جانب هذه الصفحة.",
    }, has_scale=False),
    "after": Instrument({
        "en": "A few questions before you go. They open beside this page.",
        "de": "Ein paar Fragen, bevor du gehst. Sie öffnen sich neben dieser Seite.",
        "es": "Unas preguntas antes de irte. Se abren junto a esta página.",
        "fr": "Quelques questions avant de partir. Elles s'ouvrent à côté de cette page.",
        "ar": "بضعة أسئلة قبل أن تذهب. تُفتح إلى جانب هذه الصفحة.",
    }, has_scale=False),
}  # fmt: skip
# The waves of a planned pulse that can be asked inside a session.
WAVES = tuple(name for name, x in INSTRUMENTS.items() if not x.has_scale)
