import type { AuditedRow } from '../../src/audit/audited';
import { Decimal } from '../../src/scoring/decimal';
import type { Outcome } from '../../src/scoring/outcome';

export interface RowSketch {
  readonly row?: number;
  readonly l1?: string;
  readonly l2?: string;
  readonly target?: string;
  readonly actual?: string | null;
  readonly shifted?: boolean;
  readonly outcome: Partial<Omit<Outcome, 'completion' | 'deviation'>> & {
    readonly status: Outcome['status'];
    readonly completion?: string | null;
    readonly deviation?: string | null;
  };
}

const decimal = (text: string | null | undefined) =>
  text === null || text === undefined ? null : new Decimal(text);

/** An audited row with only the fields that a test is about; targets stand in column E, actuals in F. */
export function auditedRow(sketch: RowSketch): AuditedRow {
  const row = sketch.row ?? 12;
  const cell = (column: number, text: string) => ({
    row,
    column,
    reading: { kind: 'qualitative' as const, text, level: null },
  });
  return {
    row: {
      row,
      l1: sketch.l1 ?? '产出指标',
      l2: sketch.l2 ?? '数量指标',
      l3: '指标',
      l1Points: null,
      l2Points: null,
      target: cell(5, sketch.target ?? '≥80%'),
      actual: sketch.actual === null ? null : cell(6, sketch.actual ?? '50%'),
      weight: null,
      score: null,
      reviewScore: null,
      completion: null,
      deviation: null,
      scoreRate: null,
      reason: null,
      shifted: sketch.shifted ?? false,
    },
    outcome: {
      why: null,
      direction: 'at-least',
      implied: false,
      target: null,
      actual: null,
      unit: null,
      unitMissing: null,
      ratio: null,
      signedDeviation: null,
      ...sketch.outcome,
      completion: decimal(sketch.outcome.completion),
      deviation: decimal(sketch.outcome.deviation),
    },
    rule: null,
    recomputedScore: null,
    exactScore: null,
    explanation: null,
    reasonMissing: false,
  };
}
