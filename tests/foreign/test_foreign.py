"""Articles on other subjects, taken through the stages without any configuration.

The eight articles were written for this test; places, people and outlets in them
are invented.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from briefing.analyse import analyse_entry
from briefing.extract import extract_entry
from briefing.group import choose_themes, group_briefings, group_stories
from briefing.ingest import read_article
from briefing.model import Analysis, Briefing, Entry, Story, Theme

SOURCES = Path(__file__).parent / "sources"
OLD_SUBJECT = re.compile(
    r"\b(?:china|chinese|beijing|washington|biden|xi|blinken|apec|taiwan|summit)\b",
    re.IGNORECASE,
)
LEFTOVERS = (
    "Subscribe",
    "Cookie",
    "Newsletter",
    "newsletter",
    "All rights reserved",
    "Read more",
    "Advertisement",
    "LISTEN LIVE",
    "Tags:",
    "Most read",
    "Missing tortoise",
    "Impressum",
    "Lesen Sie auch",
    "Save for later",
    "Related stories",
    "mosquito nets",
    "Five walks",
    "Formula racing",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one run over the corpus gives."""

    entries: tuple[Entry, ...]
    analyses: tuple[Analysis, ...]
    stories: tuple[Story, ...]
    themes: tuple[Theme, ...]
    briefings: tuple[Briefing, ...]

    def name(self, ids: tuple[str, ...]) -> list[str]:
        """Return the sources of these entries, sorted."""
        return sorted(entry.source for entry in self.entries if entry.id in ids)


@cache
def run() -> Run:
    """Convert, analyse and group the corpus as a build does."""
    entries = tuple(
        extract_entry(read_article(path.read_bytes(), path.name))
        for path in sorted(SOURCES.iterdir())
    )
    analyses = tuple(analyse_entry(entry) for entry in entries)
    stories = group_stories(entries, analyses)
    themes = choose_themes((), entries, analyses)
    return Run(
        entries=entries,
        analyses=analyses,
        stories=stories,
        themes=themes,
        briefings=group_briefings(themes, entries, analyses, stories),
    )


def test_outlets_that_tell_one_event_make_one_story() -> None:
    """Strike and budget are told twice each, everything else once."""
    found = sorted(run().name(story.entries) for story in run().stories)
    assert found == [
        ["city-budget-herald.txt", "city-budget-wire.txt"],
        ["cup-final.txt"],
        ["ferry-strike-coast-radio.txt", "ferry-strike-gazette.txt"],
        ["museum-opening.txt"],
        ["vaccine-trial.html"],
        ["waldbrand.txt"],
    ]


@pytest.mark.parametrize(
    ("source", "about"),
    [
        ("city-budget-herald.txt", r"budget|librar|council|parking"),
        ("cup-final.txt", r"cup|final|football"),
        ("ferry-strike-gazette.txt", r"ferry|strike"),
        ("museum-opening.txt", r"museum|glass"),
        ("vaccine-trial.html", r"vaccine|malaria|trial"),
        ("waldbrand.txt", r"waldbrand|feuer"),
    ],
)
def test_every_subject_gets_a_theme_of_its_own(source: str, about: str) -> None:
    """A theme is named by what its articles are about, and cites only these."""
    result = run()
    briefings = [
        briefing
        for briefing in result.briefings
        if source in result.name(briefing.entries)
    ]
    assert len(briefings) == 1
    assert re.search(about, briefings[0].theme.title, re.IGNORECASE)
    story = next(
        story for story in result.stories if source in result.name(story.entries)
    )
    assert set(briefings[0].entries) <= set(story.entries)


def test_themes_are_proposed_and_differ() -> None:
    """Six subjects give six themes with six addresses."""
    themes = run().themes
    assert len(themes) == len({theme.slug for theme in themes}) == 6
    assert all(theme.is_proposed for theme in themes)


def test_titles_are_verbatim() -> None:
    """A proposed theme is called by words that a source prints."""
    for theme in run().themes:
        assert any(
            theme.title in text
            for entry in run().entries
            for text in (
                entry.title.value or "",
                *(block.text for block in entry.blocks),
            )
        ), theme.title


def test_each_briefing_says_something() -> None:
    """A briefing prints at least two points, or a point and a quote."""
    for briefing in run().briefings:
        assert briefing.key_points
        assert len(briefing.key_points) + len(briefing.quotes) >= 2


def test_accounts_of_one_fact_are_cited_together() -> None:
    """What both outlets say of the strike is one point with two citations."""
    carriers = [
        {point.passage.entry, *(also.entry for also in point.also)}
        for briefing in run().briefings
        for point in briefing.key_points
        if "6.5 per cent" in point.passage.text
    ]
    assert [run().name(tuple(entries)) for entries in carriers] == [
        ["ferry-strike-coast-radio.txt", "ferry-strike-gazette.txt"]
    ]


def test_nothing_of_the_first_subject_remains() -> None:
    """No word of the site's first material is in what the stages add."""
    result = run()
    texts = [theme.title for theme in result.themes]
    texts += [term for theme in result.themes for term in theme.terms]
    texts += [story.title for story in result.stories]
    texts += [fact.text for story in result.stories for fact in story.shared]
    assert not [text for text in texts if OLD_SUBJECT.search(text)]


def test_leftovers_are_gone() -> None:
    """Nothing of the pages around the articles is in an entry's body."""
    for entry in run().entries:
        for block in entry.blocks:
            assert not [word for word in LEFTOVERS if word in block.text], entry.source


def test_undated_articles_stay_undated() -> None:
    """Two articles print no date of publishing, and none is made up."""
    undated = [entry.source for entry in run().entries if entry.date.value is None]
    assert "museum-opening.txt" in undated
    for entry in run().entries:
        if entry.source == "ferry-strike-coast-radio.txt":
            assert entry.date.value is None or not entry.date.value.is_day


def test_german_is_told_from_english() -> None:
    """The language is read from the text."""
    languages = {entry.source: entry.language.value for entry in run().entries}
    assert languages.pop("waldbrand.txt") == "de"
    assert set(languages.values()) == {"en"}
