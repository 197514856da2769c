"""The lists of an entry's page: one element each, what an item holds inside it."""

from __future__ import annotations

import json
from dataclasses import replace

from tests.site_values.shelves import make_library, shelve

from briefing.model import Block, BlockKind
from briefing.site.block_groups import group_blocks
from briefing.site.feeds import build_feeds
from briefing.site.pages import BlockGroup, BlockValue
from briefing.site.shelf import Shelf
from briefing.site.views.entry import build_entry
from briefing.site.views.every_page import build_pages
from briefing.text.markdown import read_blocks

BODY = """Read on.

3. Weigh it.

    Nobody else will.

4. Bring a ticket for
    - adults,
    - animals
        1. large
        2. loud
9) Leave bicycles.
8. Two
7) One
1. Again
- plain
- END
"""


def make_blocks(body: str) -> tuple[Block, ...]:
    """Return the blocks of a Markdown body, as the editor's own."""
    return tuple(
        Block(
            id=f"p-{number}",
            kind=block.kind,
            text=block.text,
            spans=(),
            place=block.place,
            is_edited=True,
            markdown=block.markdown,
        )
        for number, block in enumerate(read_blocks(body))
    )


def make_shelf(blocks: tuple[Block, ...], *, hide: tuple[str, ...] = ()) -> Shelf:
    """Return a shelf whose first entry has these blocks."""
    library = make_library()
    first = replace(library.entries[0], blocks=blocks, hide=hide)
    return shelve(replace(library, briefings=(), entries=(first, *library.entries[1:])))


def outline(groups: tuple[BlockGroup, ...]) -> list[object]:
    """Return a body as nested lists of ids, lists headed by how they count."""
    found: list[object] = []
    for group in groups:
        if group.list is not None:
            kind = f"ol {group.list.start}" if group.list.is_numbered else "ul"
            items = [
                [one.block.id, one.number, *outline(one.inside)]
                for one in group.list.items
            ]
            found.append([kind, *items])
        elif group.block is not None:
            found.append(group.block.id)
        else:
            found.append(group.withheld)
    return found


def test_items_hold_their_paragraphs_and_lists() -> None:
    """A list says where it begins to count, and an item where it leaves the count."""
    shelf = make_shelf(make_blocks(BODY))
    entry = next(iter(shelf.entries.values()))
    assert outline(build_entry(shelf, entry).body) == [
        "p-0",
        [
            "ol 3",
            ["p-1", None, "p-2"],
            [
                *("p-3", None),
                [
                    "ul",
                    ["p-4", None],
                    ["p-5", None, ["ol None", ["p-6", None], ["p-7", None]]],
                ],
            ],
            ["p-8", 9],
            ["p-9", 8],
            ["p-10", 7],
        ],
        ["ol None", ["p-11", None]],
        ["ul", ["p-12", None], ["p-13", None]],
    ]


def test_what_is_kept_back_still_counts() -> None:
    """It stands where it stood, and the items behind it have their numbers."""
    blocks = make_blocks("1. a\n    - b\n2. c\n3. d\n4. e\n")
    shelf = make_shelf(blocks)
    entry = next(iter(shelf.entries.values()))
    shown = {
        one.id: one for group in build_entry(shelf, entry).body for one in walk(group)
    }
    kept_back = {"p-1", "p-2", "p-3"}
    values = [None if one.id in kept_back else shown[one.id] for one in blocks]
    assert outline(group_blocks(blocks, values)) == [
        ["ol None", ["p-0", None, 1]],
        2,
        ["ol 4", ["p-4", None]],
    ]


def walk(group: BlockGroup) -> list[BlockValue]:
    """Return all blocks of a group, in order."""
    found = [group.block] if group.block else []
    for item in group.list.items if group.list else ():
        found += [item.block, *(one for part in item.inside for one in walk(part))]
    return found


def test_feeds_have_the_same_lists() -> None:
    """Nested and numbered as on the page; a hidden item still counts."""
    shelf = make_shelf(make_blocks("2. a\n    - b\n3. cc c\n4. d\n"), hide=("cc c",))
    feeds = dict(build_feeds(shelf, build_pages(shelf, ())))
    first, *_ = json.loads(feeds["feeds/all.json"])["items"]
    assert first["content_html"] == (
        '<ol start="2"><li><p>a</p><ul><li><p>b</p></li></ul></li>'
        '<li value="4"><p>d</p></li></ol>'
    )


def test_blocks_of_a_list_keep_their_numbers_as_paragraphs() -> None:
    """Items and what stands in them count as the paragraphs that they are."""
    shelf = make_shelf(make_blocks(BODY))
    entry = next(iter(shelf.entries.values()))
    found = [one for group in build_entry(shelf, entry).body for one in walk(group)]
    assert [one.number for one in found] == list(range(1, len(found) + 1))
    assert [one.kind for one in found].count(BlockKind.ITEM) == len(found) - 2
