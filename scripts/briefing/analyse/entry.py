"""All that is known of one entry by itself."""

from __future__ import annotations

from briefing.analyse.completions import find_completions
from briefing.analyse.entities import find_entities
from briefing.analyse.marked_quotes import find_marked_quotes
from briefing.analyse.named_places import find_places
from briefing.analyse.namings import find_namings
from briefing.analyse.quotes import find_quotes
from briefing.analyse.speakers import read_paragraph
from briefing.model import Analysis, BlockKind, Entry, Passage
from briefing.text.sentences import find_sentences
from briefing.text.words import count_names, count_terms

# Headings and captions carry catchwords; what else a block may be is prose.
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE})
_NAMING = _PROSE | {BlockKind.CAPTION}


def analyse_entry(entry: Entry) -> Analysis:
    """Read one entry's sentences, quotes, terms, names, people and places.

    Who speaks and who is named is read in English alone, the language of the tables;
    in another one quotes are what stands in marks, and nobody is named for them.

    Args:
        entry: An entry with its blocks; nothing else than the blocks, the title, the
            language and the id is looked at.

    Returns:
        A value that depends on these alone, so that it may be cached with them.

    """
    prose = tuple(block for block in entry.blocks if block.kind in _PROSE)
    named = tuple(block for block in entry.blocks if block.kind in _NAMING)
    if entry.language.value in (None, "en"):
        paragraphs = [read_paragraph(block.text) for block in prose]
        spans = [paragraph.sentences for paragraph in paragraphs]
        utterances = find_quotes(entry.id, prose, paragraphs)
        quotes = tuple(utterance.quote for utterance in utterances)
        entities = find_entities([block.text for block in named])
        namings = find_namings(entry.id, named, entities)
        places = find_places(entry.id, named, entities)
    else:
        spans = [find_sentences(block.text) for block in prose]
        quotes = find_marked_quotes(entry.id, prose)
        namings, places = (), ()
    sentences = tuple(
        Passage.cut(entry.id, block, span)
        for block, own in zip(prose, spans, strict=True)
        for span in own
    )
    completions = find_completions(prose, sentences, namings)
    texts = [block.text for block in entry.blocks]
    if entry.title.value is not None:
        texts.append(entry.title.value)
    return Analysis(
        entry=entry.id,
        sentences=sentences,
        quotes=quotes,
        terms=count_terms(texts),
        names=count_names(passage.text for passage in sentences),
        namings=namings,
        completions=completions,
        places=places,
    )
