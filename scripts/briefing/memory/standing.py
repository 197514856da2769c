"""Stories and themes that were published keep their names and addresses."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from briefing.emit.records import BriefingRecord
from briefing.model import Story, Theme

_SAME_THEME = 0.5  # of the terms of two themes, of all that either has


def keep_stories(
    fresh: Sequence[Story], recorded: Mapping[str, Story], published: Collection[str]
) -> tuple[Story, ...]:
    """Return today's stories, those that were published under their old address.

    A published story goes on in the one that has most of its entries.

    Args:
        fresh: Today's, as grouped.
        recorded: As the records have them, by id.
        published: Ids of those that have been published.

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
    slugs = {old.slug for old in heirs.values()}
    kept = []
    for number, story in enumerate(fresh):
        if number in heirs:
            kept.append(replace(story, id=heirs[number].id, slug=heirs[number].slug))
            continue
        name, slug = story.id, story.slug
        if name in ids:
            name = f"{name}-{len(ids)}"
        if slug in slugs:
            slug = f"{slug}-{name.removeprefix('s-')}"
        ids.add(name)
        slugs.add(slug)
        kept.append(replace(story, id=name, slug=slug))
    return tuple(kept)


def keep_themes(
    themes: Sequence[Theme],
    recorded: Mapping[str, BriefingRecord],
    published: Collection[str],
) -> tuple[Theme, ...]:
    """Return today's themes, proposed ones under the name they were published by.

    Args:
        themes: Today's.
        recorded: Records of the briefings, by slug.
        published: Slugs of those that have been published.

    """
    taken = {theme.slug for theme in themes}
    kept = []
    for theme in themes:
        former = [
            recorded[slug].theme
            for slug in sorted(published & recorded.keys())
            if slug not in taken and recorded[slug].theme.is_proposed
        ]
        near = [one for one in former if _likeness(one, theme) >= _SAME_THEME]
        if theme.is_proposed and theme.slug not in recorded and near:
            theme = replace(theme, slug=near[0].slug, title=near[0].title)  # noqa: PLW2901
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
            is_same = old.title == theme.title or _likeness(old, theme) >= _SAME_THEME
            if is_same and slug not in heirs.values():
                heirs[theme.slug] = slug
                break
    return heirs


def _likeness(one: Theme, other: Theme) -> float:
    terms = {*one.terms}, {*other.terms}
    either = terms[0] | terms[1]
    return len(terms[0] & terms[1]) / len(either) if either else 0.0
