"""A built page read, each of its elements once: whose is every run of text?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, cast

from lxml import etree, html

from briefing.proof.page import (
    Citation,
    CompletionRun,
    EditorRun,
    Page,
    SourceRun,
    ToolRun,
    fold,
)
from briefing.proof.page_head import find_claims

_SILENT = frozenset({"script", "style", "template", "noscript"})
_LABELS = frozenset({"a", "h1", "h2", "h3", "h4"})
# Attributes whose words a reader sees or hears.
_SPOKEN = ("aria-label", "alt", "title", "placeholder", "aria-description")


def read_page(content: bytes) -> Page:
    """Return what a built page says.

    Args:
        content: HTML in UTF-8.

    """
    root = html.document_fromstring(
        content, parser=html.HTMLParser(encoding="utf-8", remove_comments=True)
    )
    body = root.find("body")
    if body is None:
        body = etree.Element("body")
    reading = _Reading()
    around = _Place()
    for element in reversed(list(body.iterancestors())):
        around = _enter(element, _attributes(element), around)
    reading.read(body, around)
    canonical = root.xpath("string(//link[@rel='canonical']/@href)")
    return Page(
        kind=body.get("data-kind"),
        title=fold(root.findtext("head/title") or ""),
        claims=tuple(find_claims(root)),
        canonical=str(canonical) or None,
        source_runs=tuple(map(_source_run, reading.sources)),
        completion_runs=tuple(reading.completions),
        editor_runs=tuple(reading.editors),
        tool_runs=tuple(reading.tools),
        unowned=tuple(reading.unowned),
        spoken=tuple(reading.spoken),
        citations=tuple(reading.citations),
        anchors=reading.anchors,
    )


@dataclass(slots=True, kw_only=True, eq=False)
class _Passage:
    """An element that says that it is a passage, with the citations in its links."""

    cites: list[str] = field(default_factory=list)


@dataclass(slots=True, kw_only=True, eq=False)
class _Owner:
    """An element that says whose words stand in it."""

    words: str
    at: str
    where: str
    around: _Owner | None  # the owner of what it stands in
    passage: _Passage | None
    is_label: bool
    texts: list[str] = field(default_factory=list)  # of a source: its text nodes


class _Place(NamedTuple):
    """What holds for an element because of those around it, and of itself."""

    owner: _Owner | None = None
    passages: tuple[_Passage, ...] = ()  # the nearest last
    is_label: bool = False
    is_preview: bool = False
    is_silent: bool = False


def _enter(
    element: etree._Element, attributes: Mapping[str, str], around: _Place
) -> _Place:
    """Return the place that an element makes, within the place that it stands in."""
    owner, passages, is_label, is_preview, is_silent = around
    tag = element.tag
    if tag in _LABELS:
        is_label = True
    elif tag in _SILENT:
        is_silent = True
    if attributes:
        if "data-passage" in attributes:
            passages = (*passages, _Passage())
        if "popover" in attributes:
            is_preview = True
        if (words := attributes.get("data-words")) is not None:
            owner = _Owner(
                words=words,
                at=attributes.get("data-at", ""),
                where=attributes.get("data-in", ""),
                around=owner,
                passage=passages[-1] if passages else None,
                is_label=is_label,
            )
    return _Place(owner, passages, is_label, is_preview, is_silent)


class _Reading:
    """One page at work: what was found so far, in the order of the page."""

    def __init__(self) -> None:
        self.sources: list[_Owner] = []
        self.completions: list[CompletionRun] = []
        self.editors: list[EditorRun] = []
        self.tools: list[ToolRun] = []
        self.unowned: list[str] = []
        self.spoken: list[str] = []
        self.citations: list[Citation] = []
        self.anchors: dict[str, str | None] = {}

    def read(self, element: etree._Element, around: _Place) -> None:
        """Take in an element with all that is in it."""
        attributes = _attributes(element)
        place = _enter(element, attributes, around)
        if attributes:
            self._read_attributes(element, attributes, place, around)
        clock = attributes.get("datetime") if element.tag == "time" else None
        if element.text and not place.is_silent:
            self._read_text(element.text, place.owner, clock)
        for child in element:
            if isinstance(child.tag, str):
                self.read(child, place)
            if child.tail and not place.is_silent:
                self._read_text(child.tail, place.owner, clock)

    def _read_text(self, text: str, owner: _Owner | None, clock: str | None) -> None:
        if owner is not None and owner.words == "source":
            if not owner.texts:
                self.sources.append(owner)
            owner.texts.append(text)
        elif owner is not None and owner.words == "completion":
            self.completions.append(_completion_run(owner, text))
        elif folded := fold(text):
            if owner is not None and owner.words in {"editor", "record"}:
                is_record = owner.words == "record"
                self.editors.append(EditorRun(folded, owner.where, is_record))
            elif owner is not None and owner.words == "tool":
                self.tools.append(ToolRun(folded, clock))
            else:
                self.unowned.append(folded)

    def _read_attributes(
        self,
        element: etree._Element,
        attributes: Mapping[str, str],
        place: _Place,
        around: _Place,
    ) -> None:
        for name in _SPOKEN:
            if (value := attributes.get(name)) and (folded := fold(value)):
                self.spoken.append(folded)
        if (cite := attributes.get("data-cite")) is not None:
            href = attributes.get("href", "")
            self.citations.append(Citation(cite, href, around.is_preview))
            if element.tag == "a":
                for passage in place.passages:
                    passage.cites.append(cite)
        if (anchor := attributes.get("id")) is not None:
            self.anchors[anchor] = _find_place(element, attributes)


def _attributes(element: etree._Element) -> Mapping[str, str]:
    return cast("dict[str, str]", dict(element.items()))  # text, as the parser makes it


def _find_place(element: etree._Element, attributes: Mapping[str, str]) -> str | None:
    """Return where the words of an addressed element stand in a source."""
    if attributes.get("data-words") == "editor":
        behind = element.getnext()
        if behind is not None and behind.tag == "details":
            places = (one.get("data-at") for one in behind.iter(etree.Element))
            return next((one for one in places if one is not None), None)
    return attributes.get("data-at")


def _completion_run(owner: _Owner, text: str) -> CompletionRun:
    """Return a completion; one outside of a source's words completes nothing."""
    around = owner.around
    return CompletionRun(
        text=fold(text),
        at=owner.at,
        inside="" if around is None else around.at,
        before="" if around is None else fold("".join(around.texts)),
    )


def _source_run(owner: _Owner) -> SourceRun:
    passage = owner.passage
    return SourceRun(
        text=fold("".join(owner.texts)),
        at=owner.at,
        citations=None if passage is None else tuple(passage.cites),
        is_label=owner.is_label,
    )
