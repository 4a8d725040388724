import type { AuditedFundLine, AuditedRow, AuditedTable, Finding, WorkbookAudit } from '../audit';
import { NO_DECISIONS, type Decisions } from '../audit/decisions';
import type { Messages } from '../messages/messages';
import { plain, type Decimal, type Reading } from '../scoring';
import { columnName, rangeName, type NumberCell } from '../table';
import { decisionsOn, type DecisionOn } from './decisions';
import type {
  FileJson,
  FindingJson,
  FundJson,
  IndicatorJson,
  ReadingJson,
  TableJson,
  TotalJson,
} from './schema';

/** One audited file as `files[]` element of the JSON: every finding, with what people decided about it. */
export function fileToJson(
  path: string,
  audit: WorkbookAudit,
  messages: Messages,
  decisions: Decisions = NO_DECISIONS,
): FileJson {
  const decision = decisionsOn(audit, decisions);
  return {
    path,
    error: null,
    tables: audit.tables.map((table) => tableToJson(table, messages, decision)),
    findings: audit.findings.map((finding) => findingToJson(finding, messages, decision(finding, null))),
    checked: audit.checked,
  };
}

/** A file that could not be audited. */
export function failedToJson(path: string, error: NonNullable<FileJson['error']>): FileJson {
  return { path, error, tables: [], findings: [], checked: { sheets: 0, rows: 0, rules: 0 } };
}

function tableToJson(audited: AuditedTable, messages: Messages, decision: DecisionOn): TableJson {
  const { table, profile, rows, funds, findings } = audited;
  const columns = Object.entries(table.columns).map(([role, column]) => [role, columnName(column)] as const);
  return {
    sheet: table.sheet,
    range: rangeName(table.range),
    template: table.family,
    title: table.title,
    confidence: table.confidence,
    uncertain: table.uncertain,
    profile: { id: profile.id, name: profile.name, chosen: profile.chosen, fits: profile.fits },
    headerRow: table.headerRow,
    columns: Object.fromEntries(columns),
    funds: funds.map(fundToJson),
    indicators: rows.map((row) => indicatorToJson(row, messages)),
    total: totalToJson(audited),
    findings: findings.map((finding) => findingToJson(finding, messages, decision(finding, profile.id))),
  };
}

function fundToJson({ line, rate, score }: AuditedFundLine): FundJson {
  return {
    label: line.label,
    row: line.row,
    initial: figure(line.initial),
    fullYear: figure(line.fullYear),
    executed: figure(line.executed),
    rate: figure(line.rate),
    weight: figure(line.weight),
    score: figure(line.score),
    recomputed: rate === null && score === null ? null : { rate: decimal(rate), score: decimal(score) },
  };
}

function indicatorToJson(audited: AuditedRow, messages: Messages): IndicatorJson {
  const { row, outcome, rule, recomputedScore, explanation } = audited;
  return {
    row: row.row,
    l1: row.l1,
    l2: row.l2,
    l3: row.l3,
    ...(row.l1Points ? { l1Points: plain(row.l1Points) } : {}),
    ...(row.l2Points ? { l2Points: plain(row.l2Points) } : {}),
    target: readingToJson(row.target.reading),
    actual: row.actual ? readingToJson(row.actual.reading) : null,
    weight: figure(row.weight),
    score: figure(row.score),
    ...(row.reviewScore ? { reviewScore: figure(row.reviewScore) } : {}),
    rule,
    recomputedScore: decimal(recomputedScore),
    explanation: explanation ? messages.explanation(explanation) : null,
    completion: decimal(outcome.completion),
    deviation: decimal(outcome.deviation),
    status: outcome.status,
    ...(outcome.why ? { why: outcome.why } : {}),
    reason: row.reason?.text.trim() || null,
    draft: null,
  };
}

function readingToJson(reading: Reading): ReadingJson {
  const blank = { text: reading.text, kind: reading.kind, comparator: null, value: null, unit: null };
  switch (reading.kind) {
    case 'quantity':
      return {
        ...blank,
        comparator: reading.comparator,
        value: plain(reading.value),
        unit: reading.unit,
        ...(reading.tolerance ? { tolerance: plain(reading.tolerance) } : {}),
      };
    case 'range':
      return { ...blank, unit: reading.unit, low: plain(reading.low), high: plain(reading.high) };
    case 'date':
      return { ...blank, from: reading.from, to: reading.to, days: reading.days };
    default:
      return blank;
  }
}

function totalToJson({ table, total }: AuditedTable): TotalJson | null {
  if (!table.total && !total.sum && !total.recomputed) return null;
  return {
    row: table.total?.row ?? null,
    weight: decimal(total.weight),
    score: decimal(total.printed),
    sum: decimal(total.sum),
    recomputedScore: decimal(total.recomputed),
    grade: total.grade,
  };
}

function findingToJson(finding: Finding, messages: Messages, decision: ReturnType<DecisionOn>): FindingJson {
  const { code, severity, sheet, cell, row, printed, expected, source } = finding;
  return {
    code,
    severity,
    sheet,
    cell,
    row,
    message: messages.finding(finding),
    printed,
    expected,
    source: messages.source(source),
    sourceId: source,
    ...(decision && { decision }),
  };
}

function figure(cell: NumberCell | null): string | null {
  return decimal(cell?.value ?? null);
}

function decimal(value: Decimal | null): string | null {
  return value === null ? null : plain(value);
}
