"""The proof bites: one changed character anywhere in its chain is caught."""

from __future__ import annotations

import functools
import random
import re
import shutil
from pathlib import Path

import pytest
from tests.projects import BuiltSite

from briefing.proof import check, check_site
from briefing.proof.page_reading import read_page

MUTATIONS = 500
SOURCE_SHARE = 0.2  # of the mutations strike a raw article, the others a page
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
SPAN = re.compile(r'data-at="[^"]+:(?P<place>[0-9,-]+)"')
NAME = re.compile(r'data-at="(?P<place>[^":]+):')
CITE = re.compile(r'data-cite="(?P<place>[^"]+)"')
LINK = re.compile(r'href="(?P<place>[^"]+)" data-cite="')
WORDS = re.compile(r'data-words="source"[^>]*>(?P<place>[^<&]{2,})<')


@pytest.fixture(scope="module")
def site(
    built_site: BuiltSite, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    """Return a project and its built site, to spoil and mend again."""
    room = tmp_path_factory.mktemp("mutations")
    shutil.copytree(built_site.project, room / "project")
    shutil.copytree(built_site.folder, room / "output")
    return room / "project", room / "output"


def test_the_untouched_site_is_proven(site: tuple[Path, Path]) -> None:
    """Without a mutation there is nothing to complain of."""
    assert check_site(*site) == ()


def test_every_mutation_is_caught(
    site: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One character of a span, a source, a citation or a quoted word, 500 times.

    Each mutation spoils one file, is judged by the very check of the build, and is
    taken back. The generator has a fixed seed: a failure can be looked at again.
    """
    project, output = site
    # Reading the pages that no mutation touched, 500 times over, is most of the work.
    monkeypatch.setattr(check, "read_page", functools.cache(read_page))
    chance = random.Random(20231108)  # noqa: S311 - no secret hangs on it
    pages = sorted(output.rglob("*.html"))
    sources = sorted((project / "content" / "sources").iterdir())
    missed: list[str] = []
    done = 0
    while done < MUTATIONS:
        is_source = chance.random() < SOURCE_SHARE
        path = chance.choice(sources if is_source else pages)
        before = path.read_bytes()
        after = (_spoil_source if is_source else _spoil_page)(before, chance)
        if after == before:
            continue  # a page without words of a source, such as the 404 page
        done += 1
        path.write_bytes(after)
        if not check_site(project, output):
            missed.append(f"{path.name}: {_difference(before, after)}")
        path.write_bytes(before)
    assert missed == []


def _spoil_source(content: bytes, chance: random.Random) -> bytes:
    """Change one byte of a raw article."""
    place = chance.randrange(len(content))
    letter = chance.choice([ord(c) for c in LETTERS if ord(c) != content[place]])
    return content[:place] + bytes([letter]) + content[place + 1 :]


def _spoil_page(content: bytes, chance: random.Random) -> bytes:
    """Change one character of a span, a source's name, a citation or a word."""
    html = content.decode()
    kinds = [SPAN, NAME, CITE, LINK, WORDS]
    chance.shuffle(kinds)
    for kind in kinds:
        places = [
            place
            for match in kind.finditer(html)
            for place in range(*match.span("place"))
            if html[place].isalnum()
        ]
        if places:
            place = chance.choice(places)
            pool = "0123456789" if html[place].isdigit() else LETTERS
            letter = chance.choice([one for one in pool if one != html[place]])
            return (html[:place] + letter + html[place + 1 :]).encode()
    return content


def _difference(before: bytes, after: bytes) -> str:
    pairs = enumerate(zip(before, after, strict=True))
    place = next(place for place, (old, new) in pairs if old != new)
    return f"{before[place - 60 : place + 30]!r} -> {after[place : place + 1]!r}"
