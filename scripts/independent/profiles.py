"""The built-in profiles, written down from the rules' text (not exported from the product's data).

Only the shape is the product's, so that a profile made up here can be given to both sides.
"""


def _band(low, low_in, high, high_in):
    return {"from": low, "fromIncluded": low_in, "to": high, "toIncluded": high_in}


def _entry(rule, **more):
    when = {key: more.pop(key) for key in ("direction", "level", "name") if key in more}
    return {"when": when, "rule": rule, "source": "rules' text", **more}


def _items(*shares, void=0):
    return [{"share": s, "voidsAll": True} if i < void else {"share": s} for i, s in enumerate(shares)]


def _grades(*lowest):
    return [{"name": name, "from": low} for name, low in zip("优良中差", lowest)]


_WORDS = _entry("qualitative", direction="qualitative")
_DATES = _entry("all-or-nothing", direction="by-date")

MOF = {
    "rules": [_WORDS, _DATES, _entry("ceiling-full", direction="at-most"), _entry("ratio")],
    "bands": {
        "achieved": _band("0.8", True, "1", True),
        "partly": _band("0.6", True, "0.8", False),
        "missed": _band("0", True, "0.6", False),
    },
    "grades": _grades("90", "80", "60", "0"),
    "exceededFrom": "1.3",
    "rounding": {"score": 2, "rate": 2},
    "weights": {"预算执行率": "10", "产出指标": "50", "效益指标": "30", "满意度指标": "10"},
}

XINJIANG = {
    **MOF,
    "rules": [
        _WORDS,
        _DATES,
        _entry("ceiling-proportional", direction="at-most", level="成本"),
        _entry("ceiling-full", direction="at-most"),
        _entry("ratio"),
    ],
    "bands": {**MOF["bands"], "achieved": _band("1", True, "1", True)},
    "weights": None,
}

HUBEI = {
    **MOF,
    "bands": {
        "achieved": _band("0.8", True, "1", True),
        "partly": _band("0.5", True, "0.8", False),
        "missed": _band("0", True, "0.5", False),
    },
}

LINEAR = {**MOF, "rules": [_WORDS, _DATES, _entry("ceiling-linear", direction="at-most"), _entry("ratio")]}


def _list(name, *shares, void=0):
    return _entry("checklist", direction="qualitative", name=name, items=_items(*shares, void=void))


def _tiers(name, *steps):
    return _entry("tiers", name=name, tiers=[{"from": low, "points": points} for low, points in steps])


_BAND = {"p": "0.2", "f": "0"}

THIRD_PARTY = {
    **MOF,
    "rules": [
        _list("A11", "0.3", "0.3", "0.3", "0.2", "0.2"),
        _list("A21", "0.25", "0.25", "0.25", "0.25", void=1),
        _list("A31", "0.3", "0.3", "0.2", "0.2"),
        _list("A32", "0.5", "0.5"),
        _list("B13", "0.25", "0.25", "0.25", "0.25", void=3),
        _list("B21", "0.5", "0.5"),
        _list("B22", "0.4", "0.2", "0.2", "0.2"),
        _tiers("B11", ("1", "full"), ("0.8", "2"), ("0.6", "1.5"), ("0", "0")),
        _tiers("B12", ("1", "full"), ("0.8", "3"), ("0.6", "2"), ("0", "0")),
        _entry("ratio", name="C32"),
        # "benefit_bands": the target's own words are full marks.
        _entry("qualitative", direction="qualitative", level="效益"),
        _entry("checklist", direction="qualitative"),
        _DATES,
        _entry("all-or-nothing", level="时效"),
        _entry("threshold", level="质量", parameters={"t": "0.6"}),
        _entry("survey", level="满意度", parameters={"full": "95"}),
        # "cost_bands": nothing above the target, whether or not its cell has a sign.
        _entry("band", level="成本", parameters={**_BAND, "above": "zero"}),
        _entry("band", level="效益", parameters={**_BAND, "above": "full"}),
        _entry("band", parameters=_BAND),
    ],
    "grades": _grades("90", "80", "70", "0"),
    "reduction": {"grade": "中", "from": "80"},
}

TRANSFER = {**MOF, "weights": None}

BUILT_IN = {
    "mof-2020": MOF,
    "xinjiang-2024": XINJIANG,
    "hubei": HUBEI,
    "linear-ceiling": LINEAR,
    "third-party-2022": THIRD_PARTY,
    "transfer": TRANSFER,
}
