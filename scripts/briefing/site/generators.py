"""Our generators for Pelican: pages, feeds and raw files, each from page values."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined
from pelican.contents import Page as PelicanPage
from pelican.generators import Generator

from briefing.cache import Keep
from briefing.errors import BriefingError
from briefing.library import load_library
from briefing.program import hash_bytes, read_digests, read_program, sum_up
from briefing.site.cards import FONT, keep_card
from briefing.site.feeds import build_feeds
from briefing.site.forms.every_form import build_forms
from briefing.site.links import RESERVED, is_whole, raw_path
from briefing.site.pages import Page, SiteValue, TextPage
from briefing.site.phrases import PHRASES_FILE, read_phrases
from briefing.site.search_index import SearchDocument, build_index
from briefing.site.search_text import read_search_text, write_document
from briefing.site.shelf import Shelf, make_shelf
from briefing.site.sitemap import build_sitemap
from briefing.site.styles import read_styles
from briefing.site.views.every_page import build_pages
from briefing.site.views.search import find_facets
from briefing.site.views.site import build_site
from briefing.site.views.text import TextDocument, build_text
from briefing.storage import SOURCES, load_settings

TEXTS = "pages"  # folder of the text pages below content/

# Below the project's folder.
CARDS = ".cache/cards"
RENDERED = ".cache/pages"

# Where Pelican's context holds our shelf and our pages during a run.
_SHELF = "briefing_shelf"
_PAGES = "briefing_pages"


class _BriefingGenerator(Generator):  # type: ignore[misc] # Pelican has no types
    """What our generators share: the shelf, read once a run."""

    @property
    def root(self) -> Path:
        """Return the project's folder."""
        return Path(self.path).parent

    @property
    def shelf(self) -> Shelf:
        """Return what is published; Pelican's context keeps it for this run."""
        if _SHELF not in self.context:
            self.context[_SHELF] = self._load_shelf()
        shelf: Shelf = self.context[_SHELF]
        return shelf

    def _load_shelf(self) -> Shelf:
        library, faults = load_library(self.root)
        if not self.settings.get("BRIEFING_QUIET"):
            # No log record: Pelican would stop at it, and the rest must be built.
            for fault in faults:
                sys.stderr.write(f"{fault}\n")
        phrases = Path(self.theme) / Path(PHRASES_FILE).name
        return make_shelf(
            library,
            load_settings(self.root),
            read_phrases(phrases.read_text("utf-8")),
            self.settings["SITEURL"].rstrip("/") or None,
        )

    @property
    def pages(self) -> tuple[Page, ...]:
        """Return every page of the site, built once a run."""
        if _PAGES not in self.context:
            self.context[_PAGES] = build_pages(self.shelf, self._read_texts())
        pages: tuple[Page, ...] = self.context[_PAGES]
        return pages

    def _read_texts(self) -> tuple[TextPage, ...]:
        """Return the pages of content/pages, by file name."""
        return tuple(
            build_text(self.shelf, self._read_text(name))
            for name in sorted(self.get_files([TEXTS], extensions=("md",)))
        )

    def _read_text(self, name: str) -> TextDocument:
        where = f"content/{Path(name).as_posix()}"
        slug = Path(name).relative_to(TEXTS).with_suffix("").as_posix()
        read = self.readers.read_file(
            base_path=self.path,
            path=name,
            content_class=PelicanPage,
            context=self.context,
        )
        title = str(read.metadata["title"]).strip()
        if not title:
            raise BriefingError(
                "the page has no title",
                where=where,
                line=1,
                hint="begin the file with three lines: ---, title: ..., ---",
            )
        if f"{slug}.html" in RESERVED or "/" in slug:
            raise BriefingError(
                "the page cannot have this name",
                where=where,
                hint="put the file directly into content/pages under another name",
            )
        return TextDocument(
            slug=slug,
            title=title,
            html=read._content,  # noqa: SLF001 as the reader gave it
            lead=read.metadata["lead"] or None,
            where=where,
        )

    def _write(self, path: str, text: str) -> None:
        """Write a file of the site, in UTF-8 with line feeds."""
        self._place(path).write_text(text, "utf-8", newline="\n")

    def _place(self, path: str) -> Path:
        """Return where a file of the site goes; its folder is there."""
        target = Path(self.output_path) / path
        target.parent.mkdir(parents=True, exist_ok=True)
        return target


