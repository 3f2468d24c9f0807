"""Markdown as clean HTML: the only way a body reaches a page."""

import re
from collections.abc import Callable
from functools import lru_cache
from html import escape, unescape
from urllib.parse import quote

import nh3
from markdown_it import MarkdownIt

from duologue.course.images import is_beside, name_of
from duologue.course.model import Course

# Where a page finds the image of that name; None where it is not to be had, and its words stand in.
Images = Callable[[str], str | None]

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")
_TAGS = {
    "p", "br", "em", "strong", "a", "ul", "ol", "li", "blockquote", "code", "pre", "hr",
    "h1", "h2", "h3", "h4", "h5", "h6", "img", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip

# These turn letters round, so that a name or a file's ending reads as another one. Languages that
# are written from the right need none of them.
_OVERRIDES = re.compile("[\u202a-\u202e]")
# Cleaned HTML has `<` in text and `"` in an attribute only escaped, so this is an image and no
# letters.
_IMAGE = re.compile(
    r'<img src="(?P<source>[^"]+)(?P<rest>"(?: alt="(?P<words>[^"]*)")?(?: title="[^"]*")?>)'
)


def _keep(tag: str, attribute: str, value: str) -> str | None:
    # An image from elsewhere would tell that place who is looking.
    if tag == "img" and attribute == "src" and not is_beside(value):
        return None
    return value


def nowhere(name: str) -> None:
    """No image is to be had: their words stand in for all of them."""


def below(address: str, names: frozenset[str] | None = None) -> Images:
    """Images are found below this address; of `names`, where given, and no others."""
    return lambda name: f"{address}/{quote(name)}" if names is None or name in names else None


def to_html(markdown: str, images: Images | None = None) -> str:
    """The HTML of one piece of CommonMark, with everything that could act or fetch removed.

    Without `images` a page looks for them beside itself.
    """
    html = _cleaned(markdown)
    if images is None or "<img " not in html:
        return html

    def found(image: re.Match[str]) -> str:
        address = images(_name(image))
        if address is None:
            return f"<em>{image['words']}</em>" if image["words"] else ""
        return f'<img src="{escape(address)}{image["rest"]}'

    return _IMAGE.sub(found, html)


def images_of(markdown: str) -> frozenset[str]:
    """The names of the images that this piece of CommonMark shows."""
    html = _cleaned(markdown) if "![" in markdown else ""
    return frozenset(map(_name, _IMAGE.finditer(html)))


def images_in_course(course: Course) -> frozenset[str]:
    """The names of all images that a course shows to anybody."""
    texts = [course.about]
    for session in course.sessions:
        texts.append(session.welcome)
        texts += [text for a in session.activities for text in (a.body, a.notes)]
    return frozenset().union(*map(images_of, texts))


def _name(image: re.Match[str]) -> str:
    return name_of(unescape(image["source"]))


@lru_cache(maxsize=4096)
def _cleaned(markdown: str) -> str:
    return nh3.clean(
        _MARKDOWN.render(_OVERRIDES.sub("", markdown)),
        tags=_TAGS,
        attributes={"a": {"href", "title"}, "img": {"src", "alt", "title"}, "ol": {"start"}},
        attribute_filter=_keep,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer",
    )
