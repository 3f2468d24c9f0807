"""Findings and pictures as one HTML file that needs nothing beside it: to send, to print, to hang."""

from collections.abc import Iterable, Iterator
from html import escape
from importlib.resources import files as package_files

from duologue.review.picture import Say, picture_of
from duologue.review.report.checked import Checked

# The colours of the screens, for a file that is read without them.
_COLOURS = """
:root { color-scheme: light dark; --paper: #faf7f2; --ink: #26221d; --quiet: #635b50; --line: #ddd4c7; --accent: #7a3e1d;
  --me: #6b4f9a; --pair: #a23b5c; --room: #1f6f63; --facilitators: #7a5b00; --class: #2b5c9e; --organisation: #555; }
@media (prefers-color-scheme: dark) { :root { --paper: #1d1a17; --ink: #f1ebe2; --quiet: #b9ae9f; --line: #4a4339; --accent: #e8a27c;
  --me: #c3aaf0; --pair: #f0a0b8; --room: #7fd1c2; --facilitators: #e6c65c; --class: #9cc3f5; --organisation: #c4c4c4; } }
body { margin: 0 auto; max-width: 80rem; padding: 2rem 1.25rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 "Source Sans 3", system-ui, sans-serif; }
h1, h2 { font-family: "Source Serif 4", Georgia, serif; font-weight: 500; line-height: 1.25; }
article { break-after: page; } figure { margin: 1.5rem 0; break-inside: avoid; } li { margin: .6rem 0; } code, .quiet { color: var(--quiet); }
"""


def as_html(files: Iterable[Checked], say: Say) -> Iterator[str]:
    """`say` is for the pictures; what was found is in English, as in every other report."""
    style = _COLOURS + package_files("duologue.review").joinpath("picture.css").read_text("utf-8")
    yield '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width"><title>Design review</title>'
    yield f"<style>{style}</style></head><body>\n<main>\n<h1>Design review</h1>"
    number = 0
    for file in files:
        course = file.reading.course
        yield f'<article lang="{escape(course.language)}">\n<h2>{escape(course.title)}</h2>'
        yield f'<p class="quiet">{escape(file.path)}</p>'
        for session in course.sessions:
            number += 1
            yield f"<figure>{picture_of(session, say, f'picture-{number}')}</figure>"
        yield "<ul>" if file.findings else "<p>Nothing found.</p>"
        for finding in file.findings:
            yield (
                f"<li><strong>{finding.severity} {finding.code}</strong> {escape(finding.message)} "
                f'<span class="quiet">{escape(finding.help)} Line {finding.place.line}.</span></li>'
            )
        yield "</ul>\n</article>" if file.findings else "</article>"
    yield "</main>\n</body></html>"
