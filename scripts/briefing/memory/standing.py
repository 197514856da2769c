"""Stories and themes keep the names and addresses by which somebody may know them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from briefing.emit.records import BriefingRecord
from briefing.model import Story, Theme

# More than this share of the fewer terms is the other theme's too: new material adds
# terms to a proposal and pushes others out, so that of all terms less is common.
_SAME_THEME = 0.5


def keep_stories(
    fresh: Sequence[Story], recorded: Mapping[str, Story], published: Collection[str]
) -> tuple[Story, ...]:
    """Return today's stories, those that were published under their old address.

    A published story goes on in the one that has most of its entries. The name that
    the editor gave to a story is its address, whatever was published.

    Args:
        fresh: Today's, as grouped.
        recorded: As the records have them, by id.
        published: Ids of those that have been published.

    Returns:
        Stories in the order of *fresh*, of different slugs but for one: what has no
        name of its own may have the address that the editor gave as a name.

    """
    heirs: dict[int, Story] = {}
    for name in sorted(published & recorded.keys()):
        old = recorded[name]
        shared = [
            (len({*old.entries} & {*story.entries}), story.id == name, -number)
            for number, story in enumerate(fresh)
            if number not in heirs
        ]
        most = max(shared, default=(0, False, 0))
        if most[0]:
            heirs[-most[2]] = old
    ids = {old.id for old in heirs.values()}
    names = {story.slug for story in fresh if story.is_named}
    slugs = {old.slug for old in heirs.values()} - names
    kept = []
    for number, story in enumerate(fresh):
        if number in heirs:
            slug = story.slug if story.is_named else heirs[number].slug
            kept.append(replace(story, id=heirs[number].id, slug=slug))
            continue
        name, slug = story.id, story.slug
        if name in ids:
            name = f"{name}-{len(ids)}"
        if slug in slugs:
            slug = f"{slug}-{name.removeprefix('s-')}"
        ids.add(name)
        slugs |= {slug} - names
        kept.append(replace(story, id=name, slug=slug))
    return tuple(kept)


def keep_apart(stories: Sequence[Story]) -> tuple[Story, ...]:
    """Return the stories under different addresses: names that the editor gave first.

    An entry that stays alone may have a title that makes such a name.
    """
    given = {story.slug for story in stories if story.is_named}
    return tuple(
        replace(story, slug=f"{story.slug}-{story.id.removeprefix('s-')[:4]}")
        if story.slug in given and not story.is_named
        else story
        for story in stories
    )


def keep_themes(
    themes: Sequence[Theme],
    recorded: Mapping[str, BriefingRecord],
    known: Collection[str],
) -> tuple[Theme, ...]:
    """Return today's themes, proposed ones under the name they are known by.

    Args:
        themes: Today's.
        recorded: Records of the briefings, by slug.
        known: Slugs of those that have been published, or have the editor's words.

    """
    taken = {theme.slug for theme in themes}
    kept = []
    for theme in themes:
        former = [
            recorded[slug].theme
            for slug in sorted(known & recorded.keys())
            if slug not in taken and recorded[slug].theme.is_proposed
        ]
        near = max(former, key=lambda one: _likeness(one, theme), default=theme)
        is_new = theme.is_proposed and theme.slug not in recorded
        if is_new and _likeness(near, theme) > _SAME_THEME:
            theme = replace(theme, slug=near.slug, title=near.title)  # noqa: PLW2901
            taken.add(theme.slug)
        kept.append(theme)
    return tuple(kept)


def find_heirs(
    themes: Sequence[Theme], recorded: Mapping[str, BriefingRecord]
) -> Mapping[str, str]:
    """Return for each new theme the slug of a gone one that it goes on with."""
    gone = sorted(recorded.keys() - {theme.slug for theme in themes})
    heirs: dict[str, str] = {}
    for theme in themes:
        if theme.slug in recorded:
            continue
        for slug in gone:
            old = recorded[slug].theme
            is_same = old.title == theme.title or _likeness(old, theme) > _SAME_THEME
            if is_same and slug not in heirs.values():
                heirs[theme.slug] = slug
                break
    return heirs


def _likeness(one: Theme, other: Theme) -> float:
    fewer = min(len({*one.terms}), len({*other.terms}))
    return len({*one.terms} & {*other.terms}) / fewer if fewer else 0.0
