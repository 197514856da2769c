"""Invented press articles, as many as wanted: the same for the same number.

They behave like those of some weeks: stories of one to eight accounts, each with its
own choice of facts and its own wording, quotations carried on word for word, agency
copies, later versions of a text, affairs that run on through several stories, and
around each text what a web page leaves there. Words are drawn as often as text has
them, so that two texts are as alike as real ones are; they mean nothing.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from math import exp
from pathlib import Path
from string import Formatter
from typing import Any

from briefing.text.frequencies import list_rarities

GRAMMAR = Path(__file__).with_name("grammar.toml")

_SEED = 20240105
_START = date(2024, 1, 5)
_DAYS = 120
_STORY_SIZES = (1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 8)
_AFFAIR = 3  # stories on average that go on about one place, field and its people
_FACTS = (6, 10)  # of a story, told in sentences that others use as well
_FREE = (14, 20)  # and in sentences of its own
_QUOTES = (3, 6)
_TOLD = 0.7  # share of a story's facts that an account tells
_COPIES = 0.15  # share of accounts that print an agency's text nearly whole
_VERSIONS = 0.04  # share of accounts that are printed again, mended

_LEAST_RARITY = 1.5  # words of one article in five or fewer: no function words
_MOST_WORDS = 8  # of a sentence
_PARTS = ("adj", "adj2", "noun", "noun2", "verb", "verb2")

Slots = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RawArticle:
    """An article as a scraper left it, and what its publisher knows of it."""

    name: str  # of a file, without suffix
    title: str
    outlet: str
    day: date
    author: str
    field: str  # what it is about, such as "weather"
    paragraphs: tuple[str, ...]
    text: str  # all of it, with what stood around


def write_corpus(count: int) -> Iterator[RawArticle]:
    """Yield *count* articles; a longer corpus begins with the shorter one."""
    rng = random.Random(_SEED)  # noqa: S311 nothing secret
    made = 0
    affair = None
    while made < count:
        if affair is None or rng.randrange(_AFFAIR) == 0:
            affair = _Affair(rng)
        for article in _Story(rng, affair).tell(f"{made:05}"):
            if made < count:
                yield article
                made += 1


@cache
def _list_words() -> tuple[list[str], list[float]]:
    """Return words of English text with the sums of their shares of all articles."""
    shares = {
        word: exp(-rarity)
        for word, rarity in sorted(list_rarities("en").items())
        if rarity >= _LEAST_RARITY and len(word) > 2 and word.isalpha()
    }
    return list(shares), list(accumulate(shares.values()))


def _draw_words(rng: random.Random, count: int) -> list[str]:
    words, sums = _list_words()
    return rng.choices(words, cum_weights=sums, k=count)


@cache
def _read_grammar() -> Mapping[str, Any]:
    return tomllib.loads(GRAMMAR.read_text("utf-8"))


def _make_name(rng: random.Random, ends: Sequence[str]) -> str:
    parts = rng.sample(_read_grammar()["syllables"], 2)
    return ("".join(parts) + rng.choice(ends)).capitalize()


class _Affair:
    """A subject, a country and its speakers, of whom several stories may tell."""

    def __init__(self, rng: random.Random) -> None:
        grammar = _read_grammar()
        self.field = rng.choice(sorted(grammar["fields"]))
        self.topic = rng.choice(grammar["fields"][self.field])
        self.country = _make_name(rng, grammar["place_ends"])
        self.people = [_make_person(rng, self.country) for _ in range(3)]


def _make_person(rng: random.Random, place: str) -> tuple[str, str, str]:
    """Return a name, a role and an organisation."""
    grammar = _read_grammar()
    return (
        f"{rng.choice(grammar['given'])} {_make_name(rng, grammar['name_ends'])}",
        rng.choice(grammar["roles"]),
        rng.choice(grammar["organisations"]).format(place=place),
    )


class _Story:
    """One event of an affair: its day, its facts and who said what."""

    def __init__(self, rng: random.Random, affair: _Affair) -> None:
        grammar = _read_grammar()
        sentences = grammar["sentences"]
        self._rng, self._affair = rng, affair
        self._day = _START + timedelta(days=rng.randrange(_DAYS))
        self._place = _make_name(rng, grammar["place_ends"])
        self._topic = f"{affair.topic} {_draw_words(rng, 1)[0]}"
        self._people = [rng.choice(affair.people)]
        self._people += [_make_person(rng, self._place) for _ in range(3)]
        self._title = self._slots()
        self._lede = self._fill_all(rng.choice(sentences["ledes"]), self._title)
        chosen = rng.sample(sentences["facts"], rng.randint(*_FACTS))
        chosen += rng.choices(sentences["free"], k=rng.randint(*_FREE))
        rng.shuffle(chosen)
        self._facts = [self._fill_all(wordings, self._slots()) for wordings in chosen]
        self._quotes = []
        for words in rng.sample(sentences["quotes"], rng.randint(*_QUOTES)):
            name, role, org = rng.choice(self._people)
            speaker = (f"{name}, {role} of {org},", f"{role} {name}", name.split()[-1])
            cue = rng.choice(grammar["cues"])
            self._quotes.append((_fill(words, self._slots()), cue, speaker))

    def tell(self, number: str) -> Iterator[RawArticle]:
        """Yield the story's accounts, and the later versions of some."""
        rng = self._rng
        agency: list[str] | None = None
        for at in range(rng.choice(_STORY_SIZES)):
            is_copy = agency is not None and rng.random() < _COPIES
            paragraphs = (agency or [])[:-1] if is_copy else self._write_account()
            agency = agency or paragraphs
            account = self._print(f"{number}-{at}", paragraphs, is_copy=is_copy)
            yield account
            if rng.random() < _VERSIONS:
                later = [*paragraphs, self._say(rng.choice(self._quotes), 0)]
                yield self._print(
                    f"{number}-{at}-updated", later, is_copy=is_copy, before=account
                )

    def _write_account(self) -> list[str]:
        rng, sentences = self._rng, _read_grammar()["sentences"]
        told = [fact for fact in self._facts if rng.random() < _TOLD]
        lines = [rng.choice(fact) for fact in told]
        lines += [
            _fill(one, self._slots()) for one in rng.sample(sentences["background"], 2)
        ]
        for at, quote in enumerate(self._quotes):
            if rng.random() < _TOLD:
                lines.insert(rng.randrange(len(lines)), self._say(quote, at % 3))
        paragraphs = [rng.choice(self._lede)]
        while lines:
            cut = rng.randint(1, 3)
            paragraphs.append(" ".join(lines[:cut]))
            lines = lines[cut:]
        return paragraphs

    def _say(self, quote: tuple[str, str, tuple[str, ...]], form: int) -> str:
        words, cue, speaker = quote
        return f"“{words},” {speaker[form % len(speaker)]} {cue}."

    def _print(
        self,
        name: str,
        paragraphs: Sequence[str],
        *,
        is_copy: bool,
        before: RawArticle | None = None,
    ) -> RawArticle:
        """Put an account on its page, with what stands around it there."""
        rng, grammar = self._rng, _read_grammar()
        sentences = grammar["sentences"]
        outlet = before.outlet if before else rng.choice(grammar["outlets"])
        day = self._day + timedelta(days=rng.randrange(2))
        title = _fill(rng.choice(sentences["titles"]), self._title)
        author = (
            f"{rng.choice(grammar['given'])} {_make_name(rng, grammar['name_ends'])}"
        )
        if before:
            day, title, author = before.day, before.title, before.author
        title = title[0].upper() + title[1:]
        slots = {**self._slots(), "outlet": outlet}
        stamp = f"{day.day} {grammar['months'][day.month - 1]} {day.year}"
        agency = rng.choice(grammar["agencies"])
        opening = f"{self._place.upper()} ({agency}) - " if is_copy else ""
        page = [
            outlet,
            title,
            f"By {author}",
            f"Published: {stamp}",
            *(_fill(one, slots) for one in rng.sample(sentences["clutter"], 2)),
            opening + paragraphs[0],
            *paragraphs[1:],
            _fill(rng.choice(sentences["clutter"]), slots),
            *(_fill(one, slots) for one in rng.sample(sentences["footers"], 3)),
        ]
        return RawArticle(
            name=name,
            title=title,
            outlet=outlet,
            day=day,
            author=author,
            field=self._affair.field,
            paragraphs=tuple(paragraphs),
            text="\n\n".join(page) + "\n",
        )

    def _fill_all(self, wordings: Sequence[str], slots: Slots) -> list[str]:
        return [_fill(one, slots) for one in wordings]

    def _slots(self) -> Slots:
        """Return words for every slot, drawn anew."""
        rng, affair, grammar = self._rng, self._affair, _read_grammar()
        fields = rng.sample(grammar["fields"][affair.field], 3)
        words = _draw_words(rng, _MOST_WORDS)
        name, role, org = rng.choice(self._people)
        return {
            **{f"f{at}": word for at, word in enumerate(fields, 1)},
            **{f"w{at}": word for at, word in enumerate(words, 1)},
            **dict(zip(_PARTS, words, strict=False)),
            "topic": self._topic,
            "place": self._place,
            "country": affair.country,
            "place2": _make_name(rng, grammar["place_ends"]),
            "person": name,
            "surname": name.split()[-1],
            "role": role,
            "org": f"the {org}" if org.startswith("University") else org,
            "day": grammar["weekdays"][self._day.weekday()],
            "month": rng.choice(grammar["months"]),
            "year": str(rng.randint(1970, 2022)),
            "year2": str(rng.randint(2026, 2040)),
            "n": str(rng.randint(13, 4800)),
            "m": str(rng.randint(2, 940)),
            "k": str(rng.randint(3, 40)),
            "l": str(rng.randint(41, 90)),
        }


def _fill(text: str, slots: Slots) -> str:
    """Return *text* with its slots filled, a capital at its start."""
    filled = Formatter().vformat(text, (), slots)
    return filled[:1].upper() + filled[1:]
