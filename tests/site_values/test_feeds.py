"""Feeds: no clock, ids that nothing changes, the same items in both forms."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from lxml import etree
from tests.site_values.shelves import make_library, shelve

from briefing.model import Basis, Correction, Field
from briefing.site.feeds import build_feeds
from briefing.site.pages import CorrectionsPage
from briefing.site.shelf import Shelf
from briefing.site.views.every_page import build_pages

ATOM = "{http://www.w3.org/2005/Atom}"


def read_feeds(shelf: Shelf) -> dict[str, str]:
    """Return every feed of a shelf by its path."""
    return dict(build_feeds(shelf, build_pages(shelf, ())))


def test_a_dated_entry_bears_its_day_and_no_other() -> None:
    """The undated one has no day of print, and moves with no other entry's day."""
    today = datetime.now(UTC).date().isoformat()
    feeds = read_feeds(shelve(make_library()))
    assert feeds.keys() == {
        *("feeds/all.atom.xml", "feeds/strike.atom.xml"),
        *("feeds/all.json", "feeds/strike.json"),
    }
    for name, feed in feeds.items():
        assert today not in feed
        if name.endswith(".xml"):
            assert feed.count("<updated>2023-11-08T00:00:00+00:00</updated>") == 2
            assert feed.count("<published>") == 1
        else:
            days = [one.get("date_published") for one in json.loads(feed)["items"]]
            assert days == ["2023-11-08T00:00:00Z", None]


def test_corrections_have_a_feed_from_the_first_one_on() -> None:
    """It stays when nothing of what was corrected is shown any more."""
    one = Correction(
        page="entries/gone.html",
        id=None,
        day=date(2023, 11, 9),
        before="A",
        after="B",
        reason=None,
    )
    for corrections, wanted in (((), None), ((one,), "feeds/corrections.atom.xml")):
        shelf = shelve(replace(make_library(), corrections=corrections))
        pages = {page.path: page for page in build_pages(shelf, ())}
        page = pages["corrections.html"]
        assert isinstance(page, CorrectionsPage)
        assert page.feed == wanted
        names = {name for name in read_feeds(shelf) if "corrections" in name}
        assert names == ({wanted, "feeds/corrections.json"} if wanted else set())


def test_ids_outlive_titles_and_addresses() -> None:
    """An entry's id hangs on its content: not on slug, title or where the site is."""
    library = make_library()
    first = replace(
        library.entries[0], slug="other", title=Field(value="X", basis=Basis.EDITED)
    )
    renamed = replace(library, entries=(first, *library.entries[1:]))
    seen = {
        tuple(item["id"] for item in json.loads(feeds["feeds/all.json"])["items"])
        for feeds in (
            read_feeds(shelve(library)),
            read_feeds(shelve(library, base="https://example.org/a")),
            read_feeds(shelve(renamed, base="https://example.net")),
        )
    }
    assert len(seen) == 1
    # Were these ever others, every reader would see every report once more.
    assert seen.pop()[0] == "urn:uuid:e86273d0-9f8f-597e-97e3-dd4ce2968235"


def test_both_forms_have_the_same_items() -> None:
    """Atom and JSON Feed give the same ids, titles, links and texts."""
    feeds = read_feeds(shelve(make_library(), base="https://example.org/a"))
    for name in ("all", "strike"):
        atom = etree.fromstring(feeds[f"feeds/{name}.atom.xml"].encode())
        left = [
            (
                entry.findtext(f"{ATOM}id"),
                entry.findtext(f"{ATOM}title"),
                entry.findtext(f"{ATOM}content"),
                [link.get("href") for link in entry.iter(f"{ATOM}link")],
                entry.findtext(f"{ATOM}author/{ATOM}name"),
            )
            for entry in atom.iter(f"{ATOM}entry")
        ]
        items: list[dict[str, Any]] = json.loads(feeds[f"feeds/{name}.json"])["items"]
        right = [
            (
                item["id"],
                item["title"],
                item["content_html"],
                [item["url"]],
                item["authors"][0]["name"],
            )
            for item in items
        ]
        assert left == right
        assert left


def test_a_feed_without_a_shown_text_still_has_content() -> None:
    """JSON Feed wants a content: of a link alone it is the title."""
    library = make_library()
    linked = tuple(replace(one, publish="link") for one in library.entries)
    feed = read_feeds(shelve(replace(library, entries=linked)))["feeds/all.json"]
    for item in json.loads(feed)["items"]:
        assert item["content_text"] == item["title"]
        assert "content_html" not in item


def test_what_the_editor_hid_is_in_no_feed() -> None:
    """Its paragraph stands on the entry's page alone; the others are fed."""
    library = make_library()
    hidden = tuple(
        replace(entry, hide=("Talks with the port",)) for entry in library.entries
    )
    feeds = read_feeds(shelve(replace(library, entries=hidden)))
    assert "Talks with the port" in "".join(read_feeds(shelve(library)).values())
    assert "Talks with the port" not in "".join(feeds.values())
    assert "laid down their work" in "".join(feeds.values())
