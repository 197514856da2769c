"""The last stage: Pelican renders what ``content/`` holds, and the proof reads it."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pelican

from briefing.errors import BriefingError
from briefing.proof import FILE, Memory, Unproven, check_site

READING_SETTINGS = "pelicanconf.py"


def render_site(
    root: Path,
    output: Path,
    *,
    settings: str = READING_SETTINGS,
) -> tuple[Unproven, ...]:
    """Render the project's site and return what on it is not proven.

    Args:
        root: Of the project.
        output: Where the site goes; a site that stands there is replaced.
        settings: Pelican's settings file, relative to *root*.

    Raises:
        BriefingError: Something else stands at *output*, or Pelican gave up; every
            warning of its is fatal.

    """
    _refuse_folder(root, output)
    if not (root / settings).is_file():
        raise BriefingError(
            "there is no such settings file",
            where=settings,
            hint=f"bring it back from git, or name another: --settings {settings}",
        )
    words = ["--settings", str(root / settings), "--output", str(output)]
    words += ["--fatal", "warnings", str(root / "content")]
    # Who calls has told the faults of the material; `pelican` alone tells them itself.
    words += ["--extra-settings", "BRIEFING_QUIET=true"]
    # Pelican counts its own articles on standard output; we have none of them. Its
    # complaints go there as well.
    said = io.StringIO()
    try:
        with redirect_stdout(said):
            pelican.main(words)
    except SystemExit as stop:
        if stop.code:
            sys.stderr.write(said.getvalue())
            raise BriefingError(
                "the site could not be rendered",
                where=settings,
                hint="the lines above say why",
            ) from stop
    return check_site(root, output, Memory(root / FILE))


def _refuse_folder(root: Path, output: Path) -> None:
    """Refuse to put a site where anything stands but a site: it would be deleted."""
    content = root / "content"
    if output.is_relative_to(content) or content.is_relative_to(output):
        problem = "the site cannot stand there: the articles do"
    elif output.exists() and not output.is_dir():
        problem = "is a file, and the site is a folder"
    elif output != root / "output" and not _may_be_emptied(output):
        problem = "holds something that is no site of ours, and would be deleted"
    else:
        return
    raise BriefingError(
        problem, where=str(output), hint="name a new or empty folder with --output"
    )


def _may_be_emptied(folder: Path) -> bool:
    """Tell whether a folder is missing, empty or a site of ours."""
    if not folder.is_dir() or not any(folder.iterdir()):
        return True
    front = folder / "index.html"
    return front.is_file() and b"data-words=" in front.read_bytes()
