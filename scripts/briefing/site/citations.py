"""Cited words: verbatim, each with a chip that leads to its paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.model import Article, Block, CitedText, Entry, Passage, Span
from briefing.page_paths import entry_page, receipt_page
from briefing.site.filters import word_interval
from briefing.site.links import write_href
from briefing.site.pages import Citation, CitedUnit, CompletionValue, Whose, Words
from briefing.site.publish import find_hidden
from briefing.site.shelf import Shelf
from briefing.site.text_fragments import link_words
from briefing.site.titles import entry_file, field_words, outer_url, title_words
from briefing.site.words import editor_words, find_spans, source_words, write_at


def find_line(article: Article, place: int) -> int:
    """Return the number of the line that holds the character at *place*."""
    return max(
        (line.number for line in article.lines if line.span[0] <= place), default=1
    )


def receipt_href(entry: Entry, article: Article, place: int, root: str) -> str:
    """Return the link to the receipt's line for the character at *place*."""
    line = f"L{find_line(article, place)}"
    return write_href(root, receipt_page(entry.slug), line)


def cited_unit(
    shelf: Shelf, text: str, passages: Sequence[Passage], root: str
) -> CitedUnit | None:
    """Return *text* with a chip for each passage that carries it.

    Where the publish mode keeps the first passage back, the words of the next one
    that may be shown stand in its place.

    Args:
        shelf: What is published.
        text: As the briefing prints it; stands in the first passage.
        passages: That one, and those that carry the same fact.
        root: Of the page.

    Returns:
        ``None`` where nothing may be shown, or every passage is gone.

    """
    for number, passage in enumerate(passages):
        wanted = text if number == 0 else passage.text
        words = _find_words(shelf, passage, wanted)
        if words is None:
            continue
        chip = _make_chip(shelf, passage, root, cite=words.at)
        others = (
            _make_chip(shelf, other, root, cite=_find_cite(shelf, other))
            for other in (*passages[:number], *passages[number + 1 :])
        )
        chips = tuple(one for one in (chip, *others) if one is not None)
        return CitedUnit(words=words, citations=chips)
    return None


def cited_part(shelf: Shelf, part: CitedText, root: str) -> CitedUnit | None:
    """Return what a briefing prints, with the name that completes it in brackets."""
    unit = cited_unit(shelf, part.text, part.passages, root)
    completion = part.completion
    if unit is None or completion is None or unit.words.whose is not Whose.SOURCE:
        return unit
    found = shelf.block(completion.name.entry, completion.name.block)
    if unit.words.text != completion.sentence.text or found is None:
        return unit  # another passage stands in its place
    entry, block = found
    name, end = completion.name, completion.pronoun[1]
    if block.is_edited or block.text[slice(*name.span)] != name.text:
        return unit
    article = shelf.article(entry)
    return replace(
        unit,
        completion=CompletionValue(
            before=unit.words.text[:end],
            name=source_words(article, find_spans(article, block, name.span)),
            after=unit.words.text[end:],
        ),
    )


def passage_words(shelf: Shelf, passage: Passage) -> Words | None:
    """Return a passage's words with their proof; ``None`` where they are withheld."""
    return _find_words(shelf, passage, passage.text)


def find_block_spans(shelf: Shelf, entry: Entry, block: str | None) -> tuple[Span, ...]:
    """Return the source spans of a block that the publish mode lets be shown.

    Args:
        shelf: What is published.
        entry: The entry.
        block: Id; an unknown one has no spans.

    """
    allowed = shelf.allowances[entry.id].spans.get(block or "", ())
    article = shelf.article(entry)
    for one in entry.blocks:
        original = _find_original(one)
        if one.id == block and original is not None and allowed:
            if one.is_edited:
                return one.spans
            return tuple(
                span
                for asked in allowed
                for span in find_spans(article, original, asked)
            )
    return ()


def _find_words(shelf: Shelf, passage: Passage, text: str) -> Words | None:
    """Return *text* of a passage with its proof, where it may be shown."""
    found = shelf.block(passage.entry, passage.block)
    if found is None:
        return None
    entry, block = found
    lang = shelf.lang(entry)
    original = _find_original(block)
    span = _find_text(original.text, text, passage.span) if original else None
    if original is not None and span is not None:
        if _may_show(shelf, entry, block, span):
            article = shelf.article(entry)
            return source_words(article, find_spans(article, original, span), lang=lang)
        return None
    span = _find_text(block.text, text, passage.span)
    if span is not None and shelf.allowances[entry.id].shows(block.id, span):
        return editor_words(text, entry_file(entry), lang=lang)
    return None


def _find_cite(shelf: Shelf, passage: Passage) -> str | None:
    """Return the ``data-cite`` of a passage.

    ``None`` for the editor's own words, and for words that the publish mode keeps
    from the page to which the chip leads.
    """
    found = shelf.block(passage.entry, passage.block)
    original = _find_original(found[1]) if found else None
    if found is None or original is None:
        return None
    span = _find_text(original.text, passage.text, passage.span)
    if span is None or not _may_show(shelf, *found, span):
        return None
    article = shelf.article(found[0])
    return write_at(article.source, find_spans(article, original, span))


def _may_show(shelf: Shelf, entry: Entry, block: Block, span: Span) -> bool:
    """Whether words of the source's wording of a block are shown on its page."""
    # An emended paragraph is shown whole or not at all.
    asked = (0, len(block.text)) if block.is_edited else span
    return shelf.allowances[entry.id].shows(block.id, asked)


def _find_original(block: Block) -> Block | None:
    """Return the block in the source's wording; ``None`` for the editor's own."""
    if not block.is_edited:
        return block
    return replace(block, text=block.was) if block.was and block.spans else None


def _make_chip(
    shelf: Shelf, passage: Passage, root: str, *, cite: str | None
) -> Citation | None:
    found = shelf.block(passage.entry, passage.block)
    if found is None:
        return None
    entry, block = found
    outlet = field_words(shelf, entry, entry.outlet)
    is_shown = block.id in shelf.allowances[entry.id].spans
    fragment = block.id if is_shown else None
    url = outer_url(entry.url.value)
    return Citation(
        href=write_href(root, entry_page(entry.slug), fragment),
        cite=cite,
        label=outlet or title_words(shelf, entry),
        date=word_interval(entry.date.value) if entry.date.value else None,
        paragraph=entry.paragraph_number(block.id),
        is_emended=block.is_edited,
        passage=_find_passage(shelf, entry, block),
        original=link_words(url, passage.text)
        if url and cite and not block.is_edited
        else url,
    )


def _find_passage(shelf: Shelf, entry: Entry, block: Block) -> Words | None:
    """Return a block's words in its source's wording, as far as they may be shown.

    ``None`` where the editor hid any of them: they stand on the entry's page alone.
    """
    if block.id in find_hidden(entry):
        return None
    spans = () if block.is_edited else find_block_spans(shelf, entry, block.id)
    article = shelf.article(entry)
    return source_words(article, spans, lang=shelf.lang(entry)) if spans else None


def _find_text(text: str, wanted: str, near: Span) -> Span | None:
    """Return where *wanted* stands in *text*: at or after *near*, else anywhere."""
    place = text.find(wanted, near[0])
    if place < 0:
        place = text.find(wanted)
    return None if place < 0 else (place, place + len(wanted))
