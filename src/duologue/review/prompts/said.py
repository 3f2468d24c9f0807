"""What a text says beforehand: that people will take part, that it stays here, who is asked."""

import re

_PARTNERS = re.compile(
    r"\b(?:your|the|each|every|learning|a) partners?\b|\bpartner (?:talk|conversation)s?\b",
    re.IGNORECASE,
)
_PAIRS = re.compile(r"\b(?:pair|pairs)\b", re.IGNORECASE)
_TAKING_PART = re.compile(
    r"\b(?:take part|taking part|takes part|participat\w*|join in|you (?:will )?(?:talk|speak|work)"
    r"|you'll (?:talk|speak|work)|talk(?:ing)? with|talk to (?:each other|one another)|small rooms?"
    r"|in (?:a )?rooms?|in pairs|in small groups|with (?:a|one|your) partner|your turn"
    r"|not a webinar"
    r"|not (?:be )?listening|active part|everyone (?:will )?(?:speaks?|talks?))\b",
    re.IGNORECASE,
)
_CONFIDENTIAL = re.compile(
    r"\b(?:confiden\w+|stays? (?:here|in (?:this|the) (?:room|class|course|group))|stay(?:s)? with"
    r"|stays? between|leaves? (?:this|the) (?:room|class)|leaves here"
    r"|not (?:be )?(?:repeat|pass|tell)\w*"
    r"|never (?:repeat|pass|tell)\w*|keep\w* (?:it|this|what|to (?:ourselves|myself)|private)"
    r"|private|between us|nobody (?:else )?(?:hears|learns)|no names? outside)\b",
    re.IGNORECASE,
)


def asks_about_partners(prompt: str, *, pairs_are_partners: bool) -> bool:
    """Whether it speaks of partners, or of pairs where no other pairs can be meant."""
    meant = (_PARTNERS, _PAIRS) if pairs_are_partners else (_PARTNERS,)
    return any(pattern.search(prompt) for pattern in meant)


def tells_to_take_part(text: str) -> bool:
    return bool(_TAKING_PART.search(text))


def promises_confidentiality(text: str) -> bool:
    return bool(_CONFIDENTIAL.search(text))
