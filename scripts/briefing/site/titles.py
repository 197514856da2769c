"""Whose words titles and other fields are, and the links under them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from briefing.config import SETTINGS_FILE
from briefing.errors import BriefingError
from briefing.model import (
    Article,
    Basis,
    BriefingDocument,
    Entry,
    Evidence,
    Field,
    Span,
    Story,
)
from briefing.page_paths import briefing_page, entry_page, story_page
from briefing.site.filters import word_interval
from briefing.site.links import write_href
from briefing.site.news import find_news
from briefing.site.pages import (
    EntryCard,
    LinkValue,
    SourceItem,
    Whose,
    Words,
)
from briefing.site.shelf import Shelf
from briefing.site.words import (
    editor_words,
    find_words,
    fold,
    hidden_words,
    source_words,
)

READ_LANGUAGE = "en"  # of the tables of speakers, people, figures and statuses


def entry_file(entry: Entry) -> str:
    """Return the path of an entry's Markdown, from the project's root."""
    return f"content/entries/{entry.slug}.md"


def briefing_file(briefing: BriefingDocument) -> str:
    """Return the path of a briefing's Markdown, from the project's root."""
    return f"content/briefings/{briefing.slug}.md"


def field_words(shelf: Shelf, entry: Entry, field: Field[str]) -> Words | None:
    """Return the words of a field that prints a text; ``None`` where it is unknown."""
    if field.value is None:
        return None
    return value_words(shelf, entry, field.value, field.basis, field.evidence)


def value_words(
    shelf: Shelf, entry: Entry, value: str, basis: Basis, evidence: Sequence[Evidence]
) -> Words:
    """Return *value* with its proof: its evidence, else its first place."""
    article, lang = shelf.article(entry), shelf.lang(entry)
    if basis is Basis.EDITED:
        return editor_words(value, entry_file(entry), lang=lang)
    for one in evidence:
        source = shelf.article(find_evidence(shelf, entry, one))
        if one.span is not None and (span := _find_within(value, source, one.span)):
            return source_words(source, [span], lang=lang)
    return find_words(value, [article], lang=lang) or hidden_words(
        article, value, lang=lang
    )


def title_words(shelf: Shelf, entry: Entry) -> Words:
    """Return an entry's title; the name of its file where it has none."""
    words = field_words(shelf, entry, entry.title)
    if words is not None:
        return words
    return Words(text=shelf.say("file", file=entry.source), whose=Whose.TOOL)


def entry_link(shelf: Shelf, entry: Entry, root: str) -> LinkValue:
    """Return the link to an entry under its title."""
    return LinkValue(
        title=title_words(shelf, entry), href=write_href(root, entry_page(entry.slug))
    )


def story_link(shelf: Shelf, story: Story, root: str) -> LinkValue:
    """Return the link to a story under the title of its first entry."""
    return LinkValue(
        title=title_words(shelf, shelf.entries[story.entries[0]]),
        href=write_href(root, story_page(story.slug)),
    )


def briefing_link(shelf: Shelf, briefing: BriefingDocument, root: str) -> LinkValue:
    """Return the link to a briefing under its title."""
    return LinkValue(
        title=briefing_title(shelf, briefing),
        href=write_href(root, briefing_page(briefing.slug)),
    )


def briefing_title(shelf: Shelf, briefing: BriefingDocument) -> Words:
    """Return a briefing's title: the editor's, or a proposed one from the sources."""
    theme = briefing.theme
    if briefing.title == theme.title and not briefing.is_title_edited:
        if not theme.is_proposed:
            return editor_words(briefing.title, SETTINGS_FILE)
        entries = [
            shelf.entries[one] for one in briefing.entries if one in shelf.entries
        ]
        # What names the theme may stand in an entry that the briefing does not cite.
        everywhere = (*entries, *shelf.entries.values())
        found = find_words(briefing.title, map(shelf.article, everywhere))
        if found is not None:
            return found
    return editor_words(briefing.title, briefing_file(briefing))


def briefing_summary(briefing: BriefingDocument) -> Words | None:
    """Return the editor's bottom line."""
    if not briefing.summary:
        return None
    return editor_words(briefing.summary, briefing_file(briefing))


def theme_description(briefing: BriefingDocument) -> Words | None:
    """Return what the editor says of the theme in the settings."""
    if not briefing.theme.description:
        return None
    return editor_words(briefing.theme.description, SETTINGS_FILE)


def entry_card(shelf: Shelf, entry: Entry, root: str) -> EntryCard:
    """Return an entry as other pages show it."""
    language = find_language(shelf, entry, entry.language)
    return EntryCard(
        title=title_words(shelf, entry),
        href=write_href(root, entry_page(entry.slug)),
        outlet=field_words(shelf, entry, entry.outlet),
        agency=field_words(shelf, entry, entry.agency),
        date=word_interval(entry.date.value) if entry.date.value else None,
        date_basis=entry.date.basis,
        language=language if language != shelf.settings.site.language else None,
        translated_from=find_language(shelf, entry, entry.translated_from),
        news=find_news(shelf, entry_page(entry.slug)),
        version=next(
            (
                "older" if version.is_later else "twin"
                for version in shelf.findings.versions
                if version.of == entry.id
            ),
            None,
        ),
    )


def list_sources(
    shelf: Shelf, entries: Sequence[Entry], root: str
) -> tuple[SourceItem, ...]:
    """Return the numbered sources of a page."""
    return tuple(
        SourceItem(
            number=number,
            card=entry_card(shelf, entry, root),
            url=outer_url(entry.url.value),
        )
        for number, entry in enumerate(entries, start=1)
    )


def find_unread(shelf: Shelf, entry: Entry) -> str | None:
    """Return the entry's language where its speakers and people are not read."""
    is_read = entry.language.value in (None, READ_LANGUAGE)
    return None if is_read else find_language(shelf, entry, entry.language)


def find_language(shelf: Shelf, entry: Entry, field: Field[str]) -> str | None:
    """Return a language's code, sure to be one that the site has a name for.

    Raises:
        BriefingError: The editor's code is no language.

    """
    code = field.value
    if code is not None and code not in shelf.say.languages:
        raise BriefingError(
            f"{code!r} is no language",
            where=entry_file(entry),
            hint="write its two letters of ISO 639-1, such as en or nl",
        )
    return code


def outer_url(url: str | None) -> str | None:
    """Return *url* where it is an address of the web, else ``None``."""
    return url if url and urlsplit(url).scheme in {"http", "https"} else None


def find_evidence(shelf: Shelf, entry: Entry, evidence: Evidence) -> Entry:
    """Return the entry in which the words of *evidence* stand."""
    other = shelf.entries.get(evidence.entry) if evidence.entry else None
    return other or entry


def _find_within(value: str, article: Article, span: Span) -> Span | None:
    """Return where *value* stands between the ends of *span*, blanks folded."""
    pattern = r"\s+".join(re.escape(word) for word in fold(value).split())
    match = re.compile(pattern).search(article.text, *span) if pattern else None
    return match.span() if match else None
