"""The door: what is read, how it is decoded, what is refused."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import BriefingError
from briefing.ingest import read_article
from briefing.model import SourceKind


@pytest.mark.parametrize(
    ("raw", "encoding", "is_guessed"),
    [
        ("Schöne Worte für alle.".encode(), "utf-8", False),
        ("\ufeffSchöne Worte für alle.".encode(), "utf-8", False),
        ("Schöne Worte für alle.".encode("utf-16"), "utf-16", False),
        ("Schöne Worte für alle.".encode("cp1252"), "cp1252", True),
    ],
    ids=["utf-8", "mark", "utf-16", "cp1252"],
)
def test_text_is_decoded(raw: bytes, encoding: str, *, is_guessed: bool) -> None:
    """Every encoding gives the same words; only cp1252 is a guess."""
    article = read_article(raw, "words.txt")
    assert article.text == "Schöne Worte für alle."
    assert article.encoding == encoding
    assert article.is_encoding_guessed is is_guessed
    assert article.digest == sha256(raw).hexdigest()
    assert article.id == article.digest[:12]


def test_page_names_its_encoding() -> None:
    """A page that is no UTF-8 is decoded as it declares."""
    page = '<html><head><meta charset="windows-1251"></head><p>Слово</p></html>'
    article = read_article(page.encode("cp1251"), "page.html")
    assert article.text == "Слово"
    assert not article.is_encoding_guessed


@pytest.mark.parametrize(
    ("raw", "source", "problem", "line"),
    [
        (b"", "a.txt", "empty", None),
        (b" \r\n\t\n", "a.txt", "empty", None),
        (b"\xef\xbb\xbf\n", "a.txt", "empty", None),
        (b"one\ntwo\n\0three", "a.txt", "NUL", 3),
        (b"%PDF-1.7 rest", "a.txt", "PDF", None),
        (b"\x89PNG\r\n\x1a\n", "a.txt", "PNG", None),
        (b"one\ntw\x81o\xff", "a.txt", "no cp1252 text", 2),
        (b"one\n\x01\x02\x03\x04 two", "a.txt", "control character", 2),
        (b"words", "a.docx", "no Word document", None),
        (b"words", "a.pdf", "no PDF", None),
        (b"words", "a.odt", "'.odt'", None),
        (b"<note><to>you</to></note>", "a.xml", "no feed", None),
        (b'{"title": "words"}', "a.json", "no feed", None),
        (b"words", "a.txt#0123456789ab", "rename", None),
        (b"12345 --- 678", "a.txt", "no words", None),
        (b"<html><body><script>words()</script></body></html>", "a.html", "no w", None),
    ],
)
def test_refusal_says_where_what_and_how(
    raw: bytes, source: str, problem: str, line: int | None
) -> None:
    """What cannot be read is refused with path, cause and cure."""
    with pytest.raises(BriefingError) as refusal:
        read_article(raw, source)
    error = refusal.value
    assert error.where == f"content/sources/{source}"
    assert problem in f"{error.problem} {error.hint}"
    assert error.line == line
    assert error.hint


def test_line_ends_become_one() -> None:
    """All line ends count as one; lines keep their numbers and spans."""
    article = read_article("a\r\nb\rc\u2028 d \n\ne".encode(), "a.txt")
    assert article.text == "a\nb\nc\n d \n\ne"
    assert [line.text for line in article.lines] == ["a", "b", "c", "d", "", "e"]
    assert [line.number for line in article.lines] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("source", ["a.txt", "a.html", "a"])
def test_content_outweighs_the_name(source: str) -> None:
    """A page is a page, whatever its file is called."""
    article = read_article(b"<!DOCTYPE html><html><p>Words</p></html>", source)
    assert article.kind is SourceKind.HTML
    assert article.text == "Words"


def test_text_in_an_html_file_is_text() -> None:
    """A file without any tag is plain text, even if it is called .html."""
    article = read_article(b"Two words, 1 < 2 > 0", "a.html")
    assert article.kind is SourceKind.TEXT


@given(st.text(min_size=1).filter(lambda text: any(c.isalpha() for c in text)))
def test_lines_are_the_text(text: str) -> None:
    """Every line's text stands at its span; between lines is nothing but blanks."""
    try:
        article = read_article(text.encode(), "a.txt")
    except BriefingError:
        return
    position = 0
    for line in article.lines:
        assert article.text[slice(*line.span)] == line.text
        between = article.text[position : line.span[0]]
        assert not any(character.isalnum() for character in between)
        position = line.span[1]
