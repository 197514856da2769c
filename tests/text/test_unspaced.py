"""Texts in scripts that set no blanks between words."""

# ruff: noqa: RUF001 - marks as these scripts print them

from __future__ import annotations

import pytest

from briefing.text.quotation import find_quotations
from briefing.text.sentences import find_sentences
from briefing.text.unspaced import count_unspaced, is_stopless


@pytest.mark.parametrize(
    "sentences",
    [
        ["市议会通过预算。", "两座图书馆将关闭！", "市长没有回答。"],
        ["“图书馆要关。我们很难过。”市长说。", "他没有回答问题。"],
        ["市长说：“图书馆要关。我们很难过。”", "市议会周一投票。"],
        ["首相は「来年度の予算を見直す。」と述べた。", "会見は午後に行われた。"],
    ],
)
def test_sentences_end_without_a_blank(sentences: list[str]) -> None:
    """Not inside of speech, nor between speech and who says it."""
    text = "".join(sentences)
    assert [text[slice(*span)] for span in find_sentences(text)] == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["यह पहला वाक्य है।", "यह दूसरा है।"],
        ["یہ پہلا جملہ ہے۔", "یہ دوسرا ہے۔"],
        ["Սա առաջինն է։", "Սա երկրորդն է։"],
        ["ይህ መጀመሪያው ነው።", "ይህ ሁለተኛው ነው።"],
        ["នេះជាទីមួយ។", "នេះជាទីពីរ។"],
        ["ဤသည်မှာ ပထမ ဖြစ်သည်။", "ဤသည်မှာ ဒုတိယ ဖြစ်သည်။"],
    ],
)
def test_other_full_stops_end_sentences(sentences: list[str]) -> None:
    """The bar of Hindi and the stops of other scripts do, with a blank behind them."""
    text = " ".join(sentences)
    assert [text[slice(*span)] for span in find_sentences(text)] == sentences


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“图书馆要关。”市长说。", "图书馆要关"),
        ("他表示“图书馆要关”并离开。", "图书馆要关"),
        ("회장은 “우리는 함께 간다”라고 말했다.", "우리는 함께 간다"),
    ],
)
def test_marks_pair_beside_letters(text: str, words: str) -> None:
    """A letter of such a script right beside a mark makes it no apostrophe."""
    (quotation,) = find_quotations(text)
    assert text[slice(*quotation.words)] == words


@pytest.mark.parametrize(
    ("text", "count"), [("市议会通过 budget 2024", 2), ("สะพาน", 1), ("budget", 0)]
)
def test_letters_count_as_words(text: str, count: int) -> None:
    """Two ideographs or four letters do; letters of other scripts do not count."""
    assert count_unspaced(text) == count


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("ท่าเรือข้ามฟากแห่งเดียวของเมืองเปิดอีกครั้ง ค่าโดยสารไม่เปลี่ยนแปลง", True),
        ("หน้าแรก การเมือง เศรษฐกิจ กีฬา บันเทิง", False),
        ("សាលាក្រុងបានប្រកាសនៅថ្ងៃអង្គារ", False),
        ("Home Politics Business Sport", False),
    ],
)
def test_thai_is_written_without_full_stops(text: str, answer: bool) -> None:  # noqa: FBT001 - what is asked
    """Blanks part long clauses in a text, and short names in a menu."""
    assert is_stopless(text) is answer
