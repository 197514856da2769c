"""The editor's settings, read once from ``briefing.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from difflib import get_close_matches
from typing import Any, TypeVar

from briefing.errors import BriefingError
from briefing.model import OtherName, Theme
from briefing.settings_lines import find_setting_line
from briefing.text.slugs import FEED_SLUGS, SLUG, slugify

SETTINGS_FILE = "briefing.toml"
PUBLISH_MODES = ("full", "excerpt", "link")

S = TypeVar("S")


class _Misset(Exception):  # noqa: N818 - becomes a `BriefingError` in `read_settings`
    """A setting that cannot stand as it is."""

    def __init__(
        self, problem: str, *, name: str, hint: str, value: str | None = None
    ) -> None:
        super().__init__(problem)
        self.name = name  # "themes[1].slug"
        self.hint = hint
        self.value = value  # the one text of a list that is meant


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSettings:
    """The table ``[site]``."""

    title: str = "Press briefing"
    tagline: str | None = None  # one line below the title
    language: str = "en"  # of the site's own words, ISO 639-1
    publish: str = "excerpt"  # full, excerpt or link
    rights: str | None = None  # why `full` is allowed; shown on the about page
    excerpt_share: float = 0.3  # of an entry's characters that `excerpt` may show
    index: bool = True  # whether search engines may list the pages
    distribution: str | None = None  # to whom a briefing on paper or by mail goes
    sign_off: str | None = None  # the last line of each briefing that has none itself


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontSettings:
    """The table ``[front]``: what comes first, in this order; the rest follows."""

    briefings: tuple[str, ...] = ()  # slugs
    stories: tuple[str, ...] = ()  # slugs


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletSettings:
    """A table of ``[[outlets]]``."""

    name: str
    publish: str | None = None  # None: as the site
    rights: str | None = None
    aliases: tuple[str, ...] = ()  # other forms of its name


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
    front: FrontSettings = FrontSettings()
    outlets: tuple[OutletSettings, ...] = ()
    people: tuple[OtherName, ...] = ()  # whose other names entries print
    themes: tuple[ThemeSettings, ...] = ()
    text: str = ""  # of the file, to name lines of it

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

    @property
    def other_outlets(self) -> tuple[OtherName, ...]:
        """The outlets of which the editor set down other names."""
        return tuple(
            OtherName(name=one.name, aliases=one.aliases) for one in self.outlets
        )

    def find_outlet(self, name: str | None) -> OutletSettings | None:
        """Return the table of an outlet, by its name or another form of it."""
        return next(
            (one for one in self.outlets if name in (one.name, *one.aliases)), None
        )

    def find_line(self, name: str, value: str | None = None) -> int | None:
        """Return the line of a setting in the file, as `find_setting_line`."""
        return find_setting_line(self.text, name, value)


def read_settings(text: str) -> Settings:
    """Return the settings of a ``briefing.toml``.

    Args:
        text: TOML; an empty text gives the defaults.

    Raises:
        BriefingError: Broken TOML, an unknown setting (the known ones are listed),
            a value of the wrong kind, or a publish mode that does not exist.

    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        raise BriefingError(
            f"not valid TOML: {error}",
            where=SETTINGS_FILE,
            line=int(found[1]) if found else None,
            hint="mend the line; a text stands in double quotes",
        ) from error
    try:
        return _read_all(tables, text)
    except _Misset as fault:
        raise BriefingError(
            str(fault),
            where=SETTINGS_FILE,
            line=find_setting_line(text, fault.name, fault.value),
            hint=fault.hint,
        ) from fault


def _read_all(tables: Mapping[str, Any], text: str) -> Settings:
    _refuse_unknown(tables, ("site", "front", "outlets", "people", "themes"), at="")
    settings = Settings(
        site=_read_table(SiteSettings, tables.get("site", {}), at="site"),
        front=_read_table(FrontSettings, tables.get("front", {}), at="front"),
        outlets=_read_tables(OutletSettings, tables.get("outlets", []), at="outlets"),
        people=_read_tables(OtherName, tables.get("people", []), at="people"),
        text=text,
        themes=_read_tables(ThemeSettings, tables.get("themes", []), at="themes"),
    )
    _check_publishing(settings)
    _check_themes(settings)
    _check_names("people", settings.people)
    _check_names("outlets", settings.other_outlets)
    return settings


def _check_names(table: str, names: Sequence[OtherName]) -> None:
    """Refuse a name that stands for two."""
    seen: set[str] = set()
    for number, one in enumerate(names):
        for name in (one.name, *one.aliases):
            if name in seen:
                key = "name" if name == one.name else "aliases"
                raise _Misset(
                    f"{table}[{number}].{key}: {name!r} stands twice",
                    name=f"{table}[{number}].{key}",
                    value=name,
                    hint="a name can stand for one alone; delete it in one place",
                )
            seen.add(name)


