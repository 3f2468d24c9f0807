"""A rule explained: its docstring taken apart, for docs/rules and --explain."""

import inspect
from functools import cache
from types import ModuleType

import msgspec

from duologue.review.every import MODULES
from duologue.review.finding import Rule

_PARTS = ("What it finds:", "Why it matters:", "Example:", "Better:")


class Page(msgspec.Struct, frozen=True):
    rule: Rule
    sentence: str
    finds: str
    matters: str
    # Course texts; the first breaks the rule, the second does not.
    example: str
    better: str
    # Whatever else the docstring says, such as how well it does.
    more: str = ""


def page_of(module: ModuleType) -> Page:
    """Raises ValueError where the docstring does not have its parts in order."""
    text = inspect.cleandoc(module.__doc__ or "")
    rule: Rule = module.RULE
    head, _, rest = text.partition("\n\n")
    name, _, sentence = head.partition(": ")
    if name != f"{rule.code} {rule.name}" or not sentence:
        raise ValueError(f"The docstring of {rule.name} does not begin with its code and name.")
    found = []
    for part, following in zip(_PARTS, (*_PARTS[1:], "More:"), strict=True):
        before, sign, behind = rest.partition(part)
        if not sign or before.strip():
            raise ValueError(f"The docstring of {rule.name} lacks `{part}`.")
        words, again, rest = behind.partition(following)
        rest = again + rest
        found.append(words)
    finds, matters, example, better = found
    return Page(
        rule,
        " ".join(sentence.split()),
        " ".join(finds.split()),
        " ".join(matters.split()),
        inspect.cleandoc(example).strip("\n"),
        inspect.cleandoc(better).strip("\n"),
        rest.removeprefix("More:").strip(),
    )


@cache
def every_page() -> tuple[Page, ...]:
    return tuple(page_of(module) for module in MODULES)


def as_text(page: Page) -> str:
    """What `duologue check --explain` prints."""
    return "\n".join(
        [
            f"{page.rule.code} {page.rule.name}: {page.sentence}",
            "",
            f"What it finds: {page.finds}",
            "",
            f"Why it matters: {page.matters}",
            "",
            "Example:",
            "",
            *(f"    {line}".rstrip() for line in page.example.split("\n")),
            "",
            "Better:",
            "",
            *(f"    {line}".rstrip() for line in page.better.split("\n")),
            *(["", page.more] if page.more else []),
            "",
            f"Silence it on purpose: <!-- allow: {page.rule.name}, and the reason -->",
        ]
    )


def as_markdown(page: Page) -> str:
    """The rule's page in docs/rules, and in code scanning."""
    rule = page.rule
    parts = [
        f"# {rule.code} {rule.name}",
        f"*{page.sentence[0].upper()}{page.sentence[1:]}* ({rule.severity})",
        f"**What it finds.** {page.finds}",
        f"**Why it matters.** {page.matters}",
        "## Example",
        f"````markdown\n{page.example}\n````",
        "## Better",
        f"````markdown\n{page.better}\n````",
    ]
    if page.more:
        parts.append(page.more)
    parts.append(f"Silence it on purpose: `<!-- allow: {rule.name}, and the reason -->`")
    return "\n\n".join(parts) + "\n"
