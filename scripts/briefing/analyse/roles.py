"""Words that name people by what they are: titles, offices, groups, institutions."""

from __future__ import annotations

# Printed before a name, with or without a stop.
HONORIFICS = frozenset(
    """
    mr mrs ms miss mx dr prof sir dame lord lady madam messrs rev fr hon mme mlle
    sra sr sheikh sheik imam ayatollah rabbi pastor father sister brother
    sen sens rep reps gov gen lt col maj capt cmdr sgt cpl adm pres amb atty supt insp
    """.split()  # noqa: SIM905
)
MALE = frozenset("mr sir lord father brother king prince".split())  # noqa: SIM905
FEMALE = frozenset(
    """
    mrs ms miss dame lady madam mme sister queen princess spokeswoman chairwoman
    congresswoman businesswoman councilwoman policewoman actress mother wife
    daughter
    """.split()  # noqa: SIM905
)

# Offices and callings: before a name ("Foreign Minister Ruiz"), in apposition ("Ruiz, a
# nurse") or alone ("the minister said").
PERSON_NOUNS = frozenset(
    """
    academic activist actor actress adjutant administrator admiral adviser advisor
    aide ally ambassador analyst anchor anchorman anchorwoman announcer applicant
    archbishop architect artist assemblyman assemblywoman assistant associate
    astronaut astronomer athlete attendee attorney aunt author baker banker baron
    bishop biologist blogger boss boy boyfriend broadcaster brigadier brother
    builder businessman businesswoman buyer campaigner candidate captain cardinal
    carpenter chair chairman chairperson chairwoman champion chancellor chaplain
    chef chemist chief child citizen clergyman clerk climatologist co-author
    co-chair co-founder co-host coach colleague collector colonel columnist comedian
    commander commentator commissioner composer comptroller conductor congressman
    congresswoman conservationist consul consultant contractor contributor
    controller coordinator coroner correspondent councillor councilman councilwoman
    counsel counselor counterpart cousin creator critic curator customer dad dancer
    daughter dean defendant delegate demonstrator deputy designer detective
    developer diplomat director doctor donor driver economist editor educator
    egyptologist elector employee employer engineer entrepreneur envoy
    epidemiologist evangelist examiner executive expert farmer father fellow fighter
    financier firefighter fisherman former founder friend general geologist girl
    girlfriend governor grandfather grandmother grandson guard guest guitarist head
    historian host housekeeper husband imam inspector instructor insider interpreter
    inventor investigator investor jeweler journalist judge juror justice keeper
    king lawmaker lawyer leader lecturer legislator librarian lieutenant lifeguard
    lobbyist magistrate major man manager marine marshal mayor mechanic medic member
    minister missionary moderator monk mother musician negotiator neighbor neighbour
    nephew newscaster nominee novelist nun nurse observer officer official operative
    operator opponent organizer organiser owner painter paramedic parent participant
    partner passenger pastor patient peer performer person philosopher photographer
    physician physicist pilot planner player poet policeman policewoman politician
    pollster pope premier president priest prince princess principal prisoner
    producer professor programmer prosecutor protester protestor psychiatrist
    psychologist publisher queen rabbi ranger realtor rapper refugee reporter
    representative reporter republican rescuer researcher resident retiree rival
    sailor scholar scientist secretary senator sergeant sheriff singer sister
    skipper socialist soldier solicitor son speaker specialist spokesman
    spokesperson spokeswoman star staffer statistician strategist student
    superintendent supervisor supporter surgeon surrogate surveyor suspect taoiseach
    teacher technician teenager therapist trader trainer translator treasurer
    trooper trustee tutor uncle undersecretary user vendor veteran vicar
    vice-chairman vice-president victim viewer villager virologist visitor volunteer
    voter warden whistleblower widow wife winemaker winner witness woman worker
    writer youth
    """.split()  # noqa: SIM905
)
_IRREGULAR_PLURALS = frozenset(
    """
    men women people children allies parties authorities police militants clergymen
    businessmen congressmen lawmakers policemen spokesmen firemen wives attorneys
    secretaries witnesses bosses coaches actresses princesses deputies surrogates
    democrats republicans conservatives liberals others sides many some few both
    several most all everyone everybody somebody someone one another
    """.split()  # noqa: SIM905
)
# Institutions, and the papers that speak for them.
BODY_NOUNS = frozenset(
    """
    academy administration affidavit agency airline alliance ad advertisement
    announcement army article assembly association authority ballot bank biography
    blog board book brief brochure bureau cabinet camp campaign caption center
    centre chamber charity church city class club coalition college commission
    committee community company complaint conference congress consortium
    constitution corporation council county court crowd delegation department
    dispatch document division editorial embassy essay exchange executive family
    faction factory federation filing firm flyer force foundation garrison
    government group guidance guideline headline hospital house indictment industry
    inquiry institute institution insurer invitation journal jury kremlin label
    lawsuit league leadership legislation legislature letter line magazine mail
    majority manifesto manufacturer media memo memoir memorandum message military
    ministry minority mission mosque motion movement museum navy network newspaper
    note notice office opinion opposition order organisation organization pact page
    palace pamphlet panel paper parliament party pentagon petition platform police
    policy poll post poster prosecution publication quote record release report
    resolution review ruling school script secretariat sect senate senator service
    sign site slogan source spot squad staff state statement station store story
    study suit summary survey syndicate syndrome team text think-tank transcript
    treasury treaty tribunal tweet union university website
    """.split()  # noqa: SIM905
)
# Capitalised words that make a run of capitals an institution or a place, not a person.
_ORG_WORDS = frozenset(
    """
    action african america american americans americas asia association avenue bay
    beach black building cable cathedral central channel christian coast communist
    constitution corp creek daily democratic democrats east eastern energy
    enterprise estate europe european express facebook federal fire fm force forces
    forum friends gallery global globe green health herald high highway hill hills
    holdings hotel inc industries initiative international island islands journal
    knight lab labor labour lake lakes laboratories laboratory law legal liberation
    liberty library lives llc llp lobby ltd magazine mail main mall market matter
    media medical memorial mercury metropolitan morning mount mountain national
    nations network news north northern oil olympic olympics organisation orthodox
    pacific park partners partnership patrol pbs people pictures plan plaza plc
    politico post powers press program project protection pty public radio railway
    rally records red regional republic republican republicans reserve review rights
    river road room school schools sciences sea security series services society
    south southern standard states station street strip studies studio studios
    summit sun supreme systems tech television theater theatre times today tower
    town trade tribune trust tv twitter united university valley village war watch
    weekly west western wildlife workers world youtube zone administration act bill
    """.split()  # noqa: SIM905
)
ORG_WORDS = (_ORG_WORDS | BODY_NOUNS) - {"page", "house", "book", "bill", "camp"}
# First words of place names of two words.
PLACE_STARTS = frozenset(
    """
    new san santa los las saint el la le st fort port north south east west united
    cape puerto costa sri saudi hong great rio sao buenos tel abu kuala old mount
    lake el
    """.split()  # noqa: SIM905
)
# What may follow a title between it and the name: "Secretary of State Maria Ruiz".
TITLE_COMPLEMENTS = frozenset(
    """
    state defense defence commerce labor labour staff energy education health
    treasury interior agriculture transportation justice parliament congress police
    schools operations communications finance foreign affairs policy security
    research
    """.split()  # noqa: SIM905
)
TITLE_MODIFIERS = frozenset(
    """
    vice deputy assistant acting former then-president ex-president ex chief senior
    first prime lord lady crown interim incoming outgoing current longtime veteran
    fellow lead associate executive managing general attorney house senate state
    national foreign defense defence treasury finance interior press campaign policy
    top late
    """.split()  # noqa: SIM905
)

