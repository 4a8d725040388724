"""Units of measure: what a unit says, and how two of them relate."""

from exact import ONE, Q

SCALES = {"百": 100, "千": 1000, "万": 10**4, "亿": 10**8}

# name -> (base, how many of the base)
BASES = {
    "%": ("percent", ONE),
    "百分比": ("percent", ONE),
    "‰": ("percent", Q(1, 10)),
    "百分点": ("percent-point", ONE),
    "个百分点": ("percent-point", ONE),
    "元": ("yuan", ONE),
    "天": ("day", ONE),
    "日": ("day", ONE),
    "月": ("month", ONE),
    "个月": ("month", ONE),
    "年": ("month", Q(12)),
    "米": ("metre", ONE),
    "千米": ("metre", Q(1000)),
    "公里": ("metre", Q(1000)),
    "平方米": ("square-metre", ONE),
    "公顷": ("square-metre", Q(10000)),
    "亩": ("square-metre", Q(10000, 15)),
    "千克": ("kilogram", ONE),
    "吨": ("kilogram", Q(1000)),
}
# Each counts things of its own: 人 is neither 人次 nor 户.
for word in "人 人次 人月 户 个 家 项 次 期 场次 套 份 册".split():
    BASES[word] = (word, ONE)


class Unit:
    """Powers of bases and the factor to them; `named` is False where the thing itself is left out ("万")."""

    def __init__(self, powers, factor, named=True):
        self.powers = {base: power for base, power in powers.items() if power}
        self.factor = factor
        self.named = named

    @property
    def top(self):
        return [base for base, power in self.powers.items() if power > 0]

    @property
    def is_percent(self):
        return self.powers == {"percent": 1}

    @property
    def is_money_or_time(self):
        return self.top in (["yuan"], ["month"], ["day"])


def _single(text):
    """One factor, such as 万元: (base or None, factor); None where it is no unit."""
    if text in BASES:
        return BASES[text]
    if text and text[0] in SCALES:
        if text[1:] == "":
            return None, Q(SCALES[text[0]])
        rest = _single(text[1:])
        if rest and rest[0] not in ("percent", "percent-point"):
            return rest[0], rest[1] * Q(SCALES[text[0]])
    return None


def parse_unit(text):
    """A unit as written, half width; None where it is not one."""
    first, *below = text.split("/")
    head = _single(first)
    if head is None:
        return None
    base, factor = head
    named = base is not None
    if base is None:
        if not below:
            return Unit({}, factor, named=False)
        base = "yuan"  # 万/个: 元 left out
    powers = {base: 1}
    for group in below:
        for word in group.replace("·", "*").split("*"):
            found = _single(word)
            if found is None or found[0] is None:
                return None
            powers[found[0]] = powers.get(found[0], 0) - 1
            factor = factor / found[1]
    return Unit(powers, factor, named)


def same_dimension(a, b):
    return a.powers == b.powers


def days_against_months(a, b):
    """True where the two differ only in that one counts days and the other months or years."""

    def merged(unit):
        out = {}
        for base, power in unit.powers.items():
            base = "time" if base in ("day", "month") else base
            out[base] = out.get(base, 0) + power
        return out

    return merged(a) == merged(b)
