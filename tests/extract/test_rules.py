# ruff: noqa: RUF001 - other scripts are meant
"""The named rules: each does what its example says, and spares what it must."""

from __future__ import annotations

from collections import Counter

import pytest

from briefing.extract import RULES
from briefing.extract.control_words import CONTROLS
from briefing.extract.leftovers import LEFTOVERS, Leftover, find_leftover
from briefing.extract.leftovers.teaser_lines import TEASER_LINES
from briefing.extract.units import Unit
from briefing.model import Line


def _unit(text: str) -> Unit:
    line = Line(number=1, span=(0, len(text)), text=text)
    return Unit(lines=(line,), text=text)


@pytest.mark.parametrize("rule", LEFTOVERS, ids=lambda rule: rule.name)
def test_example_is_decided_by_its_rule(rule: Leftover) -> None:
    """The example that the method page shows is removed by this very rule."""
    found = find_leftover(_unit(rule.example))
    assert found is not None
    assert found.name == rule.name


def test_names_are_unique_and_sentences_whole() -> None:
    """A receipt's name leads to one rule, told in one sentence."""
    counts = Counter(rule.name for rule in RULES)
    assert [name for name, count in counts.items() if count > 1] == []
    assert [rule.name for rule in RULES if not rule.sentence.endswith(".")] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Share", "share-buttons"),
        ("Tweet 0", "share-buttons"),
        ("Facebook Twitter WhatsApp Copy link", "share-buttons"),
        ("Auf Facebook teilen", "share-buttons"),
        ("ADVERTISEMENT", "advertisement"),
        ("Anzeige", "advertisement"),
        ("Lesen Sie auch: Der Hafen wird größer", "see-also"),
        ("READ MORE: Ferry finds a new port", "see-also"),
        ("Related articles", "teasers"),
        ("Das könnte Sie auch interessieren", "teasers"),
        ("Leave a comment", "comments"),
        ("12 Comments", "comments"),
        ("Filed under: Ports", "tags"),
        ("#harbour #ferry", "tags"),
        ("Next article", "previous-next"),
        ("Zoom in", "page-controls"),
        ("Next: Man finds lost anchor", "previous-next"),
        ("Privacy Policy", "cookie-notice"),
        ("We use cookies to improve your experience.", "cookie-notice"),
        ("Already a subscriber? Log in", "login-pitch"),
        (
            "Diese Meldung wurde von einer KI automatisch übersetzt.",
            "translation-notice",
        ),
        ("Esta es una traducción automática.", "translation-notice"),
        ("Journal reference: Harbour Studies 7 (2031)", "publication-note"),
        ("Also on harbourpost.example Ferry finds a new port", "see-also"),
        ("Read our full review of the new ferry", "see-also"),
        ("Get the full timetable of the new ferry line here.", "click-here"),
        ("Request an invite", "click-here"),
        (
            "„Hier ist Nord“: Der Newsletter informiert Sie, hier geht’s zum Brief!",
            "newsletter-pitch",
        ),
        ("This article is for informational purposes only.", "terms-of-use"),
        ("The text above does not constitute any legal advice.", "terms-of-use"),
        ("Hier geht’s zur Anmeldung!", "newsletter-pitch"),
        ("By submitting this form you let us write to you.", "newsletter-pitch"),
        (
            "Ada Example is a freelance writer. When she is not here, she mends boats.",
            "writer-biography",
        ),
        ("Download our app", "app-pitch"),
        ("Loading...", "loading"),
        ("3 hours ago", "relative-time"),
        ("vor 5 Minuten", "relative-time"),
        ("1 / 5", "media-player"),
        ("* * *", "no-words"),
        ("Bild 2 von 7", "media-player"),
        ("Business", "section-label"),
        ("Alle Rechte vorbehalten", "copyright"),
        ("This article was translated from Spanish", "translation-notice"),
        ("Click here to read the full report", "click-here"),
        ("Artikel wird nach der Anzeige fortgesetzt", "advertisement"),
        ("La suite après cette publicité", "advertisement"),
        ("O artigo continua depois da publicidade", "advertisement"),
        ("Dalsza część artykułu pod reklamą", "advertisement"),
        ("Artikeln fortsätter efter annonsen", "advertisement"),
        ("Cet article est réservé aux abonnés.", "login-pitch"),
        ("Suscríbase para seguir leyendo sin límites.", "login-pitch"),
        ("Conteúdo exclusivo para assinantes. Já é assinante?", "login-pitch"),
        ("Artykuł tylko dla naszych prenumeratorów.", "login-pitch"),
        ("この記事は会員限定です", "login-pitch"),
        ("구독자 전용 기사입니다", "login-pitch"),
        ("订阅后继续阅读", "login-pitch"),
        ("Recevez chaque matin notre newsletter.", "newsletter-pitch"),
        ("Schrijf je in voor onze nieuwsbrief", "newsletter-pitch"),
        ("Подпишитесь на нашу рассылку", "newsletter-pitch"),
        ("Utilizziamo i cookie per offrirti una buona esperienza.", "cookie-notice"),
        ("Używamy plików cookies na tej stronie.", "cookie-notice"),
        ("Komentarze (4)", "comments"),
        ("Σχόλια", "comments"),
        ("Diskutieren Sie mit!", "comments"),
        ("Přečtěte si také", "teasers"),
        ("Povezani članci", "teasers"),
        ("Kapcsolódó cikkek", "teasers"),
        ("Διαβάστε επίσης", "teasers"),
        ("Материалы по теме", "teasers"),
        ("İlgili haberler", "teasers"),
        ("Baca juga", "teasers"),
        ("関連ニュース", "teasers"),
        ("많이 본 뉴스", "teasers"),
        ("相关阅读", "teasers"),
        ("اقرأ أيضا", "teasers"),
        ("À lire aussi Le port attend son nouveau ferry", "see-also"),
        ("Lees ook De haven wacht op een nieuwe veerboot", "see-also"),
        ("Empfohlener redaktioneller Inhalt", "embedded-content"),
        ("Para ver este contenido, acepta las cookies.", "embedded-content"),
        ("Annonsørinnhold", "advertisement"),
        ("Διαφήμιση", "advertisement"),
        ("Wszelkie prawa zastrzeżone", "copyright"),
        ("Sva prava pridržana.", "copyright"),
        ("Štítky: přístav", "tags"),
        ("Słowa kluczowe: port, prom", "tags"),
        ("Die Hafen-App: alle Nachrichten. Hier gratis herunterladen.", "app-pitch"),
        ("Hat Ihnen dieser Artikel gefallen?", "donation-pitch"),
        ("Näytä lisää", "page-controls"),
        ("Link kopieren Link kopieren", "page-controls"),
        ("včera 14:40", "relative-time"),
        ("Heute, 12:37 Uhr", "relative-time"),
        ("3 timer siden", "relative-time"),
        ("5 минут назад", "relative-time"),
        ("3시간 전", "relative-time"),
        ("Zásady ochrany osobních údajů", "cookie-notice"),
        ("Integritetspolicy", "cookie-notice"),
        ("after newsletter promotion", "newsletter-pitch"),
        ("The opinions expressed by contributors are their own.", "terms-of-use"),
        ("Add Harbour Post as a Preferred Source", "follow-pitch"),
        ("Copier le lien", "page-controls"),
        ("続きを読む", "page-controls"),
        ("Комментарии", "comments"),
        ("La rédaction vous conseille", "teasers"),
        ("También te puede interesar", "teasers"),
        ("Consigliati per te", "teasers"),
        ("Dit vind je misschien ook leuk", "teasers"),
        ("Nepřehlédněte", "teasers"),
        ("Címlapról ajánljuk", "teasers"),
        ("Preporuka za Vas", "teasers"),
        ("Новости партнёров", "teasers"),
        ("קראו גם: הנמל נסגר", "see-also"),
        ("सबसे ज्यादा पढ़ी गईं", "teasers"),
        ("よく読まれている記事", "teasers"),
        ("猜你喜欢", "teasers"),
        ("Luetuimmat jutut: Satama avattiin", "see-also"),
        ("Hallgassa meg a cikket", "page-controls"),
        ("Ascultă articolul", "page-controls"),
        ("Audio starten, abbrechen mit Escape", "page-controls"),
        ("Нашли опечатку?", "page-controls"),
        ("1.5x", "page-controls"),
        ("Haberi dinle", "page-controls"),
        ("استمع إلى المقال", "page-controls"),
        ("후속기사 원해요", "page-controls"),
        ("Obserwuj nas na Facebooku", "follow-pitch"),
        ("Seuraa meitä Facebookissa", "follow-pitch"),
        ("Следвайте ни във Facebook", "follow-pitch"),
        ("Google News'te takip edin", "follow-pitch"),
        ("Iratkozzon fel hírlevelünkre!", "newsletter-pitch"),
        ("뉴스레터 구독하기", "newsletter-pitch"),
        ("A cikk csak előfizetőink számára elérhető", "login-pitch"),
        ("Članak je dostupan samo pretplatnicima", "login-pitch"),
        ("Stáhněte si naši aplikaci", "app-pitch"),
        ("Κατεβάστε την εφαρμογή", "app-pitch"),
        ("Støtt uavhengig journalistikk", "donation-pitch"),
        ("Juttu jatkuu mainoksen jälkeen", "advertisement"),
        ("Nastavak nakon oglasa", "advertisement"),
        ("RIPRODUZIONE RISERVATA", "copyright"),
        ("未经授权不得转载", "copyright"),
        ("Über dieses Thema berichtete das Radio um 5:20 Uhr.", "publication-note"),
        ("（责任编辑：张三）", "source-label"),
    ],
)
def test_usual_leftover_is_known(text: str, name: str) -> None:
    """What pages usually leave behind is known by its form or words."""
    found = find_leftover(_unit(text))
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "text",
    [
        "More than six months later the port has still not said who will pay for it.",
        "The council said residents should sign up for alerts before the storm comes.",
        "“We will go on talking, and we share this goal,” the minister told reporters.",
        "Commuters can buy a ticket in the mobile app and receive a share of the fee.",
        "The company agreed to buy the line and will receive a share of its profits.",
        "He said the two sides had agreed to continue reading the treaty next month.",
        "A copy of the letter was sent to the editor of a newspaper in the capital.",
        "Next month the council votes on the plan, and the ferry waits until then.",
        "See the harbour from above and you know why ships come in winter, he said.",
        "The airline follows us regulators on Twitter, a lawyer for the pilots said.",
        "Die Gewerkschaft hat im Streit um das Abo der Bahn einen Vertrag gefordert.",
        "Les abonnés du théâtre ont reçu une lettre du directeur avant la fermeture.",
        "El tribunal multó a la empresa porque usaba cookies sin avisar a nadie.",
        "Компания заявила, что новости читали все подписчики городской газеты весной.",
        "Seine App soll bis Mai fertig sein, und wer mag, kann sie dann herunterladen.",
        "Le thème du congrès était la reprise du trafic des ferries dans ce port.",
        "Les også i år mange bøker, sa hun til elevene på skolen ved den gamle havnen.",
        "Der Artikel 5 gefällt auch den Gegnern des Vertrags, sagte sie.",
        "Le journal a suivi les dockers sur Facebook, et ils lui ont répondu hier.",
        "Följ med till hamnen, sade hon, och alla gick ned till båtarna vid kajen.",
        "Читайте договор внимательно, сказал он, и только потом ставьте подпись.",
        "Sledujte pozorně přístav, řekl kapitán, protože lodě připlují už zítra.",
        "Die Zeitung berichtete über dieses Thema, bevor der Rat der Stadt es tat.",
        "Haberin devamı gelmedi, çünkü liman yönetimi konuşmak istemedi dün akşam.",
        "El puerto comparte la noticia con los vecinos y escucha sus comentarios.",
        "Long after midnight",
        "A deal on shifts",
        "Ce que l'on sait",
        "Was bisher bekannt ist",
        "Una noche larga",
        "Vad händer nu?",
        "Что известно",
    ],
)
def test_text_is_spared(text: str) -> None:
    """Reports and crossheads that use the same words are not taken."""
    assert find_leftover(_unit(text)) is None


def test_every_label_of_the_tables_is_known() -> None:
    """No label of a table is too long, or hidden from its rule by its own stems."""
    labels = sorted(TEASER_LINES | CONTROLS)
    assert [label for label in labels if find_leftover(_unit(label)) is None] == []
