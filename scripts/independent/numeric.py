"""Cases that hold one number against another."""

from decimal import Decimal

from figures import SIGNS, beside, case, figure, half_cent, half_cent_weight, place, weight
from writing import COUNTED, ENDLESS, FAMILIES, chinese

BARE_OR_EQUAL = [None, None, "="]


def numbers(rng, write):
    unit = rng.choice(COUNTED + ["%", "%", "%", "天", "年", "个月", "", "万", "亿"])
    a, sign = figure(rng), rng.choice(SIGNS)
    target = write.quantity(sign, a, unit)
    # Now and then the target's own comparator was copied into the actual.
    mine = rng.choice([">=", "<="]) if rng.random() < 0.05 else rng.choice(BARE_OR_EQUAL)
    actual = write.quantity(mine, beside(rng, a), unit)
    return case(rng, "numbers", target, actual, weight(rng), place(rng))


def half_cents(rng, write):
    w, a, b = half_cent(rng)
    unit = rng.choice(["个", "%", "万元", "元/户"])
    sign = rng.choice([">=", "=", "<="])
    if sign == "<=":
        a, b = b, a
    return case(rng, "half-cents", write.quantity(sign, a, unit), write.quantity("=", b, unit), w, place(rng))


def hard_half_cents(rng, write):
    """Half a cent after a quotient without an end: 3 × (1 − (601 − 600) ÷ 600), 15 × 2.5 months ÷ 1 year."""
    while True:
        kind = rng.choice(["linear", "threshold", "months", "area"])
        at, w = place(rng), None
        if kind == "linear":
            a = rng.choice([3, 6, 9, 12, 24, 30, 60, 90, 120, 300, 600, 1200, 2400])
            b = rng.randint(a + 1, 2 * a)
            w = half_cent_weight(rng, 2 * a - b, a)
            made = "linear-ceiling", f"≤{a}个", f"{b}个"
        elif kind == "threshold":
            a = rng.choice([3, 6, 7, 9, 12, 30, 45, 60, 90, 120])
            b = rng.randint(1, a)
            w = half_cent_weight(rng, 10 * b - 6 * a, 4 * a)
            at = {"l1": "产出指标", "l2": "质量指标", "l3": "某指标"}
            made = "third-party-2022", f"≥{a}个", f"{b}个"
        elif kind == "months":
            halves = rng.randint(1, 40)
            w = half_cent_weight(rng, *((halves, 24) if halves < 24 else (24, halves)))
            target = ("≥" if halves < 24 else "≤") + "1年"
            made = rng.choice(["mof-2020", "hubei"]), target, write.number(Decimal(halves) / 2) + "个月"
        else:
            mu = rng.randint(1, 14)
            w = half_cent_weight(rng, mu, 15)
            made = rng.choice(["mof-2020", "hubei"]), "≥1公顷", f"{mu}亩"
        if w is not None:
            return case(rng, "hard half-cents", made[1], made[2], w, at, made[0])


def half_rates(rng, write):
    """The completion lies exactly between two printed rates."""
    a = Decimal(rng.choice([100, 200, 400, 500, 1000, 8, 16, 20, 80]))
    b = a * (Decimal(rng.randint(0, 25000)) + Decimal("0.5")) / 10000
    target = write.quantity(rng.choice([">=", "<=", "="]), a, "个")
    return case(rng, "half-rates", target, write.quantity(None, b, "个"), weight(rng), place(rng))


def scales(rng, write):
    a = figure(rng, 4)
    family = rng.choice(FAMILIES)
    (u1, s1), (u2, s2) = rng.choice(family), rng.choice(family)
    if rng.random() < 0.12:
        (u1, s1), (u2, s2) = rng.sample(rng.choice(ENDLESS), 2)
    b = (beside(rng, a) * s1 / s2).quantize(Decimal(1).scaleb(-rng.choice([4, 8])))
    target = write.quantity(rng.choice(SIGNS), a, u1)
    actual = write.quantity(rng.choice(BARE_OR_EQUAL), b, u2)
    return case(rng, "scales", target, actual, weight(rng), place(rng))


def percents(rng, write):
    """A percent target against text, a bare number, a number in a percent format."""
    usual = Decimal(rng.choice([100, 100, 95, 90, 80, 98, 85, 60, 50, 5, 1]))
    a = usual if rng.random() < 0.7 else figure(rng, 2)
    sign, b = rng.choice(SIGNS), beside(rng, a)
    percent = lambda v: {"value": float(v / 100), "format": rng.choice(["0%", "0.00%"])}
    target = write.quantity(sign, a, rng.choice(["%", "%", "百分比"]))
    if sign is None and rng.random() < 0.3:
        target = percent(a)
    near_two = [b, b / 100, Decimal(2), Decimal("2.0001"), Decimal("1.02"), Decimal(-2), Decimal("-2.5")]
    actual = rng.choice(
        [
            percent(b),
            {"value": float(b / 100), "format": "General"},
            {"value": float(b)},
            write.number(rng.choice(near_two)),
            write.quantity(rng.choice([None, "="]), b, "%"),
            write.quantity(rng.choice([None, "="]), b * 10, "‰"),
        ]
    )
    if rng.random() < 0.03:
        target = write.quantity(sign, a, "人")
        actual = percent(b)
    return case(rng, "percents", target, actual, weight(rng), place(rng))


