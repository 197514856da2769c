"""A paragraph as words and marks, with what stands between quotation marks masked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from briefing.model import Span
from briefing.text.quotation import Quotation

MASK = "\ufffc"  # OBJECT REPLACEMENT CHARACTER: stands for a quotation's characters

# Abbreviations whose stop belongs to the word.
_ABBREVIATED = (
    r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gens?|Lt|Col|Maj|Capt|Cmdr|Sgt|"
    r"Cpl|Adm|Rev|Fr|Hon|Pres|Sec|Amb|Atty|St|Jr|Sr|Messrs|Supt|Insp|Det|Mme|Mlle)\."
)
_TOKEN = re.compile(
    rf"(?P<quote>{MASK}+)"
    rf"|(?P<word>{_ABBREVIATED}|(?:[^\W\d_]\.){{2,}}|[A-Z]\.(?=\s?[A-Z])"
    r"|[^\W\d_](?:[^\W_]|[-–](?=[^\W_])|['’](?=[^\W\d_]))*(?:(?<=s)['’](?!\w))?)"
    r"|(?P<number>\d[\d.,]*\d|\d)"
    r"|(?P<mark>[^\w\s])"
)
_CLITIC = re.compile(r"(?:n['’]t|['’](?:s|S|re|ve|ll|d|m))$|(?<=s)['’]$")


class TokenKind(Enum):
    """What a token is."""

    WORD = "word"
    CLITIC = "clitic"  # "'s", "'ve", "n't", cut off its word
    NUMBER = "number"
    MARK = "mark"  # one character of punctuation
    QUOTE = "quote"  # a whole quotation, marks included


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number, mark or quotation."""

    text: str  # verbatim; of a quotation the mask
    start: int  # in characters of the paragraph
    end: int
    kind: TokenKind
    lower: str  # `text` in lower case, straight apostrophes
    quote: int | None = None  # index of the quotation that it stands for

    @property
    def is_capital(self) -> bool:
        """Whether it is a word that starts with a capital."""
        return self.kind is TokenKind.WORD and self.text[0].isupper()


def mask_quotations(text: str, quotations: Sequence[Quotation]) -> str:
    """Return *text*, of the same length, with the *quotations* blotted out."""
    parts, at = [], 0
    for quotation in quotations:
        start, end = quotation.span
        parts += [text[at:start], MASK * (end - start)]
        at = end
    return "".join([*parts, text[at:]])


def find_tokens(text: str, quotations: Sequence[Quotation]) -> tuple[Token, ...]:
    """Cut a paragraph into tokens; each of its *quotations* becomes one token."""
    masked = mask_quotations(text, quotations)
    starts = {quotation.span[0]: index for index, quotation in enumerate(quotations)}
    ends = {quotation.span[0]: quotation.span[1] for quotation in quotations}
    tokens: list[Token] = []
    for match in _TOKEN.finditer(masked):
        start, end = match.span()
        if match["quote"]:
            while start in starts:  # two quotations may touch
                tokens.append(
                    Token(
                        MASK, start, ends[start], TokenKind.QUOTE, MASK, starts[start]
                    )
                )
                start = ends[start]
        elif match["word"]:
            tokens += _word_tokens(masked, (start, end))
        else:
            kind = TokenKind.NUMBER if match["number"] else TokenKind.MARK
            tokens.append(Token(match[0], start, end, kind, match[0]))
    return tuple(tokens)


def _word_tokens(text: str, span: Span) -> list[Token]:
    start, end = span
    word = text[start:end]
    clitic = _CLITIC.search(word)
    if clitic is None or clitic.start() == 0:
        return [Token(word, start, end, TokenKind.WORD, _lower(word))]
    cut = start + clitic.start()
    return [
        Token(text[start:cut], start, cut, TokenKind.WORD, _lower(text[start:cut])),
        Token(text[cut:end], cut, end, TokenKind.CLITIC, _lower(text[cut:end])),
    ]


def _lower(word: str) -> str:
    return word.lower().replace("’", "'")
