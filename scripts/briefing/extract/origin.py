"""Language, the language translated from, and where the original stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extract.references import find_url
from briefing.extract.rules import Rule
from briefing.extract.translation_notes import find_named_language
from briefing.extract.units import Unit
from briefing.extract.words import LANGUAGES
from briefing.model import Article, Basis, Block, BlockKind, Evidence, Field
from briefing.text.joints import find_source_span
from briefing.text.language import LANGUAGE_CODES, find_language

COMMON_WORDS = Rule(
    name="common-words",
    sentence="The language is told by its script and its commonest words.",
    example="the, and, of, to",
)
TRANSLATION = Rule(
    name="translation-notice",
    sentence="A note that the text was translated leaves the body and names the "
    "language that it was translated from.",
    example="The article is in Dutch",
)
PRINTED_ADDRESS = Rule(
    name="printed-address",
    sentence="An address under a label such as Original or URL says where the "
    "article stands.",
    example="Original article: https://post.example/strike",
)

_ADDRESS_LABEL = re.compile(
    r"\W*(?:url|link|original(?: article| story| source| post)?|source|permalink|"
    r"read the original(?: article)?(?: here| at)?|originally published (?:at|on)|"
    r"retrieved from|web address)\W*(?=https?://)",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(rf"\b({'|'.join(sorted(LANGUAGES))})\b", re.IGNORECASE)
_FORMS = {"no": ("nb", "nn")}  # the written forms of a language, by their own codes
_ORIGINS = (
    *("front-matter", "feed", "mail-head"),
    *("canonical-link", "open-graph", "json-ld"),
)


def find_text_language(article: Article, blocks: Sequence[Block]) -> Field[str]:
    """Return the language of the body.

    Args:
        article: A page declares its language; the declaration counts as stated
            where the words agree or say nothing.
        blocks: The body's blocks.

    """
    declared = next((c for c in article.candidates if c.name == "language"), None)
    code = declared.value[:2].lower() if declared else None
    for block in sorted(blocks, key=lambda b: -len(b.text))[:1]:
        body = " ".join(b.text for b in blocks if b.kind is not BlockKind.CAPTION)
        whole = find_language(body, words=0)
        if whole is None:
            continue
        # The words shown are those of the longest block, where all agree.
        guess = find_language(block.text)
        shown = guess if guess is not None and guess.code == whole.code else None
        evidence = tuple(
            Evidence(
                text=block.text[slice(*words)],
                span=find_source_span(block.text, block.spans, words),
                rule=COMMON_WORDS.name,
            )
            for words in (shown.spans if shown else ())
        )
        if declared is not None and code in (whole.code, *_FORMS.get(whole.code, ())):
            claim = Evidence(text=declared.value, span=None, rule=declared.origin)
            return Field(value=code, basis=Basis.STATED, evidence=(claim, *evidence))
        if not evidence:
            first = Evidence(
                text=article.text[slice(*block.spans[0])],
                span=block.spans[0],
                rule=COMMON_WORDS.name,
            )
            evidence = (first,)
        return Field(value=whole.code, basis=Basis.INFERRED, evidence=evidence)
    if declared is not None and code in LANGUAGE_CODES:
        claim = Evidence(text=declared.value, span=None, rule=declared.origin)
        return Field(value=code, basis=Basis.STATED, evidence=(claim,))
    return Field(value=None, basis=Basis.UNKNOWN)


def find_translated_from(notices: Sequence[Unit], language: str | None) -> Field[str]:
    """Return the language that a translation notice names.

    Args:
        notices: The units that the rule ``translation-notice`` removed.
        language: Of the text itself, which it cannot be translated from.

    """
    for unit in notices:
        named = [LANGUAGES[match[0].lower()] for match in _LANGUAGE.finditer(unit.text)]
        for code in (find_named_language(unit.text), *named):
            if code is not None and code != language:
                evidence = Evidence(
                    text=unit.lines[0].text,
                    span=unit.lines[0].span,
                    rule=TRANSLATION.name,
                )
                return Field(value=code, basis=Basis.STATED, evidence=(evidence,))
    return Field(value=None, basis=Basis.UNKNOWN)


def find_address(article: Article, removed: Sequence[Unit]) -> Field[str]:
    """Return where the original stands, as the page or a labelled line says."""
    for origin in _ORIGINS:
        for claim in article.candidates:
            if claim.name == "url" and claim.origin == origin:
                found = find_url(claim.value)
                if found is not None and found[0] == claim.value:
                    evidence = Evidence(text=claim.value, span=None, rule=origin)
                    return Field(
                        value=claim.value, basis=Basis.STATED, evidence=(evidence,)
                    )
    for unit in removed:
        has_address = "://" in unit.text
        label = _ADDRESS_LABEL.match(unit.text) if has_address else None
        found = find_url(unit.text) if label else None
        if found is not None:
            url, (start, end) = found
            span = unit.span[0] + start, unit.span[0] + end
            evidence = Evidence(text=url, span=span, rule=PRINTED_ADDRESS.name)
            return Field(value=url, basis=Basis.STATED, evidence=(evidence,))
    return Field(value=None, basis=Basis.UNKNOWN)
