"""The outlet: only where the page itself says who publishes it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from briefing.extract.outlet_claims import find_addressed_outlet, find_claimed_outlet
from briefing.extract.outlet_notices import NOTICE_NAME, find_notice_names
from briefing.extract.outlet_owners import (
    COPYRIGHT,
    COPYRIGHT_NAME,
    NAME_AND_OWNER,
    find_name_beside,
    find_owners,
)
from briefing.extract.rules import Rule
from briefing.extract.titles import LONGEST_NAME, NAME, NAME_BAR, Headline
from briefing.extract.units import Unit, fold, plain
from briefing.extract.words import AGENCIES, SECTIONS, is_company
from briefing.model import Article, Basis, Evidence, Field, SourceKind

TITLE_BAR_NAME = Rule(
    name="title-bar-name",
    sentence="The last name behind the title’s bar is the outlet where it, or the "
    "headline without it, stands again elsewhere on the page.",
    example="Dockers return to work | Harbour Post",
)

_ARTICLES = frozenset(("the", "der", "die", "das", "la", "le", "el", "il", "de", "het"))


def find_outlet(
    article: Article,
    units: Sequence[Unit],
    headline: Headline,
    *,
    removed: Collection[int],
    writers: Collection[str] = (),
) -> Field[str]:
    """Return who publishes the article, if the page says so.

    Args:
        article: Its metadata's site name or publisher comes first.
        units: All units, removed ones included: an outlet is named in those.
        headline: Its suffix may be the outlet's name.
        removed: Numbers of the units that are not in the body. A copyright notice
            above the body's last line is a picture's and names no outlet by itself.
        writers: The names that stand in the byline: "More from" them is no outlet's.

    Returns:
        The name as printed; a product, a company or an agency is none. The
        evidence names every line that it rests on.

    """
    claimed = find_claimed_outlet(article)
    if claimed is not None:
        return claimed
    last = max((u.number for u in units if u.number not in removed), default=0)
    people = {fold(name) for name in writers}
    owners = [
        (owner, notice)
        for owner, notice in find_owners(units)
        if not any(_is_same_person(owner, name) for name in people)
    ]
    behind_bar = _behind_bar(headline, units, article.kind)
    in_bar = fold(behind_bar.value or "") if behind_bar is not None else None
    for owner, notice in owners:
        named = find_name_beside(owner, units)
        if named is not None and (
            in_bar is None or not named.key.startswith(f"{in_bar} ")
        ):
            return _field(named.text, _evidence(named, NAME_AND_OWNER), notice)
    if behind_bar is not None:
        return behind_bar
    for owner, notice in owners:
        names = {part.strip() for part in re.split(r"[/,&]", fold(owner))}
        is_below = any(
            unit.number > last
            and notice.span
            and unit.span[0] <= notice.span[0] < unit.span[1]
            for unit in units
        )
        if notice.rule != COPYRIGHT_NAME.name:
            continue
        if is_below and not is_company(fold(owner)) and not names & AGENCIES.keys():
            return _field(owner, notice)
    noticed = find_notice_names(units, removed, people)
    if noticed is not None:
        unit, name = noticed
        return _field(name, _evidence(unit, NOTICE_NAME, name))
    return find_addressed_outlet(article) or Field(value=None, basis=Basis.UNKNOWN)


def _behind_bar(
    headline: Headline, units: Sequence[Unit], kind: SourceKind
) -> Field[str] | None:
    """Return the last name that the page's title adds to the headline."""
    # A mail opens with what its sender has to say, "Have a look - Ann", and no title.
    top = units[0] if units and kind is not SourceKind.MAIL else None
    name = NAME_BAR.split(headline.suffix or "")[-1].strip()
    if not name and top is not None and not top.is_prose:
        # The page's own title may word the headline differently.
        _, *tails = NAME_BAR.split(top.text)
        name = tails[-1].strip() if tails and NAME.fullmatch(tails[-1].strip()) else ""
    words = fold(name).split()
    if not words or len(words) > LONGEST_NAME or set(words) <= SECTIONS:
        return None
    # In the same letters: "That is what we expect" heads a section of the text.
    is_alone = any(unit.text == name for unit in units)
    is_name = words[0] in _ARTICLES and NAME.fullmatch(name[len(words[0]) :].strip())
    if name[0].islower() and len(words) > 1 and not is_alone and not is_name:
        return None  # the second half of a headline
    for unit in units:
        if unit not in (headline.unit, top) and _stands_in(name, unit):
            return _field(name, _evidence(unit, TITLE_BAR_NAME, name))
    title = fold(headline.field.value or "")
    bearers = [unit for unit in units if unit.key.startswith(title)]
    bar = next((u for u in bearers if u.key.endswith(fold(name))), None)
    is_repeated = any(u.key.endswith(title) for u in units if u is not bar)
    if bar is None or not is_repeated:
        return None
    return _field(name, _evidence(bar, TITLE_BAR_NAME, name))


def _is_same_person(owner: str, writer: str) -> bool:
    """Say whether the owner of a copyright is a writer, middle names apart."""
    one, other = fold(owner).split(), writer.split()
    return bool(one) and bool(other) and (one[0], one[-1]) == (other[0], other[-1])


def _stands_in(name: str, unit: Unit) -> bool:
    """Say whether a line off the text names *name*: alone, or in a page's notice."""
    if unit.key == fold(name):
        return True
    if unit.is_prose and not COPYRIGHT.search(unit.text):
        return False
    return (
        len(name.split()) > 1
        and fold(name) in unit.key
        and bool(
            re.search(
                r"(?i)©|copyright|subscribe|newsletter|app\b|follow|sign up",
                plain(unit.text),
            )
        )
    )


def _evidence(unit: Unit, rule: Rule, words: str | None = None) -> Evidence:
    if words is None or (at := unit.text.find(words)) < 0:
        return Evidence(
            text=unit.lines[0].text, span=unit.lines[0].span, rule=rule.name
        )
    start = unit.span[0] + at
    return Evidence(text=words, span=(start, start + len(words)), rule=rule.name)


def _field(name: str, *evidence: Evidence) -> Field[str]:
    return Field(value=name, basis=Basis.STATED, evidence=evidence)
