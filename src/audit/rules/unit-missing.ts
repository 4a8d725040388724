import type { Outcome, QuantityReading, Reading } from '../../scoring';
import { parseUnit } from '../../scoring';
import type { IndicatorRow } from '../../table/evaluation-table';
import { isMagnitudeSlip } from '../magnitude';
import { defineRule } from '../rule';

/**
 * 缺少计量单位: one of target and actual has none, or 元 was left out ("30万/个"). Silent where the unit has a column of
 * its own, which holds for the actual too.
 */
export const unitMissing = defineRule({
  code: 'unit-missing',
  severity: 'info',
  source: 'review-practice',
  *check({ table, rows }) {
    for (const { row, outcome } of rows) {
      const target = row.target.reading;
      const actual = row.actual?.reading ?? null;
      const where = lacking(target, actual, outcome);
      const cell = where === 'target' ? row.target : row.actual;
      if (!where || cell?.reading.kind !== 'quantity' || cell.reading.value.isZero()) continue;
      if (where === 'actual' && table.columns.targetUnit !== undefined) continue;
      if (actual && isMagnitudeSlip(target, actual, row)) continue;
      const other = where === 'target' ? actual : target;
      const unit = meantBy(cell.reading, other, row);
      yield { at: cell, printed: cell.reading.text, facts: { indicator: row.l3, where, unit } };
    }
  },
});

function lacking(target: Reading, actual: Reading | null, outcome: Outcome): 'target' | 'actual' | null {
  if (outcome.unitMissing) return outcome.unitMissing;
  if (outcome.why === 'unit-unclear') return isBare(target) ? 'target' : 'actual';
  return isCut(target) ? 'target' : actual && isCut(actual) ? 'actual' : null;
}

const isBare = (reading: Reading): boolean => reading.kind === 'quantity' && reading.unit === null;

/** "5万", "30万/个": a scale without what it counts. */
function isCut(reading: Reading): boolean {
  const unit = reading.kind === 'quantity' && reading.unit !== null ? parseUnit(reading.unit) : null;
  return unit !== null && (unit.moneyImplied || unit.dimension === 'scale-only');
}

function meantBy({ unit: own }: QuantityReading, other: Reading | null, row: IndicatorRow): string | null {
  const beside = other?.kind === 'quantity' || other?.kind === 'range' ? other.unit : null;
  if (own === null) return beside;
  if (beside !== null && beside !== own) return beside;
  const money = parseUnit(own)?.moneyImplied || /成本/.test(row.l1 + row.l2);
  return money ? own.replace(/^[^/每]+/, (scale) => `${scale}元`) : null;
}
