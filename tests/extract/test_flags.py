"""Flags: signs in a text, each with the words that show it."""

from __future__ import annotations

import pytest

from briefing.extract import extract_entry
from briefing.ingest import read_article
from briefing.model import Entry, FlagKind

_BODY = (
    "Dockers return to work",
    "The port said on Thursday that all ships would sail on time again from Monday.",
    "The unions said that their members would vote on the terms by the end of May.",
)
_QUESTIONS = (
    "1. Who pays for the repairs?",
    "The port said on Thursday that it would pay for all of the repairs by itself.",
    "2. When do the ships sail?",
    "All of the ships will sail on time again from Monday morning, the port has said.",
    "3. What do the unions want?",
    "The unions want shorter nights and a vote on the terms before the summer begins.",
)
_ABOUT_MACHINES = (
    "Machine translation has changed the port, the harbour master said on Friday, for "
    "crews from forty countries now read what the pilots, who were never good at "
    "languages, have to tell them about tides, wind and the many ships that wait."
)


def _read(*lines: str) -> tuple[Entry, str]:
    text = "\n\n".join(lines)
    return extract_entry(read_article(text.encode(), "a.txt")), text


def _kinds(entry: Entry) -> list[FlagKind]:
    return [flag.kind for flag in entry.flags]


@pytest.mark.parametrize(
    ("lines", "kind", "words"),
    [
        ((*_BODY, "The port also said that it would […]"), FlagKind.CUT_OFF, "[…]"),
        (
            (*_BODY, "The port also said on Friday that it..."),
            FlagKind.CUT_OFF,
            "it...",
        ),
        ((*_BODY, "Subscribe to continue reading."), FlagKind.CUT_OFF, "Subscribe"),
        ((*_BODY, "Sign in to read the full article"), FlagKind.CUT_OFF, "Sign in"),
        (
            (*_BODY, "This article was written with the help of AI."),
            FlagKind.MACHINE,
            "written with the help of AI",
        ),
        (
            ("Dockers return", "AI-generated summary", *_BODY[1:]),
            FlagKind.MACHINE,
            "AI-generated",
        ),
        ((*_BODY, *_QUESTIONS), FlagKind.QUESTIONS, "Who pays for the repairs?"),
    ],
)
def test_sign_is_flagged_with_its_words(
    lines: tuple[str, ...], kind: FlagKind, words: str
) -> None:
    """The words stand where the evidence says, kept or removed."""
    entry, text = _read(*lines)
    assert _kinds(entry) == [kind]
    evidence = entry.flags[0].evidence
    assert words in evidence[0].text
    for one in evidence:
        assert one.span is not None
        assert text[slice(*one.span)] == one.text


@pytest.mark.parametrize(
    "lines",
    [
        _BODY,
        (
            *_BODY,
            _ABOUT_MACHINES,
            _BODY[1][:-1] + ", it said.",
        ),
        (*_BODY, "He waited … and then he sailed with the tide on Friday morning."),
        (*_BODY, *_QUESTIONS, "“We will sail on Monday morning,” the port said then."),
        (*_BODY, *_QUESTIONS[:4]),
    ],
    ids=["plain", "about machines", "pause", "quotes", "two questions"],
)
def test_what_only_looks_alike_is_not_flagged(lines: tuple[str, ...]) -> None:
    """News of machines, a pause in a sentence and interviews raise no flag."""
    assert _kinds(_read(*lines)[0]) == []
