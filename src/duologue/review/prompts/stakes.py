"""Whether a prompt asks for something that costs courage to say among strangers."""

import re

from duologue.review.prompts.sentences import any_of, plain

_HEAVY = any_of(
    # What one has done, or been, and would rather not have.
    r"fail(?:ed|ure|ures|ing)?", r"mistakes?", r"regret\w*", r"asham\w+", r"shame\w*", r"guilt\w*",
    r"embarrass\w*", r"confess\w*", r"admit", r"apolog\w*", r"forg[ia]ve\w*", r"weakness\w*",
    r"weakest", r"lied", r"(?:tell|told) a lie", r"lies? you", r"cheat\w*", r"dishonest\w*",
    r"(?:br[eo]ak|broken|broke) (?:a|your|the) (?:promise|word|rule|law)", r"your fault", r"blame\w*",
    r"let (?:someone|somebody|people|your \w+|you|them) down", r"disappoint\w*",
    # What one feels and seldom shows.
    r"afraid", r"fears?", r"feared", r"scare\w*", r"frighten\w*", r"anxi\w+", r"lonel\w+",
    r"(?:felt?|feel) (?:most |so |very )?alone", r"vulnerab\w+", r"insecur\w*", r"struggl\w+",
    r"depress\w*", r"burn(?:ed|t)?[ -]?out", r"overwhelm\w*", r"cry", r"cried", r"resent\w*", r"hate",
    r"anger", r"angry (?:at|with)", r"jealous\w*", r"envy", r"despair\w*", r"doubt yourself",
    # What happened to one.
    r"hurts?", r"pain", r"painful", r"trauma\w*", r"grief", r"griev\w*", r"died", r"deaths?", r"loss",
    r"lost (?:someone|somebody)", r"funeral", r"divorc\w*", r"break-?ups?", r"illness\w*", r"diagnos\w*",
    r"mental health", r"therapy", r"addict\w*", r"accident", r"fired", r"laid off", r"bull(?:y|ied|ying)",
    r"humiliat\w*", r"exclu(?:ded|sion)", r"harass\w*", r"discriminat\w*", r"betray\w*", r"abus\w*",
    r"(?:treated )?unfairly", r"rejected", r"criticis\w+ (?:of|about) you", r"critici[sz]e (?:about )?you",
    # What is kept.
    r"secrets?", r"never told", r"nobody (?:else )?(?:at work )?knows", r"hide", r"hiding",
    r"behind your back", r"salary", r"wages?", r"earn", r"debts?", r"religio\w+", r"vote[ds]? for",
    # Against others.
    r"conflicts?", r"fights?", r"quarrel\w*", r"arguments? with", r"difficult conversation",
    r"hardest", r"darkest", r"deepest", r"lowest point", r"most (?:difficult|painful)",
)  # fmt: skip
_WHOM = r"(?:boss|manager|director|leader|colleagues?|team|company|organisation|department|someone here)"
_AGAINST = re.compile(
    rf"\b(?:dislike|change about|wrong|not stand|trust (?:the )?least|should not|annoy\w*|least like)\b"
    rf"[^.?!]{{0,40}}\b{_WHOM}\b"
    rf"|\b{_WHOM}\b[^.?!]{{0,40}}\b(?:dislike|can(?:no|')t stand|not stand|trust (?:the )?least|should "
    r"not|wrong|let you down)\b",
    re.IGNORECASE,
)
_WORST = re.compile(
    r"\bworst\b(?! (?:joke|pun|film|movie|song|gift|present|coffee|haircut|meal))", re.I
)
_WORDS = re.compile(_HEAVY, re.IGNORECASE)
# Somebody is asked about herself: a general talk of conflict costs nobody anything.
_PERSONAL = re.compile(
    r"\b(?:you|your|yours|yourself|tell|share|describe|admit|confess|name|talk about|who|whom)\b",
    re.IGNORECASE,
)


def is_high_stakes(prompt: str) -> bool:
    """Whether it asks for something that would cost courage among strangers."""
    text = plain(prompt)
    if not _PERSONAL.search(text):
        return False
    return any(pattern.search(text) for pattern in (_WORDS, _AGAINST, _WORST))
