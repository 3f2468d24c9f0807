"""duologue verify URL: does that server send what a release holds?"""

import argparse
import hashlib
from pathlib import Path

import httpx

from duologue.command_line.running import console
from duologue.web.release import Release, built_release, read_release
from duologue.web.verify import verify


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("url", help="the server, or one page of it: https://…")
    parser.add_argument(
        "--release", type=Path, metavar="FILE",
        help="release.json of a published release; else the one of this installation",
    )  # fmt: skip


def run(given: argparse.Namespace) -> int:
    try:
        release = read_release(given.release) if given.release else built_release()
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
        console.print(f"{given.release} is not a release.json: {error}", markup=False)
        return 2
    try:
        with httpx.Client() as client:
            found = verify(given.url, release, client)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        console.print(f"{given.url} does not answer: {error}", markup=False)
        return 2
    console.print(f"Release {release.version}, {len(release.files)} files.")
    console.print(f"Its fingerprint: {fingerprint_of(release)}")
    for line in found:
        console.print(f"  {line}", markup=False)
    if found:
        count = "1 difference" if len(found) == 1 else f"{len(found)} differences"
        console.print(f"{given.url} does not send this release: {count}.", markup=False)
        return 1
    console.print(f"{given.url} sent every file of this release, and nothing else.", markup=False)
    console.print("It may answer somebody else otherwise: ask from several places.")
    return 0


def fingerprint_of(release: Release) -> str:
    """One short value for all files, to be compared with the published one. SHA-256, in groups."""
    lines = "".join(f"{file} {value}\n" for file, value in sorted(release.files.items()))
    digest = hashlib.sha256(lines.encode()).hexdigest()[:32]
    return " ".join(digest[i : i + 4] for i in range(0, 32, 4))
