"""Hard-wrapped texts: paragraphs and words made whole."""

from __future__ import annotations

import textwrap

import pytest

from briefing.extract import extract_entry
from briefing.ingest import read_article
from briefing.model import BlockKind, Entry, Fate
from briefing.text.tables import EMPTY

_FIRST = (
    "The port said on Thursday that all ships would sail on time again from Monday, "
    "after a long night of talks in which both sides negotiated terms for the crews."
)
_SECOND = (
    "The unions said that their members would vote on the terms by the end of the "
    "week, and that nobody would be asked to work at night before that vote was done."
)
_THIRD = (
    "Shipping lines welcomed the news, for many of them had sent their ships to other "
    "harbours along the coast and paid for trucks that brought the goods back here."
)
_PARAGRAPHS = (_FIRST, _SECOND, _THIRD)


def _read(text: str) -> Entry:
    return extract_entry(read_article(text.encode(), "a.txt"))


def _break(paragraph: str, word: str, at: int) -> str:
    """Wrap a paragraph at 66 characters, with *word* parted over a line end."""
    start = paragraph.index(word)
    first = textwrap.wrap(paragraph[:start] + word[:at] + "-", 66)
    return (
        "\n".join(first)
        + "\n"
        + textwrap.fill(word[at:] + paragraph[start + len(word) :], 66)
    )


def test_wrapped_paragraphs_are_whole_again() -> None:
    """Lines of one width become the paragraphs that they were."""
    text = "\n\n".join(textwrap.fill(one, 66) for one in _PARAGRAPHS)
    assert [block.text for block in _read(text).blocks] == list(_PARAGRAPHS)


def test_parted_words_are_whole_again_and_their_hyphens_accounted_for() -> None:
    """A hyphen that only parts a word goes; the receipt shows each of them."""
    text = "\n\n".join(
        (
            _break(_PARAGRAPHS[0], "negotiated", 4),
            _break(_PARAGRAPHS[1], "members", 3),
            textwrap.fill(_PARAGRAPHS[2], 66),
        )
    )
    entry = _read(text)
    assert [block.text for block in entry.blocks] == list(_PARAGRAPHS)
    rows = [row for row in entry.receipt if row.rule == "line-end-hyphen"]
    assert [text[slice(*row.span)] for row in rows] == ["-", "-"]
    assert {row.fate for row in rows} == {Fate.REMOVED}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("A talk of the US-\nChina kind", "US-China kind"),
        ("Each of the two-\nand three-day walks", "two- and three-day walks"),
        ("It is long-\nterm work", "long-term work"),
    ],
    ids=["capital", "suspended", "spelt so elsewhere"],
)
def test_hyphens_that_belong_to_words_stay(line: str, words: str) -> None:
    """A compound keeps its hyphen, one that stands for a word to come its blank."""
    rest = textwrap.fill(
        " which nobody at the long-term berths had seen before, he", 60
    )
    opening = "The port said on Thursday that this was no surprise to it at all."
    paragraphs = [textwrap.fill(one, 66) for one in _PARAGRAPHS]
    text = "\n\n".join((*paragraphs, f"{opening}\n{line}{rest}\nsaid."))
    assert words in _read(text).blocks[-1].text


def test_table_of_a_page_stays_a_table() -> None:
    """Rows of data are one block; a table that lays out the page is none."""
    page = (
        f"<html><body><h1>Dockers return</h1><p>{_FIRST}</p>"
        "<table><tr><th></th><th>Sails</th></tr>"
        "<tr><td>Alma</td><td>Monday</td></tr></table>"
        f"<p>{_SECOND}</p><table><tr><td><p>{_THIRD}</p>"
        f"<p>{_FIRST[:-1]}!</p></td><td>x</td></tr><tr><td>y</td><td>z</td></tr>"
        "</table></body></html>"
    )
    article = read_article(page.encode(), "a.html")
    entry = extract_entry(article)
    assert [block.kind.value for block in entry.blocks][:4] == [
        "paragraph",
        "table",
        "paragraph",
        "paragraph",
    ]
    table = entry.blocks[1]
    assert table.text == f"{EMPTY}\tSails\nAlma\tMonday"
    assert [article.text[slice(*span)] for span in table.spans] == [
        f"{EMPTY}\tSails",
        "Alma\tMonday",
    ]


