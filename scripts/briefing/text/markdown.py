"""Markdown and plain text, both ways.

One parser serves sources in Markdown, what is written to ``content/`` and what is read
back from it: CommonMark with tables, and with HTML switched off, so that markup in a
source or an edit is shown as text and never runs.

"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from textwrap import indent

from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefing.model import OUTSIDE, BlockKind, Link, ListPlace, Span
from briefing.text.tables import find_cells, join_rows, write_table

# Tables are no CommonMark; GitHub and most other readers show them all the same.
_PARSER = MarkdownIt("commonmark", {"html": False}).enable("table")

# What stands before a file's Markdown, between its fences: no CommonMark either.
FRONT_MATTER = re.compile(
    r"\A---[ \t]*\n(?P<yaml>.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)

_KEPT = 2**11  # bodies: each step of a run reads its own, and they are the same ones

# Characters that can open inline markup anywhere in a line.
_INLINE = re.compile(r"[\\`*_\[\]<]|&(?=#|\w+;)")
# What would make a line something other than a paragraph (CommonMark 0.31, 4 and 5).
_BLOCK_START = re.compile(
    r"^(?:(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|~~~|-[-\s]*$|=+$)"
    r"|(?P<number>\d{1,9})(?=[.)](?:\s|$)))"
)
_CLOSING_HASHES = re.compile(r"(#+)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkdownBlock:
    """One block of a Markdown body."""

    kind: BlockKind
    level: int  # of a heading, 1 to 6; 2 for every other kind
    text: str  # plain text as in `briefing.model.Block`; "" for `BlockKind.OTHER`
    links: tuple[Link, ...]
    markdown: str  # the block's own Markdown without the marks of its kind
    place: ListPlace
    line: int  # 1-based, in the text that was read
    end: int  # the first line after it


@lru_cache(maxsize=_KEPT)
def read_blocks(markdown: str) -> tuple[MarkdownBlock, ...]:
    """Return the blocks of a Markdown body, in order.

    List items, what else stands in them and the paragraphs of block quotes are blocks
    of their own, a table is one. What our entries have no kind for (code, rules, lists
    with an item that begins with no words) comes back whole as `BlockKind.OTHER`.

    Args:
        markdown: CommonMark without front matter; any line ends.

    """
    lines = markdown.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    tokens = _PARSER.parse(markdown)
    return tuple(
        block
        for group in _groups(tokens, 0)
        for block in _read_group(group, lines, depth=0)
    )


def write_block(kind: BlockKind, text: str, links: Sequence[Link] = ()) -> str:
    """Return the Markdown of a block, without the marks of its kind.

    Reading it back with `read_blocks` gives *text* and *links* again.

    Args:
        kind: Decides which characters need a backslash.
        text: Plain text, no blanks at its ends; one line, of a table its rows.
        links: With spans in *text*; they do not overlap.

    """
    if kind is BlockKind.TABLE:
        return write_table(
            [
                [_write_inline(text, links, cell) for cell in row]
                for row in find_cells(text)
            ]
        )
    inline = _write_inline(text, links, (0, len(text)))
    if kind is BlockKind.CAPTION:
        return f"*{inline}*"
    if kind is BlockKind.HEADING:
        return _CLOSING_HASHES.sub(r"\\\1", inline)
    return _BLOCK_START.sub(_escape_start, inline, count=1)


def render_blocks(markdown: str) -> str:
    """Return the HTML of a Markdown text; HTML in it is escaped."""
    return str(_PARSER.render(markdown)).strip()


def _groups(tokens: Sequence[Token], level: int) -> Iterator[list[Token]]:
    """Yield each run of tokens that makes one block at nesting *level*."""
    group: list[Token] = []
    for token in tokens:
        group.append(token)
        if token.level == level and token.nesting <= 0:
            yield group
            group = []


def _read_group(
    group: list[Token], lines: Sequence[str], depth: int
) -> Iterator[MarkdownBlock]:
    """Yield the blocks of a group: items and quoted paragraphs one by one."""
    opening = group[0]
    if opening.type in _LISTS and _has_worded_items(group):
        yield from _read_list(group, lines, depth)
        return
    parts = [group]
    if opening.type == "blockquote_open":
        inner = list(_groups(group[1:-1], opening.level + 1))
        if all(part[0].type == "paragraph_open" for part in inner):
            parts = [[opening, *part, group[-1]] for part in inner]
    for part in parts:
        yield _read_block(part, lines, ListPlace(depth=depth) if depth else OUTSIDE)


def _read_list(
    group: Sequence[Token], lines: Sequence[str], depth: int
) -> Iterator[MarkdownBlock]:
    """Yield the items of a list, each with what stands in it behind it."""
    opening = group[0]
    is_numbered = opening.type == "ordered_list_open"
    start = int(opening.attrs.get("start", 1)) if is_numbered else None
    for item in _groups(group[1:-1], opening.level + 1):
        words, *others = _groups(item[1:-1], opening.level + 2)
        place = ListPlace(depth=depth, is_numbered=is_numbered, start=start)
        yield _read_block([item[0], *words], lines, place)
        start = None
        for other in others:
            yield from _read_group(other, lines, depth + 1)


def _has_worded_items(group: Sequence[Token]) -> bool:
    """Whether every item of a list, and of the lists in it, begins with words."""
    return all(
        after.type == "paragraph_open"
        for token, after in pairwise(group)
        if token.type == "list_item_open"
    )


_LISTS = ("bullet_list_open", "ordered_list_open")
_KINDS = {
    "paragraph_open": BlockKind.PARAGRAPH,
    "heading_open": BlockKind.HEADING,
    "list_item_open": BlockKind.ITEM,
    "blockquote_open": BlockKind.QUOTE,
}


def _read_block(
    group: Sequence[Token], lines: Sequence[str], place: ListPlace
) -> MarkdownBlock:
    opening = group[0]
    inlines = [token for token in group if token.type == "inline"]
    kind = _KINDS.get(opening.type, BlockKind.OTHER)
    if len(inlines) != 1:
        kind = BlockKind.OTHER
    placed = inlines[0] if kind is BlockKind.QUOTE else opening
    first, last = placed.map or [0, 0]
    if kind is BlockKind.ITEM:
        # An item's own lines go on to the end of all that stands in it.
        last = (inlines[0].map or [0, last])[1]
    while last > first and not lines[last - 1].strip():
        last -= 1
    if opening.type == "table_open":
        kind = BlockKind.TABLE
    if kind in (BlockKind.OTHER, BlockKind.TABLE):
        text, links = _read_table(group) if kind is BlockKind.TABLE else ("", ())
        return MarkdownBlock(
            kind=kind,
            level=2,
            text=text,
            links=links,
            markdown=_take_out(opening, lines[first:last])
            if place.depth
            else "\n".join(lines[first:last]),
            place=place,
            line=first + 1,
            end=last + 1,
        )
    children = inlines[0].children or []
    text, links = _plain(children)
    if kind is BlockKind.PARAGRAPH and _is_emphasised(children):
        kind = BlockKind.CAPTION
    return MarkdownBlock(
        kind=kind,
        level=int(opening.tag[1]) if kind is BlockKind.HEADING else 2,
        text=text,
        links=links,
        markdown=inlines[0].content,
        place=place,
        line=first + 1,
        end=last + 1,
    )


def _take_out(opening: Token, lines: Sequence[str]) -> str:
    """Return the Markdown of a block without what the items around it indent."""
    if opening.type == "code_block":
        return indent(opening.content.rstrip("\n"), " " * 4)
    margin = len(lines[0]) - len(lines[0].lstrip())
    return "\n".join(
        line[min(margin, len(line) - len(line.lstrip())) :] for line in lines
    )


def _is_emphasised(children: Sequence[Token]) -> bool:
    """Whether one pair of emphasis holds all of the inline content."""
    if len(children) < 2 or children[0].type != "em_open":  # noqa: PLR2004 a pair
        return False
    depth = 0
    for position, child in enumerate(children):
        depth += {"em_open": 1, "em_close": -1}.get(child.type, 0)
        if depth == 0:
            return position == len(children) - 1
    return False


def _plain(children: Sequence[Token]) -> tuple[str, tuple[Link, ...]]:
    text = ""
    links: list[Link] = []
    opened: list[tuple[int, str]] = []
    for child in children:
        if child.type in {"softbreak", "hardbreak"}:
            text += " "
        elif child.type == "link_open":
            opened.append((len(text), str(child.attrGet("href") or "")))
        elif child.type == "link_close":
            start, url = opened.pop()
            links.append(Link(span=(start, len(text)), url=url))
        else:
            text += child.content
    return text, tuple(links)


def _read_table(group: Sequence[Token]) -> tuple[str, tuple[Link, ...]]:
    """Return a table as plain text, and the links in its cells."""
    rows: list[list[tuple[str, tuple[Link, ...]]]] = []
    for token in group:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(_plain(token.children or []))
    text = join_rows([[words for words, _ in row] for row in rows])
    links = tuple(
        Link(span=(start + link.span[0], start + link.span[1]), url=link.url)
        for row, places in zip(rows, find_cells(text), strict=True)
        for (_, found), (start, _) in zip(row, places, strict=False)
        for link in found
    )
    return text, links


def _write_inline(text: str, links: Sequence[Link], within: Span) -> str:
    """Return the Markdown of a part of a text, with the links that lie in it."""
    parts: list[str] = []
    position, last = within
    for link in sorted(links, key=lambda link: link.span):
        start, end = link.span
        if start < position or end > last:
            continue
        parts.append(_escape(text[position:start]))
        parts.append(f"[{_escape(text[start:end])}]({_escape_url(link.url)})")
        position = end
    parts.append(_escape(text[position:last]))
    return "".join(parts)


def _escape(text: str) -> str:
    return _INLINE.sub(lambda match: "\\" + match[0], text)


def _escape_start(match: re.Match[str]) -> str:
    number = match["number"]
    # "1." opens a list: the backslash goes before the full stop.
    return "\\" if number is None else f"{number}\\"


def _escape_url(url: str) -> str:
    """Return a link's address, in angle brackets only where it needs them."""
    if re.search(r"[\s()<>\\]", url):
        return "<" + re.sub(r"[\\<>]", lambda match: "\\" + match[0], url) + ">"
    return url
