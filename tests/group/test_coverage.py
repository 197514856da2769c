"""Which facts which accounts carry."""

from __future__ import annotations

from functools import cache

from tests.group.material import article, read_seeds

from briefing.group.coverage import find_coverage
from briefing.group.stories import group_stories
from briefing.model import Coverage, Story


@cache
def _coverage() -> Coverage:
    """Return the coverage of the seeds' story of three entries."""
    material = read_seeds()
    stories = group_stories(material.entries, material.analyses)
    story = next(each for each in stories if len(each.entries) > 1)
    return find_coverage(story, material.entries, material.analyses)


def test_facts_that_all_accounts_carry() -> None:
    """The low point over three issues stands in each of the three accounts."""
    texts = [" ".join(p.text for p in fact.passages) for fact in _coverage().by_all]
    assert any(text.count("export controls") == 3 for text in texts)
    assert all(len(fact.passages) == 3 for fact in _coverage().by_all)


def test_facts_that_one_account_carries() -> None:
    """What only the first account has stands alone."""
    texts = [fact.passages[0].text for fact in _coverage().by_one]
    assert any("spy balloon" in text for text in texts)
    for told_by_others in ("export controls", "future of humanity", "all levels"):
        assert not any(told_by_others in text for text in texts)


def test_row_has_one_sentence_an_entry() -> None:
    """A cell of the table holds one sentence, and no two rows are equal."""
    assert len(_coverage().facts) == len(set(_coverage().facts))
    for fact in _coverage().facts:
        holders = [passage.entry for passage in fact.passages]
        assert len(holders) == len(set(holders))


def test_rows_of_most_carriers_come_first() -> None:
    """The table opens with what all carry."""
    counts = [len(fact.passages) for fact in _coverage().facts]
    assert counts == sorted(counts, reverse=True)


def test_story_of_one_entry_has_rows_of_one() -> None:
    """A single account carries all, and nothing is its alone."""
    entry, analysis = article("a.txt", "Fire", "A fire burnt 140 hectares of forest.")
    story = Story(id="s", slug="s", title="s", entries=(entry.id,), shared=())
    coverage = find_coverage(story, [entry], [analysis])
    assert len(coverage.by_all) == len(coverage.facts) == 1
    assert coverage.by_one == ()
