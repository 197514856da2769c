# ruff: noqa: RUF001 - words of many scripts
"""What notes say that a text was translated, and from which language."""

from __future__ import annotations

import re

# How each language names the others, by the stems that no form of the name lacks.
_NAMES = {
    "en": "englis|anglais|ingl[eéê]s|engels|angielsk|angličt|английск|англійськ|"
    "ingilizce|engelsk|英文|英语|英語|영어",
    "de": "deutsch|allemand|alemán|alemão|tedesc|duits|niemieck|němčin|немецк|"
    "німецьк|almanca|tysk|德语|德文|德語|ドイツ語|독일어",
    "fr": "französ|franc[eéê]s|frans(?!k)|francusk|французск|французьк|fransızca|"
    "fransk|法语|法文|法語|フランス語|프랑스어",
    "es": "spanisch|espagnol|spagnol|espanhol|spaans|hiszpańsk|испанск|іспанськ|"
    "ispanyolca|spansk|西班牙语|西班牙文|スペイン語|스페인어",
    "it": "italien|italian|włosk|итальянск|італійськ|italyanca|意大利语|イタリア語",
    "pt": "portugies|portugais|portugu[eéê]s|portoghes|portugees|portugalsk|португальс",
    "nl": "niederländ|néerlandais|neerland|holandés|olandes|holandês|niderlandzk",
    "pl": "polnisch|polonais|polaco|polacc|polonês|pools|польск|польськ",
    "ru": "russisch|russe|ruso|russo|rosyjsk|rušt|русского|російськ|rusça|俄语|俄文|"
    "ロシア語|러시아어",
    "uk": "ukrain|ukraiń|украинск|українськ",
    "tr": "türkisch|turc|turks|tureck|турецк|турецьк",
    "ar": "arabisch|arabe|árabe|arabo|arabsk|арабск|арабськ|arapça|阿拉伯语|アラビア語",
    "zh": "chines|chinois|chino|cinese|chinês|chińsk|китайск|китайськ|çince|中文|"
    "中国語|중국어",
    "ja": "japanis|japonais|japon[eéê]s|giappones|japans|japońsk|японск|японськ|"
    "japonca|日语|日文|日本語|일본어",
    "ko": "koreanis|coréen|corean|coreano|koreaans|koreańsk|корейск|корейськ|韩语|"
    "韓国語",
}
_FROM = (
    r"(?:(?:übersetzt |übersetzung )?aus dem"
    r"|(?:article )?traduit(?:\s\w+)? d(?:e l['’]|u)|traduction d(?:e l['’]|u)"
    r"|tradu(?:cido|cción)(?:\s\w+)? del?|tradu(?:zido|ção)(?:\s\w+)? d[oe]"
    r"|tra(?:dotto|duzione)(?:\s\w+)? da(?:l|ll['’])"
    r"|verta(?:ald|ling)(?:\s\w+)? (?:van)?uit het"
    r"|tłumacz(?:enie|ył\w*)(?:\s\w+)? z(?: języka)?|przekład z(?: języka)?"
    r"|перевод(?:\s\w+)? с|переведено с|переклад(?:\s\w+)? з|перекладено з"
    r"|över(?:satt|sättning) från|over?sat(?:t|telse)? fra)\s?"
)
_LANGUAGE = "|".join(_NAMES.values())
# "Aus dem Englischen von Ada Beispiel", "İngilizceden çeviren", "译自英文".
TRANSLATED_FROM = (
    rf"^\W*{_FROM}(?:{_LANGUAGE})",
    rf"^\W*(?:{_LANGUAGE})(?:'?d[ea]n)? çevir",
    rf"(?:翻译自|译自|翻譯自|譯自)(?:{_LANGUAGE})",
    rf"(?:{_LANGUAGE})(?:から翻訳|からの翻訳|에서 번역|翻译)",
)
_ANY = re.compile(
    "|".join(f"(?P<{code}>{names})" for code, names in _NAMES.items()), re.IGNORECASE
)
_NOTE = re.compile("|".join(TRANSLATED_FROM), re.IGNORECASE)


def find_named_language(note: str) -> str | None:
    """Return the language that a note says a text was translated from.

    Args:
        note: A line of any language.

    Returns:
        ISO 639-1; ``None`` where the line is no such note.

    """
    found = _NOTE.search(note)
    named = _ANY.search(note, found.start()) if found else None
    return named.lastgroup if named else None
