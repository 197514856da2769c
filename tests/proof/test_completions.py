"""A name in brackets: in all forms of a briefing, and proven anew from the source."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from tests.projects import BuiltSite, build_site, copy_program

from briefing.proof import check_site
from briefing.proof.completions import check_completions
from briefing.proof.page_reading import read_page
from briefing.proof.sources import Sources

ARTICLE = """\
Upland Gazette

Nine miners brought up alive at Karsk

Lenka Dor, the minister for mining, announced an inquiry into the copper mine of Karsk.

Nine miners who had been trapped in the copper mine of Karsk came up alive on Saturday.

Shift leader Emil Voros was the last to come up. In the end he had waited ninety hours \
for the rescuers with one bottle of water.

The copper mine yields some sixty thousand tonnes of copper in each year.
"""
SETTINGS = """\
[site]
title = "Mines"
publish = "full"
rights = "Written for this test."

[[themes]]
slug = "mine"
title = "The mine"
terms = ["mine", "miners", "rescuers", "water"]
"""
ADDED = "In the end he [Emil Voros] had waited ninety hours"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return the site of an article with a pronoun that only its paragraph explains."""
    room = tmp_path_factory.mktemp("completions")
    project = copy_program(room / "project")
    (project / "briefing.toml").write_text(SETTINGS, "utf-8")
    sources = project / "content" / "sources"
    sources.mkdir(parents=True)
    (sources / "mine.txt").write_text(ARTICLE, "utf-8")
    return build_site(project, room / "output", siteurl="https://example.org/a")


@pytest.mark.parametrize(
    "name",
    [
        *("briefings/mine.html", "mail/mine.html", "review.html"),
        *("briefings/mine.txt", "briefings/mine.json"),
    ],
)
def test_the_name_is_in_every_form(site: BuiltSite, name: str) -> None:
    """Web, print, mail, plain text and data say the same words, and what was added."""
    text = (site.folder / name).read_text("utf-8")
    plain = re.sub(r"<[^>]+>", "", text)
    assert ADDED in plain
    assert name.endswith(".json") or "In square brackets" in plain


def test_data_say_which_words_are_the_tools(site: BuiltSite) -> None:
    """The bracket stands in the text, and beside it what of it was added."""
    data = json.loads((site.folder / "briefings/mine.json").read_text("utf-8"))
    items = [item for section in data["sections"] for item in section["items"]]
    added = {item["text"]: item["added"] for item in items if item["kind"] == "cited"}
    (whole,) = [text for text in added if "[" in text]
    assert added[whole] == "[Emil Voros]"
    assert set(added.values()) == {"[Emil Voros]", None}


def test_the_file_of_the_briefing_keeps_the_bracket(site: BuiltSite) -> None:
    """As words, not as a link; and a second build changes nothing."""
    path = site.project / "content" / "briefings" / "mine.md"
    before = path.read_bytes()
    assert rb"he \[Emil Voros\] had waited" in before
    build_site(site.project, site.folder, siteurl=site.siteurl)
    assert path.read_bytes() == before


def _find_place(words: str) -> str:
    start = ARTICLE.index(words)
    return f"mine.txt:{start}-{start + len(words)}"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # Another name of the same source, proven to stand there: nobody is meant by it.
        ("[Emil Voros]", "[Lenka Dor]"),
        ("[Emil Voros]", "[Emil]"),
        ("[Emil Voros]", "Emil Voros"),
        ("[Emil Voros]", "[Jonas Brandel]"),
        ("[Emil Voros]", "[Emil Voros, the hero]"),
        ("In the end he ", "In the end "),
    ],
)
def test_a_wrong_bracket_is_caught(site: BuiltSite, old: str, new: str) -> None:
    """Whatever is not that very name behind that very pronoun fails the build."""
    assert check_site(site.project, site.folder) == ()
    page: Path = site.folder / "briefings" / "mine.html"
    before = page.read_text("utf-8")
    place = re.escape(_find_place("Emil Voros"))
    holder = re.search(rf'<span data-words="completion" data-at="{place}">', before)
    assert holder
    spoilt = before.replace(old, new)
    wrong = new.strip("[]")
    if wrong in ARTICLE:
        spoilt = spoilt.replace(
            holder[0],
            f'<span data-words="completion" data-at="{_find_place(wrong)}">',
        )
    assert spoilt != before
    try:
        page.write_text(spoilt, "utf-8")
        assert check_site(site.project, site.folder)
    finally:
        page.write_text(before, "utf-8")


def _read(texts: dict[str, str]) -> Sources:
    """Return sources of these texts and nothing else."""
    nothing: frozenset[str] = frozenset()
    return Sources(
        texts=texts, heads={}, digests={}, faults=(), cited=nothing, emended=nothing
    )


def _judge(source: str, before: str, name: str, after: str = " came.") -> list[str]:
    """Return the faults of a page that completes the end of *source*."""
    start = source.index(before.strip() + after)
    named = source.index(name)
    html = (
        f'<body data-kind="briefing"><p data-words="source" data-at="a.txt:{start}-'
        f'{start + len(before.strip() + after)}">{before.strip()} '
        f'<span data-words="completion" data-at="a.txt:{named}-{named + len(name)}">'
        f"[{name}]</span>{after}</p></body>"
    )
    sources = _read({"a.txt": source})
    page = read_page(html.encode())
    (run,) = page.source_runs
    assert sources.has_words(run.text, run.at)
    return [reason for _, reason in check_completions(page, sources)]


@pytest.mark.parametrize(
    ("source", "before", "name", "is_right"),
    [
        ("Emil Voros left. He came.", "He", "Emil Voros", True),
        ("Emil Voros was in New York. He came.", "He", "Emil Voros", True),
        ("Emil Voros was in New York, Dor too. He came.", "He", "Emil Voros", False),
        ("Emil Voros left. Voros slept. He came.", "He", "Emil Voros", True),
        ("Emil Voros met Jonas Dor. He came.", "He", "Emil Voros", False),
        ("Emil Voros left.\n\nIt rained. He came.", "He", "Emil Voros", False),
        ("Emil Voros left. It came.", "It", "Emil Voros", False),
        ("It rained. He came. Emil Voros left.", "He", "Emil Voros", False),
        (
            "Emil Voros left. His wife said he came.",
            "His wife said he",
            "Emil Voros",
            False,
        ),
        (
            "“Go,” said Emil Voros. “He fell,” he came.",
            "“He fell,” he",
            "Emil Voros",
            True,
        ),
    ],
)
def test_the_proof_reads_the_paragraph_anew(
    source: str, before: str, name: str, *, is_right: bool
) -> None:
    """The last who is named before the first pronoun, in the same paragraph."""
    assert (_judge(source, before, name) == []) is is_right


def test_a_bracket_outside_of_a_sources_words_is_no_completion() -> None:
    """The tool's own words are phrases of its catalogue."""
    html = b'<body data-words="tool"><p data-words="completion">[Emil Voros]</p></body>'
    assert list(check_completions(read_page(html), _read({})))
