# ruff: noqa: RUF001 - other scripts are meant
"""Labels above links to other pages, by language, as patterns of a whole line.

"Read also", "related", "most read", "latest": what pages of the press print above
such links, a row a language. Small letters; case does not count.
"""

from __future__ import annotations

TRANSLATED_TEASER_LABELS = (
    # German
    (
        r"(?:lesen sie|lest|lies) (?:auch|hier|mehr|dazu|weiter|jetzt)(?: (?:auch|mehr|"
        r"zum thema|weiter))?|lese-?tipps?|zum weiterlesen|mehr (?:zum thema|aus|zu|"
        r"von|"
        r"über|news|nachrichten|lesen|artikel)\b.*|das könnte (?:sie|dich|euch)(?: "
        r"auch)? interessieren|auch (?:interessant|lesen|spannend)|zum thema|"
        r"meist ?gelesen\w*|mehr dazu|weitere (?:artikel|themen|meldungen|nachrichten|"
        r"infos|informationen|news|beiträge|inhalte)\b.*|(?:ähnliche|verwandte|neue|"
        r"beliebte|aktuelle) (?:artikel|themen|beiträge|meldungen)|passend (?:dazu|zum "
        r"(?:thema|artikel))|(?:für sie )?empfohlen\w*|(?:unsere |redaktions)?"
        r"empfehlung(?:en)?(?: der redaktion)?|top-(?:themen|artikel|news)|newsticker|"
        r"aktuell(?:e[sn]?)?|(?:alle )?schlagzeilen(?: anzeigen)?|themen des tages|aus "
        r"dem (?:ressort|archiv)|neueste\w* (?:artikel|nachrichten|meldungen|beiträge)"
    ),
    # French
    (
        r"(?:à|a) (?:lire|voir|écouter|découvrir)(?: (?:aussi|également|ailleurs))?|"
        r"lire (?:aussi|également)|voir aussi|sur le même (?:sujet|thème)|articles? "
        r"(?:liés?|connexes?|similaires?|associés?|recommandés?|suivants?)|"
        r"(?:les )?(?:articles )?(?:les )?plus (?:lus|populaires|récents|partagés)|"
        r"notre sélection|dans la même (?:rubrique|catégorie)|pour aller plus loin|"
        r"plus d'articles?|en continu|à la une"
    ),
    # Spanish, Catalan
    (
        r"(?:lea|lee|leer|vea|ve|ver|mira|mire) (?:también|además|más)|(?:te|le) puede "
        r"interesar|(?:te|le) (?:recomendamos|podría interesar)|puedes? leer"
        r"(?: también)?|(?:artículos?|noticias?|contenidos?|temas?) relacionad[oa]s?|"
        r"más (?:noticias|información|leíd[oa]s?|vist[oa]s?)\w*|lo más (?:leído|visto|"
        r"nuevo|popular)|últimas? noticias?|otras noticias|en portada|llegi[ru]? també|"
        r"llegeix també|notícies relacionades|(?:et|us) pot interessar|"
        r"(?:el )?més (?:llegit|llegides|informació)"
    ),
    # Portuguese
    (
        r"(?:leia|veja|lê|ler|ver|saiba) (?:também|mais|ainda)|(?:você )?(?:também )?"
        r"pode (?:gostar|interessar|te interessar)|(?:notícias?|artigos?|conteúdos?) "
        r"relacionad[oa]s?|mais (?:lid[oa]s|notícias|vist[oa]s)|últimas notícias|"
        r"recomendad[oa]s(?: para (?:você|si))?"
    ),
    # Italian
    (
        r"leggi (?:anche|pure)|(?:ti )?potrebbe(?:ro)? (?:anche )?interessart?i|"
        r"(?:articoli|notizie|contenuti) (?:correlat[ie]|simili|più lett[ie])|"
        r"(?:i |le )?più lett[ie]|(?:guarda|vedi|ascolta) anche|ultime notizie|"
        r"per approfondire|altre notizie"
    ),
    # Dutch, Afrikaans
    (
        r"(?:lees|bekijk|luister|zie|kyk) (?:ook|meer|verder|hier|nu)|meest gelezen|"
        r"gerelateerd(?:e (?:artikelen|berichten))?|aanbevolen(?: artikelen)?|"
        r"laatste nieuws|meer nieuws|meer over dit onderwerp|verwante artikels"
    ),
    # Danish, Norwegian, Swedish, Icelandic
    (
        r"(?:læs|les|läs|lyt|hør|hör) (?:også|också|även|mere|mer|flere|fler|videre|"
        r"vidare|hele saken)|(?:se|sjå) (?:også|också)|relatere(?:de|rte?)(?: "
        r"(?:artikler|"
        r"saker|emner|indhold|innhold))?|relaterade?(?: (?:artiklar|ämnen|innehåll))?|"
        r"relater(?:et|at|t)|mest (?:læste?|leste?|lästa?|lesið)|"
        r"(?:seneste|siste|senaste) (?:nyt|nytt|nyheder|nyheter|nyheterna|saker|"
        r"artikler|"
        r"artiklar)|(?:flere|fler) (?:saker|artikler|artiklar|nyheter|nyheder)|"
        r"(?:anbefalte?|anbefalet|rekommenderat)(?: (?:saker|læsning))?|mer fra \w+|"
        r"lestu (?:einnig|meira|nánar)|sjá (?:einnig|nánar)|tengdar (?:fréttir|"
        r"greinar)|"
        r"tengt efni|nýjustu fréttir|fleiri fréttir"
    ),
    # Finnish, Estonian, Latvian, Lithuanian
    (
        r"(?:lue|katso) (?:myös|lisää)|aiheesta lisää|lisää aiheesta|luetuimmat|"
        r"uusimmat|suosituimmat|suosittelemme|(?:loe|vaata) (?:ka|veel|lisaks)|seotud "
        r"(?:lood|artiklid|uudised)|loetuimad|viimased uudised|lasi(?:et)? (?:arī|vēl)|"
        r"saistīt(?:ie|ās) (?:raksti|ziņas)|lasītāk(?:ie|ās)|jaunāk(?:ie|ās)(?: "
        r"ziņas)?|"
        r"(?:taip pat )?skaitykite(?: taip pat| daugiau)?|susij(?:ę straipsniai|usios "
        r"naujienos)|skaitomiausi|naujaus(?:i|ios naujienos)|populiariaus(?:i|ios)"
    ),
    # Polish, Czech, Slovak
    (
        r"(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj) (?:też|także|również|więcej|"
        r"dalej)|polecan[ey](?: artykuły)?|polecamy|(?:powiązane|podobne)(?: "
        r"(?:artykuły|"
        r"tematy))?|najczęściej czytane|najpopularniejsze|najnowsze|więcej na ten "
        r"temat|"
        r"(?:přečtěte si|čtěte|prečítajte si|čítajte|pozrite si|podívejte se)"
        r"(?: (?:také|dále|více|viac|aj|i|tiež|ďalej|na))?|(?:související|súvisiace) "
        r"(?:články|témata|témy|obsah)|nejčtenější|najčítanejšie|mohlo by vás"
        r"(?: (?:také|tiež))? (?:zajímat|zaujímať)|(?:další|ďalšie) (?:články|zprávy|"
        r"správy)|(?:více |viac )?k (?:tématu|téme)|(?:nejnovější|najnovšie) (?:články|"
        r"zprávy|správy)|doporučujeme|odporúčame"
    ),
    # Hungarian, Romanian
    (
        r"(?:ez is érdekelheti|olvass(?:a|on)? (?:el )?(?:ezt )?(?:is|tovább))|"
        r"kapcsolódó (?:cikke(?:k|ink)|tartal(?:om|mak)|témák)|ajánl(?:juk|ott "
        r"(?:cikkek|tartalom))|legolvasottabb(?:ak)?|legfrissebb(?: hírek)?|további "
        r"(?:hírek|cikkek)|(?:citește|citeşte|citiți|vezi|vedeți) (?:și|şi)|articole "
        r"(?:similare|recomandate|asemănătoare|conexe)|cele mai citite|pe aceeași temă|"
        r"recomandări|recomandate|(?:știri|stiri) similare|mai multe (?:știri|articole)"
    ),
    # Croatian, Serbian, Slovenian, Bulgarian, Greek
    (
        r"(?:pročitajte|preberite|pogledajte|čitajte) (?:još|i|še|tudi|više)|"
        r"(?:povezan[ie]|vezan[ie]|sorodn[ie]|slične) (?:članci|vijesti|vesti|novice|"
        r"teme|sadržaj)|najčitanije|najbolj brano|možda će vas zanimati|(?:прочетете|"
        r"вижте|чети) (?:още|и)|още по темата|свързани (?:новини|статии)|най-четени|"
        r"(?:повезане вести|прочитајте и|најчитаније)|(?:διαβάστε|δείτε) (?:επίσης|"
        r"ακόμα|ακόμη|και|περισσότερα)|σχετικά (?:άρθρα|θέματα)|(?:τα πιο )?"
        r"(?:δημοφιλή|διαβασμένα)|τελευταία νέα"
    ),
    # Russian, Ukrainian
    (
        r"(?:читайте|смотрите|слушайте) (?:также|ещё|еще)|(?:материалы|новости|ещё|"
        r"еще) "
        r"по теме|по теме|похожие (?:новости|материалы|статьи)|(?:самое )?(?:читаемое|"
        r"популярное)|(?:последние|другие|главные) новости|рекомендуем|"
        r"(?:читайте|дивіться|слухайте) (?:також|ще)|(?:матеріали|новини|більше) (?:по "
        r"темі|за темою)|за темою|(?:популярні|останні|схожі|інші) новини|"
        r"(?:най)?популярн(?:е|іше)|рекомендуємо"
    ),
    # Turkish, Indonesian, Malay, Vietnamese, Swahili
    (
        r"ilgili (?:haberler|haber|içerikler?|yazılar)|(?:bunları da|ayrıca) "
        r"(?:oku\w*|bakınız)|(?:en )?çok okunan(?:lar)?|son dakika|önerilen(?:ler| "
        r"haberler)|(?:benzer|diğer) haberler|(?:baca|lihat|simak|tonton) (?:juga|"
        r"selengkapnya|lebih lanjut)|berita (?:terkait|lainnya|terpopuler|terbaru|"
        r"berkaitan)|artikel (?:terkait|berkaitan|lain)|terpopuler|terkini|rekomendasi|"
        r"pilihan (?:editor|redaksi)|(?:đọc|xem) (?:thêm|tiếp|ngay)|tin (?:tức "
        r")?(?:liên "
        r"quan|mới|nổi bật|cùng chuyên mục|khác)|bài (?:viết )?liên quan|cùng chuyên "
        r"mục|có thể bạn quan tâm|đọc nhiều(?: nhất)?|soma (?:pia|zaidi)|habari "
        r"zinazohusiana"
    ),
    # Arabic, Persian, Hebrew, Hindi, Bengali
    (
        r"[اإ]قر[أئ]?(?:وا)? (?:أيض[اًا]+|المزيد|أكثر)|شاهد أيض[اًا]+|(?:مواضيع|أخبار|"
        r"مقالات) (?:ذات صلة|متعلقة|مشابهة)|ذات صلة|الأكثر (?:قراءة|مشاهدة|تداولا)|"
        r"قد يهمك(?: أيض[اًا]+)?|(?:بیشتر|همچنین) بخوانید|(?:مطالب|اخبار|خبرهای) مرتبط|"
        r"پربازدیدترین\S*|קראו (?:גם|עוד)|עוד (?:בנושא|כתבות)|כתבות (?:נוספות|קשורות)|"
        r"אולי יעניין אותך|הנקראות ביותר|(?:ये|यह|इसे) भी पढ़ें|और पढ़ें|संबंधित "
        r"(?:खबरें|समाचार)|(?:আরও|আরো) পড়ুন|সম্পর্কিত খবর"
    ),
    # Japanese, Korean, Chinese, Thai
    (
        r"関連(?:記事|ニュース|リンク|トピックス|キーワード|情報|コンテンツ|する記事)|"
        r"(?:あわせて|合わせて)読みたい|(?:おすすめ|人気|最新|注目)の?(?:記事|ニュース)|"
        r"(?:アクセス|人気|記事)?ランキング|こちらもおすすめ|관련 ?"
        r"(?:기사|뉴스|키워드)|"
        r"(?:많이 본|인기|추천|주요|최신|실시간) ?(?:기사|뉴스)|함께 (?:볼 ?만한|보면 "
        r"좋은) (?:기사|뉴스)|[相关關]+(?:新[闻聞]|[阅閱][读讀]|文章|[报報][道導导]|"
        r"推[荐薦]|内容)|延伸[阅閱][读讀]|推[荐薦][阅閱][读讀]|[热熱][门門](?:新[闻聞]|"
        r"文章)|最新(?:新[闻聞]|消息)|更多(?:新[闻聞]|[报報][道導导])|猜你喜[欢歡]|"
        r"อ่านเพิ่มเติม|(?:ข่าว|บทความ)ที่เกี่ยวข้อง|ข่าวล่าสุด"
    ),
    # Lao, Khmer, Burmese, Amharic, Armenian, Georgian
    (
        r"ຂ່າວທີ່ກ່ຽວຂ້ອງ|ອ່ານເພີ່ມເຕີມ|(?:ព័ត៌មាន|អត្ថបទ)(?:ពាក់ព័ន្ធ|ទាក់ទង)|"
        r"អានបន្ថែម|ဆက်စပ်(?:သတင်းများ|ဆောင်းပါးများ)|ဆက်လက်ဖတ်ရှုရန်|ተዛማጅ (?:ዜናዎች|"
        r"ጽሑፎች)|ተጨማሪ ያንብቡ|(?:նաև )?կարդացեք(?: նաև)?|(?:առնչվող|նմանատիպ) (?:նյութեր|"
        r"լուրեր)|(?:მსგავსი|დაკავშირებული) (?:სიახლეები|სტატიები|ამბები)|წაიკითხეთ "
        r"(?:აგრეთვე|ასევე|მეტი)"
    ),
    # Urdu, Tamil, Telugu, Malayalam, Kannada, Gujarati, Punjabi, Marathi, Nepali
    (
        r"(?:مزید|یہ بھی) پڑھیں|متعلقہ (?:خبریں|مضامین)|(?:மேலும்|இதையும்) "
        r"(?:படிக்க?|படியுங்கள்)|தொடர்புடைய (?:செய்திகள்|கட்டுரைகள்)|ఇవి కూడా చదవండి|"
        r"సంబంధిత వార్తలు|അനുബന്ധ വാർത്തകൾ|കൂടുതൽ വായിക്കുക|ಇದನ್ನೂ ಓದಿ|ಸಂಬಂಧಿತ "
        r"ಸುದ್ದಿ(?:ಗಳು)?|આ પણ વાંચો|ਇਹ ਵੀ ਪੜ੍ਹੋ|(?:हे|हेही) वाचा|संबंधित बातम्या|"
        r"(?:यो पनि|थप) पढ्नुहोस्|सम्बन्धित (?:समाचार|खबर)"
    ),
)

# Labels that pages also glue to the headline which they lead to.
GLUED_TEASER_LABELS = (
    r"(?:lesen sie (?:auch|dazu|hier|mehr)|les(?:t|ie)n? auch|lies auch|auch "
    r"interessant|"
    r"lesetipp|à (?:lire|voir|écouter) aussi|lire aussi|lea también|lee también|lea "
    r"además|te puede interesar|leia também|veja também|leia mais|leggi anche|guarda "
    r"anche|lees ook|bekijk ook|læs også|les også|läs också|läs även|se også|lue myös|"
    r"czytaj (?:też|także|również)|zobacz (?:też|także)|přečtěte si (?:také|více)|"
    r"čtěte (?:také|dále)|prečítajte si (?:aj|tiež)|olvassa el ezt is|citește și|"
    r"pročitajte (?:još|i)|preberite tudi|διαβάστε (?:επίσης|ακόμη|ακόμα)|прочетете "
    r"още|читайте (?:также|ещё|еще|також)|baca juga|đọc thêm|xem thêm|loe ka|lasi arī|"
    r"skaitykite taip pat|taip pat skaitykite)"
)
