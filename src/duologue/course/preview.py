"""Markdown as clean HTML: the only way a body reaches a page."""

import re
from functools import lru_cache

import nh3
from markdown_it import MarkdownIt

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")
_TAGS = {
    "p", "br", "em", "strong", "a", "ul", "ol", "li", "blockquote", "code", "pre", "hr",
    "h1", "h2", "h3", "h4", "h5", "h6", "img", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip

# These turn letters round, so that a name or a file's ending reads as another one. Languages that
# are written from the right need none of them.
_OVERRIDES = re.compile("[\u202a-\u202e]")


def _keep(tag: str, attribute: str, value: str) -> str | None:
    # An image from elsewhere would tell that place who is looking.
    if tag == "img" and attribute == "src" and (":" in value or value.startswith("//")):
        return None
    return value


@lru_cache(maxsize=4096)
def to_html(markdown: str) -> str:
    """The HTML of one piece of CommonMark, with everything that could act or fetch removed."""
    return nh3.clean(
        _MARKDOWN.render(_OVERRIDES.sub("", markdown)),
        tags=_TAGS,
        attributes={"a": {"href", "title"}, "img": {"src", "alt", "title"}, "ol": {"start"}},
        attribute_filter=_keep,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer",
    )
