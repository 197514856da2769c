# ruff: noqa: RUF001 - Cyrillic letters are meant
"""What leftovers say in other languages than English, by the rule that knows them.

General words of pages' invitations and labels, as patterns of small letters with plain
quotes; `anywhere` and `whole_line` match them whatever the case.
"""

from __future__ import annotations

# "Article continues below", as whole lines.
CONTINUES = (
    (
        r"(?:(?:der |dieser )?(?:artikel|text|beitrag) )?(?:wird|geht)? ?"
        r"(?:nach|unter) (?:der|dieser) (?:anzeige|werbung) (?:fortgesetzt|weiter)|"
        r"weiter(?:lesen)? nach der (?:anzeige|werbung)"
    ),
    (
        r"(?:la )?suite (?:de l'article )?(?:après|sous) (?:cette|la) publicité|"
        r"l'article continue (?:après|sous|ci-dessous)\b.{0,30}"
    ),
    (
        r"(?:el artículo|la noticia|el texto|la nota)? ?(?:continúa|sigue) (?:debajo|"
        r"después|tras|abajo)\b.{0,30}"
    ),
    r"(?:l'articolo|il testo)? ?(?:continua|prosegue) (?:dopo|sotto)\b.{0,30}",
    (
        r"(?:(?:het )?artikel|(?:de )?tekst|(?:het )?verhaal|lees) (?:gaat )?verder "
        r"(?:onder|na) (?:de|deze) \w+"
    ),
    r"(?:o artigo|a matéria|o texto)? ?continua (?:depois|após|abaixo)\b.{0,30}",
    r"(?:dalsz[ay]|ciąg dalszy|reszta)\b.{0,30}\b(?:pod|poniżej)\b.{0,30}",
    (
        r"продолжение (?:после|под|ниже)\b.{0,20}|(?:статья|текст) продолжается "
        r"(?:ниже|после)\b.{0,20}|продовження (?:після|під)\b.{0,20}"
    ),
    (
        r"(?:artikeln|artikkelen|artiklen|saken|teksten|texten) (?:fortsätter|"
        r"fortsetter|fortsætter) (?:under|efter|etter|nedan|nedenfor)\b.{0,30}"
    ),
)

# Subscribe, register, log in to read on.
LOGIN = (
    (
        r"\b(?:diesen|dieser|den ganzen|den vollständigen) (?:artikel|beitrag|text)\b"
        r".{0,60}\b(?:abo|abonnent\w*|registr\w+|weiterlesen|freischalten)\b|"
        r"\b(?:ihr|dein) abo\b|\bweiterlesen mit\b"
    ),
    (
        r"\bréservée?s? (?:à|aux) (?:nos )?abonn|\bil vous reste \d|\b(?:abonnez|"
        r"connectez|identifiez)-vous\b|\bdéjà abonnée?\b|\bpour (?:lire|poursuivre)\b"
        r".{0,60}\b(?:abonn|compte|inscri)"
    ),
    (
        r"\b(?:exclusiv\w+|solo|sólo|reservad\w+) (?:para|a) (?:los )?suscriptor|"
        r"\b(?:suscríb(?:ase|ete)|regístr(?:ese|ate)|inici[ae] sesión)\b|"
        r"\bya (?:es|eres) suscriptor|\bpara (?:seguir|continuar) leyendo\b"
    ),
    (
        r"\briservat\w+ (?:ai|agli)(?: nostri)? abbonat|\b(?:abbonati|registrati|"
        r"accedi) (?:per|ora|subito|al?)\b|\bsei già (?:un )?abbonat|"
        r"\bper continuare a leggere\b"
    ),
    (
        r"\b(?:alleen|exclusief) voor (?:onze )?abonnees\b|\b(?:word|neem) (?:nu |een "
        r")*(?:abonnee|abonnement)|\bals? abonnee\b|"
        r"\bom verder te lezen\b|\blog in om\b"
    ),
    (
        r"\b(?:exclusiv\w+ )?para (?:nossos )?assinantes\b|"
        r"\b(?:assine (?:agora|já|por)|"
        r"cadastre-se|faça (?:o )?login)\b|\bjá é assinante|\bpara continuar (?:a )?"
        r"(?:lendo|ler)\b"
    ),
    (
        r"\bdla (?:naszych )?(?:prenumerator|subskrybent)|\b(?:wykup|kup) (?:dostęp|"
        r"prenumerat)|\bzaloguj się\b"
    ),
    (
        r"\bдля подписчиков\b|\bоформите подписку\b|"
        r"\bчтобы (?:продолжить чтение|читать дальше)\b|"
        r"\bвойдите\b.{0,40}\b(?:аккаунт|чтобы)|\bдля передплатників\b|"
        r"\bоформіть передплату\b"
    ),
    (
        r"\b(?:för|for) (?:våra |våre |vores )?(?:prenumerant|abonnent)|\b(?:redan "
        r"prenumerant|allerede abonnent)|\b(?:logga in|logg inn|log ind) for? ?att\b|"
        r"\b(?:bli|teckna|køb|kjøp) (?:prenumer|abonn)"
    ),
    (
        r"(?:会員|購読者)限定|有料会員|ログインして|続きを読むには|구독자 전용|"
        r"로그인 후|订阅后|登录后"
    ),
)

