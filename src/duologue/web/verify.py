"""Does a server send what a release holds? Fetches pages and files like any visitor, and compares.

What it finds is about the answers that this visitor got. A server may answer somebody else
otherwise.
"""

from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import httpx

from duologue.web.release import Release, integrity_of

PAGES = ("/", "/sign-in", "/confidential", "/notes")  # what everybody can open
FOLDER = "/static/app/"
_SOURCES = {"'none'", "'self'", "data:", "blob:"}
# Elements that bring in, or run, something that no hash holds.
_FOREIGN = {"iframe", "object", "embed", "base", "style", "applet", "frame"}
PATIENCE = 30.0  # seconds for one answer of a busy server


def verify(url: str, release: Release, client: httpx.Client) -> list[str]:
    """Everything in which the server at `url` differs from the release; empty where nothing does.

    A path in the URL names one more page to look at. Raises httpx.HTTPError where there is no
    answer at all.
    """
    own = urlsplit(url).path
    pages = [*PAGES, *([own] if own not in ("", *PAGES) else [])]
    found: list[str] = []
    for page in pages:
        answer = client.get(urljoin(url, page), timeout=PATIENCE, follow_redirects=True)
        found += [f"{page}: {what}" for what in _differences(answer, release)]
    for file, integrity in release.files.items():
        answer = client.get(urljoin(url, FOLDER + file), timeout=PATIENCE)
        if answer.status_code != httpx.codes.OK:
            found.append(f"{FOLDER}{file}: is not there")
        elif integrity_of(answer.content) != integrity:
            found.append(f"{FOLDER}{file}: is not the file of the release")
    return found


def _differences(answer: httpx.Response, release: Release) -> list[str]:
    found = [] if answer.status_code < httpx.codes.INTERNAL_SERVER_ERROR else ["does not answer"]
    found += _policy(answer.headers.get("content-security-policy", ""))
    page = _Page(str(answer.url), release)
    page.feed(answer.text)
    if not page.scripts:
        found.append("has no script of the release")
    return found + page.found


def _policy(text: str) -> list[str]:
    """The content policy allows this server alone, and nothing that stands in a page."""
    rules = {name: rest for name, *rest in (part.split() for part in text.split(";") if part)}
    found = []
    if rules.get("default-src") != ["'none'"]:
        found.append("the content policy does not begin with default-src 'none'")
    if rules.get("script-src") != ["'self'"]:
        found.append("the content policy allows scripts from elsewhere")
    foreign = sorted({source for rest in rules.values() for source in rest} - _SOURCES)
    if foreign:
        found.append(f"the content policy allows {', '.join(foreign)}")
    return found


class _Page(HTMLParser):
    def __init__(self, url: str, release: Release) -> None:
        super().__init__()
        self.found: list[str] = []
        self.scripts = 0
        self._url, self._release = url, release

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attributes}
        if tag in _FOREIGN or (tag == "meta" and has.get("http-equiv", "").lower() == "refresh"):
            self.found.append(f"has <{tag}>")
        self.found += [f"has {name}= in <{tag}>" for name in has if name.startswith("on")]
        if "style" in has:
            self.found.append(f"has style= in <{tag}>")
        if tag == "script":
            self.scripts += 1
            self._held(tag, has.get("src", ""), has.get("integrity", ""))
        elif tag == "link" and has.get("rel") in (
            "stylesheet",
            "modulepreload",
            "preload",
            "words",
        ):
            self._held(tag, has.get("href", ""), has.get("integrity", ""))
        else:
            source = urljoin(self._url, has.get("src", ""))
            if "src" in has and urlsplit(source).netloc not in (urlsplit(self._url).netloc, ""):
                self.found.append(f"fetches {source}")

    def _held(self, tag: str, path: str, integrity: str) -> None:
        file = path.removeprefix(FOLDER) if path.startswith(FOLDER) else ""
        if not path:
            self.found.append(f"has a <{tag}> whose text stands in the page")
        elif file not in self._release.files:
            self.found.append(f"has a <{tag}> that is not of the release: {path}")
        elif integrity != self._release.files[file]:
            self.found.append(f"has a <{tag}> without its right hash: {path}")
