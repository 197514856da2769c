"""Few stylesheets from many, which stand in the pages themselves.

The theme's styles stand in small files. Those that a page needs are put together and
written into its head: a page that comes over a slow line is seen one round trip earlier
than with a stylesheet of its own, and text and styles of an entry still fit into what a
server sends before it waits for an answer (14 kB).
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

FOLDER = "css"  # below the theme's static folder
# The one that a script asks for: the others are in the pages.
_ASKED_FOR = "sheet.css"

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


def read_styles(theme: Path) -> Mapping[str, str]:
    """Return the theme's stylesheets, joined, by their names without ``.css``.

    Args:
        theme: Its folder; one of somebody else's may have no styles of this kind.

    """
    folder = theme / "static" / FOLDER
    return {path.stem: _join(path) for path in sorted(folder.glob("*.css"))}


def write_styles(pelican: Any) -> None:  # noqa: ANN401 Pelican has no types
    """Leave the one stylesheet in the site that is asked for. Pelican calls this."""
    folder = Path(pelican.output_path) / pelican.settings["THEME_STATIC_DIR"] / FOLDER
    asked_for = folder / _ASKED_FOR
    if not asked_for.is_file():  # a theme of somebody else's
        return
    joined = _join(asked_for)
    shutil.rmtree(folder)
    folder.mkdir()
    asked_for.write_text(joined, "utf-8", newline="\n")


def _join(path: Path) -> str:
    return join_styles(_read(path), lambda name: _read(path.parent / name))


def _read(path: Path) -> str:
    return path.read_text("utf-8")
