"""Whether a prompt orders people to report, and leaves them no way not to."""

import re

from duologue.review.prompts.sentences import any_of, plain, sentences

_GROUP = r"(?:room|group|pair|team|table|trio|triad|circle)s?"
_PERSON = r"(?:person|people|participant|learner|member|observer|speaker)s?"
_EVERYBODY = any_of(
    rf"(?:each|every|all|both)(?: of)?(?: the| your| you| us)?(?: {_GROUP}| {_PERSON}| one)?",
    "everyone",
    "everybody",
    rf"(?:one|a|an|the)(?: \w+){{0,3}} "
    rf"(?:(?:from|of|in|for) (?:each|every|all)(?: {_GROUP})?|per {_GROUP})",
    rf"the \w+est(?: {_PERSON})?",
)
_SPEAKS = (
    r"(?:reports?|shares?|presents?|tells?|says?|names?|summari[sz]es?|reads?|gives?|speaks?"
    r"|explains?|feeds? back|brings?|states?|announces?|repeats?|answers?|contributes?|shows?"
    r"|recounts?|responds?|sends?|types?|puts? forward|stands? up|delivers?)"
)
_MUST = (
    r"(?:must|has to|have to|needs? to|will(?: now)?|should|is to|are to|is expected to|is asked"
    r"|are asked|will be asked|now|please|has (?:one|two|three|\d) minutes? to|gets? (?:a|one|two|\d+|sixty|thirty) (?:minutes?|seconds?))"
)
_ORDERS = re.compile(
    "|".join(
        (
            # Each group presents ..., everybody must name ...
            rf"{_EVERYBODY}[^.?!:]{{0,30}}?\b(?:{_MUST}\b|{_SPEAKS}\b)",
            rf"^(?:now )?(?:groups|rooms|teams|tables|pairs|all) (?:now )?(?:{_MUST} )?{_SPEAKS}\b",
            rf"\b{_GROUP} (?:take turns|in turn)\b",
            # Somebody is made to speak for the others.
            r"\b(?:appoint|choose|nominate|name|pick|select|elect|find|send|decide on)\b[^.?!]{0,25}"
            r"\b(?:spokes\w+|reporter|presenter|rapporteur|speaker|who (?:will |should )?(?:speak|report)"
            r"|(?:someone|somebody|one person) (?:to|who) (?:speak|report|present|share|feed))",
            r"\b(?:your|the) (?:spokes\w+|reporter|presenter|rapporteur)\b",
            r"\b(?:delegates?|secretar(?:y|ies))\b",
            r"\bone of you (?:stands?|tells?|speaks?|reports?|presents?|comes?)\b",
            r"\b(?:whoever|the person whos?e?)\b[^.?!]{0,40}\b(?:presents?|reports?|speaks? for|tells?"
            r"|shares?|begins?|starts?|(?:has|have) to|must)\b",
            # Around the circle.
            r"(?<!not )\bgo(?:ing)? (?:round|around)\b|\bround[- ]robin\b|\bin turn\b|\bone by one\b",
            r"\bone after (?:the other|another)\b",
            rf"\b{_GROUP} (?:by|after) {_GROUP}\b|\bscreen (?:by|after|to) screen\b",
            rf"\b{_GROUP} (?:one|two|three|four|five|six|\d|(?-i:[A-F])\b)",
            r"\bstarting (?:on|with|from|at) (?:my|the) (?:left|right|first|back|front)\b|\bclockwise\b",
            r"\b(?:one|a|two|three) (?:sentences?|words?|points?|ideas?|things?|lines?|answers?) each\b",
            rf"\b(?:one|a|two|three|your|the)\b[^.?!:]{{0,20}}\bper {_GROUP}\b",
            rf"^{_GROUP}, (?:your|please|now)\b",
            r"\bpass the (?:ball|mic\w*|stick|token|object)\b",
            # The facilitator takes whom she likes.
            r"\b(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to) (?:now )?"
            r"(?:call|pick|choose|point|ask (?:each|every|all|one|some|two|three|a few|several))",
            r"\b(?:i am|we are|i'm|we're) going to (?:ask|call|pick)\b|\bcalled on\b",
            r"\bwhen (?:i|we) (?:say|call|read) your name\b",
            r"\b(?:at random|randomly|draw lots|throw a die|spin the wheel)\b",
            r"\bhear (?:something )?from (?:each|every|all)\b",
            r"\b(?:want|need|expect|would like|'d like)\b[^.?!]{0,30}\bfrom (?:each|every|all)",
            # No way out.
            r"\b(?:nobody|no one|no-one) (?:may pass|passes|is excused|leaves|gets out)\b|\bno passing\b",
            r"\bpassing is not\b|\b(?:compulsory|mandatory|obligatory|no exceptions?)\b",
            r"\bwithout exceptions?\b",
            r"\bnot (?:go on|move on|continue|finish|stop|end|leave)\b[^.?!]{0,20}\b(?:until|before) (?:each|every|all)\b",
            r"\b(?:have|keep) (?:an|your) (?:answer|sentence|report) ready\b",
            # Report: an order without a subject.
            r"^(?:now |then |please |finally )*(?:report|summari[sz]e|feed back)\b",
            r"\breport(?:ing)? back\b",
            r"^(?:now |then |please )*(?:give|make|prepare) (?:us )?a (?:short |brief )?(?:report|summary)",
            r"^(?:now |then |please )*(?:present|share|read|show|announce)\b[^.?!]{0,30}"
            r"\b(?:results?|findings|answers|conclusions|posters?|lists?)\b",
        )
    ),
    re.IGNORECASE,
)
_FREE = re.compile(
    r"\bif (?:you|it|they|somebody|someone|anybody|your (?:room|group)) (?:wish|like|want|would|feel"
    r"|has|have|found|care)\w*|\bwho(?:ever)? (?:would like|wants?|wish(?:es)?|likes?|has something|found|thinks?|feels?)\b"
    r"|\bmay (?:tell|share|say|speak|bring|add)\b|\b(?:you|they|rooms|groups) may\b|\bmay (?:pass|keep)\b|\bas (?:much|far) as you\b|\bonly if\b"
    r"|\b(?:nobody|no one|no room|no group) (?:must|has to|needs to|will be asked|is asked)\b"
    r"|\b(?:no need|volunteers?|voluntary|feel free|if you like|or keep it|not a must)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(r"^(?:what|how|why|when|where|who|whom|which|is|are|has|have|did|do)\b", re.I)


def is_forced(prompt: str) -> bool:
    """Whether it orders people to report, and leaves them no way not to."""
    if _FREE.search(plain(prompt)):
        return False
    return any(_ORDERS.search(s) for s in sentences(prompt) if not _ASKS.match(s))
