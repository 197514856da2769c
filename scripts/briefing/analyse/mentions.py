"""Who is named in a paragraph: names, offices, institutions and pronouns, with place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from briefing.analyse.roles import (
    FEMALE,
    HONORIFICS,
    MALE,
    ORG_WORDS,
    PLACE_STARTS,
    TITLE_COMPLEMENTS,
    TITLE_MODIFIERS,
    country_of,
    is_body_noun,
    is_person_noun,
)
from briefing.analyse.tokens import Token, TokenKind
from briefing.analyse.verbs import CUES
from briefing.model import Span
from briefing.text.words import CALENDAR_WORDS, STOP_WORDS

PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "you"})
_DETERMINERS = frozenset(
    """
    a an the this these those some many several most few both all any each every no
    one two three four five other another his her its their our my your more certain
    """.split()  # noqa: SIM905
)
_PARTICLES = frozenset(
    """
    de del della der den di da dos du van von bin ibn al el la le ter ten zu af av abu
    """.split()  # noqa: SIM905
)
# Titles that are surnames as well: "Stephen King", "Tim Cook".
_SURNAME_TITLES = frozenset(
    """
    baker bishop cardinal carpenter driver farmer judge justice king major marshal
    painter pope potter prince sailor singer star baron dean fellow general guest host
    page sheriff
    """.split()  # noqa: SIM905
)
_JOINERS = frozenset({"of", "for", "to", "at", "in"})
_MODIFIER_ENDINGS = ("al", "ic", "ary", "ive", "ish", "ese", "ian", "based", "backed")
_MOST_MODIFIERS = 4  # lower-case words between a determiner and its noun


class MentionKind(Enum):
    """What a mention names its bearer by."""

    NAME = "name"
    ROLE = "role"  # "the minister", "some users"
    BODY = "body"  # "the ministry", "a statement", a name that is no person's
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase that may be a speaker."""

    kind: MentionKind
    first: int  # index of its first token
    last: int  # index of its last token
    span: Span  # in characters of the paragraph
    text: str  # verbatim
    name: tuple[str, ...] = ()  # the words of the name alone
    titles: tuple[str, ...] = ()  # lower-case words of the office, without countries
    country: str | None = None
    is_definite: bool = False
    gender: str | None = None  # "m" or "f" where the title tells
    is_guess: bool = False  # no table knows its noun

    @property
    def is_titled(self) -> bool:
        """Whether an office or honorific stands before the name."""
        return bool(self.titles) or self.gender is not None


def find_mentions(text: str, tokens: Sequence[Token]) -> tuple[Mention, ...]:
    """Return the mentions of a paragraph in order; they do not overlap.

    Args:
        text: The paragraph.
        tokens: Its tokens, quotations masked, so that no mention stands in one.

    Returns:
        Names, offices and institutions with the determiner, titles and modifiers
        printed before them, and pronouns.

    """
    mentions = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.lower in PRONOUNS and not _is_name_here(tokens, index):
            mentions.append(
                Mention(
                    kind=MentionKind.PRONOUN,
                    first=index,
                    last=index,
                    span=(token.start, token.end),
                    text=token.text,
                )
            )
            index += 1
            continue
        if not (_is_capital(tokens, index) or _is_noun(token)):
            index += 1
            continue
        last = _chunk_end(tokens, index)
        floor = mentions[-1].last + 1 if mentions else 0
        mentions.append(_read_chunk(text, tokens, index, last, floor))
        index = last + 1
    return tuple(mentions)


