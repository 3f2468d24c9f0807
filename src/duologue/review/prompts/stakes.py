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
    r"humbl(?:ed|ing)", r"worst at", r"(?:given?|gave) up on", r"runn?(?:ing)? away from", r"ran away from",
    r"(?:promise|word)s? (?:have|did|do|had) you (?:not|never|break|broken|broke)", r"not kept",
    r"cost (?:\w+ ){0,2}dearly", r"stayed silent", r"wished? you had", r"wrong about yourself",
    r"your family say\w*", r"honest with yourself", r"get(?:s|ting)? wrong", r"got (?:very |badly )?wrong",
    # What one feels and seldom shows.
    r"afraid", r"fears?", r"feared", r"scare\w*", r"frighten\w*", r"anxi\w+", r"lonel\w+",
    r"(?:felt?|feel) (?:most |so |very )?alone", r"vulnerab\w+", r"insecur\w*", r"struggl\w+",
    r"depress\w*", r"burn(?:ed|t)?[ -]?out", r"overwhelm\w*", r"cry", r"cried", r"resent\w*", r"hate",
    r"anger", r"angry (?:at|with)", r"jealous\w*", r"env(?:y|ied|ious)", r"despair\w*", r"doubt yourself",
    r"fraud", r"imposters?", r"impostors?", r"stupid", r"incompeten\w+", r"inadequa\w+", r"worthless",
    r"not good enough", r"dread\w*", r"unbearable", r"hopeless\w*", r"helpless\w*", r"powerless\w*",
    r"(?:felt?|feel|feeling|made) (?:you )?(?:most |so |very |to feel )?(?:small|weak|foolish|lost|ignored|invisible"
    r"|unwelcome|unwanted|judged|useless|trapped)", r"unwelcome", r"in tears", r"to tears", r"wept", r"weep",
    r"los(?:e|es|t|ing) (?:your temper|your nerve|control|faith|hope|heart)", r"you (?:had |have )?(?:broke|broken) down(?! (?:a|the|your|into|it))",
    r"breakdown", r"breaking point", r"awake at night", r"lie awake", r"(?:from|stops? you) sleeping",
    r"sleepless", r"out of your depth", r"stress(?:es|ed) you", r"worr(?:y|ies|ied) you (?:most|at night)",
    r"cop(?:e|ed|ing) (?:with|since)", r"self-doubts?", r"suicid\w*",
    # What happened to one.
    r"hurts?", r"pain", r"painful", r"trauma\w*", r"grief", r"griev\w*", r"died", r"deaths?", r"loss",
    r"lost (?:someone|somebody)", r"funeral", r"divorc\w*", r"break-?ups?", r"illness\w*", r"diagnos\w*",
    r"mental health", r"therapy", r"addict\w*", r"accident", r"fired", r"laid off", r"bull(?:y|ied|ying)",
    r"humiliat\w*", r"exclu(?:ded|sion)", r"harass\w*", r"discriminat\w*", r"betray\w*", r"abus\w*",
    r"(?:treated )?unfairly", r"rejected", r"criticis\w+ (?:of|about) you", r"critici[sz]e (?:about )?you",
    r"left out", r"passed over", r"(?:not|n't|never) belong\w*", r"disrespect\w*", r"belittl\w*", r"mock(?:ed|ery)",
    r"insult\w*", r"cruel\w*", r"(?:treated|ended|behaved) (?:\w+ )?badly", r"redundanc\w+", r"lay-?offs?",
    r"dying", r"your (?:own )?(?:health|ageing|aging|weight|marriage)", r"your past(?! (?:work|jobs?|year|week|month|projects?))", r"miscarriage", r"pregnan\w+",
    r"disabilit\w+", r"medication", r"alcohol", r"drunk", r"arrest\w*", r"prison", r"violen\w+", r"assault\w*",
    r"racis\w+", r"sexis\w+", r"sexual\w*", r"prejudice\w*", r"mistreat\w*", r"threaten\w*", r"wounds?",
    # What is kept.
    r"secrets?", r"never told", r"nobody (?:else |here )?(?:at work )?kn[eo]ws?",
    r"never (?:say(?! no)|tell|show|shown|admit\w*)", r"reluctant", r"pretend\w*", r"leave out when",
    r"taboos?", r"need help with", r"out of the room", r"politic(?:s|al) (?:party|parties|views?|opinions?|beliefs?)", r"which party", r"god", r"your faith",
    r"money do you", r"(?:do|can) you owe", r"your income", r"hide", r"hiding",
    r"behind your back", r"salary", r"wages?", r"earn", r"debts?", r"religio\w+", r"vote[ds]? for",
    # Against others.
    r"conflicts?", r"fights?", r"quarrel\w*", r"arguments? with", r"difficult conversation",
    r"hardest", r"darkest", r"deepest", r"lowest point", r"most (?:difficult|painful)",
)  # fmt: skip
_WHOM = (
    r"(?:boss|manager|director|leader|colleagues?|team|company|organisation|department|someone here"
    r"|of us|people here|in this (?:room|class|organisation|company)|the way we work)"
)
_AGAINST = re.compile(
    rf"\b(?:dislike|change about|wrong|not stand|trust (?:the )?least|should not|annoy\w*|least like|ugl\w+)\b"
    rf"[^.?!]{{0,40}}\b{_WHOM}\b"
    rf"|\b{_WHOM}\b[^.?!]{{0,40}}\b(?:dislike|can(?:no|')t stand|not stand|trust (?:the )?least|should "
    r"not|wrong|let you down|treated you)\b",
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
