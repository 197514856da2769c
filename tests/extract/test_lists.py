# ruff: noqa: RUF001 - digits and marks of other scripts are meant
"""Which lines are items of lists, how deep, and with which number."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.extract.ferry import BODY

from briefing.emit.entry_blocks import make_fresh
from briefing.emit.slots import Wording
from briefing.extract import extract_entry
from briefing.ingest import read_article
from briefing.model import BlockKind, Fate
from briefing.text.lists import Listed, find_places
from briefing.text.margins import join_blocks
from briefing.text.markdown import write_block

TITLE = "Dockers return to work after talks"


def read_body(text: str, name: str = "a.txt") -> str:
    """Return the Markdown of an article's text."""
    entry = extract_entry(read_article(text.encode(), name))
    return join_blocks([one.wording for one in make_fresh(entry.blocks)])


def read_between(*lines: str) -> str:
    """Return the Markdown of lines between two paragraphs."""
    body = read_body("\n".join((TITLE, BODY[0], *lines, BODY[1])))
    return body.removeprefix(f"{BODY[0]}\n\n").removesuffix(f"\n\n{BODY[1]}\n")


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        (["1. Mend the crane.", "2. Pay."], "1. Mend the crane.\n2. Pay."),
        (["3) Платить.", "4) Ехать."], "3. Платить.\n4. Ехать."),
        (["(1) Un mât", "(2) Une voile"], "1. Un mât\n2. Une voile"),
        (["1、修理。", "2、支付。"], "1. 修理。\n2. 支付。"),
        (["１．修理。", "２．支付。"], "1. 修理。\n2. 支付。"),
        (["①修理。", "②支付。"], "1. 修理。\n2. 支付。"),
        (["١. الرافعة", "٢. البوابة"], "1. الرافعة\n2. البوابة"),
        (["9. Nine ropes", "10. Ten lamps"], "9. Nine ropes\n10. Ten lamps"),
        (
            ["1. Pay", "- for Sunday", "- for Monday", "2. Sail", "- at six", "End"],
            "1. Pay\n    - for Sunday\n    - for Monday\n2. Sail\n    - at six",
        ),
        (
            ["1. Pay", "a) for Sunday", "b) for Monday", "2. Sail"],
            "1. Pay\n    - a) for Sunday\n    - b) for Monday\n2. Sail",
        ),
        (
            ["• A crane", "   • old", "   • rusty", "• A gate"],
            "- A crane\n    - old\n    - rusty\n- A gate",
        ),
        (
            ["1. Pay", "   1. the crew", "   2. the pilot", "2. Sail"],
            "1. Pay\n    1. the crew\n    2. the pilot\n2. Sail",
        ),
        (
            ["1. Pay.", "", "   It is not much, and it is late.", "", "2. Sail."],
            "1. Pay.\n\n    It is not much, and it is late.\n\n2. Sail.",
        ),
        (
            ["1. Who pays?", "2. Who sails?", "3. Who waits?"],
            "1. Who pays?\n2. Who sails?\n3. Who waits?",
        ),
    ],
)
def test_lines_that_count_on_are_a_list(lines: list[str], body: str) -> None:
    """In any script; what is set in or stands between two is in the first."""
    assert read_between(*lines).removesuffix("\n\n## End") == body


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        (["1. The night of the talks"], "## 1. The night of the talks"),
        (["2030. A year of strikes.", "2031. One more."], None),
        (["3. Mai: Streik.", "4. Mai: Ende."], None),
        (["3. 5. begann es.", "4. 5. endete es."], None),
        (["1. Platz: Ann", "2. Platz: Ben"], None),
        (["1. The crane.", "5. The gate."], None),
        (["1. The crane.", "2) The gate."], None),
    ],
)
def test_a_number_that_proves_nothing_stays_in_its_line(
    lines: list[str], body: str | None
) -> None:
    """A heading, years, days, places in a race, and numbers that do not count on."""
    kept = read_between(*lines)
    assert re.search(r"^\d+\. ", kept, re.MULTILINE) is None
    kept = kept.replace("\\", "")
    for line in lines:
        assert line in kept
    assert body is None or kept == body


def test_questions_with_answers_are_headings() -> None:
    """Also where the answers are set in or marked."""
    answers = ("- The port.", "   The crew.", "- Nobody.")
    questions = ("1. Who pays?", "2. Who sails?", "3. Who waits?")
    lines = [line for pair in zip(questions, answers, strict=True) for line in pair]
    assert re.findall(r"^##+ (.*)", read_between(*lines), re.MULTILINE) == [
        question[3:] for question in questions
    ]


