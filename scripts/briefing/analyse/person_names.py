"""Words that are people's names: given names and surnames, from a shipped table."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from briefing.text.frequencies import find_rarity
from briefing.text.words import fold, stem

# Given names of other parts of the world that the table, which is of the United
# States, does not hold. Written down from the naming customs of each language.
_WORLD_GIVEN = """
    abdul abdullah adnan ahmad ahmed ahmet akira alejandra alejandro alexei ali amir
    anatoly andrea andrei angela anil anja anton antoine ayman aziz bashar benoit bjorn
    boris bruno carlo carlos cem christophe claudio corrado cristina dieter dilma
    dmitri dmitry dominique ehud ekrem elif emre enrico enzo erik fatima fatma federico
    felipe fernando fidel filippo francesco francois franz friedrich gerhard giorgio
    giovanni giulio giuseppe gunter guy hamid hans haruki hassan heiko heinz helmut
    henrik hideo hiroshi hugo hussein ibrahim igor imran ingrid isabel ivan jacques
    javier jean jens jin joao joaquin jorge jose josep juan julio jurgen kamal karim
    karl kemal kenji khaled klaus kofi kwame lars lech luca luciano luigi luis luiz
    mahmoud manfred manmohan manuel marco mario mariano massimo matteo mauricio mehdi
    mehmet michel miguel mikhail miguel mohamed mohammad mohammed muammar muhammad
    mustafa nabil naledi narendra nasser natalia natasha nelson nicolas nikolai nikos
    oleg olga olivier omar oscar osman oskar otto pablo paolo pascal pedro pierre
    pranab priya rafael raj rajiv ramon raul recep rene ricardo roberto rodrigo romano
    rosa salman santiago sergei sergey sergio serge shinzo silvio simone sonia stefan
    stefano svetlana tarek tariq tatiana theresa thierry tomas ulrich umar uwe valentina
    valentino viktor vladimir volker werner wilhelm wolfgang xavier yannick yasser
    yevgeny yitzhak yoko yousef yuri yusuf yves zoran
"""
# What ends surnames and hardly anything else, of several languages.
_SURNAME = re.compile(
    r"(?:ov|ova|ev|eva|sky|ski|ska|vich|vic|enko|shvili|dze|yan|ian|oglu|poulos|idis"
    r"|akis|sson|sen|mann|berg|stein|feld|meier|mayer|bauer|inho|escu|ulu|dottir"
    r"|ez|ini|etti|elli|asso|ovic|ych|chuk|nen|aert|oux|aud|[bdklmnrstvz]in)$"
)
_SHORTEST_SURNAME = 5
# A word with less rarity than this is ordinary English, whoever is called by it.
# Chosen on the development half of PUD news; re-run the scorer of entities.
_COMMON = 3.2


def is_given_name(word: str) -> bool:
    """Tell whether a word is a common given name."""
    return _bare(word) in _tables()["given"]


def find_gender(word: str) -> str | None:
    """Return "m" or "f" for a given name of men or women alone."""
    is_male = _bare(word) in _tables()["male"]
    is_female = _bare(word) in _tables()["female"]
    if is_male == is_female:
        return None
    return "m" if is_male else "f"


def is_surname(word: str) -> bool:
    """Tell whether a word is a common surname."""
    return _bare(word) in _tables()["surname"]


def looks_like_surname(word: str) -> bool:
    """Tell whether a word ends as surnames of some language do."""
    bare = _bare(word)
    return len(bare) >= _SHORTEST_SURNAME and _SURNAME.search(bare) is not None


def is_common_word(word: str) -> bool:
    """Tell whether a word, written small, is an everyday word of English."""
    return find_rarity(stem(fold(word)), "en") < _COMMON


def _bare(word: str) -> str:
    return fold(word).split("-")[-1]


@cache
def _tables() -> dict[str, frozenset[str]]:
    text = files("briefing.analyse").joinpath("person_names.tsv").read_text("utf-8")
    found: dict[str, set[str]] = {"male": set(), "female": set(), "surname": set()}
    for line in text.splitlines():
        if not line.startswith("#"):
            kind, _, names = line.partition("\t")
            found[kind].update(names.split(" "))
    found["given"] = found["male"] | found["female"] | set(_WORLD_GIVEN.split())
    return {kind: frozenset(names) for kind, names in found.items()}
