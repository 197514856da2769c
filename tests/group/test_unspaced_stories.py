"""Stories told in scripts that set no blanks between words.

The accounts were written for this test: of each story two, in words of their own.
"""

# ruff: noqa: RUF001 - marks as these scripts print them

from __future__ import annotations

from tests.group.gold_stories import read_story
from tests.group.material import Material

from briefing.group.origins import count_origins
from briefing.group.proposals import propose_themes
from briefing.group.stories import group_stories

# By story: language, then title and text of each account.
_TOLD = {
    "zh bridge": (
        (
            "江城跨江大桥因货船撞击封闭",
            (
                "江城跨江大桥3日上午被一艘运送砂石的货船撞击，市政府随即宣布大桥封闭。事故"
                "造成两人轻伤，伤者已被送往江城第一人民医院治疗。\n\n市长刘国栋说：“在潜水"
                "员检查完每一块石头之前，任何车辆都不得通行。”大桥预计将关闭三周。"
            ),
        ),
        (
            "货船撞上江城跨江大桥 两人受轻伤",
            (
                "一艘载有砂石的货船3日上午撞上江城跨江大桥东侧桥墩，大桥已经封闭，两人受轻"
                "伤。\n\n江城市长刘国栋在记者会上表示，大桥可能要关闭六周。海事局说，事故原"
                "因还在调查。"
            ),
        ),
    ),
    "zh library": (
        (
            "江城图书馆新馆开放 首日迎来八千名读者",
            (
                "江城图书馆新馆4日正式开放，首日迎来约八千名读者。新馆藏书一百二十万册，设有"
                "儿童阅览室和地方文献室。\n\n馆长陈雅芳说，新馆由旧纺织厂改建而成，工程历时"
                "四年。"
            ),
        ),
        (
            "旧纺织厂变身图书馆 江城读者排队入馆",
            (
                "由旧纺织厂改建的江城图书馆新馆4日迎来首批读者，许多家长带着孩子在儿童阅览室"
                "里看书。\n\n据馆长陈雅芳介绍，新馆藏书一百二十万册，改建用了四年时间。"
            ),
        ),
    ),
    "zh ferry": (
        (
            "江城轮渡票价下月上调",
            (
                "江城轮渡公司宣布，自下月起单程票价由两元上调至三元，学生票价不变。公司表示，"
                "燃油价格上涨是主要原因。\n\n市长刘国栋说，市政府将为老年乘客提供补贴。"
            ),
        ),
        (
            "轮渡涨价一元 老年乘客可获补贴",
            (
                "江城的轮渡下个月起涨价，单程票价从两元涨到三元。轮渡公司称燃油价格上涨，不得"
                "不上调票价。\n\n老年乘客将得到市政府的补贴，学生票价不变。"
            ),
        ),
    ),
    "ja bridge": (
        (
            "貨物船が大橋に衝突、通行止めに",
            (
                "3日午前、砂利を積んだ貨物船が湾岸大橋の橋脚に衝突し、大橋は全面通行止めとなっ"
                "た。2人が軽いけがをして市立病院に運ばれた。\n\n海上保安部によると、貨物船に"
                "は砂利400トンが積まれていた。"
            ),
        ),
        (
            "湾岸大橋、貨物船衝突で通行止め続く",
            (
                "砂利を積んだ貨物船が衝突した湾岸大橋は4日も通行止めが続いている。この事故で2"
                "人が軽いけがをした。\n\n海上保安部が事故の原因を調べている。"
            ),
        ),
    ),
    "ja library": (
        (
            "新しい市立図書館が開館、初日に8000人",
            (
                "新しい市立図書館が4日に開館し、初日は約8000人が訪れた。蔵書は120万冊で、"
                "子ども向けの閲覧室もある。\n\n古い紡績工場を改修した。"
            ),
        ),
        (
            "紡績工場が市立図書館に 開館に行列",
            (
                "古い紡績工場を改修した市立図書館が4日、開館した。子ども向けの閲覧室には朝から"
                "行列ができた。\n\n蔵書は120万冊に上る。"
            ),
        ),
    ),
    "ko bridge": (
        (
            "화물선 충돌로 강변대교 전면 통제",
            (
                "3일 오전 모래를 실은 화물선이 강변대교 교각에 충돌해 다리가"
                " 전면 통제됐다. 두"
                " 명이 가벼운 부상을 입고 병원으로 옮겨졌다.\n\n시는 다리를 삼 주 동안"
                " 통제할"
                " 예정이라고 밝혔다."
            ),
        ),
        (
            "강변대교 통제 계속…화물선 사고 원인 조사",
            (
                "모래를 실은 화물선과 충돌한 강변대교는 4일에도 통제가 계속되고"
                " 있다. 이 사고로"
                " 두 명이 가벼운 부상을 입었다.\n\n해경은 사고 원인을 조사하고 있다."
            ),
        ),
    ),
    "th bridge": (
        (
            "เรือบรรทุกทรายชนสะพานข้ามแม่น้ำ",
            (
                "เรือบรรทุกทรายชนตอม่อสะพานข้ามแม่น้ำเมื่อเช้า"
                "วันจันทร์ ทำให้ต้องปิดสะพาน"
                " มีผู้บาดเจ็บเล็กน้อยสองคนถูกนำส่งโรงพยาบาล"
            ),
        ),
        (
            "ปิดสะพานข้ามแม่น้ำหลังเรือทรายชน",
            (
                "สะพานข้ามแม่น้ำยังคงปิดหลังจากเรือบรรทุกทรายช"
                "นตอม่อเมื่อวันจันทร์"
                " ผู้บาดเจ็บเล็กน้อยสองคนออกจากโรงพยาบาลแล้ว"
            ),
        ),
    ),
    "th library": (
        (
            "หอสมุดใหม่เปิดวันแรก คนแน่น",
            (
                "หอสมุดประชาชนแห่งใหม่เปิดให้บริการวันแรก"
                " มีผู้เข้าใช้บริการราวแปดพันคน"
                " หอสมุดมีห้องอ่านหนังสือสำหรับเด็ก"
            ),
        ),
        (
            "โรงทอผ้าเก่ากลายเป็นหอสมุดประชาชน",
            (
                "หอสมุดประชาชนแห่งใหม่ซึ่งปรับปรุงจากโรงทอผ้าเ"
                "ก่าเปิดให้บริการแล้ว"
                " เด็กจำนวนมากเข้าใช้ห้องอ่านหนังสือ"
            ),
        ),
    ),
}


