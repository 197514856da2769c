"""Captions and credits of pictures that the text does not include."""

from __future__ import annotations

import re

from briefing.extract.caption_forms import (
    INSIDE,
    LEAST_MADE,
    LONGEST_POSE,
    LONGEST_ROW,
    OPENING,
    PICTURE_CONTROLS,
    POSE,
    ROW_OF_PEOPLE,
    has_maker_at_end,
)
from briefing.extract.credit_labels import (
    AGENCIES_AT_END,
    ALONE,
    LABELS,
    MAKERS_AT_END,
    SOURCES,
)
from briefing.extract.rules import Rule
from briefing.extract.units import Unit, asked_once
from briefing.text.sieves import Sieves

CAPTION = Rule(
    name="caption",
    sentence="The words under a picture stay, as a caption whose picture is not "
    "included.",
    example="Dockers at the gate on Monday. Photo: Ada Example",
)
CREDIT = Rule(
    name="picture-credit",
    sentence="A picture’s credit without a caption is removed.",
    example="(Image credit: Ada Example)",
)

CREDITED = Rule(
    name="caption-above-credit",
    sentence="A short paragraph straight above a picture’s credit, set off from the "
    "text before it, is that picture’s caption.",
    example="The first ferry of the year leaves the old harbour in heavy fog.",
)

_LONGEST = 70  # words
_LABEL = (
    r"(?:photo(?:graph)?s?|images?|pictures?|"
    r"pics?(?!\.twitter)|photo credit|image credit|"
    r"picture credit|credits?|photo by|image by|picture by|photograph by|foto|bild|"
    r"bildrechte|bildquelle|bildnachweis|fotografía|cr[ée]ditos?|imagen|photograph|"
    r"fotos|photo illustration|illustration|graphic|source|quelle|file photo|"
    r"symbolbild|archivbild|screenshot|video|copyright|courtesy|photo courtesy|"
    r"image source|image courtesy|caption|imago|picture alliance|фото|kuva|fot\.|"
    r"zdjęcie|写真|사진|图)"
)
# A credit closes the line: after a sentence, a bracket, or by an agency's slash.
_CREDITS_AT_END = Sieves(
    (
        (
            rf"(?:[.!?\"')|]\s*|\s[|–—-]\s*|\s\(|\[){_LABEL}\s?(?:[:.…/]|\.\.\.|by\b|via\b|courtesy\b|©)"
            rf".{{2,90}}$"
        ),
        r"\bcredit\.\.\.\S.{1,80}$",
        (
            r"\((?:AP )?(?:photo|image|picture|source|bild|foto|file)s?\b"
            r"[^()]{0,80}\)\s*\|?$"
        ),
        (
            r"\b(?:getty images?|shutterstock|unsplash|istock(?:photo)?|adobe ?stock|"
            r"alamy|wikimedia(?: commons)?|picture alliance|handout|file photo|"
            r"file image|afp photo|ap photo|pixabay|pexels|depositphotos)\b"
            r"[^.]{0,40}[.)\]]?\s*\|?$"
        ),
        (
            r"(?:\b(?:Reuters|AFP|AP|dpa|EPA|Xinhua|Bloomberg|PA|Imago)\s?/\s?"
            r"\w[^.]{1,40}|/\s?(?:Reuters|AFP|AP|dpa|EPA|EPA-EFE|Xinhua|Getty Images|"
            r"Bloomberg|via .{2,40}))[)\]]?\s*\|?$"
        ),
        *AGENCIES_AT_END,
        *(
            rf"(?:[.!?\"')|]\s*|\s[|–—(-]\s*){label}\s?[:/] ?.{{2,60}}$"
            for label in LABELS
        ),
        *MAKERS_AT_END,
    ),
    re.IGNORECASE,
)
_CREDITS_ONLY = Sieves(
    (
        (
            rf"^\W*(?:{_LABEL})(?: credit| by| courtesy| source)?(?: of)?\s?"
            rf"(?:[:.…/©]|\.\.\.|by\b|via\b|courtesy\b).{{0,80}}$"
        ),
        (
            r"^\W*(?:(?:AP|Reuters|AFP|EPA|dpa|Getty Images?|Shutterstock|Alamy|"
            r"iStock\w*|Unsplash|Imago|Bloomberg|Wikimedia Commons|Xinhua|EPA-EFE|"
            r"NurPhoto|Corbis)\b[\s/|,()-]*)+(?:file )?(?:photo|image)?\W*$"
        ),
        (
            r"^\W*[\w .'/-]{3,60}\s?/\s?(?:AP|AP Photo|Reuters|AFP|EPA|dpa|"
            r"Getty Images|Shutterstock|Alamy|Bloomberg|via .{2,40}|Xinhua)\W*$"
        ),
        *(rf"^\W*{label}(?:\s?[:/] ?|, ).{{2,80}}$" for label in (*LABELS, *SOURCES)),
        *ALONE,
        r"^(?:image|media) copyright .{2,60}$",
    ),
    re.IGNORECASE,
)
# The sign of rights before names, without the year or the words of a notice.
_MAKER = re.compile(r"© ?(?=.*/)(?:[^\d.!?]|\.(?=\w)){4,90}")
_FEW = 11  # words of a line that is only a credit
_FEW_MAKER = 5  # words of what would else be a caption


@asked_once
def is_caption(unit: Unit) -> bool:
    """Say whether a unit is the caption of a picture."""
    if unit.tag == "figcaption" or unit.region == "figure":
        return True
    text, words, stems = unit.plain, unit.words, unit.stems
    if unit.tag in ("h1", "h2", "h3", "h4", "li"):
        return False
    if words > _LONGEST:
        return words <= LONGEST_ROW and ROW_OF_PEOPLE.search(text, stems) is not None
    return (
        _CREDITS_AT_END.search(text, stems) is not None
        or OPENING.match(text) is not None
        or (words >= LEAST_MADE and has_maker_at_end(text))
        or INSIDE.search(text, stems) is not None
        or PICTURE_CONTROLS.search(text, stems) is not None
        or (words <= LONGEST_POSE and POSE.search(text, stems) is not None)
    )


@asked_once
def is_picture_credit(unit: Unit) -> bool:
    """Say whether a line names a picture's maker and nothing that it shows."""
    text = unit.plain
    return (
        len(text.split(None, _FEW)) <= _FEW
        and _CREDITS_ONLY.search(text, unit.stems) is not None
    )


@asked_once
def is_maker_alone(unit: Unit) -> bool:
    """Say whether a line taken for a caption or a notice of rights is but a credit."""
    if _MAKER.fullmatch(unit.plain) is not None:
        return unit.words <= (_FEW_MAKER if is_caption(unit) else _FEW)
    return unit.words <= _FEW_MAKER and is_caption(unit)
