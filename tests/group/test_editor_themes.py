"""The themes that ``briefing.toml`` names for the seeds."""

from __future__ import annotations

import tomllib

import pytest
from tests.group.material import read_seeds
from tests.projects import SEEDS_ROOT

from briefing.group.assign import (
    assign_passages,
    count_held,
    fold_term,
    index_sentences,
)
from briefing.group.briefings import group_briefings
from briefing.group.stories import group_stories
from briefing.model import Theme

THEMES = tuple(
    Theme(
        slug=table["slug"],
        title=table["title"],
        description=table["description"],
        terms=tuple(table["terms"]),
    )
    for table in tomllib.loads((SEEDS_ROOT / "briefing.toml").read_text("utf-8"))[
        "themes"
    ]
)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.slug)
def test_theme_gives_a_briefing_worth_reading(theme: Theme) -> None:
    """Four points at least, from two stories at least."""
    material = read_seeds()
    stories = group_stories(material.entries, material.analyses)
    briefings = group_briefings(THEMES, material.entries, material.analyses, stories)
    briefing = next(each for each in briefings if each.theme == theme)
    cited = {point.passage.entry for point in briefing.key_points}
    assert len(briefing.key_points) >= 4
    assert sum(bool(cited & set(story.entries)) for story in stories) >= 2


@pytest.mark.parametrize(
    ("theme", "term"),
    [(theme, term) for theme in THEMES for term in theme.terms],
    ids=lambda value: value if isinstance(value, str) else value.slug,
)
def test_every_term_finds_something(theme: Theme, term: str) -> None:
    """No term stands in the settings for nothing."""
    material = read_seeds()
    passages = assign_passages(
        theme, index_sentences(material.entries, material.analyses)
    )
    assert any(count_held(passage.text, [fold_term(term)]) for passage in passages)
