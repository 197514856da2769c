"""Who owns the copyright of a page, and the outlet's name beside the owner's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from briefing.extract.control_words import CONTROLS
from briefing.extract.rules import Rule
from briefing.extract.titles import LONGEST_NAME
from briefing.extract.units import Unit, fold
from briefing.extract.words import COMPANY_WORDS, NETWORKS
from briefing.model import Evidence

NAME_AND_OWNER = Rule(
    name="name-and-owner",
    sentence="A line that is the start of the copyright owner’s name and stands by "
    "itself names the outlet.",
    example="Harbour Post",
)
COPYRIGHT_NAME = Rule(
    name="copyright-name",
    sentence="The copyright line names the outlet, unless it names a company or an "
    "agency.",
    example="© 2031 Harbour Post. All rights reserved.",
)

COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)[\s©:,]*(?:\(c\)\s*)?", re.IGNORECASE)
_YEARS = re.compile(
    r"(?:by\s+)?(?:19|20)\d\d(?:\s*[-–—/,]\s*(?:19|20)?\d\d)?[\s,.:|-]*(?:by\s+)?",
    re.IGNORECASE,
)
_OWNER_END = re.compile(
    r"\s*(?:(?<!\b[A-Z])[.](?=\s|$)|[|•·;(\[©®™–—/]|,\s|\s-\s|\ball rights\b|"
    r"\bund/oder\b|\balle rechte\b|"
    r"\bis (?:not|a)\b|\bmay\b|\bthrough\b|\b(?:19|20)\d\d\b|$)",
    re.IGNORECASE,
)
_RESERVED = re.compile(
    r"\b(?:19|20)\d\d\b|rights reserved|rechte vorbehalten|droits réservés|"
    r"derechos reservados|diritti riservati",
    re.IGNORECASE,
)
_SITE = re.compile(r"(?:www\.)?[\w-]+(?:\.[a-z]{2,})+")


def find_owners(units: Sequence[Unit]) -> Iterator[tuple[str, Evidence]]:
    """Yield the owner that each copyright line names, with the line as evidence.

    What stands before the sign comes first: *Harbour Post © 2031 Quay Ltd*. It needs
    a line of its own to be a name.
    """
    for unit in units:
        if "©" not in unit.text and not unit.key.startswith(("copyright", "(c)")):
            continue
        match = COPYRIGHT.search(unit.text)
        if match is None or (match.start() > 0 and "©" not in match[0]):
            continue
        before = unit.text[: match.start()].strip(" |•·–—-")
        if before and before[0].isupper() and len(before.split()) <= LONGEST_NAME:
            span = unit.span[0], unit.span[0] + len(before)
            yield before, Evidence(text=before, span=span, rule=NAME_AND_OWNER.name)
        years = _YEARS.match(unit.text, match.end())
        start = years.end() if years else match.end()
        end = _OWNER_END.search(unit.text, start)
        owner = unit.text[start : end.start() if end else len(unit.text)].strip(" ,")
        is_name = owner and (owner[0].isupper() or _SITE.fullmatch(owner))
        if not is_name or len(owner.split()) > LONGEST_NAME:
            continue
        if fold(owner).split()[0] in ("notice", "policy", "all", "copyright"):
            continue
        if not years and not _RESERVED.search(unit.text):
            continue  # a picture's credit
        span = unit.span[0] + start, unit.span[0] + start + len(owner)
        yield owner, Evidence(text=owner, span=span, rule=COPYRIGHT_NAME.name)


def find_name_beside(owner: str, units: Sequence[Unit]) -> Unit | None:
    """Return the line that gives the outlet's name for its owner's name.

    ``Harbour Post Holdings Ltd`` owns ``Harbour Post``: a line of its own that
    begins with the owner's words before the company words. The bare name comes
    before a longer one; where the owner is no company, a longer line names one of
    its products.
    """
    words = [word.strip(".,") for word in fold(owner).split()]
    is_company = not COMPANY_WORDS.isdisjoint(words)
    core: list[str] = []
    for word in words:
        if word in COMPANY_WORDS:
            break
        core.append(word)
    if not core or core == ["the"]:
        return None
    found: Counter[str] = Counter()
    first: dict[str, Unit] = {}
    for unit in units:
        line = unit.key.split()
        if not 0 < len(line) <= LONGEST_NAME or unit.is_sentence:
            continue
        # One word alone, such as a family's or a city's name, must be all of the line.
        is_longer = is_company and len(core) > 1 and line[: len(core)] == core
        known = unit.key in CONTROLS or unit.key in NETWORKS
        if (
            (line == core or is_longer)
            and not known
            and not COPYRIGHT.search(unit.text)
        ):
            found[unit.key] += 1
            first.setdefault(unit.key, unit)
    if not found:
        return None
    bare = " ".join(core)
    key = min(found, key=lambda key: (key != bare, -found[key], first[key].number))
    return first[key]
