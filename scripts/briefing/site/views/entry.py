"""An entry's page: the text with what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from briefing.model import Basis, Block, BlockKind, Entry, Evidence, Field
from briefing.site.citations import (
    find_block_spans,
    number_blocks,
    receipt_href,
)
from briefing.site.filters import word_interval
from briefing.site.links import (
    entry_path,
    find_root,
    receipt_path,
    write_href,
    write_url,
)
from briefing.site.markup import render_rich
from briefing.site.pages import (
    BlockGroup,
    BlockValue,
    EntryPage,
    EvidenceValue,
    FieldRow,
    Run,
    Words,
)
from briefing.site.shelf import Shelf
from briefing.site.titles import (
    briefing_link,
    entry_card,
    entry_file,
    entry_link,
    find_evidence,
    outer_url,
    story_link,
    title_words,
    value_words,
)
from briefing.site.words import editor_words, fold, hidden_words, source_words
from briefing.text.markdown import mark_block

# In a narrowed mode a field's evidence may show as many words of a withheld
# paragraph: enough for "on the sidelines of the forum in mid-November", and no
# sentence that carries news.
EVIDENCE_WORDS = 8

_ALWAYS = ("title", "date", "outlet", "language")


def build_entry(shelf: Shelf, entry: Entry) -> EntryPage:
    """Return the value of an entry's page."""
    path = entry_path(entry.slug)
    root = find_root(path)
    allowance = shelf.allowances[entry.id]
    blocks = tuple(_blocks(shelf, entry, root))
    story = shelf.story_of.get(entry.id)
    count = len(story.entries) if story else 1
    shown = (one.words for one in blocks if one.kind is BlockKind.PARAGRAPH)
    return EntryPage(
        kind="entry",
        path=path,
        root=root,
        canonical=write_url(shelf.base, path),
        title=title_words(shelf, entry),
        description=next((words for words in shown if words is not None), None),
        mode=allowance.mode,
        card=entry_card(shelf, entry, root),
        fields=tuple(_fields(shelf, entry, root)),
        note=editor_words(entry.note, entry_file(entry)) if entry.note else None,
        body=_group(blocks),
        language=shelf.lang(entry),
        withheld=len(entry.blocks) - len(blocks),
        url=outer_url(entry.url.value),
        source=entry.source,
        receipt=write_href(root, receipt_path(entry.slug)),
        story=story_link(shelf, story, root) if story and count > 1 else None,
        story_count=count,
        briefings=tuple(
            briefing_link(shelf, briefing, root)
            for briefing in shelf.cited_in.get(entry.id, ())
        ),
    )


# --- fields -----------------------------------------------------------------


def _fields(shelf: Shelf, entry: Entry, root: str) -> Iterator[FieldRow]:
    plain: tuple[tuple[str, Field[str]], ...] = (
        ("title", entry.title),
        ("outlet", entry.outlet),
        ("agency", entry.agency),
        ("section", entry.section),
        ("dateline", entry.dateline),
    )
    rows = {name: _text_row(shelf, entry, name, field, root) for name, field in plain}
    interval = entry.date.value
    rows["date"] = FieldRow(
        name="date",
        basis=entry.date.basis,
        values=(),
        date=word_interval(interval) if interval else None,
        language=None,
        url=None,
        evidence=_evidence(shelf, entry, entry.date, root),
    )
    rows["authors"] = FieldRow(
        name="authors",
        basis=entry.authors.basis,
        values=tuple(
            value_words(shelf, entry, name, entry.authors.basis, entry.authors.evidence)
            for name in entry.authors.value or ()
        ),
        date=None,
        language=None,
        url=None,
        evidence=(),
    )
    for name, field in (
        ("language", entry.language),
        ("translated-from", entry.translated_from),
    ):
        rows[name] = FieldRow(
            name=name,
            basis=field.basis,
            values=(),
            date=None,
            language=field.value,
            url=None,
            evidence=_evidence(shelf, entry, field, root),
        )
    rows["url"] = FieldRow(
        name="url",
        basis=entry.url.basis,
        values=(),
        date=None,
        language=None,
        url=outer_url(entry.url.value),
        evidence=(),
    )
    for name in (
        *("title", "date", "outlet", "agency", "authors", "section"),
        *("dateline", "language", "translated-from", "url"),
    ):
        row = rows[name]
        if name in _ALWAYS or row.values or row.date or row.language or row.url:
            yield row