# Share buttons and the networks' names in scripts of their own, as whole lines.
SHARING = (
    r"แชร์|ทวีต|แบ่งปัน|เฟซบุ๊ก|ไลน์|คัดลอกลิงก์|ແບ່ງປັນ|ແຊຣ໌|ចែករំលែក|ហ្វេសប៊ុក",
    r"(?:မျှဝေ|ဝေမျှ)(?:ရန်|ပါ)?|ဖေ့စ်ဘွတ်ခ်|አጋራ|ያጋሩ|ፌስቡክ|ቴሌግራም",
    r"կիսվել|տարածել|ֆեյսբուք|გაზიარება|გააზიარეთ?|ფეისბუქი|κοινοποίηση|μοιράσου",
    r"שתפו?|שיתוף|פייסבוק|טוויטר|וו?אטסאפ|ווטסאפ|טלגרם|שלחו לחבר",
    r"شارك|مشاركة|فيسبوك|تويتر|واتساب|تيليجرام|تلغرام",
    r"اشتراک.?گذاری|به اشتراک بگذارید|تلگرام|توییتر|واتس.?اپ|فیس.?بوک|اینستاگرام",
    r"شیئر(?: کریں)?|فیس بک|ٹوئٹر|ٹویٹر|واٹس ایپ",
    r"(?:शेयर|साझा) (?:करें|करा|गर्नुहोस्)|फेसबुक|ट्विटर|व्हाट्सएप|टेलीग्राम",
    r"শেয়ার(?: করুন)?|ফেসবুক|টুইটার|হোয়াটসঅ্যাপ",
    r"பகிர்(?:க|வு)?|ஃ?பேஸ்புக்|ட்விட்டர்|டுவிட்டர்|வாட்ஸ்அப்|షేర్ చేయండి|ఫేస్.?బుక్",
    r"ഷെയർ ചെയ്യുക|പങ്കിടുക|ഫെയ്‌സ്ബുക്ക്|ಹಂಚಿಕೊಳ್ಳಿ|ಫೇಸ್.?ಬುಕ್",
)

