# ruff: noqa: RUF001 - words of many scripts
"""Flags: signs in a text, each with the words that show it."""

from __future__ import annotations

import pytest

from briefing.extract import extract_entry
from briefing.extract.translation_notes import find_named_language
from briefing.ingest import read_article
from briefing.model import Entry, FlagKind

_BODY = (
    "Dockers return to work",
    "The port said on Thursday that all ships would sail on time again from Monday.",
    "The unions said that their members would vote on the terms by the end of May.",
)
_DUTCH = (
    "Havenwerkers weer aan het werk",
    "De haven zei donderdag dat alle schepen vanaf maandag weer op tijd zullen varen.",
    "De bonden zeiden dat hun leden voor het einde van mei over het akkoord stemmen.",
)
_QUESTIONS = (
    "1. Who pays for the repairs?",
    "The port said on Thursday that it would pay for all of the repairs by itself.",
    "2. When do the ships sail?",
    "All of the ships will sail on time again from Monday morning, the port has said.",
    "3. What do the unions want?",
    "The unions want shorter nights and a vote on the terms before the summer begins.",
)
_ABOUT_MACHINES = (
    "Machine translation has changed the port, the harbour master said on Friday, for "
    "crews from forty countries now read what the pilots, who were never good at "
    "languages, have to tell them about tides, wind and the many ships that wait."
)


def _read(*lines: str) -> tuple[Entry, str]:
    text = "\n\n".join(lines)
    return extract_entry(read_article(text.encode(), "a.txt")), text


def _kinds(entry: Entry) -> list[FlagKind]:
    return [flag.kind for flag in entry.flags]


@pytest.mark.parametrize(
    ("lines", "kind", "words"),
    [
        ((*_BODY, "The port also said that it would […]"), FlagKind.CUT_OFF, "[…]"),
        (
            (*_BODY, "The port also said on Friday that it..."),
            FlagKind.CUT_OFF,
            "it...",
        ),
        ((*_BODY, "Subscribe to continue reading."), FlagKind.CUT_OFF, "Subscribe"),
        ((*_BODY, "Sign in to read the full article"), FlagKind.CUT_OFF, "Sign in"),
        (
            (*_BODY, "This article was written with the help of AI."),
            FlagKind.MACHINE,
            "written with the help of AI",
        ),
        (
            ("Dockers return", "AI-generated summary", *_BODY[1:]),
            FlagKind.MACHINE,
            "AI-generated",
        ),
        ((*_BODY, *_QUESTIONS), FlagKind.QUESTIONS, "Who pays for the repairs?"),
    ],
)
def test_sign_is_flagged_with_its_words(
    lines: tuple[str, ...], kind: FlagKind, words: str
) -> None:
    """The words stand where the evidence says, kept or removed."""
    entry, text = _read(*lines)
    assert _kinds(entry) == [kind]
    evidence = entry.flags[0].evidence
    assert words in evidence[0].text
    for one in evidence:
        assert one.span is not None
        assert text[slice(*one.span)] == one.text


