"""Few stylesheets from many: what ``css/site.css`` and its neighbours import.

The theme's styles stand in small files, and a browser could load them so. One file
comes faster than twenty, so those that pages link are put together.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

STYLES = "css/site.css"  # below the theme's static folder; every page links it

_IMPORT = re.compile(r'^@import url\("(?P<path>[^":]+)"\);\n', re.MULTILINE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_INDENT = re.compile(r"\s*\n\s*")


def join_styles(text: str, read: Callable[[str], str]) -> str:
    """Return a stylesheet with its imports in place, without comments and indents.

    Args:
        text: CSS whose imports are written ``@import url("path");``, one a line. No
            string in it, or in what it imports, holds a comment or a line's end.
        read: Returns the CSS of such a path.

    """
    joined = _IMPORT.sub(lambda found: read(found["path"]), text)
    return _INDENT.sub("\n", _COMMENT.sub("", joined)).strip() + "\n"


def write_styles(pelican: Any) -> None:  # noqa: ANN401 Pelican has no types
    """Put the built site's stylesheet together; its parts go. Pelican calls this."""
    static = Path(pelican.output_path) / pelican.settings["THEME_STATIC_DIR"]
    styles = static / STYLES
    if not styles.is_file():  # a theme of somebody else's
        return
    sheets = sorted(styles.parent.glob("*.css"))
    parts = {
        styles.parent / found["path"]
        for sheet in sheets
        for found in _IMPORT.finditer(_read(sheet))
    }
    for sheet in sheets:
        if sheet not in parts:
            joined = join_styles(_read(sheet), lambda path: _read(styles.parent / path))
            sheet.write_text(joined, "utf-8", newline="\n")
    for part in parts:
        part.unlink()
    for folder in {part.parent for part in parts}:
        if not any(folder.iterdir()):
            folder.rmdir()


def _read(path: Path) -> str:
    return path.read_text("utf-8")
