"""Figures for cases: targets, actuals on and beside every boundary, weights, half-way cents."""

from decimal import Decimal

SCORED = ["mof-2020", "xinjiang-2024", "hubei", "linear-ceiling", "third-party-2022"]
PLACES = [
    ("产出指标", "数量指标"),
    ("产出指标(50分)", "质量指标"),
    ("产出指标", "时效指标"),
    ("产出指标", "成本指标"),
    ("成本指标", "经济成本指标"),
    ("成本指标（20分）", "社会成本指标"),
    ("成本指标", ""),
    ("效益指标", "社会效益指标"),
    ("效益指标", "可持续影响指标"),
    ("满意度指标", "服务对象满意度指标"),
    ("C.项目绩效(40分)", "C1产出数量(10分)"),
    ("C.项目绩效(40分)", "C2产出质量(10分)"),
    ("C.项目绩效(40分)", "C3产出时效(10分)"),
    ("C.项目绩效(40分)", "C4产出成本(10分)"),
    ("D效益(25分)", "D5服务对象满意度(10分)"),
    ("", ""),
    ("", "成本指标"),
    ("", "时效指标"),
]
SIGNS = [">=", ">=", "<=", "<=", "=", None]
# Met exactly, exceeded, the lines of bands and thresholds, and a hair off them.
EDGES = "1 1.3 0.7 0.8 1.2 0.6 2 0.95 0.5 1.29 1.31 0.99 1.01".split()


def place(rng, name="某指标"):
    l1, l2 = rng.choice(PLACES)
    return {"l1": l1, "l2": l2, "l3": name}


def figure(rng, top=5):
    """A number as targets carry them: 0 to 4 decimals, from a fraction to tens of thousands."""
    places = rng.choice([0, 0, 0, 1, 2, 2, 3, 4])
    digits = rng.randint(1, rng.choice([2, 3, 4, top]))
    return Decimal(rng.randint(1, 10**digits)) / 10**places


def places_of(value):
    return max(0, -value.normalize().as_tuple().exponent)


def beside(rng, a):
    """An actual for the target a: on a boundary, one printed digit beside it, or anywhere."""
    pick = rng.random()
    if pick < 0.5:
        b = a * Decimal(rng.choice(EDGES))
        if rng.random() < 0.5:
            b += rng.choice([-1, 1]) * Decimal(1).scaleb(-min(places_of(b), 8))
        return b
    if pick < 0.56:
        return Decimal(0)
    if pick < 0.6:
        return -figure(rng)
    if pick < 0.9:
        b = a * Decimal(rng.randint(1, 25000)) / 10000
        return b.quantize(Decimal(1).scaleb(-rng.choice([0, 1, 2, 3, 4])))
    return figure(rng)


def weight(rng):
    pick = rng.random()
    if pick < 0.7:
        return Decimal(rng.randint(1, 60))
    if pick < 0.8:
        return Decimal(rng.randint(1, 120)) / 2
    if pick < 0.97:
        return Decimal(rng.randint(1, 4000)) / 100
    return Decimal(0) if pick < 0.98 else Decimal(rng.randint(1, 99999)) / 10000


def half_cent(rng):
    """(weight, larger, smaller) with weight × smaller ÷ larger exactly between two cents."""
    while True:
        a, b = Decimal(rng.randint(2, 400)), Decimal(rng.randint(1, 399))
        if b >= a:
            continue
        score = (Decimal(rng.randint(0, 1999)) + Decimal("0.5")) / 100
        w = score * a
        if (w * 10000) % b == 0 and w / b <= 100:
            return w / b, a, b


def half_cent_weight(rng, up, down):
    """A weight of at most two decimals of which up ÷ down ends in half a cent; None where none turned up."""
    if up <= 0:
        return None
    for _ in range(40):
        cents = Decimal((2 * rng.randint(0, 2000) + 1) * down) / (2 * up)
        if cents == cents.to_integral_value() and 1 <= cents <= 6000:
            return cents / 100
    return None


def case(rng, group, target, actual, w, at, profile=None):
    """target, actual: a text, or a cell {"value", "format"}."""
    cell = lambda given: given if isinstance(given, dict) else {"value": given}
    return {
        "group": group,
        "profile": profile or rng.choice(SCORED),
        "target": cell(target),
        "actual": cell(actual),
        "weight": None if w is None else format(w, "f"),
        "place": at,
    }
