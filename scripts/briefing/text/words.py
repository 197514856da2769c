"""Words of plain text: folded for comparing, counted as terms, names and numbers."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.model import Span
from briefing.text.unspaced import find_unspaced_runs, pair_letters

Counts = tuple[tuple[str, int], ...]

# Function words and the commonest auxiliaries of English: they say nothing about a
# subject. Closed classes, written down from any grammar of English.
STOP_WORDS = frozenset(
    """
    a about above across after again against ago all almost along already also although
    always am among an and another any anyone anything are around as at away back be
    became because become been before behind being below between both but by can cannot
    come could day despite did do does doing done down during each either else enough
    even ever every everyone everything few first five for four from further get go
    going had has have having he her here hers herself him himself his how however i if
    in instead into is it its itself just last late later least less like long made make
    many may me might more most much must my myself near neither never next no nobody
    none nor not nothing now of off often on once one only onto or other others ought
    our ours ourselves out over own per perhaps quite rather really same second several
    shall she should since six so some someone something soon still such take ten than
    that the their theirs them themselves then there these they thing this those though
    three through throughout thus to together too took toward towards two under unless
    until up upon us very via was way we well were what whatever when where whether
    which while who whole whom whose why will with within without would year yes yet you
    your yours yourself
    """.split()  # noqa: SIM905
)

# Weekdays and months: printed with a capital, yet no names.
CALENDAR_WORDS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec today yesterday tomorrow
    """.split()  # noqa: SIM905
)

_WORD = re.compile(
    r"(?P<number>\d+(?:[.,:/]\d+)*)"
    r"|(?P<word>(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*)"
)
# Vowels and accents that are characters of their own, as in Hindi.
_MARKS = "".join(
    chr(code)
    for code in range(0x300, 0x10000)
    if unicodedata.category(chr(code)).startswith("M")
)
_MARK = re.compile(f"[{_MARKS}]")
_MARKED_WORD = re.compile(
    rf"(?P<number>\d+(?:[.,:/]\d+)*)|(?P<word>[^\W\d_](?:[^\W\d_]|[{_MARKS}])*)"
)
_POSSESSIVE = re.compile(r"['’](?:s|S)?$")
# Kept, since the rooms ask for the same ones again: sentences of a story or two, and
# most of the words of a language.
_SENTENCES, _WORDS = 2**11, 2**15
_SHORTEST_STEMMED = 4  # "gas", "yes" and "his" end in s and are no plurals


class Word(NamedTuple):
    """One word or number of a text; a tuple, since millions of them are made."""

    text: str  # verbatim
    span: Span  # half-open, in characters of the text
    folded: str  # for comparing, see `fold`
    is_number: bool


def fold(text: str) -> str:
    """Return *text* without case, accents, typographic apostrophes and possessives."""
    straight = text.replace("’", "'")
    if straight.isascii():
        return _POSSESSIVE.sub("", straight.lower()).replace(".", "")
    plain = unicodedata.normalize("NFKD", straight).casefold()
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return _POSSESSIVE.sub("", bare).replace(".", "")


@lru_cache(maxsize=_WORDS)
def stem(folded: str) -> str:
    """Return a folded word without the ending of an English plural.

    Source of the rule: D. Harman, How effective is suffixing? JASIS 42 (1991), the
    "S stemmer", which never joins two words of different meaning for a third letter.
    """
    if len(folded) < _SHORTEST_STEMMED or not folded.endswith("s"):
        return folded
    if folded.endswith("ies") and not folded.endswith(("eies", "aies")):
        is_short = len(folded) == _SHORTEST_STEMMED  # "ties", "lies"
        return folded[:-1] if is_short else folded[:-3] + "y"
    if folded.endswith("es") and not folded.endswith(("aes", "ees", "oes")):
        return folded[:-1]
    if folded.endswith(("us", "ss", "is")):
        return folded
    return folded[:-1]


@lru_cache(maxsize=_SENTENCES)
def find_words(text: str, *, is_by_letter: bool = False) -> tuple[Word, ...]:
    """Return all words and numbers of *text* in order; a hyphen parts two words.

    Args:
        text: Plain text.
        is_by_letter: Whether scripts without blanks give single letters, to print
            them side by side, instead of overlapping pairs, to compare them.

    """
    runs = [] if text.isascii() else list(find_unspaced_runs(text))
    if not runs:
        return tuple(_find_spaced(text, 0))
    words: list[Word] = []
    place = 0
    for start, end in runs:
        words += _find_spaced(text[place:start], place)
        for first, last in pair_letters(text[start:end], is_single=is_by_letter):
            span = (start + first, start + last)
            verbatim = text[slice(*span)]
            words.append(Word(verbatim, span, fold(verbatim), is_number=False))
        place = end
    words += _find_spaced(text[place:], place)
    return tuple(words)


def _find_spaced(text: str, offset: int) -> Iterator[Word]:
    """Yield the words that blanks and marks part, their spans moved by *offset*."""
    is_marked = not text.isascii() and _MARK.search(text) is not None
    for match in (_MARKED_WORD if is_marked else _WORD).finditer(text):
        is_number = match["number"] is not None
        verbatim = match[0]
        folded = verbatim.replace(",", "") if is_number else _fold_word(verbatim)
        span = (match.start() + offset, match.end() + offset)
        yield Word(verbatim, span, folded, is_number)


_fold_word = lru_cache(maxsize=_WORDS)(fold)


def is_stop_word(folded: str) -> bool:
    """Tell whether a folded word is a function word of English or a single letter."""
    return len(folded) < 2 or folded in STOP_WORDS or "'" in folded  # noqa: PLR2004


def find_terms(text: str) -> tuple[str, ...]:
    """Return the folded, stemmed words of *text* in order, without the stop words."""
    return tuple(
        stem(word.folded)
        for word in find_words(text)
        if not word.is_number and not is_stop_word(word.folded)
    )


def count_terms(texts: Iterable[str]) -> Counts:
    """Count the terms of all *texts*, sorted by term."""
    counter: Counter[str] = Counter()
    for text in texts:
        counter.update(find_terms(text))
    return tuple(sorted(counter.items()))


def count_names(sentences: Iterable[str]) -> Counts:
    """Count the names and numbers of *sentences*, sorted by name.

    A name is a word with a capital, folded. The word that opens a sentence has one
    in any case: it counts only where it has one elsewhere too.

    Args:
        sentences: Plain text, one sentence each.

    Returns:
        Single folded words ("san", "francisco") and numbers ("62", "2023", "7.5").

    """
    inside: Counter[str] = Counter()
    opening: Counter[str] = Counter()
    for sentence in sentences:
        for index, word in enumerate(find_words(sentence)):
            if word.is_number:
                inside[word.folded] += 1
            elif not _is_name(word):
                continue
            elif index == 0:
                opening[word.folded] += 1
            else:
                inside[word.folded] += 1
    for name, count in opening.items():
        if name in inside:
            inside[name] += count
    return tuple(sorted(inside.items()))


def _is_name(word: Word) -> bool:
    if not word.text[0].isupper():
        return False
    if word.text.isupper() and len(word.folded) > 1:  # "US", "WHO", "IT"
        return True
    return not is_stop_word(word.folded) and word.folded not in CALENDAR_WORDS
