"""The feed checker finds what a feed reader would stumble over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.audit.feeds import find_feed_faults
from tests.audit.links import LinkChecker

if TYPE_CHECKING:
    from pathlib import Path

SITEURL = "https://example.org/a/b"
FEED = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>{SITEURL}/</id><title>Feed</title><updated>2024-05-09T00:00:00Z</updated>
  <author><name>Desk</name></author>
  <entry>
    <id>tag:example.org,2024:1</id><title>One</title>
    <updated>2024-05-08T00:00:00+02:00</updated>
    <link href="{SITEURL}/one.html#p"/>
  </entry>
  <entry>
    <id>tag:example.org,2024:2</id><title>Two</title>
    <updated>2024-05-09T00:00:00Z</updated>
    <content type="text">Two.</content>
  </entry>
</feed>"""


def _complaints(folder: Path, feed: str) -> list[str]:
    """Return what is wrong with *feed* on a site of one page."""
    (folder / "one.html").write_text("<p id='p'>One", encoding="utf-8")
    (folder / "all.atom.xml").write_text(feed, encoding="utf-8")
    links = LinkChecker(folder, siteurl=SITEURL)
    return [finding.problem for finding in find_feed_faults(folder, links)]


def test_faultless_feed_has_no_fault(tmp_path: Path) -> None:
    """A feed that follows RFC 4287 is left in peace."""
    assert _complaints(tmp_path, FEED) == []


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("</feed>", "", "not well-formed"),
        ("2005/Atom", "2005/Atum", "not an Atom feed"),
        ("<title>One</title>", "", "entry 1 has 0 title"),
        ("<title>One</title>", "<title> </title>", "or an empty one"),
        ("2024-05-08T00:00:00+02:00", "8 May 2024", "not a date of RFC 3339"),
        ("2024:2", "2024:1", "2 entries share the id"),
        ("<author><name>Desk</name></author>", "", "has no author"),
        ('<content type="text">Two.</content>', "", "neither link nor content"),
        (FEED[FEED.index("<entry>") : FEED.index("</feed>")], "", "has no entry"),
        ("one.html", "two.html", "leads nowhere"),
        ("#p", "#q", "the fragment is not"),
    ],
)
def test_fault_is_found(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    """Each kind of fault is found."""
    assert old in FEED
    found = _complaints(tmp_path, FEED.replace(old, new, 1))
    assert any(complaint in problem for problem in found)
