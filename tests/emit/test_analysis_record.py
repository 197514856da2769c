"""The record of what was found across the entries: places, and no words."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from tests.site_values.findings import make_read_library, make_version

from briefing.emit.analysis_reading import ReadAnalysis, read_analysis
from briefing.emit.analysis_writing import write_analysis
from briefing.errors import BriefingError
from briefing.group.aligned_words import align_words
from briefing.model import Block, Findings, Library
from briefing.text.words import find_words

_RUN = 4  # words that a name or an office may have at most, and then one more


def write(library: Library) -> str:
    """Return the record of a library's findings."""
    return write_analysis(library.findings, library.entries, library.stories)


def read(text: str, library: Library) -> ReadAnalysis:
    """Return what a record tells of a library."""
    return read_analysis(
        text,
        where="content/records/analysis.json",
        entries=library.entries,
        articles=library.articles,
        align=align_words,
    )


def test_what_is_written_is_read_back(seeds_library: Library) -> None:
    """Every finding comes back equal, and is written the same once more."""
    made = make_read_library()
    with_version = replace(made.findings, versions=(make_version(made),))
    for library in (seeds_library, made, replace(made, findings=with_version)):
        found = read(write(library), library)
        assert found.findings == library.findings
        assert found.shared == {
            story.id: story.shared
            for story in library.stories
            if len(story.entries) > 1
        }
        assert write(replace(library, findings=found.findings)) == write(library)
    alone = replace(library, entries=library.entries[:1])
    assert read(write(library), alone).findings.versions == ()
    library = seeds_library
    nothing = replace(library, findings=Findings())
    assert read(write(nothing), library).findings == Findings()


def test_the_record_holds_no_words_of_an_article(seeds_library: Library) -> None:
    """No four words that follow each other in an entry stand in it."""
    library = seeds_library
    text = write(library)
    plain = " ".join(word.folded for word in find_words(text))
    runs = {
        " ".join(word.folded for word in words[at : at + _RUN])
        for entry in library.entries
        for block in entry.blocks
        for words in [find_words(block.text)]
        for at in range(len(words) - _RUN + 1)
    }
    assert runs
    assert not [run for run in runs if f" {run} " in f" {plain} "]


def test_what_was_edited_since_is_of_no_block(seeds_library: Library) -> None:
    """Places in a changed paragraph are not read as other words; the rest is."""
    library = seeds_library
    entry = library.entries[0]
    first = next(one for one in entry.blocks if one.id.startswith("p-"))

    def edit(block: Block) -> Block:
        return replace(block, text=f"Yet {block.text}") if block == first else block

    edited = replace(entry, blocks=tuple(map(edit, entry.blocks)))
    changed = replace(library, entries=(edited, *library.entries[1:]))
    found = read(write(library), changed).findings
    named = [
        (before, after)
        for one, other in zip(library.findings.people, found.people, strict=True)
        for before, after in zip(one.passages, other.passages, strict=True)
    ]
    assert any(before.block == first.id for before, _ in named)
    for before, after in named:
        is_hit = (before.entry, before.block) == (entry.id, first.id)
        assert after.block == ("" if is_hit else before.block)
        assert is_hit or after == before


def test_a_finding_is_a_line() -> None:
    """A commit shows which findings moved: the file is JSON, one finding a line."""
    library = make_read_library()
    lines = write(library).splitlines()
    assert sum(line.startswith('{"') for line in lines) == 6
    assert list(json.loads("\n".join(lines))) == sorted(
        ["digests", "people", "places", "events", "utterances", "stories"]
    )


@pytest.mark.parametrize(
    "text",
    [
        "{",
        '{"people": [{"slug": 1}]}',
        '{"odd": []}',
        '{"people": [{"slug": "x", "name": "nowhere", "at": [], "entries": []}]}',
    ],
)
def test_a_damaged_record_is_told(text: str) -> None:
    """The message names the file and the cure."""
    with pytest.raises(BriefingError) as caught:
        read(text, make_read_library())
    assert "content/records/analysis.json" in str(caught.value)
    assert "briefing build" in str(caught.value)
