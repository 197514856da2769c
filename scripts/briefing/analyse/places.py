"""Names of countries, states, cities and seas, folded; and words that mark a place."""

from __future__ import annotations

from briefing.analyse.roles import COUNTRIES

_COUNTRIES = """
    andorra|antigua|bahamas|bahrain|barbados|belize|benin|bhutan|botswana|brunei|
    burkina faso|burundi|cameroon|cape verde|central african republic|comoros|
    congo|costa rica|cote d'ivoire|ivory coast|djibouti|dominica|dominican republic|
    east timor|el salvador|equatorial guinea|eritrea|eswatini|fiji|gabon|gambia|
    great britain|grenada|guinea|guyana|honduras|hong kong|kosovo|kyrgyzstan|lesotho|
    liberia|liechtenstein|luxembourg|macau|macedonia|madagascar|malawi|maldives|
    mauritania|mauritius|micronesia|monaco|montenegro|mozambique|namibia|new zealand|
    north korea|north macedonia|panama|papua new guinea|paraguay|people's republic of
    china|puerto rico|samoa|san marino|saudi arabia|senegal|seychelles|sierra leone|
    solomon islands|south africa|south korea|south sudan|soviet union|sri lanka|
    suriname|tajikistan|tibet|togo|tonga|trinidad|turkmenistan|united arab emirates|
    united kingdom|united states|united states of america|uruguay|u.s|us|usa|uk|
    vanuatu|vatican|vatican city|west bank|gaza|gaza strip|crimea|catalonia|bavaria|
    scotland|wales|northern ireland|england|britain|greenland|kurdistan|kashmir|
    czech republic|holy see|korea|palestine
"""
_STATES = """
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|
    hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|
    massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|
    new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|
    oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|
    texas|utah|vermont|west virginia|wisconsin|wyoming|ontario|quebec|british columbia|
    alberta|manitoba|saskatchewan|nova scotia|queensland|tasmania|new south wales
"""
_CITIES = """
    abu dhabi|accra|addis ababa|aleppo|algiers|amman|amsterdam|ankara|antwerp|athens|
    atlanta|auckland|baghdad|baku|baltimore|bangalore|bangkok|barcelona|basra|beijing|
    beirut|belfast|belgrade|berlin|bern|bilbao|birmingham|bogota|bonn|boston|
    bratislava|brasilia|brisbane|bristol|brooklyn|brussels|bucharest|budapest|
    buenos aires|cairo|calcutta|calgary|canberra|cape town|caracas|cardiff|chicago|
    cincinnati|cleveland|cologne|colombo|copenhagen|dakar|dallas|damascus|delhi|denver|
    detroit|dhaka|dubai|dublin|durban|dusseldorf|edinburgh|edmonton|frankfurt|geneva|
    glasgow|guangzhou|hamburg|hanoi|havana|helsinki|hiroshima|hong kong|honolulu|
    houston|indianapolis|islamabad|istanbul|jakarta|jerusalem|johannesburg|kabul|
    kandahar|karachi|kathmandu|kiev|kyiv|kolkata|kuala lumpur|lagos|lahore|las vegas|
    leeds|leipzig|lima|lisbon|liverpool|ljubljana|london|los angeles|lyon|madrid|
    manchester|manhattan|manila|marseille|mecca|medina|melbourne|memphis|mexico city|
    miami|milan|milwaukee|minneapolis|minsk|mogadishu|montreal|moscow|mosul|mumbai|
    munich|nairobi|naples|nashville|new delhi|new orleans|new york city|newcastle|
    oslo|ottawa|oxford|palermo|paris|perth|philadelphia|phnom penh|phoenix|pittsburgh|
    prague|pyongyang|rabat|ramallah|riga|rio de janeiro|riyadh|rome|rotterdam|
    sacramento|san diego|san francisco|san jose|sana'a|santiago|sao paulo|sarajevo|
    seattle|seoul|seville|shanghai|sheffield|shenzhen|skopje|sofia|st. louis|
    st. petersburg|stockholm|strasbourg|stuttgart|sydney|taipei|tallinn|tampa|tashkent|
    tbilisi|tehran|tel aviv|the hague|tirana|tokyo|toronto|tripoli|tunis|turin|ulan
    bator|vancouver|venice|vienna|vilnius|vladivostok|warsaw|washington|washington dc|
    wellington|winnipeg|yangon|yerevan|zagreb|zurich
"""
_REGIONS = """
    africa|america|americas|antarctica|arctic|asia|asia pacific|atlantic|balkans|
    baltic|caribbean|central america|central asia|east asia|eastern europe|europe|
    far east|gulf|himalayas|latin america|mediterranean|middle east|north africa|
    north america|pacific|sahara|scandinavia|siberia|south america|southeast asia|
    western europe|west africa|indo-pacific|alps|andes|capitol hill|wall street|
    silicon valley|hollywood|broadway
"""


def _fold(names: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in names.split("|"))


PLACES = (
    _fold(_COUNTRIES) | _fold(_STATES) | _fold(_CITIES) | _fold(_REGIONS) | COUNTRIES
) - {"eu", "un"}

# The last word of a place's name of several words, and the first one.
PLACE_ENDS = frozenset(
    """
    airport avenue basin bay beach boulevard bridge canal canyon cape city coast county
    creek desert district falls fjord forest gulf harbor harbour heights highway hill
    hills island islands isle lake lakes lane mountain mountains ocean park peninsula
    plateau plaza port prefecture province region ridge river road sea seas square
    strait street station tower town township valley village zone
    """.split()  # noqa: SIM905
)
PLACE_OPENERS = frozenset({"mount", "lake", "cape", "port", "fort", "gulf", "isle"})
