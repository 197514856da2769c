"""Texts that break off: by the words at their end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefing.extract.rules import Rule
from briefing.model import Article, Block, BlockKind, Evidence
from briefing.text.stops import SENTENCE_ENDS

BREAKS_OFF = Rule(
    name="breaks-off",
    sentence="A text whose last words are an ellipsis is flagged as cut off.",
    example="The port said that it would […]",
)
ENDS_INSIDE = Rule(
    name="ends-inside-a-sentence",
    sentence="A text whose last words end no sentence, where every other paragraph "
    "does, is flagged as cut off.",
    example="The port said that it would open the north pier to",
)
_ELLIPSIS = re.compile(
    r"(?:\w+\W{0,2}\s)?[\w’'-]+\W{0,2}(?:\[(?:…|\.\.\.)\]|…|\.\.\.)\s*$"
)
_ENDED = re.compile(rf"[{SENTENCE_ENDS}:][^\w\s]*$")
# The last words of a text, behind its last full stop: enough of them to be no label,
# signature or call, no note, and no address at their end.
_FRAGMENT = re.compile(
    rf"(?:^|(?<=[{SENTENCE_ENDS}])[^\w\s]*\s+)"
    rf"(?P<words>(?!\[\d)(?:[^{SENTENCE_ENDS}\s]+\s+){{4,}}"
    rf"[^{SENTENCE_ENDS}\s/@]*[^\W\d_],?)\Z"
)
# Paragraphs that end as sentences do, or lead on with a colon, to show the habit. Of
# 1068 whole development texts one was flagged, for a line of the page at its end; of
# 449 that were cut inside a sentence 41 %. With nine in ten paragraphs: five, and 45 %.
_FEWEST_ENDED = 4
_BREAKS = ("…", "...", "…]", "...]")


def find_ending(article: Article, blocks: Sequence[Block]) -> Iterator[Evidence]:
    """Yield the last words of a text where they break off.

    Args:
        article: The source.
        blocks: Of the entry, in order.

    """
    yield from _find_ellipsis(article, blocks)
    yield from _find_inside(article, blocks)


def _find_ellipsis(article: Article, blocks: Sequence[Block]) -> Iterator[Evidence]:
    """Yield the last words of the text where they break off."""
    texts = [block for block in blocks if block.kind is BlockKind.PARAGRAPH]
    if not texts or not texts[-1].spans:
        return
    start, end = texts[-1].spans[-1]
    if not article.text[start:end].rstrip().endswith(_BREAKS):
        return
    if match := _ELLIPSIS.search(article.text, start, end):
        yield _show(match[0].rstrip(), match.start(), BREAKS_OFF)


def _find_inside(article: Article, blocks: Sequence[Block]) -> Iterator[Evidence]:
    """Yield the words at the end of a text that are no whole sentence."""
    texts = [block for block in blocks if block.kind is BlockKind.PARAGRAPH]
    if len(texts) <= _FEWEST_ENDED or texts[-1] is not blocks[-1]:
        return
    start, end = texts[-1].spans[-1]
    found = _FRAGMENT.search(article.text[start:end])
    if found and all(_ENDED.search(block.text) for block in texts[:-1]):
        yield _show(found["words"], start + found.start("words"), ENDS_INSIDE)


def _show(text: str, start: int, rule: Rule) -> Evidence:
    return Evidence(text=text, span=(start, start + len(text)), rule=rule.name)
