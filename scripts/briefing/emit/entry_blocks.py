"""The recorded blocks of an entry, with their words from the source."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.emit.merge import Written
from briefing.emit.records import RecordedBlock
from briefing.model import Article, Span
from briefing.text.markdown import write_block


def recorded_blocks(
    blocks: Sequence[RecordedBlock], article: Article
) -> tuple[Written, ...]:
    """Return recorded blocks with their words, which stand in the source alone."""
    return tuple(
        Written(
            id=block.id,
            kind=block.kind,
            markdown=write_block(
                block.kind, _source_words(block.spans, article), block.links
            ),
            level=block.level,
        )
        for block in blocks
    )


def _source_words(spans: Sequence[Span], article: Article) -> str:
    return " ".join(article.text[start:end] for start, end in spans)
