"""What an English prompt asks for, as far as its words tell. Each question is answered yes or no.

The word lists were tuned on tests/review/prompts/tuning.csv; how well they do on prompts that were
kept apart is printed by bench/wording.py.
"""

import re

from duologue.course.model import Course

_MARKUP = re.compile(r"[*_`#>]|!\[[^\]]*\]\([^)]*\)|<!--.*?-->", re.DOTALL)
_SENTENCE = re.compile(r"[^.?!\n]+[.?!]?")
_AUXILIARY = (
    r"(?:do|does|did|don't|doesn't|didn't|is|isn't|are|aren't|was|wasn't|were|weren't|have|haven't"
    r"|has|hasn't|had|hadn't|can|can't|could|couldn't|will|won't|would|wouldn't|should|shouldn't"
    r"|may|might|must|am)"
)
_LEAD_IN = r"(?:(?:and|so|but|now|well|then|today|honestly|in your view|looking back)[, ]+)?"
_CLOSED = re.compile(rf"^{_LEAD_IN}{_AUXILIARY}\s+(?!.*\bor\b.*\bhow\b)", re.IGNORECASE)
_CHOICE = re.compile(r"^(?:[\w ,']+\s)?(?:agree|disagree|true or false|yes or no)\b", re.IGNORECASE)
_OPEN = re.compile(
    r"\b(?:what|how|why|when|where|who|whom|whose|which)\b"
    r"|^(?:please )?(?:tell|describe|share|pick|choose|think|name|say|show|give|explain|talk|"
    r"find|list|complete|finish|imagine|recall|remember|take|make|draw|bring|read|ask|listen|"
    r"speak|begin|compare|discuss|act|play|practi[cs]e|introduce|walk|look|speaker)\b",
    re.IGNORECASE,
)
# "Can you describe ...?" asks for a description, whatever its grammar says.
_POLITE = re.compile(
    r"^(?:can|could|would|will) you (?:please )?(?:tell|describe|share|explain|show|give|say|name"
    r"|think of|walk|list|talk)\b",
    re.IGNORECASE,
)
_EVERYBODY = (
    r"(?:each|every|all)\s+(?:of you|of us|room|rooms|group|groups|pair|pairs|team|teams|table|"
    r"tables|person|people|one|participant|participants|learner|learners|member|members|trio|trios)"
    r"|everyone|everybody|each|you all|one (?:person|speaker|member) (?:from|per|of) (?:each|every)"
    r"|a (?:spokes\w+|reporter|speaker) (?:from|of|for) (?:each|every)|the (?:spokes\w+|reporter)"
)
_REPORTING = (
    r"(?:report|reports|share|shares|present|presents|tell|tells|say|says|summari[sz]e|"
    r"summari[sz]es|read|reads|give|gives|speak|speaks|explain|explains|feed|feeds|bring|brings|"
    r"state|states|announce|announces|repeat|repeats|recount|recounts)"
)
_FORCED = re.compile(
    rf"\b(?:{_EVERYBODY})\b[^.?!]{{0,25}}?\b(?:must|has to|have to|needs to|need to|will|should"
    rf"|is to|are to|now|please)?\s*{_REPORTING}\b"
    r"|\breport(?:ing)? back\b(?! if)"
    r"|\b(?:i will|i'll|we will|we'll) (?:call on|go round|go around|pick"
    r"|hear from (?:each|every|all))"
    r"|\bgo(?:ing)? (?:round|around) the (?:room|table|circle|class)\b"
    r"|\bin turn,? (?:each|every|all|say|tell|share|present)\b"
    r"|\bnobody (?:may pass|passes|is excused)\b|\bno passing\b"
    r"|\bpresent your (?:results|findings|answers)\b"
    r"|\b(?:appoint|choose|nominate|name) (?:a|one) (?:spokes\w+|reporter|presenter|speaker)\b"
    r"|\bwe (?:want|need|expect) (?:to hear )?(?:something )?from (?:each|every|all)\b",
    re.IGNORECASE,
)
_OPTIONAL = re.compile(
    r"\b(?:if you (?:wish|like|want|would like|have)|whoever (?:wishes|likes|wants)|you may"
    r"|anyone who"
    r"|who would like|who wants|as far as you wish|only if|nobody (?:must|has to|needs to)|no need"
    r"|volunteers?|feel free|who wishes)\b",
    re.IGNORECASE,
)
_STAKES = re.compile(
    r"\b(?:fail(?:ed|ure|ures|ing)?|afraid|fears?|feared|scared|frighten\w*|asham\w+|shame|shameful"
    r"|embarrass\w*|mistakes?|weakness(?:es)?|weakest|conflicts?|worst|regret\w*|secrets?|struggl\w+"
    r"|vulnerab\w+|humiliat\w*|critici[sz]\w*|hurt|hurts|lonely|loneliness|grief|loss|lost someone"
    r"|died|death|illness|divorce|fired|laid off|guilt\w*|painful|pain|trauma\w*|cried|cry|anxious"
    r"|anxiety|depress\w*|burn(?:ed|t)[ -]?out|burnout|insecur\w*|doubt yourself"
    r"|let (?:someone|somebody|people|your team|you) down|disappoint\w*|betray\w*|lied|lie to"
    r"|dishonest|salary|confess\w*"
    r"|admit|resent\w*|hate|angry at|anger|deepest|darkest|difficult conversation|argument with"
    r"|dislike about (?:your|the) (?:boss|manager|team|colleague)|wrong with (?:your|our|the))\b",
    re.IGNORECASE,
)
_PARTNERS = re.compile(
    r"\b(?:your|the|each|every|learning|a) (?:partners?|pairs?)\b|\bin (?:your )?pairs\b"
    r"|\bpartner (?:talk|conversation)s?\b|\bpairs\b",
    re.IGNORECASE,
)
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


def in_english(course: Course) -> bool:
    """Whether words can be judged: in other languages only the structure is."""
    return course.language.lower().split("-")[0] in ("en", "english")


def sentences(prompt: str) -> list[str]:
    plain = _MARKUP.sub(" ", prompt)
    return [s.strip(" -\t\"'“”") for s in _SENTENCE.findall(plain) if s.strip(" -\t\"'“”")]


def is_closed(prompt: str) -> bool:
    """Whether yes or no answers it, and nothing in it asks for more."""
    asked = sentences(prompt)
    closed = [s for s in asked if _answered_by_yes(s)]
    return bool(closed) and not any(_OPEN.search(s) for s in asked if s not in closed)


def is_forced(prompt: str) -> bool:
    """Whether it orders people to report, and leaves them no way not to."""
    return bool(_FORCED.search(_MARKUP.sub(" ", prompt))) and not _OPTIONAL.search(prompt)


def is_high_stakes(prompt: str) -> bool:
    """Whether it asks for something that would cost courage among strangers."""
    return bool(_STAKES.search(prompt))


def asks_about_partners(prompt: str) -> bool:
    return bool(_PARTNERS.search(prompt))


def tells_to_take_part(text: str) -> bool:
    return bool(_TAKING_PART.search(text))


def promises_confidentiality(text: str) -> bool:
    return bool(_CONFIDENTIAL.search(text))


def _answered_by_yes(sentence: str) -> bool:
    if _POLITE.match(sentence):
        return False
    return sentence.endswith("?") and bool(_CLOSED.match(sentence) or _CHOICE.match(sentence))
