# ruff: noqa: RUF001 - other scripts are meant
"""Labels of advertisements, rights, tags and embedded content, by language.

Patterns of small letters with plain quotes, as those of `translated`.
"""

from __future__ import annotations

# "Advertisement", "sponsored content", as whole lines.
ADVERTISEMENTS = (
    (
        r"(?:bezahlte |gesponserte[rn]? )?(?:anzeigen?|werbung|inhalt)|annons(?:er|"
        r"ørinnhold)?|annonc(?:er?|ørindhold)|(?:betalt|kommersielt|sponset|"
        r"sponsoreret|sponsrat) "
        r"(?:innhold|indhold|innehåll)|mainos|kaupallinen yhteistyö|auglýsing(?:ar)?|"
        r"reklaam|(?:passer |fermer )?(?:la )?publicités?|contenus? (?:sponsorisés?|"
        r"partenaires?)|(?:contenido|conteúdo) patrocinado|contenuto sponsorizzato|"
        r"publi(?:cidade|citat|citate)|gesponsord(?:e inhoud)?|advertenties?"
    ),
    (
        r"(?:materiał|artykuł|treść) sponsorowan[ya]|inzer(?:ce|cia|át)|reklām[ai]|"
        r"hirdetés(?:ek)?|oglas(?:i|avanje|no sporočilo)?|διαφήμιση|διαφημιση|"
        r"advertorial|"
        r"на правах рекламы|реклам[аи]|reklam(?:lar)?|ilan|iklan|quảng cáo|إعلانات?|"
        r"اعلان|تبلیغات|פרסומת|विज्ञापन|বিজ্ঞাপন|โฆษณา|広告|スポンサーリンク|광고|广告|廣告"
    ),
)

# "All rights reserved", anywhere in a line.
RIGHTS = (
    (
        r"\balle rechten voorbehouden\b|\btodos os direitos reservados\b|"
        r"\btots els drets reservats\b|\balle rettigh\w+ (?:forbehold\w+|reserver\w+)|"
        r"\balla rättigheter\b|\böll réttindi áskilin\b|\bkaikki oikeudet pidätetään\b|"
        r"\bkõik õigused\b.{0,20}\bkaitstud\b|\bvisas tiesības aizsargātas\b|"
        r"\bvisos teisės saugomos\b|\bwszelkie prawa zastrzeżone\b|"
        r"\bvše(?:chna|tky) práva vyhra(?:zena|dené)\b|\bminden jog fenntartva\b|"
        r"\btoate drepturile rezervate\b|\bsva prava (?:pridržana|zadržana)\b|"
        r"\bvse pravice pridržane\b"
    ),
    (
        r"\bвсички права запазени\b|\bвсе права защищены\b|\b[ув]сі права "
        r"захищен[іо]\b|"
        r"με επιφύλαξη παντός δικαιώματος|\btüm hakları saklıdır\b|\bhak cipta\b|"
        r"\bbản quyền thuộc\b|جميع الحقوق محفوظة|تمامی حقوق|כל הזכויות שמורות|"
        r"版[权權]所有|著作権は|禁無断転載|무단 ?(?:전재|복제)|저작권자"
    ),
)

# Before tags and topics: alone, or with a colon and the tags.
TAGS = (
    (
        r"(?:themen|thema|schlagw[oö]rte[r]?|stichw[oö]rter|etiquetas|temas?|mots[- "
        r"]clés|thèmes?|sujets?|argomenti|parole chiave|trefwoorden|onderwerpen|"
        r"palavras-chave|assuntos|emneord|emner|stikord|nyckelord|ämnen|efnisorð|"
        r"aiheet|avainsanat|märksõnad)"
    ),
    (
        r"(?:atslēgvārdi|temos|raktažodžiai|tagi|tematy|słowa kluczowe|štítky|témata|"
        r"témy|címkék|etichete|oznake|ključne besede|ετικέτες|θέματα|теги|темы|теми|"
        r"ключевые слова|ключові слова|етикети|etiketler|topik|từ khóa)"
    ),
    (
        r"(?:chủ đề|الكلمات (?:المفتاحية|الدلالية)|كلمات مفتاحية|وسوم|برچسب‌?ها|תגיות|"
        r"टैग|タグ|キーワード|태그|키워드|标签|標籤|关键词|關鍵字)"
    ),
)

# What stands in the place of content from another site until the reader agrees.
EMBEDDED = (
    (
        r"^(?:empfohlener )?(?:redaktioneller|externer) inhalt(?: nicht verfügbar)?$|"
        r"\ban dieser stelle (?:finde|befinde|sehe|steh|is)\w*\b.{0,80}\binhalte?\b|"
        r"\bmit (?:nur )?einem klick (?:anzeigen|laden|aktivieren|einblenden)|"
        r"^[\w-]+-?inhalte? (?:erlauben|anzeigen|laden|aktivieren|zulassen)$|"
        r"\bdamit einverstanden, dass (?:mir|uns)\b.{0,60}\binhalte?\b|"
        r"^link zum [\w-]+inhalt$|\bum (?:diesen|den) inhalt (?:zu sehen|anzuzeigen|"
        r"anzusehen)\b|\b(?:privatsphäre|datenschutz)-?einstellungen\b.{0,60}"
        r"\b(?:verhinder\w+|ändern|anpassen)"
    ),
    (
        r"\bpour (?:afficher|voir|consulter|lire) ce (?:contenu|média|tweet)\b|\bce "
        r"contenu "
        r"(?:est bloqué|a été bloqué|n'est pas disponible|est hébergé|provient d)|"
        r"\bpara ver (?:este|el) (?:contenido|conteúdo|vídeo|tuit)\b|\beste "
        r"(?:contenido|"
        r"conteúdo) (?:está|foi|ha sido) bloquead|\bper (?:visualizzare|vedere) questo "
        r"contenuto\b|\bom deze (?:inhoud|content|video|tweet)\b.{0,30}\b(?:te zien|"
        r"tonen|bekijken)|\bdeze inhoud is (?:geblokkeerd|niet beschikbaar)"
    ),
    (
        r"\bfor(?: å| at)? (?:se|vise) dette innholdet\b|\bfor at se (?:dette|"
        r"indholdet)"
        r"\b|\bför att (?:se|visa) (?:det här |detta )?innehållet?\b|\baby (?:zobaczyć|"
        r"wyświetlić) (?:tę|te) treś|\bpro zobrazení (?:tohoto )?obsahu\b|"
        r"\bчтобы (?:увидеть|просмотреть) (?:этот|это)\b|\bщоб (?:побачити|"
        r"переглянути) "
        r"цей\b|\bbu içeriği (?:görmek|görüntülemek) için\b"
    ),
)
