"""What an editor decides about stories, sentences and names, in text files alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.memory.projects import (
    DAY,
    SETTINGS,
    edit,
    find_entry,
    publish,
    write_article,
)

from briefing.commands.check import check_content
from briefing.library import load_library
from briefing.model import Library, Quote
from briefing.pipeline import build_content
from briefing.runs import Report

pytestmark = pytest.mark.usefixtures("quick")
PIN = "Firemen sawed through fallen oaks for nine hours"
PEOPLE = """
[[people]]
name = "Piet Dekker"
aliases = ["Rosa Lind"]
"""


def decide(project: Path, entry: str, line: str) -> int:
    """Write a line into an entry's front matter, and return its number."""
    path = find_entry(project, entry)
    edit(path, "source:", f"{line}\nsource:")
    return (
        path.read_text("utf-8").split("\n").index(line.rsplit("\n", maxsplit=1)[-1]) + 1
    )


def build(project: Path) -> Library:
    """Build without a fault, and once more without a change."""
    assert build_content(project).faults == ()
    assert build_content(project).written == ()
    library, faults = load_library(project)
    assert faults == ()
    return library


def stories(library: Library) -> dict[str, int]:
    """Return how many entries each story has, by its slug."""
    return {story.slug: len(story.entries) for story in library.stories}


def settle(project: Path, text: str) -> Report:
    """Add to the settings and build."""
    (project / "briefing.toml").write_text(SETTINGS + text, "utf-8")
    return build_content(project)


def test_named_stories_stand_together_and_part_again(project: Path) -> None:
    """Two entries of one name are a story under it; without, they are two again."""
    before = stories(build(project))
    line = "story: harbour-days"
    decide(project, "ferry", line)
    decide(project, "tram", line)
    assert stories(build(project))["harbour-days"] == 2
    for entry in ("ferry", "tram"):
        edit(find_entry(project, entry), f"{line}\n", "")
    assert stories(build(project)) == before


def test_the_address_of_a_story_is_a_name_too(project: Path) -> None:
    """What names another story's address joins it; the other says nothing itself."""
    slug = next(
        story.slug
        for story in build(project).stories
        if story.entries == (find_id(project, "ferry"),)
    )
    decide(project, "tram", f"story: {slug}")
    assert stories(build(project))[slug] == 2
    decide(project, "ferry", "story: alone")
    assert sorted(stories(build(project)).values()) == [1, 1, 1]


def find_id(project: Path, word: str) -> str:
    """Return the id of the entry whose file's name holds *word*."""
    slug = find_entry(project, word).stem
    library, _ = load_library(project)
    return next(entry.id for entry in library.entries if entry.slug == slug)


def test_published_story_leads_to_its_new_name(project: Path) -> None:
    """A name that the editor changes is a new address; the old one leads to it."""
    for entry in ("ferry", "tram"):
        decide(project, entry, "story: harbour-days")
    build(project)
    publish(project, DAY)
    for entry in ("ferry", "tram"):
        edit(find_entry(project, entry), "harbour-days", "two-decisions")
    library = build(project)
    leads = {one.path: one.target for one in library.redirects}
    assert "stories/harbour-days.html" in leads
    assert set(leads.values()) == {"stories/two-decisions.html"}
    publish(project, DAY)
    decide(project, "storm", "story: harbour-days")
    assert stories(build(project)) == {"two-decisions": 2, "harbour-days": 1}


def test_pinned_sentence_stays_through_other_choices(project: Path) -> None:
    """A pin brings a sentence onto its theme's briefing, and keeps it there."""
    decide(project, "storm", f"pin: [{PIN}]\nthemes: [town]")
    build(project)
    town = (project / "content/briefings/town.md").read_text("utf-8")
    assert f"- {PIN}" in town
    decide(project, "storm", f"hide: [{PIN}]")
    build_content(project)
    town = (project / "content/briefings/town.md").read_text("utf-8")
    assert f"- {PIN}" not in town


def test_hidden_quote_is_in_no_ledger(project: Path) -> None:
    """Hidden words are spoken on no page, and their entry keeps them."""
    words = "I heard the tiles go one by one"
    assert any(words in quote.words.text for quote in quotes(build(project)))
    decide(project, "storm", f"hide: [{words}]")
    library = build(project)
    assert not any(words in quote.words.text for quote in quotes(library))
    assert "Rosa Lind" not in {
        one.name for one in library.findings.people if one.quotes
    }
    assert words in find_entry(project, "storm").read_text("utf-8")


