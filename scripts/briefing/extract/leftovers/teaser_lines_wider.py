# ruff: noqa: RUF001 - other scripts are meant
"""Labels above links to other pages in the languages further east and south.

As those of `teaser_lines`.
"""

from __future__ import annotations

WIDER_LINES = {
    "bg": (
        "вижте също|прочети още|последни новини|най-новите|най-нови|препоръчваме|"
        "препоръчваме ви|препоръчано|още новини|важни новини|най-четено|най-гледани|"
        "още от категорията|още от рубриката|може да ви е интересно|"
        "може да ви хареса|не пропускайте|не пропускай|подобни статии|подобни новини|"
        "свързани теми|още по темата|новини от деня|прочетете"
    ),
    "el": (
        "ροή ειδήσεων|προτεινόμενα|προτεινόμενα άρθρα|ειδήσεις σήμερα|μην χάσετε|"
        "όλες οι ειδήσεις|σχετικές ειδήσεις|τελευταίες ειδήσεις|τα πιο δημοφιλή|"
        "περισσότερα νέα|περισσότερα άρθρα|δείτε ακόμη|άλλες ειδήσεις|σχετικά νέα|"
        "μπορεί να σας ενδιαφέρει|σας προτείνουμε|οι ειδήσεις της ημέρας|"
        "διαβάστε ακόμα|πρόσφατα άρθρα|τα νέα της ημέρας|δείτε επίσης|επόμενο άρθρο|"
        "προηγούμενο άρθρο"
    ),
    "hr": (
        "povezano|pročitaj i|pročitajte i ovo|čitaj još|čitajte još|zadnje vijesti|"
        "najnovije vijesti|najnovije vesti|najnovije|izdvajamo|preporučujemo|"
        "preporuka|preporuke|više o temi|možda vas zanima|možda će vam se svidjeti|"
        "vijesti dana|vesti dana|ostale vijesti|ostale vesti|preporuka za vas|"
        "preporučeno|preporučeno za vas|povezane teme|najčitaniji članci|"
        "najčitanije vijesti|najčitanije vesti|sljedeći članak|sledeća vest|"
        "prethodni članak|slični članci|još iz rubrike|još vijesti|još vesti|"
        "pročitajte|ne propustite|nastavite čitati"
    ),
    "sr": (
        "прочитајте још|најновије вести|вести дана|остале вести|повезано|"
        "препорука за вас|можда вас занима|најновије|слични чланци|још вести"
    ),
    "mk": (
        "прочитај повеќе|прочитај и|поврзани вести|најчитани|слични вести|"
        "најнови вести|поврзани статии|препорачуваме|повеќе вести|најчитано"
    ),
    "sl": (
        "preberi še|preberi tudi|priporočamo|priporočeno|zadnje novice|več o temi|"
        "morda vas zanima|mogoče vas zanima|sorodni članki|sorodne vsebine|več novic|"
        "več vsebin|beri še|oglejte si še|oglejte si tudi|najbolj brane|"
        "najbolj branih|najnovejše|najnovejše novice|povezani članki|"
        "povezane vsebine|ne spreglejte|naslednji članek|prejšnji članek|"
        "več iz rubrike|v središču"
    ),
    "sq": (
        "lexo edhe|lexoni edhe|lexo më shumë|lexoni më shumë|lexo gjithashtu|"
        "të ngjashme|më të lexuarat|lajmet e fundit|artikuj të ngjashëm|shiko edhe|"
        "lajme të ngjashme|lajme të tjera|të lidhura|artikuj të lidhur|"
        "më të klikuarat|rekomanduar|të rekomanduara|lajmi tjetër"
    ),
    "ru": (
        "читать также|читайте|что ещё почитать|что еще почитать|выбор редакции|"
        "подробнее по теме|новости партнеров|новости партнёров|лента новостей|"
        "вам может быть интересно|вам может понравиться|вас может заинтересовать|"
        "это может быть интересно|ранее по теме|не пропустите|свежие новости|"
        "больше новостей|больше по теме|видео по теме|фото по теме|"
        "смотреть все новости|все новости|все материалы|все новости раздела|"
        "новости дня|новости сми2|другие материалы|ещё новости|еще новости|"
        "интересное|популярные новости|популярные материалы|популярные статьи|"
        "самые читаемые|самые популярные|редакция рекомендует|рекомендуем почитать|"
        "рекомендуем прочитать|следующая новость|следующий материал|"
        "предыдущая новость|статьи по теме|связанные новости|топ новостей|"
        "топ-новости|новости сюжета|материалы сюжета|читают сейчас|сейчас читают|"
        "лучшее за неделю|лучшее за месяц|новости сегодня|главное сегодня|"
        "главное за день|главные события|обсуждаемое"
    ),
    "uk": (
        "вибір редакції|більше новин|головні новини|новини партнерів|"
        "вас може зацікавити|вам може бути цікаво|всі новини|усі новини|"
        "стрічка новин|статті по темі|статті за темою|до теми|популярне за добу|"
        "найчитаніше|найпопулярніші новини|популярні статті|свіжі новини|новини дня|"
        "редакція рекомендує|радимо прочитати|рекомендуємо прочитати|не пропустіть|"
        "інші матеріали|інші статті|пов'язані новини|схожі матеріали|схожі статті|"
        "наступна новина|попередня новина|зараз читають|головне за день|читайте|"
        "читати також|дивіться|ще по темі|ще за темою|топ новини|топ-новини"
    ),
    "be": ("чытайце таксама|чытайце яшчэ|апошнія навіны|па тэме|глядзіце таксама"),
    "tr": (
        "bunlar da ilginizi çekebilir|ilginizi çekebilir|"
        "bu haberler de ilginizi çekebilir|haberin devamı|sonraki haber|önceki haber|"
        "günün manşetleri|son haberler|editörün seçtikleri|editörün seçimi|"
        "popüler haberler|popüler|sizin için önerilen|sizin için seçtiklerimiz|"
        "sizin için önerilenler|gündem haberleri|en son haberler|"
        "en çok okunan haberler|haftanın en çok okunanları|öne çıkanlar|"
        "öne çıkan haberler|daha fazla haber|tüm haberler|ilgili galeriler|"
        "ilgili videolar|ilgili konular|diğer yazılar|benzer içerikler|"
        "bunlara da bakın|şunlar da ilginizi çekebilir|manşetler"
    ),
    "az": (
        "həmçinin oxuyun|oxşar xəbərlər|digər xəbərlər|son xəbərlər|ən çox oxunanlar"
    ),
    "kk": (
        "тағы оқыңыз|ұқсас жаңалықтар|соңғы жаңалықтар|ең көп оқылған|тақырыпқа сай|"
        "оқи отырыңыз"
    ),
    "ka": (
        "ასევე წაიკითხეთ|მსგავსი სტატიები|ბოლო სიახლეები|სხვა სიახლეები|"
        "მსგავსი სიახლეები"
    ),
    "hy": ("կարդացեք նաև|նմանատիպ նյութեր|վերջին նորություններ"),
    "ar": (
        "قد يعجبك أيضا|قد يعجبك أيضًا|قد تعجبك أيضا|آخر الأخبار|أحدث الأخبار|"
        "أهم الأخبار|اخترنا لك|اخترنا لكم|مختارات|موضوعات متعلقة|موضوعات ذات صلة|"
        "موضوع ذو صلة|مقالات متعلقة|مواضيع متعلقة|المزيد من الأخبار|الأخبار العاجلة|"
        "أخبار عاجلة|الأخبار الأكثر قراءة|الأكثر تعليقا|الأكثر شيوعا|الأكثر تفاعلا|"
        "شاهد المزيد|قصص ذات صلة|قصص مقترحة|نرشح لك|نرشح لكم|تابع القراءة|"
        "المقال التالي|المقال السابق|الخبر التالي|أخبار أخرى|مواضيع أخرى|للمزيد|"
        "اقرأ المزيد عن|مقترحات|محتوى ذو صلة|أخبار مشابهة"
    ),
    "fa": (
        "آخرین اخبار|تازه‌ترین اخبار|تازه ترین اخبار|پربیننده ترین|پربیننده‌ترین|"
        "پرمخاطب‌ترین|پیشنهاد ما|پیشنهاد سردبیر|مطالب پیشنهادی|اخبار پیشنهادی|"
        "خبرهای پیشنهادی|بیشتر بدانید|همچنین ببینید|اخبار داغ|اخبار بیشتر|"
        "خبرهای بیشتر|مطالب بیشتر|موضوعات مرتبط|خبر بعدی|خبر قبلی|در همین زمینه|"
        "در همین رابطه"
    ),
    "ur": (
        "تازہ ترین|تازہ ترین خبریں|مزید خبریں|متعلقہ خبریں|متعلقہ مضامین|"
        "یہ بھی پڑھیں|مزید پڑھیں|مزید پڑھیے|مقبول ترین|اہم خبریں"
    ),
    "he": (
        "לקריאה נוספת|מומלצים|מומלצים עבורך|הכי נקראות|כתבות מומלצות|חדשות נוספות|"
        "עוד חדשות|עוד באתר|אולי יעניין אתכם|אולי יעניין אותך גם|הנצפים ביותר|"
        "הכתבות הנקראות ביותר|כתבות אחרונות|מבזקים|עוד בנושא זה|ראו גם|צפו גם|"
        "הכתבה הבאה|הכי נצפות|מהנעשה באתר|חדשות אחרונות"
    ),
    "hi": (
        "ताज़ा खबरें|ताजा खबरें|ताज़ा ख़बरें|सबसे ज्यादा पढ़ी गईं|"
        "सबसे ज्यादा पढ़े गए|ट्रेंडिंग|बड़ी खबरें|आगे पढ़ें|ये भी देखें|यह भी देखें|"
        "लेटेस्ट न्यूज|लेटेस्ट न्यूज़|अन्य खबरें|और खबरें|संबंधित ख़बरें|संबंधित लेख|"
        "टॉप न्यूज|टॉप न्यूज़|मुख्य समाचार|और देखें|इसे भी देखें|पॉपुलर|"
        "आपको यह भी पसंद आ सकता है|अगली खबर|पिछली खबर|इन्हें भी पढ़ें"
    ),
    "bn": (
        "সর্বাধিক পঠিত|সর্বশেষ|সর্বশেষ সংবাদ|সর্বশেষ খবর|জনপ্রিয়|জনপ্রিয় সংবাদ|"
        "এ সম্পর্কিত আরও খবর|এ বিভাগের আরও খবর|আরও খবর|আরো খবর|সম্পর্কিত সংবাদ|"
        "সম্পর্কিত নিবন্ধ|আলোচিত|পরবর্তী খবর|এই বিভাগের আরও খবর|আরও দেখুন"
    ),
    "ta": (
        "மேலும் படிக்க|இதையும் படியுங்கள்|தொடர்புடைய செய்திகள்|சமீபத்திய செய்திகள்|"
        "இதையும் படிக்க|மேலும் செய்திகள்|முக்கிய செய்திகள்"
    ),
    "te": ("ఇవి కూడా చదవండి|ఇది కూడా చదవండి|సంబంధిత వార్తలు|తాజా వార్తలు|మరిన్ని వార్తలు"),
    "mr": ("हेही वाचा|हे ही वाचा|आणखी वाचा|संबंधित बातम्या|ताज्या बातम्या|हे देखील वाचा"),
    "gu": ("આ પણ વાંચો|વધુ વાંચો|સંબંધિત સમાચાર"),
    "ne": ("यो पनि पढ्नुहोस्|थप पढ्नुहोस्|सम्बन्धित समाचार|ताजा समाचार"),
    "id": (
        "rekomendasi untuk anda|rekomendasi untukmu|halaman selanjutnya|"
        "halaman berikutnya|topik terkait|lihat semua|terbaru|video terkait|"
        "video pilihan|berita pilihan|artikel pilihan|artikel lainnya|"
        "artikel terbaru|artikel menarik lainnya|berita populer|terpopuler hari ini|"
        "berita hari ini|berita terhangat|paling banyak dibaca|paling populer|"
        "baca berita lainnya|baca artikel lainnya|simak video|simak video pilihan|"
        "saksikan video|foto terkait|konten terkait|jangan lewatkan|"
        "berita sebelumnya|berita selanjutnya|trending topik|anda mungkin suka|"
        "anda mungkin menyukai|rekomendasi berita"
    ),
    "ms": (
        "berita popular|artikel lain yang menarik|berita lain|berita terkini|"
        "berita utama|baca lagi|lagi berita|mungkin anda berminat|"
        "anda mungkin berminat"
    ),
    "tl": (
        "basahin din|kaugnay na balita|mga kaugnay na balita|basahin|iba pang balita"
    ),
    "vi": (
        "tin mới nhất|tin mới cập nhật|chủ đề liên quan|xem nhiều|xem nhiều nhất|"
        "mới nhất|tin nóng|tin hot|tin đọc nhiều|tin xem nhiều|đọc nhiều nhất|"
        "bài đọc nhiều|bài viết khác|bài viết mới|bài mới nhất|tin cùng chủ đề|"
        "tin bài khác|tin bài liên quan|tin đáng chú ý|tin đáng đọc|dành cho bạn|"
        "gợi ý cho bạn|có thể bạn muốn xem|đừng bỏ lỡ|được quan tâm|được xem nhiều|"
        "tiếp theo|các tin khác|sự kiện liên quan|tin tức liên quan khác"
    ),
    "th": (
        "ข่าวยอดนิยม|เรื่องที่เกี่ยวข้อง|เรื่องแนะนำ|ข่าวแนะนำ|บทความแนะนำ|"
        "อ่านข่าวเพิ่มเติม|อ่านข่าวอื่นๆ|ข่าวอื่นๆ|ข่าวอื่นที่น่าสนใจ|ข่าวเด่น|"
        "ข่าวใหม่|เนื้อหาที่เกี่ยวข้อง|ข่าวเกี่ยวข้อง|คุณอาจสนใจ|อ่านมากที่สุด|"
        "บทความล่าสุด|บทความยอดนิยม"
    ),
    "zh": (
        "更多相关新闻|更多相關新聞|热门推荐|熱門推薦|热门阅读|熱門閱讀|看更多|"
        "看更多文章|你可能感兴趣|你可能有興趣|你可能也感兴趣|你可能也喜欢|"
        "你可能也喜歡|您可能感兴趣|您可能也喜歡|编辑推荐|編輯推薦|小编推荐|今日推荐|"
        "精彩推荐|精选推荐|為您推薦|为您推荐|为你推荐|為你推薦|更多内容|更多內容|"
        "更多文章|热点新闻|热点推荐|今日热点|今日热门|24小时热文|24小时热点|热文排行|"
        "点击排行|点击排行榜|新闻排行|热榜|人氣新聞|人氣文章|人氣排行|熱門話題|"
        "即時新聞|最新文章|最新报道|最新報導|最近文章|相关专题|相關專題|相关话题|"
        "相关链接|相關連結|相关视频|相關影片|大家都在看|网友还看了|其他人也在看|"
        "上一篇|下一篇|上一篇文章|下一篇文章|本文相关新闻|相关推荐|延伸閱讀文章|"
        "同场加映|更多精彩内容|责编推荐|其他新闻|其它新闻"
    ),
    "ja": (
        "新着記事|新着ニュース|関連特集|関連ワード|関連動画|関連タグ|関連カテゴリ|"
        "関連書籍|その他の記事|その他のニュース|トップニュース|主要ニュース|"
        "注目ニュース|注目のニュース|次の記事|前の記事|記事一覧|一覧へ|"
        "今、あなたにオススメ|あなたにおすすめ|あなたへのおすすめ|"
        "あなたにおすすめの記事|おすすめ情報|おすすめコンテンツ|よく読まれている記事|"
        "よく読まれているニュース|よく読まれています|最新記事|最新の記事|"
        "最新記事一覧|人気の記事|人気記事ランキング|編集部のおすすめ|編集部おすすめ|"
        "ピックアップ|この連載の記事|連載一覧|合わせて読む|あわせて読む|"
        "こちらも読まれています|この記事もおすすめ|同じカテゴリの記事|"
        "この記事に関連するニュース|この記事の関連ニュース|もっと読む|続報|"
        "話題の記事|注目トピックス"
    ),
    "ko": (
        "이 시각 주요뉴스|이 시각 주요 뉴스|이시각 주요뉴스|오늘의 주요뉴스|"
        "오늘의 뉴스|핫뉴스|핫 뉴스|지금 뜨는 뉴스|지금 뜨는 기사|"
        "이 기사와 함께 많이 본 뉴스|함께 많이 본 뉴스|다른 기사 보기|다른기사 보기|"
        "다른 기사|랭킹뉴스|랭킹 뉴스|오늘의 인기기사|오늘의 인기 뉴스|"
        "이런 기사 어때요|당신을 위한 추천 기사|추천 콘텐츠|추천콘텐츠|최신 기사|"
        "최신뉴스 보기|실시간 주요뉴스|실시간 인기기사|많이 본 콘텐츠|많이 읽은 기사|"
        "많이 읽은 뉴스|가장 많이 본 뉴스|가장 많이 본 기사|인기뉴스|인기기사|"
        "주요기사|주요 기사|관련 영상|관련 동영상|관련 콘텐츠|연관 기사|연관기사|"
        "이슈 키워드|더 많은 기사 보기|기사 더보기|이전 기사|다음 기사|이전기사|"
        "다음기사|섹션별 주요뉴스|베스트 클릭|에디터 추천|놓치지 마세요"
    ),
    "sw": (
        "tazama pia|habari zaidi|zinazohusiana|habari nyingine|habari mpya|soma hii pia"
    ),
    "ha": ("karanta kuma|karin labarai|labarai masu alaka"),
    "eu": (
        "irakurri gehiago|gehiago irakurri|lotutako albisteak|irakurrienak|"
        "azken albisteak|ikusi gehiago"
    ),
    "gl": (
        "le tamén|máis información|novas relacionadas|o máis lido|máis lidas|"
        "últimas novas"
    ),
    "cy": ("darllen mwy|straeon perthnasol|mwy o straeon|darllenwch hefyd"),
    "ga": ("léigh freisin|tuilleadh|scéalta gaolmhara"),
    "mt": ("aqra wkoll|aqra aktar|aħbarijiet relatati"),
    "lb": ("liest och|méi zum thema|am meeschte gelies"),
}
