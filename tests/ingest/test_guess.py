# ruff: noqa: RUF001 - words of many scripts
"""Encodings that a file does not name."""

from __future__ import annotations

import pytest

from briefing.errors import BriefingError
from briefing.ingest import read_article
from briefing.ingest.guess import guess_encoding

_CHINESE = "港口表示，所有的船都将再次准时出发。\n工会的代表说，他们在 3 月已经签了字。"
_RUSSIAN = "Порт сообщил, что все суда снова выйдут в море.\nИ это не в первый раз."
_CASES = [
    (
        "cp1251",
        "Порт сообщил, что все суда снова выйдут в море по расписанию, и это не",
    ),
    (
        "koi8-u",
        "Порт сообщил, что все суда снова выйдут в море по расписанию, и это не",
    ),
    (
        "cp1254",
        "Feribot çalışanları salı günü yirmi dört saatlik greve gitti, yolcular kaldı",
    ),
    ("cp1253", "Το λιμάνι ανακοίνωσε ότι όλα τα πλοία θα φύγουν και πάλι από την πόλη"),
    ("cp1255", "הנמל הודיע כי כל האוניות יפליגו שוב, וכי על ההסכם של העובדים הוא לא"),
    (
        "cp1256",
        "أعلن الميناء أن جميع السفن ستبحر من جديد في الموعد على الرغم من الإضراب",
    ),
    (
        "cp932",
        "港は、すべての船が再び時間どおりに出航すると発表した。組合の代表もこれを",
    ),
    (
        "euc_jp",
        "港は、すべての船が再び時間どおりに出航すると発表した。組合の代表もこれを",
    ),
    (
        "cp949",
        "항구는 모든 배가 다시 제시간에 출항할 것이라고 밝혔다. 노조의 대표도 이를",
    ),
    (
        "gb18030",
        "港口表示，所有的船都将再次准时出发。工会的代表说，他们在周一已经签了字。",
    ),
    (
        "big5",
        "港口表示，所有的船都將再次準時出發。工會的代表說，他們在週一已經簽了字。",
    ),
    ("cp874", "ท่าเรือกล่าวว่าเรือทุกลำจะออกเดินทางตรงเวลาอีกครั้งและการนัดหยุดงานในเมือง"),
    (
        "cp1250",
        "Port oznámil, že všechny lodě se opět vydají na cestu, a to je podle něj",
    ),
    (
        "iso8859-2",
        "Port ogłosił, że wszystkie statki znów wypłyną na czas, i że nie ma się",
    ),
    (
        "cp1254",
        "Liman, bütün gemilerin yeniden zamanında kalkacağını ve bunun için çok daha",
    ),
    (
        "cp1252",
        "El puerto dijo que todos los barcos saldrán de nuevo según el año y la niña",
    ),
]


@pytest.mark.parametrize(("codec", "text"), _CASES, ids=[codec for codec, _ in _CASES])
def test_code_page_is_told_by_the_words_that_it_gives(codec: str, text: str) -> None:
    """Bytes without a name are read under the page that makes words of them."""
    raw = f"{text} {text}".encode(codec)
    assert raw.decode(guess_encoding(raw)) == f"{text} {text}"
    article = read_article(raw, "a.txt")
    assert article.is_encoding_guessed


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_known_by_its_zeros(codec: str) -> None:
    """Every other byte of plain letters is zero."""
    article = read_article("The port said so.".encode(codec), "a.txt")
    assert article.text == "The port said so."
    assert article.encoding == codec
    assert article.is_encoding_guessed


@pytest.mark.parametrize("label", ["hex", "undefined", "no-such-code"])
def test_label_that_is_no_encoding_is_passed_over(label: str) -> None:
    """A page that names nonsense is read by its words."""
    page = f'<html><meta charset="{label}"><p>Übermorgen ist auch ein Tag.</p></html>'
    article = read_article(page.encode("cp1252"), "a.html")
    assert article.text == "Übermorgen ist auch ein Tag."


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [_CHINESE, _RUSSIAN], ids=["zh", "ru"])
def test_utf_16_without_its_mark_is_known_by_its_language(
    codec: str, text: str
) -> None:
    """Few bytes are zero there; the other order of bytes gives no language."""
    article = read_article(text.encode(codec), "a.txt")
    assert (article.text, article.encoding) == (text, codec)
    assert article.is_encoding_guessed


def test_bytes_that_give_no_language_stay_binary() -> None:
    """A zero among bytes that read as letters by chance makes no UTF-16 of them."""
    with pytest.raises(BriefingError, match="binary"):
        read_article(bytes(range(256)) * 2, "a.txt")
