"""The seam with Pelican: page values, our reader and our generators."""

from __future__ import annotations

from collections.abc import Iterable

from pelican import signals
from pelican.generators import Generator
from pelican.readers import MarkdownReader as PelicanMarkdownReader
from pelican.readers import Readers

from briefing.site.generators import (
    CardGenerator,
    FeedGenerator,
    PageGenerator,
    RawGenerator,
    SearchGenerator,
)
from briefing.site.policy import write_policy
from briefing.site.reader import MarkdownReader
from briefing.site.styles import write_styles


def register() -> None:
    """Tell Pelican of our reader and our generators; it calls this once a run."""
    # Without the package "markdown" Pelican would warn that .md cannot be read.
    PelicanMarkdownReader.file_extensions = []
    signals.readers_init.connect(_add_reader)
    signals.get_generators.connect(_list_generators)
    signals.content_written.connect(write_policy)
    signals.finalized.connect(write_styles)


def _add_reader(readers: Readers) -> None:
    for extension in MarkdownReader.file_extensions:
        readers.reader_classes[extension] = MarkdownReader


def _list_generators(_pelican: object) -> Iterable[type[Generator]]:
    # The search reads what the pages say: it comes after them.
    return (
        PageGenerator,
        FeedGenerator,
        CardGenerator,
        RawGenerator,
        SearchGenerator,
    )
