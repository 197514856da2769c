"""What holds for every article, however odd."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import assume, example, given, settings
from tests.extract.articles import raw_texts
from tests.extract.ferry import BODY

from briefing.errors import BriefingError
from briefing.extract import RULES, extract_entry
from briefing.ingest import read_article
from briefing.model import Basis, BlockKind, Entry, Fate
from briefing.text.joints import join_pieces

if TYPE_CHECKING:
    from briefing.model import Article

_NAMES = {rule.name for rule in RULES}
_PROSE_WORDS = 12
_KEPT = {Fate.BODY, Fate.HEADING, Fate.CAPTION, Fate.REFERENCE}


def _read(raw: bytes) -> tuple[Article, Entry]:
    """Read a file; one without an article is none of these tests' business."""
    try:
        article = read_article(raw, "any.txt")
        return article, extract_entry(article)
    except BriefingError:
        assume(condition=False)
        raise


def _write(entry: Entry) -> bytes:
    """Write title and body as a text file, as somebody would copy them."""
    lines = []
    (evidence,) = entry.title.evidence
    spans = [span for block in entry.blocks for span in block.spans]
    if evidence.span and not any(a <= evidence.span[0] < b for a, b in spans):
        lines.append(evidence.text)
    for block in entry.blocks:
        text = block.text
        if block.kind is BlockKind.ITEM:
            text = f"– {text}"
            if block.links and block.links[0].url not in text:
                text += f": {block.links[0].url}"
        lines.append(text)
    return "\n".join(lines).encode()


@given(raw_texts())
@settings(max_examples=60, deadline=None)
def test_receipt_accounts_for_every_character(raw: bytes) -> None:
    """Rows lie end to end, and kept plus removed is the raw text."""
    article, entry = _read(raw)
    position = 0
    for row in entry.receipt:
        assert row.span[0] == position
        assert row.span[1] > position
        position = row.span[1]
        assert row.rule in _NAMES
        if row.fate is Fate.BLANK:
            words = article.text[slice(*row.span)]
            assert not any(character.isalnum() for character in words)
    assert position == len(article.text)


@given(raw_texts())
@settings(max_examples=60, deadline=None)
def test_blocks_are_verbatim(raw: bytes) -> None:
    """A block's text is the text of its spans, and the receipt knows the block."""
    article, entry = _read(raw)
    rows = {row.span: row for row in entry.receipt}
    for block in entry.blocks:
        assert block.text == join_pieces(article.text, block.spans)
        assert block.text.strip() == block.text != ""
        for span in block.spans:
            assert rows[span].block == block.id
            assert rows[span].fate in _KEPT
        for link in block.links:
            assert 0 <= link.span[0] < link.span[1] <= len(block.text)
    assert len({block.id for block in entry.blocks}) == len(entry.blocks)


@given(raw_texts())
@settings(max_examples=60, deadline=None)
def test_evidence_stands_where_it_says(raw: bytes) -> None:
    """Every known field has evidence, verbatim at its span."""
    article, entry = _read(raw)
    for field in (
        entry.title,
        entry.dateline,
        entry.date,
        entry.outlet,
        entry.agency,
        entry.authors,
        entry.section,
        entry.language,
        entry.translated_from,
        entry.url,
    ):
        assert (field.value is None) == (field.basis is Basis.UNKNOWN)
        assert (field.value is None) == (not field.evidence)
        for evidence in field.evidence:
            assert evidence.span is not None
            assert article.text[slice(*evidence.span)] == evidence.text


@given(raw_texts())
@example(f"0:A.\n0:A.\ndate 2033-01-17 {BODY[0]}".encode())
@example(f"A\n(Image credit: Ada Example)\n0:0:A.\n{BODY[0]}".encode())
@settings(max_examples=120, deadline=None)
def test_cleaning_twice_removes_nothing_more(raw: bytes) -> None:
    """The body, written as text and read again, loses no line.

    A body needs one line of running text to be told from what surrounds it.
    """
    _, entry = _read(raw)
    assume(any(len(block.text.split()) >= _PROSE_WORDS for block in entry.blocks))
    again_article, again = _read(_write(entry))
    lost = [
        again_article.text[slice(*row.span)]
        for row in again.receipt
        if row.fate is Fate.REMOVED and row.rule != "list-mark"
    ]
    assert lost == []


@given(raw_texts())
@settings(max_examples=20, deadline=None)
def test_reading_is_a_function_of_the_bytes(raw: bytes) -> None:
    """The same bytes give the same entry."""
    assert _read(raw) == _read(raw)
