import type { AuditedRow } from '../audit/audited';
import { plain } from '../scoring/decimal';
import type { Reading } from '../scoring/reading';
import { CAUSES, needsMeasure } from './causes';
import type { CauseId, Situation } from './causes';

/** Everything that a draft may state: what the row itself shows. Rates are percents without the sign ("62.5"). */
export interface ReasonFacts {
  readonly situation: Situation;
  readonly target: string;
  readonly actual: string;
  /** 完成率 and 偏差率; null where the row has none. */
  readonly completion: string | null;
  readonly deviation: string | null;
}

/** 偏差原因草稿 as data; `messages/drafting.zh-CN.ts` makes the text. */
export interface ReasonDraft {
  readonly facts: ReasonFacts;
  readonly cause: CauseId;
  /** 改进措施 belongs to it. */
  readonly withMeasure: boolean;
}

/** What of a row a draft looks at. */
interface DeviatingRow {
  readonly row: Pick<AuditedRow['row'], 'l1' | 'l2'> & {
    readonly target: { readonly reading: Reading };
    readonly actual: { readonly reading: Reading } | null;
  };
  readonly outcome: AuditedRow['outcome'];
}

/**
 * The facts of a missed or exceeded row; null for every other row, which needs no reason.
 */
export function reasonFacts(audited: DeviatingRow): ReasonFacts | null {
  const { row, outcome } = audited;
  if (outcome.status !== 'missed' && outcome.status !== 'exceeded') return null;
  return {
    situation: situationOf(audited, outcome.status),
    target: shown(row.target.reading),
    actual: row.actual === null ? '' : shown(row.actual.reading),
    completion: outcome.completion && plain(outcome.completion),
    deviation: outcome.deviation && plain(outcome.deviation),
  };
}

/**
 * Drafts a reason. A cause that does not belong to the situation counts as `other`, so that nothing untrue is written.
 *
 * @example
 * draftReason({ situation: 'missed', target: '≥80%', actual: '50%', completion: '62.5', deviation: '37.5' }, 'funds-late')
 * //=> { facts: …, cause: 'funds-late', withMeasure: true }
 */
export function draftReason(facts: ReasonFacts, cause: CauseId): ReasonDraft {
  return {
    facts,
    cause: CAUSES[facts.situation].includes(cause) ? cause : 'other',
    withMeasure: needsMeasure(facts.situation),
  };
}

function situationOf({ row, outcome }: DeviatingRow, status: 'missed' | 'exceeded'): Situation {
  const missed = status === 'missed';
  if (outcome.direction === 'by-date') return missed ? 'late' : 'early';
  if (outcome.direction === 'at-most') {
    const place = row.l1 + row.l2;
    const unit = outcome.unit ?? '';
    if (/时效/.test(place) || /^(?:个?月|天|日|年|小时|分钟|工作日)$/.test(unit))
      return missed ? 'late' : 'early';
    if (/成本/.test(place) || unit.includes('元')) return missed ? 'over-ceiling' : 'below-ceiling';
  }
  return status;
}

/** What the cell shows, on one line, without the equals sign that exports put before a plain figure ("=98户"). */
function shown(reading: Reading): string {
  return reading.text
    .replace(/\s+/g, ' ')
    .replace(/^[=＝]\s*/, '')
    .trim();
}
