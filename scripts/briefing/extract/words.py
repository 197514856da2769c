"""General word tables: agencies, networks, sections, languages, labels.

Nothing here belongs to one corpus. Rows are small letters where they are compared
folded, and as printed where they are shown.

"""

from __future__ import annotations

# News agencies by the names that datelines and credits use, with how they are shown.
AGENCIES = {
    "reuters": "Reuters",
    "thomson reuters": "Reuters",
    "ap": "AP",
    "associated press": "Associated Press",
    "the associated press": "Associated Press",
    "afp": "AFP",
    "agence france-presse": "AFP",
    "bloomberg": "Bloomberg",
    "bloomberg news": "Bloomberg",
    "dpa": "dpa",
    "dpa-afx": "dpa-AFX",
    "upi": "UPI",
    "pa": "PA",
    "pa media": "PA Media",
    "press association": "PA Media",
    "ani": "ANI",
    "pti": "PTI",
    "press trust of india": "PTI",
    "ians": "IANS",
    "xinhua": "Xinhua",
    "kyodo": "Kyodo",
    "kyodo news": "Kyodo",
    "jiji press": "Jiji Press",
    "yonhap": "Yonhap",
    "bernama": "Bernama",
    "antara": "Antara",
    "anadolu": "Anadolu",
    "anadolu agency": "Anadolu",
    "tass": "TASS",
    "interfax": "Interfax",
    "ria novosti": "RIA Novosti",
    "ukrinform": "Ukrinform",
    "efe": "EFE",
    "europa press": "Europa Press",
    "ansa": "ANSA",
    "adnkronos": "Adnkronos",
    "lusa": "Lusa",
    "apa": "APA",
    "anp": "ANP",
    "belga": "Belga",
    "ntb": "NTB",
    "ritzau": "Ritzau",
    "tt": "TT",
    "stt": "STT",
    "pap": "PAP",
    "ctk": "ČTK",
    "čtk": "ČTK",
    "mti": "MTI",
    "tanjug": "Tanjug",
    "the canadian press": "The Canadian Press",
    "canadian press": "The Canadian Press",
    "aap": "AAP",
    "australian associated press": "AAP",
    "dow jones newswires": "Dow Jones Newswires",
    "zuma press": "ZUMA Press",
    "globe newswire": "GlobeNewswire",
    "globenewswire": "GlobeNewswire",
    "pr newswire": "PR Newswire",
    "prnewswire": "PR Newswire",
    "business wire": "Business Wire",
    "sid": "SID",
    "epd": "epd",
    "kna": "KNA",
    "keystone-sda": "Keystone-SDA",
    "sda": "SDA",
    "kyiv independent news desk": "Kyiv Independent news desk",
}

# Words that open a line in capitals before a colon and are no place.
NO_PLACES = frozenset(
    (
        "advertisement analysis announcement answer breaking caption caution comment "
        "commentary correction credit editorial editor's exclusive explained explainer "
        "fact faq feature file image important interview just live look note opinion "
        "photo photos pics picture poll question quiz read related report review "
        "source sources summary tags tip tips update updated updates video videos "
        "warning watch why how what when where who topics category categories share "
        "reuters ap afp dpa bloomberg"
    ).split()
)

# What marks the owner of a copyright as a company, not the name of an outlet.
COMPANY_WORDS = frozenset(
    (
        "ab ag as asa bhd bv co company corp corporation enterprises gmbh group "
        "holding holdings inc incorporated interactive international kg limited llc "
        "llp ltd media nv oy oyj plc pte pty publishing publications publishers sa "
        "sarl sdn se spa srl verlag network networks digital communications"
    ).split()
)

# Section names so general that they only open a breadcrumb.
GENERAL_SECTIONS = frozenset(
    "home homepage start startseite news nachrichten latest all frontpage".split()  # noqa: SIM905
)

# Sections that newspapers have; a line of nothing else is a label.
SECTIONS = frozenset(
    (
        "news world business politics opinion sport sports technology tech science "
        "health culture lifestyle entertainment travel economy markets finance "
        "national international local region regions asia europe africa america "
        "americas us u.s. uk china india middle east environment climate education "
        "arts books music movies film tv food style fashion money video videos "
        "photos podcasts podcast features analysis geopolitics defence defense "
        "security energy property real estate cars auto autos motoring crime law "
        "society people celebrity games gaming football soccer cricket tennis golf "
        "rugby basketball baseball racing weather obituaries investigations "
        "politik wirtschaft kultur wissen panorama ausland inland gesellschaft "
        "meinung digital netzwelt reise auto technik leben stil gesundheit regional"
    ).split()
)

