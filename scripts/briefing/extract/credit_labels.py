# ruff: noqa: RUF001 - other scripts are meant
"""What names a picture's maker in other languages than English and German.

Patterns of small letters; case does not count.
"""

from __future__ import annotations

# "Photo", "source": before a colon or slash and the maker.
LABELS = (
    (
        r"(?:foto (?:di|de)|crédits?(?: photos?)?|photos? d'illustration|fotografia|"
        r"fotocrédito|billede|bilde|kilde|källa|lähde|kuvat?|mynd|ljósmynd|nuotr\.|"
        r"fotó|forrás|sursa|izvor|zdroj|źródło|zdjęci[ae]|autor fota)"
    ),
    (
        r"(?:φωτογραφία|φωτο|πηγή|фото|снимка|източник|источник|джерело|світлина|"
        r"fotoğraf|kaynak|ảnh|nguồn|gambar|sumber|写真|撮影|사진|图源|图片来源|图|圖)"
    ),
)
# How large newsrooms label the pictures of their pages, before a comma.
SOURCES = (
    (
        r"(?:(?:image|media|video) (?:copyright|source)|fuente de la imagen|"
        r"crédit(?:o|o da imagem)|crédit photo|legenda da foto|bildquelle|автор фото|"
        r"sumber gambar|görsel kaynağı|nguồn hình ảnh|fonte da imagem)"
    ),
)
# "Source", "picture", before a colon: a line of their own and no more.
ALONE = (
    (
        r"^\W*(?:fuente|fonte|bron|beeld|credito foto|cr[ée]dito|surs[aă](?: foto)?|"
        r"źródło zdjęć|allikas|avots|šaltinis|vir|fotografija|извор|слика|burimi|"
        r"المصدر|صورة|الصورة|تصوير|منبع|عکس|צילום|מקור|स्रोत|फोटो|तस्वीर|ছবি|সূত্র|"
        r"ภาพ|ที่มา|来源|來源|图片来源|圖片來源|摄影|攝影|供图|写真|撮影|出典|画像|"
        r"사진(?: ?제공)?|출처|자료)\s?[:：=＝]\s?\S.{1,60}$"
    ),
    r"^\W*(?:fot|nuotr)\. ?\w.{2,50}$|^.{3,40}\bnuotr(?:\.|auka)\W*$",
)
# Agencies behind a slash at the end of a line.
AGENCIES_AT_END = (
    (
        r"/\s?(?:efe|europa press|ansa|lapresse|ntb|tt|ritzau(?: scanpix)?|scanpix|"
        r"lehtikuva|pap|east news|[čc]tk|tasr|mti|lusa|anp|belga|keystone|apa|anadolu|"
        r"tass|тасс|риа новости|укрінформ|hollandse hoogte|profimedia)[)\]]?$"
    ),
)
# The maker behind the last sentence, in languages that set it without a label.
MAKERS_AT_END = (
    (
        r"[다요]\. ?(?:[가-힣]{2,4} ?(?:선임|전문)?기자|연합뉴스|뉴스1|뉴시스|로이터)"
        r"(?: .{0,20})?$"
    ),
    r"[=＝（(、。]\s?.{0,24}(?:撮影|提供)[)）]?$|[（(].{2,16}摄[)）]$",
)
