"""Seeded cases: python3 cases.py --seed 1 --batch 0 --cases 20000 --out cases.jsonl

Each line holds a case and, under "expect", what scorer.py says of it; what the rules leave open is left out there.
"""

import argparse
import json
import random
from decimal import Context, localcontext

import numeric
import tailored
import wordy
from scorer import expect
from writing import Writer

# A kind of case and how often it comes.
MIX = [
    (numeric.numbers, 28),
    (numeric.half_cents, 10),
    (numeric.hard_half_cents, 6),
    (numeric.half_rates, 6),
    (numeric.scales, 14),
    (numeric.percents, 12),
    (numeric.bare, 5),
    (numeric.mismatches, 3),
    (numeric.spans, 4),
    (numeric.ranges, 8),
    (numeric.zeros, 4),
    (numeric.broken, 2),
    (numeric.numerals, 2),
    (numeric.transfer, 6),
    (wordy.dates, 7),
    (wordy.degrees, 8),
    (wordy.lists, 4),
    (wordy.scheme, 10),
    (tailored.profiles, 22),
    (tailored.choices, 8),
    (tailored.forced, 4),
    (tailored.bands, 6),
    (tailored.functions, 8),
]
MAKERS, SHARES = zip(*MIX)

# Making up a case may round; scoring it may not.
LOOSE = Context(prec=28)


def make(rng, write):
    with localcontext(LOOSE):
        return rng.choices(MAKERS, SHARES)[0](rng, write)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seed", default="1")
    options.add_argument("--batch", type=int, default=0)
    options.add_argument("--cases", type=int, default=20000)
    options.add_argument("--out", required=True)
    given = options.parse_args()
    rng = random.Random(f"{given.seed}:{given.batch}")
    write = Writer(rng)
    with open(given.out, "w", encoding="utf-8") as out:
        for number in range(given.cases):
            case = make(rng, write)
            case["id"] = f"{given.batch}/{number}"
            case["expect"] = expect(case)
            out.write(json.dumps(case, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
