"""What a sentence says to be so, and what it says not to be so."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.text.words import find_words, is_stop_word, stem

# Verbs by which somebody settles a matter, with their finite forms; who tells that a
# thing is agreed and who tells that it is unconfirmed speak of the same status.
_SETTLING = {
    form: verb
    for verb, forms in {
        "confirm": "confirm confirms confirmed confirmation",
        "agree": "agree agrees agreed",
        "announce": "announce announces announced",
        "approve": "approve approves approved approval",
        "accept": "accept accepts accepted",
        "sign": "sign signed",
        "decide": "decide decides decided",
        "admit": "admit admits admitted acknowledge acknowledges acknowledged",
    }.items()
    for form in forms.split()
}
# "Agreed", "confirmed": the status of one and the same matter.
_OF_ONE_STATUS = frozenset({"confirm", "agree", "announce"})

# Verbs and adjectives that turn what another account says with the first word of the
# pair: general English, each with its inflections.
_OPPOSITES = (
    ("accept accepts accepted", "reject rejects rejected refuse refuses refused"),
    ("approve approves approved", "reject rejects rejected veto vetoed"),
    ("confirm confirms confirmed", "deny denies denied"),
    (
        "admit admits admitted acknowledge acknowledges acknowledged",
        "deny denies denied",
    ),
    ("agree agrees agreed", "refuse refuses refused decline declines declined"),
    ("rise rises rose risen rising", "fall falls fell fallen falling"),
    ("increase increases increased increasing", "decrease decreases decreased"),
    ("win wins won", "lose loses lost"),
    ("survive survives survived", "die dies died"),
    ("open opens opened opening", "close closes closed closing shut"),
    ("pass passes passed", "fail fails failed"),
    ("guilty", "innocent acquitted"),
    ("convicted", "acquitted"),
    ("alive", "dead"),
    ("legal", "illegal"),
    ("lawful", "unlawful"),
    ("support supports supported", "oppose opposes opposed"),
    ("begin begins began begun start starts started", "postponed cancelled"),
)
_TURNED = {
    form: (number, side)
    for number, pair in reversed(list(enumerate(_OPPOSITES)))
    for side, forms in enumerate(pair)
    for form in forms.split()
}

_NEGATORS = frozenset(
    """not never no nobody none neither nor nothing without cannot hardly unable
    unnecessary""".split()  # noqa: SIM905
)
_REFUSALS = frozenset(
    """refuse refuses refused refusing decline declines declined declining fail fails
    failed failing unable deny denies denied denying""".split()  # noqa: SIM905
)
# A thing told with one of these is told neither as so nor as not so.
_OPEN = frozenset(
    """may might could would should if whether expected likely hope hopes hoped want
    wants wanted plan plans planned urge urges urged ask asks asked call calls called
    must can will shall to""".split()  # noqa: SIM905
)
_YET_TO = re.compile(
    r"\byet to(?: be)?$|\bstill to(?: be)?$|\byet(?: been)?$", re.IGNORECASE
)
# What follows within the clause is neither said nor denied.
_SUPPOSING = re.compile(
    r"\b(?:if|whether|unless|suppose|imagine|let['’]s say)\b[^,;:.]*$", re.IGNORECASE
)
_REACH = 3  # words before the verb in which its negation stands
_WINDOW = 12  # words to either side that say what the matter is
_AUXILIARIES = frozenset(
    {"has", "have", "had", "be", "been", "was", "were", "is", "are"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """That a matter is, or is not, settled, true or done."""

    verb: str
    is_so: bool
    about: frozenset[str]  # folded words around the verb


def find_claims(sentence: str) -> list[Claim]:
    """Return what an English *sentence* settles or leaves unsettled, in order."""
    words = find_words(sentence)
    claims = []
    for at, word in enumerate(words):
        verb = _SETTLING.get(word.folded)
        if verb is None or _is_noun_after_article(words[at - 1].folded if at else ""):
            continue
        before = sentence[: word.span[0]].rstrip()
        near = [each.folded for each in words[max(0, at - _REACH) : at]]
        if _YET_TO.search(before) or _is_negated(near):
            is_so = False
        elif _OPEN & set(near):
            continue
        else:
            is_so = True
        around = (*words[max(0, at - _WINDOW) : at], *words[at + 1 : at + 1 + _WINDOW])
        claims.append(
            Claim(
                verb=verb,
                is_so=is_so,
                about=frozenset(
                    _root(each.folded)
                    for each in around
                    if not is_stop_word(each.folded) and each.folded not in _SETTLING
                ),
            )
        )
    return claims


def is_one_matter(one: Claim, other: Claim) -> bool:
    """Tell whether two claims may be about the same status of the same thing."""
    return one.verb == other.verb or {one.verb, other.verb} <= _OF_ONE_STATUS


def is_reversal(sentence: str, other: str) -> bool:
    """Tell whether one sentence denies what the other, nearly alike, affirms."""
    is_denied, is_other_denied = _has_negation(sentence), _has_negation(other)
    if is_denied != is_other_denied:
        first, second = _read_polarities(sentence), _read_polarities(other)
        return any(second.get(root, is_so) != is_so for root, is_so in first.items())
    turned, other_turned = _list_turned(sentence), _list_turned(other)
    return any(
        _TURNED[word][0] == _TURNED[opposite][0]
        and _TURNED[word][1] != _TURNED[opposite][1]
        and word not in other_turned
        and opposite not in turned
        for word in turned
        for opposite in other_turned
    )


def _read_polarities(sentence: str) -> dict[str, bool]:
    """Return for each telling word whether a negation stands right before it.

    A word that a sentence both affirms and denies, or supposes, is left out.
    """
    words = find_words(sentence)
    found: dict[str, bool] = {}
    open_words: set[str] = set()
    for at, word in enumerate(words):
        if is_stop_word(word.folded) or word.is_number or word.text[0].isupper():
            continue
        near = [each.folded for each in words[max(0, at - _REACH) : at]]
        held = sentence[: word.span[0]].rstrip()
        is_so = not (_YET_TO.search(held) or _is_negated(near))
        root = _root(word.folded)
        if found.setdefault(root, is_so) != is_so or _SUPPOSING.search(held):
            open_words.add(root)
    return {root: is_so for root, is_so in found.items() if root not in open_words}


def _is_negated(near: list[str]) -> bool:
    """Tell whether the words before a verb deny it; nothing but helpers between."""
    for word in reversed(near):
        if word in _NEGATORS or word in _REFUSALS or word.endswith("n't"):
            return True
        if word not in _AUXILIARIES and word not in (
            "to",
            "yet",
            "even",
            "ever",
            "any",
        ):
            return False
    return False


def _has_negation(sentence: str) -> bool:
    return " yet " in sentence or any(
        word.folded in _NEGATORS
        or word.folded in _REFUSALS
        or word.folded.endswith("n't")
        for word in find_words(sentence)
    )


def _list_turned(sentence: str) -> list[str]:
    return [word.folded for word in find_words(sentence) if word.folded in _TURNED]


def _is_noun_after_article(word: str) -> bool:
    return word in ("a", "an", "the", "its", "his", "her", "their")


_SUFFIX = re.compile(r"(?<=[^\W\d_]{3})(?:ing|ed|s)$")


def _root(folded: str) -> str:
    """Return a word without plural or the commonest endings of a verb."""
    root = _SUFFIX.sub("", stem(folded))
    return root.removesuffix("e")
