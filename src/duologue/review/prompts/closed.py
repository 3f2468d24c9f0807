"""Whether yes, no, or one of two given answers is all that a prompt asks for."""

import re

from duologue.review.prompts.sentences import sentences

_AUXILIARY = (
    r"(?:(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|must|need)(?:n't)?"
    r"|may|might|am|can't|won't|shall)"
)
_WH = r"(?:what|how|why|when|where|who|whom|whose|which)"
_BEFORE_WH = r"(?:(?:in|at|on|to|for|from|with|by|of|about|under) )?"
_YES_OR_NO = re.compile(rf"{_AUXILIARY}\b", re.IGNORECASE)
# "If you were the manager, would you ...", "Decide together: is it ...": what leads to a question.
_LEAD_IN = re.compile(r"^[^?]{1,120}?(?:,|:| -| –)\s+(?:and |but |so )?", re.IGNORECASE)
_LITTLE_WORD = re.compile(r"^(?:and|so|but|now|then|well|honestly|today) ", re.IGNORECASE)
# "Can you describe ...?" asks for a description, whatever its grammar says.
_POLITE = re.compile(
    r"^(?:can|could|would|will) (?:you|each of you|one of you)(?: all)? (?:please )?"
    r"(?:tell (?:us|me|the|each|one|your|about|of|a|something)|describe|share|explain|show|give"
    r"|name|think of|walk|list|talk about|introduce"
    r"|say (?:something|what|how|why|in|a|one|hello))\b",
    re.IGNORECASE,
)
_ONE_OF_TWO = re.compile(
    r"^(?:agree or disagree|true or false|right or wrong|yes or no|for or against)\b"
    r"|^(?:discuss|decide|say|talk about|debate)(?: together| with each other)? whether\b",
    re.IGNORECASE,
)
_ANY = re.compile(r"^(?:any|anything|anyone|anybody|everything)\b", re.IGNORECASE)
LONGEST_CHOICE = 5  # words of "Cats or dogs?"; a longer one has a thought in it
_ASKS_FOR_MORE = re.compile(
    rf"^{_BEFORE_WH}{_WH}\b"
    rf"|[,;:–-]\s*(?:and |but |so |or |then )?{_BEFORE_WH}{_WH}\b"
    rf"|\b(?:and|or|but) {_BEFORE_WH}{_WH}\b"
    r"|\b(?:for example|one example|an example)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"^(?:then |and |now |please |speaker: )*(?:tell|describe|share|explain|give|show|name|say|list"
    r"|pick|choose|write|finish|complete|draw|find|introduce|invent|plan|build|collect|sort|bring"
    r"|practi[cs]e|play|interview|act|make|work out|try|exchange|report"
    r"|talk about (?:a|an|the|your))\b",
    re.IGNORECASE,
)


def is_closed(prompt: str) -> bool:
    """Whether yes or no answers it, and nothing in it asks for more."""
    asked = sentences(prompt)
    closed = [s for s in asked if _is_closed_question(s)]
    return bool(closed) and not any(_asks_for_more(s) for s in asked if s not in closed)


def _is_closed_question(sentence: str) -> bool:
    if _ONE_OF_TWO.match(sentence):
        return True
    if not sentence.endswith("?") or _asks_for_more(sentence):
        return False
    question = _LITTLE_WORD.sub("", sentence)
    while not _YES_OR_NO.match(question):
        shorter = _LEAD_IN.sub("", question, count=1)
        if shorter == question:
            return _is_bare_choice(question)
        question = shorter
    return not _POLITE.match(question)


def _is_bare_choice(question: str) -> bool:
    words = question.split()
    short = len(words) <= LONGEST_CHOICE
    return short and (" or " in question or bool(_ANY.match(question)))


def _asks_for_more(sentence: str) -> bool:
    """A question for a thought, or a request to tell."""
    if _ONE_OF_TWO.match(sentence):
        return False
    if _TELLS.match(sentence):
        # "Say: is it true?" asks no more than what stands behind its colon.
        return ":" not in sentence or not sentence.endswith("?")
    return bool(_ASKS_FOR_MORE.search(sentence))
