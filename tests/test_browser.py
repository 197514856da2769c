"""A browser is found or fetched; a test never goes without one silently."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.browser import BrowserNotFoundError, find_browser

from briefing.chromium import VARIABLE

WORKS = "#!/bin/sh\necho 'Chromium 156.0'\n"
STUB = "#!/bin/sh\necho 'Chromium wants a snap'\nexit 1\n"


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the one folder of commands of a machine that has no browser at all."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr("briefing.chromium._APPLICATIONS", ())
    # Where Playwright looks for, and puts, its own; no network is asked.
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "playwright"))
    monkeypatch.setenv("PLAYWRIGHT_DOWNLOAD_HOST", "http://127.0.0.1:9")
    return folder


def _write_command(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def test_installed_browser_is_taken(commands: Path) -> None:
    """An installed browser that starts is taken; a stub before it is not."""
    _write_command(commands / "chromium-browser", STUB)
    _write_command(commands / "google-chrome", WORKS)
    assert find_browser() == commands / "google-chrome"


def test_named_browser_is_taken(
    commands: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The browser that the variable names goes before an installed one."""
    _write_command(commands / "chromium", WORKS)
    _write_command(tmp_path / "mine", WORKS)
    monkeypatch.setenv(VARIABLE, str(tmp_path / "mine"))
    assert find_browser() == tmp_path / "mine"


def test_named_browser_that_does_not_start_is_an_error(
    commands: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong name is told, and no other browser taken in its stead."""
    _write_command(commands / "chromium", WORKS)
    monkeypatch.setenv(VARIABLE, str(commands / "no"))
    with pytest.raises(BrowserNotFoundError, match=VARIABLE):
        find_browser()


def test_root_on_debian_gets_the_package(
    commands: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there is none, root on Debian has the package installed."""
    made = commands / "chromium"
    script = (
        "#!/bin/sh\n"
        'case "$*" in *" install "*chromium)\n'
        f"printf '%s\\n' '#!/bin/sh' 'echo Chromium 1' > '{made}'\n"
        f"/bin/chmod +x '{made}'\n"
        "esac\n"
    )
    _write_command(commands / "apt-get", script)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert find_browser() == made


def test_no_browser_is_an_error_that_says_what_was_tried(
    commands: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With no way left, the error lists each way and how it ended."""
    _write_command(commands / "apt-get", "#!/bin/sh\necho 'E: no such' >&2\nexit 100\n")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(BrowserNotFoundError) as failure:
        find_browser()
    text = str(failure.value)
    assert "apt-get install chromium: exit status 100, E: no such" in text
    assert "playwright install chromium: exit status 1" in text
