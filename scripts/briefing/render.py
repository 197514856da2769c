"""The last stage: Pelican renders what ``content/`` holds, and the proof reads it."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pelican

from briefing.errors import BriefingError
from briefing.proof import Unproven, check_site

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
        output: Where the site goes; what stands there is replaced.
        settings: Pelican's settings file, relative to *root*.

    Raises:
        BriefingError: Pelican gave up; every warning of its is fatal.

    """
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
    return check_site(root, output)
