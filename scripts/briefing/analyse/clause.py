"""A paragraph's tokens and mentions, with the small questions that grammar asks."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analyse.mentions import Mention, MentionKind
from briefing.analyse.tokens import Token, TokenKind

BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "am", "get", "got"})
BE |= {"'s", "'re", "'m"}
AUXILIARIES = BE | frozenset(
    """
    has have had having 've 'd 'll do does did will would shall should can could may
    might must n't not never to also later then now recently again once even first
    still just only often always already soon further earlier yesterday today tomorrow
    reportedly both all each himself herself themselves itself too however instead
    meanwhile therefore thus twice since went gone goes on go continued continues began
    begun kept so far
    """.split()  # noqa: SIM905
)
PREPOSITIONS = frozenset(
    """
    of for in at on from with by to under near after about against before during over
    between among around outside inside through across within without into onto upon
    behind beside including despite since until like toward towards via per amid
    following alongside regarding as than
    """.split()  # noqa: SIM905
)
CONJUNCTIONS = frozenset({"and", "but", "or", "then", "yet", "while"})
RELATIVES = frozenset({"who", "which", "that"})
DETERMINERS = frozenset(
    """
    a an the this these those some many several one another his her their its our my
    each every any no most
    """.split()  # noqa: SIM905
)
POSSESSIVES = frozenset({"his", "her", "their", "its", "my", "our"})
_BETWEEN = frozenset({"not", "n't", "also", "once", "often", "even"})
_DASHES = ",—–-"


class Clause:
    """The tokens and mentions of one paragraph.

    Places are indices of tokens; *first* is the first token of the sentence in
    which a question is asked, *end* the one after its last.
    """

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

    def lower(self, at: int) -> str:
        """Return a token in lower case; ``""`` beyond the paragraph's ends."""
        return self.tokens[at].lower if 0 <= at < len(self.tokens) else ""

    def ending_at(self, at: int) -> Mention | None:
        """Return the mention whose last token this is."""
        return self._by_last.get(at)

    def covering(self, at: int) -> Mention | None:
        """Return the mention of which this token is a part."""
        return self._by_token.get(at)

    def is_quote(self, at: int) -> bool:
        """Tell whether a token stands for a quotation."""
        return 0 <= at < len(self.tokens) and (self.tokens[at].kind is TokenKind.QUOTE)

    def follows_quote(self, at: int, first: int) -> bool:
        """Tell whether only a comma or dash parts a token from a quotation before."""
        before = at - 1
        while before >= first and self.tokens[before].text in _DASHES:
            before -= 1
        return before >= first and self.is_quote(before)

    def ends_with_comma(self, at: int) -> bool:
        """Tell whether a token is a quotation that encloses a comma at its end."""
        token = self.tokens[at]
        inside = self.text[token.start : token.end].rstrip("\"'”’“»")
        return self.is_quote(at) and inside.endswith(",")

    def is_governed(self, mention: Mention, first: int) -> bool:
        """Tell whether a preposition before the mention makes it no subject."""
        before = self.lower(mention.first - 1)
        return mention.first > first and before in PREPOSITIONS and before != "as"

    def is_passive(self, at: int) -> bool:
        """Tell whether a verb that is no -ing form follows a form of "be"."""
        before = at - 1
        while self.lower(before).endswith("ly") or self.lower(before) in _BETWEEN:
            before -= 1
        return not self.lower(at).endswith("ing") and self.lower(before) in BE

    def main_subject(self, first: int, end: int) -> Mention | None:
        """Return the first mention of a sentence that no preposition governs."""
        return next(
            (
                mention
                for mention in self.mentions
                if first <= mention.first < end and not self.is_governed(mention, first)
            ),
            None,
        )

    def phrase(self, first: int, last: int) -> Mention:
        """Return the words from *first* to *last* as a mention that no table knows."""
        span = (self.tokens[first].start, self.tokens[last].end)
        return Mention(
            kind=MentionKind.ROLE,
            first=first,
            last=last,
            span=span,
            text=self.text[slice(*span)],
            is_guess=True,
        )

    def part(self, first: int, last: int, kind: MentionKind) -> Mention:
        """Return the words from *first* to *last* as a name or pronoun of its own."""
        span = (self.tokens[first].start, self.tokens[last].end)
        words = tuple(token.text for token in self.tokens[first : last + 1])
        return Mention(
            kind=kind,
            first=first,
            last=last,
            span=span,
            text=self.text[slice(*span)],
            name=words if kind is MentionKind.NAME else (),
        )
