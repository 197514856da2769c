"""Where accounts of one story disagree."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import pytest
from tests.group.material import GOLD, Material, article, read_seeds
from tests.group.test_stories import UNRELATED

from briefing.group.differences import find_differences
from briefing.group.stories import group_stories
from briefing.model import Difference, DifferenceKind, Story

PLANTED: list[dict[str, Any]] = json.loads(
    (GOLD.parents[2] / "group" / "gold" / "contradictions.json").read_text("utf-8")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How well planted contradictions are found."""

    recall: float
    precision: float


def _story(material: Material) -> Story:
    return Story(
        id="s",
        slug="s",
        title="s",
        entries=tuple(entry.id for entry in material.entries),
        shared=(),
    )


def _accounts(*texts: str) -> Material:
    rows = [article(f"{at}.txt", "Report", text) for at, text in enumerate(texts)]
    return Material(
        entries=tuple(entry for entry, _ in rows),
        analyses=tuple(analysis for _, analysis in rows),
    )


def _compare(*texts: str) -> tuple[Difference, ...]:
    material = _accounts(*texts)
    return find_differences(_story(material), material.entries, material.analyses)


def compare_planted(row: dict[str, Any], key: str) -> tuple[Difference, ...]:
    """Return the differences between the report of a row and its retelling."""
    printed = "\n\n".join([*row["others"], row["printed"]])
    retold = "\n\n".join([row["others"][0], row[key], *row["others"][2:]])
    return _compare(printed, retold)


def score_planted(rows: Iterable[dict[str, Any]]) -> Score:
    """Measure: each row once with its contradiction, once retold without any."""
    right = wrong = missed = 0
    for row in rows:
        found = compare_planted(row, "changed")
        hits = [each for each in found if _is_planted(each, row)]
        right += bool(hits)
        missed += not hits
        wrong += len(found) - len(hits) + len(compare_planted(row, "retold"))
    return Score(
        recall=right / (right + missed), precision=right / max(1, right + wrong)
    )


def _is_planted(difference: Difference, row: dict[str, Any]) -> bool:
    return (
        any(passage.text in row["changed"] for passage in difference.accounts)
        and any(passage.text in row["printed"] for passage in difference.accounts)
        and difference.about == DifferenceKind(row["kind"])
    )


@pytest.mark.parametrize("is_aside", [False, True], ids=["worked-on", "kept-aside"])
def test_planted_contradictions_are_found(*, is_aside: bool) -> None:
    """Most are found, and next to nothing is found in retellings without any."""
    score = score_planted(row for row in PLANTED if row["aside"] is is_aside)
    assert score.recall >= 0.8
    assert score.precision >= 0.9


@cache
def _seed_rows() -> tuple[Difference, ...]:
    material = read_seeds()
    return tuple(
        row
        for story in group_stories(material.entries, material.analyses)
        for row in find_differences(story, material.entries, material.analyses)
    )


def test_seeds_differ_where_an_editor_says_so() -> None:
    """The rows of the gold, whole, and no others but those it allows."""
    material = read_seeds()
    sources = {entry.id: entry.source for entry in material.entries}
    gold = json.loads(GOLD.read_text("utf-8"))
    rows = [
        {(sources[each.entry], each.text) for each in row.accounts}
        for row in _seed_rows()
    ]
    wanted = [
        {(source, words) for source, _, words in each["accounts"]}
        for each in (*gold["accounts_differ"], *gold["accounts_may_differ"])
    ]

    def is_row(row: set[tuple[str, str]], places: set[tuple[str, str]]) -> bool:
        return len(row) == len(places) and all(
            any(source == held and words in text for held, text in row)
            for source, words in places
        )

    must = wanted[: len(gold["accounts_differ"])]
    assert all(any(is_row(row, each) for row in rows) for each in must)
    assert all(any(is_row(row, each) for each in wanted) for row in rows)


def test_seed_row_is_about_a_status() -> None:
    """Whether something is confirmed is a status."""
    assert {row.about for row in _seed_rows()} == {DifferenceKind.STATUS}


