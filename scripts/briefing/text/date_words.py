# ruff: noqa: RUF001 - the tables hold words of many scripts
"""The words of dates, by language: tables that grow by a line.

Month names and their abbreviations follow Unicode CLDR (formatted and
stand-alone forms); labels are what outlets print before a date. Words of all
languages are looked up in one table: no word below names two months.
"""

from __future__ import annotations

# ISO 639-1 -> twelve strings, January first: all forms of the name, lower case.
MONTHS_BY_LANGUAGE = {
    "en": (
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    "de": (
        "januar jänner jan",
        "februar feber feb",
        "märz maerz mär mrz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    "fr": (
        "janvier janv",
        "février fevrier févr fév",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août aout",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "décembre decembre déc",
    ),
    "es": (
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo may",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sept sep",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    "it": (
        "gennaio gen",
        "febbraio feb",
        "marzo mar",
        "aprile apr",
        "maggio mag",
        "giugno giu",
        "luglio lug",
        "agosto ago",
        "settembre set",
        "ottobre ott",
        "novembre nov",
        "dicembre dic",
    ),
    "pt": (
        "janeiro jan",
        "fevereiro fev",
        "março marco mar",
        "abril abr",
        "maio mai",
        "junho jun",
        "julho jul",
        "agosto ago",
        "setembro set",
        "outubro out",
        "novembro nov",
        "dezembro dez",
    ),
    "nl": (
        "januari jan",
        "februari feb",
        "maart mrt",
        "april apr",
        "mei",
        "juni jun",
        "juli jul",
        "augustus aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    "pl": (
        "stycznia styczeń sty",
        "lutego luty lut",
        "marca marzec mar",
        "kwietnia kwiecień kwi",
        "maja maj",
        "czerwca czerwiec cze",
        "lipca lipiec lip",
        "sierpnia sierpień sie",
        "września wrzesień wrz",
        "października październik paź",
        "listopada listopad lis",
        "grudnia grudzień gru",
    ),
    "ru": (
        "января январь янв",
        "февраля февраль фев",
        "марта март мар",
        "апреля апрель апр",
        "мая май",
        "июня июнь июн",
        "июля июль июл",
        "августа август авг",
        "сентября сентябрь сент сен",
        "октября октябрь окт",
        "ноября ноябрь ноя",
        "декабря декабрь дек",
    ),
    "uk": (
        "січня січень січ",
        "лютого лютий лют",
        "березня березень бер",
        "квітня квітень кві",
        "травня травень тра",
        "червня червень чер",
        "липня липень лип",
        "серпня серпень сер",
        "вересня вересень вер",
        "жовтня жовтень жов",
        "листопада листопад лис",
        "грудня грудень гру",
    ),
    "ro": (
        "ianuarie ian",
        "februarie feb",
        "martie mar",
        "aprilie apr",
        "mai",
        "iunie iun",
        "iulie iul",
        "august aug",
        "septembrie sept",
        "octombrie oct",
        "noiembrie noi nov",
        "decembrie dec",
    ),
    "tr": (
        "ocak oca",
        "şubat şub",
        "mart mar",
        "nisan nis",
        "mayıs may",
        "haziran haz",
        "temmuz tem",
        "ağustos ağu",
        "eylül eyl",
        "ekim eki",
        "kasım kas",
        "aralık ara",
    ),
    "cs": (
        "ledna leden",
        "února únor",
        "března březen",
        "dubna duben",
        "května květen",
        "června červen",
        "července červenec",
        "srpna srpen",
        "září",
        "října říjen",
        "listopadu listopad",
        "prosince prosinec",
    ),
    "sv": (
        "januari jan",
        "februari feb",
        "mars",
        "april apr",
        "maj",
        "juni jun",
        "juli jul",
        "augusti aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    "nb": (
        "januar jan",
        "februar feb",
        "mars mar",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep",
        "oktober okt",
        "november nov",
        "desember des",
    ),
    "da": (
        "januar jan",
        "februar feb",
        "marts mar",
        "april apr",
        "maj",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep",
        "oktober okt",
        "november nov",
        "december dec",
    ),
}

MONTHS = {
    word: number
    for names in MONTHS_BY_LANGUAGE.values()
    for number, words in enumerate(names, start=1)
    for word in words.split()
}

# What stands before a date of publishing, lower case, first words only.
PUBLISHED_LABELS = (
    *("published", "posted", "date", "created", "issued", "released", "filed"),
    *("publication", "dated", "written", "submitted"),  # en
    *("veröffentlicht", "erstellt", "publiziert", "erschienen", "stand", "datum"),
    *("geschrieben", "publié", "publiée", "paru", "publicado", "publicada"),  # de fr es
    *("publicación", "fecha", "pubblicato", "pubblicata", "data", "publicação"),  # it
    *("gepubliceerd", "geplaatst", "publikacja", "opublikowano", "dodano"),  # nl pl
    *("опубликовано", "дата", "опубліковано", "publicat", "giriş", "yayınlanma"),
    *("publikováno", "vydáno", "publicerad", "publicerat", "publisert"),  # cs sv nb
    *("offentliggjort", "publiceret", "udgivet", "公開日", "입력"),  # da ja ko
)

# What stands before the date of a later version.
UPDATED_LABELS = (
    *("updated", "update", "modified", "revised", "reviewed", "edited"),  # en
    *("aktualisiert", "aktualisierung", "geändert", "mis", "modifié"),  # de fr
    *("actualizado", "actualizada", "actualización", "aggiornato"),  # es it
    *("aggiornata", "modifica", "atualizado", "atualizada", "bijgewerkt"),  # pt nl
    *("gewijzigd", "aktualizacja", "обновлено", "оновлено", "actualizat"),
    *("güncelleme", "güncellenme", "aktualizováno", "uppdaterad"),  # tr cs sv
    *("oppdatert", "opdateret", "uppfært", "更新日", "수정"),  # nb da is ja ko
)

# Languages whose numeric dates put the day first (CLDR, short date format).
DAY_FIRST_LANGUAGES = frozenset(MONTHS_BY_LANGUAGE) - {"en"} | {"el", "hr", "sk", "ca"}

# English weekdays, Monday is 0; in running text they are capitalised.
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tue", "tues"),
            ("wednesday", "wed"),
            ("thursday", "thu", "thur", "thurs"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        )
    )
    for name in names
}

