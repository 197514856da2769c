"""A briefing's file: cited sentences, the editor's hand, and back."""

from __future__ import annotations

from datetime import date

import pytest
from tests.emit.material import make_article, make_entry

from briefing.emit.briefing import WrittenBriefing, is_untouched, write_briefing
from briefing.emit.briefing_reading import read_briefing
from briefing.errors import BriefingError
from briefing.model import (
    Briefing,
    BriefingDocument,
    CitedText,
    EditorText,
    KeyPoint,
    Passage,
    Quote,
    QuoteKind,
    SectionKind,
    Theme,
)

ENTRY = make_entry(make_article(), day=date(2026, 3, 3), outlet="Harbour Post")
ENTRIES = {ENTRY.id: ENTRY}
THEME = Theme(slug="strike", title="The strike", description=None, terms=("strike",))


def passage(place: int) -> Passage:
    """Return a whole paragraph of the entry as a passage."""
    block = ENTRY.blocks[place]
    return Passage(
        entry=ENTRY.id, block=block.id, span=(0, len(block.text)), text=block.text
    )


QUOTE = Quote(
    words=passage(1),
    sentence=passage(1),
    kind=QuoteKind.SENTENCE,
    speaker="Ana Couto",
    printed_as="Ana Couto",
)
FRESH = Briefing(
    theme=THEME,
    key_points=(KeyPoint(passage=passage(0), also=(passage(2),)),),
    quotes=(QUOTE,),
    entries=(ENTRY.id,),
)


def first() -> WrittenBriefing:
    """Return the briefing as the first run writes it."""
    return write_briefing(FRESH, entries=ENTRIES, place=0)


def read(text: str) -> BriefingDocument:
    """Return the briefing that *text* holds."""
    return read_briefing(text, record=first().record, entries=ENTRIES)


def test_a_briefing_reads_well_on_its_own() -> None:
    """Headed blocks, each sentence with a link to its paragraph."""
    ids = [block.id for block in ENTRY.blocks]
    link = "../entries/ferry-strike-ends.md"
    assert first().text == (
        "---\ntitle: The strike\ntheme: strike\nsummary:\n---\n\n"
        "## Key points\n\n"
        f"- {ENTRY.blocks[0].text} [Harbour Post ¶1]({link}#{ids[0]}) "
        f"[Harbour Post ¶3]({link}#{ids[2]})\n\n"
        "## Who said what\n\n### Ana Couto\n\n"
        f"- {ENTRY.blocks[1].text} [Harbour Post ¶2]({link}#{ids[1]})\n\n"
        "## Sources\n\n"
        f"- [Ferry strike ends]({link}), Harbour Post, 2026-03-03\n"
    )


def test_what_was_written_is_read_back() -> None:
    """Sections, speaker and passages come from the record, in the file's order."""
    document = read(first().text)
    points, said, sources = document.sections
    assert points.kind is SectionKind.KEY_POINTS
    assert points.parts == (
        CitedText(
            text=ENTRY.blocks[0].text,
            passages=(passage(0), passage(2)),
            id=points.parts[0].id,
        ),
    )
    assert said.parts == (
        CitedText(
            text=ENTRY.blocks[1].text,
            passages=(passage(1),),
            speaker="Ana Couto",
            id=said.parts[0].id,
        ),
    )
    assert sources.parts == ()
    assert document.entries == (ENTRY.id,)
    assert not document.is_title_edited


def test_a_second_run_changes_nothing() -> None:
    """Same entries, same file: the same bytes."""
    written = first()
    again = write_briefing(
        FRESH, entries=ENTRIES, place=0, record=written.record, text=written.text
    )
    assert again == written
    assert is_untouched(written.text, written.record)


def test_the_editors_sentences_stay_where_they_are() -> None:
    """Two sentences, a summary and a title survive a run with other key points."""
    edited = (
        first()
        .text.replace("summary:", "summary: It is over.\nsign_off: Ada, on duty")
        .replace("title: The strike", "title: After the strike")
        .replace("## Who said what", "Our own view.\n\n## Who said what")
    )
    other = Briefing(
        theme=THEME,
        key_points=(KeyPoint(passage=passage(2)),),
        quotes=(QUOTE,),
        entries=(ENTRY.id,),
    )
    written = write_briefing(
        other, entries=ENTRIES, place=0, record=first().record, text=edited
    )
    document = read_briefing(written.text, record=written.record, entries=ENTRIES)
    assert document.summary == "It is over."
    assert document.sign_off == "Ada, on duty"
    assert document.title == "After the strike"
    assert document.is_title_edited
    texts = [
        part.markdown if isinstance(part, EditorText) else part.text
        for part in document.sections[0].parts
    ]
    assert texts == [ENTRY.blocks[2].text, "Our own view."]
    assert not is_untouched(written.text, written.record)


def test_a_list_of_the_editors_is_one_part() -> None:
    """Its numbers and depths stay, in the first run and in the next."""
    listed = "3. Call the port.\n    - at six\n4. Pay."
    text = first().text.replace("## Who said what", f"{listed}\n\n## Who said what")
    record = first().record
    for _ in range(2):
        written = write_briefing(
            FRESH, entries=ENTRIES, place=0, record=record, text=text
        )
        record = written.record
        assert written.text == text
        document = read_briefing(text, record=written.record, entries=ENTRIES)
        _, part = document.sections[0].parts
        assert isinstance(part, EditorText)
        assert part.markdown == listed
    own = document.sections[0].parts[0]
    assert isinstance(own, CitedText)


def test_a_reworded_key_point_is_the_editors() -> None:
    """It is shown as the editor's, with what the tool had put there."""
    edited = first().text.replace("after eleven days", "after nearly two weeks")
    (part,) = read(edited).sections[0].parts
    assert isinstance(part, EditorText)
    assert part.was is not None
    assert part.was.text == ENTRY.blocks[0].text
    assert part.line == 9


def test_a_deleted_key_point_stays_away() -> None:
    """The editor's removal outlives the next run."""
    lines = [line for line in first().text.splitlines() if "eleven days" not in line]
    edited = "\n".join(lines) + "\n"
    written = write_briefing(
        FRESH, entries=ENTRIES, place=0, record=first().record, text=edited
    )
    assert "eleven days" not in written.text


def test_words_that_are_gone_are_told() -> None:
    """A briefing never shows words that their entry no longer has."""
    with pytest.raises(BriefingError, match="no longer has") as caught:
        read_briefing(first().text, record=first().record, entries={})
    assert caught.value.line is not None
