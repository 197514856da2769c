"""Proposed themes, judged by what an editor would accept for each story of the gold.

``pytest -s`` prints the shares; gold/README.md says how the gold was made.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache

from tests.group.gold_stories import GOLD, read_story
from tests.group.material import Material

from briefing.group import choose_themes
from briefing.group.assign import assign_passages, index_sentences

# What is measured: 31 of 34 stories alone, and together 31 of 33 themes, each of which
# names a story. Raise them with the shares.
FEWEST_ALONE = 31
FEWEST_TOGETHER = 31
MOST_WRONG = 2


@cache
def _read() -> dict[str, tuple[Material, str]]:
    """Return the stories with the words of which a title must hold one."""
    accepted: dict[str, str] = json.loads((GOLD / "themes.json").read_text("utf-8"))
    rows = json.loads((GOLD / "stories.json").read_text("utf-8"))
    assert [row["id"] for row in rows] == list(accepted)
    return {
        row["id"]: (read_story(row, name=row["id"]), accepted[row["id"]])
        for row in rows
    }


def _is_accepted(title: str, story: str) -> bool:
    return re.search(_read()[story][1], title, re.IGNORECASE) is not None


def test_a_single_story_is_named_as_an_editor_would() -> None:
    """Who drops one report gets a theme that says what it is about."""
    titles = {
        story: [
            theme.title
            for theme in choose_themes((), material.entries, material.analyses)
        ]
        for story, (material, _) in _read().items()
    }
    refused = {
        story: found
        for story, found in titles.items()
        if not found or not all(_is_accepted(title, story) for title in found)
    }
    print(f"themes alone: {len(titles) - len(refused)} of {len(titles)}")  # noqa: T201
    assert len(titles) - len(refused) >= FEWEST_ALONE, refused


def test_stories_on_all_subjects_get_themes_of_their_own() -> None:
    """Each theme is accepted for the story that most of its sentences are of."""
    entries = [one for material, _ in _read().values() for one in material.entries]
    analyses = [one for material, _ in _read().values() for one in material.analyses]
    story_of = {
        entry.id: story
        for story, (material, _) in _read().items()
        for entry in material.entries
    }
    index = index_sentences(entries, analyses)
    named: set[str] = set()
    refused: list[str] = []
    for theme in choose_themes((), entries, analyses):
        told = Counter(
            story_of[passage.entry] for passage in assign_passages(theme, index)
        )
        ((story, _),) = told.most_common(1)
        if _is_accepted(theme.title, story):
            named.add(story)
        else:
            refused.append(f"{story}: {theme.title}")
    print(f"themes together: {len(named)} named, refused: {len(refused)}")  # noqa: T201
    assert len(named) >= FEWEST_TOGETHER, refused
    assert len(refused) <= MOST_WRONG, refused
