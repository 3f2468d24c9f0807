"""What is shipped for running it names what there is: settings, verbs, files."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from compose_spec import PyCompose

from duologue.__main__ import VERBS
from duologue.config import Settings

ROOT = Path(__file__).parents[1]
SHIPPED = [p for p in (ROOT / "setup").glob("*/*") if p.is_file() and p.suffix != ".pyc"]
PAGES = sorted((ROOT / "docs/running").glob("*.md"))


@pytest.mark.parametrize("file", [*SHIPPED, *PAGES], ids=lambda file: file.name)
def test_every_setting_and_every_verb_that_is_named_is_there(file: Path) -> None:
    text = file.read_text()
    names = {name.lower() for name in re.findall(r"DUOLOGUE_([A-Z]\w+)", text)}
    assert names <= set(Settings.__struct_fields__)
    verbs = set(re.findall(r"(?:bin/|`|^)duologue ([a-z]+(?:-[a-z]+)*)\b", text, re.MULTILINE))
    assert verbs <= set(VERBS)


def test_every_setting_and_every_page_is_on_the_page_about_installing() -> None:
    text = (ROOT / "docs/running/install.md").read_text()
    for name in Settings.__struct_fields__:
        assert f"DUOLOGUE_{name.upper()}`" in text, name
    for page in PAGES:
        assert page.name == "install.md" or f"({page.name})" in text, page.name


def test_the_units_are_ones_that_systemd_reads(tmp_path: Path) -> None:
    for unit in sorted((ROOT / "setup/systemd").iterdir()):
        text = unit.read_text().replace("/opt/duologue/.venv", str(ROOT / ".venv"))
        (tmp_path / unit.name).write_text(text.replace("User=duologue", "User=root"))
    said = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *sorted(tmp_path.iterdir())],
        capture_output=True, text=True, check=False, env=os.environ,
    )  # fmt: skip
    about_ours = [line for line in said.stderr.splitlines() if str(tmp_path) in line]
    assert about_ours == [], said.stderr


COMPOSE = ROOT / "setup/containers/compose.yaml"


def test_the_compose_file_is_one_of_the_specification_and_its_page_names_what_it_asks_for() -> None:
    text = COMPOSE.read_text()
    read = PyCompose.from_yaml(text)  # raises for what the specification does not know
    assert set(read.service_names()) == {
        "duologue", "postgres", "redis", "coturn", "janus", "caddy"
    }  # fmt: skip
    with pytest.raises(ValueError, match="restrt"):
        PyCompose.from_yaml(text.replace("restart:", "restrt:", 1))
    page = (ROOT / "docs/running/containers.md").read_text()
    for name in set(re.findall(r"\$\{(\w+)", text)):
        assert name in page, name
    used = {v.partition(":")[0] for v in re.findall(r'(?:- |\[|")(\w+:/[^\s\],]+)', text)}
    assert used == set(read.volumes or {})
    for file in re.findall(r"dockerfile: ([^\s}]+)|\./([\w.-]+):/", text):
        assert (ROOT / file[0]).is_file() or (COMPOSE.parent / file[1]).is_file(), file


def test_the_proxys_file_is_one_that_caddy_reads(tmp_path: Path) -> None:
    named = {"NAME": "courses.example.org", "UPSTREAM": "duologue:8000", "HOME": str(tmp_path)}
    said = subprocess.run(
        ["caddy", "validate", "--adapter", "caddyfile", "--config", COMPOSE.parent / "Caddyfile"],
        capture_output=True, text=True, check=False, env=os.environ | named,
    )  # fmt: skip
    assert said.returncode == 0, said.stderr