def test_every_account_is_verbatim_and_two_entries_tell() -> None:
    """A row shows whole sentences of at least two entries."""
    sentences = {each for a in read_seeds().analyses for each in a.sentences}
    for row in _seed_rows():
        assert set(row.accounts) <= sentences
        assert len({passage.entry for passage in row.accounts}) > 1


FIRE = "The fire above Hohenlinde has burnt {} hectares of forest since Monday."


@pytest.mark.parametrize(
    ("one", "other", "is_different"),
    [
        ("140", "210", True),
        ("140", "140", False),
        ("more than 140", "150", False),
        ("about 140", "145", False),
        ("almost 140", "137", False),
        ("about 140", "210", True),
        ("1.4 million", "1,400,000", False),
        ("1.4 million", "1.42 million", False),
        ("forty-six", "46", False),
        ("twelve", "46", True),
    ],
)
def test_figures_may_be_rounded(one: str, other: str, *, is_different: bool) -> None:
    """What "about" and rounding allow is no contradiction."""
    rows = _compare(FIRE.format(one), FIRE.format(other))
    assert bool(rows) is is_different


def test_figures_of_other_things_are_no_difference() -> None:
    """Only what is counted in the same unit can differ."""
    assert not _compare(
        "The Hohenlinde fire has burnt 140 hectares of forest since Monday.",
        "The Hohenlinde fire has burnt 12 houses by the forest since Monday.",
    )


def test_account_that_tells_both_figures_does_not_differ() -> None:
    """Who prints the other's figure as well contradicts nobody."""
    both = FIRE.format(210) + "\n\nOn Tuesday morning it had been 140 hectares."
    assert not _compare(FIRE.format(140), both)


def test_single_account_differs_from_nobody() -> None:
    """A story of one entry has no differences, whatever it says."""
    entry, analysis = UNRELATED
    (story,) = group_stories([entry], [analysis])
    assert find_differences(story, [entry], [analysis]) == ()


def test_editors_words_are_no_account() -> None:
    """A sentence that the editor changed contradicts nobody."""
    material = _accounts(FIRE.format(140), FIRE.format(210))
    blocks = tuple(
        replace(block, is_edited=True) for block in material.entries[1].blocks
    )
    entries = (material.entries[0], replace(material.entries[1], blocks=blocks))
    assert find_differences(_story(material), entries, material.analyses) == ()


@pytest.mark.parametrize(
    ("one", "other", "is_different"),
    [
        (
            (
                "Shares of Karsk fell after a gallery of its copper mine collapsed on"
                " Tuesday."
            ),
            "The collapse in the copper mine happened on Wednesday, the police said.",
            True,
        ),
        (
            "A 47-page indictment says that the couple went to Italy.",
            "The judge, who read the 48-page indictment aloud, was hoarse by noon.",
            True,
        ),
        (
            (
                "Shares of Karsk fell after a gallery of its copper mine collapsed on"
                " Tuesday."
            ),
            (
                "The owner of the copper mine spoke of the collapse, and he will be"
                " heard on Wednesday."
            ),
            False,
        ),
        (
            "The copper mine was closed on Tuesday.",
            "The copper mine will be sold on Wednesday.",
            False,
        ),
    ],
)
def test_clauses_differ_in_unlike_sentences(
    one: str, other: str, *, is_different: bool
) -> None:
    """A figure or day differs where its clause tells the same, whatever goes on."""
    assert bool(_compare(one, other)) is is_different


@pytest.mark.parametrize(
    "supposed",
    [
        (
            "The council must get the best deal for the port, and if it does not get"
            " the best deal for the port, it must go."
        ),
        "Let's say the council did not get the best deal for the port.",
    ],
)
def test_what_is_supposed_denies_nothing(supposed: str) -> None:
    """Nor does a sentence that both affirms and denies."""
    assert not _compare("The council must get the best deal for the port.", supposed)