def _read(*names: str) -> dict[str, Material]:
    return {
        name: read_story(
            {
                "accounts": [
                    {"outlet": str(at), "title": title, "text": text, "lang": name[:2]}
                    for at, (title, text) in enumerate(_TOLD[name])
                ]
            },
            name=name,
        )
        for name in names
    }


def test_accounts_of_one_event_meet_and_no_others() -> None:
    """Two reports on one event are a story; another event of the same town is not."""
    read = _read(*_TOLD)
    entries = [entry for one in read.values() for entry in one.entries]
    analyses = [analysis for one in read.values() for analysis in one.analyses]
    wanted = {frozenset(entry.id for entry in one.entries) for one in read.values()}
    stories = group_stories(entries, analyses)
    assert {frozenset(story.entries) for story in stories} == wanted


def test_shared_facts_are_names_and_not_endings() -> None:
    """What made it one story is told by whole names, as far as letters show them."""
    for name, facts in {
        "zh bridge": {"江城跨江大桥", "市长刘国栋"},
        "ja bridge": {"湾岸大橋", "海上保安部"},
    }.items():
        (material,) = _read(name).values()
        (story,) = group_stories(material.entries, material.analyses)
        assert facts <= {fact.text for fact in story.shared}


def test_an_own_wording_is_an_origin() -> None:
    """A few letters that two reports share do not make one a copy of the other."""
    for material in _read(*_TOLD).values():
        (story,) = group_stories(material.entries, material.analyses)
        found = count_origins(story, material.entries, material.analyses)
        assert found.independent == 2


def test_a_theme_has_a_whole_name() -> None:
    """The proposed title does not break off within a name."""
    (material,) = _read("ja library").values()
    (theme,) = propose_themes(material.entries, material.analyses)
    assert theme.title == "市立図書館"