def _text_row(
    shelf: Shelf, entry: Entry, name: str, field: Field[str], root: str
) -> FieldRow:
    value = field.value
    words = None
    if value is not None:
        words = value_words(shelf, entry, value, field.basis, field.evidence)
    return FieldRow(
        name=name,
        basis=field.basis,
        values=(words,) if words else (),
        date=None,
        language=None,
        url=None,
        evidence=_evidence(shelf, entry, field, root),
    )


def _evidence(
    shelf: Shelf, entry: Entry, field: Field[object], root: str
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
        words = hidden_words(article, evidence.text, lang=lang)
        return EvidenceValue(words=words, href=None, entry=link)
    words = source_words(article, [evidence.span], lang=lang)
    is_long = len(words.text.split()) > EVIDENCE_WORDS
    if is_long and shelf.allowances[holder.id].mode != "full":
        return None
    href = receipt_href(holder, article, evidence.span[0], root)
    return EvidenceValue(words=words, href=href, entry=link)


# --- body -------------------------------------------------------------------


def _blocks(shelf: Shelf, entry: Entry, root: str) -> Iterator[BlockValue]:
    """Yield the blocks that the publish mode lets be shown."""
    article, lang = shelf.article(entry), shelf.lang(entry)
    allowance = shelf.allowances[entry.id]
    numbers = number_blocks(entry)
    for block in entry.blocks:
        if block.id not in allowance.spans:
            continue
        spans = find_block_spans(shelf, entry, block.id)
        words = source_words(article, spans, lang=lang) if spans else None
        is_cut = not block.is_edited and not allowance.shows(
            block.id, (0, len(block.text))
        )
        yield BlockValue(
            id=block.id,
            kind=block.kind,
            level=min(3, max(2, block.level)),
            number=numbers.get(block.id),
            words=None if block.is_edited else words,
            runs=_runs(block, words, is_cut=is_cut),
            rich=render_rich(_markdown(block), where=entry_file(entry), root=root)
            if block.is_edited
            else None,
            was=words if block.is_edited else None,
            is_cut=is_cut,
            receipt=receipt_href(entry, article, spans[0][0], root) if spans else None,
        )


def _markdown(block: Block) -> str:
    """Return an edited block's Markdown; a list item as the paragraph it holds."""
    markdown = block.markdown or block.text
    if block.kind is BlockKind.ITEM:
        return markdown
    return mark_block(block.kind, markdown, block.level)


def _runs(block: Block, words: Words | None, *, is_cut: bool) -> tuple[Run, ...]:
    """Return the block's words, cut at its links."""
    if block.is_edited or words is None:
        return ()
    if is_cut:
        return (Run(text=words.text),)
    runs: list[Run] = []
    position = 0
    for link in sorted(block.links, key=lambda link: link.span):
        start, end = link.span
        if start > position:
            runs.append(Run(text=block.text[position:start]))
        runs.append(Run(text=block.text[start:end], url=outer_url(link.url)))
        position = end
    if position < len(block.text):
        runs.append(Run(text=block.text[position:]))
    return tuple(runs)


def _group(blocks: Iterable[BlockValue]) -> tuple[BlockGroup, ...]:
    """Return the blocks, list items that follow each other in one group."""
    groups: list[BlockGroup] = []
    for is_list, run in groupby(blocks, key=lambda one: one.kind is BlockKind.ITEM):
        if is_list:
            groups.append(BlockGroup(is_list=True, blocks=tuple(run)))
        else:
            groups += [BlockGroup(is_list=False, blocks=(one,)) for one in run]
    return tuple(groups)
