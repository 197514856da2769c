"""The seeds, read as a careful editor reads them."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from functools import cache
from typing import Any

import pytest
from tests.projects import SEEDS_ROOT

from briefing.extract import extract_entry
from briefing.ingest import read_article
from briefing.model import Article, BlockKind, Entry, Fate

SOURCES = SEEDS_ROOT / "content" / "sources"
GOLD: dict[str, Any] = json.loads(
    (SEEDS_ROOT / "gold.json").read_text(encoding="utf-8")
)["seeds"]
SEEDS = sorted(GOLD)
_FATES = {
    "title": {Fate.TITLE},
    "body": {Fate.BODY},
    "heading": {Fate.HEADING},
    "caption": {Fate.CAPTION},
    "metadata": {Fate.METADATA},
    "references": {Fate.REFERENCE},
    "removed": {Fate.REMOVED},
}

_FIELDS = (
    "title",
    "dateline",
    "date",
    "outlet",
    "agency",
    "authors",
    "section",
    "language",
    "translated_from",
    "url",
)

pytestmark = pytest.mark.parametrize("seed", SEEDS)


@cache
def _read(seed: str) -> tuple[Article, Entry]:
    article = read_article((SOURCES / seed).read_bytes(), seed)
    return article, extract_entry(article)


def _main_fate(seed: str, number: int) -> Fate:
    """Return the fate of most of a line's characters."""
    article, entry = _read(seed)
    start, end = article.lines[number - 1].span
    counts: Counter[Fate] = Counter()
    for row in entry.receipt:
        shared = min(end, row.span[1]) - max(start, row.span[0])
        counts[row.fate] += max(shared, 0)
    return counts.most_common(1)[0][0]


def test_every_line_becomes_what_the_editor_says(seed: str) -> None:
    """Each line has the fate that gold.json names; the others are blank."""
    article, _ = _read(seed)
    named = {n: _FATES[kind] for kind, ns in GOLD[seed]["lines"].items() for n in ns}
    wrong = {
        line.number: (_main_fate(seed, line.number), named[line.number])
        for line in article.lines
        if line.number in named
        and _main_fate(seed, line.number) not in named[line.number]
    }
    assert wrong == {}
    assert [line.number for line in article.lines if line.text] == sorted(named)


def test_title_is_right(seed: str) -> None:
    """The title has the gold's words and basis; a derived one is verbatim."""
    article, entry = _read(seed)
    gold = GOLD[seed]["title"]
    title = entry.title.value
    assert title is not None
    assert entry.title.basis.value == gold["basis"]
    if gold["value"] is not None:
        assert title == gold["value"]
    else:
        first = entry.blocks[0].text
        assert first.startswith(title)
        assert len(title) <= 110
        assert first[len(title)] in " ,;:"
    assert title in article.text


@pytest.mark.parametrize(
    "name",
    ["dateline", "outlet", "agency", "language", "translated_from"],
)
def test_field_is_right(seed: str, name: str) -> None:
    """A field has the gold's value, and none where the gold has none."""
    _, entry = _read(seed)
    assert getattr(entry, name).value == GOLD[seed][name]


def test_section_is_right_or_left_open(seed: str) -> None:
    """The section is the gold's; where gold allows it, it may be unknown."""
    _, entry = _read(seed)
    allowed = {GOLD[seed]["section"]}
    if "section_note" in GOLD[seed]:
        allowed.add(None)
    assert entry.section.value in allowed


def test_author_is_right(seed: str) -> None:
    """No seed names its writer."""
    _, entry = _read(seed)
    assert entry.authors.value is GOLD[seed]["author"]


def test_date_covers_the_day(seed: str) -> None:
    """A known date covers the gold's day and stays inside its bounds."""
    _, entry = _read(seed)
    gold = GOLD[seed]["published"]
    if entry.date.value is None:
        assert gold["basis"] in ("unknown", "inferred")
        return
    interval = entry.date.value
    assert interval.first <= date.fromisoformat(gold["must_cover"]) <= interval.last
    if gold["may_span"] is not None and gold["basis"] == "stated":
        assert str(interval.first) >= gold["may_span"][0]
        assert str(interval.last) <= gold["may_span"][1]
    assert not (interval.is_day and gold["basis"] != "stated")


def test_evidence_is_verbatim(seed: str) -> None:
    """Every known field shows words that stand where it says."""
    article, entry = _read(seed)
    for name in _FIELDS:
        field = getattr(entry, name)
        assert (field.value is None) == (field.basis.value == "unknown"), name
        assert (field.value is None) == (not field.evidence), name
        for evidence in field.evidence:
            assert evidence.span is not None, name
            assert article.text[slice(*evidence.span)] == evidence.text, name


def test_evidence_stands_in_the_named_lines(seed: str) -> None:
    """A removed line that gold names as evidence is the evidence of its field."""
    article, entry = _read(seed)
    for number, name in GOLD[seed].get("evidence_for", {}).items():
        field = getattr(entry, name.split(",")[0])
        start, end = article.lines[int(number) - 1].span
        assert any(
            e.span is not None and start <= e.span[0] and e.span[1] <= end
            for e in field.evidence
        ), (number, name)


def test_references_are_links(seed: str) -> None:
    """The references of a list of sources keep label and address."""
    _, entry = _read(seed)
    found = [
        {"label": block.text, "url": block.links[0].url}
        for block in entry.blocks
        if block.kind is BlockKind.ITEM and block.links
    ]
    assert found == GOLD[seed].get("references", [])


def test_receipt_is_the_whole_text(seed: str) -> None:
    """The rows lie end to end, and the blocks are what they keep."""
    article, entry = _read(seed)
    assert entry.receipt[0].span[0] == 0
    assert entry.receipt[-1].span[1] == len(article.text)
    for before, after in zip(entry.receipt, entry.receipt[1:], strict=False):
        assert before.span[1] == after.span[0]
    for block in entry.blocks:
        assert block.text == " ".join(article.text[slice(*s)] for s in block.spans)
