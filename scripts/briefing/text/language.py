# ruff: noqa: RUF001 - the tables hold words of many scripts
"""The language of a text, told by its script and its commonest words.

A table of some twenty function words a language tells whole articles apart as well
as a trained model does, needs no wheel, no file of weights and no download, and can
show the very words that it rests on. Neighbours that share most of their function
words (Danish and Norwegian, Czech and Slovak) are told apart by those they do not
share.

"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from briefing.model import Span

# Function words, small letters, chosen from each language's hundred commonest.
_COMMON = {
    "en": "the of and to in is that for it was on with as are be this by at from has "
    "have not but they which he said will an or their been would who were his",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine "
    "als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch",
    "fr": "le la les des et est une du dans qui que pour pas sur au par plus avec ce "
    "il sont cette mais ont aux été ne sa se elle nous",
    "es": "el la los las de que y en un una por con para del se es su al como más "
    "pero sus este ha lo fue entre cuando también ya no le son sobre está desde dijo "
    "hasta",
    "it": "il di che la e è per un una del della in non con sono le dei nel alla si "
    "anche ha più gli al come ma dal questo delle",
    "pt": "o a os as de que e em um uma para com não do da no na por mais foi dos se "
    "ao como mas das seu ele também são pela pelo",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om hij ook die "
    "maar bij door naar uit nog worden wordt heeft over",
    "sv": "och att det som en på är av för med den till inte har de ett om var jag "
    "från men vi så kan när han också efter eller",
    "da": "og at det er en til på af for med den som ikke har de et der i var jeg fra "
    "men vi så kan når han også efter eller blev mere hvad sig ud op hun skal",
    "no": "og at det er en til på av for med den som ikke har de et i var jeg fra men "
    "vi så kan når han også etter eller ble mer hva",
    "fi": "ja on ei että se oli hän mutta myös kun joka ovat olla kuin ole mukaan "
    "sen vuoden sitä niin",
    "is": "og að er sem í á til við það um hann fyrir var ekki með af en hún hafa "
    "þetta þeir frá eru",
    "pl": "i w na z się do nie że jest o to jak po za przez od oraz ale są dla tym "
    "który przy już jego",
    "cs": "a v se na je že s z do o to i jako za by podle pro který jsou ale také "
    "které když ve byl jsem po",
    "sk": "a v sa na je že s z do o to aj ako za by podľa pre ktorý sú ale tiež ktoré "
    "keď vo bol som po",
    "hu": "a az és hogy nem is egy azt csak meg van el már volt még de szerint ami "
    "mint ha vagy",
    "ro": "și de la în a că nu cu o pe din să care un este mai pentru au fost sunt "
    "sau dar prin",
    "hr": "i u je na se da su za od s koji to ne kako kao što će ali o biti iz bi",
    "sl": "in je v da na se za so ki z pa s ne tudi bi po od kot bo ali še",
    "et": "ja on ei et see oli ta ka mis kui oma aga ning mida seda veel või tema",
    "lt": "ir kad į yra ne su iš tai kaip bet už dėl jis po apie savo buvo taip",
    "lv": "un ir ka par ar no uz bet kas arī tas viņš nav kā pēc lai bija gan",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ne ancak "
    "en oldu her ya ise bin ama değil yeni diye göre ilk büyük tarafından",
    "vi": "và của là có trong được cho các một không những đã với người này để khi "
    "về ra từ",
    "id": "yang dan di untuk dengan dari pada ini itu tidak dalam akan juga ke karena "
    "oleh sudah adalah para ada",
    "ca": "el la els les de que i en un una per amb del es no al com més però seu ha "
    "aquest va dels són",
    "ru": "и в не на что он с как это по но из за от у к для мы его был она так же",
    "uk": "і в не на що з як це до та але за від у для він його був вона так же й є",
    "bg": "и в не на че се да за от с по са като но е той към след до ще при",
    "sr": "и у је на се да су за од са који то не као што ће али о бити из би",
}
# Scripts that one language of the news writes, with its letters.
_SCRIPTS = (
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("ja", re.compile("[\u3040-\u30ff]")),  # far fewer than its Chinese characters
    ("el", re.compile("[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("hy", re.compile("[\u0530-\u058f]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
)
_PERSIAN = re.compile("[پچژگکی]")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH_LETTERS = 20
_LEAST_SHARE = 0.08  # of the words; English news has some 0.35, lists of names 0.04
_LEAST_LEAD = 1.08  # over the runner-up; below it neighbours cannot be told apart
_LONGEST = 6000  # characters that are looked at
_MAIN_SCRIPT = 0.3  # of the letters
_MAIN_SCRIPTS = {"ja": 0.05}  # kana stand beside Chinese characters, nowhere else

_LANGUAGES_OF: dict[str, tuple[str, ...]] = {}
for _language, _words in _COMMON.items():
    for _word in _words.split():
        _LANGUAGES_OF[_word] = (*_LANGUAGES_OF.get(_word, ()), _language)


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageGuess:
    """A language with the words that tell it."""

    code: str  # ISO 639-1
    spans: tuple[Span, ...]  # of the first few telling words, in the text given


def find_language(text: str, *, words: int = 5) -> LanguageGuess | None:
    """Return the language that *text* is written in.

    Args:
        text: Plain text; some sixty words are enough.
        words: How many telling words to return as evidence, at most.

    Returns:
        The language; ``None`` where the text is too short, mixes languages or is
        written in one that the table does not know.

    """
    text = text[:_LONGEST]
    letters = len(_LETTER.findall(text))
    if letters < _ENOUGH_LETTERS:
        return None
    for code, script in _SCRIPTS:
        found = [match.span() for match in script.finditer(text)]
        if len(found) > _MAIN_SCRIPTS.get(code, _MAIN_SCRIPT) * letters:
            is_persian = code == "ar" and _PERSIAN.search(text) is not None
            start = found[0][0]
            word = _WORD.match(text, start)
            span = word.span() if word else found[0]
            return LanguageGuess(code="fa" if is_persian else code, spans=(span,))
    return _by_common_words(text, words)


def _by_common_words(text: str, words: int) -> LanguageGuess | None:
    counts: Counter[str] = Counter()
    weights: Counter[str] = Counter()
    matches = list(_WORD.finditer(text))
    for match in matches:
        languages = _LANGUAGES_OF.get(match[0].lower(), ())
        for language in languages:
            counts[language] += 1
            # A word that only one language has tells neighbours apart.
            weights[language] += 3 if len(languages) == 1 else 1
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or counts[ranked[0][0]] < _LEAST_SHARE * len(matches):
        return None
    if len(ranked) > 1 and ranked[0][1] < _LEAST_LEAD * ranked[1][1]:
        return None
    code = ranked[0][0]
    spans: dict[str, Span] = {}
    for match in matches:
        if code in _LANGUAGES_OF.get(match[0].lower(), ()):
            spans.setdefault(match[0].lower(), match.span())
    return LanguageGuess(code=code, spans=tuple(sorted(spans.values())[:words]))
