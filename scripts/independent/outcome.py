"""What target and actual say of each other: direction, completion, deviation, status."""

from dates import judge
from exact import HUNDRED, ONE, Q, TWO, ZERO, half_up
from units import days_against_months, parse_unit, same_dimension

PERCENT = parse_unit("%")
MONEY_TIME_LEVELS = ("成本", "时效")


class Outcome:
    def __init__(self, status="unscorable", direction=None, why=None):
        self.status, self.direction, self.why = status, direction, why
        self.target = self.actual = self.raw = None
        self.implied = False
        self.completion = self.deviation = self.signed = None

    @property
    def met(self):
        return self.status in ("met", "exceeded")


def _all_or_none(met, direction, implied=False):
    out = Outcome("met" if met else "missed", direction)
    out.implied = implied
    if met:
        out.completion, out.deviation, out.signed = half_up(HUNDRED, 2), half_up(ZERO, 2), half_up(ZERO, 2)
    return out


def _direction(target, actual, place):
    """(direction, implied by the place). A bare target is in the unit of its actual."""
    if target.comparator in (">=", ">"):
        return "at-least", False
    if target.comparator in ("<=", "<"):
        return "at-most", False
    if target.comparator == "=":
        return "equal", False
    levels = place["l1"] + " " + place["l2"]
    unit = target.unit or actual.unit
    cost_or_span = unit is not None and (
        (unit.is_money_or_time and any(word in levels for word in MONEY_TIME_LEVELS))
        # "5万" under 成本: 元 left out, as in 万/个.
        or (not unit.named and "成本" in levels)
    )
    return ("at-most" if cost_or_span or target.value == 0 else "at-least"), True


def _in_units(value, unit, other):
    """The value as it is meant beside the other unit: a bare number against a percent, else as it stands."""
    if unit is None and other is not None and other.is_percent:
        return (value * HUNDRED if -TWO <= value <= TWO else value), PERCENT
    return value, unit


def _compare(target_value, target_unit, actual):
    """("ratio", A, B) in one unit, ("span", …) for days against months, None where they do not go together."""
    b, actual_unit = _in_units(Q(actual.value), actual.unit, target_unit)
    a = target_value
    if target_unit is None or actual_unit is None:
        return "ratio", a, b
    if same_dimension(target_unit, actual_unit):
        return "ratio", a, b * actual_unit.factor / target_unit.factor
    if days_against_months(target_unit, actual_unit):
        return "span", a, b, target_unit, actual_unit
    return None


def _span(direction, a, b, target_unit, actual_unit):
    """Met or missed where every convention from 360 to 366 days a year agrees, else None."""
    said = set()
    for year in range(360, 367):
        day_in_months = Q(12, year)

        def size(unit):
            factor = unit.factor
            for _ in range(abs(unit.powers.get("day", 0))):
                factor = factor * day_in_months if unit.powers["day"] > 0 else factor / day_in_months
            return factor

        left, right = a * size(target_unit), b * size(actual_unit)
        said.add(right <= left if direction == "at-most" else right >= left)
    return said.pop() if len(said) == 1 else None


def _against(direction, a, b, settings):
    """A figure against a bound; exact."""
    if a <= ZERO:
        reached = {"at-least": b >= a, "at-most": b <= a, "equal": b == a}[direction]
        out = _all_or_none(reached, direction)
    else:
        ratio = b / a
        raw = TWO - ratio if direction == "at-most" else ratio
        met = "exceeded" if raw >= Q(settings["exceededFrom"]) else "met"
        out = Outcome(met if raw >= ONE else "missed", direction)
        shown = half_up(raw * HUNDRED, settings["rounding"]["rate"])
        out.raw = raw
        out.completion = max(shown, shown * 0)
        out.signed = shown - 100
        out.deviation = abs(out.signed)
    out.target, out.actual = a, b
    return out


def _leaves_open(actual, direction):
    """Below 90 %, held against at least 90 %: by how much it is below, nobody knows."""
    sign = actual.comparator or ""
    return (sign[:1] == "<" and direction != "at-most") or (sign[:1] == ">" and direction != "at-least")


def _within(target, actual, settings):
    """Inside is met; outside, the nearer bound is the target."""
    if _leaves_open(actual, "within"):
        return Outcome(direction="within", why="actual-unreadable")
    found = _compare(Q(target.low), target.unit, actual)
    if found is None or found[0] == "span":
        return Outcome(direction="within", why="unit-mismatch")
    low, b, high = found[1], found[2], Q(target.high)
    if low <= b <= high:
        return _all_or_none(True, "within")
    out = _against("at-least", low, b, settings) if b < low else _against("at-most", high, b, settings)
    out.side, out.direction = out.direction, "within"
    return out


def assess(target, actual, place, settings):
    """In: two readings, the level names, the profile with its line of "exceeded" and its decimals of a rate."""
    if target.kind in ("empty", "unreadable"):
        return Outcome(why="target-" + target.kind)
    if actual.kind in ("empty", "unreadable"):
        return Outcome(why="actual-" + actual.kind)
    if target.kind == "qualitative":
        level = "achieved" if actual.text and actual.text == target.text else actual.level
        if actual.kind != "qualitative":
            return Outcome(direction="qualitative", why="kind-mismatch")
        if level is None:
            return Outcome(direction="qualitative", why="qualitative-unknown")
        out = _all_or_none(level == "achieved", "qualitative")
        out.level = level
        return out
    if target.kind == "date":
        said = None
        if actual.kind == "date":
            said = judge(target.dated, actual.dated)
        elif target.dated.days is not None and actual.unit is not None and actual.unit.powers == {"day": 1}:
            said = actual.value <= target.dated.days
        if said is None:
            return Outcome(direction="by-date", why="date-ambiguous")
        return _all_or_none(said, "by-date")
    if actual.month_count and target.unit is not None and target.unit.powers == {"month": 1}:
        actual = actual.month_count
    if actual.kind != "quantity" or actual.comparator == "±":
        return Outcome(why="kind-mismatch")
    if target.low is not None:
        return _within(target, actual, settings)
    direction, implied = _direction(target, actual, place)
    if _leaves_open(actual, direction):
        return Outcome(direction=direction, why="actual-unreadable")
    found = _compare(Q(target.value), target.unit, actual)
    if found is None:
        return Outcome(direction=direction, why="unit-mismatch")
    if found[0] == "span":
        said = _span(direction, *found[1:])
        if said is None:
            return Outcome(direction=direction, why="unit-convention")
        return _all_or_none(said, direction, implied)
    out = _against(direction, found[1], found[2], settings)
    out.implied = implied
    return out