def test_a_ranking_keeps_its_headings() -> None:
    """Numbered lines with a text below each are headings with their numbers."""
    body = read_body(
        "\n".join((TITLE, BODY[0], "1. Aldhaven", BODY[1], "2. Westhaven", BODY[2]))
    )
    assert "## 1. Aldhaven\n" in body
    assert "## 2. Westhaven\n" in body


def test_one_line_that_stands_out_opens_no_nesting() -> None:
    """A copied list has often lost the blanks before its first line."""
    assert read_between("• one", "    • two", "    • three") == "- one\n- two\n- three"


def test_what_a_number_became_stands_on_the_receipt() -> None:
    """It is dropped as a mark; all else of the line is the item, word for word."""
    text = "\n".join((TITLE, BODY[0], "1. Mend the crane.", "2. Pay.", BODY[1]))
    article = read_article(text.encode(), "a.txt")
    entry = extract_entry(article)
    assert "".join(text[slice(*row.span)] for row in entry.receipt) == text
    marks = [row for row in entry.receipt if row.fate is Fate.REMOVED]
    assert [(text[slice(*row.span)], row.rule) for row in marks] == [
        ("1.", "list-mark"),
        ("2.", "list-mark"),
    ]
    items = [block for block in entry.blocks if block.kind is BlockKind.ITEM]
    assert [block.text for block in items] == ["Mend the crane.", "Pay."]
    rules = {row.rule for row in entry.receipt if row.block in {b.id for b in items}}
    assert rules == {"numbered-item"}


def test_a_number_does_not_change_the_address_of_its_item() -> None:
    """An item has the id of its words, numbered or not, deep or not."""
    texts = ("• Mend the crane.\n• Pay.", "1. Mend the crane.\n2. Pay.")
    first, second = (
        extract_entry(
            read_article("\n".join((TITLE, BODY[0], t, BODY[1])).encode(), "a.txt")
        )
        for t in texts
    )
    assert [block.id for block in first.blocks] == [block.id for block in second.blocks]


def test_typed_numbers_of_a_page_make_a_list() -> None:
    """Paragraphs that count on are a list; what a page nests stays nested."""
    page = (
        f"<article><h1>{TITLE}</h1><p>{BODY[0]}</p><p>1. Mend the crane.</p>"
        f"<p>2. Pay.</p><p>{BODY[1]}</p><ul><li>1) One<ul><li>in</li></ul></li>"
        f"<li>2) Two</li></ul><p>{BODY[2]}</p></article>"
    )
    body = read_body(page, "a.html")
    assert "\n1. Mend the crane.\n2. Pay.\n" in body
    assert "\n1. One\n    - in\n2. Two\n" in body


def test_a_removed_line_leaves_its_item_to_the_next_one() -> None:
    """Where the first words of an item go, the next paragraph opens it."""
    page = (
        f"<article><h1>{TITLE}</h1><p>{BODY[0]}</p><ol><li><p>Advertisement</p>"
        f"<p>Mend the crane before the summer, the council said.</p></li><li>Pay.</li>"
        f"</ol><p>{BODY[1]}</p></article>"
    )
    assert "\n1. Mend the crane before" in read_body(page, "a.html")


LISTED = st.builds(
    Listed, depth=st.integers(0, 3), number=st.none() | st.integers(1, 9)
)


@given(st.lists(LISTED, min_size=1, max_size=7))
@settings(max_examples=60, deadline=None)
def test_a_list_in_markdown_is_read_as_it_is_written(listed: list[Listed]) -> None:
    """The body of an entry, dropped as a source again, gives the same lists."""
    kind = BlockKind.ITEM
    written = [
        Wording(
            kind=kind,
            markdown=write_block(kind, f"The item {number} of the ferry."),
            place=place,
        )
        for number, place in enumerate(find_places((kind, one) for one in listed))
    ]
    body = join_blocks(
        [
            Wording(kind=BlockKind.PARAGRAPH, markdown=BODY[0]),
            *written,
            Wording(kind=BlockKind.PARAGRAPH, markdown=BODY[1]),
        ]
    )
    assert read_body(f"# {TITLE}\n\n{body}", "a.md") == body
