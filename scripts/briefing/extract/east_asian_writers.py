# ruff: noqa: RUF001, RUF003 - full-width marks are meant
"""Writers as Chinese, Japanese and Korean outlets print them: beside their calling."""

from __future__ import annotations

import re

from briefing.model import Span

_HAN = "[\u3400-\u9fff]{2,4}(?:·[\u3400-\u9fff]{1,6})?"
# Nearly all Korean names have three syllables; what ends as a desk's name is none.
_HANGUL = "[가-힣]{2}(?![부국팀실])[가-힣]"
_OPEN, _CLOSE = r"[\s(（\[【〔■▲=]*", r"[\s)）\]】〕]*"
_PARTS = r"(?:\s*[、，,·・]\s*|\s+(?:和\s*)?|\s*和\s*)"
# "本报记者 张三 李四 北京报道", "作者：张三": the calling stands before the names, what
# follows is where they report from. Without a mark between them a bracket or the
# paper's own name before the calling shows that it is no sentence.
_CHINESE = re.compile(
    r"(?:[(（\[【〔■▲=]\s*(?:[\u3400-\u9fff]{2,6}(?=[记記]者))?(?:记者|記者)\s*"
    r"|(?:本报|本報|本刊|本台|本网)(?:特约|特約|实习|實習|见习|資深|资深)?(?:记者|記者)\s*"
    r"|(?:记者|記者|通讯员|通訊員|特派员|特派員|评论员|評論員"
    r"|作者|撰文|撰稿|文|取材・文|執筆|筆者)(?:\s*[:：/／|｜]\s*|\s+))"
    rf"(?P<names>{_HAN}(?:{_PARTS}{_HAN}){{0,4}}?)"
    r"(?:\s*[/／|｜,，]?\s*[\u3400-\u9fff]{2,8}?(?:报道|報導|報道|电|電))?"
    rf"{_CLOSE}"
)
# "佐藤健一記者": as in Korean, the calling stands behind the name.
_JAPANESE = re.compile(rf"{_OPEN}(?P<names>{_HAN})\s*(?:記者|編集委員|特派員){_CLOSE}")
# "홍길동 기자", "본보 홍길동·김철수 기자 = 서울", "글 홍길동".
_KOREAN = re.compile(
    rf"{_OPEN}(?:[가-힣A-Za-z]{{2,8}}(?:\s*=\s*|\s+))?"
    rf"(?P<names>{_HANGUL}(?:\s*[·,ㆍ・]\s*{_HANGUL}){{0,4}})\s*"
    r"(?:선임|인턴|수습|전문|객원)?(?:기자|특파원|논설위원|칼럼니스트)"
    r"(?:\s+[\w.+-]+@[\w.-]+)?"
    rf"{_CLOSE}"
)
_NAME = {
    _CHINESE: re.compile(_HAN),
    _JAPANESE: re.compile(_HAN),
    _KOREAN: re.compile(_HANGUL),
}


def find_east_asian_writers(text: str) -> tuple[tuple[str, Span], ...]:
    """Return the names of a line that names its writers by their calling, and no more.

    Args:
        text: A line of the page.

    Returns:
        Names with their spans in *text*; ``()`` where it is no such line.

    """
    if text.isascii():
        return ()
    for form, name in _NAME.items():
        if (match := form.fullmatch(text)) is not None:
            start, end = match.span("names")
            found = name.finditer(text, start, end)
            return tuple((one[0], one.span()) for one in found)
    return ()
