"""How the same figure may be written in a cell: widths, signs, blanks, separators, scales."""

from decimal import Decimal

AT_LEAST = "≥ >= ＞＝ ≧ 〉= 不低于 不少于 至少 大于等于 > ＞ 大于 高于 超过".split()
AT_MOST = "≤ <= ＜＝ ≦ ‹= 不超过 不高于 不大于 < ＜ 小于 低于".split()
EQUAL = ["=", "＝"]


def plain(value):
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def wide(text):
    return "".join(chr(ord(c) + 0xFEE0) if 0x21 <= ord(c) <= 0x7E else c for c in text)


class Writer:
    def __init__(self, rng):
        self.rng = rng

    def number(self, value, tricks=True):
        """The digits of a decimal: now and then with separators, blanks, trailing zeros or full width."""
        rng, text = self.rng, plain(value)
        if not tricks or rng.random() < 0.6:
            return text
        if rng.random() < 0.3:
            sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
            whole, dot, rest = digits.partition(".")
            text = f"{sign}{int(whole):,}{dot}{rest}"
        if rng.random() < 0.2:
            text += "0" if "." in text else ".0"
        if rng.random() < 0.3:
            text = wide(text)
        if rng.random() < 0.2:
            text = text.replace(".", rng.choice([" .", "\n.", "\u00a0."])).replace("．", "．　")
        return rng.choice([" {} ", "{}", "{}", "{} "]).format(text)

    def unit(self, text):
        return wide(text) if self.rng.random() < 0.1 else text

    def compared(self, sign, body):
        """A comparator around "number unit": one of its ways, or a word after the unit."""
        rng = self.rng
        if sign is None:
            return body
        if sign == ">=" and rng.random() < 0.08 and not body.strip().startswith("-"):
            return body.strip() + "以上"
        if sign == "<=" and rng.random() < 0.15 and not body.strip().startswith("-"):
            return rng.choice([body.strip() + "以内", "控制在" + body.strip() + "以内", body.strip() + "以下"])
        words = {">=": AT_LEAST, "<=": AT_MOST, "=": EQUAL}[sign]
        head = words[0] if rng.random() < 0.3 else rng.choice(words)
        return head + (" " if rng.random() < 0.1 else "") + body

    def quantity(self, sign, value, unit, tricks=True):
        return self.compared(sign, self.number(value, tricks) + self.unit(unit))


# Units at other scales: (written, how many of the first one is one of it).
FAMILIES = [
    [("元", "1"), ("万元", "10000"), ("亿元", "100000000"), ("千元", "1000"), ("百元", "100")],
    [("元", "1"), ("万元", "10000"), ("百万元", "1000000"), ("千万元", "10000000")],
    [("份", "1"), ("万份", "10000")],
    [("册", "1"), ("万册", "10000"), ("千册", "1000")],
    [("人", "1"), ("万人", "10000")],
    [("人次", "1"), ("万人次", "10000"), ("亿人次", "100000000")],
    [("户", "1"), ("万户", "10000")],
    [("米", "1"), ("公里", "1000"), ("千米", "1000"), ("万米", "10000")],
    [("平方米", "1"), ("万平方米", "10000"), ("公顷", "10000")],
    [("千克", "1"), ("吨", "1000"), ("万吨", "10000000")],
    [("月", "1"), ("个月", "1"), ("年", "12")],
    [("天", "1"), ("日", "1")],
    [("‰", "1"), ("%", "10")],
    [("元/户", "1"), ("万元/户", "10000")],
    [("元/个", "1"), ("万元/个", "10000"), ("万/个", "10000")],
    [("元/人/月", "1"), ("元/月/人", "1"), ("元/人·月", "1"), ("元/人*月", "1"), ("万元/人/月", "10000")],
]
FAMILIES = [[(name, Decimal(size)) for name, size in family] for family in FAMILIES]
# One way of these conversions has no finite decimals: 15 亩 = 1 公顷, 12 months = 1 year.
ENDLESS = [
    [("公顷", "15"), ("亩", "1"), ("万亩", "10000")],
    [("平方米", "0.0015"), ("亩", "1"), ("万平方米", "15")],
    [("元/人/月", "12"), ("元/人/年", "1"), ("万元/人/年", "10000"), ("元/年/人", "1")],
]
ENDLESS = [[(name, Decimal(size)) for name, size in family] for family in ENDLESS]
COUNTED = (
    "人 人次 人月 户 个 家 项 次 期 场次 套 份 册 米 平方米 吨 亩 元 万元 万份 万人 元/户 万元/个 元/人/月"
).split()


def chinese(number):
    """1 … 99 in Chinese numerals."""
    digits = "零一二三四五六七八九"
    tens, ones = divmod(number, 10)
    head = ("" if tens == 1 else digits[tens]) + "十" if tens else ""
    return head + (digits[ones] if ones or not tens else "")
