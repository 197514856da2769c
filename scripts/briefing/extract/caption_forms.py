"""How the words under a picture read: an opening, a pose, a maker behind the end."""

from __future__ import annotations

import re

from briefing.text.sieves import Sieve

_NAME = r"[A-ZÀ-ÞА-Я@][\w.@'&-]*"
_NAMES = (
    rf"{_NAME}(?: (?:{_NAME}|/|-|de|da|del|van|von|der|di|the|of|for|via|file|por|la))"
    r"{0,7}"
)
_MARKS = r"['\")]{0,2}"  # behind the stop
_INVITES = r"(?!(?:Click|Read|See|Watch|Follow|Share|Learn|Get|More|View|Listen)\b)"

# The maker's name behind the last sentence, without a label; capitals tell. It is glued
# to the sentence or to a label where the page sets it in a box of its own, ends in a
# newsroom behind a slash, or stands in brackets.
_MAKER_BEHIND_STOP = re.compile(
    rf"[.!?](?:(?<=[a-z0-9ß-ÿ)].){_MARKS}{_INVITES}(?=[A-Z@])"
    rf"(?:Cedida por .*|{_NAMES}(?:\s?/\s?{_NAMES})?)$"
    rf"|{_MARKS} (?=[A-Z@]){_NAMES}\s?/\s?(?=[A-Z@]\w){_NAMES}$"
    rf"|{_MARKS} ?\((?=[A-Z@])[^()/]{{2,60}}(?:/| via | for )\s?(?:the )?[A-Z@]"
    r"[^()]{1,60}\)$"
    rf"|{_MARKS} ?\((?:Submitted|Provided|Supplied|Contributed|Courtesy|Screenshot|"
    r"Screengrab)\b[^()]{0,60}\)$)"
)
_MAKER_BEHIND_LABEL = re.compile(
    r"[a-z0-9](?:Credit|Photo|Image|Picture|Foto|Bild|Crédito): ?[A-Z].{2,60}$"
)
LEAST_MADE = 7  # words: shorter lines have stops and bars for other reasons
# What a page prints only under its pictures.
PICTURE_CONTROLS = Sieve(
    r"\b(?:hide|toggle) caption$|\[\+\]|\bPurchase Licensing Rights\b"
)
_SIDE = (
    r"(?:(?:top|bottom|far|second from|third from)?[ -]?(?:left|right|cent(?:er|re))|"
    r"[lrm]\.|v\.l\.|links|rechts|mitte|(?:à )?gauche|(?:à )?droite|izquierda|derecha|"
    r"izq\.|der\.|sinistra|destra|venstre|høyre|t\.[vh]\.|vänster|höger|esquerda|"
    r"direita|слева|справа|в центре)"
)
# Who stands where in the picture.
POSE = Sieve(
    rf"\({_SIDE}\)|, (?:far |top |bottom |second from )?(?:left|right|cent(?:er|re)), "
    r"|\bfrom (?:the )?left[,:]|\b(?:v\.l\.n\.r\.|von links nach rechts|"
    r"de gauche à droite|"
    r"de izquierda a derecha|da sinistra(?: a destra)?:|слева направо)",
    re.IGNORECASE,
)
# Who stands in a picture of many, name after name.
ROW_OF_PEOPLE = Sieve(
    r"\b(?:from (?:the )?left(?: to right)?|von li(?:nks|\.)?(?: nach re(?:chts|\.)?)?"
    r"\)?|"
    r"de gauche à droite|de izquierda a derecha|da sinistra(?: a destra)?|"
    r"слева направо) ?:",
    re.IGNORECASE,
)
LONGEST_ROW = 150  # words
LONGEST_POSE = 45  # words; running text may tell who sits on the left, but at length
OPENING = re.compile(
    r"^(?:FILE(?: PHOTO)?\b\s?[:.–—-]|"
    r"(?:Image|Media|Video) caption|Photo(?: \d+)?:|Image(?: \d+)?:|Picture:|"
    r"Pictured(?::|\b(?= (?:above|left|right|from|at)))|Caption:|PHOTO:|Foto:|Bild:|"
    r"(?:Above|Below|Left|Right|Top|Bottom|Oben|Unten|Links|Rechts): |\[\d+/\d+\]|"
    r"(?:Figure|Fig\.|Abb\.|Abbildung|Figura|Рис\.|Рисунок) ?\d+[.:]|"
    r"In this (?:\w+ ){0,2}(?:photo|image|picture)\b|"
    r"(?:An? |This )(?:[\w']+ ){0,3}(?:illustration|photo(?:graph)?|image|picture|"
    r"screenshot|screen ?grab|still|rendering|artist's (?:concept|impression))"
    r"(?: \w+)? (?:shows?|of|from)\b)",
)
INSIDE = Sieve(
    r"\bin this (?:\w+ ){0,2}(?:photo|picture|image|illustration|still|video frame)"
    r"(?: \w+)? (?:obtained|taken|released|provided|from|made|illustration|by)\b"
)


def has_maker_at_end(text: str) -> bool:
    """Say whether a line closes with the maker of a picture, behind its last stop."""
    return _MAKER_BEHIND_STOP.search(text) is not None or (
        ":" in text and _MAKER_BEHIND_LABEL.search(text) is not None
    )