# Languages by their English names, for notes on translations.
LANGUAGES = {
    "afrikaans": "af",
    "albanian": "sq",
    "arabic": "ar",
    "armenian": "hy",
    "azerbaijani": "az",
    "bengali": "bn",
    "bulgarian": "bg",
    "catalan": "ca",
    "chinese": "zh",
    "croatian": "hr",
    "czech": "cs",
    "danish": "da",
    "dutch": "nl",
    "english": "en",
    "estonian": "et",
    "finnish": "fi",
    "flemish": "nl",
    "french": "fr",
    "georgian": "ka",
    "german": "de",
    "greek": "el",
    "hebrew": "he",
    "hindi": "hi",
    "hungarian": "hu",
    "icelandic": "is",
    "indonesian": "id",
    "irish": "ga",
    "italian": "it",
    "japanese": "ja",
    "korean": "ko",
    "latvian": "lv",
    "lithuanian": "lt",
    "malay": "ms",
    "mandarin": "zh",
    "norwegian": "no",
    "persian": "fa",
    "farsi": "fa",
    "polish": "pl",
    "portuguese": "pt",
    "romanian": "ro",
    "russian": "ru",
    "serbian": "sr",
    "slovak": "sk",
    "slovenian": "sl",
    "spanish": "es",
    "swahili": "sw",
    "swedish": "sv",
    "tamil": "ta",
    "thai": "th",
    "turkish": "tr",
    "ukrainian": "uk",
    "urdu": "ur",
    "vietnamese": "vi",
    "welsh": "cy",
}

# Where a reader can share or follow; also the buttons that stand beside them.
NETWORKS = frozenset(
    (
        "facebook fb twitter x whatsapp linkedin pinterest telegram reddit flipboard "
        "instagram youtube tiktok threads bluesky mastodon messenger pocket email "
        "e-mail mail xing viber line weibo wechat tumblr vk rss snapchat google "
        "google+ sms link url print drucken imprimer imprimir stampa stumbleupon digg "
        "ok odnoklassniki skype gmail truth"
    ).split()
)
SHARE_VERBS = frozenset(
    (
        "share shares share! tweet retweet pin post send save copy bookmark follow "
        "teilen merken senden folgen compartir partager condividi delen dela del jaa "
        "paylaş udostępnij поделиться like repost copied feed gift forward"
    ).split()
)
SHARE_FILLERS = frozenset(
    (
        "this it on to via by with in the a of our us article story page post auf per "
        "bei mit en por sur su op på na icon logo button window new opens options tool "
        "tools copied from and or as via und & + full"
    ).split()
)

# Lines that are the page's own controls.
CONTROLS = frozenset(
    line.strip()
    for line in """
    a a a|aa|accept|accept all|all|apply|archive|article|ask a question|audio|back|
    back to home|back to homepage|back to top|bookmark|cancel|change|clear|click here|close|
    close menu|close search|collapse|continue|continue reading|
    continue reading the main story|contact|contact us|copy|dark mode|decrease font size|
    dismiss|done|download|edit|en|english|enlarge|enlarge image|expand|exit full screen|
    explore|explore more|fb|filter|find out more|follow|font resizer|font size|fullscreen|
    full screen|gallery|give feedback|go|go to home page|go to homepage|got it|help|hide|
    hide caption|home|homepage|image|image gallery|increase font size|itemprop|jump to|
    jump to navigation|language|larger|last|learn more|less|light mode|list|listen|
    listen now|listen to article|listen to story|listen to this article|
    listen to this story|live|load more|loading|loading next article|login|log in|log out|
    logout|main menu|main navigation|main content|manage preferences|maximize|media|menu|
    minimize|more|more info|more information|mute|my account|my profile|navigation|new|next|
    next article|next image|next post|next slide|no|now playing|now reading|ok|okay|open|
    open gallery|open in app|open in new window|open in the app|open menu|open search|
    open this photo in gallery|options|or|page|pause|photo|photos|photo gallery|play|
    play audio|play video|please wait|posted in|prev|previous|previous article|
    previous image|previous post|previous slide|primary menu|primary navigation|print|
    print article|print page|print this page|profile|purchase a print|rate|read|read aloud|
    read full article|read full story|read in app|read next|readmore|
    read the full article|read the full story|recommend|refresh|register|remove|reply|
    report|report a typo|report an error|report this|reset|resize text|retry|save|
    save article|save for later|save story|scroll|scroll down|scroll to top|
    search|search for|see all|see full list|see gallery|see more|select|send|settings|share|
    show|show all|show caption|show comments|show less|show more|show more comments|sign in|
    sign out|sign up|site index|site map|sitemap|skip|skip ad|skip advertisement|
    skip links|skip navigation|skip to content|skip to main content|skip to navigation|slide|
    slideshow|small|smaller|sort|sort by|start|start slideshow|submit|subscribe|
    subscribe now|submit a tip|switch to dark mode|table of contents|text size|text|the latest|
    toggle caption|toggle menu|toggle navigation|toggle search|toggle sidebar|top|trending|
    try again|try now|unmute|up|video|videos|view|view all|view all posts|view comments|
    view full image|view gallery|view image|view larger image|view more|view profile|view saved|
    watch|watch live|watch now|watch video|window|wishlist|with|write to us|yes|zoom|zoom in|
    zoom out|
    abbrechen|abonnieren|alle anzeigen|anhören|anmelden|artikel anhören|artikel drucken|
    artikel merken|artikel teilen|bild|bildergalerie|drucken|einloggen|fotostrecke|
    hauptmenü|in neuem fenster|jetzt abonnieren|jetzt anmelden|jetzt lesen|jetzt registrieren|
    kommentare anzeigen|konto|lesezeichen|mehr|mehr anzeigen|mehr erfahren|mehr lesen|
    mehr laden|merken|merkliste|menü|nach oben|navigation|nächster artikel|öffnen|registrieren|
    schließen|schliessen|seite drucken|speichern|startseite|suche|suchen|teilen|video|
    vorheriger artikel|vorlesen|weiter|weiterlesen|zum inhalt|zum inhalt springen|
    zum artikel|zur startseite|zurück|zur navigation|
    accueil|cerca|chiudi|condividi|commenter|compartir|fermer|guardar|imprimir|inicio|iniciar sesión|
    leer más|lire la suite|lire plus tard|meer lezen|lees meer|lue lisää|les mer|læs mere|läs mer|
    menu principal|s'abonner|se connecter|suscribirse|volver arriba|комментарии|поделиться
    """.replace("\n", "").split("|")
)

