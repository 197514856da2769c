"""An entry's analysis as JSON, to be kept beside the entry that has the words."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from briefing.model import (
    Analysis,
    Completion,
    Entry,
    Naming,
    Passage,
    Quote,
    QuoteKind,
)

_Place = Sequence[Any]  # id of a block, start and end of the block span


def find_key(entry: Entry, version: str) -> str:
    """Return what changes with all that an analysis depends on.

    Args:
        entry: Its id, language, title and blocks are looked at.
        version: Of the code that makes the analysis.

    """
    blocks = [(one.id, one.kind, one.text) for one in entry.blocks]
    seen = (version, entry.id, entry.language.value, entry.title.value, blocks)
    return hashlib.sha256(json.dumps(seen).encode()).hexdigest()[:24]


def pack_analysis(analysis: Analysis) -> str:
    """Return an analysis as JSON; its passages are places without words."""
    return json.dumps(
        {
            "sentences": [_place(one) for one in analysis.sentences],
            "quotes": [
                [
                    _place(one.words),
                    _place(one.sentence),
                    one.kind,
                    one.speaker,
                    one.printed_as,
                    one.attributed_to,
                    one.cue,
                    one.is_named_beside,
                ]
                for one in analysis.quotes
            ],
            "terms": analysis.terms,
            "names": analysis.names,
            "namings": [
                [
                    _place(one.words),
                    one.person,
                    None if one.role is None else _place(one.role),
                    one.strength,
                ]
                for one in analysis.namings
            ],
            "completions": [
                [_place(one.sentence), one.pronoun, _place(one.name)]
                for one in analysis.completions
            ],
            "places": [_place(one) for one in analysis.places],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def unpack_analysis(text: str, entry: Entry) -> Analysis:
    """Return the analysis of an entry that `pack_analysis` made JSON.

    Raises:
        ValueError: The text is no such JSON, or of another entry.

    """
    texts = {block.id: block.text for block in entry.blocks}
    try:
        plain = json.loads(text)
        return Analysis(
            entry=entry.id,
            sentences=tuple(_passage(one, entry, texts) for one in plain["sentences"]),
            quotes=tuple(_quote(one, entry, texts) for one in plain["quotes"]),
            terms=tuple((word, count) for word, count in plain["terms"]),
            names=tuple((word, count) for word, count in plain["names"]),
            namings=tuple(_naming(one, entry, texts) for one in plain["namings"]),
            completions=tuple(
                _completion(one, entry, texts) for one in plain["completions"]
            ),
            places=tuple(_passage(one, entry, texts) for one in plain["places"]),
        )
    except (LookupError, TypeError) as error:
        message = f"no analysis of {entry.slug}"
        raise ValueError(message) from error


def _place(passage: Passage) -> _Place:
    return [passage.block, *passage.span]


def _passage(place: _Place, entry: Entry, texts: Mapping[str, str]) -> Passage:
    block, start, end = place
    return Passage(
        entry=entry.id, block=block, span=(start, end), text=texts[block][start:end]
    )


def _quote(row: Sequence[Any], entry: Entry, texts: Mapping[str, str]) -> Quote:
    words, sentence, kind, speaker, printed_as, attributed_to, cue, is_beside = row
    return Quote(
        words=_passage(words, entry, texts),
        sentence=_passage(sentence, entry, texts),
        kind=QuoteKind(kind),
        speaker=speaker,
        printed_as=printed_as,
        attributed_to=attributed_to,
        cue=cue,
        is_named_beside=is_beside,
    )


def _naming(row: Sequence[Any], entry: Entry, texts: Mapping[str, str]) -> Naming:
    words, person, role, strength = row
    return Naming(
        words=_passage(words, entry, texts),
        person=person,
        role=None if role is None else _passage(role, entry, texts),
        strength=strength,
    )


def _completion(
    row: Sequence[Any], entry: Entry, texts: Mapping[str, str]
) -> Completion:
    sentence, (start, end), name = row
    return Completion(
        sentence=_passage(sentence, entry, texts),
        pronoun=(start, end),
        name=_passage(name, entry, texts),
    )
