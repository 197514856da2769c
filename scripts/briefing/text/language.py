"""The language of a text, told by its script and its commonest words.

A table of some twenty function words a language tells whole articles apart as well
as a trained model does, needs no wheel, no file of weights and no download, and can
show the very words that it rests on. Neighbours that share most of their function
words (Danish and Norwegian, Czech and Slovak) are told apart by those they do not
share.

"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.model import Span
from briefing.text.language_words import (
    COMMON_WORDS,
    NEIGHBOURS,
    OWN_LETTERS,
    SCRIPTS,
)
from briefing.text.runs import Runs

# ISO 639-1, as the Library of Congress lists it: no page and no editor has others.
_CODES = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr "
    "cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu "
    "gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk "
    "kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms "
    "mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro "
    "ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl "
    "tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
LANGUAGE_CODES = frozenset(_CODES.split())

_WORD = re.compile(r"[^\W\d_]+")
_WORDS = Runs(r"[^\W\d_]")
_ENOUGH_LETTERS = 20
_LEAST_SHARE = 0.08  # of the words; English news has some 0.35, lists of names 0.04
_CLOSE = 0.6  # of the best weight; a runner-up above it is a neighbour
_LEAST_LEAD = 1.2  # over the runner-up, in words that only one of both has
_LONGEST = 6000  # characters that are looked at
_OTHER_SCRIPT = re.compile("[\u0370-\u03ff\u0530-\u1fff\u2e80-\uffdf]")
_LEAST_SCRIPT = 0.05  # of the letters
_MAIN_SCRIPT = 0.3  # of the letters
# Kana stand beside Chinese characters, nowhere else; the letters of Vietnamese beside
# plain ones.
_MAIN_SCRIPTS = {"ja": 0.05, "vi": 0.04}
_OWN_SHARE = 0.03  # of the letters; Turkish has some 0.07

_LANGUAGES_OF: dict[str, tuple[str, ...]] = {}
for _language, _words in COMMON_WORDS.items():
    for _word in dict.fromkeys(_words.split()):
        _LANGUAGES_OF[_word] = (*_LANGUAGES_OF.get(_word, ()), _language)


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageGuess:
    """A language with the words that tell it."""

    code: str  # ISO 639-1
    spans: tuple[Span, ...]  # of the first few telling words, in the text given


def find_language(text: str, *, words: int = 5) -> LanguageGuess | None:
    """Return the language that *text* is written in.

    Args:
        text: Plain text; some sixty words are enough.
        words: How many telling words to return as evidence, at most.

    Returns:
        The language; ``None`` where the text is too short, mixes languages or is
        written in one that the table does not know.

    """
    text = text[:_LONGEST]
    printed = _WORDS.find(text)
    letters = sum(map(len, printed))
    if letters < _ENOUGH_LETTERS:
        return None
    if (
        not text.isascii()
        and len(_OTHER_SCRIPT.findall(text)) > _LEAST_SCRIPT * letters
    ):
        for code, script in SCRIPTS:
            found = [match.span() for match in script.finditer(text)]
            if len(found) > _MAIN_SCRIPTS.get(code, _MAIN_SCRIPT) * letters:
                word = _WORD.match(text, found[0][0])
                span = word.span() if word else found[0]
                return LanguageGuess(code=_neighbour(code, text), spans=(span,))
    return _by_common_words(text, printed, words) or _by_letters(text, letters, words)


def _by_letters(text: str, letters: int, words: int) -> LanguageGuess | None:
    """Return the language that has letters of its own, with words that hold them."""
    for code, own, others in OWN_LETTERS:
        found = [match.start() for match in own.finditer(text)]
        if len(found) > _OWN_SHARE * letters and others.search(text) is None:
            spans = [one.span() for one in _WORD.finditer(text) if own.search(one[0])]
            return LanguageGuess(code=code, spans=tuple(spans[:words]))
    return None


def _neighbour(code: str, text: str) -> str:
    """Return the language that writes a script with letters or words of its own."""
    found = (name for name, mark in NEIGHBOURS.get(code, ()) if mark.search(text))
    return next(found, code)


def _by_common_words(
    text: str, printed: Sequence[str], words: int
) -> LanguageGuess | None:
    """Return the language whose common words a text has.

    Args:
        text: Plain text.
        printed: Its words.
        words: As for `find_language`.

    """
    known: Counter[str] = Counter()
    for printed_so, times in Counter(printed).items():
        if (word := printed_so.lower()) in _LANGUAGES_OF:
            known[word] += times
    weights: dict[str, float] = {}
    for word, times in known.items():
        # The fewer languages have a word, the more it tells.
        for language in _LANGUAGES_OF[word]:
            share = times / len(_LANGUAGES_OF[word])
            weights[language] = weights.get(language, 0.0) + share
    ranked = sorted(weights, key=lambda language: (-weights[language], language))
    code = _settle(ranked[:2], weights, known)
    if code is None:
        return None
    telling = sum(times for word, times in known.items() if code in _LANGUAGES_OF[word])
    if telling < _LEAST_SHARE * len(printed):
        return None
    spans: dict[str, Span] = {}
    for match in _WORD.finditer(text):
        if len(spans) == words:
            break
        if code in _LANGUAGES_OF.get(match[0].lower(), ()):
            spans.setdefault(match[0].lower(), match.span())
    return LanguageGuess(code=code, spans=tuple(spans.values()))


def _settle(
    best: list[str], weights: dict[str, float], known: dict[str, int]
) -> str | None:
    """Return the likelier of two languages by the words that only one of them has."""
    if len(best) < 2 or weights[best[1]] < _CLOSE * weights[best[0]]:  # noqa: PLR2004
        return best[0] if best else None
    one, other = best
    own = {
        language: sum(
            times
            for word, times in known.items()
            if language in _LANGUAGES_OF[word] and rival not in _LANGUAGES_OF[word]
        )
        for language, rival in ((one, other), (other, one))
    }
    likelier, rival = sorted(best, key=lambda language: -own[language])
    return likelier if own[likelier] >= _LEAST_LEAD * own[rival] else None
