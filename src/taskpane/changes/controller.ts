import type { WorkbookHost } from '../../host/port';
import { LAST_AUDIT_KEY, readKeptAudit, writeKeptAudit } from '../../audit/audit-record';
import type { KeptAudit } from '../../audit/audit-record';
import { changesSince, recordAudit } from '../../audit/changes';
import type { AuditRecord, Changes } from '../../audit/changes';
import { localDay } from '../decisions/controller';
import type { Feature } from '../feature';
import { createFeature } from '../feature';
import type { Report } from '../report';
import type { Session } from '../session';

/** Audits that were asked for and are still known, the last one at the end. */
const MOST_KNOWN = 20;

export interface ChangesState {
  readonly changes: Changes | null;
  /** The day of the audit that was kept in the workbook; null where the other audit was made in this pane. */
  readonly since: string | null;
  readonly remembering: 'no' | 'kept' | 'undone' | 'read-only' | 'too-large';
}

/** 新增、已解决、仍存在 since the audit before. Nothing is written but on `remember`. */
export interface ChangesController {
  readonly feature: Feature<ChangesState>;
  /** 记住本次结果: keeps what is on screen in the workbook, for the next time it is opened. */
  remember(): Promise<void>;
  /** Puts back what the workbook kept before. */
  undoRemember(): Promise<void>;
}

/**
 * Follows a session. An audit counts as one when somebody asked for it; the quiet ones after a change are held against
 * the audit before the one that was asked for last.
 */
export function createChanges(
  session: Pick<Session, 'getState' | 'subscribe'>,
  host: Pick<WorkbookHost, 'recall' | 'remember'>,
  today: () => string = () => localDay(new Date()),
): ChangesController {
  const feature = createFeature<ChangesState>({ changes: null, since: null, remembering: 'no' });
  const put = (part: Partial<ChangesState>): void => feature.set({ ...feature.get(), ...part });
  const keptText = host.recall(LAST_AUDIT_KEY);
  const kept = readKeptAudit(keptText);
  const known: KeptAudit[] = [];
  let present: KeptAudit | null = null;
  let seen: Report | null = null;
  let asked = true;
  let waiting = false;
  let before: string | null = null;

  function recordOf(report: Report): AuditRecord {
    return recordAudit(report.undecided, nowOf(report));
  }

  function nowOf(report: Report): Pick<AuditRecord, 'scope' | 'profile' | 'sheets'> {
    const { profile } = session.getState();
    return { scope: report.scope, profile, sheets: report.sheets.map(({ name }) => name) };
  }

  function compare(report: Report): void {
    const now = nowOf(report);
    for (const one of [...known].reverse()) {
      const changes = changesSince(one.record, report.audit, now);
      if (changes) return put({ changes, since: null });
    }
    const fromKept = kept && changesSince(kept.record, report.audit, now);
    if (kept && fromKept) return put({ changes: fromKept, since: kept.date });
    // The first audit of this pane: of interest once something changed since.
    const own = present && changesSince(present.record, report.audit, now);
    put({ changes: own && own.added.size + own.fixed.length > 0 ? own : null, since: null });
  }

  function look(): void {
    const { view } = session.getState();
    if (view.at === 'working') asked = true;
    if (view.at !== 'report' || view.report === seen) {
      // An audit that was given up leaves the report before.
      if (view.at === 'report') asked = false;
      return;
    }
    const { report } = view;
    seen = report;
    if (asked) {
      if (present) known.push(present);
      if (known.length > MOST_KNOWN) known.shift();
      present = { record: recordOf(report), date: today() };
      put({ remembering: 'no' });
    }
    asked = false;
    if (waiting) return;
    waiting = true;
    // In a turn of its own: the report is on screen first.
    setTimeout(() => {
      waiting = false;
      if (seen) compare(seen);
    }, 0);
  }

  async function keep(text: string | null, after: ChangesState['remembering']): Promise<void> {
    try {
      await host.remember(LAST_AUDIT_KEY, text);
      put({ remembering: after });
    } catch {
      put({ remembering: 'read-only' });
    }
  }

  session.subscribe(look);
  look();
  return {
    feature,
    async remember() {
      if (!seen) return;
      const text = writeKeptAudit({ record: recordOf(seen), date: today() });
      if (text === null) return put({ remembering: 'too-large' });
      before = host.recall(LAST_AUDIT_KEY);
      await keep(text, 'kept');
    },
    async undoRemember() {
      if (feature.get().remembering === 'kept') await keep(before, 'undone');
    },
  };
}
