"""A Word document: mammoth makes HTML of it, which is read as a page."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import Any
from xml.parsers.expat import ExpatError

from briefing.ingest.extras import load_extra
from briefing.ingest.html import read_html
from briefing.ingest.page import Page
from briefing.ingest.unreadable import Unreadable

# A document's own title and subtitle; all else by mammoth's habit.
_STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => p:fresh"

# The numbers of notes, and the arrows back to them, are mammoth's: no word of the file.
_NOTE_MARKS = re.compile(
    r'<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>\[\d+\]</a></sup>'
    r'|\s*<a href="#(?:foot|end)note-ref-[^"]*">↑</a>'
)
# What mammoth and what reads the archive let through from broken files.
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, ExpatError, EOFError, OSError, RuntimeError),
    *(KeyError, ValueError, TypeError, AttributeError, IndexError),
)


def read_document(raw: bytes) -> Page:
    """Return what a document shows: its text with headings, lists, tables and links.

    Pictures, comments and deleted words are left out; notes stand at the end. What the
    document claims of itself (author, day) is its file's, not the article's, and is not
    read.

    Args:
        raw: A ``.docx`` file (ECMA-376).

    Raises:
        Unreadable: The library is missing, or the document is damaged.

    """
    mammoth = load_extra("mammoth", "Word documents")
    try:
        result = mammoth.convert_to_html(
            io.BytesIO(raw),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(_no_picture),
        )
    except _BROKEN as error:
        raise Unreadable(
            f"the document is damaged: {error or type(error).__name__}",
            hint="save the article again",
        ) from error
    markup = _NOTE_MARKS.sub("", result.value)
    return read_html(f"<body><article>{markup}</article></body>")


def _no_picture(_picture: Any) -> dict[str, str]:  # noqa: ANN401 - mammoth has no types
    return {}
