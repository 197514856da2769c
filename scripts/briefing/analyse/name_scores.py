"""How much speaks for a run of capitals being a person's name.

Points are added up. They were chosen on the development half of PUD news; re-run the
scorer of entities.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analyse.person_names import (
    is_common_word,
    is_given_name,
    is_surname,
    looks_like_surname,
)
from briefing.analyse.places import PLACE_ENDS, PLACE_OPENERS, PLACES
from briefing.analyse.roles import ORG_WORDS, PLACE_STARTS, country_of, is_body_noun
from briefing.analyse.runs import PARTICLES, Run
from briefing.analyse.tokens import Token, TokenKind
from briefing.analyse.verbs import CUES, CueKind
from briefing.text.words import STOP_WORDS, fold

ENOUGH = 2
ENOUGH_ALONE = 1  # for a single word
_TITLE = 4
_GIVEN_NAME = 2
_SAYING = 2
_AGE = 3
_ELSEWHERE = -3
_NEVER = -6

IN = frozenset({"in", "at", "near", "across", "outside", "inside", "around", "via"})
_BODY_JOINERS = frozenset({"of", "for", "&"})
_LONGEST_NAME = 4  # words; with particles more


def score_person(
    tokens: Sequence[Token], run: Run, words: Sequence[str], *, is_titled: bool
) -> int:
    """Return the points for a run naming a person.

    Args:
        tokens: Of the paragraph, quotations not masked.
        run: The capitals.
        words: Those of them that are no titles.
        is_titled: Whether an office or honorific stands before them.

    """
    score = _TITLE if is_titled else 0
    if len(words) == 1:
        score += _score_single(words[0], opens=run.opens)
    else:
        score += _score_several(words)
    if run.last + 1 < len(tokens):
        score += _score_after(tokens, run.last + 1)
    if run.first and not run.opens:
        score += _score_before(tokens[run.first - 1].lower, is_titled=is_titled)
    return score


def _score_single(word: str, *, opens: bool) -> int:
    if fold(word) in PLACES or is_acronym(word) or _is_compound(word):
        return _NEVER
    lower = word.lower()
    if lower in ORG_WORDS or is_body_noun(lower) or country_of(lower):
        return _NEVER
    if country_of(lower.removesuffix("s")):  # "Americans"
        return _NEVER
    if opens and is_common_word(word):
        return _ELSEWHERE
    return _is_like_surname(word) + is_given_name(word)


def _score_several(words: Sequence[str]) -> int:
    lowers = [word.lower() for word in words]
    is_given = is_given_name(words[0])
    middle = words[1:-1]
    reasons = (
        (" ".join(fold(word) for word in words) in PLACES, _NEVER),
        (not _BODY_JOINERS.isdisjoint(lowers), _NEVER),
        (lowers[-1] in ORG_WORDS or is_body_noun(lowers[-1]), _NEVER),
        (any(word in ORG_WORDS for word in lowers[is_given:-1]), _ELSEWHERE),
        (any(is_body_noun(word) for word in lowers[is_given:-1]), _ELSEWHERE),
        (any(country_of(word) for word in lowers), _ELSEWHERE),
        (lowers[-1] in PLACE_ENDS or lowers[0] in PLACE_OPENERS, _ELSEWHERE),
        (len(words) > _LONGEST_NAME, _ELSEWHERE),
        (any(_is_function_word(word) for word in words[1:]), _NEVER),
        (any(is_acronym(word) for word in words), _ELSEWHERE),
        (lowers[0] in PLACE_STARTS and not is_given, _ELSEWHERE),
        (is_given, _GIVEN_NAME),
        (_is_like_surname(words[-1]), 1),
        (any(word.endswith(".") for word in middle), 1),  # an initial
        (not any(is_common_word(word) for word in words), 1),
    )
    return sum(points for holds, points in reasons if holds)


def _is_function_word(word: str) -> bool:
    """Tell whether a capital is a headline's: "Ruiz Has Won"."""
    return word.lower() in STOP_WORDS and word.lower() not in PARTICLES


def _is_like_surname(word: str) -> bool:
    return is_surname(word) or looks_like_surname(word)


def _score_before(before: str, *, is_titled: bool) -> int:
    if before in IN or (before == "the" and not is_titled):
        return _ELSEWHERE
    return 1 if before in CUES and CUES[before][1] is CueKind.SAY else 0


def _score_after(tokens: Sequence[Token], at: int) -> int:
    after = tokens[at]
    if after.lower in CUES and not after.is_capital:
        return _SAYING if CUES[after.lower][1] is not CueKind.NAME else 1
    if after.lower == "who":
        return _SAYING
    if after.text == "," and _is_age(tokens, at + 1):
        return _AGE
    return 1 if after.lower in {"'s", "'"} else 0


def _is_age(tokens: Sequence[Token], at: int) -> bool:
    if at + 1 >= len(tokens) or tokens[at].kind is not TokenKind.NUMBER:
        return False
    return len(tokens[at].text) == len("45") and tokens[at + 1].text in ",."


def is_acronym(word: str) -> bool:
    """Tell whether a word is all capitals: "NATO"."""
    return len(word) > 1 and word.isupper() and "." not in word[:2]


def _is_compound(word: str) -> bool:
    """Tell whether a word joins two names: "the Smith-Jones talks"."""
    return any(part[:1].isupper() for part in word.split("-")[1:])
