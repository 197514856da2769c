"""Settings are read once, and a slip is told with the settings that there are."""

from __future__ import annotations

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


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[site\n", "not valid TOML"),
        ("[sites]\n", "unknown setting sites"),
        ("[site]\ncolour = 1\n", "unknown setting site.colour"),
        ("[site]\ntitle = 3\n", "site.title: 3 is not a text"),
        ("[site]\nexcerpt_share = 2\n", "not a number from 0 to 1"),
        ('[site]\npublish = "all"\n', "no publish mode"),
        ('[site]\npublish = "full"\n', "full text needs a line"),
        ('[[outlets]]\nname = "P"\npublish = "full"\n', r"outlets\[0\].publish: full"),
        ('[[themes]]\nslug = "a"\n', r"themes\[0\].title is missing"),
        ('[[themes]]\nslug = "A b"\ntitle = "T"\nterms = ["x"]\n', "be an address"),
        ('[themes]\nslug = "a"\n', "themes is not a list of tables"),
        ('[[themes]]\nslug = "a"\ntitle = "T"\nterms = "x"\n', "not a list of texts"),
    ],
)
def test_a_slip_is_told(text: str, problem: str) -> None:
    """Each fault names the setting, and how to mend it."""
    with pytest.raises(BriefingError, match=problem) as caught:
        read_settings(text)
    assert caught.value.where == "briefing.toml"
    assert caught.value.hint


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


def test_a_slug_stands_once() -> None:
    """Two themes cannot share an address."""
    theme = '[[themes]]\nslug = "a"\ntitle = "T"\nterms = ["x"]\n'
    with pytest.raises(BriefingError, match="stands twice"):
        read_settings(theme + theme)
