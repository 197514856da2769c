# ruff: noqa: RUF001 - other scripts are meant
"""Labels of a page's own controls, folded to small letters."""

from __future__ import annotations

from briefing.extract.controls_eastern import CONTROLS_EASTERN
from briefing.extract.controls_western import CONTROLS_WESTERN
from briefing.extract.controls_world import CONTROLS_WORLD
from briefing.extract.labels import read_labels

_LABELS = """
article bookmarked|buy now|check price|don't show me this message again|get deal|
save articles for later|see it|shop here|shop now|see price|view deal|view offer|
add articles to your saved list and come back to them any time|
a a a|aa|abbrechen|abonnieren|accept|accept all|accueil|all|alle anzeigen|anhören|
anmelden|apply|archive|article|artikel anhören|artikel drucken|artikel merken|
artikel teilen|ask a question|audio|back|back to all articles|back to article|
back to blog|back to gallery|back to home|back to homepage|back to news|
back to top|bild|
bildergalerie|bookmark|cancel|cerca|change|chiudi|clear|click here|close|close menu|
close search|collapse|commenter|compartir|condividi|contact|contact us|continue|
continue reading|continue reading the main story|copy|dark mode|decrease font size|
dismiss|done|download|drucken|edit|einloggen|en|english|enlarge|enlarge image|
exit full screen|expand|explore|explore more|fb|fermer|filter|find out more|follow|
font resizer|font size|fotostrecke|full screen|fullscreen|gallery|give feedback|go|
go to home page|go to homepage|got it|guardar|hauptmenü|help|hide|hide caption|home|
homepage|image|image gallery|imprimir|in neuem fenster|increase font size|
iniciar sesión|inicio|itemprop|jetzt abonnieren|jetzt anmelden|jetzt lesen|
jetzt registrieren|jump to|jump to navigation|kommentare anzeigen|konto|language|larger|
last|learn more|leer más|lees meer|les mer|lesezeichen|less|light mode|lire la suite|
lire plus tard|list|listen|listen now|listen to article|listen to story|
listen to this article|listen to this story|live|load more|loading|loading next article|
log in|log out|login|logout|lue lisää|läs mer|læs mere|main content|main menu|
main navigation|manage preferences|maximize|media|meer lezen|mehr|mehr anzeigen|
mehr erfahren|mehr laden|mehr lesen|menu|menu principal|menü|merken|merkliste|minimize|
more|more info|more information|mute|my account|my profile|nach oben|navigation|new|
next|next article|next image|next post|next slide|no|now playing|now reading|
nächster artikel|ok|okay|open|open gallery|open in app|open in new window|
open in the app|open menu|open search|open this photo in gallery|options|or|page|pause|
photo|photo gallery|photos|play|play audio|play video|please wait|posted in|prev|
previous|previous article|previous image|previous post|previous slide|primary menu|
primary navigation|print|print article|print page|print this page|profile|
purchase a print|rate|read|read aloud|read full article|read full story|read in app|
read next|read the full article|read the full story|readmore|recommend|refresh|register|
registrieren|remove|reply|report|report a typo|report an error|report this|reset|
resize text|retry|s'abonner|save|save article|save for later|save story|schliessen|
schließen|scroll|scroll down|scroll to top|se connecter|search|search for|see all|
see full list|see gallery|see more|seite drucken|select|send|settings|share|show|
show all|show caption|show comments|show less|show more|show more comments|sign in|
sign out|sign up|site index|site map|sitemap|skip|skip ad|skip advertisement|skip links|
skip navigation|skip to content|skip to main content|skip to navigation|slide|slideshow|
small|smaller|sort|sort by|speichern|start|start slideshow|startseite|submit|
submit a tip|subscribe|subscribe now|suche|suchen|suscribirse|switch to dark mode|
table of contents|teilen|text|text size|the latest|toggle caption|toggle menu|
toggle navigation|toggle search|toggle sidebar|top|trending|try again|try now|unmute|up|
video|videos|view|view all|view all posts|view comments|view full image|view gallery|
view image|view larger image|view more|view profile|view saved|volver arriba|
vorheriger artikel|vorlesen|watch|watch live|watch now|watch video|weiter|weiterlesen|
window|wishlist|with|write to us|yes|zoom|zoom in|zoom out|zum artikel|zum inhalt|
zum inhalt springen|zur navigation|zur startseite|zurück|öffnen|aller au contenu|
ir al contenido|vai al contenuto|ga naar de inhoud|ga naar inhoud|ir para o conteúdo|
przejdź do treści|gå till innehåll|hopp til innhold|перейти к содержанию|
перейти до змісту|комментарии|поделиться|alle schlagzeilen|alle schlagzeilen anzeigen|
auf dieser seite|box aufklappen|box zuklappen|box aufklappen box zuklappen|
personen-box aufklappen|personen-box aufklappen personen-box zuklappen|
personen-box zuklappen|bild vergrößern|vergrößern|link kopieren|link kopiert|
link kopiert!|mehr news|mehr anzeigen weniger anzeigen|weniger anzeigen|neuer abschnitt|
schriftgröße|schriftgröße anpassen|schriftgröße anpassen!|seite teilen|artikel vorlesen|
vorlesen lassen|zurück nach oben|zur merkliste hinzufügen|inhalt|inhaltsverzeichnis|
zur person|afficher plus|afficher moins|agrandir|agrandir l'image|copier le lien|
diaporama|en savoir plus|enregistrer|fermer la publicité|haut de page|lien copié|
lire plus|partager|passer la publicité|recherche|rechercher|retour|sauvegarder|sommaire|
suivant|précédent|voir plus|voir moins|écouter|écouter cet article|écouter l'article|
galerie photos|ampliar|ampliar imagen|buscar|cerrar|compartir artículo|copiar enlace|
copiar link|enlace copiado|entrar|escuchar|fotogalería|galería|más información|
mostrar más|mostrar menos|noticia guardada|saber más|seguir leyendo|siguiente|anterior|
suscríbete|suscríbase|ver más|ver menos|volver|accedi|abbonati|ascolta|
ascolta l'articolo|copia link|copia il link|fotogallery|galleria|ingrandisci|
leggi tutto|leggi di più|mostra altro|mostra di più|mostra meno|ricerca|salva|
scopri di più|stampa|torna su|abrir|assinar|assine|copiar ligação|fechar|fazer login|
fotogaleria|guardar artigo|ler mais|mostrar mais|ouvir|ouvir artigo|partilhar|pesquisar|
procurar|saiba mais|subscrever|tamanho da letra|voltar ao topo|aanmelden|abonneer|
abonneren|afbeelding vergroten|deel artikel|deel dit artikel|delen|inloggen|
kopieer link|lees verder|luister|luister naar dit artikel|meer tonen|naar boven|opslaan|
sluit|sluiten|toon meer|toon minder|vergroot|vergroot afbeelding|zoek|zoeken|
bli abonnent|del artikkel|del artikel|del saken|forstørr|gem|gem artikel|hent mere|
kopier lenke|kopier link|lagre|log ind|logg inn|lukk|luk|lytt|lytt til saken|
les hele saken|les saken|meny|søg|søk|til toppen|vis færre|vis mer|vis mere|
vis mer vis mindre|vis mindre|dela|dela artikel|dela artikeln|dölj|förstora|
kopiera länk|logga in|lyssna|lyssna på artikeln|läs hela artikeln|prenumerera|spara|
spara artikel|stäng|sök|till toppen|visa fler|visa mer|visa mindre|öka textstorlek|
deila|leit|loka|sjá meira|etusivu|hae|haku|jaa|jaa artikkeli|kirjaudu|kirjaudu sisään|
kopioi linkki|kuuntele|näytä lisää|suurenna|sulje|tallenna|tilaa|valikko|jaga|loe edasi|
näita rohkem|otsi|sulge|telli|aizvērt|dalīties|lasīt tālāk|meklēt|rādīt vairāk|dalintis|
ieškoti|paieška|plačiau|prenumeruoti|rodyti daugiau|skaityti daugiau|uždaryti|
czytaj dalej|czytaj więcej|kopiuj link|pokaż mniej|pokaż więcej|posłuchaj|powiększ|
powiększ zdjęcie|prenumeruj|rozwiń|strona główna|subskrybuj|szukaj|udostępnij|zaloguj|
zaloguj się|zamknij|zapisz|zobacz więcej|zwiń|celý článek|hlavní stránka|hledat|
kopírovat odkaz|otevřít galerii|poslechnout|předplatné|přehrát|přihlásit|přihlásit se|
sdílet|sdílet článek|více|zavřít|zobrazit méně|zobrazit více|zvětšit|článek|čtěte více|
číst dále|hľadať|prihlásiť sa|viac|zatvoriť|zdieľať|zobraziť viac|čítať ďalej|
bejelentkezés|bezárás|keresés|megosztás|mutass többet|olvass tovább|tovább|előfizetés|
abonează-te|arată mai mult|autentificare|caută|căutare|citește mai mult|distribuie|
închide|dijeli|najava|naslovnica|podijeli|pretraga|prijava|prikaži više|zatvori|deli|
iskanje|naroči se|preberi več|zapri|домашна страница|сподели|търсене|затвори|αναζήτηση|
αρχική|διαβάστε περισσότερα|εμφάνιση περισσότερων|κλείσιμο|κοινοποίηση|περισσότερα|
σύνδεση|в закладки|войти|главная|закрыть|копировать ссылку|наверх|подписаться|подробнее|
поиск|показать ещё|показать еще|слушать|сохранить|увеличить|читать далее|читать дальше|
читать полностью|развернуть|свернуть|детальніше|зберегти|збільшити|закрити|
копіювати посилання|поділитися|підписатися|показати більше|пошук|слухати|увійти|головна|
читати далі|abone ol|ana sayfa|anasayfa|ara|bağlantıyı kopyala|büyüt|daha fazla|
daha fazla göster|devamını oku|dinle|foto galeri|giriş|giriş yap|kapat|kaydet|paylaş|
yazı boyutu|yazdır|bagikan|beranda|cari|dengarkan|langganan|masuk|salin tautan|
selengkapnya|simpan|tutup|kongsi|chia sẻ|lưu|sao chép liên kết|trang chủ|tìm kiếm|
xem thêm|đăng ký|đăng nhập|đóng|đọc thêm|اشترك|اقرأ المزيد|إغلاق|الرئيسية|بحث|
تسجيل الدخول|حفظ|شارك|مشاركة|طباعة|عرض المزيد|نسخ الرابط|تكبير الصورة|بازگشت|جستجو|
اشتراک گذاری|بیشتر|שתפו|שיתוף|חיפוש|התחברות|シェア|シェアする|ログイン|保存|共有|印刷|
拡大|拡大する|拡大画像を見る|検索|続きを読む|全文を読む|もっと見る|ホーム|閉じる|
リンクをコピー|トップ|音声で聞く|購読|お気に入り|공유|공유하기|구독|구독하기|글자크기|
글자 크기|기사 공유|기사저장|닫기|더보기|듣기|로그인|링크 복사|맨 위로|본문 듣기|스크랩|
이미지 확대|이미지 확대보기|인쇄|저장|홈|分享|收藏|打印|字号|字體|关闭|關閉|返回|
返回顶部|回到顶部|复制链接|複製連結|展开|收起|展開|查看更多|显示更多|更多|登录|登入|
首页|首頁|搜索|搜尋|订阅|訂閱|放大|评论|阅读更多|閱讀更多|แชร์|ค้นหา|อ่านต่อ|
ดูเพิ่มเติม|foto|fotos|imagen|imágenes|immagine|immagini|imagem|afbeelding|bilde|
billede|bilder|kuva|kuvat|zdjęcie|obrázek|фото|видео|відео|vídeo|vidéo|wideo|
video laden|写真|動画|画像|사진|영상|图片|圖片|视频|影片|صورة|فيديو|görsel|gambar|ảnh
"""

CONTROLS = read_labels(
    {"": _LABELS}, CONTROLS_WESTERN, CONTROLS_EASTERN, CONTROLS_WORLD
)
