import { Decimal, HUNDRED, ZERO, round } from './decimal';
import type { Direction, Outcome, Status } from './outcome';

const TWO = new Decimal(2);

/** What `assess` knows of a pair before it divides. */
interface Pair {
  readonly direction: Direction;
  readonly implied: boolean;
  /** Above zero. */
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly unit: string | null;
  readonly unitMissing: Outcome['unitMissing'];
  /** The bound that was missed, or the target, is a ceiling. */
  readonly atMost: boolean;
  readonly met: boolean;
  readonly exceededFrom: string;
  readonly decimals: number;
}

/** 超额线 as decimals, made once. */
const lines = new Map<string, { readonly least: Decimal; readonly most: Decimal }>();

function lineOf(exceededFrom: string): { readonly least: Decimal; readonly most: Decimal } {
  let line = lines.get(exceededFrom);
  if (!line) {
    line = { least: new Decimal(exceededFrom), most: TWO.minus(exceededFrom) };
    lines.set(exceededFrom, line);
  }
  return line;
}

/**
 * The outcome of a pair with a ratio. Rates are worked out when they are asked for: a formula in ten thousand cells
 * only wants the score.
 */
export class RatioOutcome implements Outcome {
  readonly status: Status;
  readonly why = null;
  readonly direction: Direction;
  readonly implied: boolean;
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly unit: string | null;
  readonly unitMissing: Outcome['unitMissing'];
  private readonly atMost: boolean;
  private readonly decimals: number;
  private rounded: Decimal | null = null;

  constructor(pair: Pair) {
    this.direction = pair.direction;
    this.implied = pair.implied;
    this.target = pair.target;
    this.actual = pair.actual;
    this.unit = pair.unit;
    this.unitMissing = pair.unitMissing;
    this.atMost = pair.atMost;
    this.decimals = pair.decimals;
    this.status = !pair.met ? 'missed' : this.exceeds(pair.exceededFrom) ? 'exceeded' : 'met';
  }

  /** Raw completion at or above the line, without dividing. */
  private exceeds(exceededFrom: string): boolean {
    const { least, most } = lineOf(exceededFrom);
    return this.atMost ? this.actual.lte(this.target.times(most)) : this.actual.gte(this.target.times(least));
  }

  get ratio(): Decimal {
    return this.actual.div(this.target);
  }

  get completion(): Decimal {
    return Decimal.max(this.percent(), ZERO);
  }

  get deviation(): Decimal {
    return this.signedDeviation.abs();
  }

  get signedDeviation(): Decimal {
    return this.percent().minus(HUNDRED);
  }

  /** Raw completion in percent, rounded. */
  private percent(): Decimal {
    if (this.rounded) return this.rounded;
    const raw = this.atMost ? TWO.minus(this.ratio) : this.ratio;
    return (this.rounded = round(raw.times(HUNDRED), this.decimals));
  }
}