# Newsletters, alerts, channels.
NEWSLETTER = (
    (
        r"\b(?:folgst du|folgen sie|folge)\b.{0,60}\b(?:whatsapp|telegram|instagram|"
        r"facebook|tiktok|google|social media)\b|\b(?:auf|bei|via) (?:whatsapp|"
        r"telegram|"
        r"social media)\b.{0,60}\b(?:kanal|folgen|abonnieren)\b|\bmit meiner anmeldung "
        r"(?:zum|stimme)\b|\bjeden (?:tag|morgen|abend|"
        r"freitag)\b.{0,60}\b(?:newsletter|"
        r"per e-?mail|in (?:ihr|dein|euer) postfach)\b"
    ),
    (
        r"\b(?:erhalten|bestellen|abonnieren|melden|holen) sie\b.{0,90}\b(?:newsletter|"
        r"postfach|push\b|benachrichtigungen)|\bbrowser-push\b|\bnewsletter\b.{0,60}"
        r"\b(?:informiert|anmeldung|richtig|postfach|stimme ich)\b|\banmeldung zum "
        r"newsletter\b|\bhier (?:geht(?:'s| es) zu[rm]?|entlang)\b"
    ),
    (
        r"\b(?:recevez|inscrivez-vous|abonnez-vous)\b.{0,90}\b(?:newsletter|infolettre|"
        r"lettre d'information|boîte|alertes?)\b"
    ),
    (
        r"\b(?:recib[ae]|suscríb\w+|apúnt\w+|regístr\w+)\b.{0,90}\b(?:boletín|"
        r"newsletter|correo|alertas)\b|\b(?:mándanos|envíanos|escríbenos)\w*\b.{0,40}"
        r"\b(?:whatsapp|correo|e-?mail|mensaje)\b"
    ),
    (
        r"\b(?:ricevi|iscriviti|abbonati)\b.{0,90}\b(?:newsletter|posta|e-?mail|"
        r"notifiche)\b"
    ),
    (
        r"\b(?:ontvang|schrijf je|meld je|abonneer je)\b.{0,90}\b(?:nieuwsbrief|inbox|"
        r"mailbox|meldingen)\b"
    ),
    (
        r"\b(?:receba|inscreva-se|assine)\b.{0,90}\b(?:newsletter|e-?mail|boletim|"
        r"notificações)\b"
    ),
    r"\b(?:zapisz się|otrzymuj|subskrybuj)\b.{0,90}\b(?:newsletter|e-?mail|powiadomie)",
    (
        r"\bподпи(?:шитесь|сывайтесь)\b.{0,90}(?:рассылк|канал|новост|уведомл)|"
        r"\bпідпи(?:шіться|суйтесь)\b"
    ),
    (r"\b(?:få|meld deg|tilmeld dig|anmäl dig)\b.{0,60}\b(?:nyhetsbrev|nyhedsbrev)"),
)

# We use cookies, accept, refuse.
COOKIES = (
    (
        r"\b(?:wir|diese (?:seite|website))\b.{0,60}\bcookies\b|\bexternen? inhalt\w*\b"
        r".{0,120}\b(?:anzeigen|angezeigt|klick)"
    ),
    r"\b(?:nous|ce site)\b.{0,60}\bcookies\b|\butilisation de(?:s)? cookies\b",
    r"\b(?:utilizamos|usamos|utiliza|usa)\b.{0,60}\bcookies\b",
    r"\b(?:utilizziamo|usiamo|utilizza|usa)\b.{0,60}\bcookies?\b",
    r"\b(?:wij|we|deze (?:site|website)) gebruik\w*\b.{0,60}\bcookies\b",
    r"\b(?:używamy|korzystamy|używa|korzysta)\b.{0,60}\b(?:plik\w+ )?cookies?\b",
    r"\b(?:мы используем|сайт использует)\b.{0,60}\b(?:cookies?|куки)",
    (
        r"\b(?:vi använder|vi bruker|vi bruger)\b.{0,60}\b"
        r"(?:cookies|informasjonskapsler)\b"
    ),
    (
        r"(?:我们|本站|本网站|当サイト|本サイト).{0,8}使用.{0,6}(?:cookies?|クッキー)|"
        r"当サイトでは.{0,12}(?:cookies?|クッキー)|쿠키를 사용"
    ),
)

# A machine has translated the text.
SHORT = r"^(?=.{0,110}$).*"  # a report on such translations says more
MACHINE_TRANSLATED = (
    rf"{SHORT}\b(?:maschinell\w*|automati(?:sch|siert)\w*) (?:übersetz\w+)\b",
    (r"^(?:dies|das) ist eine .{0,40}übersetzung (?:eines|des) (?:artikels|textes)\b"),
    (
        rf"{SHORT}(?:\btraduc(?:tion|ción) autom[aá]ti\w+\b|"
        r"\btraduit automatiquement\b|"
        r"\btraducido automáticamente\b|\btraduzione automatica\b|"
        r"\btradução automática\b|\bautomatisch vertaald\b|\bмашинный перевод\b|"
        r"\bмашинного перевода\b|机器翻译|機器翻譯|機械翻訳|自動翻訳|기계 번역)"
    ),
)

