"""What is known of an entry, field by field, and why it is believed."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.model import Basis, Entry, Field, Interval
from briefing.site.evidence import read_evidence
from briefing.site.filters import word_interval
from briefing.site.pages import DateValue, EvidenceValue, FieldRow, Words
from briefing.site.shelf import Shelf
from briefing.site.titles import (
    field_words,
    find_language,
    outer_url,
    value_words,
)
from briefing.site.words import fold

_ALWAYS = ("title", "date", "outlet", "language")


def build_fields(shelf: Shelf, entry: Entry, root: str) -> Iterator[FieldRow]:
    """Yield the rows of an entry's fields, the unknown ones only where it matters."""
    interval = entry.date.value
    rows = (
        _text_row(shelf, entry, "title", entry.title, root),
        _row(
            "date",
            entry.date.basis,
            date=word_interval(interval) if interval else None,
            evidence=_evidence(shelf, entry, entry.date, root),
        ),
        _text_row(shelf, entry, "outlet", entry.outlet, root),
        _text_row(shelf, entry, "agency", entry.agency, root),
        _row("authors", entry.authors.basis, values=_authors(shelf, entry)),
        _text_row(shelf, entry, "section", entry.section, root),
        _text_row(shelf, entry, "dateline", entry.dateline, root),
        _language_row(shelf, entry, "language", entry.language, root),
        _language_row(shelf, entry, "translated-from", entry.translated_from, root),
        _row("url", entry.url.basis, url=outer_url(entry.url.value)),
    )
    for row in rows:
        is_known = row.values or row.date or row.language or row.url
        if row.name in _ALWAYS or is_known:
            yield row


def _row(  # noqa: PLR0913 one argument a column
    name: str,
    basis: Basis,
    *,
    values: tuple[Words, ...] = (),
    date: DateValue | None = None,
    language: str | None = None,
    url: str | None = None,
    evidence: tuple[EvidenceValue, ...] = (),
) -> FieldRow:
    return FieldRow(
        name=name,
        basis=basis,
        values=values,
        date=date,
        language=language,
        url=url,
        evidence=evidence,
    )


def _text_row(
    shelf: Shelf, entry: Entry, name: str, field: Field[str], root: str
) -> FieldRow:
    words = field_words(shelf, entry, field)
    evidence = _evidence(shelf, entry, field, root)
    values = (words,) if words else ()
    return _row(name, field.basis, values=values, evidence=evidence)


def _language_row(
    shelf: Shelf, entry: Entry, name: str, field: Field[str], root: str
) -> FieldRow:
    # The commonest words of a language prove it, but tell a reader nothing.
    is_told = name != "language"
    evidence = _evidence(shelf, entry, field, root) if is_told else ()
    language = find_language(shelf, entry, field)
    return _row(name, field.basis, language=language, evidence=evidence)


def _authors(shelf: Shelf, entry: Entry) -> tuple[Words, ...]:
    field = entry.authors
    return tuple(
        value_words(shelf, entry, name, field.basis, field.evidence)
        for name in field.value or ()
    )


def _evidence(
    shelf: Shelf, entry: Entry, field: Field[str] | Field[Interval], root: str
) -> tuple[EvidenceValue, ...]:
    """Return the words behind a field, where these say more than its value does."""
    if field.basis in {Basis.EDITED, Basis.UNKNOWN}:
        return ()
    return tuple(
        found
        for one in field.evidence
        if fold(one.text) != field.value
        and (found := read_evidence(shelf, entry, one, root)) is not None
    )
