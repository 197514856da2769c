"""Small libraries for the tests of the page builders, made without the stages."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

from briefing.config import Settings, SiteSettings
from briefing.model import (
    Article,
    Basis,
    Block,
    BlockKind,
    BriefingDocument,
    CitedText,
    Entry,
    Evidence,
    Fate,
    Field,
    Interval,
    Library,
    Line,
    Passage,
    ReceiptRow,
    Section,
    SectionKind,
    SourceKind,
    Story,
    Theme,
)
from briefing.site.pages import Page
from briefing.site.phrases import Phrases, read_phrases
from briefing.site.shelf import Shelf, make_shelf
from briefing.site.views.every_page import build_pages

ROOT = Path(__file__).resolve().parents[2]
OPEN = Settings(site=SiteSettings(publish="full", rights="Written for this test."))

HARBOUR = (
    "Harbour Post",
    "Cranes stand still in Lisbon",
    "Dockers in Lisbon laid down their work on Monday. The cranes stood still.",
    "“We want a fair share,” said Ana Reis. Talks with the port begin next week.",
    "The port authority expects losses of two million. It asked for patience.",
)
GAZETTE = (
    "Gazette",
    "Lisbon port at a halt",
    "The port of Lisbon came to a halt when the dockers stopped work.",
    "Ana Reis of the union wants a fair share. A ferry still sails.",
)


def unknown(basis: Basis = Basis.UNKNOWN) -> Field[str]:
    """Return a field that nothing is known of."""
    return Field(value=None, basis=basis)


def make_article(lines: tuple[str, ...], source: str = "harbour.txt") -> Article:
    """Return an article of *lines* with a blank line between each two."""
    text = "\n\n".join(lines)
    found: list[Line] = []
    start = 0
    for number, line in enumerate(text.split("\n"), start=1):
        found.append(Line(number=number, span=(start, start + len(line)), text=line))
        start += len(line) + 1
    return Article(
        source=source,
        digest=hashlib.sha256(text.encode()).hexdigest(),
        kind=SourceKind.TEXT,
        encoding="utf-8",
        is_encoding_guessed=False,
        text=text,
        lines=tuple(found),
    )


def make_entry(article: Article, slug: str, day: date | None) -> Entry:
    """Return an entry: outlet, title, then paragraphs, one a line of the article."""
    outlet, title, *body = [line for line in article.lines if line.text.strip()]
    blocks = tuple(
        Block(
            id=f"p-{number}",
            kind=BlockKind.PARAGRAPH,
            text=" ".join(line.text.split()),
            spans=(line.span,),
        )
        for number, line in enumerate(body, start=1)
    )
    rows = [
        ReceiptRow(span=outlet.span, fate=Fate.METADATA, rule="title"),
        ReceiptRow(span=title.span, fate=Fate.TITLE, rule="title"),
    ]
    rows += [
        ReceiptRow(span=line.span, fate=Fate.BODY, rule="title", block=block.id)
        for line, block in zip(body, blocks, strict=True)
    ]
    rows += [
        ReceiptRow(span=(before.span[1], after.span[0]), fate=Fate.BLANK, rule="blank")
        for before, after in pairwise(rows)
    ]
    found = Evidence(text=outlet.text, span=outlet.span, rule="title")
    return Entry(
        id=article.id,
        source=article.source,
        digest=article.digest,
        slug=slug,
        title=Field(
            value=title.text,
            basis=Basis.STATED,
            evidence=(Evidence(text=title.text, span=title.span, rule="title"),),
        ),
        dateline=unknown(),
        date=Field(value=Interval(first=day, last=day), basis=Basis.STATED)
        if day
        else Field(value=None, basis=Basis.UNKNOWN),
        outlet=Field(value=outlet.text, basis=Basis.STATED, evidence=(found,)),
        agency=unknown(),
        authors=Field(value=None, basis=Basis.UNKNOWN),
        section=unknown(),
        language=Field(value="en", basis=Basis.INFERRED),
        translated_from=unknown(),
        url=unknown(),
        blocks=blocks,
        clues=(),
        receipt=tuple(sorted(rows, key=lambda row: row.span)),
    )


def cite(entry: Entry, number: int, words: str) -> Passage:
    """Return the passage *words* of the paragraph *number*, from 1."""
    block = entry.blocks[number - 1]
    start = block.text.index(words)
    span = (start, start + len(words))
    return Passage(entry=entry.id, block=block.id, span=span, text=words)


def make_briefing(
    entries: tuple[Entry, ...],
    cited: tuple[tuple[Passage, ...], ...],
    *,
    slug: str = "strike",
    is_proposed: bool = False,
    title: str = "The strike",
) -> BriefingDocument:
    """Return a briefing that cites each group of passages as a key point."""
    theme = Theme(
        slug=slug, title=title, description=None, terms=(), is_proposed=is_proposed
    )
    parts = tuple(CitedText(text=group[0].text, passages=group) for group in cited)
    return BriefingDocument(
        slug=slug,
        title=title,
        is_title_edited=False,
        theme=theme,
        summary=None,
        sections=(
            Section(kind=SectionKind.KEY_POINTS, heading="Key points", parts=parts),
        ),
        entries=tuple(entry.id for entry in entries),
    )


def make_library() -> Library:
    """Return two entries that tell one story, cited by one briefing."""
    articles = (make_article(HARBOUR), make_article(GAZETTE, "gazette.txt"))
    entries = (
        make_entry(articles[0], "cranes", date(2023, 11, 8)),
        make_entry(articles[1], "halt", None),
    )
    points = (
        (
            cite(entries[0], 2, "“We want a fair share,” said Ana Reis."),
            cite(entries[1], 2, "Ana Reis of the union wants a fair share."),
        ),
        (cite(entries[0], 3, "It asked for patience."),),
    )
    story = Story(
        id=f"s-{entries[0].id}",
        slug="cranes",
        title="Cranes stand still in Lisbon",
        entries=tuple(entry.id for entry in entries),
        shared=(),
    )
    return Library(
        articles=articles,
        entries=entries,
        stories=(story,),
        briefings=(make_briefing(entries, points),),
    )


def say() -> Phrases:
    """Return the catalogue of the theme."""
    return read_phrases((ROOT / "theme" / "phrases.toml").read_text("utf-8"))


def shelve(
    library: Library, settings: Settings = OPEN, base: str | None = None
) -> Shelf:
    """Return the shelf of *library*."""
    return make_shelf(library, settings, say(), base)


def build(shelf: Shelf) -> dict[str, Page]:
    """Return every page by its path."""
    return {page.path: page for page in build_pages(shelf, ())}


def find_texts(value: object) -> list[str]:
    """Return every text in a page value, however deep it stands."""
    if isinstance(value, str):
        return [str(value)]
    if isinstance(value, Mapping):
        return [text for one in value.values() for text in find_texts(one)]
    if isinstance(value, tuple | list):
        return [text for one in value for text in find_texts(one)]
    if is_dataclass(value):
        return [
            text
            for field in fields(value)
            for text in find_texts(getattr(value, field.name))
        ]
    return []