NUMBERS = {
    word: number
    for number, word in enumerate(
        (
            *("one", "two", "three", "four", "five", "six", "seven", "eight"),
            *("nine", "ten", "eleven", "twelve"),
        ),
        start=1,
    )
} | {"a": 1, "an": 1}

# Verbs and phrases that tell a reader of English which way a date lies.
# Checked against the golden cases; re-run tests/text/test_dates.py.
FUTURE_CUES = (
    *("will", "shall", "upcoming", "forthcoming", "scheduled", "slated"),
    *("anticipated", "approaches", "approaching", "looms"),
    r"(?:is|are|was|were) (?:set|due|expected|planned|likely) (?:to|for|on|in)",
    r"(?:plan|hope|intend)(?:s|n?ed|n?ing)? (?:to|for|on|an?)",
    r"hoping (?:to|for)",
    r"(?:looking|look|looks) (?:to|ahead|forward)",
    *(
        "ahead of",
        "paves? the way for",
        "going to",
        "set for",
        "set to",
        "due on",
        "due in",
        "to be held",
    ),
    *("expected to", "expects to", "aims? to", "is to", "are to", "later this"),
)
PAST_CUES = (
    *(
        "said",
        "says",
        "told",
        "met",
        "held(?! (?:in|on|at))",
        "was",
        "were",
        "had",
        "did",
        "took",
    ),
    *("came", "went", "began", "broke", "won", "lost", "made", "gave", "left"),
    *("rose", "fell", "became", "found", "sent", "saw", "wrote", "spoke", "led"),
    *("could not", "couldn[’']t", "since", "ago", "earlier this", "back in"),
    *(r"ha(?:s|ve) been", r"ha(?:s|ve) [a-z]+(?:ed|en)"),
    r"(?!need|speed|indeed|hundred|embed)[a-z]{2,}ed",
)
