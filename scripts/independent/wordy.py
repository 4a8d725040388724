"""Cases in words: dates, degrees of achievement, the third-party scheme with its lists."""

from calendar import monthrange
from decimal import Decimal

from figures import SCORED, beside, case, figure, place, weight


def _date(rng, year=None, month=None, day=None):
    """A written date of the parts given; now and then with zeros or blanks."""
    pad = "02d" if rng.random() < 0.15 else "d"
    gap = " " if rng.random() < 0.1 else ""
    text = f"{year}年{gap}" if year else ""
    text += f"{month:{pad}}月{gap}" if month else ""
    return text + (f"{day:{pad}}日" if day else "")


def dates(rng, write):
    year = rng.choice([2020, 2021, 2023, 2024, 2025])
    month = rng.choice([2, rng.randint(1, 12)])
    ends = monthrange(year, month)[1]
    day = rng.choice([1, ends, rng.randint(1, 28)])
    any_month = lambda: rng.choice([month, month, rng.randint(1, 12)])
    kind = rng.randrange(7)
    if kind == 0:
        n = rng.choice([5, 10, 15, 30, 60])
        m = n + rng.choice([-1, 0, 0, 1, 5])
        target = rng.choice(["收到资金后", "资金下达后", ""]) + f"{n}日内"
        actual = rng.choice([f"{m}日内", f"{m}天", f"{m}日"])
    elif kind == 1:
        target = _date(rng, year, month, day) + "前"
        actual = _date(rng, year, month, rng.choice([day, max(1, day - 1), min(ends, day + 1)]))
        if rng.random() < 0.4:
            actual = _date(rng, year + rng.choice([-1, 0, 0, 1]), any_month(), min(day, 28))
        if rng.random() < 0.3:
            actual = {"value": rng.randint(44200, 46000), "format": rng.choice(["yyyy/m/d", "yyyy-mm-dd"])}
    elif kind == 2:
        target = rng.choice(
            [f"{year}年底", f"{year}年底前", *(_date(rng, year, month) + tail for tail in ("底前", "底", ""))]
        )
        last_days = [_date(rng, year, month, ends), f"{year}年12月31日", f"{year + 1}年1月", f"{year + 1}年1月1日"]
        others = [_date(rng, year, any_month()), _date(rng, year, any_month(), min(day, 28))]
        actual = rng.choice(last_days + others + others)
    elif kind == 3:
        named = rng.choice([None, year])
        target = _date(rng, named, month) + "前"
        actual = _date(rng, named, any_month())
        if actual.replace(" ", "") + "前" == target.replace(" ", ""):
            actual = _date(rng, named, month, day)
    elif kind == 4:
        by_day = _date(rng, None, month, day) + "前"
        target = rng.choice([_date(rng, None, month) + rng.choice(["底前", ""]), by_day])
        actual = _date(rng, None, any_month(), rng.choice([None, min(day, 28)]))
    elif kind == 5:
        target = _date(rng, year, month, day) + "前"
        actual = _date(rng, None, any_month(), rng.choice([None, min(day, 28)]))
    else:
        # Around the turn of a month or a year, one of them without its year.
        target = _date(rng, None, month) + rng.choice(["底前", "前", ""])
        later = (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)
        actual = rng.choice([_date(rng, year, month, ends), _date(rng, year, month, 1), _date(rng, *later)])
    return case(rng, "dates", target, actual, weight(rng), place(rng))


PHRASES = ["有效改善", "逐步提升", "应纳尽纳", "不断加强", "明显提升", "提高基层服务水平"]
SAID = (
    "达成年度指标 达成预期指标 完全达到预期效果 完全达成 全部完成 已完成 达标 "
    "部分达成年度指标并具有一定效果 部分达成预期指标 部分达到预期效果 基本达到预期效果 "
    "未达成年度指标 未达到预期效果 未完成 未完成年度指标 效果较差 良好 显著提升 合规 较好"
).split()
SHARES = "1 0.9 0.8 0.79 0.7 0.6 0.59 0.5 0.49 0.3 0".split()


