"""The sentences that a briefing prints first."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from tests.group.material import article, read_seeds

from briefing.analyse import analyse_entry
from briefing.group.assign import assign_passages, index_sentences
from briefing.group.briefings import group_briefings
from briefing.group.key_points import MOST, choose_key_points
from briefing.group.stories import group_stories
from briefing.model import Briefing, Passage, Theme

THEMES = tuple(
    Theme(slug=terms[0], title=terms[0], description=None, terms=terms)
    for terms in (
        ("summit", "San Francisco", "APEC"),
        ("dialogue", "talks", "high-level meetings", "visit"),
        ("Taiwan", "balloon", "military"),
        ("trade", "economic", "flights", "export controls"),
        ("relations", "ties"),
    )
)
DANGLING = re.compile(
    r"\W*(?:he|she|they|it|this|that|these|those|however|but|and|both|also|his|"
    r"her|their|its|the statement|meanwhile|in addition|at the same time)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def briefings() -> tuple[Briefing, ...]:
    """Briefings on five themes of the seeds."""
    material = read_seeds()
    stories = group_stories(material.entries, material.analyses)
    return group_briefings(THEMES, material.entries, material.analyses, stories)


def test_each_theme_has_points(briefings: tuple[Briefing, ...]) -> None:
    """Five themes with passages give five briefings of a readable length."""
    assert [briefing.theme for briefing in briefings] == list(THEMES)
    for briefing in briefings:
        assert 4 <= len(briefing.key_points) <= MOST


def test_points_are_verbatim(briefings: tuple[Briefing, ...]) -> None:
    """Every sentence and carrier is the text of its block at its span."""
    blocks = {
        (entry.id, block.id): block.text
        for entry in read_seeds().entries
        for block in entry.blocks
    }
    for point in (point for briefing in briefings for point in briefing.key_points):
        for passage in (point.passage, *point.also):
            block = blocks[passage.entry, passage.block]
            assert block[slice(*passage.span)] == passage.text


def test_points_do_not_dangle(briefings: tuple[Briefing, ...]) -> None:
    """No point of the seeds opens with a pronoun or a connective, or asks."""
    for point in (point for briefing in briefings for point in briefing.key_points):
        assert not DANGLING.match(point.passage.text), point.passage.text
        assert not point.passage.text.endswith("?")
        assert point.passage.text.count("“") == point.passage.text.count("”")


def test_points_name_every_entry_that_carries_them(
    briefings: tuple[Briefing, ...],
) -> None:
    """What three accounts of one story say is printed once and cited three times."""
    carried = [
        {point.passage.entry, *(also.entry for also in point.also)}
        for briefing in briefings
        for point in briefing.key_points
        if "export controls, human rights" in point.passage.text
    ]
    trio = {entry.id for entry in read_seeds().entries[:3]}
    assert carried
    assert all(entries == trio for entries in carried)


def test_points_of_a_briefing_differ(briefings: tuple[Briefing, ...]) -> None:
    """No point is a carrier of another one of the same briefing."""
    for briefing in briefings:
        printed = {point.passage for point in briefing.key_points}
        assert len(printed) == len(briefing.key_points)
        assert not printed & {
            also for point in briefing.key_points for also in point.also
        }


def test_briefing_lists_every_entry_it_cites(briefings: tuple[Briefing, ...]) -> None:
    """Sources are those cited and no others."""
    for briefing in briefings:
        cited = {quote.words.entry for quote in briefing.quotes}
        for point in briefing.key_points:
            cited |= {point.passage.entry, *(also.entry for also in point.also)}
        assert set(briefing.entries) == cited


def test_editors_words_are_no_key_point() -> None:
    """A sentence that the editor changed is not printed as a source's."""
    text = "The council of Tarnbrook closed two libraries after six hours of debate."
    entry, analysis = article("a.txt", "Libraries", text)
    assert choose_key_points(analysis.sentences, [entry], [analysis], ())
    edited = replace(
        entry, blocks=tuple(replace(block, is_edited=True) for block in entry.blocks)
    )
    assert choose_key_points(analysis.sentences, [edited], [analysis], ()) == ()


def test_speech_of_nobody_known_is_no_key_point() -> None:
    """Whole sentences that nobody says are left out, a few words in marks are not."""
    said = "“The libraries of Tarnbrook will close before the end of spring.”"
    told = "The libraries of Tarnbrook close “well before the end of” this spring."
    entry, _ = article("a.txt", "Libraries", f"{said}\n\n{told}")
    analysis = analyse_entry(entry)
    points = choose_key_points(analysis.sentences, [entry], [analysis], ())
    assert [point.passage.text for point in points] == [told]


def test_a_pronoun_is_completed_where_it_would_dangle() -> None:
    """A sentence that opens with "He" is printed where its bearer is certain."""
    story = "Emil Voros led the shift. {} has worked in the mine for 22 long years."
    for pronoun, completed in (("He", "He [Emil Voros] has"), ("It", None)):
        entry, _ = article("a.txt", "Mine", story.format(pronoun))
        analysis = analyse_entry(entry)
        points = choose_key_points(analysis.sentences, [entry], [analysis], ())
        texts = [point.completion.text for point in points if point.completion]
        assert [text.startswith(completed or "-") for text in texts] == [True] * bool(
            completed
        )
        assert len(points) == len(texts)


def test_theme_without_passage_gives_no_briefing() -> None:
    """Nothing is printed on a theme that no sentence touches."""
    material = read_seeds()
    theme = Theme(slug="tennis", title="Tennis", description=None, terms=("tennis",))
    assert (
        assign_passages(theme, index_sentences(material.entries, material.analyses))
        == ()
    )
    assert group_briefings([theme], material.entries, material.analyses, ()) == ()


def test_order_of_input_does_not_matter() -> None:
    """Reversed input gives the same points."""
    material = read_seeds()
    stories = group_stories(material.entries, material.analyses)

    def choose(passages: tuple[Passage, ...]) -> object:
        return choose_key_points(
            passages, material.entries[::-1], material.analyses[::-1], stories
        )

    passages = assign_passages(
        THEMES[0], index_sentences(material.entries, material.analyses)
    )
    assert choose(passages) == choose(passages[::-1])
    assert choose(passages) == choose_key_points(
        passages, material.entries, material.analyses, stories
    )
