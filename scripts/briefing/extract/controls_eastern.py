# ruff: noqa: RUF001 - other scripts are meant
"""Labels of a page's own controls in languages of eastern Europe.

And in those of its other edges that `controls_western` has not.
"""

from __future__ import annotations

CONTROLS_EASTERN = {
    "pl": (
        "posłuchaj artykułu|odsłuchaj artykuł|odsłuchaj|słuchaj|udostępnij artykuł|"
        "udostępnij na facebooku|udostępnij w serwisie|podziel się|"
        "podziel się artykułem|skopiuj link|skopiuj adres|link skopiowany|"
        "zapisz artykuł|zapisz na później|drukuj|wydrukuj|wyślij|wyślij mailem|"
        "zobacz komentarze|pokaż komentarze|czytaj komentarze|skomentuj|"
        "skomentuj artykuł|napisz komentarz|brak komentarzy|dołącz do dyskusji|"
        "zobacz galerię|otwórz galerię|zobacz zdjęcia|zobacz wideo|obejrzyj wideo|"
        "odtwórz|odtwórz wideo|zgłoś błąd|zgłoś|widzisz błąd? zgłoś|zauważyłeś błąd|"
        "koniec reklamy|materiał chroniony prawem autorskim|do góry|powrót|"
        "powrót do góry|powrót na stronę główną|rozmiar tekstu|rozmiar czcionki|"
        "tryb ciemny|pełny ekran|wycisz|menu główne|moje konto|zarejestruj się|"
        "załóż konto|dla prenumeratorów|dla subskrybentów|tylko dla subskrybentów|"
        "zdjęcie ilustracyjne|zdjęcie poglądowe|fot. ilustracyjne|zdjęcie archiwalne|"
        "zamów newsletter|obserwuj|obserwuj autora|ukryj|wstecz|następny artykuł|"
        "poprzedni artykuł|masz ciekawy temat? napisz do nas"
    ),
    "cs": (
        "poslechnout článek|poslechněte si článek|poslechnout si článek|"
        "přehrát audio|přehrát video|přehrát článek|"
        "chcete-li článek poslouchat, přihlaste se|sdílet na facebooku|sdílejte|"
        "sdílejte článek|sdílejte na facebooku|uložit|uložit článek|"
        "uložit na později|tisk|tisknout|vytisknout|poslat e-mailem|"
        "zobrazit komentáře|přidat komentář|napsat komentář|komentovat|"
        "žádné komentáře|diskuse k článku|diskuze|vstoupit do diskuse|"
        "vstoupit do diskuze|číst diskusi|číst diskuzi|zobrazit diskusi|"
        "otevřít fotogalerii|fotogalerie|zobrazit galerii|zobrazit fotogalerii|"
        "nahlásit chybu|nahlásit|našli jste chybu|našli jste v článku chybu|"
        "upozornit na chybu|zpět nahoru|nahoru|zpět|zpět na úvod|velikost písma|"
        "tmavý režim|celá obrazovka|vypnout zvuk|přihlaste se|registrovat|"
        "registrovat se|můj účet|pro předplatitele|jen pro předplatitele|"
        "článek je jen pro předplatitele|pokračování článku pro předplatitele|"
        "ilustrační foto|ilustrační fotografie|ilustrační snímek|archivní foto|"
        "odebírat|sledovat|sledovat autora|drobečková navigace|odkaz zkopírován|"
        "následuje obsah vložený z jiného webu. zde jej můžete přeskočit|"
        "následuje obsah vložený z jiného webu|"
        "přejít před obsah vložený z jiného webu|přeskočit obsah|konec reklamy|"
        "další článek|předchozí článek"
    ),
    "sk": (
        "vypočuť článok|vypočuť si článok|prehrať|prehrať video|prehrať audio|"
        "zdieľať článok|zdieľať na facebooku|zdieľajte|kopírovať odkaz|"
        "skopírovať odkaz|uložiť|uložiť článok|uložiť na neskôr|vytlačiť|tlačiť|tlač|"
        "poslať e-mailom|pridať komentár|zobraziť komentáre|komentovať|"
        "diskusia k článku|vstúpiť do diskusie|zapojiť sa do diskusie|"
        "otvoriť galériu|otvoriť fotogalériu|fotogaléria|zobraziť galériu|"
        "nahlásiť chybu|našli ste chybu|späť|späť hore|veľkosť písma|tmavý režim|"
        "prihlásenie|registrácia|registrovať sa|môj účet|pre predplatiteľov|"
        "len pre predplatiteľov|ilustračné foto|ilustračná fotografia|"
        "ilustračná snímka|archívne foto|odoberať|sledovať|predplatné|domov|menej|"
        "koniec reklamy|ďalší článok|predchádzajúci článok"
    ),
    "sl": (
        "poslušaj članek|poslušaj|predvajaj|deli članek|deli na facebooku|delite|"
        "kopiraj povezavo|povezava kopirana|shrani|shrani članek|natisni|pošlji|"
        "pošlji po e-pošti|komentarji|komentiraj|dodaj komentar|napiši komentar|"
        "oddaj komentar|poglej komentarje|preberi komentarje|galerija|fotogalerija|"
        "odpri galerijo|poglej galerijo|napaka v članku|prijavi napako|"
        "ste opazili napako|na vrh|nazaj|domov|naslovnica|velikost pisave|"
        "temni način|cel zaslon|registracija|registriraj se|moj račun|"
        "samo za naročnike|za naročnike|članek je na voljo le naročnikom|"
        "fotografija je simbolična|simbolična fotografija|arhivska fotografija|sledi|"
        "naročnina|naročite se|prijava na novice|prijavite se na e-novice|več|manj|"
        "prikaži več|preberi več|ključne besede|naslednji|prejšnji"
    ),
    "hr": (
        "poslušaj članak|poslušajte članak|slušaj|podijeli članak|podijeli vijest|"
        "podijelite|podijelite članak|podijeli na facebooku|podeli|podeli vest|"
        "podelite|podeli na fejsbuku|podeli na facebooku|kopiraj link|"
        "kopiraj poveznicu|link kopiran|spremi|spremi članak|sačuvaj|sačuvaj članak|"
        "ispis|ispiši|ispis članka|odštampaj|štampaj|pošalji|pošalji e-poštom|"
        "komentiraj|komentariši|komentarišite|dodaj komentar|napiši komentar|"
        "pošalji komentar|ostavi komentar|vidi komentare|pogledaj komentare|"
        "prikaži komentare|galerija|fotogalerija|foto galerija|pogledaj galeriju|"
        "otvori galeriju|pogledaj fotografije|pogledaj video|prijavi grešku|"
        "uočili ste grešku|prijavi|na vrh|natrag|nazad|vrati se na vrh|početna|"
        "veličina teksta|veličina slova|tamni način|cijeli zaslon|registriraj se|"
        "registruj se|registracija|moj profil|moj račun|pretplati se|pretplata|"
        "samo za pretplatnike|za pretplatnike|ilustracija|foto ilustracija|"
        "ilustrativna fotografija|arhivska fotografija|arhiva|zaprati|više|manje|"
        "prikaži manje|izbornik|čitaj dalje|čitaj više|pročitaj cijeli članak|"
        "sljedeće|prethodno|ključne riječi|tagovi"
    ),
    "sr": (
        "подели|подели вест|пошаљи|пошаљи коментар|додај коментар|оставите коментар|"
        "погледај коментаре|копирај линк|штампај|сачувај|слушај|галерија|"
        "фото галерија|на врх|назад|почетна|пријави се|пријава|регистрација|"
        "илустрација|архива|прати|више|мање|мени|кључне речи|тагови|коментари"
    ),
    "mk": (
        "сподели|коментари|додади коментар|коментирај|копирај линк|печати|галерија|"
        "најава|почетна|повеќе|реклама|следи"
    ),
    "bg": (
        "чуй статията|чуйте статията|слушай|пусни|сподели статията|"
        "сподели във facebook|споделете|споделете статията|споделяне|копирай линка|"
        "копирай линк|копирай връзката|запази|запази статията|запази за по-късно|"
        "печат|принтирай|отпечатай|изпрати|изпрати по имейл|коментирай|"
        "добави коментар|напиши коментар|виж коментарите|всички коментари|"
        "няма коментари|галерия|виж галерията|отвори галерията|снимки|виж снимките|"
        "видео|сигнализирай за грешка|открихте ли грешка|докладвай|нагоре|назад|"
        "към началото|начало|начална страница|размер на шрифта|тъмен режим|цял екран|"
        "вход|регистрация|моят профил|абонирай се|абонамент|само за абонати|"
        "илюстративна снимка|снимката е илюстративна|архивна снимка|последвай|"
        "следвай|още|повече|по-малко|меню|прочети цялата статия|следваща статия|"
        "предишна статия|ключови думи|тагове|реклама"
    ),
    "ru": (
        "слушать статью|прослушать статью|прослушать новость|озвучить|воспроизвести|"
        "смотреть видео|поделиться новостью|поделиться статьей|поделиться статьёй|"
        "поделиться ссылкой|поделитесь|поделитесь новостью|скопировать ссылку|"
        "скопировать|ссылка скопирована|копировать|сохранить статью|печать|"
        "распечатать|версия для печати|отправить|отправить на почту|отправить другу|"
        "комментировать|обсудить|обсудить новость|обсуждение|оставить комментарий|"
        "написать комментарий|добавить комментарий|показать комментарии|"
        "читать комментарии|все комментарии|нет комментариев|открыть галерею|"
        "фотогалерея|галерея|смотреть фото|все фото|нашли опечатку|нашли ошибку|"
        "нашли ошибку? выделите текст и нажмите ctrl+enter|"
        "нашли опечатку? выделите текст и нажмите ctrl+enter|сообщить об ошибке|"
        "сообщить о новости|прислать новость|вверх|назад|к началу|на главную|"
        "в начало|размер шрифта|размер текста|темная тема|тёмная тема|во весь экран|"
        "полный экран|без звука|регистрация|зарегистрироваться|личный кабинет|вход|"
        "выйти|только для подписчиков|материал доступен только подписчикам|"
        "архивное фото|иллюстративное фото|фото носит иллюстративный характер|"
        "фото из архива|следить|подписка|подписаться на новости|"
        "подписаться на рассылку|еще|ещё|меньше|скрыть|показать|меню|читать|"
        "читать полностью|следующая|предыдущая|при перепечатке ссылка обязательна|"
        "мы в telegram|мы в соцсетях|мы в социальных сетях|читайте нас в telegram|"
        "читать нас в telegram|наш telegram-канал"
    ),
    "uk": (
        "слухати статтю|прослухати|озвучити|відтворити|дивитися відео|поділитись|"
        "поділитися новиною|поділитися статтею|поділіться|скопіювати посилання|"
        "скопіювати|посилання скопійовано|зберегти статтю|друк|друкувати|"
        "роздрукувати|версія для друку|надіслати|надіслати другу|коментувати|"
        "обговорити|обговорення|залишити коментар|написати коментар|додати коментар|"
        "показати коментарі|читати коментарі|всі коментарі|відкрити галерею|"
        "фотогалерея|галерея|дивитися фото|усі фото|всі фото|знайшли помилку|"
        "знайшли помилку? виділіть текст і натисніть ctrl+enter|помітили помилку|"
        "помітили помилку? виділіть її та натисніть ctrl+enter|"
        "повідомити про помилку|надіслати новину|догори|вгору|назад|на головну|"
        "до початку|розмір шрифту|темна тема|на весь екран|реєстрація|"
        "зареєструватися|особистий кабінет|вхід|вийти|тільки для передплатників|"
        "лише для передплатників|матеріал доступний лише передплатникам|архівне фото|"
        "ілюстративне фото|фото ілюстративне|фото з архіву|стежити|передплата|"
        "підписка|підписатися на новини|ще|більше|менше|сховати|приховати|показати|"
        "меню|докладніше|читати|читати повністю|читати більше|наступна|попередня|"
        "ми в telegram|ми в соцмережах|читайте нас у telegram|слідкуйте за нами"
    ),
    "hu": (
        "hallgassa meg a cikket|meghallgatom|cikk meghallgatása|lejátszás|megosztom|"
        "megosztás facebookon|oszd meg|ossza meg|link másolása|mentés|cikk mentése|"
        "elmentem|nyomtatás|küldés e-mailben|küldés|kommentek|kommentelek|"
        "hozzászólok|hozzászólás írása|szóljon hozzá|szólj hozzá|galéria|"
        "galéria megnyitása|galéria megtekintése|fotógaléria|képgaléria|"
        "megnézem a galériát|hibát talált|hibát találtál|hiba jelentése|vissza|"
        "vissza a tetejére|vissza a főoldalra|az oldal tetejére|betűméret|sötét mód|"
        "teljes képernyő|némítás|regisztráció|regisztrálok|belépés|belépek|fiókom|"
        "előfizetek|csak előfizetőknek|előfizetői tartalom|illusztráció|"
        "képünk illusztráció|a kép illusztráció|archív fotó|feliratkozás|"
        "feliratkozom|feliratkozom a hírlevélre|követem|következő cikk|előző cikk|"
        "főoldal|menü|bővebben|tovább olvasom|kevesebb"
    ),
    "fi": (
        "kuuntele juttu|kuuntele artikkeli|kuuntele jutun sisältö|toista|"
        "toista video|jaa juttu|jaa facebookissa|jaa whatsappissa|kopioi osoite|"
        "linkki kopioitu|tallenna juttu|tallenna artikkeli|tallennettu|tulosta|"
        "lähetä|lähetä sähköpostilla|kommentoi|kommentoi juttua|kirjoita kommentti|"
        "näytä kommentit|lue kommentit|ei kommentteja|osallistu keskusteluun|"
        "keskustelu|avaa kuvagalleria|avaa kuva koko näytölle|kuvagalleria|"
        "katso kuvat|katso kaikki kuvat|katso video|koko näyttö|huomasitko virheen|"
        "ilmoita virheestä|anna palautetta|lähetä palautetta|lähetä uutisvinkki|ylös|"
        "takaisin|takaisin ylös|sivun alkuun|tekstin koko|tumma tila|rekisteröidy|"
        "luo tili|oma tili|vain tilaajille|tilaajille|arkistokuva|kuvituskuva|seuraa|"
        "seuraa aihetta|näytä vähemmän|näytä kaikki|näytä|piilota|lisää|"
        "lue koko juttu|tilaa uutiskirje|tilaa uutiskirjeemme|seuraava|edellinen|"
        "mainos päättyy|mainos alkaa"
    ),
    "et": (
        "kuula artiklit|kuula|esita|jaga artiklit|jaga facebookis|kopeeri link|"
        "salvesta|salvesta artikkel|prindi|saada|lisa kommentaar|kommenteeri|"
        "vaata kommentaare|loe kommentaare|galerii|ava galerii|vaata galeriid|"
        "leidsid vea|leidsid vea? anna teada|teata veast|üles|tagasi|tagasi üles|"
        "avaleht|teksti suurus|registreeru|loo konto|minu konto|ainult tellijatele|"
        "tellijale|artikkel on ainult tellijatele|pilt on illustratiivne|"
        "foto on illustratiivne|arhiivifoto|jälgi|telli uudiskiri|liitu uudiskirjaga|"
        "liitu|rohkem|vähem|menüü|logi sisse|järgmine|eelmine|saada vihje"
    ),
    "lv": (
        "klausies rakstu|klausīties|atskaņot|dalies|dalīties facebook|kopēt saiti|"
        "saglabāt|saglabāt rakstu|drukāt|izdrukāt|nosūtīt|pievienot komentāru|"
        "komentēt|skatīt komentārus|lasīt komentārus|galerija|atvērt galeriju|"
        "skatīt galeriju|ziņot par kļūdu|pamanīji kļūdu|uz augšu|atpakaļ|sākums|"
        "sākumlapa|teksta izmērs|reģistrēties|mans konts|tikai abonentiem|abonentiem|"
        "ilustratīvs foto|ilustratīvs attēls|foto ilustratīvs|arhīva foto|sekot|"
        "abonēt|abonē|abonē jaunumus|vairāk|mazāk|izvēlne|ienākt|pieslēgties|"
        "nākamais|iepriekšējais|raksts turpinās pēc reklāmas"
    ),
    "lt": (
        "klausytis straipsnio|klausyti|klausytis|leisti|dalinkis|dalinkitės|"
        "dalintis facebook|kopijuoti nuorodą|nuoroda nukopijuota|išsaugoti|"
        "išsaugoti straipsnį|spausdinti|siųsti|siųsti el. paštu|rašyti komentarą|"
        "komentuoti|skaityti komentarus|rodyti komentarus|galerija|"
        "atidaryti galeriją|nuotraukų galerija|pranešti apie klaidą|"
        "pastebėjote klaidą|radote klaidą|į viršų|atgal|pagrindinis|pradžia|"
        "teksto dydis|registruotis|prisijungti|mano paskyra|tik prenumeratoriams|"
        "prenumeratoriams|asociatyvi nuotr|asociatyvi nuotrauka|archyvo nuotr|sekti|"
        "prenumeruokite|prenumeruokite naujienlaiškį|daugiau|mažiau|meniu|kitas|"
        "straipsnio tęsinys - po reklama|straipsnis tęsiasi po reklamos"
    ),
    "el": (
        "ακούστε το άρθρο|άκουσε το άρθρο|ακρόαση|αναπαραγωγή|κοινοποίηση άρθρου|"
        "κοινοποιήστε|μοιραστείτε|μοιράσου το|μοιραστείτε το άρθρο|"
        "κοινοποίηση στο facebook|αντιγραφή συνδέσμου|αντιγραφή link|αποθήκευση|"
        "αποθήκευση άρθρου|εκτύπωση|αποστολή|αποστολή με email|σχολιάστε|"
        "γράψτε ένα σχόλιο|γράψτε σχόλιο|προσθήκη σχολίου|αφήστε ένα σχόλιο|"
        "δείτε τα σχόλια|φωτογραφίες|δείτε φωτογραφίες|φωτογραφικό υλικό|"
        "δείτε το βίντεο|βίντεο|αναφορά λάθους|πίσω|επάνω|επιστροφή στην αρχή|"
        "αρχική σελίδα|μέγεθος γραμματοσειράς|πλήρης οθόνη|εγγραφή|εγγραφείτε|"
        "ο λογαριασμός μου|μόνο για συνδρομητές|φωτογραφία αρχείου|φωτό αρχείου|"
        "ακολουθήστε|μενού|λιγότερα|διαβάστε ολόκληρο το άρθρο|συνδρομή"
    ),
    "sq": (
        "shpërndaje|shpërndaj|ndaje|ndaje në facebook|kopjo linkun|printo|komento|"
        "komente|lini një koment|shto koment|galeria|regjistrohu|kryefaqja|ballina|"
        "kërko|reklamë|lexo më tej|etiketa"
    ),
    "tr": (
        "haberi dinle|makaleyi dinle|sesli dinle|sesli oku|oynat|videoyu izle|"
        "haberi paylaş|bu haberi paylaş|makaleyi paylaş|facebook'ta paylaş|"
        "twitter'da paylaş|whatsapp'ta paylaş|linki kopyala|kopyala|"
        "bağlantı kopyalandı|haberi kaydet|kaydedildi|çıktı al|e-posta gönder|gönder|"
        "yorum yap|yorum yaz|yorum ekle|yorumunuzu yazın|yorumları göster|"
        "tüm yorumlar|yorum gönder|henüz yorum yapılmamış|fotoğraf galerisi|"
        "galeriyi aç|galeriye git|fotoğrafları gör|tüm fotoğraflar|hata bildir|"
        "hatalı içerik bildir|başa dön|yukarı çık|yukarı|geri dön|anasayfaya dön|"
        "metin boyutu|karanlık mod|tam ekran|sesi kapat|kayıt ol|üye ol|üye girişi|"
        "hesabım|sadece abonelere özel|abonelere özel|abonelik|arşiv|"
        "temsili fotoğraf|temsili|fotoğraf temsilidir|arşiv fotoğrafı|takip et|"
        "takip ediliyor|bizi takip edin|daha az|daha az göster|göster|gizle|menü|"
        "haberin detayları|tümünü gör|tamamını oku|sonraki|önceki|a+|a-|"
        "haberin devamı reklamdan sonra"
    ),
    "az": (
        "paylaş|paylaşın|çap et|şərh yaz|şərhlər|ana səhifə|axtar|oxu|ardını oxu|reklam"
    ),
    "kk": ("бөлісу|пікір қалдыру|пікірлер|басып шығару|басты бет|іздеу|көбірек"),
    "ka": ("გაზიარება|კომენტარები|დაბეჭდვა|მთავარი|ძებნა|რეკლამა"),
    "hy": ("կիսվել|մեկնաբանություններ|տպել|գլխավոր|գովազդ"),
    "eu": ("partekatu|inprimatu|iruzkinak|bilatu|harpidetu|gorde|publizitatea"),
    "cy": ("rhannu|rhannwch|sylwadau|chwilio|cofrestru"),
    "ga": ("roinn|comhroinn|clóscríobh|cuardaigh"),
}
