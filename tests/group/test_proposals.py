"""Themes that the material suggests."""

from __future__ import annotations

from tests.group.material import article, read_seeds

from briefing.analyse import analyse_entry
from briefing.group.assign import assign_passages, index_sentences
from briefing.group.phrases import find_phrases
from briefing.group.themes import choose_themes
from briefing.model import Theme

STRIKE = article(
    "strike.txt",
    "Ferry strike cuts off islands",
    "A ferry strike has cut off the islands since Monday.\n\nThe ferry strike was"
    " called by the union. No ferry left the harbour.\n\nThe strike will last a week.",
)
MUSEUM = article(
    "museum.txt",
    "Museum of glass opens",
    "A museum of glass has opened in the old power station.\n\nThe museum shows"
    " bottles from Rome. The museum cost a fortune.",
)


def test_editors_themes_are_taken_as_they_are() -> None:
    """Where the editor names themes, none are proposed."""
    theme = Theme(slug="a", title="A", description=None, terms=("x",))
    entry, analysis = STRIKE
    assert choose_themes([theme], [entry], [analysis]) == (theme,)


def test_subjects_become_themes_in_their_own_words() -> None:
    """Two subjects give two themes, named by what they repeat."""
    themes = choose_themes((), [STRIKE[0], MUSEUM[0]], [STRIKE[1], MUSEUM[1]])
    assert {theme.title.casefold() for theme in themes} == {"ferry strike", "museum"}
    assert all(theme.is_proposed for theme in themes)


def test_a_proposed_theme_leaves_other_feeds_their_names() -> None:
    """A subject that is called "corrections" gets a longer address."""
    entry, analysis = article(
        "jails.txt",
        "Corrections opens anew",
        "Corrections has moved to a new building.\n\nPeople ask corrections for"
        " answers. Corrections cost a fortune.",
    )
    themes = choose_themes((), [entry, MUSEUM[0]], [analysis, MUSEUM[1]])
    (theme,) = [one for one in themes if one.title.casefold() == "corrections"]
    assert theme.slug.startswith("corrections-")


def test_titles_of_proposed_themes_are_verbatim() -> None:
    """A proposed name stands in a source, letter by letter."""
    material = read_seeds()
    prose = [
        sentence.text
        for analysis in material.analyses
        for sentence in analysis.sentences
    ] + [entry.title.value or "" for entry in material.entries]
    themes = choose_themes((), material.entries, material.analyses)
    assert 2 <= len(themes) <= 6
    for theme in themes:
        assert any(theme.title in text for text in prose)


def test_one_subject_of_many_stories_is_divided() -> None:
    """Every seed is touched by one of the proposed themes."""
    material = read_seeds()
    touched = {
        passage.entry
        for theme in choose_themes((), material.entries, material.analyses)
        for passage in assign_passages(
            theme, index_sentences(material.entries, material.analyses)
        )
    }
    assert touched == {entry.id for entry in material.entries}


def test_no_person_is_a_theme_and_labels_say_which_one() -> None:
    """A divided subject has no theme called by a bare name, and fuller labels."""
    material = read_seeds()
    analyses = [analyse_entry(entry) for entry in material.entries]
    titles = [theme.title for theme in choose_themes((), material.entries, analyses)]
    people = {
        word
        for analysis in analyses
        for quote in analysis.quotes
        for word in (quote.speaker or "").split()
    }
    assert people
    assert not people & set(titles)
    assert 2 * sum(len(title.split()) > 1 for title in titles) > len(titles)


def test_order_of_input_does_not_matter() -> None:
    """Reversed input gives the same themes."""
    material = read_seeds()
    assert choose_themes((), material.entries, material.analyses) == choose_themes(
        (), material.entries[::-1], material.analyses[::-1]
    )


def test_no_material_no_themes() -> None:
    """An empty folder is no fault."""
    assert choose_themes((), [], []) == ()


def test_no_theme_is_called_by_somebodys_name() -> None:
    """What is told most often of a report may be who tells it."""
    entry, _ = article(
        "a.txt",
        "Harbour crane falls",
        "Engineer Tove Lindgren saw the crane fall.\n\nThe crane had been repaired, "
        "engineer Tove Lindgren said.\n\nEngineer Tove Lindgren will look at it.",
    )
    (theme,) = choose_themes((), [entry], [analyse_entry(entry)])
    assert "Lindgren" not in theme.title
    assert "crane" in theme.title


def test_the_rest_of_a_figure_names_nothing() -> None:
    """No phrase begins in the middle of "90th"."""
    found = [one.text for one in find_phrases("It ended in the 90th minute.", "en")]
    assert "90" in found
    assert "th minute" not in found
