"""Who does the saying: the subject of a verb of speech, found without a parser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.analyse.mentions import Mention, MentionKind
from briefing.analyse.tokens import Token, TokenKind
from briefing.analyse.verbs import CUES, SPEECH_NOUNS, CueKind
from briefing.text.words import CALENDAR_WORDS

_BE = frozenset("is are was were be been being 's 're 'm am get got".split())  # noqa: SIM905
_AUXILIARIES = _BE | frozenset(
    """
    has have had having 've 'd 'll do does did will would shall should can could may
    might must n't not never to also later then now recently again once even first
    still just only often always already soon further earlier yesterday today tomorrow
    reportedly once both all each himself herself themselves itself too however
    instead meanwhile therefore thus once twice since went gone goes on go continued
    continues began begun kept so even far
    """.split()  # noqa: SIM905
)
_PREPOSITIONS = frozenset(
    """
    of for in at on from with by to under near after about against before during over
    between among around outside inside through across within without into onto upon
    behind beside including despite since until like toward towards via per amid
    following alongside regarding as than
    """.split()  # noqa: SIM905
)
_CONJUNCTIONS = frozenset({"and", "but", "or", "then", "yet", "while"})
_RELATIVES = frozenset({"who", "which", "that"})
_DETERMINERS = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "these",
        "those",
        "some",
        "many",
        "several",
        "one",
        "another",
        "his",
        "her",
        "their",
        "its",
        "our",
        "my",
        "each",
        "every",
        "any",
        "no",
        "most",
    ]
)
_TIME_NOUNS = frozenset(
    [
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "day",
        "days",
        "morning",
        "afternoon",
        "evening",
        "night",
        "weekend",
        "hour",
        "hours",
        "minute",
        "minutes",
        "moment",
        "time",
        "turn",
    ]
)
_POSSESSIVES = frozenset({"his", "her", "their", "its", "my", "our"})
_FARTHEST = 40  # tokens between a verb and its subject
_LONGEST_NOUN = 5  # words of a noun phrase whose noun no table knows


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that reports speech, and who speaks by it."""

    index: int  # of its token
    verb: str  # base form
    kind: CueKind
    subject: Mention | None
    is_inverted: bool  # the subject stands after the verb
    is_noun: bool = False  # "his claim that"


