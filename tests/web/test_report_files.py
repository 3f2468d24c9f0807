"""The report of a pulse as files and on the command line: the page, and nothing beside it."""

import subprocess
from collections.abc import Iterator

import httpx
import pytest

from support.answered import PEOPLE, Turned, answered
from support.browsers import ROOT


@pytest.fixture(scope="module")
def turned(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Turned]:
    with answered(tmp_path_factory.mktemp("answered") / "turned") as made:
        yield made


def test_the_report_as_files_says_the_same(turned: Turned) -> None:
    with httpx.Client(base_url=turned.url, timeout=120) as client:
        path = turned.sponsors
        report = client.get(f"{path}/report.json").json()
        assert report["fingerprint"] == turned.pulse.fingerprint
        # No exact number of answers beside the tables: it would be one more count.
        assert [set(r) for r in report["responses"]] == [{"moment", "invited", "rate"}] * 2
        sheet = client.get(f"{path}/report.csv").text
        assert sheet.startswith("group,round,people")
        assert f"Everyone who answered both times,before,{PEOPLE}" in sheet
        printed = client.get(f"{path}/report.pdf")
        assert printed.content.startswith(b"%PDF")
        assert client.get("/sponsor/somebody-elses").status_code == 404
        # The sponsor's link opens the report, and nothing of the designer's.
        assert client.get(f"/insight/{turned.pulse.id}").status_code in (302, 303)


def test_the_command_line_says_what_the_page_says(turned: Turned) -> None:
    home = turned.home
    command = [ROOT / ".venv/bin/duologue", "report", turned.pulse.id, "--data", home]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    # The wall clock is decades later: both rounds are over.
    assert "The skill: Higher." in said
    assert "Commitment: Cannot tell." in said
    assert turned.pulse.fingerprint in said
    unknown = subprocess.run([*command[:2], "nobody", "--data", home], capture_output=True)
    assert unknown.returncode == 2
