"""Whether words with capitals may be the name of a person who writes."""

from __future__ import annotations

import re

from briefing.extract.control_words import CONTROLS
from briefing.extract.roles import ROLE, STAFF
from briefing.extract.units import fold
from briefing.extract.words import (
    AGENCIES,
    COMPANY_WORDS,
    NETWORKS,
    SECTIONS,
    SHARE_FILLERS,
    SHARE_VERBS,
    words_of,
)

_NAME_WORDS = (2, 4)  # of a name that stands without a label
# Whom a writer works for, where a comma sets it off behind the name.
_EMPLOYER = re.compile(
    r"\b(?:universi\w+|institut\w*|college|school|department|foundation|cent(?:er|re)|"
    r"association|council|ministry|national|network|laborator(?:y|ies)|associates|times|"
    r"post|herald|tribune|gazette|journal|chronicle|observer|telegraph|guardian|"
    r"magazine|daily|weekly|radio|newspapers?|zeitung|church|hospital|bank)\b",
    re.IGNORECASE,
)
# Before the place where a writer was, or the outlet that the text was written for.
PLACE_WORDS = (
    "in|at|from|for|aus|für|à|au|pour|desde|para|per|från|fra|för|uit|voor|em|ze|из|для"
)
# What may go on behind another writer's name: a mark, a number, an outlet, a role.
_SET_OFF = re.compile(
    rf"\s*(?:$|[^\w\s]|\d|(?:{PLACE_WORDS})\s|[Tt]he\b|[A-Z]{{3,}}\b|(?:[^\W\d_]+ )?"
    r"(?:[Ss]taff|[Rr]eporters?|[Ww]riters?|[Ee]ditors?|[Cc]orrespondents?)\b)"
)
_NO_NAMES = words_of(
    "images image photo photos credit issue story stories team board jobs trial care "
    "download bio free find start rate save current article articles continue "
    "continues below episode edition exclusive author archive comment now view "
    "breaking update getty times post university school department report copyright "
    "مشاهدات reviews courtesy executive managing senior deputy contributing content"
)
# What newspapers and agencies are called in languages that set no article before it.
_PAPERS = words_of(
    "gazetesi gazete haber báo صحيفة جريدة وكالة مجلة газета газеты вестник новости "
    "агентство журнал вісник новини zeitung rundschau dagblad krant diario periódico "
    "jornal giornale corriere quotidiano gazeta dziennik noviny deník lehti sanomat "
    "tidning tidningen avisen ziarul εφημερίδα"
)
_PLACE_START = words_of(
    "new los las san santa saint st the a an south north west east united my our "
    "your all more use using this that how why what when who where is are in on at "
    "for to from and"
)
# "Let's Go", "The Harbour’s Boats", "Toys and Games".
_NO_NAME = re.compile(
    r"\w['’]s\b|^[\w-]+ (?:e|y|et|und|and|og|och|en|i|и|&) [\w-]+$", re.IGNORECASE
)
_TABLES = (
    *(SECTIONS, NETWORKS, COMPANY_WORDS),
    *(SHARE_VERBS, SHARE_FILLERS, _NO_NAMES, _PAPERS),
)


def is_personal(name: str) -> bool:
    """Say whether words with capitals may be a person's name, by what they are not."""
    words = fold(name).replace(".", "").split()
    least, most = _NAME_WORDS
    return (
        least <= len(words) <= most
        and words[0] not in _PLACE_START
        and not name.isupper()
        and fold(name) not in CONTROLS
        and ROLE.search(name) is None
        and _NO_NAME.search(name) is None
        and not any(
            word in table for word in words if len(word) > 1 for table in _TABLES
        )
    )


def is_pen_name(word: str) -> bool:
    """Say whether one word behind a label may be what a writer goes by."""
    key = fold(word)
    return (
        not word.isupper()
        and key not in AGENCIES
        and key not in CONTROLS
        and key not in _PLACE_START
        and STAFF.search(word) is None
        and ROLE.search(word) is None
        and not any(key in table for table in _TABLES)
    )


def may_follow(name: str, first: str, rest: str) -> bool:
    """Say whether words behind a writer's name may be the name of another.

    Args:
        name: The words.
        first: The first writer's name.
        rest: What the line goes on with.

    """
    if name.isupper() and first.isupper():
        name = name.title()
    return (
        is_personal(name)
        and _EMPLOYER.search(name) is None
        and _SET_OFF.match(rest) is not None
    )
