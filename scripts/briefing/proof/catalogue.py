"""The tool's own words: ``theme/phrases.toml``, the rules' sentences, nothing else."""

from __future__ import annotations

import encodings
import re
import tomllib
from collections.abc import Collection
from datetime import date
from encodings.aliases import aliases
from pkgutil import iter_modules

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_MONTH = "(?:" + "|".join(_MONTHS) + ")"
_DATE = (
    rf"(?:(?:\d{{1,2}}(?: {_MONTH})?(?: \d{{4}})?(?:–| – ))?\d{{1,2}} {_MONTH} \d{{4}}"
    rf"|{_MONTH} \d{{4}}|\d{{4}})"
)
# Names of codecs; any word in their place would let any word pass.
_MODULES = tuple(module.name for module in iter_modules(encodings.__path__))
_CODECS = frozenset(
    name.replace("_", hyphen)
    for name in (*aliases, *aliases.values(), *_MODULES)
    for hyphen in "_-"
)
_DAY = re.compile(rf"(\d{{1,2}}) ({_MONTH}) (\d{{4}})")
_PLACE = re.compile(r"\{(\w+)\}")
_ANYTHING = "(.+)"


class Catalogue:
    """All phrases that the tool may print."""

    def __init__(
        self,
        text: str,
        *,
        rules: Collection[str],
        files: Collection[str],
        digests: Collection[str],
        site: str | None = None,
    ) -> None:
        """Read the catalogue.

        Args:
            text: Of ``theme/phrases.toml``.
            rules: Sentences and examples of the clean-up's rules.
            files: Names of the sources, for ``{file}``.
            digests: Of the sources, for ``{digest}``.
            site: The site's title as the editor set it, for ``{site}``; ``None``:
                the catalogue's own.

        """
        tables = tomllib.loads(text)
        languages = tables.pop("languages", {})
        places = {
            "count": r"\d+",
            "paragraph": r"\d+",
            "date": _DATE,
            "letter": r"\w",
            "encoding": _one_of(_CODECS),
            "file": _ANYTHING,
            "digest": _ANYTHING,
            "site": re.escape(site or tables.get("site-title", "")),
            "language": _one_of(languages.values()),
            "rule": _one_of(rules),
        }
        names = {"file": frozenset(files), "digest": frozenset(digests)}
        forms: list[str] = []
        self._naming: list[tuple[re.Pattern[str], list[frozenset[str]]]] = []
        for phrase in tables.values():
            form = "".join(
                places.get(part, r"(?!)") if odd else re.escape(part)
                for odd, part in _pieces(phrase)
            )
            named = [
                names[part] for odd, part in _pieces(phrase) if odd & (part in names)
            ]
            if named:
                self._naming.append((re.compile(form), named))
            else:
                forms.append(form)
        forms += [re.escape(sentence) for sentence in sorted(rules)]
        self._forms = re.compile("|".join(forms) or r"(?!)")
        self._known: dict[str, bool] = {}  # what was asked, with its answer

    def has(self, text: str) -> bool:
        """Whether *text* is one phrase of the catalogue, or has no word in it."""
        if text not in self._known:
            has_words = any(character.isalnum() for character in text)
            self._known[text] = not has_words or self._is_phrase(text)
        return self._known[text]

    def _is_phrase(self, text: str) -> bool:
        if self._forms.fullmatch(text) is not None:
            return True
        # The sources are too many to be tried one by one, as a pattern would: what
        # stands in such a place is looked up. Two of them in a phrase may be read so
        # that neither is a name; then it is no phrase.
        return any(
            match is not None
            and all(
                one in known for one, known in zip(match.groups(), named, strict=True)
            )
            for match, named in (
                (form.fullmatch(text), named) for form, named in self._naming
            )
        )


def is_day_right(text: str, clock: str) -> bool:
    """Whether a printed day is the one that ``datetime`` gives; others pass.

    Args:
        text: What a ``<time>`` element prints.
        clock: Its ``datetime``.

    """
    printed = _DAY.fullmatch(text)
    if printed is None:
        return True
    day, month, year = printed.groups()
    try:
        return date.fromisoformat(clock) == date(
            int(year), _MONTHS.index(month) + 1, int(day)
        )
    except ValueError:
        return False


def _pieces(phrase: str) -> list[tuple[bool, str]]:
    return [(bool(n % 2), piece) for n, piece in enumerate(_PLACE.split(phrase))]


def _one_of(words: Collection[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words)) + ")"