# What a site does with the data of its readers.
PRIVACY = (
    (
        r"\b(?:ansvarlig|ansvarig) (?:for|för) (?:dine|dina) (?:data|"
        r"personopplysninger|"
        r"personuppgifter|oplysninger)\b|\b(?:personvernerklæring|persondatapolitik|"
        r"privatlivspolitik|integritetspolicy|datenschutz(?:erklärung|hinweise?|"
        r"bestimmungen))\b|\bpolitique de (?:confidentialité|protection des données)\b|"
        r"\bpolítica de privaci(?:dad|dade)\b|\binformativa sulla privacy\b|"
        r"\bprivacy(?:beleid|verklaring)\b|\bpolity\w+ prywatności\b|"
        r"\bzásad\w+ ochrany osobn\w+|\btietosuoja(?:seloste|käytäntö)\b"
    ),
    (
        r"\bполитик\w+ конфиденциальности\b|\bполітик\w+ конфіденційності\b|"
        r"\bgizlilik (?:politikası|sözleşmesi)|\bkebijakan privasi\b|"
        r"\bchính sách bảo mật\b|プライバシーポリシー|개인정보 ?(?:처리방침|보호정책)|"
        r"隐私(?:政策|条款)|隱私權?政策|سياسة الخصوصية"
    ),
)

# How long ago, and at what hour of today or yesterday, as whole lines.
AGO = (
    (
        r"(?:(?:vor|hace|il y a|há|před|pred|πριν(?: από)?|منذ|pirms|prieš|acum) \d+ "
        r"\w+\.?|\d+ \w+\.? (?:fa|atrás|geleden|siden|sedan|sitten|temu|назад|тому|"
        r"önce|"
        r"yang lalu|lalu|trước|óta|nazaj|tagasi)|pred \d+ \w+|\d+ ?(?:秒|分|分钟|分鐘|"
        r"小时|小時|時間|日|天)前|\d+ ?(?:초|분|시간|일) ?전)"
    ),
    (
        r"(?:heute|gestern|aujourd'hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|"
        r"gisteren|i dag|idag|i går|igår|tänään|eilen|dziś|dzisiaj|wczoraj|dnes|včera|"
        r"ma|"
        r"tegnap|astăzi|azi|danas|jučer|danes|včeraj|σήμερα|χθες|сегодня|вчера|"
        r"сьогодні|"
        r"вчора|bugün|dün|hari ini|kemarin|today|yesterday)\W{0,3}(?:um |at |kl\.? |à "
        r"|a "
        r"las |alle |ore |às |om |klo |o |ob |u |v |в |о )?\d{1,2}[:.h]\d{2}(?: "
        r"?(?:uhr|h|"
        r"uur|hod\.?))?"
    ),
)

# Names of the comment section.
COMMENTS = (
    r"commentaires?|comentarios?|comentários?|commenti|reacties|komentarze|komentáře|"
    r"kommentarer|kommentit|kommentaarid|komentāri|komentarai|komentari|kommentera|"
    r"hozzászólások|comentarii|σχόλια|yorumlar|komentar|bình luận|комментари[ия]|"
    r"коментарі|коментари|diskuse|diskusia|ummæli|athugasemdir|التعليقات|تعليقات|"
    r"نظرات|תגובות|コメント|댓글|评论|評論|留言"
)

# What do you think, comments are closed.
COMMENT_CALLS = (
    (
        r"\b(?:kommentar(?:e|funktion|bereich)|"
        r"leserkommentare)\b.{0,60}\b(?:geschlossen|"
        r"deaktiviert|ausgeschaltet|moderiert|freigeschaltet|geben nicht)\b|"
        r"\b(?:diskutieren|debattieren) sie (?:mit|hier)\b|^\W*(?:ihre|deine|eure) "
        r"meinung(?: (?:ist gefragt|zählt|interessiert uns))?\W*$|\b(?:teile|schreib) "
        r"(?:uns )?(?:deine|es|einen kommentar)\b.{0,60}\b(?:community|kommentar\w*)|"
        r"^\W*was (?:denken|meinen|halten) sie\b.{0,60}\?$"
    ),
    (
        r"\b(?:donnez|partagez) votre avis\b|\b(?:réagissez|commentez) (?:à cet|cet)\b|"
        r"\b(?:déjanos|deja|escribe) (?:tu|un) comentario\b|\b(?:lascia|scrivi) un "
        r"commento\b|\b(?:deixe|escreva) (?:o )?seu comentário\b|\bplaats (?:een|je) "
        r"reactie\b|\breageer op dit artikel\b|\b(?:skriv|legg igjen) (?:en |din )?"
        r"kommentar\b|\bdodaj komentarz\b|\b(?:přidat|pridať) komentár?\b|"
        r"\bоставить комментарий\b|\bзалишити коментар\b|\byorum yaz\b|"
        r"\btulis komentar\b|コメントを(?:書く|投稿)|댓글을? "
        r"(?:쓰기|남기기)|发表评论|發表評論"
    ),
)

