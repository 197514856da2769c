"""Every other form of the site's pages, as files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.site.forms.data import read_schema, write_data
from briefing.site.forms.references import write_bibtex, write_csl
from briefing.site.forms.text import write_text
from briefing.site.links import (
    SCHEMA,
    bibtex_path,
    csl_path,
    data_path,
    text_path,
)
from briefing.site.pages import BriefingPage, EntryPage, MailPage, Page
from briefing.site.shelf import Shelf


def build_forms(shelf: Shelf, pages: Sequence[Page]) -> Iterator[tuple[str, str]]:
    """Yield path and text of each file, made of nothing but the pages' values."""
    has_data = False
    for page in pages:
        if isinstance(page, BriefingPage) and not isinstance(page, MailPage):
            yield data_path(page.path), write_data(shelf, page)
            yield text_path(page.path), write_text(shelf, page)
            has_data = True
        elif isinstance(page, EntryPage):
            yield bibtex_path(page.path), write_bibtex(shelf, page)
            yield csl_path(page.path), write_csl(shelf, page)
    if has_data:
        yield SCHEMA, read_schema()
