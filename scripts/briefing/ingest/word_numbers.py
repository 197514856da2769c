"""The numbers that Word prints before the paragraphs of its lists.

A document holds only which list a paragraph is of; mammoth starts every run of them
with 1. So the numbers are counted here as Word does (ECMA-376-1, 17.9), and stand as
``value`` in the HTML.

"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DOCUMENT, _NUMBERING = "word/document.xml", "word/numbering.xml"
_PARSER = etree.XMLParser(resolve_entities=False, huge_tree=True)
# Around a number on its way through mammoth: no text has these characters (Unicode
# 23.7, "Noncharacters").
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_NUMBERED = re.compile(rf"<li>((?:<[^/>][^>]*>)*){_OPEN}(\d+){_CLOSE}")
_LEFT = re.compile(rf"{_OPEN}\d+{_CLOSE}")  # of a heading, which is no item
_UNCOUNTED = ("bullet", "none")

_Place = tuple[str, str]  # an abstract list and a level of it


@dataclass(slots=True)
class _Lists:
    """The lists of a document and how far each has counted."""

    abstract: dict[str, str] = field(default_factory=dict)  # by the list's id
    starts: dict[_Place, int] = field(default_factory=dict)  # of levels that count
    anew: dict[_Place, int] = field(default_factory=dict)  # by a list's id and level:
    # where it begins although another of its kind has counted before
    styles: dict[str, _Place] = field(default_factory=dict)
    counts: dict[_Place, int] = field(default_factory=dict)

    def count(self, paragraph: etree._Element) -> int | None:
        """Return the number before a paragraph."""
        numbering = paragraph.find(f"{_W}pPr/{_W}numPr")
        own = _read(numbering, "numId")
        level = _read(numbering, "ilvl") or "0"
        if own is not None:
            abstract = self.abstract.get(own, "")
        else:
            style = _read(paragraph.find(f"{_W}pPr"), "pStyle") or ""
            abstract, level = self.styles.get(style, ("", level))
        place = (abstract, level)
        if place not in self.starts:
            return None
        start = self.anew.pop((own or "", level), None)
        before = self.counts.get(place, self.starts[place] - 1)
        number = before + 1 if start is None else start
        for other in [one for one in self.counts if one[0] == abstract]:
            if other[1] > level:
                del self.counts[other]
        self.counts[place] = number
        return number


def set_numbers(raw: bytes) -> bytes:
    """Return a document that carries the numbers of its lists through mammoth.

    Args:
        raw: A ``.docx`` file. One that has no numbered lists, or is damaged, comes
            back as it is.

    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            if _NUMBERING not in archive.namelist():
                return raw
            lists = _read_lists(etree.fromstring(archive.read(_NUMBERING), _PARSER))
            document = etree.fromstring(archive.read(_DOCUMENT), _PARSER)
            found = [
                (paragraph, number)
                for paragraph in document.iter(f"{_W}p")
                if (number := lists.count(paragraph)) is not None
            ]
            if not found:
                return raw
            for paragraph, number in found:
                _carry(paragraph, number)
            return _replace(archive, etree.tostring(document))
    except (etree.LxmlError, zipfile.BadZipFile, KeyError, ValueError):
        return raw  # mammoth tells what is wrong with it


def read_numbers(markup: str) -> str:
    """Return mammoth's HTML with the numbers of its items as their values."""
    return _LEFT.sub("", _NUMBERED.sub(r'<li value="\2">\1', markup))


def _read_lists(numbering: etree._Element) -> _Lists:
    lists = _Lists()
    for kind in numbering.iterchildren(f"{_W}abstractNum"):
        name = kind.get(f"{_W}abstractNumId", "")
        for level in kind.iterchildren(f"{_W}lvl"):
            if _read(level, "numFmt") in _UNCOUNTED or _read(level, "lvlText") == "":
                continue
            place = (name, level.get(f"{_W}ilvl", "0"))
            lists.starts[place] = int(_read(level, "start") or 1)
            if (style := _read(level, "pStyle")) is not None:
                lists.styles[style] = place
    for one in numbering.iterchildren(f"{_W}num"):
        own = one.get(f"{_W}numId", "")
        lists.abstract[own] = _read(one, "abstractNumId") or ""
        lists.anew |= {(own, index): start for index, start in _read_starts(one)}
    return lists


def _read_starts(one: etree._Element) -> Iterator[tuple[str, int]]:
    """Yield the levels that a list begins anew, with their numbers."""
    for override in one.iterchildren(f"{_W}lvlOverride"):
        start = _read(override, "startOverride")
        if start is not None:
            yield override.get(f"{_W}ilvl", "0"), int(start)


def _read(element: etree._Element | None, name: str) -> str | None:
    """Return the value of a property."""
    child = None if element is None else element.find(_W + name)
    return None if child is None else child.get(f"{_W}val")


def _carry(paragraph: etree._Element, number: int) -> None:
    run = etree.Element(f"{_W}r")
    etree.SubElement(run, f"{_W}t").text = f"{_OPEN}{number}{_CLOSE}"
    properties = paragraph.find(f"{_W}pPr")
    paragraph.insert(0 if properties is None else 1, run)


def _replace(archive: zipfile.ZipFile, document: bytes) -> bytes:
    """Return an archive with another document in it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as copy:
        for name in dict.fromkeys(archive.namelist()):
            content = document if name == _DOCUMENT else archive.read(name)
            copy.writestr(zipfile.ZipInfo(name), content)
    return stream.getvalue()
