"""Scripts that set no blanks between words: Chinese, Japanese; Korean beside marks."""

# ruff: noqa: RUF001 - the marks themselves are the subject of this file

from __future__ import annotations

import re

from briefing.model import Span

# Blocks of the Unicode Standard, chapter 18: kana, ideographs, Hangul syllables (whose
# particles follow a closing mark without a blank).
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]")
# Two letters of such a script say about as much as one word of another.
_LETTERS_OF_A_WORD = 2
_STOPS = frozenset("。！？")
_OPENING = frozenset("“「『（")
_CLOSING = frozenset("”」』）")
# Speech that follows what introduces it ends its sentence; before its speaker it does
# not: “……。”市长说。
_INTRODUCING = frozenset("：，:,")


def is_unspaced(letter: str) -> bool:
    """Tell whether a letter is of a script that sets no blanks between words."""
    return _UNSPACED.match(letter) is not None


def count_unspaced(text: str) -> int:
    """Return how many words of another script the letters of *text* make up."""
    return len(_UNSPACED.findall(text)) // _LETTERS_OF_A_WORD


def find_unspaced_ends(text: str) -> tuple[int, ...]:
    """Return where sentences end without a blank behind them, in order.

    A full stop between quotation marks or brackets ends none; the mark that closes
    speech does after a full stop, where words before the speech introduce it.
    """
    ends = []
    opened: list[Span] = []  # place of each open mark, and whether it is introduced
    for place, letter in enumerate(text):
        if letter in _OPENING:
            opened.append((place, text[place - 1 : place] in _INTRODUCING))
        elif letter in _CLOSING and opened:
            _, is_introduced = opened.pop()
            if not opened and is_introduced and text[place - 1] in _STOPS:
                ends.append(place + 1)
        elif letter in _STOPS and not opened:
            ends.append(place + 1)
    return tuple(ends)