def _check_publishing(settings: Settings) -> None:
    named: list[tuple[str, str | None, str | None]] = [
        ("site.publish", settings.site.publish, settings.site.rights)
    ]
    named += [
        (f"outlets[{number}].publish", outlet.publish, outlet.rights)
        for number, outlet in enumerate(settings.outlets)
    ]
    for name, mode, rights in named:
        if mode is not None and mode not in PUBLISH_MODES:
            raise _Misset(
                f"{name}: {mode!r} is no publish mode",
                name=name,
                hint="write one of " + ", ".join(PUBLISH_MODES),
            )
        if mode == "full" and not rights:
            raise _Misset(
                f"{name}: full text needs a line that says why it is allowed",
                name=name,
                hint=f"add {name.replace('publish', 'rights')}, or publish excerpts",
            )


def _check_themes(settings: Settings) -> None:
    slugs = [theme.slug for theme in settings.themes]
    for number, slug in enumerate(slugs):
        if not SLUG.fullmatch(slug):
            raise _Misset(
                f"themes[{number}].slug: {slug!r} cannot be an address",
                name=f"themes[{number}].slug",
                hint="use small letters, digits and single hyphens: "
                + slugify(slug, "theme"),
            )
        if slug in FEED_SLUGS:
            raise _Misset(
                f"themes[{number}].slug: {slug!r} is the feed of {FEED_SLUGS[slug]}",
                name=f"themes[{number}].slug",
                hint=f"choose another slug, such as {slug}-news",
            )
        if slug in slugs[:number]:
            raise _Misset(
                f"themes[{number}].slug: {slug!r} stands twice",
                name=f"themes[{number}].slug",
                hint="give each theme a slug of its own",
            )
        if not settings.themes[number].terms:
            raise _Misset(
                f"themes[{number}].terms is empty, so nothing can belong to the theme",
                name=f"themes[{number}].terms",
                hint="name words that its sentences hold",
            )


def _refuse_unknown(table: Mapping[str, Any], known: Sequence[str], *, at: str) -> None:
    for key in table:
        if key not in known:
            name = f"{at + '.' if at else ''}{key}"
            near = get_close_matches(key, known, n=1)
            raise _Misset(
                f"unknown setting {name}",
                name=name,
                hint=(f"is {near[0]} meant? " if near else "")
                + "the settings here are "
                + ", ".join(known),
            )


def _read_tables(kind: type[S], tables: object, *, at: str) -> tuple[S, ...]:
    if not isinstance(tables, list):
        raise _Misset(
            f"{at} is not a list of tables",
            name=at,
            hint=f"head each table with [[{at}]]",
        )
    return tuple(
        _read_table(kind, table, at=f"{at}[{number}]")
        for number, table in enumerate(tables)
    )


def _read_table(kind: type[S], table: object, *, at: str) -> S:
    """Return a settings value of the dataclass *kind*."""
    if not isinstance(table, dict):
        raise _Misset(f"{at} is not a table", name=at, hint=f"head it with [{at}]")
    known = {field.name: field for field in fields(kind)}  # type: ignore[arg-type]
    _refuse_unknown(table, tuple(known), at=at)
    values: dict[str, Any] = {}
    for name, field in known.items():
        if name in table:
            values[name] = _read_value(table[name], str(field.type), f"{at}.{name}")
        elif field.default is MISSING:
            raise _Misset(
                f"{at}.{name} is missing",
                name=f"{at}.{name}",
                hint=f"add a line {name} = ...",
            )
    return kind(**values)


def _read_value(value: object, kind: str, name: str) -> object:
    """Return *value* as the field's type says.

    Args:
        value: As TOML gave it.
        kind: The annotation of the field, as written above.
        name: Of the setting, for the error.

    """
    if kind == "float" and isinstance(value, int | float) and 0 <= value <= 1:
        return float(value)
    if kind == "bool" and isinstance(value, bool):
        return value
    if kind.startswith("tuple") and isinstance(value, list):
        if all(isinstance(item, str) and item.strip() for item in value):
            return tuple(value)
    elif kind.startswith("str") and isinstance(value, str) and value.strip():
        return value
    wanted = {
        "bool": "true or false",
        "float": "a number from 0 to 1",
        "tuple": "a list of texts",
    }
    raise _Misset(
        f"{name}: {value!r} is not {wanted.get(kind.partition('[')[0], 'a text')}",
        name=name,
        hint="mend the value, or leave the line out for the default",
    )
