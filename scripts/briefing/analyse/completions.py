"""Whom a sentence means by "he" or "she", where nothing else can be meant.

A briefing may print such a sentence alone, with the name in brackets. So this is no
guess: one person is named in the paragraph before, as the subject of a sentence, and
nobody else is named or spoken of from there to the pronoun.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.analyse.person_names import find_gender
from briefing.analyse.roles import gender_of_role, names_one
from briefing.model import Block, Completion, Naming, Passage
from briefing.text.words import CALENDAR_WORDS, STOP_WORDS, find_words, fold

_PRONOUN = re.compile(
    r"(?<![\w’'-])(?:he|she|him|his|her|hers|himself|herself)(?![\w’'-])", re.IGNORECASE
)
_SUBJECTS = {"he": "m", "she": "f"}
# "Ada Smith, a nurse of 40, said": what stands beside the name tells of the same one.
_APPOSITION = re.compile(r",\s+(?:an?|the|who)\s[^,.;:]{1,80},", re.IGNORECASE)
# “...,” said Ada Smith; Team leader Ada Smith; The biologist Ada Smith.
_BEFORE_SUBJECT = re.compile(
    r"\W*(?:(?:said|says|added|adds|asked|told)\s+)?(?:the\s+|an?\s+)?", re.IGNORECASE
)
# "Team leader Ada Smith": what kind of leader may stand before the office.
_KIND = re.compile(r"\W*(?:the\s+|an?\s+)?(?P<kind>[^\W\d_]+)\s+", re.IGNORECASE)
_AND_ANOTHER = re.compile(r"\s*,?\s*(?:and|or|with)\s+(?:the\s+)?[A-Z]")
_PLACED = frozenset({"in", "at", "near"})  # a capital behind these is a place's
# Capitals that name nobody; the proof of the site has a list of its own.
PLAIN = STOP_WORDS | CALENDAR_WORDS
_FARTHEST = 1000  # characters from the name to the pronoun
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


def find_completions(
    blocks: Sequence[Block],
    sentences: Sequence[Passage],
    namings: Sequence[Naming],
) -> tuple[Completion, ...]:
    """Return the sentences whose first personal pronoun has a certain bearer.

    Args:
        blocks: The prose of one entry.
        sentences: Of these blocks, in order.
        namings: Of people, in order.

    """
    found = []
    for block in blocks:
        if block.is_edited or len(block.spans) > 1:
            continue  # what a line end or a removed line parts is not told as one piece
        own = [one for one in sentences if one.block == block.id]
        named = [one for one in namings if one.words.block == block.id]
        for sentence in own[1:]:
            completion = _complete(block.text, sentence, own, named)
            if completion is not None:
                found.append(completion)
    return tuple(found)


def _complete(
    text: str, sentence: Passage, own: Sequence[Passage], named: Sequence[Naming]
) -> Completion | None:
    bare = _QUOTED.sub(lambda match: " " * len(match[0]), sentence.text)
    pronoun = _PRONOUN.search(bare)
    if pronoun is None or pronoun[0].lower() not in _SUBJECTS:
        return None
    place = sentence.span[0] + pronoun.start()
    before = [one for one in named if one.words.span[1] <= place]
    if len({one.person for one in before}) != 1:
        return None
    if any(one.words.span[0] >= sentence.span[0] for one in before):
        return None  # the sentence names somebody itself
    subjects = [one for one in before if _is_subject(text, one, own)]
    if not subjects or _is_other(subjects[-1], _SUBJECTS[pronoun[0].lower()]):
        return None
    # The fullest form: a surname that the paragraph repeats tells less.
    naming = max(before, key=lambda one: (len(one.words.text.split()), one.words.span))
    if naming.words.span[0] > subjects[-1].words.span[0]:
        naming = subjects[-1]
    if not _is_clear(text, naming, place, subjects[-1]):
        return None
    return Completion(sentence=sentence, pronoun=pronoun.span(), name=naming.words)


def _is_subject(text: str, naming: Naming, own: Sequence[Passage]) -> bool:
    """Tell whether a name opens its sentence, or stands behind "..., said"."""
    start = next(
        (
            one.span[0]
            for one in own
            if one.span[0] <= naming.words.span[0] < one.span[1]
        ),
        0,
    )
    head = naming.role if naming.role is not None else naming.words
    first = min(head.span[0], naming.words.span[0])
    before = _QUOTED.sub("", text[start:first])
    if naming.role is not None and (word := _KIND.fullmatch(before)) is not None:
        before = "" if fold(word["kind"]) not in STOP_WORDS else before
    is_several = _AND_ANOTHER.match(text, naming.words.span[1]) is not None
    return _BEFORE_SUBJECT.fullmatch(before) is not None and not is_several


def _is_other(naming: Naming, wanted: str) -> bool:
    """Tell whether a name or its title is of the other gender than the pronoun."""
    told = gender_of_role(naming.role.text) if naming.role else None
    return (told or find_gender(naming.person.split()[0]) or wanted) != wanted


def _is_clear(text: str, naming: Naming, place: int, subject: Naming) -> bool:
    """Tell whether nobody else may be meant between the name and the pronoun."""
    start = naming.words.span[1]
    between = text[start:place]
    if (aside := _APPOSITION.match(text, subject.words.span[1])) is not None:
        # Whoever it tells of has the name; capitals in it are judged all the same.
        people = text[start : subject.words.span[1]] + text[aside.end() : place]
    else:
        people = between
    if any(names_one(word.text.lower()) for word in find_words(people)):
        return False
    return len(between) <= _FARTHEST and not _names_another(between, naming.words.text)


def _names_another(text: str, name: str) -> bool:
    """Tell whether a capital is neither plain, nor of the name, nor a place's."""
    known = {fold(word) for word in name.split()}
    last, end, is_placed = "", 0, False
    for word in find_words(text):
        is_beside = text[end : word.span[0]] == " "
        # "in New York", "near the Black Forest": all of it is the place's.
        is_placed = (
            is_beside
            and (last in _PLACED or is_placed)
            and (word.text[0].isupper() or (word.text == "the" and last in _PLACED))
        )
        if not (word.is_number or not word.text[0].isupper() or is_placed):
            is_plain = word.text.lower() in PLAIN and not word.text[1:].isupper()
            if not is_plain and word.folded not in known:
                return True
        last, end = word.folded, word.span[1]
    return False
