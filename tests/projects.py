"""Copies of this project, and sites built of them by the real command."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[1]

# A project's material that stays what it is, whatever an editor puts into content/.
SEEDS_ROOT = ROOT / "tests" / "golden" / "seeds"
_PROGRAM = ("pelicanconf.py", "publishconf.py", "theme")  # besides the library
_MATERIAL = ("briefing.toml", "content")
SITEURL = "https://example.org/a/b"  # of the site built as for a project page
_SECONDS = 300  # for one build, on a busy machine


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltSite:
    """A site as one build left it."""

    project: Path  # the copy that it was built in
    folder: Path  # the site
    siteurl: str | None  # where it is meant to stand; None: built without SITEURL

    @property
    def base_path(self) -> str:
        """The path that the site is meant to stand under, with both slashes."""
        return "/" if self.siteurl is None else urlsplit(self.siteurl).path + "/"


def copy_program(to: Path) -> Path:
    """Return *to*, now a project that can be built once it has sources."""
    return _copy(ROOT, _PROGRAM, to)


def copy_project(to: Path, *, material: Path = SEEDS_ROOT) -> Path:
    """Return *to*, now a project with settings and sources, of which nothing is made.

    Args:
        to: A folder that need not be there.
        material: Root of the project whose ``briefing.toml`` and ``content/`` are
            copied; what is made of these, if anything, comes along.

    """
    return _copy(material, _MATERIAL, copy_program(to))


def _copy(room: Path, names: Sequence[str], to: Path) -> Path:
    to.mkdir(parents=True, exist_ok=True)
    for name in names:
        original = room / name
        if original.is_dir():
            shutil.copytree(original, to / name)
        elif original.exists():
            shutil.copy2(original, to / name)
    return to


def run_briefing(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a user does and return its answer, whatever it is.

    Args:
        *arguments: After ``briefing``.
        **variables: For its environment, which has no ``SITEURL`` otherwise.

    """
    inherited = {name: value for name, value in os.environ.items() if name != "SITEURL"}
    return subprocess.run(  # noqa: S603 - our own command, no shell
        [sys.executable, "-m", "briefing", *arguments],
        check=False,
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=_SECONDS,
        env={**inherited, "PYTHONPATH": str(ROOT / "scripts"), **variables},
    )


def build_site(
    project: Path,
    folder: Path,
    *,
    siteurl: str | None = None,
    published: str | None = None,
) -> BuiltSite:
    """Build the site of *project* into *folder*: to read, or to publish.

    Args:
        project: A copy of the project; its entries and records may change.
        folder: Where the site goes.
        siteurl: Where it will stand; then the publishing settings are used.
        published: The day of publishing, ISO 8601; then it is remembered.

    Raises:
        RuntimeError: The command failed; with all that it said.

    """
    arguments = ["build", "--root", str(project), "--output", str(folder)]
    variables = {}
    if siteurl is not None:
        arguments += ["--settings", "publishconf.py"]
        variables["SITEURL"] = siteurl
    if published is not None:
        arguments += ["--published", published]
    _run(*arguments, **variables)
    return BuiltSite(project=project, folder=folder, siteurl=siteurl)


def build_lived_in_site(room: Path) -> BuiltSite:
    """Return a site for a project page that was published, changed, published again.

    An entry has another address, another one is withdrawn, and a published paragraph
    is corrected: pages of every kind are there.
    """
    project, folder = copy_project(room / "project"), room / "output"
    build_site(project, folder, siteurl=SITEURL, published="2026-03-02")
    moved, withdrawn, *_ = sorted((project / "content" / "entries").glob("*.md"))
    text = moved.read_text("utf-8").replace("\nsource:", "\ncorrection: Told.\nsource:")
    text = f"{text.rstrip()} Corrected.\n"
    moved.with_name("another-address.md").write_text(text, "utf-8")
    moved.unlink()
    _run(
        *("withdraw", "--root", str(project), withdrawn.stem),
        *("--reason", "Its publisher asked us to."),
    )
    return build_site(project, folder, siteurl=SITEURL, published="2026-03-05")


def _run(*arguments: str, **variables: str) -> None:
    answer = run_briefing(*arguments, **variables)
    if answer.returncode != 0:
        message = (
            f"briefing {' '.join(arguments)}: exit status {answer.returncode}\n"
            f"{answer.stdout}{answer.stderr}"
        )
        raise RuntimeError(message)
