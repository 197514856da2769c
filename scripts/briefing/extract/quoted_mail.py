# ruff: noqa: RUF001 - words of many languages
"""What a mail program sets above and around a mail that it quotes or passes on."""

from __future__ import annotations

import re
from itertools import takewhile

from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.rules import Rule
from briefing.extract.units import Unit, asked_once
from briefing.text.sieves import Sieve

QUOTED_MAIL = Rule(
    name="quoted-mail",
    sentence="The line above a mail that is answered, and the mail quoted below it, "
    "are not the article.",
    example="On 3 March 2031 at 9:15, Ada Example <ada@post.example> wrote:",
)
PASSED_ON = Rule(
    name="forwarded-head",
    sentence="The head that a mail program sets above a mail which it passes on is "
    "removed.",
    example="---------- Forwarded message ----------",
)
MAIL_RULES = (QUOTED_MAIL.name, PASSED_ON.name)

# "wrote:" in the languages of common mail programs, the verb last or before a name.
_WROTE = Sieve(
    r"\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|"
    r"napisał\(?a?\)?|napsal\(?a?\)?|kirjoitti|yazdı|пишет|написала?|"
    r"написав|пише|写道|寫道|님이 작성)\b.{0,80}:$",
    re.IGNORECASE,
)
_SENT = re.compile(r"\S@\S|\d{1,2}[:.h]\d{2}")  # an address, or a time of day
_MARK = Sieve(
    r"\A[-_=> ]*\b(?:begin forwarded message|forwarded message|original message|"
    r"(?:anfang der )?weitergeleitete nachricht|ursprüngliche nachricht|"
    r"message (?:transféré|d'origine|original)e?|(?:début du )?message réexpédié|"
    r"mensaje (?:reenviado|original)|messaggio (?:inoltrato|originale)|"
    r"mensagem (?:encaminhada|original)|doorgestuurd bericht|oorspronkelijk bericht|"
    r"пересылаемое сообщение|исходное сообщение|转发的?邮件|原始邮件)[-_=: ]*\Z",
    re.IGNORECASE,
)
# Its rows: in the same languages sender, day, subject and receivers.
_ROW = re.compile(
    r"\*?(from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|"
    r"envoyé|à|objet|enviado(?: el| em)?|fecha|para|asunto|da|inviato|data|a|oggetto|"
    r"assunto|van|verzonden|aan|onderwerp|от|дата|кому|тема|отправлено|发件人|日期|"
    r"收件人|主题|发送时间)\s?:\*?\s.{1,200}",
    re.IGNORECASE,
)
_QUOTE = "blockquote"
_FEWEST_ROWS = 3  # of different labels, of a head that no mark announces


def mark_quoted_mail(sheet: Sheet) -> Marks:
    """Mark quoted mails with the line above them, and the heads of those passed on."""
    found: Marks = {}
    units = sheet.live
    for index, unit in enumerate(units):
        if not _is_of_mail(unit):
            continue
        if _is_answered(unit):
            found[unit.number] = removed(QUOTED_MAIL)
            found |= {
                other.number: removed(QUOTED_MAIL)
                for other in takewhile(_is_quoted, units[index + 1 :])
            }
        is_mark = _is_mark(unit)
        if is_mark or _label(unit):
            rows = tuple(takewhile(_label, units[index + is_mark :]))
            if is_mark or len(set(map(_label, rows))) >= _FEWEST_ROWS:
                head = (unit, *rows) if is_mark else rows
                found |= {row.number: removed(PASSED_ON) for row in head}
    return found


@asked_once
def _is_of_mail(unit: Unit) -> bool:
    return bool(_is_answered(unit) or _is_mark(unit) or _label(unit))


@asked_once
def _is_answered(unit: Unit) -> bool:
    """Say whether a line names who wrote, and when, the mail quoted below it."""
    return (
        _WROTE.search(unit.text, unit.stems) is not None
        and _SENT.search(unit.text) is not None
    )


@asked_once
def _is_mark(unit: Unit) -> bool:
    return _MARK.search(unit.text, unit.stems) is not None


@asked_once
def _label(unit: Unit) -> str:
    """Return the label of a row, "" for any other line."""
    match = _ROW.fullmatch(unit.text) if ":" in unit.text else None
    return match[1].casefold() if match else ""


def _is_quoted(unit: Unit) -> bool:
    return unit.region == _QUOTE
