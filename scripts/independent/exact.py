"""Exact quotients of decimals: nothing is rounded until a figure is printed.

Every operation runs in a context that refuses an inexact result, so a figure that would need rounding on
the way raises instead of being a cent off.
"""

from decimal import Context, Decimal, Inexact, InvalidOperation, setcontext

setcontext(Context(prec=1500, Emax=999999, Emin=-999999, traps=[Inexact, InvalidOperation]))


class Q:
    """n / d with d > 0, both decimals."""

    __slots__ = ("n", "d")

    def __init__(self, n, d=1):
        n, d = Decimal(n), Decimal(d)
        if d == 0:
            raise ZeroDivisionError("a quotient by zero")
        self.n, self.d = (-n, -d) if d < 0 else (n, d)

    def __add__(self, other):
        return Q(self.n * other.d + other.n * self.d, self.d * other.d)

    def __sub__(self, other):
        return Q(self.n * other.d - other.n * self.d, self.d * other.d)

    def __mul__(self, other):
        return Q(self.n * other.n, self.d * other.d)

    def __truediv__(self, other):
        return Q(self.n * other.d, self.d * other.n)

    def __neg__(self):
        return Q(-self.n, self.d)

    def _cmp(self, other):
        return self.n * other.d, other.n * self.d

    def __eq__(self, other):
        a, b = self._cmp(other)
        return a == b

    def __lt__(self, other):
        a, b = self._cmp(other)
        return a < b

    def __le__(self, other):
        a, b = self._cmp(other)
        return a <= b

    def __gt__(self, other):
        return other < self

    def __ge__(self, other):
        return other <= self

    def __hash__(self):
        raise TypeError("compare quotients, do not hash them")

    def __repr__(self):
        return f"Q({self.n}, {self.d})"


ZERO, ONE, TWO, HUNDRED = Q(0), Q(1), Q(2), Q(100)


def half_up(q, places):
    """四舍五入: the decimal nearest to q with that many places, ties away from zero."""
    whole, rest = divmod(abs(q.n).scaleb(places), q.d)
    if rest * 2 >= q.d:
        whole += 1
    value = whole.scaleb(-places)
    return -value if q.n < 0 and value else value


def least(a, b):
    return a if a <= b else b


def most(a, b):
    return a if a >= b else b


def plain(value):
    """A decimal as people write it: no exponent, no trailing zeros."""
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text
