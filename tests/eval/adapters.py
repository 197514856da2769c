"""The stages behind the signatures that evaluation scripts call."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date as Day  # noqa: N812 - `date` is an argument here
from hashlib import sha256
from typing import Any, TypedDict

from briefing.analyse import analyse_entry
from briefing.analyse.entities import find_entities
from briefing.analyse.quotes import find_quotes
from briefing.analyse.speakers import read_paragraph
from briefing.errors import BriefingError
from briefing.extract import extract_entry
from briefing.extract.draft import LIST_MARK
from briefing.group import group_stories
from briefing.group.key_points import choose_key_points
from briefing.group.wordings import pair_wordings, weigh_wording
from briefing.ingest import read_article
from briefing.model import Article, Basis, Block, BlockKind, Candidate, Entry, Field
from briefing.text.dates import find_dates
from briefing.text.ids import block_ids
from briefing.text.sentences import find_sentences
from briefing.text.timex import write_timexes


class Conversion(TypedDict):
    """What a conversion found; None where the source does not say."""

    title: str | None
    date: str | None  # ISO day
    author: list[str]
    outlet: str | None
    language: str | None  # ISO 639-1
    body: str  # plain text, blocks parted by empty lines


def convert(input: str, kind: str, url: str | None = None) -> Conversion:  # noqa: A002 - the callers' name
    """Convert one article with the very functions of the build.

    Args:
        input: The decoded file.
        kind: ``html`` or ``text``.
        url: Where it was found; the build does not know it, so it is not used.

    Returns:
        The fields that evaluations compare. A captioned picture is not included
        in an entry, so its caption is no part of the body here. The data name an
        agency as author where no person is; an entry has a field of its own for it.

    """
    del url
    name = "article.html" if kind == "html" else "article.txt"
    try:
        article = read_article(input.encode(), name)
        entry = extract_entry(article)
    except BriefingError:
        return Conversion(
            title=None, date=None, author=[], outlet=None, language=None, body=""
        )
    return Conversion(
        title=entry.title.value,
        date=_day(entry),
        author=list(entry.authors.value or filter(None, [entry.agency.value])),
        outlet=entry.outlet.value,
        language=entry.language.value,
        body="\n\n".join(_write_body(article, entry)),
    )


def _write_body(article: Article, entry: Entry) -> Iterator[str]:
    """Yield the blocks as plain text, items with the numbers that the text has.

    Not one that a browser counts: no text of a page has it.
    """
    printed = {
        row.span[1]: article.text[slice(*row.span)]
        for row in entry.receipt
        if row.rule == LIST_MARK.name
    }
    for block in entry.blocks:
        if block.kind is BlockKind.CAPTION:
            continue
        number = ""
        if block.place.is_numbered:
            before = article.text[: block.spans[0][0]].rstrip()
            number = printed.get(len(before), "")
        yield f"{number} {block.text}".lstrip()


def _day(entry: Entry) -> str | None:
    interval = entry.date.value
    if interval is None or not interval.is_day:
        return None
    return interval.first.isoformat()


def cluster(docs: Sequence[dict[str, str]]) -> list[str]:
    """Return one label per document; equal labels say that the story is the same.

    Args:
        docs: Each with the keys id, title, text (paragraphs parted by line ends) and
            date, in an order that says nothing.

    """
    entries = [  # ids of the data sets are not always unique
        _make_entry(f"{doc['id']}#{number}", doc["title"], doc["text"])
        for number, doc in enumerate(docs)
    ]
    stories = group_stories(entries, [analyse_entry(entry) for entry in entries])
    label = {entry: story.id for story in stories for entry in story.entries}
    return [label[entry.id] for entry in entries]


def summarise(title: str, text: str, n: int) -> list[str]:
    """Return at most *n* sentences of *text*, each verbatim, in its order."""
    entry = _make_entry("article", title, text)
    analysis = analyse_entry(entry)
    points = choose_key_points(analysis.sentences, [entry], [analysis], (), count=n)
    return [point.passage.text for point in points]


def _make_entry(name: str, title: str, text: str) -> Entry:
    paragraphs = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    digest = sha256(name.encode()).hexdigest()
    unknown: Field[Any] = Field(value=None, basis=Basis.UNKNOWN)
    return Entry(
        id=digest[:12],
        source=name,
        digest=digest,
        slug=digest[:12],
        title=Field(value=title, basis=Basis.STATED) if title else unknown,
        dateline=unknown,
        date=unknown,
        outlet=unknown,
        agency=unknown,
        authors=unknown,
        section=unknown,
        language=unknown,
        translated_from=unknown,
        url=unknown,
        blocks=tuple(
            Block(id=identity, kind=BlockKind.PARAGRAPH, text=paragraph, spans=())
            for identity, paragraph in zip(
                block_ids(paragraphs), paragraphs, strict=True
            )
        ),
        clues=(),
        receipt=(),
    )


class SpokenWords(TypedDict):
    """A quote; places are half-open, in characters of the article."""

    start: int
    end: int
    speaker: str | None  # the person, else the words that stand for the speaker
    speaker_start: int | None
    speaker_end: int | None


def quotes(text: str) -> list[SpokenWords]:
    """Return the quotes of *text*, whose paragraphs are its lines."""
    lines = list(re.finditer(r"\S[^\n]*", text))
    blocks = [
        Block(id=str(at), kind=BlockKind.PARAGRAPH, text=line[0].rstrip(), spans=())
        for at, line in enumerate(lines)
    ]
    paragraphs = [read_paragraph(block.text) for block in blocks]
    found = []
    for utterance in find_quotes("article", blocks, paragraphs):
        quote = utterance.quote
        start = lines[int(quote.words.block)].start()
        named = utterance.speaker_span
        named_at = lines[utterance.speaker_block or 0].start()
        found.append(
            SpokenWords(
                start=start + quote.words.span[0],
                end=start + quote.words.span[1],
                speaker=quote.speaker or quote.printed_as,
                speaker_start=None if named is None else named_at + named[0],
                speaker_end=None if named is None else named_at + named[1],
            )
        )
    return found


def split(text: str) -> list[tuple[int, int]]:
    """Return the sentences of *text*, whose paragraphs are parted by empty lines."""
    return list(find_sentences(text))


class NamedEntity(TypedDict):
    """A name; places are half-open, in characters of the article."""

    start: int
    end: int
    label: str  # PER, ORG or LOC


def entities(text: str) -> list[NamedEntity]:
    """Return the names of *text*, whose paragraphs are its lines."""
    lines = list(re.finditer(r"\S[^\n]*", text))
    return [
        NamedEntity(
            start=line.start() + entity.span[0],
            end=line.start() + entity.span[1],
            label=entity.kind.value,
        )
        for line, found in zip(
            lines, find_entities([line[0] for line in lines]), strict=True
        )
        for entity in found
    ]


def align(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """Return which sentences of *a* and *b* are the same words of a speaker."""
    ones, others = ([weigh_wording(text) for text in side] for side in (a, b))
    return list(pair_wordings(ones, others))


class TimeExpression(TypedDict):
    """A time expression in TIMEX3; places are half-open, in characters of the text."""

    start: int
    end: int
    value: str
    type: str  # DATE, TIME, DURATION or SET


def dates(text: str, date: str) -> list[TimeExpression]:
    """Return the time expressions of *text*, whose paragraphs are its lines.

    Args:
        text: Plain text; a single line end is a wrapped line.
        date: The article's own day, ISO 8601, or empty. It is weighed against the
            dates that the text prints about itself, as a page's metadata are.

    """
    text = re.sub(r"(?<!\n)\n(?!\n)", " ", text)
    found = []
    for line in re.finditer(r"[^\n]+", text):
        for one in find_dates(line[0]):
            start, end = one.span
            span = (line.start() + start, line.start() + end)
            found.append(replace(one, span=span))
    return [
        TimeExpression(
            start=timex.span[0], end=timex.span[1], value=timex.value, type=timex.type
        )
        for timex in write_timexes(found, _find_anchor(text, date))
    ]


def _find_anchor(text: str, date: str) -> Day | None:
    """Return the day of publishing as the build finds it."""
    claim = Candidate(name="date", value=date, origin="meta")
    article = replace(
        read_article(text.encode(), "article.txt"), candidates=(claim,) if date else ()
    )
    try:
        published = extract_entry(article).date.value
    except BriefingError:
        return Day.fromisoformat(date) if date else None
    return published.first if published and published.is_day else None
