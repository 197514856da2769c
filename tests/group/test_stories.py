"""Entries that report the same event."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.group.material import GOLD, article, read_seeds

from briefing.group.stories import ALONE, BOUNDS, group_stories, link_vectors
from briefing.group.vectors import EntryVector

UNRELATED = article(
    "tram-line.txt",
    "Second tram line opens in Lindenau",
    "Lindenau opened its second tram line on Sunday with free rides for everybody.\n\n"
    "The line has eleven stops and cost 240 million euros. Mayor Karin Olsson drove"
    " the first tram herself.\n\nShops along the line had complained about dust.",
)


def test_seeds_make_the_stories_an_editor_sees() -> None:
    """Translation and rewrite of one report meet; other events of the saga do not."""
    material = read_seeds()
    stories = group_stories(material.entries, material.analyses)
    found = sorted(sorted(material.name(story.entries)) for story in stories)
    assert found == sorted(json.loads(GOLD.read_text("utf-8"))["stories"])


@settings(max_examples=20, deadline=None)
@given(st.permutations(range(5)))
def test_order_of_input_does_not_matter(order: list[int]) -> None:
    """The same entries make the same stories, whatever order they come in."""
    material = read_seeds()
    shuffled = group_stories(
        [material.entries[index] for index in order],
        [material.analyses[index] for index in reversed(order)],
    )
    assert shuffled == group_stories(material.entries, material.analyses)


def test_unrelated_entry_changes_no_other_story() -> None:
    """A new article on something else adds its own story and leaves the rest."""
    material = read_seeds()
    entry, analysis = UNRELATED
    before = group_stories(material.entries, material.analyses)
    after = group_stories((*material.entries, entry), (*material.analyses, analysis))
    assert set(after) - set(before) == {
        story for story in after if story.entries == (entry.id,)
    }
    assert set(before) <= set(after)


def test_story_is_named_by_its_first_entry() -> None:
    """Id, title and slug come from the entry that leads the story."""
    material = read_seeds()
    titles = {entry.id: entry.title.value for entry in material.entries}
    for story in group_stories(material.entries, material.analyses):
        assert story.id == f"s-{story.entries[0]}"
        assert story.title == titles[story.entries[0]]


def test_printed_title_leads_before_a_derived_one() -> None:
    """The one dated account of the three has no headline and does not lead."""
    material = read_seeds()
    story = next(
        story
        for story in group_stories(material.entries, material.analyses)
        if len(story.entries) > 1
    )
    assert material.name(story.entries[:1]) == {"000_aeeab2822e5e7b66.txt"}


def test_shared_facts_stand_in_the_passages_that_show_them() -> None:
    """Each fact is shown by one sentence of at least two entries of the story."""
    material = read_seeds()
    analyses = {analysis.entry: analysis for analysis in material.analyses}
    story = next(
        story
        for story in group_stories(material.entries, material.analyses)
        if len(story.entries) > 1
    )
    texts = [fact.text for fact in story.shared]
    assert "Vice President Han Zheng" in texts
    assert "Bloomberg New Economy Forum" in texts
    for fact in story.shared:
        holders = [passage.entry for passage in fact.passages]
        assert len(set(holders)) == len(holders) >= 2
        assert set(holders) <= set(story.entries)
        assert any(fact.text in passage.text for passage in fact.passages)
        assert all(
            passage in analyses[passage.entry].sentences for passage in fact.passages
        )


def test_single_entry_shares_nothing() -> None:
    """A story of one entry needs no explanation."""
    entry, analysis = UNRELATED
    (story,) = group_stories([entry], [analysis])
    assert story.shared == ()
    assert story.slug == "second-tram-line-opens-in-lindenau"


def test_no_entries_make_no_stories() -> None:
    """An empty folder is no fault."""
    assert group_stories([], []) == ()


def test_equal_titles_get_different_slugs() -> None:
    """Two stories with one headline have two addresses."""
    weather = article("a.txt", "Morning news", "Rain fell on Oslo all day long.")
    chess = article("b.txt", "Morning news", "Chess champion Irina Petrova retires.")
    stories = group_stories([weather[0], chess[0]], [weather[1], chess[1]])
    slugs = [story.slug for story in stories]
    assert slugs[0] == "morning-news"
    assert slugs[1].startswith("morning-news-")


def _ids_by_source() -> dict[str, str]:
    return {entry.source: entry.id for entry in read_seeds().entries}


def _group(names: dict[str, str]) -> dict[str, set[str]]:
    """Return the sources of each story by its slug, *names* given by source."""
    material, ids = read_seeds(), _ids_by_source()
    found = group_stories(
        material.entries,
        material.analyses,
        {ids[source]: name for source, name in names.items()},
    )
    return {story.slug: material.name(story.entries) for story in found}


def test_editor_joins_what_is_not_alike() -> None:
    """Entries of one name are one story, whose address is the name."""
    first, second, *_ = sorted(
        min(sources) for sources in _group({}).values() if len(sources) == 1
    )
    assert _group({first: "visits", second: "visits"})["visits"] == {first, second}


def test_unnamed_accounts_follow_a_name() -> None:
    """What is like a named entry joins it, named or not."""
    trio = next(sources for sources in _group({}).values() if len(sources) > 2)
    assert _group({min(trio): "forum"})["forum"] == trio


def test_editor_parts_what_is_alike() -> None:
    """An entry that stays alone, or has another name, is no account of the story."""
    trio = next(sources for sources in _group({}).values() if len(sources) > 2)
    one, *others = sorted(trio)
    assert {one} in _group({one: ALONE}).values()
    parted = _group({one: "forum", **dict.fromkeys(others, "summit")})
    assert parted["forum"] & trio == {one}
    assert parted["summit"] & trio == {*others}


def test_report_close_to_one_account_is_one_more() -> None:
    """It joins the story though it is far from the other account."""
    first = _vector(quay=1.0)
    second = _vector(quay=0.6, crane=0.8)
    third = _vector(crane=0.6, tide=0.8)
    assert link_vectors([first, second, third], BOUNDS) == ((0, 1, 2),)
    assert link_vectors([first, second, _vector(crane=0.4, tide=0.9)], BOUNDS) == (
        (0, 1),
        (2,),
    )


def _vector(**weights: float) -> EntryVector:
    return EntryVector(entry="", words=weights, names=weights)
