"""An independent scorer: written from the rules' text alone, to be held against the product's.

score(case) takes a case as cases.py makes it and returns what the rules say of it; a figure that they leave
open is left out.
"""

import rules
from exact import HUNDRED, ONE, Q, ZERO, half_up, most, plain
from outcome import assess
from profiles import BUILT_IN
from reading import read_cell


def profile_of(case):
    chosen = case["profile"]
    return BUILT_IN[chosen] if isinstance(chosen, str) else chosen


FULL_WHEN_MET = ("ratio", "ceiling-full", "ceiling-linear", "all-or-nothing", "threshold")


def _by_rule(entry, rule, out, w, profile, is_rate):
    """The exact score, or None where the rule needs more than the two cells."""
    parameters = entry.get("parameters", {}) if entry["rule"] == rule else {}
    if out.direction == "qualitative":
        share = Q(profile["bands"][out.level]["to"])
        if rule == "all-or-nothing":
            return w if out.met else ZERO
        if rule != "qualitative":
            return None
        return w * share
    if out.target is None and out.direction != "by-date":
        # Days against months: how far is open. Only a rule that is full for every met target has a figure.
        return w if out.met and rule in FULL_WHEN_MET else None
    if rule == "all-or-nothing" or out.target is None or out.target <= ZERO:
        return w if out.met else ZERO
    a, b = out.target, most(out.actual, ZERO)
    if rule == "survey":
        # A survey's line is a rate; a count or an amount has none.
        return rules.survey(b, w, **parameters) if is_rate else None
    direction = getattr(out, "side", out.direction)
    if rule == "tiers":
        return rules.tiers(a, b, w, direction, entry["tiers"])
    formula = rules.FORMULAS.get(rule)
    if formula is None:
        return None
    return formula(a, b, w, direction=direction, **parameters)


def within_band(band, printed, w):
    printed, low, high = Q(printed), w * Q(band["from"]), w * Q(band["to"])
    above = printed > low or (band["fromIncluded"] and printed == low)
    return above and (printed < high or (band["toIncluded"] and printed == high))


def score(case):
    profile = profile_of(case)
    target, actual, place = read_cell(case["target"]), read_cell(case["actual"]), case["place"]
    out = assess(target, actual, place, profile)
    shown = {
        "target": _seen(target),
        "actual": _seen(actual),
        "status": out.status,
        "completion": _text(out.completion),
        "deviation": _text(out.deviation),
        "signed": _text(out.signed),
    }
    if out.status != "unscorable":
        shown["direction"] = out.direction
        shown["implied"] = out.implied
        if out.raw is not None and actual.kind == "quantity" and not (target.unit and actual.unit):
            # Only one of them names its unit: that is told of the other.
            shown["unitMissing"] = "target" if actual.unit else "actual" if target.unit else None
    shown.update(_score(out, profile, place, case, target, actual))
    return shown


def _score(out, profile, place, case, target, actual):
    weight = None if case["weight"] is None else Q(case["weight"])
    if target.kind == "qualitative" and actual.kind == "qualitative":
        entry = rules.choose(profile, "qualitative", place)
        if entry["rule"] == "checklist" and entry.get("items") and not case.get("rule"):
            met = rules.read_marks(actual.text, len(entry["items"]))
            if met is not None:
                if weight is None:
                    return {"score": None}
                return {"score": _rounded(rules.checklist(entry["items"], met, weight), weight, profile)}
    if out.status == "unscorable" or weight is None:
        return {"score": None}
    if out.direction == "within" and out.met:
        return {"score": _rounded(weight, weight, profile)}
    entry = rules.choose(profile, getattr(out, "side", out.direction), place)
    rule = case.get("rule") or entry["rule"]
    printed = case.get("printed")
    if out.direction == "qualitative" and rule == "qualitative" and printed is not None:
        # Inside its band the score is the evaluator's to choose, and stays as printed.
        if within_band(profile["bands"][out.level], printed, weight):
            return {"score": plain(Q(printed).n)}
    unit = target.unit or actual.unit
    is_rate = unit is not None and unit.is_percent and unit.factor == ONE
    exact = _by_rule(entry, rule, out, weight, profile, is_rate)
    said = {"score": None if exact is None else _rounded(exact, weight, profile)}
    if out.direction not in ("within",) and out.raw is not None:
        said["rule"] = rule
    return said


def _rounded(exact, weight, profile):
    places = profile["rounding"]["score"]
    return plain(half_up_at_most(rules.clamp(exact, weight), weight, places))


def half_up_at_most(exact, weight, places):
    """Half-up, and never above the weight even where that has more places."""
    figure = half_up(exact, places)
    return figure if Q(figure) <= weight else weight.n


def _text(value):
    return None if value is None else plain(value)


def _seen(reading):
    seen = {"kind": reading.kind}
    if reading.kind == "quantity":
        seen["comparator"] = reading.comparator
        seen["value"] = plain(reading.value)
        seen["unit"] = reading.unit_text or None
    if reading.kind == "range":
        seen["low"], seen["high"] = plain(reading.low), plain(reading.high)
    return seen


# The functions beside a row's score.


def execution_rate(budget, executed):
    if budget is None or Q(budget) <= ZERO:
        return None
    return half_up(Q(executed) / Q(budget) * HUNDRED, 2)


def execution_score(rate, weight):
    w = Q(weight)
    return half_up_at_most(rules.clamp(w * Q(rate) / HUNDRED, w), w, 2)


def grade(total, profile):
    for entry in sorted(profile["grades"], key=lambda entry: Q(entry["from"]).n, reverse=True):
        if Q(total) >= Q(entry["from"]):
            return entry["name"]
    return None


def reduction(total, profile):
    """Next year's budget falls by (from − score) / 100 for the grade named; not for better ones."""
    clause = profile.get("reduction")
    if clause is None:
        return None
    names = [entry["name"] for entry in profile["grades"]]
    got = grade(total, profile)
    if got is None or names.index(got) > names.index(clause["grade"]):
        return None
    if got != clause["grade"]:
        return ZERO
    return (Q(clause["from"]) - Q(total)) / HUNDRED


def call(case):
    """One of the functions: its result as text, None where there is none."""
    name, given = case["call"], case["given"]
    profile = profile_of(case)
    if name == "execution":
        rate = execution_rate(given["budget"], given["executed"])
        said = None if rate is None else plain(execution_score(rate, given["weight"]))
        return {"rate": _text(rate), "score": said}
    if name == "grade":
        return {"grade": grade(given["total"], profile)}
    if name == "reduction":
        share = reduction(given["total"], profile)
        return {"share": None if share is None else plain(half_up(share, 6))}
    if name == "survey":
        rate = rules.survey_rate(given["counts"])
        return {"rate": None if rate is None else plain(half_up(rate, 12))}
    if name == "checklist":
        met = [Q(share) for share in given["met"]]
        return {"score": plain(half_up(rules.checklist(given["items"], met, Q(given["weight"])), 6))}
    if name == "band":
        band, w = profile["bands"][given["level"]], Q(given["weight"])
        return {"low": plain(half_up(w * Q(band["from"]), 6)), "high": plain(half_up(w * Q(band["to"]), 6))}
    raise LookupError(name)


def expect(case):
    return call(case) if "call" in case else score(case)
