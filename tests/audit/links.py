"""Internal links, fragments and loads of a built site."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from lxml import html
from tests.audit.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")
# Elements that load what they name, and at which a host other than ours is a fault.
_LOADS = {"audio", "embed", "iframe", "img", "input", "script", "source", "track"}
_LOADS |= {"video", "use", "image", "object"}
_LOADING_RELATIONS = {"icon", "stylesheet", "preload", "modulepreload", "manifest"}
_NOWHERE = "http://site.invalid"  # stands for the site's host where none is known


@dataclass(frozen=True, slots=True, kw_only=True)
class _Use:
    """A link or load of one file."""

    url: str  # as written
    is_load: bool


class LinkChecker:
    """Follows every internal link of a built site without a network."""

    def __init__(self, folder: Path, *, siteurl: str | None) -> None:
        """Take the built site and where it is meant to stand."""
        self.folder = folder
        self.siteurl = (siteurl or _NOWHERE).rstrip("/") + "/"
        self.is_published = siteurl is not None

    @cached_property
    def pages(self) -> dict[str, html.HtmlElement]:
        """The parsed pages by path."""
        return {
            path.relative_to(self.folder).as_posix(): html.fromstring(path.read_bytes())
            for path in sorted(self.folder.rglob("*.html"))
        }

    def count_links(self) -> int:
        """Return how many links and loads there are."""
        return len(list(self._all_uses()))

    def find_faults(self) -> list[Finding]:
        """Return broken links and fragments, escapes from the base path, loads."""
        return [
            Finding(where=name, problem=problem)
            for name, use in self._all_uses()
            if (problem := self._judge(name, use))
        ]

    def _all_uses(self) -> Iterator[tuple[str, _Use]]:
        """Return every link and load with its file: pages, then style sheets."""
        for name, page in self.pages.items():
            yield from ((name, use) for use in _uses(page))
        for path in sorted(self.folder.rglob("*.css")):
            name = path.relative_to(self.folder).as_posix()
            for match in _CSS_URL.finditer(path.read_text(encoding="utf-8")):
                yield name, _Use(url=match[1] or match[2], is_load=True)

    def find_target_fault(self, url: str) -> str | None:
        """Return what is wrong with an absolute URL of ours, if it is ours."""
        parts, own = urlsplit(url), urlsplit(self.siteurl)
        if (parts.scheme, parts.netloc) != (own.scheme, own.netloc):
            return None
        if not parts.path.startswith(own.path):
            return "leaves the site's path"
        name = unquote(parts.path[len(own.path) :])
        if not name or name.endswith("/"):
            name += "index.html"
        if not (self.folder / name).is_file():
            return "leads nowhere"
        fragment = unquote(parts.fragment.split(":~:")[0])
        if fragment and name in self.pages and not self._has_anchor(name, fragment):
            return "the page is there, the fragment is not"
        return None

    def _judge(self, name: str, use: _Use) -> str | None:
        """Return what is wrong with a link of the file *name*."""
        base = urljoin(self.siteurl, name)
        if name == "404.html" and self.is_published and not use.url.startswith("#"):
            # Shown at any depth, so nothing on it may be relative.
            base = urljoin(self.siteurl, "no/such/page")
        url = urljoin(base, use.url.strip())
        scheme, host = urlsplit(url)[:2]
        if use.is_load and scheme != "data" and host != urlsplit(self.siteurl).netloc:
            return f"{use.url} is loaded from elsewhere"
        problem = self.find_target_fault(url)
        return f"{use.url}: {problem}" if problem else None

    def _has_anchor(self, name: str, fragment: str) -> bool:
        """Whether the page *name* has the fragment."""
        page = self.pages[name]
        return fragment == "top" or bool(
            page.xpath("//*[@id=$f] | //a[@name=$f]", f=fragment)
        )


def _uses(page: html.HtmlElement) -> Iterator[_Use]:
    """Return every link and load of a page, in order."""
    for element, attribute, url, _ in page.iterlinks():
        if attribute in {"action", "cite", "href"} and element.tag not in _LOADS:
            relations = set((element.get("rel") or "").lower().split())
            is_load = element.tag == "link" and bool(relations & _LOADING_RELATIONS)
        else:
            is_load = element.tag in _LOADS or attribute in {None, "style"}
        yield _Use(url=url, is_load=is_load)
    for candidates in page.xpath("//@srcset | //@imagesrcset"):
        for candidate in candidates.split(","):
            yield _Use(url=candidate.split()[0], is_load=True)
    for url in page.xpath("//meta[starts-with(@property, 'og:')]/@content"):
        if url.startswith(("http://", "https://")):
            yield _Use(url=url, is_load=False)
