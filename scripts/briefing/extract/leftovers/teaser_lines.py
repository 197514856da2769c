"""Labels above links to other pages, by language, as they stand alone on a line.

Those that no pattern of `teaser_labels_translated` knows. Words that an article too may
set above a paragraph of its own, such as *Background*, are left out.
"""

from __future__ import annotations

from briefing.extract.labels import read_labels
from briefing.extract.leftovers.teaser_lines_wider import WIDER_LINES

_LINES = {
    "en": (
        "in case you missed it|icymi|also in the news|more to explore|"
        "more top stories|stories you may have missed|you might have missed|"
        "people are reading|what others are reading|more from our network|"
        "on our radar|elsewhere on the site|articles you may like|readers also liked|"
        "our recommendations|what to watch next"
    ),
    "de": (
        "weiterführende links|weiterführende informationen|weitere videos|"
        "neueste videos|beliebte videos|aktuelle videos|top-videos|meistgesehen|"
        "meistgesehene videos|mehr videos|die wichtigsten nachrichten|"
        "aktuelle nachrichten|meistgelesene artikel|meistgelesene nachrichten|"
        "meistkommentiert|jetzt im fokus|das interessiert andere leser|"
        "das lesen andere|andere lesen auch|leser interessiert auch|"
        "neu auf der startseite|nicht verpassen|lesetipp der redaktion|"
        "lesetipps der redaktion|tipp der redaktion|unsere lesetipps|"
        "unsere empfehlungen|mehr für sie|mehr für dich|mehr entdecken|"
        "mehr aus unserem magazin|mehr auf unserer seite|alle artikel zum thema|"
        "alle beiträge zum thema|mehr zu diesem thema|mehr zu den themen|"
        "verwandte nachrichten|verwandte beiträge|ähnliche nachrichten|"
        "zugehörige artikel|zum nachlesen|zum nachhören|aus unserem archiv|"
        "beiträge zum thema|artikel zum thema|neues aus der rubrik|neueste meldungen|"
        "neue beiträge|jetzt neu bei uns|jetzt live|nächste artikel|vorherige artikel"
    ),
    "fr": (
        "la rédaction vous conseille|la rédaction vous recommande|"
        "nos articles à la une|nos derniers articles|nos articles recommandés|"
        "vous aimerez aussi|vous aimerez peut-être|vous pourriez aussi aimer|"
        "cela pourrait vous intéresser|ça peut vous intéresser|"
        "ceci peut vous intéresser|ça pourrait vous intéresser|"
        "ces articles peuvent vous intéresser|à ne pas manquer|à ne pas rater|"
        "plus d'infos|plus d'actualités|plus d'articles sur ce sujet|"
        "dernières actualités|dernières nouvelles|dernières infos|dernières vidéos|"
        "les dernières vidéos|les derniers articles|l'actualité en direct|"
        "l'info en continu|le fil info|le fil d'actualité|en lien avec cet article|"
        "recommandé pour vous|recommandés pour vous|nos recommandations|"
        "contenus liés|contenus recommandés|dossiers associés|thématiques associées|"
        "sujets associés|sur le web|ailleurs sur le web|les plus commentés|"
        "les plus vus|les vidéos les plus vues|les plus consultés|"
        "nos lecteurs ont lu ensuite|lire la suite de l'actualité|toute l'actualité|"
        "toute l'info|voir plus d'articles|autres articles|autres actualités"
    ),
    "es": (
        "también te puede interesar|también le puede interesar|"
        "también podría interesarte|esto te puede interesar|lo último|"
        "lo más reciente|lo más comentado|lo más compartido|más sobre este tema|"
        "más sobre el tema|ver más noticias|más noticias de hoy|en otras noticias|"
        "sigue leyendo|siga leyendo|seguir leyendo más|también en este medio|"
        "no te pierdas|no se pierda|nota relacionada|notas relacionadas|"
        "nota recomendada|notas recomendadas|relacionados|relacionadas|te sugerimos|"
        "le sugerimos|le recomendamos leer|te recomendamos leer|para saber más|"
        "al minuto|vídeos destacados|noticias destacadas|noticias recomendadas|"
        "artículos recomendados|contenido recomendado|recomendados para ti|"
        "noticia relacionada|información relacionada|lecturas recomendadas|"
        "más en esta sección|más de esta sección|noticias de última hora|"
        "otras noticias de interés|los más leídos|las más leídas|los más vistos|"
        "te puede gustar"
    ),
    "ca": (
        "també et pot interessar|més notícies|el més vist|últimes notícies|"
        "notícies destacades|no et perdis|més sobre el tema|et recomanem"
    ),
    "pt": (
        "as mais lidas|os mais lidos|mais populares|mais vistas|relacionadas|"
        "relacionados|recomendado para você|recomendados para você|recomendadas|"
        "assuntos relacionados|tópicos relacionados|não perca|em destaque|"
        "últimas atualizações|mais sobre este assunto|mais sobre o assunto|"
        "veja mais notícias|outras notícias|poderá gostar|você também pode gostar|"
        "talvez lhe interesse|sugestões de leitura|sugerimos-lhe|"
        "matérias relacionadas|reportagens relacionadas|últimas do dia|"
        "leitura recomendada|ler a seguir"
    ),
    "it": (
        "potrebbe interessarti anche|potrebbero interessarti|ti potrebbe interessare|"
        "ti potrebbe interessare anche|ti potrebbero interessare|ti può interessare|"
        "ultim'ora|sullo stesso argomento|sullo stesso tema|da non perdere|"
        "in evidenza|in primo piano|consigliati per te|raccomandati per te|"
        "video consigliati|video correlati|tutte le notizie|ultimi articoli|"
        "ultimi video|notizie del giorno|scopri anche|guarda il video|"
        "le notizie più lette|articoli più letti|gli articoli più letti|"
        "i più condivisi|i più visti|altri articoli|leggi gli altri articoli|"
        "articoli consigliati|contenuti correlati|notizie consigliate|"
        "dello stesso autore|articolo precedente|articolo successivo|"
        "prossimo articolo"
    ),
    "nl": (
        "gerelateerd nieuws|net binnen|het laatste nieuws|ook interessant|kijk ook|"
        "dit vind je misschien ook leuk|dit vind je misschien ook interessant|"
        "misschien vind je dit ook interessant|aanraders|mis niets|populair|"
        "recent nieuws|beluister ook|ook beluisteren|nu populair|meest bekeken|"
        "meest gedeeld|meest recent|meer artikelen|meer over dit onderwerp lezen|"
        "anderen lezen ook|anderen lazen ook|aanbevolen voor jou|aanbevolen voor u|"
        "verwante berichten|verwant nieuws|uitgelicht|onze aanraders|leestips|"
        "meer in het dossier|bekijk alle artikels|lees meer artikels"
    ),
    "af": ("meeste gelees|jongste nuus|verwante nuus|ook van belang|meer nuus"),
    "pl": (
        "warto przeczytać|warto wiedzieć więcej|oglądaj|oglądaj również|"
        "oglądaj także|popularne|wybrane dla ciebie|może cię zainteresować|"
        "może cię też zainteresować|może zainteresuje cię|to może cię zainteresować|"
        "w tym temacie|ostatnie wiadomości|więcej wiadomości|więcej artykułów|"
        "inne artykuły|inni czytali również|czytaj w serwisie|nie przegap|"
        "najczęściej komentowane|najchętniej czytane|najnowsze wiadomości|"
        "najnowsze artykuły|polecane dla ciebie|powiązane artykuły|powiązane tematy|"
        "przeczytaj|redakcja poleca|w temacie|zobacz galerię|posłuchaj także"
    ),
    "cs": (
        "související|nejčtenější články|nejčtenější zprávy|hlavní zprávy|dále čtěte|"
        "nepřehlédněte|články k tématu|aktuálně se děje|číst také|tip redakce|"
        "tipy redakce|další z rubriky|další z tématu|mohlo by se vám líbit|"
        "doporučené články|vybíráme pro vás|nejnovější|poslední zprávy|"
        "z domova a ze světa|podobné články|právě se děje|čtenáři čtou|čtěte dále|"
        "přečtěte si|nejdiskutovanější|témata článku|více z rubriky"
    ),
    "sk": (
        "súvisiaci článok|súvisiace|neprehliadnite|najnovšie|najčítanejšie články|"
        "odporúčané články|odporúčané|hlavné správy|ďalšie správy|"
        "mohlo by sa vám páčiť|zaujímavé články|prečítajte si|čítajte ďalej|"
        "viac z rubriky|najdiskutovanejšie|ďalšie z rubriky|podobné články|"
        "tip redakcie"
    ),
    "hu": (
        "olvasta már|ez is érdekelhet|ezek is érdekelhetik|ezek is érdekelhetnek|"
        "kiemelt hírek|címlapról ajánljuk|további híreink|további cikkeink|ajánló|"
        "ajánlott olvasnivaló|olvasnivaló|friss hírek|legnépszerűbb|legnézettebb|"
        "olvasta-e már|ne hagyja ki|ezt is olvassa el|kapcsolódó hírek|"
        "kapcsolódó anyagok|korábban a témában|még több hír|top hírek|"
        "rovat további hírei|önnek ajánljuk|neked ajánljuk"
    ),
    "ro": (
        "recomandările redacției|te-ar putea interesa|te-ar putea interesa și|"
        "s-ar putea să-ți placă|s-ar putea să vă placă|ultimele știri|"
        "ultimele articole|din aceeași categorie|nu rata|cele mai noi|"
        "cele mai citite articole|cele mai comentate|cele mai populare|"
        "știri recomandate|știri pe aceeași temă|alte articole|alte știri|"
        "articole pe aceeași temă|recomandate pentru tine|"
        "partenerii noștri recomandă|citește mai departe|citește mai mult|"
        "stiri de ultima ora|articolul următor|articolul anterior|mai multe despre"
    ),
    "sv": (
        "mer från oss|missa inte|lästips|topplista|fler ämnen|ämnen i artikeln|"
        "följ ämnen i artikeln|hitta fler artiklar|läs fler artiklar|"
        "läs fler nyheter|andra läser|andra läste också|andra har läst|mer läsning|"
        "mer att läsa|rekommenderad läsning|rekommenderas för dig|populärt just nu|"
        "populärt|mest sett|mest delat|senaste artiklarna|senaste nyheterna|"
        "det senaste|nästa artikel|föregående artikel|relaterat innehåll|"
        "relaterade nyheter|tidigare artiklar|artiklar i ämnet|se fler|fler videor|"
        "fler klipp"
    ),
    "da": (
        "anbefalet til dig|anbefalede artikler|anbefalet læsning|"
        "måske er du interesseret i|måske er du også interesseret i|gå ikke glip af|"
        "andre læser|andre læser også|andre læste også|relateret indhold|"
        "relaterede nyheder|mere om emnet|mere om sagen|populære lige nu|"
        "populært lige nu|læs hele artiklen|læs flere nyheder|læs flere artikler|"
        "seneste artikler|seneste nyheder|mest sete|mest læste artikler|"
        "næste artikel|forrige artikel|emner i artiklen|følg emnet|andre artikler|"
        "nyeste|seneste nyt"
    ),
    "no": (
        "siste nytt fra|relaterte artikler|relaterte saker|relatert innhold|"
        "populært nå|populære saker|akkurat nå|ikke gå glipp av|fikk du med deg|"
        "fikk du med deg denne|mest sett|anbefalt for deg|anbefalte artikler|"
        "anbefalt lesning|les flere saker|les flere artikler|andre leser|"
        "andre leser også|andre leser nå|siste saker|siste artikler|mer om saken|"
        "mer om emnet|flere artikler|neste artikkel|forrige artikkel|følg temaet|"
        "emner i denne saken|mest leste saker|nyeste saker|du vil kanskje også like"
    ),
    "is": (
        "lesið einnig|lesa meira|mest skoðað|nýjast|meira um málið|aðrar fréttir|"
        "tengdar greinar|vinsælast|vinsælt"
    ),
    "fi": (
        "viimeisimmät|tuoreimmat|lue seuraavaksi|muut lukevat|kuuntele myös|"
        "aiheeseen liittyvää|liittyvät artikkelit|lisää uutisia|lisää artikkeleita|"
        "muita uutisia|muita artikkeleita|suositellut artikkelit|"
        "suosittelemme sinulle|suositut|suosituimmat jutut|luetuimmat jutut|"
        "tuoreimmat uutiset|viimeisimmät uutiset|seuraava artikkeli|"
        "edellinen artikkeli|aiheet artikkelissa|sinua saattaisi kiinnostaa|"
        "sinua voisi kiinnostaa|lisää samasta aiheesta|artikkelin aiheet|älä missaa"
    ),
    "et": (
        "loetumad|soovitame|toimetuse valik|samal teemal|populaarsed|populaarsemad|"
        "populaarne|uuemad|värsked uudised|teised uudised|rohkem uudiseid|"
        "kõige loetumad|veel samal teemal|sind võib huvitada|sulle võib huvi pakkuda|"
        "järgmine artikkel|eelmine artikkel|rohkem sel teemal|seotud teemad"
    ),
    "lv": (
        "lasītākās ziņas|skaties arī|iesakām|uzzini vairāk|vairāk par tēmu|"
        "populārākie|populārākās|citi raksti|citas ziņas|svarīgākais|jaunākie raksti|"
        "jūs varētu interesēt|tevi varētu interesēt|saistītās tēmas|vēl par tēmu|"
        "nākamais raksts|iepriekšējais raksts|lasāmākie|redakcija iesaka"
    ),
    "lt": (
        "rekomenduojame|rekomenduojame perskaityti|taip pat žiūrėkite|"
        "plačiau skaitykite|naujausios žinios|naujausi straipsniai|kiti straipsniai|"
        "kitos naujienos|daugiau šia tema|daugiau naujienų|populiariausi straipsniai|"
        "skaitomiausi straipsniai|svarbiausios naujienos|jus gali sudominti|"
        "jums gali būti įdomu|kitas straipsnis|ankstesnis straipsnis|susiję|"
        "susijusios temos|temos straipsnyje|redakcija rekomenduoja"
    ),
}

TEASER_LINES = read_labels(_LINES, WIDER_LINES)
