"""A Chromium for the tests: found, or fetched, or a clear failure.

``python -m tests.browser`` prints its path.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.chromium import COMMANDS, VARIABLE, list_installed, run, starts

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

_ASK_PLAYWRIGHT = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
"""
_SECONDS = 30  # for a browser to say its version, on a busy machine
_APT_SECONDS = 600
_DOWNLOAD_SECONDS = 600
_UNASKED = {"DEBIAN_FRONTEND": "noninteractive"}  # apt, and Playwright's own call of it

# No connection leaves this machine: a page that wants one is a fault to be seen,
# and the browser's own are refused before they are tried.
_ARGUMENTS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)


class BrowserNotFoundError(RuntimeError):
    """No browser, and none could be had; says what was tried."""


def find_browser() -> Path:
    """Return a Chromium or Chrome that starts.

    Tried in this order: the one that the variable `VARIABLE` names; an installed
    one; one that Playwright fetched before; as root on Debian or Ubuntu their
    package ``chromium``; Playwright's own download.

    Raises:
        BrowserNotFoundError: None of these worked.

    """
    if named := os.environ.get(VARIABLE):
        if starts(Path(named)):
            return Path(named)
        message = f"{VARIABLE} names {named}, which is no browser that starts"
        raise BrowserNotFoundError(message)
    tried = [f"no {', '.join(COMMANDS)} on the PATH that starts"]
    for fetch in (None, _install_package, _download):
        if fetch is not None:
            tried.append(fetch())
        for path in chain(list_installed(), _downloaded()):  # lazy: the second is slow
            if starts(path):
                return path
    lines = "".join(f"\n  - {reason}" for reason in tried)
    message = (
        f"no browser for the tests:{lines}\n"
        f"Install Chromium or Chrome, or set {VARIABLE} to the path of one."
    )
    raise BrowserNotFoundError(message)


def launch(playwright: Playwright) -> Browser:
    """Return a headless browser that reaches nothing but this machine."""
    return playwright.chromium.launch(
        executable_path=find_browser(),
        args=list(_ARGUMENTS),
        chromium_sandbox=False,  # root, and containers, have none
    )


def _downloaded() -> Iterator[Path]:
    """Return where Playwright puts its own browser."""
    # Another process: a second Playwright cannot start beside one that runs here.
    answer = run([sys.executable, "-c", _ASK_PLAYWRIGHT], seconds=_SECONDS)
    if answer.returncode == 0:
        yield Path(answer.stdout.strip())


def _install_package() -> str:
    """Install Debian's package and return what became of it, one line."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return "not root on Debian or Ubuntu, so no package was installed"
    apt = ["apt-get", "-o", f"DPkg::Lock::Timeout={_APT_SECONDS}"]
    try:
        run([*apt, "update"], seconds=_APT_SECONDS, **_UNASKED)
        answer = run(
            [*apt, "install", "--yes", "--no-install-recommends", "chromium"],
            seconds=_APT_SECONDS,
            **_UNASKED,
        )
    except subprocess.TimeoutExpired as error:
        return str(error)
    return f"apt-get install chromium: {_last_line(answer)}"


def _download() -> str:
    """Have Playwright fetch its browser and return what became of it, one line."""
    command = [sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"]
    try:
        answer = run(command, seconds=_DOWNLOAD_SECONDS, **_UNASKED)
    except subprocess.TimeoutExpired as error:
        return str(error)
    return f"playwright install chromium: {_last_line(answer)}"


def _last_line(answer: subprocess.CompletedProcess[str]) -> str:
    """Return how a command ended: its status and its last words."""
    lines = (answer.stderr.strip() or answer.stdout.strip()).splitlines()
    return f"exit status {answer.returncode}, {lines[-1] if lines else 'no word'}"


def main() -> int:
    """Print the browser's path; exit status 1 and the reasons when there is none."""
    try:
        browser = find_browser()
    except BrowserNotFoundError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{browser}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
