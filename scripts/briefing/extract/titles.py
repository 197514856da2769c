"""A title with the place it was read from, and the rules that read titles."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.extract.rules import Rule
from briefing.extract.stated_dates import find_stated_date
from briefing.extract.units import Unit
from briefing.model import Basis, Evidence, Field, Line, Span

TITLE = Rule(
    name="title",
    sentence="The headline above the text is the title.",
    example="Dockers return to work after talks",
)
TITLE_SUFFIX = Rule(
    name="title-suffix",
    sentence="What a page adds to its headline after a bar or dash is no part of it.",
    example="Dockers return to work | Home news",
)
STANDFIRST_TITLE = Rule(
    name="standfirst-as-title",
    sentence="Where no headline stands above the text, a first line of one sentence "
    "serves as title, without its full stop.",
    example="Dockers and owners look to the talks this week to end the strike.",
)
LEDE_TITLE = Rule(
    name="lede-as-title",
    sentence="Where nothing else gives a title, the start of the first sentence does, "
    "cut where a clause ends.",
    example="Dockers have agreed to return to work, ending a strike of two weeks.",
)
METADATA_TITLE = Rule(
    name="page-metadata",
    sentence="A value comes from the page’s own invisible metadata.",
    example='<meta property="og:title" content="Dockers return to work">',
)


BAR = re.compile(r"\s+[|–—·•»:-]\s+|\s*[|»]\s*")
# "< Back to all articles", "« The story before"; a quotation closes what it opens.
POINTER = re.compile(r"[<>←→]\s*[^\W\d_]|«[^»]*$|»\s")

_CAPITAL = r"[^\W\d_a-zß-ÿ][\w.’'&]*"
# A name such as an outlet has behind the bar of a title: each word with a capital.
NAME = re.compile(rf"{_CAPITAL}(?: (?:(?:of|de|di|der|and|&|the) )?{_CAPITAL}){{0,3}}")
NAME_BAR = re.compile(r"\s+[|–—•»-]\s+|\s*\|\s*")  # what parts it from the title
LONGEST_NAME = 6  # words of an outlet's name, and of its owner's


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """The title and the unit that it stands in."""

    field: Field[str]
    unit: Unit | None  # None: only in a page's metadata, or part of the lede
    span: Span | None  # source span of the title's words
    rule: Rule
    suffix: str | None = None  # what the title bar adds, such as the outlet's name


def stated_title(
    unit: Unit, span: Span, value: str, rule: Rule, *, suffix: str | None = None
) -> Headline:
    """Return a headline."""
    evidence = Evidence(text=value, span=span, rule=rule.name)
    field = Field(value=value, basis=Basis.STATED, evidence=(evidence,))
    return Headline(field=field, unit=unit, span=span, rule=rule, suffix=suffix)


def derived_title(unit: Unit | None, span: Span, value: str, rule: Rule) -> Headline:
    """Return a headline."""
    evidence = Evidence(text=value, span=span, rule=rule.name)
    field = Field(value=value, basis=Basis.DERIVED, evidence=(evidence,))
    return Headline(field=field, unit=unit, span=span, rule=rule)


def stated_prefix(line: Line) -> int:
    """Return how many characters at a line's start are a date field, not text."""
    stated = find_stated_date(line)
    if stated is None or stated.span is None or stated.span[1] >= line.span[1]:
        return 0
    return stated.span[1] - line.span[0] if stated.span[0] == line.span[0] else 0