def test_hiding_moves_no_entry_out_of_its_story(project: Path) -> None:
    """Hidden words still count for what an entry is about; no page shows them."""
    twin = (
        "Gale uncovers forty roofs in the northern villages",
        "A gale crossed the northern villages, and roofs flew from forty houses.",
        "For nine hours firemen sawed through fallen oaks on the road to the valley.",
        "Insurers expect claims of six million.",
    )
    (project / "content/sources/gale.txt").write_text(write_article(twin), "utf-8")
    before = build(project)
    assert sorted(stories(before).values()) == [1, 1, 2]
    hidden = "A gale crossed", "For nine hours firemen", "Insurers expect claims"
    decide(project, "gale", f"hide: [{', '.join(hidden)}]")
    library = build(project)
    assert stories(library) == stories(before)
    shared = [
        place.text
        for story in library.stories
        for fact in story.shared
        for place in fact.passages
    ]
    assert not any(words in text for text in shared for words in hidden)


def quotes(library: Library) -> list[Quote]:
    """Return every quote of the ledger."""
    return [quote for one in library.findings.utterances for quote in one.quotes]


@pytest.mark.parametrize("key", ["pin", "hide"])
def test_words_that_stand_nowhere_are_told_with_their_line(
    project: Path, key: str
) -> None:
    """The error names file, line and cure; everything else is built."""
    line = decide(project, "storm", f"{key}:\n  - {PIN}\n  - never said")
    (fault,) = build_content(project).faults
    assert fault.where.endswith(find_entry(project, "storm").name)
    assert fault.line == line
    assert "'never said' stand nowhere" in fault.problem
    assert fault.hint


def test_a_pin_that_no_briefing_can_print_is_told(project: Path) -> None:
    """It is no fault: a theme may come; `check` names the line."""
    line = decide(project, "storm", "pin: [Insurers expect claims of six million]")
    assert build_content(project).faults == ()
    _, findings = check_content(project)
    path = find_entry(project, "storm").name
    (told,) = [one for one in findings if one.where.endswith(f"{path}:{line}")]
    assert "pin" in told.text
    edit(find_entry(project, "storm"), "source:", "themes: [town]\nsource:")
    build_content(project)
    _, findings = check_content(project)
    assert not any("pin:" in one.text for one in findings)


def test_a_theme_without_a_sentence_is_told(project: Path) -> None:
    """Its terms may be mistyped: the line is named, and nothing is a fault."""
    theme = '[[themes]]\nslug = "pets"\ntitle = "Pets"\nterms = [\n  "unicorn",\n]\n'
    assert settle(project, theme).faults == ()
    _, findings = check_content(project)
    (told,) = [one for one in findings if "'pets'" in one.text]
    assert told.where == f"briefing.toml:{SETTINGS.count(chr(10)) + 4}"


def test_a_name_that_joins_nothing_is_told(project: Path) -> None:
    """One entry of a name has no story page: the editor may have mistyped it."""
    line = decide(project, "tram", "story: councill")
    build_content(project)
    _, findings = check_content(project)
    assert any(
        one.where.endswith(f":{line}") and "'councill'" in one.text for one in findings
    )


def test_a_story_name_must_be_an_address(project: Path) -> None:
    """The error names the line and a name that would do."""
    line = decide(project, "tram", "story: Two Decisions!")
    faults = build_content(project).faults
    assert {(one.line, "two-decisions" in one.hint) for one in faults} == {(line, True)}


def test_other_names_make_one_person(project: Path) -> None:
    """Everything goes to the page of the one, and names in no entry are told."""
    assert settle(project, PEOPLE).faults == ()
    library, _ = load_library(project)
    names = {one.name: one for one in library.findings.people}
    assert "Rosa Lind" not in names
    assert len(names["Piet Dekker"].entries) == 2
    (fault,) = settle(project, PEOPLE.replace("Rosa Lind", "Rosa Lint")).faults
    assert fault.where == "briefing.toml"
    assert fault.line == SETTINGS.count("\n") + 4
    assert "Rosa Lind" in fault.hint


def test_the_page_of_a_joined_person_leads_to_the_other(project: Path) -> None:
    """Two names become one person: the address of the other stays good."""
    build(project)
    publish(project, DAY)
    assert settle(project, PEOPLE).faults == ()
    library, _ = load_library(project)
    leads = {one.path: one.target for one in library.redirects}
    assert leads.get("people/rosa-lind.html") == "people/piet-dekker.html"