# Countries and what is of them, folded: "China's minister" is "the Chinese minister".
DEMONYMS = {
    "afghan": "afghanistan", "albanian": "albania", "algerian": "algeria",
    "american": "us", "america": "us", "u.s.": "us", "usa": "us", "u.s": "us",
    "angolan": "angola", "argentine": "argentina", "argentinian": "argentina",
    "armenian": "armenia", "australian": "australia", "austrian": "austria",
    "azerbaijani": "azerbaijan", "bangladeshi": "bangladesh", "belarusian": "belarus",
    "belgian": "belgium", "bolivian": "bolivia", "bosnian": "bosnia",
    "brazilian": "brazil", "british": "uk", "britain": "uk", "u.k.": "uk",
    "bulgarian": "bulgaria", "burmese": "myanmar", "cambodian": "cambodia",
    "canadian": "canada", "chilean": "chile", "chinese": "china",
    "colombian": "colombia", "congolese": "congo", "croatian": "croatia",
    "cuban": "cuba", "cypriot": "cyprus", "czech": "czechia", "danish": "denmark",
    "dutch": "netherlands", "ecuadorian": "ecuador", "egyptian": "egypt",
    "emirati": "uae", "english": "england", "estonian": "estonia",
    "ethiopian": "ethiopia", "european": "europe", "finnish": "finland",
    "french": "france", "georgian": "georgia", "german": "germany",
    "ghanaian": "ghana", "greek": "greece", "guatemalan": "guatemala",
    "haitian": "haiti", "hungarian": "hungary", "icelandic": "iceland",
    "indian": "india", "indonesian": "indonesia", "iranian": "iran", "iraqi": "iraq",
    "irish": "ireland", "israeli": "israel", "italian": "italy",
    "jamaican": "jamaica", "japanese": "japan", "jordanian": "jordan",
    "kazakh": "kazakhstan", "kenyan": "kenya", "korean": "korea",
    "kuwaiti": "kuwait", "laotian": "laos", "latvian": "latvia",
    "lebanese": "lebanon", "libyan": "libya", "lithuanian": "lithuania",
    "malaysian": "malaysia", "maltese": "malta", "mexican": "mexico",
    "moldovan": "moldova", "mongolian": "mongolia", "moroccan": "morocco",
    "nepalese": "nepal", "nicaraguan": "nicaragua", "nigerian": "nigeria",
    "norwegian": "norway", "omani": "oman", "pakistani": "pakistan",
    "palestinian": "palestine", "peruvian": "peru", "philippine": "philippines",
    "filipino": "philippines", "polish": "poland", "portuguese": "portugal",
    "qatari": "qatar", "romanian": "romania", "russian": "russia",
    "rwandan": "rwanda", "saudi": "saudi arabia", "scottish": "scotland",
    "serbian": "serbia", "singaporean": "singapore", "slovak": "slovakia",
    "slovenian": "slovenia", "somali": "somalia", "spanish": "spain",
    "sudanese": "sudan", "swedish": "sweden", "swiss": "switzerland",
    "syrian": "syria", "taiwanese": "taiwan", "tanzanian": "tanzania",
    "thai": "thailand", "tunisian": "tunisia", "turkish": "turkey",
    "ugandan": "uganda", "ukrainian": "ukraine", "uzbek": "uzbekistan",
    "venezuelan": "venezuela", "vietnamese": "vietnam", "welsh": "wales",
    "yemeni": "yemen", "zambian": "zambia", "zimbabwean": "zimbabwe",
}  # fmt: skip
COUNTRIES = frozenset(DEMONYMS.values()) | {"mali", "niger", "chad", "eu", "un", "oman"}