class Clause:
    """The tokens and mentions of one paragraph, to be asked who says what."""

    def __init__(
        self, text: str, tokens: Sequence[Token], mentions: Sequence[Mention]
    ) -> None:
        """Remember the paragraph."""
        self.text = text
        self.tokens = tokens
        self.mentions = mentions
        self._by_last = {mention.last: mention for mention in mentions}
        self._by_token = {
            at: mention
            for mention in mentions
            for at in range(mention.first, mention.last + 1)
        }

    def find_cues(self, first: int, end: int) -> tuple[Cue, ...]:
        """Return the cues among the tokens *first* to *end*, in order."""
        cues: list[Cue] = []
        for at in range(first, end):
            cue = self._read_cue(at, first, end, cues)
            if cue is not None:
                cues.append(cue)
        return tuple(cues)

    def _read_cue(
        self, at: int, first: int, end: int, before: Sequence[Cue]
    ) -> Cue | None:
        token = self.tokens[at]
        if token.kind is not TokenKind.WORD:
            return None
        lower = token.lower
        if lower == "according" and self._lower(at + 1) == "to":
            subject = self._right(at + 2, end)
            if subject is None or (
                subject.kind is MentionKind.ROLE and subject.is_guess
            ):
                return None
            return Cue(at, "according to", CueKind.ACCORDING, subject, True)
        if noun := self._noun_cue(at):
            return noun
        if lower not in CUES or (token.is_capital and not self._opens(at, first)):
            return None
        verb, kind = CUES[lower]
        if self._is_noun_here(at):
            return None
        if lower.endswith("ing"):
            return self._participle(at, first, end, before)
        if token.is_capital and lower != "said":
            return None
        if lower.startswith(("continu", "beg")) and self._lower(at + 1) == "to":
            return None
        if self._is_passive(at):
            by = next(
                (k for k in range(at + 1, min(at + 5, end)) if self._lower(k) == "by"),
                None,
            )
            subject = None if by is None else self._right(by + 1, end)
            return Cue(at, verb, kind, subject, True)
        subject = self._left(at, first, before)
        if subject is not None:
            return Cue(at, verb, kind, subject, False)
        if self._follows_quote(at, first):
            subject = self._right(at + 1, end)
            return Cue(at, verb, kind, subject, True) if subject else None
        return None

    def find_signature(self, at: int, first: int, end: int) -> Cue | None:
        """Return who signs a quotation: "“...” — Ada Smith", "Ada Smith: “...”".

        Args:
            at: Index of the quotation's token.
            first: Index of the first token of its sentence.
            end: Index after the last one.

        """
        after = at + 1
        while after < end and self.tokens[after].text in "-–—―":
            after += 1
        signer = self._by_token.get(after) if after > at + 1 else None
        if (
            signer is not None
            and signer.kind is MentionKind.NAME
            and (
                signer.last + 1 >= end
                or self._lower(signer.last + 1) in {",", ".", "("}
            )
        ):
            return Cue(after, "", CueKind.SAY, signer, True)
        if at == first or self._lower(at - 1) != ":":
            return None
        named = self._by_last.get(at - 2)
        if named is None or named.kind not in (MentionKind.NAME, MentionKind.ROLE):
            if any(self._lower(k) in CUES for k in range(first, at)):
                return None
            named = self._main_subject(first, at)
            if named is None or named.kind is MentionKind.BODY or named.is_guess:
                return None
        elif named.first > first and any(
            self._lower(k) in CUES for k in range(first, named.first)
        ):
            return None
        return Cue(at - 1, "", CueKind.SAY, named, False)

    # --- small questions ----------------------------------------------------

    def _lower(self, at: int) -> str:
        return self.tokens[at].lower if 0 <= at < len(self.tokens) else ""

    def _opens(self, at: int, first: int) -> bool:
        return at == first or self.tokens[at - 1].kind is TokenKind.QUOTE

    def _follows_quote(self, at: int, first: int) -> bool:
        before = at - 1
        while before >= first and self.tokens[before].text in ",—–-":
            before -= 1
        return before >= first and self.tokens[before].kind is TokenKind.QUOTE

    def _is_noun_here(self, at: int) -> bool:
        """Tell whether a form that is noun and verb is a noun at this place."""
        mention = self._by_token.get(at)
        if mention is not None and (mention.first < at or mention.last > at):
            return True
        before = self._lower(at - 1)
        if before in _DETERMINERS:
            return True
        is_possessive = (
            at > 0
            and self.tokens[at - 1].kind is TokenKind.CLITIC
            and before in {"'s", "'"}
        )
        lower = self._lower(at)
        can_be_noun = lower in SPEECH_NOUNS or lower.removesuffix("s") in SPEECH_NOUNS
        if is_possessive:
            return can_be_noun
        if not can_be_noun or lower.endswith(("ed", "ing")):
            return False
        if before in _PREPOSITIONS - {"to", "like", "since"}:
            return True
        is_after_subject = at - 1 in self._by_last or before in _AUXILIARIES
        return not (
            is_after_subject
            or before in _CONJUNCTIONS | _RELATIVES
            or before.endswith("ly")
            or self._follows_quote(at, 0)
            or before == ","
        )

    def _is_passive(self, at: int) -> bool:
        if self._lower(at).endswith("ing"):
            return False
        before = at - 1
        while before >= 0 and (
            self._lower(before).endswith("ly")
            or self._lower(before) in {"not", "n't", "also", "once", "often", "even"}
        ):
            before -= 1
        return self._lower(before) in _BE

    # --- subjects -----------------------------------------------------------

    def _participle(
        self, at: int, first: int, end: int, before: Sequence[Cue]
    ) -> Cue | None:
        """Read "saying", "adding": the subject is that of the verb it leans on."""
        verb, kind = CUES[self._lower(at)]
        if self.tokens[at].is_capital:
            commas = [
                k
                for k in range(at + 1, end)
                if self.tokens[k].text == "," or self._ends_with_comma(k)
            ]
            quoted = [
                k for k in range(at + 1, end) if self.tokens[k].kind is TokenKind.QUOTE
            ]
            after = [k for k in commas if not quoted or k >= quoted[0]]
            comma = after[0] if after else None
            subject = None if comma is None else self._right(comma + 1, end)
            return Cue(at, verb, kind, subject, False) if subject else None
        previous = self._lower(at - 1)
        if previous in _BE or self._lower(at - 2) in _BE:
            subject = self._left(at, first, before)
            return Cue(at, verb, kind, subject, False) if subject else None
        if previous in _PREPOSITIONS - {"as", "before", "after", "by", "in", "while"}:
            subject = self._by_last.get(at - 2)
            if subject is None or subject.kind is MentionKind.BODY:
                return None
            if subject.first == first and subject.kind is MentionKind.NAME:
                return None  # "Months of arguing": the capital is the sentence's
            return Cue(at, verb, kind, subject, False)
        if (mention := self._by_last.get(at - 1)) is not None:
            if mention.kind is MentionKind.BODY and not self._is_governed(
                mention, first
            ):
                # "Smith issued a statement saying": the paper is Smith's.
                owner = self._main_subject(first, mention.first)
                mention = owner or mention
            return Cue(at, verb, kind, mention, False)
        verbs = [cue for cue in before if not cue.is_noun and cue.subject]
        subject = verbs[-1].subject if verbs else self._main_subject(first, at)
        return Cue(at, verb, kind, subject, False) if subject else None

    def _ends_with_comma(self, at: int) -> bool:
        token = self.tokens[at]
        if token.kind is not TokenKind.QUOTE:
            return False
        return self.text[token.start : token.end].rstrip("\"'”’“»").endswith(",")

    def _main_subject(self, first: int, end: int) -> Mention | None:
        """Return the first mention of a sentence that no preposition governs."""
        for mention in self.mentions:
            if first <= mention.first < end and (
                self._lower(mention.first - 1) not in _PREPOSITIONS
                or mention.first == first
            ):
                return mention
        return None

    def _left(self, cue: int, first: int, before: Sequence[Cue]) -> Mention | None:
        """Walk left from a finite verb to its subject."""
        at = cue - 1
        farthest = max(first, cue - _FARTHEST)
        fallback: Mention | None = None
        while at >= farthest:
            token = self.tokens[at]
            lower = token.lower
            mention = self._by_last.get(at)
            if token.kind is TokenKind.QUOTE:
                return fallback
            if mention is not None:
                if not self._is_governed(mention, first):
                    return mention
                fallback = fallback or mention
                at = mention.first - 2
                continue
            if token.text == ")":
                at = self._opening(at, farthest) - 1
                continue
            if token.text in ",—–-":
                if at == cue - 1 or self._is_aside(at, cue):
                    return self._named_before_aside(at, first) or fallback
                return fallback
            if lower in _RELATIVES:
                return self._relative(at, first) or fallback
            if lower in _CONJUNCTIONS:
                return self._matrix(before, first, at) or fallback
            if token.text in ".:;?!":
                return fallback
            if (
                lower in _AUXILIARIES
                or lower in CALENDAR_WORDS
                or token.kind in (TokenKind.CLITIC, TokenKind.NUMBER)
                or (lower.endswith("ly") and at != first)
            ):
                at -= 1
                continue
            at = self._unknown(at, farthest)
            if at < 0:
                return self._noun_phrase(-at - 1, first)
        return fallback

    def _is_aside(self, comma: int, cue: int) -> bool:
        """Tell whether only helping words stand between a comma and the verb."""
        return all(
            self._lower(k) in _AUXILIARIES
            or self._lower(k) in CALENDAR_WORDS
            or self._lower(k).endswith("ly")
            for k in range(comma + 1, cue)
        )

    def _is_governed(self, mention: Mention, first: int) -> bool:
        """Tell whether a preposition or verb makes the mention no subject."""
        before = mention.first - 1
        if before < first:
            return False
        return self._lower(before) in _PREPOSITIONS and self._lower(before) != "as"

    def _named_before_aside(self, comma: int, first: int) -> Mention | None:
        """Return who stands before ", a research associate at ...," and its comma."""
        direct = self._by_last.get(comma - 1)
        best: Mention | None = None
        for mention in reversed(self.mentions):
            if mention.last >= comma or mention.first < first:
                continue
            after = self._lower(mention.last + 1)
            is_followed = after in {",", "(", "—", "–", "-"}
            if mention.last == comma - 1:
                is_followed = self._lower(mention.first - 1) == ","
            if not is_followed or self._is_governed(mention, first):
                continue
            if mention.kind is MentionKind.NAME:
                return mention
            best = best or mention
        return best or direct

    def _relative(self, at: int, first: int) -> Mention | None:
        before = at - 1
        if self._lower(before) == ",":
            before -= 1
        if (mention := self._by_last.get(before)) is None:
            return None
        while self._is_governed(mention, first):
            owner = self._by_last.get(mention.first - 2)
            if owner is None or owner.kind is MentionKind.BODY:
                break
            mention = owner
        return mention

    def _matrix(
        self, before: Sequence[Cue], first: int, conjunction: int
    ) -> Mention | None:
        """Return the subject that a verb after "and" shares: the sentence's own."""
        for cue in before:
            if cue.subject is not None and not cue.is_noun and not cue.is_inverted:
                return cue.subject
        return self._main_subject(first, conjunction)

    def _opening(self, at: int, farthest: int) -> int:
        while at > farthest and self.tokens[at].text != "(":
            at -= 1
        return at

    def _unknown(self, at: int, farthest: int) -> int:
        """Return where to look next, or ``-n - 1`` when a noun phrase ends at n."""
        for before in range(at - 1, max(at - _LONGEST_NOUN, farthest) - 1, -1):
            token = self.tokens[before]
            if token.kind not in (TokenKind.WORD, TokenKind.CLITIC) or (
                token.lower in _PREPOSITIONS or token.lower in _AUXILIARIES
            ):
                break
            if token.lower in _DETERMINERS or token.kind is TokenKind.CLITIC:
                if self._lower(at) in _TIME_NOUNS:
                    return before - 1
                if self._lower(before - 1) in _PREPOSITIONS and before - 1 >= farthest:
                    return before - 2
                return -at - 1
        return at - 1

    def _noun_phrase(self, last: int, first: int) -> Mention | None:
        start = last
        while start > max(first, last - _LONGEST_NOUN):
            start -= 1
            if self._lower(start) in _DETERMINERS:
                break
        return self._mention(start, last)

    def _mention(self, first: int, last: int) -> Mention:
        span = (self.tokens[first].start, self.tokens[last].end)
        return Mention(
            kind=MentionKind.ROLE,
            first=first,
            last=last,
            span=span,
            text=self.text[slice(*span)],
            is_guess=True,
        )

    def _right(self, at: int, end: int) -> Mention | None:
        """Return the noun phrase that starts at a token, its name where one follows."""
        mention = self._by_token.get(at)
        if mention is None or mention.first != at:
            if self._lower(at) not in _DETERMINERS:
                return None
            last = at
            while (
                last + 1 < end
                and last - at < _LONGEST_NOUN
                and self.tokens[last + 1].kind in (TokenKind.WORD, TokenKind.CLITIC)
                and self._lower(last + 1) not in _PREPOSITIONS | _RELATIVES
                and last + 1 not in self._by_token
            ):
                last += 1
            if (mention := self._by_token.get(last + 1)) is None or last + 1 >= end:
                return self._mention(at, last) if last > at else None
        if (
            mention.kind is not MentionKind.NAME
            and self._lower(mention.last + 1) == ","
        ):
            named = self._by_token.get(mention.last + 2)
            if (
                named is not None
                and named.kind is MentionKind.NAME
                and self._lower(named.last + 1) in {",", ".", "", ";"}
            ):
                return named
        return mention

    def _noun_cue(self, at: int) -> Cue | None:
        """Read "Smith's claim that ..." and "his promise to ..."."""
        lower = self._lower(at)
        if lower not in SPEECH_NOUNS and lower.removesuffix("s") not in SPEECH_NOUNS:
            return None
        for before in range(at - 1, max(at - 4, -1), -1):
            token = self.tokens[before]
            if token.lower in _POSSESSIVES:
                kind = MentionKind.PRONOUN
                owner = Mention(
                    kind, before, before, (token.start, token.end), token.text
                )
                return Cue(at, lower, CueKind.SAY, owner, False, is_noun=True)
            if token.kind is TokenKind.CLITIC and token.lower in {"'s", "'"}:
                owner_mention = self._owner(before - 1)
                if owner_mention is None:
                    return None
                return Cue(at, lower, CueKind.SAY, owner_mention, False, is_noun=True)
            if token.kind is not TokenKind.WORD or token.lower in CUES:
                return None
        return None

    def _owner(self, last: int) -> Mention | None:
        """Return the mention that ends before a possessive, cut out of a longer one."""
        if (mention := self._by_last.get(last)) is not None:
            return mention
        around = self._by_token.get(last)
        if around is None or not self.tokens[last].is_capital:
            return None
        start = last
        while start > around.first and self.tokens[start - 1].is_capital:
            start -= 1
        span = (self.tokens[start].start, self.tokens[last].end)
        return Mention(
            kind=MentionKind.NAME,
            first=start,
            last=last,
            span=span,
            text=self.text[slice(*span)],
            name=tuple(token.text for token in self.tokens[start : last + 1]),
        )
