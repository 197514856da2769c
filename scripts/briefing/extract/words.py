# ruff: noqa: RUF001 - words of many scripts
"""General word tables: agencies, networks, sections, languages, labels.

Nothing here belongs to one corpus. Rows are small letters where they are compared
folded, and as printed where they are shown.

"""

from __future__ import annotations


def words_of(text: str) -> frozenset[str]:
    """Return the words of a table that is written as one text."""
    return frozenset(text.split())


def is_company(name: str) -> bool:
    """Say whether a name is a legal owner's, by a word such as *Ltd*.

    Args:
        name: In small letters, with plain quotes.

    """
    words = {word.replace(".", "").strip("\"',()") for word in name.split()}
    return (
        not words.isdisjoint(COMPANY_WORDS)
        or name in _MEDIA_OWNERS
        or name.endswith(_COMPANY_ENDS)
        or name.startswith(_COMPANY_STARTS)
    )


# News agencies by the names that datelines and credits use, with how they are shown.
AGENCIES = {
    "reuters": "Reuters",
    "thomson reuters": "Reuters",
    "ap": "AP",
    "associated press": "Associated Press",
    "the associated press": "Associated Press",
    "afp": "AFP",
    "agence france-presse": "AFP",
    "deutsche presse-agentur": "dpa",
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
    "anadolu ajansı": "Anadolu",
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
NO_PLACES = words_of(
    "advertisement analysis announcement answer breaking caption caution comment "
    "commentary correction credit editorial editor's exclusive explained explainer "
    "fact faq feature file image important interview just live look note opinion "
    "photo photos pics picture poll question quiz read related report review "
    "source sources summary tags tip tips update updated updates video videos "
    "warning watch why how what when where who topics category categories share "
    "reuters ap afp dpa bloomberg"
)

# What marks the owner of a copyright as a company, not the name of an outlet.
COMPANY_WORDS = words_of(
    "ab affiliates ag as asa bhd bv co companies company corp corporation "
    "enterprises gmbh group holding holdings inc incorporated interactive "
    "international kg limited llc llp ltd media nv oy oyj plc pte pty publishing "
    "publications publishers sa sarl sdn se spa srl verlag network networks digital "
    "communications sl slu sas sasu scrl éditions édition éditeur editora editrice "
    "editoriale ediciones edizioni edições uitgeverij förlag forlag wydawnictwo "
    "издательство издательский ооо оао зао пао тов видавництво yayıncılık"
)
# Houses that publish many outlets, and software that publishes for others.
_MEDIA_OWNERS = frozenset(
    (
        *("axel springer", "bonnier", "condé nast", "conde nast", "dotdash meredith"),
        *("gannett", "gedi", "hearst", "hubert burda", "mediahuis", "meredith"),
        *("microsoft", "google", "nbcuniversal", "nbc universal", "news corp"),
        *("penske", "postmedia", "prisa", "red ventures", "ringier", "sanoma"),
        *("schibsted", "vocento", "warner bros. discovery", "ziff davis", "wordpress"),
    )
)
# The same where no blank parts them from the name.
_COMPANY_ENDS = ("公司", "集团", "集團", "株式会社", "주식회사", "(주)")
_COMPANY_STARTS = ("株式会社", "주식회사", "(주)", "㈜")

# Section names so general that they only open a breadcrumb.
GENERAL_SECTIONS = words_of(
    "home homepage start startseite news nachrichten latest all frontpage"
)

# Sections that newspapers have; a line of nothing else is a label.
SECTIONS = words_of(
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
NETWORKS = words_of(
    "facebook fb twitter x whatsapp linkedin pinterest telegram reddit flipboard "
    "instagram youtube tiktok threads bluesky mastodon messenger pocket email "
    "e-mail mail xing viber line weibo wechat tumblr vk rss snapchat google "
    "google+ sms link url print drucken imprimer imprimir stampa stumbleupon digg "
    "ok odnoklassniki skype gmail truth pint signal kakaotalk zalo hatena"
)
SHARE_VERBS = words_of(
    "share shares share! tweet retweet pin post send save copy bookmark follow teilen "
    "merken senden folgen compartir partager condividi delen dela del jaa paylaş "
    "udostępnij поделиться like repost copied feed gift forward baixar descargar "
    "télécharger scarica herunterladen twittern compartilhar partilhar envoyer enviar "
    "invia sdílet zdieľať dijeli podijeli bagikan jaga megosztás distribuie отправить "
    "твитнуть поширити submit"
)
SHARE_FILLERS = words_of(
    "this it on to via by with in the a of our us article story page post auf per "
    "bei mit en por sur su op på na icon logo button window new opens options tool "
    "tools copied from and or as via und & + full"
)
