# ruff: noqa: RUF001 - the tables hold words of many scripts
"""The words of dates beside the names of months: tables that grow by a line.

Labels are what outlets print before a date.
"""

from __future__ import annotations

from briefing.text.month_names import MONTHS_BY_LANGUAGE

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
    *("offentliggjort", "publiceret", "udgivet", "julkaistu", "megjelent"),  # da fi hu
    *("公開日", "発行日", "입력", "등록", "发布", "發布", "发表", "發表"),  # ja ko zh
    *("نشر", "đăng", "xuất bản", "diterbitkan", "δημοσίευση"),  # ar vi id el
)

# What stands before the date of a later version.
UPDATED_LABELS = (
    *("updated", "update", "modified", "revised", "reviewed", "edited"),  # en
    *("aktualisiert", "aktualisierung", "geändert", "mis", "modifié"),  # de fr
    *("actualizado", "actualizada", "actualización", "aggiornato"),  # es it
    *("aggiornata", "modifica", "atualizado", "atualizada", "bijgewerkt"),  # pt nl
    *("gewijzigd", "aktualizacja", "обновлено", "оновлено", "actualizat"),
    *("güncelleme", "güncellenme", "aktualizováno", "uppdaterad"),  # tr cs sv
    *("oppdatert", "opdateret", "uppfært", "päivitetty"),  # nb da is fi
    *("frissítve", "更新", "수정", "تحديث", "cập nhật", "diperbarui"),  # hu ja ko ar vi
)

# Languages whose numeric dates put the day first (CLDR, short date format).
DAY_FIRST_LANGUAGES = frozenset(MONTHS_BY_LANGUAGE) - {"en", "hu"} | {
    *("hr", "sk", "sl", "sr", "mk", "no", "nn", "gl", "vi", "ms", "be"),
}

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

# Weekdays as languages write them that give them small letters, and the words of the
# Vietnamese ones: beside a date they are no sentence.
WEEKDAY_NAMES = frozenset(
    (
        *("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        *("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        *("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
        *("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira"),
        *("sexta-feira", "segunda", "terça", "quarta", "quinta", "sexta"),
        *("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"),
        *("zondag", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota"),
        *("niedziela", "luni", "marți", "miercuri", "joi", "vineri", "sâmbătă"),
        *("duminică", "понедельник", "вторник", "среда", "четверг", "пятница"),
        *("суббота", "воскресенье", "понеділок", "вівторок", "середа", "четвер"),
        *("п’ятниця", "субота", "неділя", "pondělí", "úterý", "středa", "čtvrtek"),
        *("pátek", "neděle", "måndag", "tisdag", "onsdag", "torsdag", "fredag"),
        *("lördag", "söndag", "mandag", "tirsdag", "lørdag", "søndag", "maanantai"),
        *("tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"),
        *("hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"),
        *("thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "chủ", "nhật", "ngày"),
    )
)

NUMBERS = {
    word: number
    for number, word in enumerate(
        (
            *("one", "two", "three", "four", "five", "six", "seven", "eight"),
            *("nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"),
            *("sixteen", "seventeen", "eighteen", "nineteen"),
        ),
        start=1,
    )
} | {"a": 1, "an": 1}
TENS = {
    word: number
    for number, word in zip(
        range(20, 100, 10),
        (
            *("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty"),
            "ninety",
        ),
        strict=True,
    )
}
ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            *("first", "second", "third", "fourth", "fifth", "sixth", "seventh"),
            *("eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth"),
            *("fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth"),
            *("nineteenth", "twentieth"),
        ),
        start=1,
    )
}
