"""The scoring rules: A target, B actual, w weight, each score clamped to 0 … w."""

import re

from exact import HUNDRED, ONE, Q, TWO, ZERO, least, most


def ratio(a, b, w, **_):
    return w * least(ONE, b / a)


def ceiling_full(a, b, w, **_):
    return w if b <= a else w * a / b


def ceiling_linear(a, b, w, **_):
    return w if b <= a else w * (ONE - (b - a) / a)


def ceiling_proportional(a, b, w, **_):
    return w * b / a if b <= a else ZERO


def band(a, b, w, direction, p, f, above=None, **_):
    if b > a and (direction == "at-most" or above == "zero"):
        return ZERO
    if above == "full" and direction != "at-most" and b >= a:
        return w
    if b == a:
        return w
    away = most(b / a - ONE, ONE - b / a)
    return w * b / a if away < Q(p) else w * Q(f)


def _done(a, b, direction):
    """What is held against a line is the completion: B/A, for a ceiling 2 − B/A."""
    return TWO - b / a if direction == "at-most" else b / a


def threshold(a, b, w, direction, t, **_):
    done = _done(a, b, direction)
    if done >= ONE:
        return w
    t = Q(t)
    return ZERO if done < t else w * (done - t) / (ONE - t)


def tiers(a, b, w, direction, steps, **_):
    done = _done(a, b, direction)
    for step in sorted(steps, key=lambda step: Q(step["from"]).n, reverse=True):
        if done >= Q(step["from"]):
            return w if step["points"] == "full" else Q(step["points"])
    return ZERO


def survey(b, w, full="95", **_):
    full = Q(full)
    return w if b >= full else w * b / full


FORMULAS = {
    "ratio": ratio,
    "ceiling-full": ceiling_full,
    "ceiling-linear": ceiling_linear,
    "ceiling-proportional": ceiling_proportional,
    "band": band,
    "threshold": threshold,
}


def clamp(score, w):
    return most(ZERO, least(score, w))


def checklist(items, met, w):
    """Each unmet item takes its share, partly met a part of it; some, unmet, leave nothing."""
    left = ONE
    for item, done in zip(items, met):
        # The scheme grades only the others in parts: what voids all is met or it is not.
        if item.get("voidsAll") and done < ONE:
            return ZERO
        left = left - Q(item["share"]) * (ONE - done)
    return clamp(w * left, w)


MARKS = "①②③④⑤⑥⑦⑧⑨⑩"


def read_marks(text, count):
    """ "①②60%": the items that are met, in whole or in part."""
    if not re.fullmatch(rf"(?:[{MARKS}](?:\d+(?:\.\d+)?%)?[、，,;；]?)+", text):
        return None
    met = [ZERO] * count
    for mark, share in re.findall(rf"([{MARKS}])(\d+(?:\.\d+)?%)?", text):
        at = MARKS.index(mark)
        if at >= count:
            return None
        met[at] = Q(share[:-1]) / HUNDRED if share else ONE
    return met


def survey_rate(counts, values=("1.0", "0.8", "0.6", "0.3", "0")):
    total = sum((Q(c) for c in counts), ZERO)
    if total <= ZERO:
        return None
    return sum((Q(c) * Q(v) for c, v in zip(counts, values)), ZERO) / total


def choose(profile, direction, place):
    """The first entry of the profile that fits the indicator."""
    levels = (place.get("l1", ""), place.get("l2", ""))
    for entry in profile["rules"]:
        when = entry["when"]
        if when.get("direction") not in (None, direction):
            continue
        if "level" in when and not any(when["level"] in name for name in levels):
            continue
        if "name" in when and not any(word in place.get("l3", "") for word in when["name"].split("|")):
            continue
        return entry
    raise LookupError("a profile's last entry fits everything")
