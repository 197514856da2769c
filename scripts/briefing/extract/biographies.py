# ruff: noqa: RUF001 - Cyrillic letters are meant
"""Who the writer is, told below the article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extract.bylines import find_shown_bylines
from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.rules import Rule
from briefing.extract.units import Unit, fold

BIOGRAPHY = Rule(
    name="about-the-writer",
    sentence="A paragraph that opens with the writer’s name, or stands below it or a "
    "label such as About the author, tells of the writer and not of the news.",
    example="Ada Example has covered ports for twelve years and lives on the quay.",
)

_LABEL = re.compile(
    r"\W*(?:(?:about (?:the )?|über (?:den |die )?|à propos de |"
    r"sobre (?:el |la |o |a )?|acerca de(?:l| la) |sull'|over de |"
    r"om |o |об |про )?(?:l')?(?:author|writer|"
    r"autorin|autora|autorze|autorce|autor|auteure|auteur|autrice|autore|författaren|"
    r"forfatteren|skribenten|авторе|авторка|автора)s?|zur person|zum autor|"
    r"zur autorin|bio(?:graphy)?|"
    r"关于作者|作者简介|關於作者|著者について|筆者紹介|執筆者紹介|저자 소개|"
    r"기자 소개)\W*",
    re.IGNORECASE,
)
# "About Ada Example", "Author: Ada Example".
_INTRODUCES = re.compile(
    r"(?:(?:more |mehr )?(?:about|über)|zu|à propos d[e']|sobre|acerca de|su|over|om|"
    r"o|об?|про|(?:written |posted )?by|von|par|por|(?:the )?author|autor(?:in)?|"
    r"auteur|autore|författare|forfatter|автор)\s?:? "
)
# "Ada Example is a reporter who …", in the languages that `writer-biography` has not.
_NAMED = r"(?:[A-ZÀ-ÞŁŚŽŠČĐА-ЯІЇЄ][\w'.-]+ (?:(?:von|van|de|di|del|af|der) )?){2,4}"
_WRITES = re.compile(
    rf"(?P<name>{_NAMED})"
    r"(?:(?:ist|war|arbeitet|schreibt|berichtet|leitet|studierte|volontierte)\b"
    r".{0,60}\b(?:Redakteur|Journalist|Korrespondent|Autor|Reporter|Kolumnist|Volontär|"
    r"Ressortleiter|Chefredakteur|Redaktion)|"
    r"(?:est|travaille|écrit|couvre)\b.{0,40}\b(?:journaliste|correspondant|reporter|"
    r"rédact|chroniqueu|éditorialiste)|"
    r"(?:es|trabaja|escribe|cubre)\b.{0,40}\b(?:periodista|corresponsal|redactora?|"
    r"columnista|reportera?)\b|"
    r"(?:é|trabalha|escreve|cobre)\b.{0,40}\b(?:jornalista|correspondente|repórter|"
    r"colunista|editora?)\b|"
    r"(?:è|lavora|scrive|collabora)\b.{0,40}\b(?:giornalista|corrispondente|inviat[oa]|"
    r"redattrice|redattore|cronista)\b|"
    r"(?:is|werkt|schrijft)\b.{0,40}\b(?:journaliste?|redacteur|correspondent|verslaggever|"
    r"columniste?)\b|"
    r"(?:är|er|arbetar|arbejder|jobber|skriver)\b.{0,40}\b(?:journalist|reporter|"
    r"redaktör|redaktør|korrespondent|krönikör|skribent)\b|"
    r"(?:jest|pracuje|pisze)\b.{0,40}\b(?:dziennikar|redaktor|reporter|publicyst|"
    r"korespondent)|"
    r"(?:je|píše|pracuje|pracovala?)\b.{0,40}\b(?:redaktor|novinár|novinář|reportér|"
    r"komentátor|novinar)|"
    r"[—–-] .{0,30}\b(?:журналист|корреспондент|обозреватель|редактор|кореспондент|"
    r"журналіст|редактор))",
)
_LONGEST_LIFE = 90  # words of a biography
_PARAGRAPHS = 3  # that stand above a biography at least
_LAST = 3  # paragraphs of a page among which a biography below a name stands
_LONGEST_HEAD = 8  # words of the writer's name with an office, or of the office
_LEAD = 12  # characters before the name: a label, a bullet


def mark_biographies(sheet: Sheet) -> Marks:
    """Mark paragraphs that tell who the writer is, with the labels above them."""
    bylines = find_shown_bylines(sheet)
    names = [fold(name) for byline in bylines for name, _ in byline.names]
    live = {unit.number for unit in sheet.live}
    texts = [unit.number for unit in sheet.live if unit.is_prose]
    low, last = frozenset(texts[_PARAGRAPHS:]), frozenset(texts[-_LAST:])
    found: Marks = {}
    above: Sequence[Unit] = ()  # the units above, the nearest last
    for unit, _ in sheet.page:
        if unit.number in low:
            head = _find_head(above, names if unit.number in last else ())
            opens = any(-1 < unit.key.find(name) <= _LEAD for name in names)
            is_life = unit.number in last and _tells_a_life(unit, sheet.live)
            if head or ((opens or is_life) and '"' not in unit.key):
                found |= {
                    one.number: removed(BIOGRAPHY)
                    for one in (*head, unit)
                    if one.number in live
                }
        above = (*above[-1:], unit)
    return found


def _find_head(above: Sequence[Unit], names: Sequence[str]) -> Sequence[Unit]:
    """Return the label above a biography, or the writer's name with what they are."""
    if above and _LABEL.fullmatch(above[-1].plain) is not None:
        return above[-1:]
    for count in range(1, len(above) + 1):
        head = above[-count:]
        if any(
            unit.is_prose or unit.is_sentence or unit.words > _LONGEST_HEAD
            for unit in head
        ):
            break
        named = _INTRODUCES.sub("", head[0].key, count=1)
        if any(
            " " in name and key.startswith(name)
            for name in names
            for key in (head[0].key, named)
        ):
            return head
    return ()


def _tells_a_life(unit: Unit, live: Sequence[Unit]) -> bool:
    """Say whether a paragraph opens with what somebody does for a newsroom.

    Of somebody whom the text tells about, it is the text's own.
    """
    match = _WRITES.match(unit.plain) if unit.words <= _LONGEST_LIFE else None
    if match is None:
        return False
    surname = fold(match["name"]).split()[-1]
    return not any(
        surname in other.key for other in live if other.is_prose and other is not unit
    )
