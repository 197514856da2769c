"""Lists keep their depths and numbers, the machine's and the editor's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefing.emit.entry import write_entry
from briefing.emit.entry_reading import read_entry
from briefing.emit.merge import Fresh, find_conflicts, merge_blocks
from briefing.emit.placing import place_blocks
from briefing.emit.records import EntryRecord, read_record, write_record
from briefing.emit.slots import Slot, Wording, find_wording
from briefing.emit.splice import splice_body
from briefing.extract import extract_entry
from briefing.ingest import read_article
from briefing.model import OUTSIDE, Article, BlockKind, Entry, ListPlace
from briefing.text.lists import Listed, count_items, find_places
from briefing.text.margins import join_blocks
from briefing.text.markdown import read_blocks, render_blocks

NAMES = ("harbour", "strike", "ferry", "union", "wages", "crossing", "captain", "port")
KINDS = (BlockKind.ITEM, BlockKind.ITEM, BlockKind.ITEM, BlockKind.PARAGRAPH)
LISTED = st.builds(
    Listed, depth=st.integers(0, 3), number=st.none() | st.sampled_from([1, 2, 3, 120])
)
BLOCKS = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(KINDS), LISTED),
    max_size=7,
    unique_by=lambda block: block[0],
)
Blocks = list[tuple[str, BlockKind, Listed]]


def make(blocks: Blocks) -> list[Wording]:
    """Return blocks as they stand in lists, each with words that tell it apart."""
    places = find_places((kind, listed) for _, kind, listed in blocks)
    return [
        Wording(kind=kind, markdown=f"The {name} of {name}.", place=place)
        for (name, kind, _), place in zip(blocks, places, strict=True)
    ]


def remember(wordings: list[Wording]) -> list[Slot]:
    """Return blocks as a record holds them."""
    return [
        Slot(id=one.markdown, digest=one.digest, words=one, edit=None)
        for one in wordings
    ]


def run(last: list[Wording], fresh: list[Wording], body: str) -> str:
    """Return the body that a run leaves."""
    found = read_blocks(body)
    blocks = [Fresh(id=one.markdown, wording=one) for one in fresh]
    merged = merge_blocks(remember(last), blocks, found, prefix="p")
    return splice_body(body, found, merged.pieces)


def read(body: str) -> list[Wording]:
    """Return what stands in a body."""
    return [find_wording(block) for block in read_blocks(body)]


def numbers(body: str) -> list[int | None]:
    """Return the numbers that a reader of a body is shown."""
    return list(count_items((one.kind, one.place) for one in read(body)))


@given(BLOCKS, BLOCKS)
def test_an_untouched_list_becomes_what_the_machine_writes(
    last: Blocks, fresh: Blocks
) -> None:
    """Depths and numbers too, whatever stood there before."""
    body = "\n" + join_blocks(make(last))
    assert read(run(make(last), make(fresh), body)) == make(fresh)


@given(BLOCKS, BLOCKS, BLOCKS, st.sampled_from([2, 4]))
def test_no_block_of_a_merged_list_is_lost_or_swallowed(
    last: Blocks, fresh: Blocks, now: Blocks, step: int
) -> None:
    """What a run writes reads as the blocks it meant, however the editor indents."""
    body = "\n" + join_blocks(make(now)).replace("    ", " " * step)
    found = read_blocks(body)
    # Set in too little or too much, an item may be code, or a line of the one before.
    assume(all(block.kind is not BlockKind.OTHER for block in found))
    assume(all("\n" not in block.markdown for block in found))
    blocks = [Fresh(id=one.markdown, wording=one) for one in make(fresh)]
    pieces = merge_blocks(remember(make(last)), blocks, found, prefix="p").pieces
    left = read(splice_body(body, found, pieces))
    assert [(one.kind, one.markdown) for one in left] == [
        (piece.wording.kind, piece.wording.markdown) for piece in pieces
    ]


BODY = (
    "\n1. Call the port.\n2. Ask for the ferry.\n    - at six\n    - at nine\n3. Pay.\n"
)


@pytest.mark.parametrize(
    ("edit", "shown"),
    [
        (("2. Ask", "2. Write it down.\n3. Ask"), [1, 2, 3, None, None, 4]),
        (("2. Ask", "1. Write it down.\n1. Ask"), [1, 2, 3, None, None, 4]),
        (("1. Call", "7. Call"), [7, 8, None, None, 9]),
        (("    - at nine", "- at nine"), [1, 2, None, None, 3]),
        (("3. Pay", "    3. Pay"), [1, 2, None, None, 3]),
        (("1. Call the port.\n", ""), [2, None, None, 3]),
    ],
    ids=["inserted", "lazily", "renumbered", "moved out", "moved in", "removed"],
)
def test_what_the_editor_does_to_a_list_stays(
    edit: tuple[str, str], shown: list[int | None]
) -> None:
    """Inserted, renumbered, nested otherwise: each byte stays, also when it is old."""
    last = read(BODY)
    body = BODY.replace(*edit)
    assert body != BODY
    assert run(last, last, body) == body
    assert numbers(body) == shown


def test_the_editor_s_numbers_leave_the_words_the_source_s() -> None:
    """An item that only counts otherwise, or stands deeper, is not emended."""
    slots = remember(read(BODY))
    body = BODY.replace("1. Call", "9. Call").replace("    - at", "- at")
    placed = place_blocks(slots, read_blocks(body), prefix="p")
    assert [one.id for one in placed] == [slot.id for slot in slots]
    assert not any(one.is_edited for one in placed)
    body = BODY.replace("Pay", "Pay at once")
    placed = place_blocks(slots, read_blocks(body), prefix="p")
    assert [one.is_edited for one in placed] == [False, False, False, False, True]


def test_the_machine_s_new_words_keep_the_editor_s_nesting_around_them() -> None:
    """A block that the machine rewrites takes its place in the list as it stands."""
    last = read(BODY)
    news = [
        replace(one, markdown="At ten.") if one.markdown == "at nine" else one
        for one in last
    ]
    body = BODY.replace("    - ", "   * ").replace("2. Ask", "2. Ours.\n3. Ask")
    left = run(last, news, body)
    assert left == body.replace("at nine", "At ten.")
    assert "<ul>" in render_blocks(left)


def test_an_untouched_item_goes_on_counting_by_itself() -> None:
    """Where another list comes before it, its sign changes, else a reader counts on."""
    pay = read("1. Pay.\n")
    fresh = [*read("1. Call the port.\n"), *pay]
    assert run(pay, fresh, "\n1. Pay.\n") == "\n1. Call the port.\n1) Pay.\n"
    fresh = read("7) Call the port.\n8) Pay.\n")
    body = run(fresh[1:], fresh, "\n3. Ours.\n4. Pay.\n")
    assert body == "\n7. Call the port.\n3) Ours.\n4) Pay.\n"


def test_a_list_that_was_flat_gets_its_numbers() -> None:
    """What an older rule wrote flat is written anew where nobody changed it."""
    flat = [replace(one, place=ListPlace()) for one in read(BODY)]
    body = "\n" + join_blocks(flat)
    assert body.startswith("\n- Call")
    assert run(flat, read(BODY), body) == BODY
    edited = body.replace("Pay.", "Pay at once.")
    assert "- Pay at once." in run(flat, read(BODY), edited)


def test_a_conflict_about_numbers_alone_shows_them() -> None:
    """Yours and the machine's words are the same: the marks tell them apart."""
    last = read("1. Call the port.\n")
    slots = remember(last)
    body = "\n7. Call the port.\n"
    news = [Fresh(id=one.markdown, wording=one) for one in read("3. Call the port.\n")]
    merged = merge_blocks(slots, news, read_blocks(body), prefix="p")
    (conflict,) = find_conflicts([one.slot for one in merged.kept], "x.md")
    assert (conflict.mine, conflict.theirs) == (
        "7. Call the port.",
        "3. Call the port.",
    )


