"""Who does the saying: the subject of a verb of speech, found without a parser."""

from __future__ import annotations

from briefing.analyse.clause import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    Clause,
)
from briefing.analyse.mentions import Mention, MentionKind
from briefing.analyse.tokens import Token, TokenKind
from briefing.text.words import CALENDAR_WORDS

_TIME_NOUNS = frozenset(
    """
    week weeks month months year years day days morning afternoon evening night weekend
    hour hours minute minutes moment time turn
    """.split()  # noqa: SIM905
)
_FARTHEST = 40  # tokens between a verb and its subject
_LONGEST_NOUN = 5  # words of a noun phrase whose noun no table knows
_COMMAS = ",—–-"


def find_subject_before(
    clause: Clause, verb: int, first: int, *, shared: Mention | None
) -> Mention | None:
    """Return the subject of a finite verb that stands before it.

    Args:
        clause: The paragraph.
        verb: Index of the verb's token.
        first: Index of the first token of its sentence.
        shared: Subject of the sentence's first verb of speech, which a verb after
            "and" shares.

    Returns:
        The nearest noun phrase that no preposition governs, over auxiliaries,
        adverbs, days, appositions and brackets; of a relative clause the noun
        before it; ``None`` where a quotation stands between.

    """
    walk = _Walk(clause, verb, first, shared)
    while walk.at >= walk.farthest and not walk.is_done:
        walk.step()
    return walk.found or walk.fallback


class _Walk:
    """Goes left from a verb, token by token, until the subject is met."""

    def __init__(
        self, clause: Clause, verb: int, first: int, shared: Mention | None
    ) -> None:
        self.clause = clause
        self.verb = verb
        self.first = first
        self.shared = shared
        self.at = verb - 1
        self.farthest = max(first, verb - _FARTHEST)
        self.found: Mention | None = None
        self.fallback: Mention | None = None  # nearest one that is governed
        self.is_done = False

    def step(self) -> None:
        """Look at one token."""
        token = self.clause.tokens[self.at]
        mention = self.clause.ending_at(self.at)
        if mention is not None:
            self._meet(mention)
        elif token.text == ")":
            self._pass_brackets()
        elif token.text in _COMMAS:
            self._stop(self._before_aside() if self._is_aside() else None)
        elif token.lower in RELATIVES:
            self._stop(self._before_relative())
        elif token.lower in CONJUNCTIONS:
            own = self.clause.main_subject(self.first, self.at)
            self._stop(self.shared or own)
        elif token.kind is TokenKind.QUOTE or token.text in ".:;?!":
            self._stop(None)
        elif self._is_helper(token):
            self.at -= 1
        else:
            self._pass_unknown()

    def _stop(self, found: Mention | None) -> None:
        self.found = found
        self.is_done = True

    def _meet(self, mention: Mention) -> None:
        if not self.clause.is_governed(mention, self.first):
            self._stop(mention)
            return
        self.fallback = self.fallback or mention
        self.at = mention.first - 2

    def _pass_brackets(self) -> None:
        while self.at > self.farthest and self.clause.lower(self.at) != "(":
            self.at -= 1
        self.at -= 1

    def _is_helper(self, token: Token) -> bool:
        return (
            token.lower in AUXILIARIES
            or token.lower in CALENDAR_WORDS
            or token.kind in (TokenKind.CLITIC, TokenKind.NUMBER)
            or (token.lower.endswith("ly") and self.at != self.first)
        )

    def _is_aside(self) -> bool:
        """Tell whether only helping words stand between this comma and the verb."""
        tokens = self.clause.tokens[self.at + 1 : self.verb]
        return all(self._is_helper(token) for token in tokens)

    def _before_aside(self) -> Mention | None:
        """Return who stands before ", a nurse in Leeds," and its first comma."""
        clause, comma = self.clause, self.at
        best: Mention | None = None
        for mention in reversed(clause.mentions):
            if mention.last >= comma or mention.first < self.first:
                continue
            is_apart = clause.lower(mention.last + 1) in {",", "(", "—", "–", "-"}
            if mention.last == comma - 1:
                is_apart = clause.lower(mention.first - 1) == ","
            if not is_apart or clause.is_governed(mention, self.first):
                continue
            if mention.kind is MentionKind.NAME:
                return mention
            best = best or mention
        return best or clause.ending_at(comma - 1)

    def _before_relative(self) -> Mention | None:
        before = self.at - 1
        if self.clause.lower(before) == ",":
            before -= 1
        mention = self.clause.ending_at(before)
        while mention is not None and self.clause.is_governed(mention, self.first):
            owner = self.clause.ending_at(mention.first - 2)
            if owner is None or owner.kind is MentionKind.BODY:
                break
            mention = owner
        return mention

    def _pass_unknown(self) -> None:
        """Pass a word that no table knows, or take the noun phrase that it ends."""
        clause, last = self.clause, self.at
        self.at = last - 1
        for before in range(last - 1, max(last - _LONGEST_NOUN, self.farthest) - 1, -1):
            token = clause.tokens[before]
            is_word = token.kind in (TokenKind.WORD, TokenKind.CLITIC)
            if not is_word or token.lower in PREPOSITIONS | AUXILIARIES:
                return
            if token.lower in DETERMINERS or token.kind is TokenKind.CLITIC:
                self._take(before, last)
                return

    def _take(self, determiner: int, last: int) -> None:
        clause = self.clause
        if clause.lower(last) in _TIME_NOUNS:
            self.at = determiner - 1
        elif (
            clause.lower(determiner - 1) in PREPOSITIONS and determiner > self.farthest
        ):
            self.at = determiner - 2
        else:
            self._stop(clause.phrase(self._phrase_start(last), last))

    def _phrase_start(self, last: int) -> int:
        start = last
        while start > max(self.first, last - _LONGEST_NOUN):
            start -= 1
            if self.clause.lower(start) in DETERMINERS:
                break
        return start


def find_subject_after(clause: Clause, at: int, end: int) -> Mention | None:
    """Return the noun phrase that starts at a token: "said **the club's head**".

    Where a name in apposition follows, it is the name: "the club's head, Ada Smith".
    """
    mention = clause.covering(at)
    if mention is None or mention.first != at:
        if clause.lower(at) not in DETERMINERS:
            return None
        last = _phrase_end(clause, at, end)
        mention = clause.covering(last + 1) if last + 1 < end else None
        if mention is None:
            return clause.phrase(at, last) if last > at else None
    return _named_after(clause, mention) or mention


def _phrase_end(clause: Clause, at: int, end: int) -> int:
    last = at
    while (
        last + 1 < end
        and last - at < _LONGEST_NOUN
        and clause.tokens[last + 1].kind in (TokenKind.WORD, TokenKind.CLITIC)
        and clause.lower(last + 1) not in PREPOSITIONS | RELATIVES
        and clause.covering(last + 1) is None
    ):
        last += 1
    return last


def _named_after(clause: Clause, mention: Mention) -> Mention | None:
    """Return the name that follows an office after a comma and is itself closed."""
    if mention.kind is MentionKind.NAME or clause.lower(mention.last + 1) != ",":
        return None
    named = clause.covering(mention.last + 2)
    if named is None or named.kind is not MentionKind.NAME:
        return None
    return named if clause.lower(named.last + 1) in {",", ".", "", ";"} else None
