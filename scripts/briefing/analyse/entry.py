"""All that is known of one entry by itself."""

from __future__ import annotations

from briefing.analyse.namings import find_namings
from briefing.analyse.quotes import find_quotes
from briefing.analyse.speakers import read_paragraph
from briefing.model import Analysis, BlockKind, Entry, Passage
from briefing.text.words import count_names, count_terms

# Headings and captions carry catchwords; what else a block may be is prose.
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE})
_NAMING = _PROSE | {BlockKind.CAPTION}


def analyse_entry(entry: Entry) -> Analysis:
    """Read one entry's sentences, quotes, terms and names.

    Args:
        entry: An entry with its blocks; nothing else than the blocks, the title and
            the id is looked at.

    Returns:
        A value that depends on these alone, so that it may be cached with them.

    """
    prose = tuple(block for block in entry.blocks if block.kind in _PROSE)
    paragraphs = [read_paragraph(block.text) for block in prose]
    sentences = tuple(
        Passage(
            entry=entry.id, block=block.id, span=span, text=block.text[slice(*span)]
        )
        for block, paragraph in zip(prose, paragraphs, strict=True)
        for span in paragraph.sentences
    )
    utterances = find_quotes(entry.id, prose, paragraphs)
    texts = [block.text for block in entry.blocks]
    if entry.title.value is not None:
        texts.append(entry.title.value)
    return Analysis(
        entry=entry.id,
        sentences=sentences,
        quotes=tuple(utterance.quote for utterance in utterances),
        terms=count_terms(texts),
        names=count_names(passage.text for passage in sentences),
        namings=find_namings(
            entry.id, [block for block in entry.blocks if block.kind in _NAMING]
        ),
    )
