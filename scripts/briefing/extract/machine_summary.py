# ruff: noqa: RUF001 - other scripts are meant
"""The summary of a text that a machine has made, in a box of its own."""

from __future__ import annotations

import re

from briefing.extract.labels import bare, read_labels
from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.rules import Rule
from briefing.extract.units import Unit
from briefing.text.sieves import Sieve

MACHINE_SUMMARY = Rule(
    name="machine-summary",
    sentence="A summary that stands between a label and a note that a machine has made "
    "it is not the writer’s text.",
    example="The summary was made with the help of AI.",
)

_LABELS = read_labels(
    {
        "Germanic": "summary|ai summary|key points|key takeaways|at a glance|in brief|"
        "tl;dr|the short version|zusammenfassung|ki-zusammenfassung|in kürze|"
        "kurz gesagt|"
        "kurz zusammengefasst|das wichtigste in kürze|das wichtigste zusammengefasst|"
        "auf einen blick|samenvatting|in het kort|kort fortalt|kort oppsummert|"
        "oppsummert|oppsummering|sammendrag|kort sagt|i korthet|resumé|"
        "kort om artiklen|"
        "sammanfattning|kort om artikeln|artikeln i korthet",
        "Romance": "résumé|l'essentiel|en bref|en résumé|resumen|en resumen|las claves|"
        "claves|resumo|em resumo|em síntese|riassunto|in sintesi|in breve|rezumat|"
        "pe scurt|resum|en breu",
        "Slavic": "podsumowanie|w skrócie|streszczenie|najważniejsze informacje|"
        "shrnutí|"
        "stručně|ve zkratce|zhrnutie|v skratke|stručne|sažetak|ukratko|povzetek|"
        "na kratko|накратко|резюме|кратко|коротко|краткое содержание|главное|стисло|"
        "коротко про головне|укратко",
        "others": "tiivistelmä|lyhyesti|kokkuvõte|lühidalt|kopsavilkums|īsumā|"
        "santrauka|"
        "trumpai|összefoglaló|röviden|περίληψη|με μια ματιά|özet|kısaca|ملخص|خلاصه|"
        "תקציר|सारांश|ringkasan|intisari|tóm tắt|สรุป|摘要|要点|要約|요약|3줄 요약",
    }
)
_MACHINE = (
    r"(?:chatgpt|\w*gpt|ki|ai|ia|i\.a\.|artificial intelligence|llm|"
    r"künstliche\w* intelligenz|intelligence artificielle|inteligencia artificial|"
    r"intel·ligència artificial|inteligência artificial|intelligenza artificiale|"
    r"kunstmatige intelligentie|kunstig intelligens|artificiell intelligens|"
    r"tekoäly\w*|tehisin\w+|tehisaru\w*|mākslīg\w+ intelekt\w*|"
    r"dirbtin\w+ intelekt\w*|"
    r"sztuczn\w+ inteligencj\w+|uměl\w+ inteligenc\w+|umel\w+ inteligenci\w+|"
    r"mesterséges intelligencia|inteligenț\w+ artificial\w+|umjetn\w+ inteligencij\w+|"
    r"veštačk\w+ inteligencij\w+|umetn\w+ inteligenc\w+|изкуствен\w+ интелект|"
    r"искусственн\w+ интеллект\w*|ии|нейросет\w+|штучн\w+ інтелект\w*|ші|"
    r"τεχνητή\w* νοημοσύνη\w*|yapay zek\w+)"
)
_MACHINE_UNSPACED = (
    r"الذكاء الاصطناعي|هوش مصنوعی|בינה מלאכותית|人工智能|人工智慧|人工知能|생성형|"
    r"인공지능|kecerdasan buatan|trí tuệ nhân tạo|ปัญญาประดิษฐ์|कृत्रिम बुद्धि|एआई|"
    r"(?:AI|GPT)(?:[がでを에가로生自]|による)"
)
_NOTE = Sieve(rf"\b{_MACHINE}\b|{_MACHINE_UNSPACED}", re.IGNORECASE)
# "Made", "generated", "created".
_MADE = Sieve(
    r"\b(?:generated|created|written|produced|made|summari[sz]ed|reviewed|erstellt|"
    r"erzeugt|generiert|verfasst|zusammengefasst|gemaakt|gegenereerd|opgesteld|laget|"
    r"generert|lavet|genereret|skapad|skapats|genererad|gjord|généré\w*|rédigé\w*|"
    r"produit|réalisé\w*|creado|generado|elaborado|realizado|redactado|creat|generat|"
    r"gerado|criado|produzido|feito|generato|creato|realizzato|prodotto|realizat|"
    r"wygenerowan\w+|stworzon\w+|przygotowan\w+|vytvoř\w+|vygenerov\w+|vytvor\w+|"
    r"készült|készítette|generált\w*|generiran\w*|izrađen\w*|napravljen\w*|"
    r"ustvarjen\w*|създаден\w*|генериран\w*|создан\w*|сгенерирован\w*|подготовлен\w*|"
    r"створен\w*|згенерован\w*|підготовлен\w*|tehty|luotu|laatinut|tuottanut|"
    r"koostatud|koostanud|loodud|izveidot\w*|sukurt\w*|parengt\w*|δημιουργήθηκε|"
    r"oluşturul\w+|üretil\w+|hazırlan\w+|dibuat|dihasilkan|disusun)\b|"
    r"được tạo|do ai|ai tạo|أعد|إنشاء|توليد|تولید|تهیه|נכתב|נוצר|बनाया|तैयार|"
    r"生成|作成|整理|要約|작성|생성|요약|만든|สร้าง|สรุป",
    re.IGNORECASE,
)
_LONGEST_NOTE = 25  # words
_LONGEST_LABEL = 5
_LONGEST_BOX = 8  # lines of a summary


def mark_machine_summaries(sheet: Sheet) -> Marks:
    """Mark summaries that machines have made, with their labels and notes."""
    found: Marks = {}
    live = {unit.number for unit in sheet.live}
    box: list[Unit] | None = None  # below a label
    for unit, _ in sheet.page:
        if unit.words <= _LONGEST_LABEL and bare(unit.plain) in _LABELS:
            box = [unit]
        elif box is not None:
            box.append(unit)
            if _is_note(unit):
                numbers = (one.number for one in box)
                found |= {n: removed(MACHINE_SUMMARY) for n in numbers if n in live}
                box = None
            elif len(box) > _LONGEST_BOX:
                box = None
    return found


def _is_note(unit: Unit) -> bool:
    """Say whether a line tells that a machine has made something."""
    return (
        unit.words <= _LONGEST_NOTE
        and _NOTE.search(unit.plain, unit.stems) is not None
        and _MADE.search(unit.plain, unit.stems) is not None
    )
