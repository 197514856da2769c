"""Words with their proof: where in which source a run of text stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from briefing.model import Article, Block, Span
from briefing.site.pages import Whose, Words
from briefing.text.joints import join_pieces
from briefing.text.unspaced import is_unspaced


def fold(text: str) -> str:
    """Return *text* with every run of blanks made one, and none at its ends."""
    return " ".join(text.split())


def write_at(source: str, spans: Sequence[Span]) -> str:
    """Return the value of ``data-at`` and ``data-cite``: ``file:1-5,8-9``."""
    return f"{source}:" + ",".join(f"{start}-{end}" for start, end in spans)


def source_words(
    article: Article, spans: Sequence[Span], *, lang: str | None = None
) -> Words:
    """Return the words that stand at *spans*, joined as a block joins its pieces.

    Args:
        article: The source.
        spans: Source spans, at least one of them over words.
        lang: ISO 639-1, where the site speaks another language.

    """
    text = join_pieces(article.text, spans)
    return Words(
        text=text, whose=Whose.SOURCE, at=write_at(article.source, spans), lang=lang
    )


def editor_words(text: str, where: str, *, lang: str | None = None) -> Words:
    """Return words that the editor wrote in the file *where*."""
    return Words(text=fold(text), whose=Whose.EDITOR, where=where, lang=lang)


def tool_words(phrase: str) -> Words:
    """Return a phrase of the catalogue as words of the tool."""
    return Words(text=phrase, whose=Whose.TOOL)


def hidden_words(article: Article, text: str, *, lang: str | None = None) -> Words:
    """Return words of a page's invisible metadata, which have no source span.

    Their proof is ``file:head``: the head of the raw HTML file holds them.
    """
    at = f"{article.source}:head"
    return Words(text=fold(text), whose=Whose.SOURCE, at=at, lang=lang)


def find_words(
    text: str, articles: Iterable[Article], *, lang: str | None = None
) -> Words | None:
    """Return the first place where *text* stands in *articles* as whole words.

    In a script that sets no blanks between words it may stand among other letters.

    Args:
        text: Plain text; runs of blanks count as one.
        articles: In the order of preference.
        lang: As for `source_words`.

    """
    words = [re.escape(word) for word in text.split()]
    if not words:
        return None
    bare = text.strip()
    opens = "" if is_unspaced(bare[0]) else r"(?<!\w)"
    closes = "" if is_unspaced(bare[-1]) else r"(?!\w)"
    pattern = re.compile(opens + r"\s+".join(words) + closes)
    for article in articles:
        if match := pattern.search(article.text):
            return source_words(article, [match.span()], lang=lang)
    return None


def find_spans(article: Article, block: Block, span: Span) -> tuple[Span, ...]:
    """Return the source spans of a piece of a block.

    Args:
        article: The source of the block.
        block: As the source has it, not edited; its blanks may be folded.
        span: Block span; blanks at its ends are left out.

    Raises:
        ValueError: The block's text is not that of its spans.

    """
    if len(block.spans) == 1 and _is_verbatim(article, block):
        asked = block.text[slice(*span)]
        if not (inner := asked.strip()):
            return ()
        first = block.spans[0][0] + span[0] + len(asked) - len(asked.lstrip())
        return ((first, first + len(inner)),)
    letters = (
        (piece, place)
        for piece, (start, end) in enumerate(block.spans)
        for place in range(start, end)
        if not article.text[place].isspace()
    )
    found: list[tuple[int, int, int]] = []  # number of the block's span, first, last
    for position, letter in enumerate(block.text):
        if letter.isspace():
            continue
        piece, place = next(letters, (-1, 0))
        if piece < 0 or article.text[place] != letter:
            message = f"{article.source}: block {block.id} is not the text of its spans"
            raise ValueError(message)
        if not span[0] <= position < span[1]:
            continue
        if found and found[-1][0] == piece:
            found[-1] = (piece, found[-1][1], place)
        else:
            found.append((piece, place, place))
    return tuple((first, last + 1) for _, first, last in found)


def _is_verbatim(article: Article, block: Block) -> bool:
    """Whether a block is its only span as the source prints it, blank for blank."""
    start, end = block.spans[0]
    return end - start == len(block.text) and article.text.startswith(block.text, start)
