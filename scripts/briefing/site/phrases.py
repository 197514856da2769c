"""The site's own words: one catalogue, and the function that speaks them."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.errors import BriefingError
from briefing.extract import RULES
from briefing.extract.rules import Rule

PHRASES_FILE = "theme/phrases.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """The catalogue of ``theme/phrases.toml``, callable: templates know it as `say`."""

    phrases: Mapping[str, str]  # may hold placeholders in braces
    languages: Mapping[str, str]  # ISO 639-1 to the language's name
    rules: Mapping[str, Rule]  # of the conversion, by name

    def __call__(self, key: str, **values: object) -> str:
        """Return the phrase of *key* with its placeholders filled in.

        A value `count` chooses between ``key_one`` and ``key_other`` where these
        exist. The keys "rule" and "example" take the name of a rule and return its
        sentence and its example;
        a value `language` is an ISO 639-1 code and becomes the language's name.

        Raises:
            LookupError: No such phrase, rule or language, or not exactly the values
                that the phrase has places for: a fault in the theme.

        """
        if key in {"rule", "example"}:
            rule = self.rules[str(values["rule"])]
            return rule.sentence if key == "rule" else rule.example
        if "count" in values:
            form = f"{key}_one" if values["count"] == 1 else f"{key}_other"
            key = form if form in self.phrases else key
        phrase = self.phrases[key]
        places = find_places(phrase)
        if places != frozenset(values):
            wanted = ", ".join(sorted(places)) or "nothing"
            message = f"the phrase {key!r} has places for {wanted}"
            raise LookupError(message)
        if "language" in values:
            values["language"] = self.languages[str(values["language"])]
        return phrase.format_map(values)


def read_phrases(text: str, rules: Iterable[Rule] = RULES) -> Phrases:
    """Return the catalogue that a ``phrases.toml`` holds.

    Args:
        text: TOML: phrases at the top, the table ``[languages]``.
        rules: Of the conversion; their sentences are the tool's words as well.

    Raises:
        BriefingError: Not TOML, or a value that is no text.

    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BriefingError(
            f"not valid TOML: {error}",
            where=PHRASES_FILE,
            hint="mend the line; a phrase stands in double quotes",
        ) from error
    languages = _texts(tables.pop("languages", {}), "languages")
    return Phrases(
        phrases=_texts(tables, "phrases"),
        languages=languages,
        rules={rule.name: rule for rule in rules},
    )


def find_places(phrase: str) -> frozenset[str]:
    """Return the names of the placeholders in *phrase*."""
    return frozenset(
        name for _, name, _, _ in string.Formatter().parse(phrase) if name is not None
    )


def _texts(table: object, name: str) -> Mapping[str, str]:
    if isinstance(table, dict) and all(
        isinstance(text, str) for text in table.values()
    ):
        return table
    raise BriefingError(
        f"{name}: a phrase is not a text",
        where=PHRASES_FILE,
        hint='write it as key = "Words"',
    )
