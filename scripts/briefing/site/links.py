"""Addresses of the site: paths from its root, and links relative to a page."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import quote, urlsplit

from briefing.model import Article, SourceKind
from briefing.page_paths import MISSING
from briefing.text.source_names import read_part

FRONT = "index.html"
FEEDS = "feeds.html"  # the page that tells of all feeds
ARCHIVE = "archive.html"  # all entries by day
OUTLETS = "outlets.html"  # all entries by outlet
PLACES = "places.html"
TIMELINE = "timeline.html"
PEOPLE = "people.html"
REVIEW = "review.html"  # all briefings on one page
SEARCH = "search.html"
HELP = "help.html"  # keys, and what a passage's link offers
CORRECTIONS = "corrections.html"
FEED = "feeds/all.atom.xml"
JSON_FEED = "feeds/all.json"
CORRECTIONS_FEED = "feeds/corrections.atom.xml"
CORRECTIONS_JSON = "feeds/corrections.json"
SCHEMA = "briefings/briefing.schema.json"
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"

# Pages of our own at the root: a text page takes none of these names.
RESERVED = frozenset(
    {
        *(
            FRONT,
            MISSING,
            FEEDS,
            ARCHIVE,
            OUTLETS,
            PLACES,
            TIMELINE,
            PEOPLE,
            SEARCH,
            HELP,
        ),
        *(CORRECTIONS, REVIEW),
    }
)

ROOTS = 3  # that pages of one site have: none, "../", absolute in what is mailed

_FOLDERS = {"pages": ""}  # folders below content/ that have another name in the site
_MARKDOWN = re.compile(r"\.md$", re.IGNORECASE)


def feed_path(slug: str) -> str:
    """Return the path of a briefing's feed in Atom."""
    return f"feeds/{slug}.atom.xml"


def json_feed_path(slug: str) -> str:
    """Return the path of a briefing's feed in JSON."""
    return f"feeds/{slug}.json"


def card_path(page: str) -> str:
    """Return the path of the card image of the page at the path *page*."""
    return f"cards/{page.removesuffix('.html')}.png"


def data_path(page: str) -> str:
    """Return the path of the data of the briefing whose page is at *page*."""
    return page.removesuffix(".html") + ".json"


def text_path(page: str) -> str:
    """Return the path of the plain text of the briefing whose page is at *page*."""
    return page.removesuffix(".html") + ".txt"


def bibtex_path(page: str) -> str:
    """Return the path of the BibTeX reference of the entry whose page is at *page*."""
    return page.removesuffix(".html") + ".bib"


def csl_path(page: str) -> str:
    """Return the path of the CSL reference of the entry whose page is at *page*."""
    return page.removesuffix(".html") + ".csl.json"


def raw_path(source: str) -> str:
    """Return the path of the copy of a source, as a file name.

    Whatever is not ``.txt`` gets that ending, so that no browser runs it.
    """
    file, part = read_part(source)
    if part is not None:
        return f"sources/{file}-{part}.txt"
    name = source if source.lower().endswith(".txt") else f"{source}.txt"
    return f"sources/{name}"


def is_whole(article: Article) -> bool:
    """Whether the file is text and this article is all of it: it may be shown itself.

    A mail names those who received it, a document holds words that were deleted, a
    feed has items beside this one that may be held back.
    """
    kinds = (SourceKind.TEXT, SourceKind.HTML, SourceKind.MARKDOWN)
    return article.kind in kinds and read_part(article.source)[1] is None


def find_root(path: str) -> str:
    """Return what leads from the page at *path* to the site's root: "", "../" ..."""
    return "../" * path.count("/")


def write_href(root: str, path: str, fragment: str | None = None) -> str:
    """Return the address of *path*, percent-encoded, behind the prefix *root*."""
    href = root + quote(path, safe="/")
    return href if fragment is None else f"{href}#{quote(fragment)}"


def write_url(base: str | None, path: str) -> str | None:
    """Return the absolute address of *path*; of the front page without its name."""
    if base is None:
        return None
    return f"{base}/" + quote("" if path == FRONT else path, safe="/")


def follow_link(href: str, *, where: str, root: str) -> str:
    """Return where a link of the editor's leads on the site.

    Args:
        href: As written in Markdown. A relative link to a file below ``content/``
            leads to that file's page; any other link stays.
        where: Path of the Markdown file, from the project's root.
        root: Of the page on which the link stands.

    """
    parts = urlsplit(href)
    if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
        return href
    target = posixpath.normpath(posixpath.join(posixpath.dirname(where), parts.path))
    if not target.startswith("content/"):
        return href
    folder, _, name = target.removeprefix("content/").partition("/")
    if not name:
        return href
    folder = _FOLDERS.get(folder, f"{folder}/")
    if folder == "sources/":
        path = raw_path(name)
    else:
        path = folder + _MARKDOWN.sub(".html", name)
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    return f"{root}{path}{fragment}"
