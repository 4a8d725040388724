"""What a target or an actual cell says."""

import re
from decimal import Decimal

from dates import from_serial, read_date
from units import parse_unit

ERRORS = {"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"}

BEFORE = [
    (">=", ["≥", ">=", "≧", "〉=", "不低于", "不少于", "至少", "大于等于"]),
    ("<=", ["≤", "<=", "≦", "‹=", "不超过", "不高于", "不大于", "控制在"]),
    (">", [">", "大于", "高于", "超过"]),
    ("<", ["<", "小于", "低于"]),
    ("=", ["="]),
]
AFTER = [(">=", ["以上"]), ("<=", ["以内", "以下"])]

ACHIEVED = "达成年度指标 达成预期指标 完全达到预期效果 完全达成 全部完成 已完成 达标".split()
PARTLY = ("部分达成", "部分达到", "基本达到")
MISSED = ("未达成", "未达到", "未完成", "效果较差")

_NUMBER = r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_QUANTITY = re.compile(rf"^({_NUMBER})(.*)$", re.S)
_PAIR = re.compile(rf"^({_NUMBER})([^\d±~-]*)([±~-])({_NUMBER})(.*)$", re.S)
_TOLERANCE = re.compile(rf"^±({_NUMBER})(.*)$", re.S)
_CHINESE = re.compile(r"^([一二两三四五六七八九十]+)(.+)$", re.S)
_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2}


class Reading:
    def __init__(self, kind, text="", **fields):
        self.kind, self.text = kind, text
        self.comparator = self.value = self.unit = self.unit_text = self.low = self.high = None
        self.dated = self.level = self.month_count = None
        self.__dict__.update(fields)


def half_width(text):
    """Full-width letters, digits and signs to half width; every blank and line break out."""
    out = []
    for char in text:
        code = ord(char)
        if 0xFF01 <= code <= 0xFF5E:
            char = chr(code - 0xFEE0)
        elif char.isspace() or code == 0x3000:
            continue
        out.append(char)
    return "".join(out).replace("〜", "~").replace("＜", "<")


def _number(text):
    return Decimal(text.replace(",", ""))


def _chinese(text):
    """一 … 九十九."""
    if "十" not in text:
        return Decimal(_DIGITS[text]) if len(text) == 1 else None
    tens, _, ones = text.partition("十")
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return None
    return Decimal((_DIGITS[tens] if tens else 1) * 10 + (_DIGITS[ones] if ones else 0))


def _unit(text):
    """(known, unit): an empty unit is known and None."""
    if text == "":
        return True, None
    unit = parse_unit(text)
    return unit is not None, unit


def _comparator(text):
    for sign, words in BEFORE:
        for word in sorted(words, key=len, reverse=True):
            if text.startswith(word):
                rest = text[len(word) :]
                if sign == "<=":
                    rest = re.sub("(以内|以下)$", "", rest)
                return sign, rest
    for sign, words in AFTER:
        for word in words:
            if text.endswith(word) and re.match("-?[0-9]", text):
                return sign, text[: -len(word)]
    return None, text


def _quantity(text, shown):
    comparator, rest = _comparator(text)
    found = _QUANTITY.match(rest)
    if found:
        value, tail = _number(found[1]), found[2]
    else:
        found = _CHINESE.match(rest)
        value = _chinese(found[1]) if found else None
        if value is None:
            return None
        tail = found[2]
    known, unit = _unit(tail)
    if not known:
        return None
    return Reading("quantity", shown, comparator=comparator, value=value, unit=unit, unit_text=tail)


def _spread(text, shown):
    """Ranges "5%-10%" and tolerances "100±5", "±5%": the bounds, in one unit."""
    alone = _TOLERANCE.match(text)
    if alone:
        centre, mid, sign, half, tail = "0", "", "±", alone[1], alone[2]
    else:
        found = _PAIR.match(text)
        if not found:
            return None
        centre, mid, sign, half, tail = found.groups()
    unit_text = tail or mid
    known, unit = _unit(unit_text)
    if not known or (mid and tail and mid != tail):
        return None
    a, b = _number(centre), _number(half)
    if sign == "±":
        written = b if alone else a
        bounds = {"value": written, "low": a - b, "high": a + b}
        return Reading("quantity", shown, comparator="±", unit=unit, unit_text=unit_text, **bounds)
    if a > b:
        return None
    return Reading("range", shown, low=a, high=b, unit=unit, unit_text=unit_text)


def read_text(text):
    shown = text.strip()
    flat = half_width(text)
    if flat == "":
        return Reading("empty")
    if flat.upper() in ERRORS:
        return Reading("unreadable", shown)
    spread = _spread(flat, shown)
    if spread:
        return spread
    dated = read_date(flat)
    quantity = _quantity(flat, shown)
    if dated:
        # "7月" is July, and seven months beside a target in months.
        return Reading("date", shown, dated=dated, month_count=quantity if flat.endswith("月") else None)
    if quantity:
        return quantity
    level = None
    if flat in ACHIEVED:
        level = "achieved"
    elif flat.startswith(PARTLY):
        level = "partly"
    elif flat.startswith(MISSED):
        level = "missed"
    return Reading("qualitative", flat, level=level)


def read_cell(cell):
    """cell: {"value": text, number or None, "format": an Excel number format}."""
    value, style = cell.get("value"), cell.get("format") or ""
    if value is None:
        return Reading("empty")
    if isinstance(value, str):
        return read_text(value)
    # A number stands for the shortest decimal that names it, as a spreadsheet shows it.
    value = Decimal(repr(value))
    if "%" in style:
        return Reading("quantity", value=value * 100, unit=parse_unit("%"), unit_text="%")
    if "y" in style.lower():
        return Reading("date", dated=from_serial(value))
    return Reading("quantity", value=value, unit_text="")
