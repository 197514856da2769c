"""The page's own buttons, players and labels."""

from __future__ import annotations

import re

from briefing.extract.control_words import CONTROLS
from briefing.extract.labels import bare
from briefing.extract.leftovers.row import Leftover, anywhere, judged_by, whole_line
from briefing.extract.leftovers.translated import AGO
from briefing.extract.leftovers.translated_labels import EMBEDDED
from briefing.extract.leftovers.translated_wider import EDITED
from briefing.extract.words import SECTIONS

_LONGEST_LABEL = 4  # words
_LONGEST_DOUBLED = 3  # words of what stands twice in a line
_ANDS = frozenset(("&", "and", "und"))
_TOKEN = re.compile(r"[\w.&]+")
_LETTER = re.compile(r"[^\W\d_]")


def _is_control(text: str) -> bool:
    label = bare(text)
    half = label[: len(label) // 2]  # a button and its tooltip, a name and its picture
    return label in CONTROLS or (
        label == f"{half} {half}"
        and (half in CONTROLS or 0 < half.count(" ") < _LONGEST_DOUBLED)
    )


def _is_section_label(text: str) -> bool:
    tokens = _TOKEN.findall(text.casefold())
    return (
        0 < len(tokens) <= _LONGEST_LABEL
        and not text.endswith((".", "!", "?", ",", ":", ";"))
        and all(token in SECTIONS or token in _ANDS for token in tokens)
    )


def _has_no_words(text: str) -> bool:
    return _LETTER.search(text) is None


CONTROL_LINES: tuple[Leftover, ...] = (
    Leftover(
        name="loading",
        sentence="What a page shows while it loads is removed.",
        example="Loading next article...",
        matches=anywhere(
            r"^\W*(?:loading|wird geladen|cargando|chargement|caricamento)\b",
            r"\b(?:enable|turn on|requires?) java ?script\b|\byour browser\b|"
            r"\bbrowser (?:does not|doesn't|is not|unterstützt)",
            r"^\W*(?:please wait|something went wrong|an error (?:has )?occurred|"
            r"page not found|no results|video unavailable|this video)",
        ),
        longest=30,
    ),
    Leftover(
        name="page-controls",
        sentence="The page’s own buttons and labels are removed.",
        example="Font Resizer",
        matches=judged_by(_is_control),
        longest=13,
    ),
    Leftover(
        name="media-player",
        sentence="The labels of players, galleries and embedded posts are removed.",
        example="Image 3 of 5",
        matches=anywhere(
            r"^\W*(?:image|photo|picture|slide|bild|foto|video|page|item|gallery|step)?"
            r"\W*\d+ ?(?:of|/|von|de|di|av) ?\d+\W*(?:image|photo|next|prev\w*|bilder)?"
            r"\W*$",
            r"^\W*\d{1,2}:\d{2}(?::\d{2})?(?: ?/ ?\d{1,2}:\d{2})?\W*$",
            r"\b(?:video (?:duration|length|player|content|transcript)|now playing|"
            r"watch the video|audio player|volume \d|current time|play(?:back)? "
            r"(?:speed|"
            r"rate)|unmute|live stream|video abspielen|listen to (?:this|the) "
            r"(?:article|"
            r"story|podcast)|this is a modal window|beginning of dialog|seek to live|"
            r"picture-in-picture|remaining time|caption settings)\b",
            r"^\W*(?:embed(?:ded)?|view|see) (?:this|the|more) (?:post|tweet|photo|"
            r"profile|content)|\ba post shared by\b|^pic\.twitter\.com|"
            r"^https?://t\.co/\w+$|^\W*instagram post|^\W*view this post on",
            r"\b(?:externer inhalt|externe inhalte|inhalte? von (?:twitter|youtube|"
            r"instagram|facebook)|personenbezogene daten)\b",
            r"^\W*(?:enlarge|open|view|expand|zoom|click|tap) (?:this )?(?:image|photo|"
            r"in gallery|full[- ]?screen|gallery|toggle)",
        ),
        longest=22,
    ),
    Leftover(
        name="embedded-content",
        sentence="What stands in the place of another site’s content until the reader "
        "agrees to see it is removed.",
        example="Pour voir ce contenu, donnez votre accord.",
        matches=anywhere(*EMBEDDED),
        longest=45,
    ),
    Leftover(
        name="section-label",
        sentence="A line of nothing but section names is the page’s navigation.",
        example="Business",
        matches=judged_by(_is_section_label, SECTIONS | {"and", "und"}),
        longest=4,
    ),
    Leftover(
        name="relative-time",
        sentence="How long ago a page or a comment appeared is removed.",
        example="5 hours ago",
        matches=whole_line(
            r"(?:(?:last )?(?:updated|published|posted|modified)\W*)?(?:about |an? |"
            r"\d+ ?)"
            r"(?:s|m|h|d|w|sec|min|hr|second|minute|hour|day|week|month|year)s?\.?"
            r"(?: ago)?",
            r"(?:just now|yesterday|today|heute|gestern|moments ago)",
            r"\d+ (?:godz|мин|час)\w*\.?.*",
            *AGO,
        ),
    ),
    Leftover(
        name="source-label",
        sentence="A bare label without the words that belong to it is removed.",
        example="Source",
        matches=whole_line(
            *EDITED,
            r"(?:source|sources?|via|by|author|credit|image source|photo|caption|"
            r"quelle|fuente|fonte|bron|share|report|written by|posted by|published|"
            r"updated|contributors?|contributions from|about (?:the|our) authors?|"
            r"über den autor|written|reporter|editor|profile|image|location|date|"
            r"von|par|por|door|tekst|text|texte|texto|testo|автор|текст|автор[иы])",
        ),
        longest=4,
    ),
    Leftover(
        name="no-words",
        sentence="A line without a single letter is no text.",
        example="• • •",
        matches=judged_by(_has_no_words),
    ),
)
