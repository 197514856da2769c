"""What was published and stands no more: where its addresses lead now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace

from briefing.library import WITHDRAWN_PREFIX, record_path
from briefing.site.links import find_root, write_href, write_url
from briefing.site.news import word_day
from briefing.site.pages import FormerPassage, GonePage, LinkValue, MovedPage, Page
from briefing.site.shelf import Shelf
from briefing.site.words import editor_words, tool_words

# Fields of page values that become ids of elements: one, or several.
_ID, _IDS = frozenset({"id", "anchor"}), frozenset({"ids", "aliases", "former"})


def keep_addresses(shelf: Shelf, pages: Sequence[Page]) -> tuple[Page, ...]:
    """Return all pages, and those that published addresses still want.

    Every id of a passage that a page ever had is on it again; a page that stands
    elsewhere has a redirect where it stood, one that is gone a tombstone.

    Args:
        shelf: What is published.
        pages: All that are built of it.

    """
    standing = {page.path: page for page in pages}
    kept = tuple(_remember(shelf, page) for page in pages)
    return (*kept, *_build_former(shelf, standing))


def find_ids(value: object) -> Iterator[str]:
    """Yield every id that the template of a page writes, from the page's value."""
    if is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if field.name in _ID and isinstance(inner, str):
                yield inner
            elif field.name in _IDS:
                yield from inner
            else:
                yield from find_ids(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from find_ids(inner)


def _remember(shelf: Shelf, page: Page) -> Page:
    published = shelf.publications.get(page.path)
    if published is None:
        return page
    here = set(find_ids(page)) if published.passages else set()
    first, last = published.first_published, published.last_changed
    return replace(
        page,
        former=tuple(one for one in published.passages if one not in here),
        first_published=word_day(first),
        last_changed=word_day(last) if last > first else None,
    )


def _build_former(shelf: Shelf, standing: Mapping[str, Page]) -> Iterator[Page]:
    for path in shelf.publications:
        if path in standing:
            continue
        lead, _, name = shelf.redirects.get(path, "").partition("#")
        if lead in standing:
            yield _build_moved(shelf, path, standing[lead], name)
        else:
            yield _build_gone(shelf, path)


def _build_moved(shelf: Shelf, path: str, target: Page, passage: str) -> MovedPage:
    root = find_root(path)
    here = set(find_ids(target))
    passages = []
    for one in shelf.publications[path].passages:
        lead, _, name = shelf.redirects.get(f"{path}#{one}", "").partition("#")
        if not name:
            lead, name = target.path, one if one in here else ""
        href = write_href(root, lead, name or None)
        passages.append(FormerPassage(id=one, href=href))
    return MovedPage(
        kind="moved",
        path=path,
        root=root,
        canonical=write_url(shelf.base, target.path),
        title=tool_words(shelf.say("moved-title")),
        description=target.title,
        target=LinkValue(
            title=target.title, href=write_href(root, target.path, passage or None)
        ),
        passages=tuple(passages),
    )


def _build_gone(shelf: Shelf, path: str) -> GonePage:
    stone = shelf.tombstones.get(path)
    title, lead, reason = shelf.say("gone-title"), shelf.say("gone-lead"), None
    if stone is not None and stone.withdrawn is not None:
        title, lead = shelf.say("withdrawn-title"), shelf.say("withdrawn-lead")
        if stone.reason:
            where = record_path(WITHDRAWN_PREFIX + stone.withdrawn)
            reason = editor_words(stone.reason, where)
    return GonePage(
        kind="gone",
        path=path,
        root=find_root(path),
        canonical=write_url(shelf.base, path),
        title=tool_words(title),
        description=tool_words(lead),
        former=shelf.publications[path].passages,
        reason=reason,
    )
