"""An entry's file: what the editor changed stays, the rest follows the source."""

from __future__ import annotations

from datetime import date

import pytest
from tests.emit.material import PARAGRAPHS, make_article, make_entry

from briefing.emit.entry import WrittenEntry, write_entry
from briefing.emit.entry_reading import read_entry
from briefing.emit.slots import Conflict
from briefing.errors import BriefingError
from briefing.model import Basis, Entry, Interval

ARTICLE = make_article()
FRESH = make_entry(ARTICLE)
SLUG = "ferry-strike-ends"


def first() -> WrittenEntry:
    """Return the entry as the first run writes it."""
    return write_entry(FRESH, article=ARTICLE, slug=SLUG)


def again(text: str, fresh: Entry = FRESH) -> WrittenEntry:
    """Return the entry as the next run leaves it, after *text* was edited."""
    record = first().record
    return write_entry(fresh, article=ARTICLE, slug=SLUG, record=record, text=text)


def read(text: str) -> Entry:
    """Return the entry that *text* holds."""
    return read_entry(text, record=first().record, article=ARTICLE)


def test_a_new_entry_reads_well() -> None:
    """Flat lines that a person reads, then the paragraphs."""
    assert first().text == (
        "---\ntitle: Ferry strike ends\nlang: en\nsource: ferry.txt\n---\n\n"
        + "\n\n".join(PARAGRAPHS)
        + "\n"
    )


def test_what_was_written_is_read_back() -> None:
    """Without an edit, reading gives the machine's reading again."""
    entry = read(first().text)
    assert entry.title == FRESH.title
    assert entry.blocks == FRESH.blocks


def test_a_second_run_changes_nothing() -> None:
    """Same source, same file: the same bytes."""
    assert again(first().text) == first()


def test_an_edited_field_stays_and_is_the_editors() -> None:
    """The editor's title outlives every run, also when the machine's changes."""
    edited = first().text.replace("title: Ferry strike ends", "title: Strike over")
    assert again(edited).text == edited
    assert read(edited).title.basis is Basis.EDITED
    other = make_entry(make_article("Strike of the ferries ends"))
    kept = write_entry(
        other, article=ARTICLE, slug=SLUG, record=first().record, text=edited
    )
    assert "title: Strike over" in kept.text
    assert kept.conflicts == (
        Conflict(
            where=f"content/entries/{SLUG}.md",
            key="title",
            mine="Strike over",
            theirs="Strike of the ferries ends",
        ),
    )


def test_an_untouched_field_follows_the_machine() -> None:
    """A better rule's value lands where the editor changed nothing."""
    dated = make_entry(ARTICLE, day=date(2026, 3, 2), outlet="Harbour Post")
    text = again(first().text, dated).text
    assert "date: 2026-03-02\n" in text
    assert "outlet: Harbour Post\n" in text


def test_the_editors_date_and_note_are_read() -> None:
    """A date that the text does not give is the editor's, and says so."""
    edited = first().text.replace(
        "lang: en", "date: 2026-03-02\nlang: en\nnote: Dated by the strike's end."
    )
    entry = read(edited)
    day = date(2026, 3, 2)
    assert entry.date.value == Interval(first=day, last=day)
    assert entry.date.basis is Basis.EDITED
    assert entry.note == "Dated by the strike's end."
    assert again(edited).text == edited


def test_a_null_date_says_unknown() -> None:
    """``date:`` left empty by the editor means: not known, whatever the text says."""
    dated = make_entry(ARTICLE, day=date(2026, 3, 2))
    written = write_entry(dated, article=ARTICLE, slug=SLUG)
    edited = written.text.replace("date: 2026-03-02", "date:")
    entry = read_entry(edited, record=written.record, article=ARTICLE)
    assert entry.date.value is None
    assert entry.date.basis is Basis.EDITED
    kept = write_entry(
        dated, article=ARTICLE, slug=SLUG, record=written.record, text=edited
    )
    assert kept.text == edited


def test_a_deleted_field_comes_back() -> None:
    """Deleting the line asks for the machine's value."""
    edited = first().text.replace("title: Ferry strike ends\n", "")
    assert "title: Ferry strike ends\n" in again(edited).text


def test_a_deleted_paragraph_stays_away() -> None:
    """A removal is the editor's, through any number of runs."""
    edited = first().text.replace(PARAGRAPHS[1] + "\n\n", "")
    once = again(edited)
    assert once.text == edited
    twice = write_entry(
        FRESH, article=ARTICLE, slug=SLUG, record=once.record, text=once.text
    )
    assert twice == once


def test_an_emended_paragraph_keeps_its_id_and_its_source() -> None:
    """A reworded paragraph is the editor's; the source's wording is remembered."""
    edited = first().text.replace("eleven days", "twelve days")
    block = read(edited).blocks[0]
    assert block.is_edited
    assert block.id == FRESH.blocks[0].id
    assert block.was == PARAGRAPHS[0]
    assert again(edited).text == edited


def test_the_editors_own_paragraph_stays_where_it_is() -> None:
    """An insertion has no source, and survives a machine that changes its mind."""
    edited = first().text.replace(PARAGRAPHS[1], "Our remark.\n\n" + PARAGRAPHS[1])
    entry = read(edited)
    assert entry.blocks[1].is_edited
    assert entry.blocks[1].spans == ()
    shorter = again(edited, make_entry(ARTICLE, left_out=2)).text
    assert "Our remark.\n\n" + PARAGRAPHS[1] in shorter
    assert PARAGRAPHS[2] not in shorter


def test_a_new_paragraph_of_the_machine_lands_in_its_place() -> None:
    """What a better rule keeps goes behind the paragraph that precedes it."""
    short = write_entry(make_entry(ARTICLE, left_out=1), article=ARTICLE, slug=SLUG)
    grown = write_entry(
        FRESH, article=ARTICLE, slug=SLUG, record=short.record, text=short.text
    )
    assert grown.text == first().text


def test_a_lost_record_costs_no_edit() -> None:
    """Without its record, whatever differs from today's reading is an edit."""
    edited = first().text.replace("eleven days", "twelve days")
    kept = write_entry(FRESH, article=ARTICLE, slug=SLUG, text=edited)
    assert kept.text == edited


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("tilte: A", "unknown field 'tilte'"),
        ("date: 2 Mar", "'2 Mar' is not a date"),
        ("publish: all", "'all' is not one of its values"),
        ("themes: {a: b}", "themes is not a list of texts"),
        ("outlet: [a]", "outlet is not a text"),
    ],
)
def test_a_slip_of_the_pen_is_told_with_its_line(line: str, problem: str) -> None:
    """The path, the line, the cause and the cure."""
    edited = first().text.replace("lang: en", f"lang: en\n{line}")
    with pytest.raises(BriefingError, match=problem) as caught:
        read(edited)
    assert caught.value.where == f"content/entries/{SLUG}.md"
    assert caught.value.line == 4
