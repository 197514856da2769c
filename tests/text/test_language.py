# ruff: noqa: E501, RUF001 - the texts are in many scripts
"""Languages told by script and common words."""

from __future__ import annotations

import tomllib

import pytest
from tests.projects import ROOT

from briefing.text.language import LANGUAGE_CODES, find_language

_TEXTS = {
    "en": "The council said on Monday that it would not pay for the new harbour.",
    "de": "Der Rat hat am Montag gesagt, dass er den neuen Hafen nicht bezahlt.",
    "fr": "Le conseil a dit lundi que la ville ne paie pas pour le nouveau port.",
    "es": "El consejo dijo el lunes que no va a pagar por el nuevo puerto de la isla.",
    "nl": "De raad zei maandag dat het niet voor de nieuwe haven van de stad betaalt.",
    "it": "Il consiglio ha detto che non paga per il nuovo porto della città.",
    "pt": "O conselho disse que não vai pagar pelo novo porto da cidade com impostos.",
    "sv": "Rådet sade att det inte betalar för den nya hamnen och att staden väntar.",
    "da": "Rådet sagde, at det ikke vil betale mere for den nye havn, og hvad så.",
    "no": "Rådet sa at det ikke vil betale mer for den nye havnen, og hva så etter.",
    "pl": "Rada powiedziała, że nie zapłaci za nowy port i że to już jest po terminie.",
    "ru": "Совет сказал, что он не заплатит за новый порт, и это было в понедельник.",
    "uk": "Рада сказала, що вона не заплатить за новий порт, і це було в понеділок.",
    "ja": "市議会は月曜日、新しい港の費用を支払わないと述べた。市民は説明を求めている。",
    "zh": "市议会周一表示不会支付新港口的费用。市民要求解释，记者会将在周三举行。",
    "ko": "시의회는 월요일 새 항구 비용을 지불하지 않겠다고 밝혔다. 시민들이 설명을 요구했다.",
    "tr": "Feribot çalışanları salı günü yirmi dört saatlik greve gitti, yolcular iskelede kaldı.",
    "vi": "Công nhân phà ở cảng hôm thứ Ba đình công hai mươi bốn giờ vì tranh chấp tiền lương.",
    "ar": "قال المجلس يوم الاثنين إنه لن يدفع تكاليف الميناء الجديد في المدينة.",
}


@pytest.mark.parametrize("code", sorted(_TEXTS))
def test_language_is_told(code: str) -> None:
    """One sentence is enough, and the telling words stand where the spans say."""
    guess = find_language(_TEXTS[code])
    assert guess is not None
    assert guess.code == code
    assert guess.spans
    assert all(_TEXTS[code][a:b].strip() for a, b in guess.spans)


# Neighbours that share most of their function words, one sentence each.
_NEIGHBOURS = {
    "da": "Hun siger, at skibet bliver ved kajen nu, og at hun har fået meget hjælp.",
    "no": "Hun sier at skipet blir ved kaien nå, og at hun har fått mye hjelp.",
    "cs": "Podle rady město nezaplatí za nový přístav, který je také po termínu.",
    "sk": "Podľa rady mesto nezaplatí za nový prístav, ktorý je tiež po termíne.",
    "hr": "Vijeće je prije dva dana reklo gdje će biti luka i tko će to također platiti.",
    "sr": "Savet je pre dva dana rekao gde će biti luka i ko će to takođe da plati.",
    "pt": "O conselho disse que não vai pagar uma obra com os impostos, mas também não.",
    "gl": "O consello dixo que non vai pagar unha obra cos impostos, pero tamén non.",
    "id": "Dewan kota menyatakan tidak bisa membayar pelabuhan itu karena anggaran, bahwa.",
    "ms": "Majlis bandar berkata tidak boleh membayar pelabuhan itu kerana wang daripada.",
    "bg": "Съветът каза, че няма да плати за новото пристанище с парите от града, но.",
    "mk": "Советот рече дека нема да плати за новото пристаниште со парите од градот.",
    "be": "Савет сказаў, што ён не заплаціць за новы порт, і гэта было ў панядзелак.",
    "fa": "شورای شهر روز دوشنبه گفت که هزینه بندر جدید را پرداخت نمی‌کند.",
    "ur": "شہر کی کونسل نے پیر کو کہا کہ وہ نئی بندرگاہ کے لیے رقم نہیں دے گی۔",
}


@pytest.mark.parametrize("code", sorted(_NEIGHBOURS))
def test_neighbours_are_told_apart(code: str) -> None:
    """Words that only one of two neighbours has decide between them."""
    guess = find_language(_NEIGHBOURS[code])
    assert guess is not None
    assert guess.code == code


@pytest.mark.parametrize(
    "text", ["", "Oslo", "1234 5678 9012", "Xqz wvk jjj prt bbn lkm"]
)
def test_unknown_stays_unknown(text: str) -> None:
    """Too little, or no language of the table, is no guess."""
    assert find_language(text) is None


def test_every_language_that_a_page_may_have_has_a_name() -> None:
    """The codes that are read are those that the site can word, no more, no less."""
    phrases = tomllib.loads((ROOT / "theme/phrases.toml").read_text("utf-8"))
    assert set(phrases["languages"]) == LANGUAGE_CODES
