"""Key points of whole stories, judged by what an editor must find in them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from tests.group.gold_stories import GOLD, read_story
from tests.group.material import Material, read_seeds

from briefing.analyse import analyse_entry
from briefing.extract import extract_entry
from briefing.group.key_points import choose_key_points
from briefing.ingest import read_article
from briefing.model import Story

FOREIGN = Path(__file__).parents[1] / "foreign" / "sources"
# Written down apart from the tables of the code: who is "he", what is "this"?
DANGLING = re.compile(
    r"\W*(?:he|she|they|it|this|these|those|its|his|her|their|but|and|so|however|also"
    r"|both|together|meanwhile|moreover|then|there|such|er|sie|es|dies\w*|aber|und|doch)\b",
    re.IGNORECASE,
)
# Long words, that two points share, and their share of the point that has fewer.
REPEATED_WORDS = 4
REPEATED_SHARE = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A story's key points beside its must-have facts."""

    name: str
    points: tuple[str, ...]
    facts: tuple[tuple[str, ...], ...]  # patterns that one point must hold together

    @property
    def covered(self) -> int:
        """The number of facts that a point tells."""
        return sum(
            any(
                all(re.search(words, point, re.IGNORECASE) for words in fact)
                for point in self.points
            )
            for fact in self.facts
        )


def _choose(material: Material) -> tuple[str, ...]:
    ids = tuple(entry.id for entry in material.entries)
    story = Story(id="s", slug="s", title="s", entries=ids, shared=())
    passages = [each for analysis in material.analyses for each in analysis.sentences]
    points = choose_key_points(passages, material.entries, material.analyses, (story,))
    # A name in brackets is judged as if it stood in its pronoun's place.
    return tuple(
        point.completion.meaning if point.completion else point.passage.text
        for point in points
    )


def _read_corpus(row: dict[str, Any]) -> Material:
    if row["corpus"] == "seeds":
        entries = [e for e in read_seeds().entries if e.source in row["sources"]]
    else:
        entries = [
            extract_entry(read_article((FOREIGN / name).read_bytes(), name))
            for name in row["sources"]
        ]
    analyses = tuple(analyse_entry(entry) for entry in entries)
    return Material(entries=tuple(entries), analyses=analyses)


@cache
def tell(*, is_aside: bool) -> tuple[Told, ...]:
    """Return the stories of one part of the gold with their points."""
    rows = [
        (row, read)
        for name, read in (("stories", read_story), ("corpora", _read_corpus))
        for row in json.loads((GOLD / f"{name}.json").read_text("utf-8"))
    ]
    return tuple(
        Told(
            name=row.get("id") or row["sources"][0],
            points=_choose(read(row)),
            facts=tuple(tuple(fact) for fact in row["facts"]),
        )
        for row, read in rows
        if row["aside"] is is_aside
    )


def share_covered(stories: Iterable[Told]) -> float:
    """Return the share of all must-have facts that the points tell."""
    told = list(stories)
    return sum(each.covered for each in told) / sum(len(each.facts) for each in told)


PARTS = pytest.mark.parametrize(
    "is_aside", [False, True], ids=["worked-on", "kept-aside"]
)


def test_gold_is_large_enough() -> None:
    """At least thirty stories, a third of them kept aside."""
    worked_on, aside = len(tell(is_aside=False)), len(tell(is_aside=True))
    assert worked_on + aside >= 30
    assert aside * 3 >= worked_on + aside - 2


@PARTS
def test_must_have_facts_are_covered(*, is_aside: bool) -> None:
    """Four of five facts that an editor must tell are told."""
    assert share_covered(tell(is_aside=is_aside)) >= 0.8


@PARTS
def test_no_point_leans_on_another_sentence(*, is_aside: bool) -> None:
    """No point opens with what only the sentence before explains."""
    points = [point for told in tell(is_aside=is_aside) for point in told.points]
    assert not [point for point in points if DANGLING.match(point)]


@PARTS
def test_no_two_points_say_the_same(*, is_aside: bool) -> None:
    """A reader is told each thing once."""
    for told in tell(is_aside=is_aside):
        for one, other in combinations(told.points, 2):
            first, second = (
                set(re.findall(r"\w{5,}", point.casefold())) for point in (one, other)
            )
            shared = first & second
            is_repeat = len(shared) >= REPEATED_SHARE * min(len(first), len(second))
            assert not (is_repeat and len(shared) >= REPEATED_WORDS), (one, other)