def bare(rng, write):
    """Only the target names a unit, or neither side does, or only the actual."""
    unit = rng.choice(["个", "人", "户", "次", "元", "份", "天"])
    a = figure(rng)
    b = beside(rng, a)
    pick = rng.random()
    target = write.quantity(rng.choice(SIGNS), a, unit if pick < 0.5 else "")
    actual = write.number(b) + (unit if pick > 0.85 else "")
    if pick < 0.85 and rng.random() < 0.5:
        actual = {"value": float(b)}
    return case(rng, "bare", target, actual, weight(rng), place(rng))


MISMATCHED = (
    "人 人次|人 户|户 人次|% 百分点|% 个|元 人|元/户 元/人|元 元/户|次 期|亩 米|人月 人|吨 米|万元 万人|份 册|元/人/月 元/人"
)


def mismatches(rng, write):
    u1, u2 = rng.choice(MISMATCHED.split("|")).split()
    if rng.random() < 0.5:
        u1, u2 = u2, u1
    a = figure(rng)
    target = write.quantity(rng.choice(SIGNS), a, u1)
    return case(rng, "mismatches", target, write.quantity(None, beside(rng, a), u2), weight(rng), place(rng))


def spans(rng, write):
    """Days against months or years."""
    months = Decimal(rng.choice([1, 2, 3, 6, 12, 18, 24, 36]))
    length = Decimal(rng.choice(["30", "30.5", "30.4", "28", "31", "20", "45"]))
    days = months * length + rng.choice([-1, 0, 0, 1])
    long = (months, "个月") if rng.random() < 0.6 or months % 12 else (months / 12, "年")
    pair = [long, (days.quantize(Decimal(1)), rng.choice(["天", "日"]))]
    rng.shuffle(pair)
    target = write.quantity(rng.choice([">=", "<=", "<="]), *pair[0])
    return case(rng, "spans", target, write.quantity(None, *pair[1]), weight(rng), place(rng))


def ranges(rng, write):
    """5%-10%, 5～10, 100±5, ±5%."""
    unit = rng.choice(["%", "个", "万元", "天", ""])
    low = figure(rng, 3)
    half = figure(rng, 2)
    high, centre = low + 2 * half, low + half
    n = lambda value: write.number(value, tricks=False)
    mark, sign = rng.choice(["-", "～", "~"]), rng.choice(["±", " ± "])
    pick = rng.random()
    if pick < 0.6:
        target = n(low) + rng.choice([unit, ""]) + mark + n(high) + unit
    elif pick < 0.95:
        target = n(centre) + rng.choice([unit, ""]) + sign + n(half) + unit
    else:
        target, low, high = f"±{n(half)}{unit}", -half, half
    near = abs(rng.choice([low, high]))
    b = rng.choice([low, high, (low + high) / 2, beside(rng, near), beside(rng, near)])
    actual = write.quantity(rng.choice([None, "="]), b, unit)
    if unit == "%" and rng.random() < 0.3:
        actual = rng.choice([{"value": float(b / 100), "format": "0.00%"}, {"value": float(b / 100)}])
    return case(rng, "ranges", target, actual, weight(rng), place(rng))


def zeros(rng, write):
    unit = rng.choice(["个", "次", "%", "万元", ""])
    a = Decimal(0) if rng.random() < 0.7 else -figure(rng, 2)
    b = rng.choice([Decimal(0), a, figure(rng, 2), -figure(rng, 2)])
    target = write.quantity(rng.choice(SIGNS), a, unit, tricks=False)
    actual = write.quantity(None, b, unit, tricks=False)
    return case(rng, "zero targets", target, actual, weight(rng), place(rng))


BROKEN = ["", " ", "\n", "　", None, "#DIV/0!", "#N/A", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"]


def broken(rng, write):
    """Empty cells, error values, no weight."""
    good = write.quantity(rng.choice(SIGNS), figure(rng), "个")
    pick = rng.random()
    if pick < 0.2:
        return case(rng, "broken", good, write.quantity(None, figure(rng), "个"), None, place(rng))
    bad = rng.choice(BROKEN)
    target, actual = (bad, good) if pick < 0.55 else (good, bad)
    return case(rng, "broken", target, actual, weight(rng), place(rng))


def numerals(rng, write):
    a, b = rng.randint(1, 99), rng.randint(1, 99)
    unit = rng.choice(["个", "次", "期", "人", "项", "户"])
    target = rng.choice(["≥", "不少于", "至少", "≤", "不超过"]) + chinese(a) + unit
    actual = rng.choice([str(b), chinese(b)]) + unit
    return case(rng, "numerals", target, actual, weight(rng), place(rng))


def transfer(rng, write):
    """Tables without weights: completion, deviation and status alone."""
    made = rng.choice([numbers, scales, percents, half_rates, ranges, zeros])(rng, write)
    return {**made, "group": "transfer", "profile": "transfer", "weight": None}