def read_golden() -> tuple[Article, Entry]:
    """Return a page with lists of all forms, and what is read out of it."""
    page = Path(__file__).parents[1] / "golden" / "convert" / "lists-en"
    article = read_article((page / "article.html").read_bytes(), "lists.html")
    return article, extract_entry(article)


def test_an_entry_is_read_back_with_its_lists() -> None:
    """File and record give the blocks that were written, nobody's edit among them."""
    article, fresh = read_golden()
    written = write_entry(fresh, article=article, slug=fresh.slug)
    record = read_record(write_record(written.record), EntryRecord, where="x.json")
    assert record == written.record
    entry = read_entry(written.text, record=record, article=article)
    assert entry.blocks == fresh.blocks
    again = write_entry(
        fresh, article=article, slug=fresh.slug, record=record, text=written.text
    )
    assert again.text == written.text
    assert again.record == record


def test_a_flat_entry_gets_its_numbers_under_its_old_addresses() -> None:
    """What an older version wrote is written anew: ids and words stay."""
    article, fresh = read_golden()
    flat = replace(
        fresh, blocks=tuple(replace(one, place=OUTSIDE) for one in fresh.blocks)
    )
    old = write_entry(flat, article=article, slug=fresh.slug)
    assert "\n- Weigh the luggage" in old.text
    new = write_entry(
        fresh, article=article, slug=fresh.slug, record=old.record, text=old.text
    )
    assert new == write_entry(fresh, article=article, slug=fresh.slug)
    assert [one.id for one in new.record.blocks] == [one.id for one in flat.blocks]
    assert new.conflicts == ()


def test_what_an_editor_numbers_is_kept_by_the_next_run() -> None:
    """An item inserted, one renumbered, one set in: no run takes it back."""
    article, fresh = read_golden()
    written = write_entry(fresh, article=article, slug=fresh.slug)
    text = (
        written.text.replace("3. Weigh", "1. Weigh")
        .replace("9) Leave", "5. Ours.\n6. Leave")
        .replace("2) The Beatrice", "    - The Beatrice")
    )
    record = written.record
    for _ in range(2):
        run_again = write_entry(
            fresh, article=article, slug=fresh.slug, record=record, text=text
        )
        record = run_again.record
        assert run_again.text == text
    entry = read_entry(text, record=record, article=article)
    edited = [one.text for one in entry.blocks if one.is_edited]
    assert edited == ["Ours."]
    kept = [one.id for one in entry.blocks if not one.is_edited]
    assert kept == [one.id for one in fresh.blocks]