# The outlet's app.
APPS = (
    (
        r"\bapp\b.{0,120}\b(?:herunterladen|downloaden|installieren|aufs handy)\b|"
        r"\b(?:jetzt|hier|gratis) (?:die |unsere )?[\w-]*app\b"
    ),
    (
        r"\b(?:téléchargez|descarg(?:a|ue)|scarica|baixe|instale)\b.{0,40}\b"
        r"(?:application|appli|app|aplicación|aplicativo)\b|\b(?:avec|con|com) "
        r"(?:l'application|l'app|la app|nuestra app|nosso app)\b|\bdownload (?:de|"
        r"onze) "
        r"[\w-]*app\b|\b(?:last ned|hent|ladda ner|lataa) [\w-]*(?:app|sovellus)\w*\b|"
        r"\b(?:pobierz|stáhněte si|stiahnite si) (?:naszą |naši )?aplik\w+|"
        r"\bскача(?:йте|ть) (?:наше )?приложение\b|\bзавантаж\w+ (?:наш )?застосунок\b|"
        r"\buygulama\w* (?:indir|yükle)\w*\b|\b(?:unduh|download) aplikasi\b"
    ),
)

# Money for the newsroom itself.
DONATIONS = (
    (
        r"\b(?:unterstützen sie|unterstütze) (?:uns|unsere|unabhängigen)\b|\bmit "
        r"(?:ihrer|"
        r"deiner) (?:spende|unterstützung)\b|\bhat (?:ihnen|dir) dieser (?:artikel|"
        r"beitrag|text) gefallen\b|\bwerden sie mitglied\b|^\W*mitglied bei .{3,60} "
        r"werden\W*$"
    ),
    (
        r"\b(?:soutenez|faites un don)\b.{0,60}\b(?:journalisme|rédaction|média|nous|"
        r"presse)\b|\b(?:apoya|apoye|hazte soci[oa])\b.{0,60}\b(?:periodismo|medio|"
        r"redacción)\b|\b(?:sostieni|sostenete)\b.{0,60}\b(?:giornalismo|redazione|noi)"
        r"\b|\b(?:apoie|apoia)\b.{0,60}\bjornalismo\b|\bsteun (?:ons|onze|"
        r"onafhankelijke)"
        r"\b|\b(?:støtt|støt|stöd) (?:oss|os|vår|vores|fri)\b|\b(?:wesprzyj|wspieraj) "
        r"(?:nas|naszą|niezależne)\b|\bpodpo(?:řte|rte) (?:nás|nezávisl\w+)\b|"
        r"\bподдержите (?:нас|нашу|редакцию)\b|\bпідтрима(?:йте|ти) (?:нас|нашу|"
        r"редакцію)\b"
    ),
)

# How a page speaks to its reader.
ADDRESS = (
    r"\b(?:dit artikel|cet article|questo articolo|est[ea] (?:artículo|contenido|nota)|"
    r"est[ea] (?:artigo|matéria)|diese[rn] artikel|этот материал|эта статья|"
    r"vous|votre|vos|ihnen|dir|euch|du|ce contenu|este conteúdo|deze inhoud|nosso|"
    r"abonnez|inscrivez|recevez|usted|tu correo|su correo|"
    r"suscríb\w+|regístr\w+|recib[ae]|utilizamos|nuestr[oa]s?|iscriviti|ricevi|"
    r"abbonati|registrati|utilizziamo|nostr[oaie]|ontvang|jouw|schrijf|abonneer|onze|"
    r"inscreva-se|receba|assine|noss[oa]s?|zapisz|otrzymuj|używamy|dein\w*|"
    r"подпишитесь|подписывайтесь|оформите|сайт использует|войдите|мы|ваш\w*|"
    r"підпишіться|"
    r"prenumerera|vi använder|vi bruker|vi bruger|abonnees?|mándanos\w*|envíanos\w*)\b|"
    r"会員|購読|ログイン|当サイト|구독|로그인|쿠키|订阅|訂閱|登录|我们使用|"
    r"本站|本网站"
)