# Labels under which a page lists other pages.
TEASER_LABELS = (
    r"also (?:read|see|watch|on|from|in|worth reading)",
    r"(?:you )?(?:may|might|could) (?:also|be) (?:like|interested(?: in)?|enjoy|read)",
    r"(?:read|see|watch|learn|explore|discover|check out|view)(?: it)? "
    r"(?:also|more|next|this|related|on|all)(?: (?:stories|articles|news|about|on|from|"
    r"in|of|coverage|here|next|posts|videos)\b.*)?",
    r"(?:related|recommended|suggested|similar|other|trending|popular|latest|recent|"
    r"featured|top|sponsored|promoted|editor'?s'?|editors'?|must|hot|breaking|"
    r"essential|more|new|best|our)(?: \w+)? (?:articles?|stor(?:y|ies)|posts?|news|"
    r"content|reading|reads?|topics?|links?|videos?|coverage|items|picks?|choice|"
    r"headlines|guides?|products|deals|searches|now|for you|offers|galleries)"
    r"(?: (?:from|on|in|about|for|of|by|this|you|now|around)\b.*)?",
    r"(?:related|recommended|trending|popular|related content|most popular|"
    r"most (?:read|viewed|shared|watched|commented|recent)|recommended for you|"
    r"don'?t miss(?: (?:this|it|out))?|must[- ]reads?|what to read next|up next|"
    r"read next|read now|next up|keep reading|more for you|trending now|related tags|"
    r"on the same topic|in this (?:section|series)|latest|top stories|"
    r"from (?:around|across|elsewhere on) the (?:web|network|internet)|"
    r"you'?(?:ll| will) (?:also )?(?:like|love)|stories for you|for you|see also|"
    r"more (?:on|from|in|about|like|to|at)\b.*|the latest(?: (?:news|stories))?|"
    r"latest (?:in|from|on)\b.*|popular (?:in|on)\b.*|best of\b.*|"
    r"people also (?:read|ask)|further reading|read also|watch also)",
    r"(?:lesen sie (?:auch|hier|mehr|dazu)|mehr (?:zum thema|aus|zu|von|über)\b.*|"
    r"das könnte sie(?: auch)? interessieren|auch interessant|auch lesen|zum thema|"
    r"meistgelesen\w*|mehr dazu|weitere (?:artikel|themen|meldungen|nachrichten|"
    r"infos|informationen|news|beiträge)\b.*|ähnliche (?:artikel|themen|beiträge)|"
    r"passend dazu|empfohlen\w*|top-themen|newsticker|aktuell\w*|aus dem ressort|"
    r"neueste\w* (?:artikel|nachrichten|meldungen|beiträge))",
    r"(?:à lire aussi|lire aussi|sur le même (?:sujet|thème)|voir aussi|lea también|"
    r"lee también|te puede interesar|más (?:noticias|información|leído)\w*|"
    r"artículos? relacionados?|noticias relacionadas|leia (?:também|mais)|veja também|"
    r"leggi anche|potrebbe interessarti|articoli correlati|lees ook|meest gelezen|"
    r"läs (?:också|även|mer)|les (?:også|mer)|læs også|lue myös|czytaj (?:też|także|"
    r"więcej)|zobacz (?:też|także)|čtěte (?:také|dále|i)|mohlo by vás zajímat|"
    r"читайте (?:также|ещё|еще)|читайте також|ilgili haberler|関連記事|関連ニュース|"
    r"あわせて読みたい|おすすめ記事|관련기사|相关新闻|相关阅读|اقرأ أيضا)",
)