def _is_name_here(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether "He" is a name: a capital inside a sentence before another name."""
    token = tokens[index]
    return (
        token.is_capital
        and len(token.text) > 1
        and not _opens_sentence(tokens, index)
        and index + 1 < len(tokens)
        and tokens[index + 1].is_capital
    )


def _opens_sentence(tokens: Sequence[Token], index: int) -> bool:
    if index == 0:
        return True
    before = tokens[index - 1]
    return before.kind is TokenKind.QUOTE or before.text in ".?!:…—"


def _is_capital(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a token is a capitalised word that names something."""
    token = tokens[index]
    if not token.is_capital:
        return False
    lower = token.lower
    if lower in CALENDAR_WORDS and not (
        index and tokens[index - 1].is_capital and lower in {"may", "april", "june"}
    ):
        return False
    if _is_name_here(tokens, index):
        return True
    if lower in STOP_WORDS:
        return token.text.isupper() and len(token.text) > 1
    if not _opens_sentence(tokens, index):
        return True
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    is_common = lower.endswith(("ly", "ing")) or (
        lower in CUES and (after is None or not after.is_capital)
    )
    return not is_common or (
        after is not None and (after.lower in CUES or after.lower == "'s")
    )


def _is_noun(token: Token) -> bool:
    if token.kind is not TokenKind.WORD or token.is_capital:
        return False
    if token.lower in STOP_WORDS:
        return False
    return is_person_noun(token.lower) or is_body_noun(token.lower)


def _chunk_end(tokens: Sequence[Token], index: int) -> int:
    """Return the index of the last token of the noun phrase that starts here."""
    last = index
    at = index + 1
    while at < len(tokens):
        token = tokens[at]
        previous = tokens[last]
        if _is_capital(tokens, at) or _is_noun(token):
            if token.lower in CUES and not token.is_capital:
                break
            last = at
            at += 1
            continue
        skip = _joined(tokens, at, previous)
        if skip is None:
            break
        last = skip
        at = skip + 1
    return last


def _joined(tokens: Sequence[Token], at: int, previous: Token) -> int | None:
    """Return where a chunk goes on beyond the words at *at*, that join its parts."""
    token = tokens[at]

    def is_part(index: int) -> bool:
        return index < len(tokens) and (
            _is_capital(tokens, index) or _is_noun(tokens[index])
        )

    if token.kind is TokenKind.CLITIC and token.lower in {"'s", "'"}:
        for step in range(1, 4):
            if is_part(at + step):
                if tokens[at + step].lower in CUES and not tokens[at + step].is_capital:
                    return None
                return at + step
            if at + step >= len(tokens) or not _is_modifier(tokens[at + step], True):
                return None
        return None
    if token.lower in _PARTICLES and previous.is_capital:
        for step in (1, 2):
            if at + step < len(tokens) and tokens[at + step].is_capital:
                return at + step
            if at + step >= len(tokens) or tokens[at + step].lower not in _PARTICLES:
                return None
        return None
    if token.lower == "of" and is_person_noun(previous.lower):
        after = at + 1
        if after < len(tokens) and (
            tokens[after].lower in TITLE_COMPLEMENTS and tokens[after].is_capital
        ):
            return after
        return None
    if _is_modifier(token, False):
        for step in (1, 2):
            if is_part(at + step):
                return at + step
            if at + step >= len(tokens) or not _is_modifier(tokens[at + step], False):
                return None
    return None


def _is_modifier(token: Token, is_after_possessive: bool) -> bool:  # noqa: FBT001
    if token.kind is not TokenKind.WORD or token.is_capital:
        return False
    lower = token.lower
    if lower in TITLE_MODIFIERS:
        return True
    if lower in STOP_WORDS or lower in CUES:
        return False
    return is_after_possessive or lower.endswith(_MODIFIER_ENDINGS)


def _read_chunk(
    text: str, tokens: Sequence[Token], first: int, last: int, floor: int
) -> Mention:
    name_first = _name_start(tokens, first, last)
    start = _extend_left(tokens, first, floor)
    span = (tokens[start].start, tokens[last].end)
    name = tuple(token.text for token in tokens[name_first : last + 1])
    before = tokens[start:name_first] if name else tokens[start : last + 1]
    country = None
    titles: list[str] = []
    gender = None
    for token in before:
        if found := country_of(token.lower):
            country = found
        if token.kind is TokenKind.CLITIC:
            titles.clear()  # what stands before a possessive is its owner
        elif token.kind is TokenKind.WORD and token.lower not in _DETERMINERS:
            plain = token.lower.rstrip(".")
            gender = "m" if plain in MALE else "f" if plain in FEMALE else gender
            if plain not in HONORIFICS and not country_of(plain):
                titles.append(plain)
            elif plain in HONORIFICS and gender is None:
                gender = "?"
    has_the = tokens[start].lower == "the"
    is_definite = has_the or any(t.kind is TokenKind.CLITIC for t in before)
    kind = _kind_of(tokens, name_first, last, has_the=has_the and not titles)
    return Mention(
        kind=kind,
        first=start,
        last=last,
        span=span,
        text=text[slice(*span)],
        name=name if kind is MentionKind.NAME else (),
        titles=tuple(titles),
        country=country,
        is_definite=is_definite or (country is not None and not _has_article(before)),
        gender=gender,
    )


def _has_article(tokens: Sequence[Token]) -> bool:
    return any(token.lower in {"a", "an", "some"} for token in tokens)


def _name_start(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where the name in a chunk starts; ``last + 1`` when it has none."""
    start = last + 1
    while start > first and (
        tokens[start - 1].is_capital
        or (tokens[start - 1].lower in _PARTICLES and start - 1 > first)
    ):
        start -= 1
    while start <= last and tokens[start].lower in _PARTICLES:
        if tokens[start].is_capital:
            break
        start += 1
    for at in range(last, start - 1, -1):
        lower = tokens[at].lower.rstrip(".")
        if lower not in HONORIFICS and not is_person_noun(lower):
            continue
        is_surname = lower in _SURNAME_TITLES and at == last
        others = [tokens[k].lower for k in range(start, at)]
        if is_surname and others and not all(map(_is_title_word, others)):
            continue
        start = at + 1
        break
    if start > first and tokens[start - 1].lower in _JOINERS and start < last:
        if tokens[start].lower in TITLE_COMPLEMENTS:
            start += 1
    while start < last - 1 and (
        country_of(tokens[start].lower) or _is_title_word(tokens[start].lower)
    ):
        start += 1
    return start


def _is_title_word(lower: str) -> bool:
    return (
        lower in TITLE_MODIFIERS
        or country_of(lower) is not None
        or lower in ORG_WORDS
        or is_person_noun(lower)
    )


def _extend_left(tokens: Sequence[Token], first: int, floor: int) -> int:
    """Return the start of a noun phrase with the words that determine its noun."""
    at = first
    for _ in range(_MOST_MODIFIERS + 1):
        if at - 1 < floor:
            break
        before = tokens[at - 1]
        if before.lower in _DETERMINERS:
            return at - 1
        if before.kind is TokenKind.NUMBER:
            at -= 1
            continue
        if before.kind is not TokenKind.WORD or before.lower in STOP_WORDS:
            break
        if before.lower in CUES and not before.lower.endswith("ing"):
            break
        if before.is_capital and before.lower not in TITLE_MODIFIERS:
            break
        at -= 1
    at = first
    while at - 1 >= floor and tokens[at - 1].lower in TITLE_MODIFIERS:
        at -= 1
    return at


def _kind_of(
    tokens: Sequence[Token], name_first: int, last: int, *, has_the: bool
) -> MentionKind:
    if name_first > last:
        head = tokens[last].lower
        return MentionKind.ROLE if is_person_noun(head) else MentionKind.BODY
    words = [token.lower for token in tokens[name_first : last + 1]]
    if has_the or any(word in ORG_WORDS or is_body_noun(word) for word in words):
        return MentionKind.BODY
    if len(words) > 1 and words[0] in PLACE_STARTS and words[0] not in {"el", "la"}:
        return MentionKind.BODY
    if len(words) == 1 and (country_of(words[0]) or _is_acronym(tokens[last].text)):
        return MentionKind.BODY
    return MentionKind.NAME


def _is_acronym(text: str) -> bool:
    return len(text) > 1 and text.isupper()
