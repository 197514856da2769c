"""A Chromium or Chrome of this machine: what prints pages as PDF."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from briefing.errors import BriefingError

VARIABLE = "BROWSER_PATH"  # names a browser that would not be found
COMMANDS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
)
_APPLICATIONS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
_SECONDS = 30  # to say its version, on a busy machine
# Nothing leaves this machine, and root and containers have no sandbox.
_ARGUMENTS = (
    "--headless",
    "--disable-background-networking",
    "--disable-gpu",
    "--no-first-run",
    "--no-pdf-header-footer",
    "--no-sandbox",
)
_PRINT_SECONDS = 120


def find_chromium() -> Path:
    """Return a browser that starts: the one `VARIABLE` names, else an installed one.

    Raises:
        BriefingError: There is none.

    """
    if named := os.environ.get(VARIABLE):
        if starts(Path(named)):
            return Path(named)
        raise BriefingError(
            f"{VARIABLE} names {named}, which is no browser that starts",
            where=VARIABLE,
            hint="give the path of a Chromium or Chrome",
        )
    for path in list_installed():
        if starts(path):
            return path
    raise BriefingError(
        "no Chromium or Chrome that starts, and nothing else prints PDF",
        where="PATH",
        hint=f"install one ({', '.join(COMMANDS)}), or set {VARIABLE} to its path",
    )


def list_installed() -> Iterator[Path]:
    """Yield where an installed browser may be."""
    for command in COMMANDS:
        if found := shutil.which(command):
            yield Path(found)
    yield from map(Path, _APPLICATIONS)


def starts(path: Path) -> bool:
    """Whether *path* is a browser: Ubuntu's is a stub that only says "use snap"."""
    if not path.is_file():
        return False
    try:
        answer = run([str(path), "--version"], seconds=_SECONDS)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and "chrom" in answer.stdout.lower()


def print_page(chromium: Path, page: Path, target: Path, *, room: Path) -> None:
    """Print a page of the built site as PDF.

    Args:
        chromium: As `find_chromium` gives it.
        page: HTML on this machine.
        target: The PDF; its folder exists.
        room: An empty folder for what the browser wants to remember.

    Raises:
        BriefingError: The browser gave up, or wrote nothing.

    """
    words = [str(chromium), *_ARGUMENTS, f"--user-data-dir={room}"]
    words += [f"--print-to-pdf={target}", page.resolve().as_uri()]
    try:
        answer = run(words, seconds=_PRINT_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise _failure(page, f"{_PRINT_SECONDS} seconds were not enough") from error
    if answer.returncode or not target.is_file():
        lines = answer.stderr.strip().splitlines()
        raise _failure(page, lines[-1] if lines else "it said nothing")


def _failure(page: Path, reason: str) -> BriefingError:
    return BriefingError(
        f"the browser could not print it: {reason}",
        where=page.name,
        hint=f"try another browser: set {VARIABLE} to its path",
    )


def run(
    command: list[str], *, seconds: int, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run *command* without a terminal and return what it said.

    Args:
        command: Program and arguments, no shell.
        seconds: How long it may take.
        **variables: For its environment, beside what stands in ours.

    Raises:
        OSError: It cannot be started.
        subprocess.TimeoutExpired: It took longer.

    """
    return subprocess.run(  # noqa: S603 - fixed arguments, no shell
        command,
        check=False,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=seconds,
        env={**os.environ, **variables},
    )
