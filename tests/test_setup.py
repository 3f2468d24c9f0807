"""What is shipped for running it names what there is: settings, verbs, files."""

import os
import re
import subprocess
import tomllib
from importlib.metadata import requires
from pathlib import Path

import pytest
from compose_spec import PyCompose
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from duologue.__main__ import VERBS
from duologue.config import Settings
from support.coturn import coturn

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


def test_a_server_that_listens_everywhere_hands_out_links_that_lead_to_it() -> None:
    assert Settings(host="0.0.0.0").address == "http://127.0.0.1:8000"  # noqa: S104
    assert Settings(host="192.0.2.7", port=80).address == "http://192.0.2.7:80"


COMPOSE = ROOT / "setup/containers/compose.yaml"
CONTAINERFILES = sorted((ROOT / "setup/containers").glob("*Containerfile"))


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


def test_the_relay_of_the_compose_file_reaches_no_more_than_its_page_allows() -> None:
    denied = re.compile(r"denied-peer-ip=(\S+)")
    page = (ROOT / "docs/running/turn.md").read_text()
    assert denied.findall(COMPOSE.read_text()) == denied.findall(page) != []


def test_the_relays_secret_stands_in_no_command_line_and_in_a_file_that_is_its_own(
    tmp_path: Path,
) -> None:
    told = re.findall(r"^ +(?:- |command|entrypoint).*SECRET", COMPOSE.read_text(), re.MULTILINE)
    assert told == []
    with coturn(tmp_path, "a secret of 1,000 hours") as relay:  # which answers: it has read it
        line = Path(f"/proc/{relay.process.pid}/cmdline").read_text()
        assert line.startswith("turnserver")
        assert "a secret" not in line
        file = tmp_path / "turn.conf"
        assert "a secret of 1,000 hours" in file.read_text()
        assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("file", [COMPOSE, *CONTAINERFILES], ids=lambda file: file.name)
def test_every_image_that_is_fetched_says_from_where(file: Path) -> None:
    # Docker guesses a registry; podman, as Debian ships it, has none to guess.
    named = re.findall(r"(?:^FROM|^ +image:) (\S+)", file.read_text(), re.MULTILINE)
    assert [name for name in named if not name.startswith("docker.io/")] == []
    assert named


@pytest.mark.parametrize("file", CONTAINERFILES, ids=lambda file: file.name)
def test_whoever_a_container_runs_as_is_made_in_it(file: Path) -> None:
    text = file.read_text()
    made = set(re.findall(r"^RUN useradd .*? (\w+) &&", text, re.MULTILINE))
    assert set(re.findall(r"^USER (\w+)", text, re.MULTILINE)) == made != set()


def test_an_image_is_built_from_what_the_package_needs_and_never_from_its_secrets() -> None:
    lines = (ROOT / ".dockerignore").read_text().splitlines()
    assert "*" in lines
    let_through = {line[1:] for line in lines if line.startswith("!")}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    needed = {
        "pyproject.toml", "requirements.lock", "browser", project["project"]["readme"],
        *project["project"]["license-files"], *wheel["packages"], *wheel["force-include"],
        wheel["hooks"]["custom"]["path"],
    }  # fmt: skip
    for file in CONTAINERFILES:
        copied = re.findall(r"^COPY (?!--from)(.*) \S+$", file.read_text(), re.MULTILINE)
        needed |= {name for names in copied for name in names.split() if name != "."}
    assert {name.partition("/")[0] for name in needed} == let_through
    for secret in ("setup/containers/.env", "browser/node_modules"):
        assert lines.index(secret) > lines.index(f"!{secret.partition('/')[0]}")
    ignored = ["git", "check-ignore", "--quiet", COMPOSE.with_name(".env")]
    assert subprocess.run(ignored, cwd=ROOT, check=False).returncode == 0


def test_all_that_an_image_installs_for_running_is_pinned_with_its_hashes() -> None:
    pinned = re.findall(
        r"^(\S+?)==.*\\\n +--hash=", (ROOT / "requirements.lock").read_text(), re.MULTILINE
    )
    asked = set(re.findall(r"--extra (\w+)", (ROOT / "setup/containers/Containerfile").read_text()))
    assert asked == {"insight", "traces"}
    seen: set[str] = set()
    left = {("duologue", extra) for extra in asked}
    while left:
        name, extra = left.pop()
        seen.add(name)
        for text in requires(name) or ():
            needs = Requirement(text)
            if needs.marker is None or needs.marker.evaluate({"extra": extra}):
                needed = canonicalize_name(needs.name)
                extras = needs.extras or ({""} if needed not in seen else set())
                left |= {(needed, each) for each in extras}
    assert seen - {"duologue"} <= {canonicalize_name(name) for name in pinned}
    assert len(seen) > 50
