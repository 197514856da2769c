"""Front matter keeps what the editor put there, and says where it is broken."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.emit.front_matter import split_document, write_front_matter
from briefing.errors import BriefingError

TEXTS = (
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)


@given(st.dictionaries(st.sampled_from(["title", "outlet", "note"]), TEXTS))
def test_values_are_read_back_as_written(values: dict[str, str]) -> None:
    """Any text survives: quotation marks, colons, braces."""
    document = split_document(write_front_matter(values) + "\nBody.\n", where="x.md")
    assert dict(document.front) == values
    assert document.body == "\nBody.\n"


def test_comments_order_and_quoting_stay() -> None:
    """A changed value leaves the rest of the block as the editor wrote it."""
    yaml = "# mine\noutlet: 'Harbour Post'  # checked\ntitle: Old\n"
    text = write_front_matter({"title": "New: a title", "date": date(2026, 3, 2)}, yaml)
    assert text == (
        "---\n# mine\noutlet: 'Harbour Post'  # checked\ntitle: 'New: a title'\n"
        "date: 2026-03-02\n---\n"
    )


def test_empty_values_are_written_where_there_is_a_slot() -> None:
    """A slot invites the editor; any other empty field is left out."""
    text = write_front_matter({"title": "A", "summary": None}, slots=("summary",))
    assert text == "---\ntitle: A\nsummary:\n---\n"
    assert write_front_matter({"title": "A", "outlet": None}) == "---\ntitle: A\n---\n"


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("---\ntitle: a: b\n---\n", 2, "mapping values are not allowed"),
        ("---\ntitle: A\nnote: [x\n---\n", 4, "not valid YAML"),
        ("---\n- a\n---\n", 2, "not a list of fields"),
        ("---\ntitle: A\n", 1, "opened but not closed"),
        ("---\ntitle: A\n---\n\n<<<<<<< HEAD\nx\n", 5, "unfinished merge"),
        ("---\ntitle: A\ntitle: B\n---\n", 3, "the field .title. stands twice"),
    ],
)
def test_a_broken_file_is_told_with_its_line(
    text: str, line: int, problem: str
) -> None:
    """What is wrong, on which line, and how to mend it."""
    with pytest.raises(BriefingError, match=problem) as caught:
        split_document(text, where="content/entries/x.md")
    assert caught.value.line == line
    assert caught.value.where == "content/entries/x.md"


def test_windows_line_ends_and_a_bom_are_read() -> None:
    """Editors on every system are understood."""
    document = split_document("\ufeff---\r\ntitle: A\r\n---\r\nBody.\r\n", where="x.md")
    assert document.front == {"title": "A"}
    assert document.body == "Body.\n"
    assert document.body_line == 4