def test_lines_of_a_head_and_items_of_a_list_stay_apart() -> None:
    """Only what had no room on its line goes on with the next one."""
    head = "Dockers return to work\nBy Ada Example\n2 March 2031"
    items = "  * The crews of the night\n    ships\n  * Two tugs\n  * The pilots"
    paragraphs = [textwrap.fill(one, 66) for one in _PARAGRAPHS]
    entry = _read("\n\n".join((head, *paragraphs[:2], items, paragraphs[2])))
    assert entry.title.value == "Dockers return to work"
    assert entry.authors.value == ("Ada Example",)
    assert [block.text for block in entry.blocks] == [
        _FIRST,
        _SECOND,
        "The crews of the night ships",
        "Two tugs",
        "The pilots",
        _THIRD,
    ]


_JAPANESE = (
    (
        "横浜港の労働者は火曜日、賃上げを求めて二十四時間のストライキに入った。港"
        "を発着するフェリーは終日欠航となり、約三千人の乗客に影響が出た。会社側は"
        "水曜日に交渉を再開すると発表した。"
    ),
    (
        "組合の佐藤健一委員長は「物価が上がっているのに、賃金は五年間変わっていな"
        "い」と話した。港湾局によると、貨物の積み下ろしも止まっており、再開の見通"
        "しは立っていない。"
    ),
)
_ARABIC = (
    (
        "توقف عمال العبارات في الميناء يوم الثلاثاء عن العمل لمدة أربع وعشرين "
        "ساعة بسبب خلاف على الأجور وبقي نحو ثلاثة آلاف راكب على الأرصفة بعد "
        "إلغاء جميع الرحلات في المرفأ."
    ),
    (
        "وقال رئيس النقابة إن العمال لم يحصلوا على زيادة منذ أعوام وأعلنت "
        "الشركة أن المحادثات ستستأنف يوم الأربعاء في مقر الوزارة بحضور ممثلين "
        "عن الحكومة والبلدية وأصحاب السفن."
    ),
)


@pytest.mark.parametrize("paragraphs", [_JAPANESE, _ARABIC], ids=["ja", "ar"])
def test_wraps_of_scripts_without_small_letters_are_mended(
    paragraphs: tuple[str, ...],
) -> None:
    """A line that had no room for the next word goes on in any script."""
    width = 30 if paragraphs is _JAPANESE else 60
    text = "\n\n".join(textwrap.fill(one, width) for one in paragraphs)
    assert [block.text for block in _read(text).blocks] == list(paragraphs)


def test_lines_of_prose_without_small_letters_are_paragraphs() -> None:
    """Paragraphs of one line each that end as sentences do are not wrapped."""
    sentences = [f"{one}。" for one in "".join(_JAPANESE).split("。") if one]
    text = "\n".join(("横浜港でストライキ", *sentences))
    assert [block.text for block in _read(text).blocks] == sentences


@pytest.mark.parametrize(
    "marks", [("1.", "2."), ("(1)", "(2)"), ("-", "-"), ("①", "②")]
)
def test_wrapped_items_are_whole_and_apart(marks: tuple[str, str]) -> None:
    """Each item of a wrapped text is one, with or without its lines set in."""
    items = [
        f"{mark} {words}" for mark, words in zip(marks, (_SECOND, _THIRD), strict=True)
    ]
    for margin in ("", "   "):
        wrapped = [textwrap.fill(one, 70, subsequent_indent=margin) for one in items]
        first = textwrap.fill(_FIRST, 70)
        text = f"Dockers return to work\n\n{first}\n\n" + "\n".join(wrapped)
        blocks = _read(text).blocks[-2:]
        assert [(one.kind, one.text) for one in blocks] == [
            (BlockKind.ITEM, _SECOND),
            (BlockKind.ITEM, _THIRD),
        ]
        assert blocks[0].place.is_numbered == (marks[0] != "-")
