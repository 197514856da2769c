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
from briefing.ingest.word_numbers import read_numbers, set_numbers

# What Word and LibreOffice call their own paragraph styles; a Word in another language
# writes other ids and the same names. All else by mammoth's habit.
_STYLES = "\n".join(
    (
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Subtitle'] => p:fresh",
        *(
            f"{style} => blockquote > p:fresh"
            for style in (
                *("p[style-name^='Quot']", "p[style-name='Intense Quote']"),
                *("p[style-name^='Block Quot']", "p[style-name='Block Text']"),
                *("p.Quote", "p.IntenseQuote"),
            )
        ),
        *(
            f"p{style} => figure > figcaption:fresh"
            for style in (
                *("[style-name='caption']", "[style-name='Illustration']", ".Caption"),
                *("[style-name='Figure']", "[style-name='Table']"),
            )
        ),
    )
)
_CAPTION = "<figure><figcaption>((?:(?!</figcaption>).)*)</figcaption></figure>"
_TABLE_CAPTION = re.compile(rf"{_CAPTION}<table>")
_BELOW_TABLE = re.compile(rf"(?<=</table>){_CAPTION}(?!<table>)")
# The notes as mammoth sets them: a list at the end, with arrows back to the text.
_NOTES = re.compile(r'<ol>(?=<li id="(?:foot|end)note-)(.*)</ol>', re.DOTALL)
_NOTE = re.compile(r'<li id="(?:foot|end)note-[^"]*">(?:<p>)?')
_ARROW = re.compile(r'\s*<a href="#(?:foot|end)note-ref-[^"]*">↑</a>')
# What mammoth and what reads the archive let through from broken files.
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, ExpatError, EOFError, OSError, RuntimeError),
    *(KeyError, ValueError, TypeError, AttributeError, IndexError),
)


def read_document(raw: bytes) -> Page:
    """Return what a document shows: its text with headings, lists, tables and links.

    Pictures, comments and deleted words are left out. Footnotes and endnotes stand at
    the end in the order in which the text names them, each behind its number, and the
    same number stands in the text: "[1]". Items of lists have the numbers that Word
    prints. What the document claims of itself (author,
    day) is its file's, not the article's, and is not read.

    Args:
        raw: A ``.docx`` file (ECMA-376).

    Raises:
        Unreadable: The library is missing, or the document is damaged.

    """
    mammoth = load_extra("mammoth", "Word documents")
    try:
        result = mammoth.convert_to_html(
            io.BytesIO(set_numbers(raw)),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(_no_picture),
        )
    except _BROKEN as error:
        raise Unreadable(
            f"the document is damaged: {error or type(error).__name__}",
            hint="save the article again",
        ) from error
    markup = _NOTES.sub(_set_notes, read_numbers(result.value))
    # The words above a table name it; no picture is missing below one.
    markup = _TABLE_CAPTION.sub(r"<table><caption>\1</caption>", markup)
    markup = _BELOW_TABLE.sub(r"<p>\1</p>", markup)
    return read_html(f"<body><article>{markup}</article></body>")


def _set_notes(found: re.Match[str]) -> str:
    """Return a document's notes, each with its number as the text has it."""
    notes = _NOTE.split(_ARROW.sub("", found[1]))[1:]
    written = (f"<p>[{number}] {note}" for number, note in enumerate(notes, start=1))
    return f'<section role="doc-endnotes">{"".join(written)}</section>'


def _no_picture(_picture: Any) -> dict[str, str]:  # noqa: ANN401 - mammoth has no types
    return {}
