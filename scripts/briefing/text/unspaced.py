"""Scripts that set no blanks between words: Chinese, Japanese, Thai, Lao, Khmer ...

Korean is among them: particles hang on its words, and follow a closing mark.
"""

# ruff: noqa: RUF001 - the marks themselves are the subject of this file

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from briefing.model import Span

# Blocks of the Unicode Standard, chapter 18: kana, ideographs, Hangul syllables; and of
# chapter 16: Thai, Lao, Burmese, Khmer, with the marks above and below their letters.
_LETTERS = "\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
_MARKED = "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u1000-\u103f\u1780-\u17d3"
_UNSPACED = re.compile(f"[{_LETTERS}{_MARKED}]")
_SYLLABLE, _ALPHABET = re.compile(f"[{_LETTERS}]"), re.compile(f"[{_MARKED}]")
_RUN = re.compile(f"[{_LETTERS}]+|[{_MARKED}]+")
# Two ideographs, kana or syllables say about as much as one word of another script,
# and so do some four letters of an alphabet.
_LETTERS_OF_A_WORD = 2
_ALPHABET_LETTERS_OF_A_WORD = 4
# Letters that as a rule are words of their own and name nothing: Chinese particles,
# pronouns and conjunctions; of Japanese all hiragana, in which particles and endings
# are written.
_FUNCTION = re.compile(
    "[的了是在和与與被把将將说說也都而这這那其他她它们們已又并並但或该該之就还還很]"
    "|[\u3041-\u309f]"
)
_STOPLESS = re.compile("[\u0e01-\u0ece]")
_CLAUSE = 15  # letters of a clause, on average; names in menus have some ten
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
    count = len(_SYLLABLE.findall(text)) // _LETTERS_OF_A_WORD
    return count + len(_ALPHABET.findall(text)) // _ALPHABET_LETTERS_OF_A_WORD


def find_word_length(letter: str) -> int | None:
    """Return how many letters of such a script say as much as one word of another.

    ``None`` for a letter of a script that sets blanks.
    """
    if _SYLLABLE.match(letter):
        return _LETTERS_OF_A_WORD
    return _ALPHABET_LETTERS_OF_A_WORD if _ALPHABET.match(letter) else None


def is_stopless(text: str) -> bool:
    """Tell whether a text is written without full stops, as Thai and Lao are.

    Blanks part its clauses, which are far longer than the names of a menu.
    """
    letters = len(_STOPLESS.findall(text))
    runs = text.split()
    return 2 * letters > len(text) and letters >= _CLAUSE * len(runs)


def has_function_letter(pair: str) -> bool:
    """Tell whether a letter of a pair is most often a function word or an ending."""
    return _FUNCTION.search(pair) is not None


def find_unspaced_runs(text: str) -> Iterator[Span]:
    """Yield where letters of such a script stand in a row."""
    return (match.span() for match in _RUN.finditer(text))


def pair_letters(run: str, *, is_single: bool = False) -> tuple[Span, ...]:
    """Return the pairs of neighbouring letters of a run, which stand for its words.

    Without a dictionary no word can be told from the next, and overlapping pairs find
    what words would: the CJK bigrams of information retrieval (J.-Y. Nie et al., On
    the use of words and n-grams for Chinese information retrieval, 2000).

    Args:
        run: Letters of one such script.
        is_single: Whether each letter stands for itself instead.

    Returns:
        Half-open spans in the run; a run of one letter is that letter. Marks belong
        to the letter that they stand above or below.

    """
    starts = [
        at
        for at, letter in enumerate(run)
        if at == 0 or not unicodedata.category(letter).startswith("M")
    ]
    ends = [*starts[1:], len(run)]
    if is_single or len(starts) == 1:
        return tuple(zip(starts, ends, strict=True))
    return tuple(
        (starts[at], ends[after]) for at, after in pairwise(range(len(starts)))
    )


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
