"""``pdf``: each briefing of the built site as a PDF, and all of them in one."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from briefing.chromium import find_chromium, print_page
from briefing.errors import BriefingError

FOLDER = "pdf"  # of the project; no part of the site
_WHOLE = "review.html"


def print_briefings(root: Path, output: Path) -> Iterator[str]:
    """Print every briefing of a built site, and yield the path of each PDF.

    Args:
        root: Of the project; the PDFs go into its folder `FOLDER`.
        output: The built site.

    Raises:
        BriefingError: There is no site, no browser, or the browser gave up.

    """
    pages = sorted(output.glob("briefings/*.html"))
    if not pages:
        raise BriefingError(
            "there is no briefing to print",
            where=str(output),
            hint="build the site first: make html",
        )
    pages += [page for page in [output / _WHOLE] if page.is_file()]
    chromium = find_chromium()
    folder = root / FOLDER
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.pdf"):
        old.unlink()  # of a briefing that may be gone
    for page in pages:
        target = folder / f"{page.stem}.pdf"
        with tempfile.TemporaryDirectory() as room:
            print_page(chromium, page, target, room=Path(room))
        yield target.relative_to(root).as_posix()