class PageGenerator(_BriefingGenerator):
    """Renders every page: one value and one template each, nothing else."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 Pelican's
        """Set up the templates so that nothing slips through them."""
        super().__init__(*args, **kwargs)
        if not self.env.autoescape or self.env.undefined is not StrictUndefined:
            message = "JINJA_ENVIRONMENT must escape and refuse what is undefined"
            raise ValueError(message)

    def generate_output(self, writer: Any) -> None:  # noqa: ANN401 Pelican's
        """Write all pages."""
        texts = tuple(page for page in self.pages if isinstance(page, TextPage))
        site = build_site(self.shelf, texts, read_styles(Path(self.theme)))
        keep = Keep(self.root / RENDERED)
        way = self._find_way(site)
        for page in self.pages:
            name = hash_bytes(f"{way}{page!r}".encode())
            rendered = keep.find(name)
            if rendered is not None:
                self._place(page.path).write_bytes(rendered)
                continue
            writer.write_file(
                page.path,
                self.get_template(page.kind),
                {},  # none of Pelican's settings reach a template
                page=page,
                site=site,
                say=self.shelf.say,
            )
            keep.save(name, self._place(page.path).read_bytes())
        keep.sweep()

    def _find_way(self, site: SiteValue) -> str:
        """Return what changes with all that decides a page, besides its own value."""
        loader = self.env.loader
        return sum_up(
            read_program(),
            read_digests(self.root, ["*.py"]),  # Pelican's settings
            [loader.get_source(self.env, one)[0] for one in self.env.list_templates()],
            (Path(self.theme) / Path(PHRASES_FILE).name).read_text("utf-8"),
            repr(site),
        )


class FeedGenerator(_BriefingGenerator):
    """Writes the feeds, other forms of pages, and what search engines are told."""

    def generate_output(self, _writer: object) -> None:
        """Write all of them."""
        for path, text in build_feeds(self.shelf, self.pages):
            self._write(path, text)
        for path, text in build_forms(self.shelf, self.pages):
            self._write(path, text)
        for path, text in build_sitemap(self.shelf, self.pages):
            self._write(path, text)


class CardGenerator(_BriefingGenerator):
    """Draws the card images of the pages, each once."""

    def generate_output(self, _writer: object) -> None:
        """Draw all of them, or take them from the cache."""
        heads = (page.head for page in self.pages)
        cards = {head.card for head in heads if head and head.card}
        if not cards:
            return
        font = (Path(self.theme) / FONT).read_bytes()
        keep = Keep(self.root / CARDS)
        for card in sorted(cards, key=lambda card: card.path):
            content = keep_card(card, font, keep)
            self._place(card.path).write_bytes(content)
        keep.sweep()


class RawGenerator(_BriefingGenerator):
    """Copies the raw files of the entries that are shown in full, byte for byte.

    Of a file that holds more than the article, the text read from it takes its place.
    """

    def generate_output(self, _writer: object) -> None:
        """Copy all of them."""
        for entry in self.shelf.entries.values():
            if self.shelf.allowances[entry.id].mode == "full":
                target = self._place(raw_path(entry.source))
                article = self.shelf.article(entry)
                if is_whole(article):
                    shutil.copyfile(self.root / SOURCES / entry.source, target)
                else:
                    target.write_bytes(article.text.encode())


class SearchGenerator(_BriefingGenerator):
    """Makes the search index where the settings want one, from the built pages."""

    def generate_output(self, _writer: object) -> None:
        """Write the index; the pages stand there already."""
        if not self.settings.get("BRIEFING_SEARCH"):
            return
        output = Path(self.output_path)
        documents = [
            SearchDocument(
                path=path,
                html=write_document(read_search_text(built.read_bytes(), path)),
                facets=facets,
            )
            for path, facets in find_facets(self.shelf).items()
            if (built := output / path).is_file()
        ]
        for path, content in build_index(documents, self.shelf.settings.site.language):
            self._place(path).write_bytes(content)
