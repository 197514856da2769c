"""Quotes of an entry in a language whose words no table here knows."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.model import Block, Passage, Quote, QuoteKind
from briefing.text.quotation import find_quotations
from briefing.text.sentences import find_sentences
from briefing.text.unspaced import count_unspaced

# Fewer words in marks are as often a title, a name or irony as speech.
_FEWEST_WORDS = 5
_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "।")  # noqa: RUF001 - as printed


def find_marked_quotes(entry: str, blocks: Sequence[Block]) -> tuple[Quote, ...]:
    """Return what stands between quotation marks and is long enough for speech.

    Nobody is named for it: who speaks, a grammar of the language would have to say.
    Single marks are left out, since in many languages they are apostrophes.

    Args:
        entry: Id of the entry, for the passages.
        blocks: The paragraphs, items and block quotes.

    """
    quotes = []
    for block in blocks:
        sentences = find_sentences(block.text)
        for quotation in find_quotations(block.text):
            words = block.text[slice(*quotation.words)]
            count = count_unspaced(words) or len(words.split())
            if quotation.family == "single" or count < _FEWEST_WORDS:
                continue
            inside = [
                span
                for span in sentences
                if span[0] < quotation.span[1] and span[1] > quotation.span[0]
            ]
            is_whole = (
                block.text[slice(*quotation.span)].rstrip('”“"»«」』').endswith(_ENDS)
            )
            quotes.append(
                Quote(
                    words=Passage.cut(entry, block, quotation.words),
                    sentence=Passage.cut(entry, block, (inside[0][0], inside[-1][1])),
                    kind=QuoteKind.SENTENCE if is_whole else QuoteKind.FRAGMENT,
                    speaker=None,
                    printed_as=None,
                )
            )
    return tuple(quotes)
