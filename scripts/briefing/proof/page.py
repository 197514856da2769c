"""A built page as the proof sees it: runs of text, citations, ids."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree, html

_SILENT = {"script", "style", "template", "noscript"}
_LABELS = {"a", "h1", "h2", "h3", "h4"}
# Attributes whose words a reader sees or hears.
_SPOKEN = ("aria-label", "alt", "title", "placeholder", "aria-description")

# Metadata in words, for search engines, previews and reference managers.
_CLAIMS = frozenset(
    {
        *("description", "og:title", "og:description", "og:site_name", "og:image:alt"),
        *("citation_title", "citation_author", "citation_publisher"),
    }
)
# Properties of JSON-LD that hold words, and those that hold none.
_DATA_WORDS = frozenset({"name", "headline", "text"})
_DATA_SIGNS = frozenset(
    {"@context", "@type", "datePublished", "inLanguage", "item", "url"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRun:
    """Words that the page gives to a source."""

    text: str  # blanks collapsed
    at: str  # data-at
    citations: tuple[str, ...] | None  # data-cite of its passage; None: in no passage
    is_label: bool  # stands inside a link or a heading: a name or title, no sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletionRun:
    """A name in brackets that the tool adds within words of a source."""

    text: str
    at: str  # data-at: where the name stands
    inside: str  # data-at of the words around it
    before: str  # these words up to the name, blanks collapsed


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorRun:
    """Words that the page gives to the editor."""

    text: str
    where: str  # data-in
    is_record: bool  # was published, and since corrected: no words of the editor's


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A link that proves words."""

    cite: str  # data-cite
    href: str
    is_preview: bool  # shows a whole paragraph over the page: a reading aid, no claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """All that one page says."""

    kind: str | None  # data-kind of <body>
    title: str
    claims: tuple[str, ...]  # what else the head says of the page, in words
    canonical: str | None
    source_runs: tuple[SourceRun, ...]
    completion_runs: tuple[CompletionRun, ...]
    editor_runs: tuple[EditorRun, ...]
    tool_runs: tuple[tuple[str, str | None], ...]  # text, and datetime of its <time>
    unowned: tuple[str, ...]  # text outside every data-words
    spoken: tuple[str, ...]  # words in attributes
    citations: tuple[Citation, ...]
    anchors: dict[str, str | None]  # id to the data-at of that element; of what the
    # editor changed, to that of the source's wording behind it


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
    sources: dict[etree._Element, list[str]] = {}
    completions: list[CompletionRun] = []
    editors: list[EditorRun] = []
    tools: list[tuple[str, str | None]] = []
    unowned: list[str] = []
    for holder, text in _text_nodes(body):
        owner = _owner(holder)
        words = None if owner is None else owner.get("data-words")
        if owner is not None and words == "source":
            sources.setdefault(owner, []).append(text)
        elif owner is not None and words == "completion":
            completions.append(_completion_run(owner, text, sources))
        elif fold(text):
            if owner is not None and words in {"editor", "record"}:
                editors.append(
                    EditorRun(
                        text=fold(text),
                        where=owner.get("data-in", ""),
                        is_record=words == "record",
                    )
                )
            elif words == "tool":
                clock = holder.get("datetime") if holder.tag == "time" else None
                tools.append((fold(text), clock))
            else:
                unowned.append(fold(text))
    canonical = root.xpath("string(//link[@rel='canonical']/@href)")
    return Page(
        kind=body.get("data-kind"),
        title=fold(root.findtext("head/title") or ""),
        claims=tuple(_claims(root)),
        canonical=str(canonical) or None,
        source_runs=tuple(
            _source_run(owner, texts) for owner, texts in sources.items()
        ),
        completion_runs=tuple(completions),
        editor_runs=tuple(editors),
        tool_runs=tuple(tools),
        unowned=tuple(unowned),
        spoken=tuple(
            folded
            for element in body.iter(etree.Element)
            for name in _SPOKEN
            if (value := element.get(name)) and (folded := fold(value))
        ),
        citations=tuple(
            Citation(
                cite=element.get("data-cite", ""),
                href=element.get("href", ""),
                is_preview=any(
                    one.get("popover") is not None for one in element.iterancestors()
                ),
            )
            for element in body.iter(etree.Element)
            if element.get("data-cite") is not None
        ),
        anchors={
            element.get("id", ""): _find_place(element)
            for element in body.iter(etree.Element)
            if element.get("id") is not None
        },
    )


def _find_place(element: etree._Element) -> str | None:
    """Return where the words of an addressed element stand in a source."""
    behind = element.getnext()
    is_editor = element.get("data-words") == "editor"
    if is_editor and behind is not None and behind.tag == "details":
        places = (one.get("data-at") for one in behind.iter(etree.Element))
        return next((one for one in places if one is not None), None)
    return element.get("data-at")


def fold(text: str) -> str:
    """Return *text* with its blanks collapsed and none at the ends."""
    return " ".join(text.split())


def letters(text: str) -> str:
    """Return letters and digits alone: markup between words does not count."""
    return "".join(character for character in text if character.isalnum())


def _claims(root: etree._Element) -> Iterator[str]:
    """Yield the words that the head says of the page, its JSON-LD included."""
    for element in root.iter("meta"):
        name = element.get("name") or element.get("property") or ""
        if name in _CLAIMS and fold(element.get("content") or ""):
            yield fold(element.get("content") or "")
    for element in root.iter("script"):
        if element.get("type") == "application/ld+json":
            yield from _data_words(json.loads(element.text or ""))


def _data_words(value: object) -> Iterator[str]:
    """Yield the words in JSON-LD: what is neither an address, a type nor a date."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if isinstance(inner, str) and name in _DATA_WORDS:
                yield fold(inner)
            elif isinstance(inner, str) and name not in _DATA_SIGNS:
                yield f"{name}: {inner}"  # which no page says: it has to be known here
            else:
                yield from _data_words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _data_words(inner)


def _text_nodes(body: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Yield each text node with the element that holds it, in order."""
    if body.tag in _SILENT:
        return
    if body.text:
        yield body, body.text
    for child in body:
        if isinstance(child.tag, str):
            yield from _text_nodes(child)
        if child.tail:
            yield body, child.tail


def _owner(element: etree._Element) -> etree._Element | None:
    """Return the nearest element that says whose words these are."""
    for one in (element, *element.iterancestors()):
        if one.get("data-words") is not None:
            return one
    return None


def _completion_run(
    owner: etree._Element,
    text: str,
    sources: Mapping[etree._Element, Sequence[str]],
) -> CompletionRun:
    """Return a completion; one outside of a source's words completes nothing."""
    around = owner.getparent()
    around = None if around is None else _owner(around)
    return CompletionRun(
        text=fold(text),
        at=owner.get("data-at", ""),
        inside="" if around is None else around.get("data-at", ""),
        before="" if around is None else fold("".join(sources.get(around, ()))),
    )


def _source_run(owner: etree._Element, texts: list[str]) -> SourceRun:
    passage = next(
        (
            one
            for one in (owner, *owner.iterancestors())
            if one.get("data-passage") is not None
        ),
        None,
    )
    return SourceRun(
        text=fold("".join(texts)),
        at=owner.get("data-at", ""),
        citations=(
            None
            if passage is None
            else tuple(
                one.get("data-cite", "")
                for one in passage.iter("a")
                if one.get("data-cite") is not None
            )
        ),
        is_label=any(one.tag in _LABELS for one in (owner, *owner.iterancestors())),
    )
