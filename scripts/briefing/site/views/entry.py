"""An entry's page: the text with what is known of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefing.model import Block, BlockKind, Entry, Span
from briefing.page_paths import entry_page, receipt_page
from briefing.site.block_groups import group_blocks
from briefing.site.citations import (
    find_block_spans,
    receipt_href,
)
from briefing.site.corrections import find_corrections, leave_out_marked
from briefing.site.links import (
    find_root,
    write_href,
    write_url,
)
from briefing.site.markup import render_rich
from briefing.site.pages import (
    BlockValue,
    CorrectionValue,
    EntryPage,
    Run,
    Words,
)
from briefing.site.shelf import Shelf
from briefing.site.text_fragments import link_words
from briefing.site.titles import (
    briefing_link,
    entry_card,
    entry_file,
    find_unread,
    outer_url,
    story_link,
    title_words,
)
from briefing.site.views.fields import build_fields
from briefing.site.views.related import build_related
from briefing.site.views.signs import build_flags, build_versions
from briefing.site.words import editor_words, source_words
from briefing.text.margins import mark_block
from briefing.text.tables import find_cells


def build_entry(shelf: Shelf, entry: Entry) -> EntryPage:
    """Return the value of an entry's page."""
    path = entry_page(entry.slug)
    root = find_root(path)
    allowance = shelf.allowances[entry.id]
    corrections = find_corrections(shelf, path, root)
    values = tuple(_blocks(shelf, entry, root, corrections))
    blocks = tuple(one for one in values if one is not None)
    marked = {one.id for one in blocks}
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
        fields=tuple(build_fields(shelf, entry, root)),
        flags=tuple(build_flags(shelf, entry, root)),
        versions=tuple(build_versions(shelf, entry, root)),
        note=editor_words(entry.note, entry_file(entry)) if entry.note else None,
        body=group_blocks(entry.blocks, values),
        language=shelf.lang(entry),
        unread=find_unread(shelf, entry),
        url=outer_url(entry.url.value),
        source=entry.source,
        receipt=write_href(root, receipt_page(entry.slug)),
        story=story_link(shelf, story, root) if story and count > 1 else None,
        story_count=count,
        briefings=tuple(
            briefing_link(shelf, briefing, root)
            for briefing in shelf.cited_in.get(entry.id, ())
        ),
        related=tuple(build_related(shelf, entry, root)),
        corrections=leave_out_marked(corrections, marked),
    )


# --- body -------------------------------------------------------------------


def _blocks(
    shelf: Shelf,
    entry: Entry,
    root: str,
    corrections: Mapping[str | None, tuple[CorrectionValue, ...]],
) -> Iterator[BlockValue | None]:
    """Yield the value of each block; ``None``: the publish mode keeps it back."""
    article, lang = shelf.article(entry), shelf.lang(entry)
    allowance = shelf.allowances[entry.id]
    url = outer_url(entry.url.value)
    former = _find_former(shelf, entry)
    deepest = 2  # below a page's title; lower only where a heading of it stood
    for block in entry.blocks:
        if block.id not in allowance.spans:
            yield None
            continue
        level = min(deepest, max(2, block.level))
        if block.kind is BlockKind.HEADING and block.level <= deepest:
            deepest = 3
        spans = find_block_spans(shelf, entry, block.id)
        words = source_words(article, spans, lang=lang) if spans else None
        is_cut = not block.is_edited and not allowance.shows(
            block.id, (0, len(block.text))
        )
        yield BlockValue(
            id=block.id,
            kind=block.kind,
            level=level,
            number=entry.paragraph_number(block.id),
            words=None if block.is_edited else words,
            runs=_runs(block, words, is_cut=is_cut),
            rows=()
            if is_cut or block.is_edited or block.kind is not BlockKind.TABLE
            else tuple(
                tuple(_cut(block, cell) for cell in row)
                for row in find_cells(block.text)
            ),
            rich=render_rich(
                _markdown(block, level), where=entry_file(entry), root=root
            )
            if block.is_edited
            else None,
            was=words if block.is_edited else None,
            is_cut=is_cut,
            receipt=receipt_href(entry, article, spans[0][0], root) if spans else None,
            original=link_words(url, words.text) if url and words else None,
            aliases=tuple(dict.fromkeys((*block.aliases, *former.get(block.id, ())))),
            corrections=corrections.get(block.id, ()),
        )


def _find_former(shelf: Shelf, entry: Entry) -> Mapping[str, tuple[str, ...]]:
    """Return the published ids that lead to blocks of the same page, by their ids."""
    path = entry_page(entry.slug)
    published = shelf.publications.get(path)
    found: dict[str, tuple[str, ...]] = {}
    for one in published.passages if published else ():
        page, _, name = shelf.redirects.get(f"{path}#{one}", "").partition("#")
        if page == path:
            found[name] = (*found.get(name, ()), one)
    return found


def _markdown(block: Block, level: int) -> str:
    """Return an edited block's Markdown; a list item as the paragraph it holds.

    Args:
        block: The editor's.
        level: Of the page's headings, if it is one.

    """
    markdown = block.markdown or block.text
    if block.kind is BlockKind.ITEM:
        return markdown
    return mark_block(block.kind, markdown, level)


def _runs(block: Block, words: Words | None, *, is_cut: bool) -> tuple[Run, ...]:
    """Return the block's words, cut at its links."""
    if block.is_edited or words is None:
        return ()
    if is_cut:
        return (Run(text=words.text),)
    return _cut(block, (0, len(block.text)))


def _cut(block: Block, within: Span) -> tuple[Run, ...]:
    """Return some words of a block, cut at the links in them."""
    runs: list[Run] = []
    position, last = within
    for link in sorted(block.links, key=lambda link: link.span):
        start, end = link.span
        if start < position or end > last:
            continue
        if start > position:
            runs.append(Run(text=block.text[position:start]))
        runs.append(Run(text=block.text[start:end], url=outer_url(link.url)))
        position = end
    if position < last:
        runs.append(Run(text=block.text[position:last]))
    return tuple(runs)
