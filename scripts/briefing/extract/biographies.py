# ruff: noqa: RUF001 - Cyrillic letters are meant
"""Who the writer is, told below the article."""

from __future__ import annotations

import re

from briefing.extract.bylines import find_shown_bylines
from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.rules import Rule
from briefing.extract.units import fold

BIOGRAPHY = Rule(
    name="about-the-writer",
    sentence="A paragraph that opens with the writer’s name, or stands under a label "
    "such as About the author, tells of the writer and not of the news.",
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
_PARAGRAPHS = 3  # that stand above a biography at least
_LEAD = 12  # characters before the name: a label, a bullet


def mark_biographies(sheet: Sheet) -> Marks:
    """Mark paragraphs that tell who the writer is, with the labels above them."""
    bylines = find_shown_bylines(sheet)
    names = [fold(name) for byline in bylines for name, _ in byline.names]
    found: Marks = {}
    paragraphs = 0
    for index, unit in enumerate(sheet.live):
        if paragraphs >= _PARAGRAPHS and unit.is_prose:
            label = sheet.live[index - 1]
            is_labelled = _LABEL.fullmatch(label.plain) is not None
            opens = any(-1 < unit.key.find(name) <= _LEAD for name in names)
            if is_labelled:
                found[label.number] = removed(BIOGRAPHY)
            if is_labelled or (opens and '"' not in unit.key):
                found[unit.number] = removed(BIOGRAPHY)
        paragraphs += unit.is_prose
    return found
