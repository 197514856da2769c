"""Entries and analyses for the tests of grouping, made without the first stage."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from typing import Any

from tests.projects import SEEDS_ROOT

from briefing.model import (
    Analysis,
    Basis,
    Block,
    BlockKind,
    Entry,
    Field,
    Interval,
    Passage,
    Quote,
    QuoteKind,
)
from briefing.text.ids import block_ids
from briefing.text.sentences import find_sentences
from briefing.text.slugs import slugify
from briefing.text.words import count_names, count_terms

SEEDS = SEEDS_ROOT / "content" / "sources"
GOLD = SEEDS_ROOT / "gold.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Entries with their analyses, in the same order."""

    entries: tuple[Entry, ...]
    analyses: tuple[Analysis, ...]

    def name(self, ids: Sequence[str]) -> set[str]:
        """Return the sources of the entries with these ids."""
        return {entry.source for entry in self.entries if entry.id in ids}


def make_entry(  # noqa: PLR0913
    source: str,
    title: str | None,
    blocks: Sequence[tuple[BlockKind, str]],
    *,
    day: date | None = None,
    language: str = "en",
    themes: tuple[str, ...] = (),
) -> Entry:
    """Return an entry with these blocks; what is not given is unknown."""
    digest = sha256(source.encode()).hexdigest()
    ids = block_ids([text for _, text in blocks])
    unknown: Field[Any] = Field(value=None, basis=Basis.UNKNOWN)
    when = Interval(first=day, last=day) if day else None
    return Entry(
        id=digest[:12],
        source=source,
        digest=digest,
        slug=slugify(title or source, "untitled"),
        title=Field(value=title or blocks[0][1][:60], basis=Basis.STATED)
        if title
        else Field(value=blocks[0][1].partition(".")[0][:110], basis=Basis.DERIVED),
        dateline=unknown,
        date=Field(value=when, basis=Basis.STATED) if when else unknown,
        outlet=unknown,
        agency=unknown,
        authors=unknown,
        section=unknown,
        language=Field(value=language, basis=Basis.INFERRED),
        translated_from=unknown,
        url=unknown,
        blocks=tuple(
            Block(id=identity, kind=kind, text=text, spans=())
            for identity, (kind, text) in zip(ids, blocks, strict=True)
        ),
        clues=(),
        receipt=(),
        themes=themes,
    )


def analyse(entry: Entry, quotes: Sequence[Quote] = ()) -> Analysis:
    """Return sentences, terms and names of *entry* as the first stage would."""
    sentences = tuple(
        Passage(entry=entry.id, block=block.id, span=at, text=block.text[slice(*at)])
        for block in entry.blocks
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE)
        for at in find_sentences(block.text)
    )
    texts = [sentence.text for sentence in sentences]
    return Analysis(
        entry=entry.id,
        sentences=sentences,
        quotes=tuple(quotes),
        terms=count_terms(texts),
        names=count_names(texts),
    )


def article(
    source: str, title: str, text: str, *, language: str = "en"
) -> tuple[Entry, Analysis]:
    """Return an entry of paragraphs parted by empty lines, with its analysis."""
    paragraphs = [(BlockKind.PARAGRAPH, part) for part in text.split("\n\n")]
    entry = make_entry(source, title, paragraphs, language=language)
    return entry, analyse(entry)


@cache
def read_seeds() -> Material:
    """Return the five seeds as a careful editor reads them (gold.json)."""
    gold = json.loads(GOLD.read_text("utf-8"))
    rows = [_read_seed(name, gold["seeds"][name]) for name in sorted(gold["seeds"])]
    return Material(
        entries=tuple(entry for entry, _ in rows),
        analyses=tuple(analysis for _, analysis in rows),
    )


def _read_seed(name: str, gold: dict[str, Any]) -> tuple[Entry, Analysis]:
    raw = (SEEDS / name).read_text("utf-8").split("\n")
    kinds: dict[int, BlockKind] = {}
    for key, kind in (
        ("body", BlockKind.PARAGRAPH),
        ("heading", BlockKind.HEADING),
        ("caption", BlockKind.CAPTION),
    ):
        for number in gold["lines"].get(key, ()):
            kinds.setdefault(number, kind)
    texts = {number: raw[number - 1].strip() for number in kinds}
    published = gold["published"]
    day = None
    if published["basis"] == "stated":
        day = date.fromisoformat(published["must_cover"])
        first = min(texts)
        texts[first] = texts[first].removeprefix(f"date {day.isoformat()}").strip()
    numbers = sorted(kinds)
    entry = make_entry(
        name,
        gold["title"]["value"],
        [(kinds[number], texts[number]) for number in numbers],
        day=day,
    )
    blocks = dict(zip(numbers, entry.blocks, strict=True))
    quotes = [
        quote
        for row in gold["quotes"]
        if (quote := _read_quote(entry, blocks[row["line"]], row))
    ]
    return entry, analyse(entry, quotes)


def _read_quote(entry: Entry, block: Block, row: dict[str, Any]) -> Quote | None:
    start = block.text.find(row["text"])
    if start < 0:
        return None
    span = (start, start + len(row["text"]))
    held = [
        bounds
        for bounds in find_sentences(block.text)
        if bounds[0] < span[1] and span[0] < bounds[1]
    ]
    around = (held[0][0], held[-1][1])
    sentence = block.text[slice(*around)]
    beside = sentence.replace(row["text"], "")
    speaker = row["speaker"]
    return Quote(
        words=Passage(entry=entry.id, block=block.id, span=span, text=row["text"]),
        sentence=Passage(entry=entry.id, block=block.id, span=around, text=sentence),
        kind=QuoteKind(row["kind"]),
        speaker=speaker,
        printed_as=row.get("printed_as"),
        attributed_to=row.get("attributed_to"),
        is_named_beside=bool(speaker)
        and any(part in beside for part in speaker.split()),
    )
