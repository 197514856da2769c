"""The Node and Java tools of the audit, installed from their lock file."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

from tests.projects import ROOT

if TYPE_CHECKING:
    from pathlib import Path

_HERE = ROOT / "tests" / "audit"
_FILES = ("package.json", "package-lock.json", "lint_workflows.mjs")
_SECONDS = 300


class ToolError(RuntimeError):
    """A tool of the audit is missing or did not work."""


def install_tools() -> Path:
    """Install the Node tools if their lock is new; return the folder they are in.

    The folder is a cache that git ignores. No install script of a package is run.

    Raises:
        ToolError: Node or Java is missing, or the installation failed.

    """
    for command, package in (("npm", "nodejs and npm"), ("java", "a Java runtime")):
        if shutil.which(command) is None:
            message = f"make audit needs {package}: there is no {command} on the PATH"
            raise ToolError(message)
    room = ROOT / ".cache" / "audit"
    done = room / "installed"  # a copy of the lock file, written last
    lock = (_HERE / "package-lock.json").read_bytes()
    room.mkdir(parents=True, exist_ok=True)
    for name in _FILES:
        shutil.copy2(_HERE / name, room / name)
    if not done.is_file() or done.read_bytes() != lock:
        npm = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        answer = run_tool(npm, room)
        if answer.returncode != 0:
            message = f"npm ci failed:\n{answer.stdout}{answer.stderr}"
            raise ToolError(message)
        done.write_bytes(lock)
    return room


def run_tool(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run *command* in *folder*, without a terminal, and return its answer."""
    return subprocess.run(  # noqa: S603 - fixed commands, no shell
        command,
        cwd=folder,
        check=False,
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=_SECONDS,
    )
