"""A PDF with a text layer: the lines that it sets, in its own order."""

from __future__ import annotations

import io
import logging
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from briefing.ingest.extras import load_extra
from briefing.ingest.kinds import MOST_CHARACTERS
from briefing.ingest.page import Page
from briefing.ingest.pdf_columns import part_columns
from briefing.ingest.pdf_layout import lay_out
from briefing.ingest.pdf_parts import Part
from briefing.ingest.pdf_strokes import Pencil
from briefing.ingest.pdf_tables import set_grids, set_rows
from briefing.ingest.unreadable import Unreadable

_MOST_PAGES = 300  # a magazine has fewer; more would keep a run busy for minutes
# What pypdf lets through from broken files, beside its own errors.
_BROKEN = (
    *(ValueError, TypeError, KeyError, IndexError, AttributeError, OSError),
    *(RecursionError, NotImplementedError, ArithmeticError, zlib.error),
)


def read_pdf(raw: bytes) -> Page:
    """Return the text layer of a PDF.

    What the file claims of itself (title, author, day) is its file's, not the
    article's, and is not read; pictures are not read either.

    Raises:
        Unreadable: The library is missing; the file is damaged, locked by a password,
            too long, or has only pictures of its text.

    """
    pypdf = load_extra("pypdf", "PDF files")
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends is no fault
    try:
        lines = list(_read_lines(pypdf, raw))
    except Unreadable:
        raise
    except (pypdf.errors.PyPdfError, *_BROKEN) as error:
        raise Unreadable(
            f"the PDF is damaged: {error or type(error).__name__}",
            hint="save it again, or save the article's text as .txt",
        ) from error
    if not any(line.text.strip() for line in lines):
        raise Unreadable(
            "the PDF has no text layer: it is a scan, a picture of its text",
            hint="run text recognition over it (ocrmypdf does), and drop the result",
        )
    return lay_out(lines)


def _read_lines(pypdf: Any, raw: bytes) -> Iterator[Part]:  # noqa: ANN401 - a module
    reader = pypdf.PdfReader(io.BytesIO(raw))
    if reader.is_encrypted:
        try:
            is_open = bool(reader.decrypt(""))  # many are locked for changes alone
        except pypdf.errors.DependencyError:
            is_open = False
        if not is_open:
            raise Unreadable(
                "the PDF is encrypted",
                hint="save it without a password, or save the article's text as .txt",
            )
    if len(reader.pages) > _MOST_PAGES:
        raise Unreadable(
            f"the PDF has {len(reader.pages)} pages; "
            f"no more than {_MOST_PAGES} are read",
            hint="save the article's pages alone",
        )
    length = 0
    for number, page in enumerate(reader.pages):
        for line in _read_page(page, number):
            yield line
            length += len(line.text)
        if length > MOST_CHARACTERS:
            raise Unreadable(
                f"the PDF has more than {MOST_CHARACTERS} characters",
                hint="save the article's pages alone",
            )


def _read_page(page: Any, number: int) -> list[Part]:  # noqa: ANN401 - pypdf's
    """Return the parts of a page in the order in which they are read."""
    parts: list[Part] = []
    pencil = Pencil(page=number)
    is_open = False  # the line before has not ended

    def visit(
        text: str,
        user: Sequence[float],
        matrix: Sequence[float],
        font: Any,  # noqa: ANN401 - pypdf's
        size: float,
    ) -> None:
        nonlocal is_open
        for place, piece in enumerate(text.split("\n")):
            is_open = is_open and not place
            if not piece.strip():
                if is_open and piece:
                    parts[-1] = replace(parts[-1], text=parts[-1].text + piece)
                continue
            # From the text's own space to the page's: PDF 32000-1, 9.4.4.
            x = matrix[4] * user[0] + matrix[5] * user[2] + user[4]
            y = matrix[4] * user[1] + matrix[5] * user[3] + user[5]
            scale = abs(matrix[3] or matrix[1]) * abs(user[3] or user[1])
            name = str((font or {}).get("/BaseFont", ""))
            part = Part(
                text=piece,
                page=number,
                x=x,
                y=y,
                size=round(size * scale, 1),
                is_bold="Bold" in name or "Black" in name,
                goes_on=is_open,
            )
            parts.append(part)
            is_open = True

    page.extract_text(visitor_text=visit, visitor_operand_before=pencil.visit)
    return set_rows(part_columns(set_grids(parts, pencil.strokes)))