def degrees(rng, write):
    target = rng.choice(PHRASES)
    actual = target if rng.random() < 0.2 else rng.choice(SAID)
    if rng.random() < 0.08:
        cut = rng.randint(0, len(actual))
        actual = actual[:cut] + rng.choice([" ", "\n", "\u00a0", "　"]) + actual[cut:]
    if rng.random() < 0.05:
        target = rng.choice(["≥90%", "≤30万元", "12个"])
    elif rng.random() < 0.05:
        actual = rng.choice(["90%", "12个", "30万元"])
    w = Decimal(rng.randint(1, 40)) if rng.random() < 0.7 else weight(rng)
    worded = [name for name in SCORED if name != "third-party-2022"]
    made = case(rng, "degrees", target, actual, w, place(rng), rng.choice(worded))
    if rng.random() < 0.4:
        made["printed"] = format((w * Decimal(rng.choice(SHARES))).quantize(Decimal("0.01")), "f")
    return made


LISTS = {
    "A11立项依据充分性": 5,
    "A21绩效目标合理性": 4,
    "A31预算编制科学性": 4,
    "A32资金分配合理性": 2,
    "B13资金使用合规性": 4,
    "B21.管理制度健全性": 2,
    "B22.制度执行有效性": 4,
}


def marks(rng, count):
    """What an actual says of a list: the items met, some in part."""
    parts = ["", "", "", "60%", "80%", "40%", "20%", "62.5%", "100%", "0%"]
    named = [mark + rng.choice(parts) for mark in "①②③④⑤⑥"[:count] if rng.random() < 0.8]
    return rng.choice(["", "", "、", "，"]).join(named) or "①"


def lists(rng, write):
    name, count = rng.choice(sorted(LISTS.items()))
    at = {"l1": "A项目决策(15分)", "l2": "A1项目立项(5分)", "l3": name}
    target = rng.choice(["充分", "合理", "健全"])
    w = Decimal(rng.choice([2, 3, 4, 5, "4.5", "2.35"]))
    return case(rng, "third-party lists", target, marks(rng, count), w, at, "third-party-2022")


SCHEME = {
    "quantity": ("C.项目绩效(40分)", "C1产出数量(10分)", "C11服务人数(人)"),
    "quality": ("C.项目绩效(40分)", "C2产出质量(10分)", "C21服务率(%)"),
    "on time": ("C.项目绩效(40分)", "C3产出时效(10分)", "C31完工时间"),
    "paid in time": ("C.项目绩效(40分)", "C3产出时效(10分)", "C32资金及时拨付率(%)"),
    "cost": ("C.项目绩效(40分)", "C4产出成本(10分)", "C41基本成本(万元/人/年)"),
    "benefit": ("D效益(25分)", "D4可持续性影响(5分)", "D41可持续影响年限(年)"),
    "satisfaction": ("D效益(25分)", "D5服务对象满意度(10分)", "D51满意度(%)"),
    "funds in place": ("B.项目管理(20分)", "B1资金管理(12)", "B11.资金到位率"),
    "funds used": ("B.项目管理(20分)", "B1资金管理(12)", "B12.资金执行率"),
}
LINES = "100 99.99 80 79.99 60 59.99 95 94.99 0 101 92 87.5".split()


def scheme(rng, write):
    """The third-party scheme, indicator by indicator."""
    kind = rng.choice(sorted(SCHEME))
    at = dict(zip(("l1", "l2", "l3"), SCHEME[kind]))
    unit, sign = "%", rng.choice([">=", "="])
    a = Decimal(rng.choice([100, 95, 90, 80, "98.5"]))
    if kind in ("funds in place", "funds used", "paid in time"):
        a = Decimal(100)
    elif kind == "cost":
        unit, sign, a = rng.choice(["万元", "元"]), rng.choice(["<=", None]), figure(rng, 3)
    elif kind in ("quantity", "benefit"):
        unit, a = rng.choice(["人", "年" if kind == "benefit" else "次"]), figure(rng, 3)
    b = beside(rng, a)
    if unit == "%" and rng.random() < 0.5:
        b = Decimal(rng.choice(LINES))
    w = Decimal(rng.choice([2, 3, 4, 5, "4.5", "2.35"]))
    target, actual = write.quantity(sign, a, unit), write.quantity(None, b, unit)
    return case(rng, "third-party scheme", target, actual, w, at, "third-party-2022")
