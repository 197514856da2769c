# ruff: noqa: RUF001 - the tables hold words of many scripts
"""The commonest words and the scripts by which languages are told."""

from __future__ import annotations

import re

# Function words, small letters, chosen from each language's hundred commonest. Of
# neighbours (Danish and Norwegian, Czech and Slovak) those stand here too by which
# they differ: only those tell them apart.
COMMON_WORDS = {
    "en": "the of and to in is that for it was on with as are be this by at from has "
    "have not but they which he said will an or their been would who were his",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine "
    "als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch",
    "fr": "le la les des et est une du dans qui que pour pas sur au par plus avec ce "
    "il sont cette mais ont aux été ne sa se elle nous",
    "es": "el la los las de que y en un una por con para del se es su al como más "
    "pero sus este ha lo fue entre cuando también ya no le son sobre está desde dijo "
    "hasta",
    "it": "il di che la e è per un una del della in non con sono le dei nel alla si "
    "anche ha più gli al come ma dal questo delle",
    "pt": "o a os as de que e em um uma para com não do da no na por mais foi dos se "
    "ao como mas das seu ele também são pela pelo",
    "gl": "o a os as de que e en un unha para con non do da no na por máis foi dos se "
    "ao como pero das seu tamén son pola polo é á ós moi ata xa",
    "ca": "el la els les de que i en un una per amb del es no al com més però seu ha "
    "aquest va dels són",
    "eu": "eta da ez du bat dira ere egin zuen duela izan den dute baina baino hau "
    "izango dela beste gehiago zen dituzte",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om hij ook die "
    "maar bij door naar uit nog worden wordt heeft over",
    "af": "die van en in het is nie dat vir met wat sy te om aan hy ook op word deur "
    "maar hulle ons sal gesê daar kan baie",
    "sv": "och att det inte som en på är av för med den till har de ett om var jag "
    "från men vi så kan när han också efter eller",
    "da": "og at det er en til på af for med den som ikke har de et i var jeg fra "
    "men vi så kan når han også efter eller blev mere hvad sig ud op hun skal bliver "
    "nu meget nogle fået selv været lige siger hvor kunne vil",
    "no": "og at det er en til på av for med den som ikke har de et i var jeg fra "
    "men vi så kan når han også etter eller ble mer hva seg ut opp hun skal blir nå "
    "mye noen fått selv vært like sier hvor kunne vil",
    "is": "og að er sem í á til við það um hann fyrir var ekki með af en hún hafa "
    "þetta þeir frá eru",
    "fi": "ja on ei että se oli hän mutta myös kun joka ovat olla kuin ole mukaan "
    "sen vuoden sitä niin",
    "et": "ja on ei et see oli ta ka mis kui oma aga ning mida seda veel või tema",
    "hu": "a az és hogy nem is egy azt csak meg van el már volt még de szerint ami "
    "mint ha vagy",
    "pl": "i w na z się do nie że jest o to jak po za przez od oraz ale są dla tym "
    "który przy już jego",
    "cs": "a v se na je že s z do o to i jako za by podle pro který jsou ale také "
    "které když ve byl jsem po",
    "sk": "a v sa na je že s z do o to aj ako za by podľa pre ktorý sú ale tiež ktoré "
    "keď vo bol som po",
    "sl": "in je v da na se za so ki z pa s ne tudi bi po od kot bo ali še",
    "hr": "i u je na se da su za od s koji to ne kako kao što će ali o biti iz bi "
    "također tko gdje prije poslije tijekom tisuća europski vijeće uvijek tjedan",
    "sr": "и у је на се да су за од са који то не као што ће али о бити из би "
    "i u je na se da su za od sa koji to ne kako kao što će ali o biti iz bi "
    "takođe ko gde pre posle tokom hiljada evropski savet uvek nedelje",
    "mk": "и во на не се да од за со е тоа кој како што ќе беше но или дека ги го "
    "само по ја",
    "bg": "и в на не че се да за от с по са като но е той към след до ще при",
    "ru": "и в не на что он с как это по но из за от у к для мы его был она так же",
    "uk": "і в не на що з як це до та але за від у для він його був вона так же й є",
    "be": "і ў не на што з як гэта да але за ад у для ён яго быў яна так ж па каб",
    "ro": "și de la în a că nu cu o pe din să care un este mai pentru au fost sunt "
    "sau dar prin",
    "sq": "në e të dhe për me nga që një është ka si të se më do nuk tij por kanë",
    "lt": "ir kad į yra ne su iš tai kaip bet už dėl jis po apie savo buvo taip",
    "lv": "un ir ka par ar no uz bet kas arī tas viņš nav kā pēc lai bija gan",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ne ancak "
    "en oldu her ya ise bin ama değil yeni diye göre ilk büyük tarafından",
    "az": "və bir bu da də üçün ilə olan kimi daha sonra ki edib olub isə deyil görə "
    "çox hər",
    "vi": "và của là có trong được cho các một không những đã với người này để khi "
    "về ra từ",
    "id": "yang dan di untuk dengan dari pada ini itu tidak dalam akan juga ke karena "
    "oleh sudah adalah para ada bisa saat kepada mereka tersebut telah bahwa",
    "ms": "yang dan di untuk dengan dari pada ini itu tidak dalam akan juga ke kerana "
    "oleh sudah adalah para ada boleh kepada mereka tersebut telah bahawa beliau "
    "daripada manakala ialah turut berkata",
    "tl": "ang ng sa na mga ay at para ni si hindi kay nang ito kung siya may din mula",
    "sw": "ya na wa kwa ni katika za la kuwa cha hiyo huo alisema pia lakini hii kama",
    "zu": "ukuthi futhi kodwa uma lapho yini ngoba nje lokhu le bonke kanye khona",
    "xh": "ukuba kwaye kodwa xa apho ngokuba nje oku le bonke kunye khona kuba",
    "ga": "an na agus ar i go le is do tá a bhí sé ag atá nach ach seo sin",
    "cy": "y yr a i o yn ar mae bod wedi gan ei am ond hefyd oedd fod ac sydd",
}
# Scripts that one language of the news writes, with its letters.
SCRIPTS = (
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("ja", re.compile("[\u3040-\u30ff]")),  # far fewer than its Chinese characters
    ("el", re.compile("[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("lo", re.compile("[\u0e80-\u0eff]")),
    ("my", re.compile("[\u1000-\u109f]")),
    ("km", re.compile("[\u1780-\u17ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
    ("pa", re.compile("[\u0a00-\u0a7f]")),
    ("gu", re.compile("[\u0a80-\u0aff]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("te", re.compile("[\u0c00-\u0c7f]")),
    ("kn", re.compile("[\u0c80-\u0cff]")),
    ("ml", re.compile("[\u0d00-\u0d7f]")),
    ("si", re.compile("[\u0d80-\u0dff]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("hy", re.compile("[\u0530-\u058f]")),
    ("am", re.compile("[\u1200-\u137f]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    (
        "vi",
        re.compile("[\u1ea0-\u1ef9]"),
    ),  # Latin letters with two marks or a dot below
    ("zh", re.compile("[\u4e00-\u9fff]")),
)
# Letters of the Latin script that one language alone has, and those of a neighbour that
# has them too: where no common words tell.
OWN_LETTERS = (("tr", re.compile("[ığİ]"), re.compile("[əƏ]")),)
# Letters or words that tell a neighbour which writes the same script.
NEIGHBOURS = {
    "ar": (("ur", re.compile("[ٹڈڑے]")), ("fa", re.compile("[پچژگکی]"))),
    "hi": (
        ("mr", re.compile(r"(?<!\S)(?:आहे|आणि|आहेत|नाही)(?![^\s।,.])")),
        ("ne", re.compile(r"(?<!\S)(?:छ|छन्|गरेको|भएको)(?![^\s।,.])")),
    ),
}
