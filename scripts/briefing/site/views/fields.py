"""What is known of an entry, field by field, and why it is believed."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.model import Basis, Entry, Evidence, Field, Interval
from briefing.site.citations import receipt_href
from briefing.site.filters import word_interval
from briefing.site.pages import DateValue, EvidenceValue, FieldRow, Words
from briefing.site.shelf import Shelf
from briefing.site.titles import (
    entry_file,
    entry_link,
    field_words,
    find_evidence,
    find_language,
    outer_url,
    value_words,
)
from briefing.site.words import editor_words, fold, hidden_words, source_words

# In a narrowed mode a field's evidence may show as many words of a withheld
# paragraph: enough for "on the sidelines of the forum in mid-November", and no
# sentence that carries news.
EVIDENCE_WORDS = 8

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
        and (found := _evidence_value(shelf, entry, one, root)) is not None
    )


def _evidence_value(
    shelf: Shelf, entry: Entry, evidence: Evidence, root: str
) -> EvidenceValue | None:
    holder = find_evidence(shelf, entry, evidence)
    if evidence.entry is not None and evidence.entry != holder.id:
        return None  # the other entry is not published
    article, lang = shelf.article(holder), shelf.lang(holder)
    link = entry_link(shelf, holder, root) if holder.id != entry.id else None
    if evidence.span is None:
        # Another entry's date may be its editor's; all else is a page's metadata.
        is_edited = link is not None and holder.date.basis is Basis.EDITED
        words = (
            editor_words(evidence.text, entry_file(holder))
            if is_edited
            else hidden_words(article, evidence.text, lang=lang)
        )
        return EvidenceValue(words=words, href=None, entry=link)
    words = source_words(article, [evidence.span], lang=lang)
    is_long = len(words.text.split()) > EVIDENCE_WORDS
    if is_long and shelf.allowances[holder.id].mode != "full":
        return None
    href = receipt_href(holder, article, evidence.span[0], root)
    return EvidenceValue(words=words, href=href, entry=link)
