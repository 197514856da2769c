# ruff: noqa: RUF001 - other scripts are meant
"""What leftovers say in more languages than `translated` has, by their rules.

Patterns of small letters with plain quotes; case does not count.
"""

from __future__ import annotations

_NETWORK = (
    r"(?:facebook\w*|twitter\w*|instagram\w*|whatsapp\w*|telegram\w*|viber\w*|"
    r"youtube\w*|tiktok\w*|linkedin\w*|threads|google news\w*|google новости|x|"
    r"fejsbuku|фейсбук\w*|твиттер\w*|телеграм\w*|вайбер\w*|инстаграм\w*|ютуб\w*|"
    r"social media|réseaux sociaux|redes sociales|redes sociais|canali social)"
)
# "Follow us on Facebook".
FOLLOW = (
    (
        r"^\W*(?:suivez|retrouvez|rejoignez|sigue|siga|síguenos|únete|únase|segui|"
        r"seguici|unisciti|volg|obserwuj|polub|śledź|dołącz|sledujte|sleduj|pripojte|"
        r"připojte|kövess\w*|kövesse\w*|lájkolj\w*|csatlakozz\w*|urmăr\w+|abonează|"
        r"следвайте|последвайте|харесайте|присъединете|ακολουθήστε|ακολούθησε|"
        r"κάντε like|följ|følg|gilla|seuraa|tykkää|jälgi|seko|sekojiet|sekite|pratite|"
        r"prati|lajkajte|spremljajte|sledite|na ndiqni|ndiqni|следите|слідкуйте|"
        r"стежте|читайте|читай|пратете|пратите|следете не|ikuti|gabung|bergabung|"
        r"theo dõi|fylgdu)\b"
        rf".{{0,70}}\b{_NETWORK}\W*(?:\w+\W*){{0,2}}$"
    ),
    rf"\b{_NETWORK}\b.{{0,40}}\b(?:takip ed(?:in|ebilirsiniz)|abone ol\w*)\W*$",
    (
        r"^\W*(?:تابعنا|تابعونا|تابعوا|انضم إلى|اشترك في قناة).{0,60}$|"
        r"^.{0,60}ما را دنبال کنید\W*$|^\W*(?:עקבו|הצטרפו).{0,60}$|"
        r"^.{0,60}(?:फॉलो करें|जुड़ें)\W*$|^ติดตาม(?:เรา|ข่าว).{0,60}$|"
        r"^(?:关注|關注|追蹤|加入).{0,30}(?:公众号|微博|facebook|line|telegram|频道|"
        r"頻道)"
        r".{0,20}$|(?:を|も)フォロー(?:する|してください)?\W*$|"
        r"(?:채널|카카오톡|네이버|유튜브).{0,20}(?:구독|추가)(?:하기|하세요)?\W*$"
    ),
)
# Newsletters and alerts.
NEWSLETTERS = (
    (
        r"\b(?:täglich|jeden (?:tag|morgen)|keine|nichts)\b.{0,60}\b(?:per (?:e-?mail|"
        r"newsletter)|newsletter\w* (?:nichts )?verpassen)\b|"
        r"\bmit dem [\w-]*newsletter "
        r"\b.{0,60}\b(?:verpassen|informiert|wissen)\b|"
        r"\bbestätigen sie (?:bitte )?(?:ihre )?(?:e-?mail|anmeldung)\b"
    ),
    (
        r"\brecevez\b.{0,60}\bchaque (?:matin|jour|soir|semaine)\b|"
        r"\bsubscreva\b.{0,40}\bnewsletter|\bricevi\b.{0,30}\bogni (?:mattina|giorno|"
        r"settimana)\b|\bontvang\b.{0,30}\b(?:elke|iedere) (?:ochtend|dag|week)\b"
    ),
    (
        r"\b(?:přihlaste se|přihlásit se|odebírejte|prihláste sa|odoberajte)\b.{0,60}\b"
        r"(?:newsletter\w*|zpravodaj\w*|novin\w* e-?mail)|\b(?:iratkozz\w+|"
        r"feliratkoz\w+)"
        r"\b.{0,60}\b(?:hírlev\w+|hírlevél\w*)|\babon\w+-(?:te|"
        r"vă)\b.{0,60}\bnewsletter|"
        r"\b(?:prijavite|pretplatite|naročite|prijavi) se\b.{0,60}\b(?:newsletter\w*|"
        r"novice|e-novice|obavijesti|obaveštenja)\b"
    ),
    (
        r"\bабонирайте се\b.{0,60}\b(?:бюлетин\w*|нюзлетър\w*)|\bεγγραφείτε\b.{0,60}"
        r"\bnewsletter\b|\bprenumerera\b.{0,60}\bnyhetsbrev|\bdirekt (?:till|"
        r"i) (?:din )?"
        r"(?:mejl\w*|inkorg\w*)|\btilaa\b.{0,40}\buutiskirje\w*|\b(?:liitu|"
        r"telli)\b.{0,40}"
        r"\buudiskir\w+|\bprenumeruokite\b.{0,40}\bnaujienlaišk\w*|"
        r"\bpieraksties\b.{0,40}\bjaunum\w+"
    ),
    (
        r"\bbülten\w*\b.{0,30}\b(?:abone|kaydol|üye)\w*|\bberlangganan\b.{0,40}"
        r"\bnewsletter|\bđăng ký nhận (?:bản )?tin\b|"
        r"\bdapatkan update berita\b|اشترك في (?:ال)?نشر|הירשמו ל(?:ניוזלטר|עדכונים)|"
        r"न्यूज़?लेटर.{0,20}सब्सक्राइब|สมัครรับ(?:ข่าวสาร|จดหมายข่าว)|"
        r"订阅.{0,12}(?:简报|通讯|邮件)|訂閱.{0,12}(?:電子報|新聞信)|"
        r"(?:メルマガ|ニュースレター|メールマガジン).{0,12}(?:登録|購読)|"
        r"뉴스레터.{0,12}(?:구독|신청)"
    ),
)
# For subscribers only.
SUBSCRIBERS = (
    (
        r"\b(?:bereits|schon) (?:ein )?(?:abo|abonnent\w*|"
        r"mitglied)\b.{0,40}\b(?:anmelden|"
        r"einloggen|log-?in)\b|\bmelden sie sich (?:bitte )?an, um\b|"
        r"\b(?:artykuł|materiał|tekst)\b.{0,30}\b(?:tylko )?(?:z|dla) (?:subskryp|"
        r"prenumer)\w+"
    ),
    (
        r"\b(?:jen|pouze|iba|len) pr[eo] předplatitele\b|\b(?:len|"
        r"iba) pre predplatiteľov"
        r"\b|\bmáte (?:již |už )?předplatné\b|\bmáte predplatné\b|\bcsak (?:az )?"
        r"előfizető\w+|\b(?:rezervat|exclusiv|doar pentru) abona[tț]\w*|"
        r"\b(?:samo|isključivo) (?:za )?pretplatnic\w+|\ble (?:za )?naročnik\w+|"
        r"\bсамо за абонати\b|\bμόνο για συνδρομητές\b|\bvain tilaaj\w+|"
        r"\boletko jo tilaaja\b|\b(?:ainult|vaid) tellijate\w+|\btikai abonent\w+|"
        r"\btik prenumeratori\w+|\bkun for abonnenter\b|\bendast för prenumeranter\b|"
        r"\babonelere özel\b|\bkhusus pelanggan\b"
    ),
    (
        r"유료 ?(?:회원|구독자) 전용|残り[：: ]?\d+文字|付费(?:会员|阅读|订阅)|"
        r"付費(?:會員|閱讀)"
    ),
)
# The outlet's app.
APPS_WIDER = (
    (
        r"\b(?:töltse le|descarcă|descărcați|изтеглете|свали|κατεβάστε|preuzmite|"
        r"prenesite|ladda ner|hent|last ned|lataa|lae alla|lejupielādē|atsisiųskite|"
        r"indirin|unduh|tải)\b.{0,40}\b(?:app\w*|alkalmazás\w*|aplica[tț]i\w*|"
        r"приложени\w*|εφαρμογή|aplikacij\w*|sovellu\w*|rakendus\w*|lietotn\w*|"
        r"programėl\w*|uygulama\w*|aplikasi|ứng dụng)|حمّ?ل (?:ال)?تطبيق|"
        r"הורידו את האפליקציה|ऐप डाउनलोड|(?:下载|下載|打开|打開)\S{0,6}app\b|"
        r"アプリを?ダウンロード|앱 다운로드"
    ),
    r"\bsuivez\b.{0,60}\b(?:sur|avec) notre appli(?:cation)?\b",
)
# Money for the newsroom itself.
SUPPORT = (
    (
        r"^\W*(?:faites un don|hazte soci[oa]|haz una donación|fai una donazione|"
        r"doneer|wesprzyj|podpořte|podporte|támogass\w*|támogassa|susține|susțineți|"
        r"doneaz\w+|подкрепете|подкрепи|στηρίξτε|stöd|støt|støtt|tue|toeta|atbalsti|"
        r"paremkite|podržite|podrži|podprite|поддержите|поддержи|підтримайте|"
        r"destekleyin|dukung|ủng hộ)\b.{0,70}\b(?:journalis\w+|žurnalisti\w+|"
        r"dziennikarstw\w+|újságírás\w*|jurnalism\w*|журналистик\w+|δημοσιογραφία\w*|"
        r"journalistik\w*|ajakirjandus\w*|žurnālistik\w*|žurnalistik\w*|novinarstv\w+|"
        r"журналістик\w+|gazeteciliğ\w+|munkánkat|redakci\w+|jurnalisme|báo chí)\W*$"
    ),
    r"^\W*(?:bağımsız )?gazeteciliği destekleyin\W*$|^\W*faites un don\W*$",
)
# "The article continues below the advertisement", as whole lines.
CONTINUES_WIDER = (
    (
        r"(?:článek|článok|text) pokračuje (?:pod|po|za)\b.{0,30}|"
        r"(?:a )?cikk\w* (?:a )?\b.{0,20}\bfolytatódik|articolul continuă\b.{0,30}|"
        r"(?:juttu|artikkeli|teksti) jatkuu\b.{0,30}|lugu jätkub\b.{0,30}|"
        r"(?:tekst|članak|priča) se nastavlja\b.{0,30}|nastavak (?:nakon|ispod|posle)\b"
        r".{0,30}|(?:članek|besedilo) se nadaljuje\b.{0,30}|"
        r"raksts turpinās\b.{0,30}|straipsnis tęsiasi\b.{0,30}|"
        r"(?:статията|текстът) продължава\b.{0,30}|το άρθρο συνεχίζεται\b.{0,30}|"
        r"continua a leggere dopo\b.{0,30}|haberin devamı\b.{0,30}|"
        r"(?:artikel|berita) berlanjut\b.{0,30}|sisältö jatkuu\b.{0,30}"
    ),
    (
        r"ende der (?:anzeige|werbung)|koniec reklamy|konec reklamy|annonse|annonsar|"
        r"mainos (?:alkaa|päättyy)|annuncio pubblicitario|reklamë|إعلان|reklaamtekst"
    ),
)
# "All rights reserved", anywhere in a line.
RIGHTS_WIDER = (
    (
        r"\briproduzione (?:riservata|vietata)\b|\breproduction (?:interdite|totale ou "
        r"partielle)\b|\bprohibida (?:su|la) reproducción\b|\bnachdruck (?:nur|"
        r"verboten)\b|"
        r"\bmateriał chroniony prawem autorskim\b|\btë gjitha të drejtat e\b|"
        r"\bпри перепечатке\b.{0,60}\bссылк\w+|\bпередрук\b.{0,60}\bпосилан\w+|"
        r"सर्वाधिकार सुरक्षित|সর্বস্বত্ব সংরক্ষিত|สงวนลิขสิทธิ์|"
        r"未经.{0,8}(?:授权|许可|允许).{0,12}(?:转载|使用)|未經.{0,8}(?:授權|許可|同意)"
        r".{0,12}轉載|本文版[权權]|文章仅代表作者.{0,6}观点|転載.{0,8}(?:禁|お断り)"
    ),
)
# In which broadcast a broadcaster told it.
PROGRAMMES = (
    (
        r"^\W*(?:dieses thema im programm|über dieses thema bericht\w+|"
        r"sendung(?: vom)?)"
        r"\s?:.{3,160}$|^\W*über dieses thema bericht\w+\b.{3,120}\b(?:uhr|programm|"
        r"fernsehen|radio|hörfunk)\W*$"
    ),
)
# Who edited, and where it was first printed: before a colon, as whole lines.
EDITED = (
    (
        r"[(（]?(?:责任编辑|責任編輯|责编|编辑|編輯|校对|校對|审核|監製|监制|值班编辑|"
        r"本文来源|原标题|原標題|稿件来源|作者单位|文章来源|来源网站|記者|编校|"
        r"編集|文責)\s?[:：]\s?.{1,40}[)）]?"
    ),
    r"(?:editor|redaktur|penyunting|reporter|pewarta)\s?: ?[\w.,' -]{3,60}",
    r"کد خبر\W*\d+|شناسه خبر\W*\d+|رقم الخبر\W*\d+|기사입력\s.{4,30}|mã bài\W*\d+",
)
