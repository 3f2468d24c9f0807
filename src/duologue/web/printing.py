"""A page as PDF, printed by this machine's Chromium where it has one. It opens no connection."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from duologue.web.release import STATIC

PATIENCE = 60  # seconds; a page takes two


class NotPrinted(RuntimeError):
    """Chromium gave no file."""


def chromium() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome", "chrome")
    return next((path for name in names if (path := shutil.which(name))), None)


def pdf_of(page: bytes) -> bytes:
    """The page as PDF, with its styles and fonts from this installation. Raises NotPrinted."""
    program = chromium()
    if program is None:
        raise NotPrinted("no Chromium on this machine")
    with tempfile.TemporaryDirectory(prefix="duologue-print-") as folder:
        home = Path(folder)
        (home / "page.html").write_text(local(page.decode()), encoding="utf-8")
        command = [
            program, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            "--allow-file-access-from-files", f"--user-data-dir={home / 'profile'}",
            f"--print-to-pdf={home / 'page.pdf'}", (home / "page.html").as_uri(),
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, timeout=PATIENCE)  # noqa: S603
        if not (home / "page.pdf").exists():
            raise NotPrinted(done.stderr.decode(errors="replace")[-500:])
        return (home / "page.pdf").read_bytes()


def local(page: str) -> str:
    """The page as it stands alone: its styles within it, fonts from files, nothing that runs."""
    page = re.sub(r"<script\b.*?</script>|<link rel=\"modulepreload\"[^>]*>", "", page, flags=re.S)
    page = re.sub(r'\sintegrity="[^"]*"', "", page)
    page = re.sub(r"<link\b[^>]*href=\"/static/([^\"]+\.css)\"[^>]*>", _style, page)
    return page.replace('href="/static/', f'href="{STATIC.as_uri()}/')


def _style(link: re.Match[str]) -> str:
    css = (STATIC / link[1]).read_text(encoding="utf-8")
    return f"<style>{css.replace('url(/static/', f'url({STATIC.as_uri()}/')}</style>"
