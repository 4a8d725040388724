"""Profiles made up for the case, rules forced upon a row, and single functions."""

from decimal import Decimal

from figures import SCORED, beside, case, figure, half_cent, place, weight
from wordy import PHRASES, SAID, marks

SIMPLE = ["ratio", "ceiling-full", "ceiling-linear", "ceiling-proportional", "all-or-nothing"]
RULES = SIMPLE + ["band", "threshold", "tiers", "survey"]


def _share(rng, low=1, high=99):
    return format(Decimal(rng.randint(low, high)) / 100, "f")


def _bands(rng):
    partly, missed = sorted((_share(rng) for _ in range(2)), key=Decimal, reverse=True)
    flag = lambda: rng.random() < 0.5
    top, bottom = flag(), flag()
    return {
        "achieved": {"from": partly, "fromIncluded": top, "to": "1", "toIncluded": True},
        "partly": {"from": missed, "fromIncluded": bottom, "to": partly, "toIncluded": not top},
        "missed": {"from": "0", "fromIncluded": True, "to": missed, "toIncluded": not bottom},
    }


def _profile(rng, entries):
    """A whole profile around the entries that a case is about."""
    said = "made up"
    words = {"when": {"direction": "qualitative"}, "rule": "qualitative"}
    return {
        "id": "made-up",
        "name": said,
        "version": "1",
        "source": said,
        "families": ["project-self-evaluation"],
        "rules": [{"source": said, **entry} for entry in (*entries[:-1], words, entries[-1])],
        "bands": _bands(rng),
        "grades": [{"name": n, "from": f} for n, f in zip("优良中差", ("90", "75.5", "60", "0"))],
        "exceededFrom": rng.choice(["1.3", "1.2", "1.5", "1.05", "2"]),
        "rounding": {"score": rng.choice([2, 2, 0, 1, 3, 4]), "rate": rng.choice([2, 2, 2, 0, 1, 3])},
        "weights": None,
        "sources": {key: said for key in ("bands", "grades", "exceededFrom", "rounding", "weights")},
    }


def _entry(rng, rule):
    """(entry, the ratio at which the rule changes its mind)."""
    entry, edge = {"when": {}, "rule": rule}, None
    if rule == "band":
        entry["parameters"] = {"p": _share(rng), "f": rng.choice(["0", "1", _share(rng)])}
        if rng.random() < 0.3:
            entry["parameters"]["above"] = rng.choice(["full", "zero"])
        edge = 1 + rng.choice([-1, 1]) * Decimal(entry["parameters"]["p"])
    elif rule == "threshold":
        entry["parameters"] = {"t": _share(rng)}
        edge = Decimal(entry["parameters"]["t"])
    elif rule == "tiers":
        lines = sorted({_share(rng, 5, 120) for _ in range(rng.randint(1, 4))}, key=Decimal, reverse=True)
        points = sorted((Decimal(rng.randint(0, 800)) / 100 for _ in lines), reverse=True)
        steps = [{"from": low, "points": format(p, "f")} for low, p in zip(lines, points)]
        if rng.random() < 0.5:
            steps[0]["points"] = "full"
        entry["tiers"] = [*steps, {"from": "0", "points": "0"}]
        edge = Decimal(rng.choice(lines))
    elif rule == "survey":
        entry["parameters"] = {"full": rng.choice(["90", "95", "99", "100", "92.5"])}
    return entry, edge


def profiles(rng, write):
    """Every rule with parameters of its own, other lines and roundings."""
    rule = rng.choice(RULES)
    entry, edge = _entry(rng, rule)
    ceiling = rule.startswith("ceiling")
    sign = rng.choice(["<=", None] if ceiling else [">=", ">=", "=", "<="])
    unit = "%" if rule == "survey" else rng.choice(["个", "人", "次", "万元"])
    at = place(rng)
    if sign is None:
        at, unit = {"l1": "成本指标", "l2": "经济成本指标", "l3": "某指标"}, "万元"
    made = _profile(rng, [entry])
    a = Decimal(rng.choice([100, 95, 90])) if unit == "%" else figure(rng)
    b = beside(rng, a)
    if edge is not None and rng.random() < 0.5:
        if sign == "<=" and rule != "band":
            edge = 2 - edge
        b = a * edge + rng.choice([0, 0, 1, -1]) * Decimal("0.0001")
    if rng.random() < 0.15:
        line = Decimal(made["exceededFrom"])
        b = a * (2 - line if sign in ("<=", None) else line)
    w = weight(rng)
    if rule in ("ratio", "ceiling-full") and rng.random() < 0.3:
        w, a, b = half_cent(rng)
        if rule == "ceiling-full":
            a, b = b, a
    target, actual = write.quantity(sign, a, unit), write.quantity(None, b, unit)
    return case(rng, "made-up profiles", target, actual, w, at, made)