def country_of(lower: str) -> str | None:
    """Return the country that a lower-case word names or belongs to."""
    if lower in DEMONYMS:
        return DEMONYMS[lower]
    return lower if lower in COUNTRIES else None


def names_one(lower: str) -> bool:
    """Tell whether a lower-case word is what one person is: "spokesman"."""
    return singular(lower) == lower and is_person_noun(lower)


def gender_of_role(role: str) -> str | None:
    """Return "m" or "f" where the last word of an office or title tells it."""
    title = role.rsplit(maxsplit=1)[-1].lower().rstrip(".")
    return "m" if title in MALE else "f" if title in FEMALE else None


def singular(lower: str) -> str:
    """Return a noun of these tables without its plural's ending."""
    if lower.endswith("men"):
        return lower[:-3] + "man"
    if lower.endswith("ies") and len(lower) > len("ties"):
        return lower[:-3] + "y"
    if lower.endswith(("ses", "xes", "ches", "shes")) and lower[:-2] in BODY_NOUNS:
        return lower[:-2]
    if lower.endswith("s") and not lower.endswith("ss"):
        return lower[:-1]
    return lower


def is_person_noun(lower: str) -> bool:
    """Tell whether a lower-case word names people by office, calling or number."""
    last = lower.rsplit("-", 1)[-1]
    return (
        lower in PERSON_NOUNS
        or lower in _IRREGULAR_PLURALS
        or singular(lower) in PERSON_NOUNS
        or last in PERSON_NOUNS
    )


def is_body_noun(lower: str) -> bool:
    """Tell whether a lower-case word names an institution or its paper."""
    return lower in BODY_NOUNS or singular(lower) in BODY_NOUNS