@pytest.mark.parametrize(
    "lines",
    [
        _BODY,
        (
            *_BODY,
            _ABOUT_MACHINES,
            _BODY[1][:-1] + ", it said.",
        ),
        (*_BODY, "He waited … and then he sailed with the tide on Friday morning."),
        (*_BODY, *_QUESTIONS, "“We will sail on Monday morning,” the port said then."),
        (*_BODY, *_QUESTIONS[:4]),
    ],
    ids=["plain", "about machines", "pause", "quotes", "two questions"],
)
def test_what_only_looks_alike_is_not_flagged(lines: tuple[str, ...]) -> None:
    """News of machines, a pause in a sentence and interviews raise no flag."""
    assert _kinds(_read(*lines)[0]) == []


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("この記事は有料記事です。残り1234文字", FlagKind.CUT_OFF),
        ("订阅后可阅读全文", FlagKind.CUT_OFF),
        ("Материал доступен только для подписчиков", FlagKind.CUT_OFF),
        ("För att läsa vidare behöver du logga in", FlagKind.CUT_OFF),
        ("Articolo generato con intelligenza artificiale.", FlagKind.MACHINE),
        ("Texto criado com inteligência artificial.", FlagKind.MACHINE),
        ("Dit artikel is geschreven met behulp van AI.", FlagKind.MACHINE),
        ("Tekst napisany przez AI.", FlagKind.MACHINE),
        ("Текст создан с помощью искусственного интеллекта.", FlagKind.MACHINE),
        ("Текст створено за допомогою штучного інтелекту.", FlagKind.MACHINE),
        ("Bu metin yapay zekâ tarafından yazıldı.", FlagKind.MACHINE),
        ("本文由人工智能生成", FlagKind.MACHINE),
        ("この要約はAIが作成しました", FlagKind.MACHINE),
    ],
)
def test_notices_raise_their_flag_in_many_languages(note: str, kind: FlagKind) -> None:
    """A note of its own at the end is shown with the flag, whatever becomes of it."""
    entry, text = _read(*_BODY, note)
    assert _kinds(entry) == [kind]
    (evidence,) = entry.flags[0].evidence
    assert evidence.span is not None
    assert text[slice(*evidence.span)] in note


@pytest.mark.parametrize(
    ("note", "code"),
    [
        ("Aus dem Englischen von Ada Beispiel", "en"),
        ("Traduit de l’anglais par Ada Exemple", "en"),
        ("Traducido del alemán por Ada Ejemplo", "de"),
        ("Traduzione dal francese di Ada Esempio", "fr"),
        ("Traduzido do espanhol por Ada Exemplo", "es"),
        ("Vertaald uit het Engels door Ada Voorbeeld", "en"),
        ("Tłumaczenie z języka angielskiego: Ada Wzór", "en"),
        ("Перевод с английского Ады Примеровой", "en"),
        ("Переклад з польської Ади Прикладенко", "pl"),
        ("Översatt från engelska av Ada Exempel", "en"),
        ("İngilizceden çeviren Ada Örnek", "en"),
        ("译自英文", "en"),
    ],
)
def test_a_note_names_the_language_translated_from(note: str, code: str) -> None:
    """In the words of the text's own language; the note leaves the body."""
    assert find_named_language(note) == code
    lines = _BODY if code != "en" else _DUTCH
    entry, _ = _read(*lines, note)
    assert entry.translated_from.value == code
    assert entry.translated_from.evidence[0].text == note
    assert all(block.text != note for block in entry.blocks)


_MORE = (
    "Shipping lines welcomed the news, for many of them had sent ships elsewhere.",
    "The town will now see more trucks on its quays than in the whole last year.",
)
_CUT = "The port also said that in the coming weeks it would"


def test_text_that_ends_inside_a_sentence_is_flagged() -> None:
    """Where all other paragraphs end as sentences do; the words behind are shown."""
    entry, _ = _read(*_BODY, *_MORE, f"{_MORE[0]} {_CUT}")
    (flag,) = entry.flags
    assert flag.kind is FlagKind.CUT_OFF
    (evidence,) = flag.evidence
    assert evidence.text == _CUT
    assert evidence.rule == "ends-inside-a-sentence"


@pytest.mark.parametrize(
    "lines",
    [
        (*_BODY, f"{_MORE[0]} {_CUT}"),
        (*_BODY, *_MORE, f"{_MORE[0]} {_MORE[1]} Support our work now"),
        (*_BODY, *_MORE, f"[1] {_CUT} and in the weeks that follow these coming weeks"),
        (*_BODY, *_MORE, f"{_MORE[0]} {_CUT} go to port.example/ships"),
        (*_BODY, *_MORE, f"{_MORE[0]} {_MORE[1]} (Ada Example for the port)"),
        (*_BODY, *(f"{line} {line}x" for line in _MORE), f"{_MORE[0]} {_CUT}"),
    ],
    ids=["too few", "a call", "a note", "an address", "a signature", "no habit"],
)
def test_other_ends_tell_nothing(lines: tuple[str, ...]) -> None:
    """Calls, addresses and signatures end texts too."""
    assert FlagKind.CUT_OFF not in _kinds(_read(*lines)[0])
