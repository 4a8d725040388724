"""Dates and terms: deadlines with a day, a month or a year, and "30日内" that runs from an event."""

import re
from calendar import monthrange
from datetime import date, timedelta

_YEAR = r"(?:(?P<y>(?:19|20)\d\d)年)"
_BEFORE = r"之前|以前|前"
_DAY = re.compile(rf"^{_YEAR}?(?P<m>\d{{1,2}})月(?P<d>\d{{1,2}})[日号](?P<tail>{_BEFORE})?$")
_MONTH = re.compile(rf"^{_YEAR}?(?P<m>\d{{1,2}})月份?(?P<tail>底前|底|{_BEFORE})?$")
_ONLY_YEAR = re.compile(rf"^{_YEAR}(?P<tail>底前|底|{_BEFORE})?$")
_TERM = re.compile(r"^[^\d]*?(?P<n>\d+)[日天]内$")

# Where neither side names a year both mean the same one; a leap year, so that 2月29日 can be read.
SAME_YEAR = 2024


class Days:
    """A span of days. As a deadline it is kept by `sure` at the latest for certain, by `last` at best."""

    def __init__(self, year, span=None, days=None):
        self.year, self.span, self.days = year, span, days

    def at(self, year):
        return self.span(self.year or year)


def _month(year, month, open_end):
    first = date(year, month, 1)
    last = date(year, month, monthrange(year, month)[1])
    return first, last, first - timedelta(days=1) if open_end else last


def read_date(text):
    """A half-width text without blanks; None where it is no date."""
    found = _TERM.match(text)
    if found:
        return Days(None, days=int(found["n"]))
    for pattern in (_DAY, _MONTH, _ONLY_YEAR):
        found = pattern.match(text)
        if found:
            break
    else:
        return None
    parts = found.groupdict()
    named = int(parts["y"]) if parts["y"] else None
    # "9月前": whether September itself counts is open. "9月30日前" and "9月底前" include their day.
    open_end = parts["tail"] in ("之前", "以前", "前") and "d" not in parts

    def span(year):
        if parts.get("d"):
            on = date(year, int(parts["m"]), int(parts["d"]))
            return on, on, on
        if parts.get("m"):
            return _month(year, int(parts["m"]), open_end)
        first = date(year, 1, 1)
        return first, date(year, 12, 31), first - timedelta(days=1) if open_end else date(year, 12, 31)

    try:
        span(named or SAME_YEAR)
    except ValueError:
        return None
    return Days(named, span=span)


def from_serial(serial):
    on = date(1899, 12, 30) + timedelta(days=int(serial))
    return Days(on.year, span=lambda year: (on, on, on))


def judge(target, actual):
    """True: early or on time. False: late. None: the words leave it open."""
    if (target.days is None) != (actual.days is None):
        return None
    if target.days is not None:
        return actual.days <= target.days
    year = target.year or actual.year or SAME_YEAR
    _, last_allowed, surely_allowed = target.at(year)
    first, last, _ = actual.at(year)
    if last <= surely_allowed:
        return True
    if first > last_allowed:
        return False
    return None
