"""Traps between a page's top and its text, each in an invented page of one language."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from briefing.extract import extract_entry
from briefing.ingest import read_article


@dataclass(frozen=True, slots=True, kw_only=True)
class Trap:
    """A page of text and the fields that an editor would write down."""

    text: str
    title: str
    authors: tuple[str, ...] = ()
    day: str | None = None
    language: str = "en"


_TRAPS = {
    # The headline of the story before stands at the top, and not again in the text.
    "previous-headline-en": Trap(
        text="""Fishing boats find a new port
Skip to content
Island ferry waits for the storm
The line hopes to sail again on Wednesday
By Ada ExampleMarch 3, 2031
The storm kept the island ferry in the harbour for a third day on Monday, and the \
shops of the island ran out of bread before noon.
The line said that the ferry would sail again as soon as the storm ends.
""",
        title="Island ferry waits for the storm",
        authors=("Ada Example",),
        day="2031-03-03",
    ),
    # The standfirst is longer and nearer to the byline than the headline.
    "standfirst-de": Trap(
        text="""Inselpost
Die Fähre wartet auf das Ende des Sturms
Reederei hofft auf Mittwoch – in den Läden der Insel fehlt seit Montag das Brot
Von Ada Beispiel
3. März 2031, 08:15 Uhr
Der Sturm hat die Fähre der Insel auch am Montag im Hafen gehalten, und in den Läden \
der Insel gab es schon am Mittag kein Brot mehr.
Die Reederei will wieder fahren, sobald der Sturm nachlässt.
""",
        title="Die Fähre wartet auf das Ende des Sturms",
        authors=("Ada Beispiel",),
        day="2031-03-03",
        language="de",
    ),
    # A notice on cookies is running text above the headline.
    "notice-above-fr": Trap(
        text="""Nous utilisons des cookies et des traceurs afin de mesurer \
notre audience et de vous montrer des publicités adaptées à vos intérêts personnels.
Accepter
Le bac de l’île attend la fin de la tempête
Par Ada Exemple
3 mars 2031
La tempête a retenu le bac de l’île au port pour le troisième jour lundi, et les \
boutiques de l’île n’avaient plus de pain avant midi.
La compagnie a dit que le bac partira dès la fin de la tempête.
Les habitants de l’île attendent le bac et le pain depuis samedi.
Le port reste fermé jusqu’à mercredi, selon la compagnie du bac.
La tempête a cassé deux quais du port, et le bac ne pourra pas y accoster.
Les boutiques du port ont aussi fermé pendant la tempête.
Une autre compagnie envoie du pain dès mercredi.
Le maire de l’île a remercié la compagnie.
""",
        title="Le bac de l’île attend la fin de la tempête",
        authors=("Ada Exemple",),
        day="2031-03-03",
        language="fr",
    ),
    # The title of the page words the headline differently and adds the outlet.
    "page-title-es": Trap(
        text="""El ferry sigue en el puerto por la tormenta | Correo del Muelle
Inicio
Suscríbete
El ferry de la isla espera el fin de la tormenta
Por Ada Ejemplo
3 de marzo de 2031
La tormenta retuvo el ferry de la isla en el puerto por tercer día el lunes, y las \
tiendas de la isla se quedaron sin pan antes del mediodía.
La naviera dijo que el ferry saldrá en cuanto la tormenta termine.
""",
        title="El ferry de la isla espera el fin de la tormenta",
        authors=("Ada Ejemplo",),
        day="2031-03-03",
        language="es",
    ),
    # A date without a year's sign, in the order of the language, beside a copyright.
    "order-it": Trap(
        text="""Il traghetto dell’isola aspetta la fine della tempesta
di Ada Esempio
03/04/2031
La tempesta ha tenuto il traghetto dell’isola nel porto per il terzo giorno, e nei \
negozi dell’isola non c’era più pane prima di mezzogiorno.
La compagnia ha detto che il traghetto partirà quando la tempesta finisce.
© 2029 Posta del Molo
""",
        title="Il traghetto dell’isola aspetta la fine della tempesta",
        authors=("Ada Esempio",),
        day="2031-04-03",
        language="it",
    ),
    # A section glued before the headline, as breadcrumbs of pages become text.
    "glued-section-pl": Trap(
        text="""WiadomościWyspaProm czeka na koniec sztormu na wyspie
Prom czeka na koniec sztormu na wyspie
Opublikowano: 3 marca 2031
Sztorm zatrzymał prom w porcie wyspy już trzeci dzień, a w sklepach na wyspie nie \
było chleba jeszcze przed południem.
Armator powiedział, że prom wypłynie, gdy tylko sztorm się skończy.
""",
        title="Prom czeka na koniec sztormu na wyspie",
        day="2031-03-03",
        language="pl",
    ),
    # The time of day stands glued to the year.
    "glued-time-pt": Trap(
        text="""Barco da ilha espera o fim da tempestade
3 de março de 203108:15
A tempestade manteve o barco da ilha no porto pelo terceiro dia, e as lojas da ilha \
não tinham mais pão antes do meio-dia.
A empresa disse que o barco vai partir quando a tempestade terminar.
""",
        title="Barco da ilha espera o fim da tempestade",
        day="2031-03-03",
        language="pt",
    ),
    "numerals-ja": Trap(
        text="""島のフェリー、嵐が過ぎるのを待つ
令和13年3月3日
嵐のため島のフェリーは月曜日も港を出られず、三日目となった。島の店では昼前にパンが売り切れた。
船会社は嵐が過ぎればすぐに運航を再開すると述べた。島の人々は再開を待っている。
""",
        title="島のフェリー、嵐が過ぎるのを待つ",
        day="2031-03-03",
        language="ja",
    ),
    "digits-ar": Trap(
        text="""عبارة الجزيرة تنتظر نهاية العاصفة
٣ آذار/مارس ٢٠٣١
أبقت العاصفة عبارة الجزيرة في الميناء لليوم الثالث على التوالي \
يوم الاثنين ونفد الخبز من متاجر الجزيرة قبل الظهر.
وقالت الشركة إن العبارة ستبحر من جديد فور انتهاء العاصفة في البحر.
""",
        title="عبارة الجزيرة تنتظر نهاية العاصفة",
        day="2031-03-03",
        language="ar",
    ),
    "words-vi": Trap(
        text="""Phà của đảo chờ cơn bão qua
Ngày 3 tháng 3 năm 2031
Cơn bão đã giữ phà của đảo trong cảng đến ngày thứ ba và các cửa hàng trên đảo không \
còn bánh mì trước buổi trưa.
Công ty cho biết phà sẽ chạy trở lại khi cơn bão qua.
""",
        title="Phà của đảo chờ cơn bão qua",
        day="2031-03-03",
        language="vi",
    ),
}


@pytest.mark.parametrize("name", sorted(_TRAPS))
def test_head_is_read_as_an_editor_reads_it(name: str) -> None:
    """Title, writers, day and language are the article's own."""
    trap = _TRAPS[name]
    entry = extract_entry(read_article(trap.text.encode(), "page.txt"))
    day = entry.date.value
    assert entry.title.value == trap.title
    assert (entry.authors.value or ()) == trap.authors
    assert (day.first.isoformat() if day and day.is_day else None) == trap.day
    assert entry.language.value == trap.language
