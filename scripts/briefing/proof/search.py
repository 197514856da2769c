"""The search index: does it hold the words of built pages, and nothing else?

Pagefind keeps one fragment a page, the words that a result shows: gzip, behind the
letters ``pagefind_dcd`` JSON. All else in an index is word stems and numbers.
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from lxml import html

from briefing.proof.memory import Memory
from briefing.proof.page import fold, letters

_MARK = " · "  # between the facts of a page
_SIGN = "pagefind_dcd"


def check_index(
    output: Path, memory: Memory | None = None
) -> Iterator[tuple[str, str, str]]:
    """Yield file, words and reason of whatever a search shows and no page says.

    Args:
        output: The built site; one without an index passes.
        memory: Of what was read before; ``None``: everything is read.

    """
    memory = memory or Memory()
    for path in sorted((output / "pagefind" / "fragment").glob("*")):
        name = path.relative_to(output).as_posix()
        content = path.read_bytes()
        fragment = _read_fragment(content)
        where = str(fragment["url"]).lstrip("/")
        if not (output / where).is_file():
            yield name, where, "is no page"
            continue
        page = (output / where).read_bytes()
        if memory.has_shown(content, page):
            continue
        faults = list(_check_fragment(fragment, _read(page)))
        if not faults:
            memory.note_shown(content, page)
        for words, reason in faults:
            yield name, words, reason


def _check_fragment(
    fragment: Mapping[str, Any], page: html.HtmlElement
) -> Iterator[tuple[str, str]]:
    meta: dict[str, str] = fragment["meta"]
    said = {fold(element.text_content()) for element in page.body.iter("*")}
    for words in (meta["title"], meta["kind"], *meta["facts"].split(_MARK)):
        if words not in said:
            yield words, "the page does not say so"
    shown = [meta["title"]]
    holders = defaultdict(list)
    for element in page.iter("*"):
        if (name := element.get("id")) is not None:
            holders[name].append(element)
    for anchor in fragment["anchors"]:
        shown.append(anchor["text"])
        inside = {
            fold(one.text_content())
            for holder in holders[anchor["id"]]
            for one in holder.iter("*")
        }
        if anchor["text"] not in inside:
            yield anchor["text"], f"does not stand at #{anchor['id']}"
    # Between blocks Pagefind sets full stops of its own.
    if letters(fragment["content"]) != letters(" ".join(shown)):
        yield fragment["content"], "holds more than its passages"


def _read_fragment(content: bytes) -> dict[str, Any]:
    text = gzip.decompress(content).decode()
    fragment: dict[str, Any] = json.loads(text.removeprefix(_SIGN))
    return fragment


def _read(page: bytes) -> html.HtmlElement:
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True)
    return html.document_fromstring(page, parser=parser)
