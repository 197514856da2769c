"""The editor's settings, read once from ``briefing.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeVar

from briefing.errors import BriefingError
from briefing.model import Theme

SETTINGS_FILE = "briefing.toml"
PUBLISH_MODES = ("full", "excerpt", "link")

S = TypeVar("S")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSettings:
    """The table ``[site]``."""

    title: str = "Press briefing"
    tagline: str | None = None  # one line below the title
    language: str = "en"  # of the site's own words, ISO 639-1
    publish: str = "excerpt"  # full, excerpt or link
    rights: str | None = None  # why `full` is allowed; shown on the about page
    excerpt_share: float = 0.3  # of an entry's characters that `excerpt` may show


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletSettings:
    """A table of ``[[outlets]]``."""

    name: str
    publish: str | None = None  # None: as the site
    rights: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeSettings:
    """A table of ``[[themes]]``."""

    slug: str
    title: str
    terms: tuple[str, ...]
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All that ``briefing.toml`` says; what it leaves out has a default."""

    site: SiteSettings = SiteSettings()
    outlets: tuple[OutletSettings, ...] = ()
    themes: tuple[ThemeSettings, ...] = ()

    @property
    def editor_themes(self) -> tuple[Theme, ...]:
        """The themes that the editor names, in the editor's order."""
        return tuple(
            Theme(
                slug=theme.slug,
                title=theme.title,
                description=theme.description,
                terms=theme.terms,
            )
            for theme in self.themes
        )
