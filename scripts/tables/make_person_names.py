"""Make ``scripts/briefing/analyse/person_names.tsv`` from the package names.

Run it in a folder with the three lists of the package ``names==0.3.0``, which are
those of the United States Census Bureau, "Frequently Occurring First Names and
Surnames From the 1990 Census" (a work of the federal government: public domain)::

    python scripts/tables/make_person_names.py FOLDER > person_names.tsv

"""

from __future__ import annotations

import sys
from pathlib import Path

# Beyond these the lists hold names of fewer than one in 20,000 (given names of
# women) and 10,000 (surnames).
SIZES = {"dist.male.first": 1_219, "dist.female.first": 2_000, "dist.all.last": 10_000}
# A name that so many times more people of the other sex bear is the other's: the lists
# hold men called Mary and women called Robert, mostly slips of the pen.
MOST_OF_OTHERS = 20
HEADER = """\
# Given names and surnames that are common in the United States.
# From the 1990 Census of the United States (public domain).
# Made by scripts/tables/make_person_names.py."""


def main() -> None:
    """Write the table to standard output."""
    folder = Path(sys.argv[1])
    found = {
        name: dict(
            _read_row(line)
            for line in (folder / name).read_text("ascii").splitlines()[:size]
        )
        for name, size in SIZES.items()
    }
    men, women = found["dist.male.first"], found["dist.female.first"]
    rows = {
        "male": sorted(_leave_out_rare(men, women)),
        "female": sorted(_leave_out_rare(women, men)),
        "surname": sorted(found["dist.all.last"]),
    }
    lines = [HEADER]
    for kind, names in rows.items():
        by_letter: dict[str, list[str]] = {}
        for name in names:
            by_letter.setdefault(name[0], []).append(name)
        lines += [f"{kind}\t{' '.join(group)}" for group in by_letter.values()]
    sys.stdout.write("\n".join(lines) + "\n")


def _read_row(line: str) -> tuple[str, float]:
    """Return a name and its share of all people of that sex, in percent."""
    name, share, *_ = line.split()
    return name.lower(), float(share)


def _leave_out_rare(own: dict[str, float], others: dict[str, float]) -> list[str]:
    """Return the names of one sex without those that are nearly all the other's."""
    return [name for name in own if others.get(name, 0.0) < MOST_OF_OTHERS * own[name]]


if __name__ == "__main__":
    main()