def choices(rng, write):
    """Several entries for several directions and levels: the first that fits decides."""
    entries = []
    for _ in range(rng.randint(1, 4)):
        when = {}
        if rng.random() < 0.7:
            when["direction"] = rng.choice(["at-least", "at-most", "equal"])
        if rng.random() < 0.6:
            when["level"] = rng.choice(["成本", "质量", "数量", "时效", "效益"])
        if rng.random() < 0.2:
            when["name"] = rng.choice(["率", "某", "数|指标"])
        entries.append({**_entry(rng, rng.choice(SIMPLE + ["band"]))[0], "when": when})
    entries.append(_entry(rng, rng.choice(SIMPLE))[0])
    a, unit = figure(rng), rng.choice(["个", "%", "万元"])
    target = write.quantity(rng.choice([">=", "<=", "=", None]), a, unit)
    actual = write.quantity(None, beside(rng, a), unit)
    return case(rng, "choice of rule", target, actual, weight(rng), place(rng), _profile(rng, entries))


def forced(rng, write):
    """A rule named by the user takes the place of the profile's."""
    rule = rng.choice(SIMPLE)
    sign = rng.choice(["<=", "<="] if rule.startswith("ceiling") else [">=", "="])
    a, unit = figure(rng), rng.choice(["个", "%", "万元"])
    target, actual = write.quantity(sign, a, unit), write.quantity(None, beside(rng, a), unit)
    made = case(rng, "forced rules", target, actual, weight(rng), place(rng))
    return {**made, "rule": rule}


def bands(rng, write):
    """Levels and lists under bands and items made up for the case."""
    if rng.random() < 0.5:
        items = _items(rng)
        listed = {"when": {"direction": "qualitative", "name": "某"}, "rule": "checklist", "items": items}
        made = _profile(rng, [listed, {"when": {}, "rule": "ratio"}])
        said = marks(rng, len(items))
        return case(rng, "made-up lists", rng.choice(PHRASES), said, weight(rng), place(rng), made)
    w = weight(rng)
    made = _profile(rng, [{"when": {}, "rule": "ratio"}])
    found = case(rng, "made-up bands", rng.choice(PHRASES), rng.choice(SAID), w, place(rng), made)
    if rng.random() < 0.5:
        band = made["bands"][rng.choice(["achieved", "partly", "missed"])]
        share = Decimal(band[rng.choice(["from", "to"])]) + rng.choice([0, 0, 1, -1]) * Decimal("0.0001")
        found["printed"] = format(w * share, "f")
    return found


def _items(rng):
    items = [{"share": _share(rng, 5, 50)} for _ in range(rng.randint(1, 5))]
    for item in items:
        if rng.random() < 0.15:
            item["voidsAll"] = True
    return items


def _execution(rng, w):
    budget = figure(rng)
    executed = beside(rng, budget)
    if rng.random() < 0.2:
        budget, executed = Decimal(100), Decimal(rng.randint(0, 10500)) / 100
        w = rng.choice(["10", "20", "5", "7.5"])
    if rng.random() < 0.04:
        budget = rng.choice([Decimal(0), -budget])
    return {"budget": format(budget, "f"), "executed": format(executed, "f"), "weight": w}


def functions(rng, write):
    """Execution, grades, next year's reduction, surveys, lists, bands: figures beside a row's score."""
    name = rng.choice(["execution"] * 3 + ["grade", "reduction", "survey", "checklist", "band"])
    w = format(weight(rng), "f")
    line = Decimal(rng.choice([0, 60, 70, 80, 90, 100])) + rng.choice([-1, 0, 1]) * Decimal("0.01")
    total = format(rng.choice([line, Decimal(rng.randint(0, 10000)) / 100]), "f")
    items = _items(rng)
    given = {
        "execution": lambda: _execution(rng, w),
        "grade": lambda: {"total": total},
        "reduction": lambda: {"total": total},
        "survey": lambda: {"counts": [str(rng.choice([0, rng.randint(0, 120)])) for _ in range(5)]},
        "checklist": lambda: {
            "items": items,
            "met": [rng.choice(["1", "1", "0", "0.6", _share(rng)]) for _ in items],
            "weight": w,
        },
        "band": lambda: {"level": rng.choice(["achieved", "partly", "missed"]), "weight": w},
    }[name]()
    return {"group": "functions", "call": name, "profile": rng.choice([*SCORED, "transfer"]), "given": given}
