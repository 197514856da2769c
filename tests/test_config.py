"""Settings are read once, and a slip is told with the settings that there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.config import Settings, read_settings
from briefing.errors import BriefingError
from briefing.site.links import (
    CORRECTIONS_FEED,
    CORRECTIONS_JSON,
    FEED,
    JSON_FEED,
    feed_path,
    json_feed_path,
)
from briefing.storage import load_settings
from briefing.text.slugs import FEED_SLUGS


def test_without_a_line_everything_has_a_default() -> None:
    """A newcomer needs no settings; excerpts are the careful default."""
    settings = read_settings("")
    assert settings == Settings()
    assert settings.site.publish == "excerpt"


def test_all_tables_are_read() -> None:
    """Site, outlets and themes, in the editor's order."""
    settings = read_settings(
        '[site]\ntitle = "T"\nexcerpt_share = 0.2\n'
        '[[outlets]]\nname = "Harbour Post"\npublish = "link"\n'
        '[[themes]]\nslug = "b"\ntitle = "B"\nterms = ["x", "y z"]\n'
        '[[themes]]\nslug = "a"\ntitle = "A"\nterms = ["w"]\ndescription = "D"\n'
    )
    assert settings.site.title == "T"
    assert settings.site.excerpt_share == pytest.approx(0.2)
    assert settings.outlets[0].publish == "link"
    assert [theme.slug for theme in settings.editor_themes] == ["b", "a"]
    assert settings.editor_themes[0].terms == ("x", "y z")


THEME = '[[themes]]\nslug = "a"\ntitle = "T"\nterms = ["x"]\n'


@pytest.mark.parametrize(
    ("text", "problem", "line"),
    [
        ("[site\n", "not valid TOML", 1),
        ("[sites]\n", "unknown setting sites", 1),
        ("[site]\ncolour = 1\n", "unknown setting site.colour", 2),
        ("[site]\ntitle = 3\n", "site.title: 3 is not a text", 2),
        ("[site]\nexcerpt_share = 2\n", "not a number from 0 to 1", 2),
        ('[site]\npublish = "all"\n', "no publish mode", 2),
        ('[site]\npublish = "full"\n', "full text needs a line", 2),
        (
            '[[outlets]]\nname = "P"\npublish = "full"\n',
            r"outlets\[0\].publish: full",
            3,
        ),
        ('[[themes]]\nslug = "a"\n', r"themes\[0\].title is missing", 1),
        ('[[themes]]\nslug = "A b"\ntitle = "T"\nterms = ["x"]\n', "be an address", 2),
        ('[themes]\nslug = "a"\n', "themes is not a list of tables", 1),
        (
            '[[themes]]\nslug = "a"\ntitle = "T"\nterms = "x"\n',
            "not a list of texts",
            4,
        ),
        ('themes = "x"\n', "themes is not a list of tables", 1),
        ("site.title = 3\n", "site.title: 3 is not a text", 1),
        ('[site]\n"title" = 3\n', "site.title: 3 is not a text", 2),
        (f"{THEME}[[themes]]\nslug = 5\n", r"themes\[1\].slug: 5 is not", 6),
        (f"{THEME}{THEME}", "stands twice", 6),
        ('[[themes]]\nslug = "a"\ntitle = "T"\nterms = []\n', "terms is empty", 4),
        (
            '[[people]]\nname = "A"\naliases = [\n  "B",\n  "A",\n]\n',
            r"people\[0\].*'A' stands twice",
            2,
        ),
    ],
)
def test_a_slip_is_told(text: str, problem: str, line: int) -> None:
    """Each fault names the setting, its line, and how to mend it."""
    with pytest.raises(BriefingError, match=problem) as caught:
        read_settings(text)
    assert caught.value.where == "briefing.toml"
    assert caught.value.line == line
    assert caught.value.hint


def test_a_mistyped_setting_is_told_with_the_one_meant() -> None:
    """The nearest known name comes first."""
    with pytest.raises(BriefingError) as caught:
        read_settings('[site]\ntitel = "T"\n')
    assert caught.value.hint.startswith("is title meant? ")


def test_a_byte_order_mark_is_no_part_of_the_settings(tmp_path: Path) -> None:
    """Some editors begin every file with one."""
    (tmp_path / "briefing.toml").write_text('[site]\ntitle = "T"\n', "utf-8-sig")
    assert load_settings(tmp_path).site.title == "T"


@pytest.mark.parametrize("slug", sorted(FEED_SLUGS))
def test_the_name_of_another_feed_is_no_slug(slug: str) -> None:
    """Told with its line, and with what the name stands for."""
    text = f'[[themes]]\nslug = "{slug}"\ntitle = "T"\nterms = ["x"]\n'
    with pytest.raises(BriefingError, match="is the feed of") as caught:
        read_settings(text)
    assert caught.value.line == 2
    assert f"{slug}-news" in caught.value.hint


def test_feeds_that_are_no_themes_are_known() -> None:
    """Every feed whose name a theme's slug could be, and no other."""
    own = {FEED, JSON_FEED, CORRECTIONS_FEED, CORRECTIONS_JSON}
    assert own == {
        write(slug) for write in (feed_path, json_feed_path) for slug in FEED_SLUGS
    }
