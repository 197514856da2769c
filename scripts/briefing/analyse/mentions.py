"""Who is named in a paragraph: names, offices, institutions and pronouns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from briefing.analyse.name_words import is_name_before_name
from briefing.analyse.phrases import (
    DETERMINERS,
    find_name_start,
    find_phrase_end,
    find_phrase_start,
    starts_phrase,
)
from briefing.analyse.roles import (
    FEMALE,
    HONORIFICS,
    MALE,
    ORG_WORDS,
    PLACE_STARTS,
    country_of,
    is_body_noun,
    is_person_noun,
)
from briefing.analyse.tokens import Token, TokenKind
from briefing.model import Span

PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "you"})


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
    mentions: list[Mention] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.lower in PRONOUNS and not is_name_before_name(tokens, index):
            mentions.append(
                Mention(
                    kind=MentionKind.PRONOUN,
                    first=index,
                    last=index,
                    span=(token.start, token.end),
                    text=token.text,
                )
            )
        elif starts_phrase(tokens, index):
            floor = mentions[-1].last + 1 if mentions else 0
            mentions.append(_read_phrase(text, tokens, index, floor))
            index = mentions[-1].last
        index += 1
    return tuple(mentions)


def _read_phrase(text: str, tokens: Sequence[Token], noun: int, floor: int) -> Mention:
    last = find_phrase_end(tokens, noun)
    name_first = find_name_start(tokens, noun, last)
    first = find_phrase_start(tokens, noun, floor)
    before = tokens[first:name_first]
    titles, gender = _read_titles(before)
    has_the = tokens[first].lower == "the"
    country = next(
        (found for token in reversed(before) if (found := country_of(token.lower))),
        None,
    )
    has_article = any(token.lower in {"a", "an", "some"} for token in before)
    is_owned = any(token.kind is TokenKind.CLITIC for token in before)
    kind = _kind_of(tokens, name_first, last, has_the=has_the and not titles)
    span = (tokens[first].start, tokens[last].end)
    name = tuple(token.text for token in tokens[name_first : last + 1])
    return Mention(
        kind=kind,
        first=first,
        last=last,
        span=span,
        text=text[slice(*span)],
        name=name if kind is MentionKind.NAME else (),
        titles=titles,
        country=country,
        is_definite=has_the or is_owned or (country is not None and not has_article),
        gender=gender,
    )


def _read_titles(tokens: Sequence[Token]) -> tuple[tuple[str, ...], str | None]:
    """Return the words of an office without countries, and the gender they tell."""
    titles: list[str] = []
    gender: str | None = None
    for token in tokens:
        plain = token.lower.rstrip(".")
        if token.kind is TokenKind.CLITIC:
            titles.clear()  # what stands before a possessive is its owner
        elif token.kind is not TokenKind.WORD or plain in DETERMINERS:
            continue
        elif plain in HONORIFICS:
            gender = gender or "?"
        elif not country_of(token.lower):
            titles.append(plain)
        gender = "m" if plain in MALE else "f" if plain in FEMALE else gender
    return tuple(titles), gender


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
