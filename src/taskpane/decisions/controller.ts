import type { AuditedTable, Finding, FindingCode, SetAside } from '../../audit';
import { decideFinding, isAcceptable, isSameFinding } from '../../audit/decisions';
import type { Decisions, FindingDecision, Remark, RuleLevel } from '../../audit/decisions';
import { readDecisions, writeDecisions } from '../../audit/read-decisions';
import type { Feature } from '../feature';
import { createFeature } from '../feature';
import type { Preferences } from '../preferences';
import type { Session } from '../session';
import { reportOf } from '../state';

/** The name that a person signed with last, among the habits. */
const AUTHOR = 'decisions.author';

export type Choice = 'ignore' | 'accept' | 'rule';

/** Which tables a switched rule is switched for: all of the workbook, or those of one profile. */
export type RuleScope = { readonly profile: string | null };

/** A decision that is being made about one finding, by its key in the list. */
export interface Asked {
  readonly key: string;
  readonly finding: Finding;
  readonly choice: Choice;
  readonly note: string;
  readonly author: string;
  /** 接受 was pressed without a reason. */
  readonly noteMissing: boolean;
}

/** What was decided last: it can be taken back until the next one. */
export type Done =
  | { readonly what: 'ignored' | 'accepted' | 'restored'; readonly cell: string; readonly code: FindingCode }
  | { readonly what: 'level'; readonly code: FindingCode; readonly level: RuleLevel }
  | { readonly what: 'usual'; readonly code: FindingCode }
  | { readonly what: 'reset' };

export interface DecidingState {
  readonly asked: Asked | null;
  readonly last: {
    readonly done: Done;
    readonly before: string | null;
    readonly after: string | null;
    readonly undone: boolean;
  } | null;
}

/** 忽略、接受、不再检查, and their way back. Every decision is kept in the workbook at once. */
export interface Deciding {
  readonly feature: Feature<DecidingState>;
  /** What a text of the store says; the same object for the same text. */
  decisionsIn(text: string | null): Decisions;
  ask(key: string, finding: Finding, choice: Choice): void;
  change(part: Partial<Pick<Asked, 'note' | 'author'>>): void;
  cancel(): void;
  /** Carries out what was asked; false where a reason is missing. The report follows before this returns. */
  confirm(): boolean;
  restore(aside: SetAside): void;
  /** null: as usual. */
  setLevel(code: FindingCode, level: RuleLevel | null, scope: RuleScope): void;
  /** All rules as usual, for the workbook or for one profile. */
  reset(scope: RuleScope): void;
  /** Takes the last decision back; nothing where the workbook holds other ones since. */
  undo(): void;
  dismiss(): void;
}

/** The choices for a finding: what contradicts a rule can be ignored with a note, but not be called right. */
export function choicesFor(finding: Finding): readonly Choice[] {
  return isAcceptable(finding) ? ['ignore', 'accept', 'rule'] : ['ignore', 'rule'];
}

/** "2026-03-31", by the clock on the wall. */
export function localDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function createDeciding(
  session: Pick<Session, 'decisions' | 'decide' | 'getState'>,
  preferences: Preferences,
  today: () => string = () => localDay(new Date()),
): Deciding {
  const feature = createFeature<DecidingState>({ asked: null, last: null });
  let read: { text: string | null; decisions: Decisions } | null = null;

  function decisionsIn(text: string | null): Decisions {
    if (read?.text !== text) read = null;
    read ??= { text, decisions: readDecisions(text) };
    return read.decisions;
  }

  function current(): Decisions {
    return decisionsIn(session.decisions.current());
  }

  function carryOut(next: Decisions, done: Done): void {
    const before = session.decisions.current();
    const after = writeDecisions(next);
    feature.set({ asked: null, last: { done, before, after, undone: false } });
    void session.decide(after);
  }

  function remark(note = '', author = preferences.get(AUTHOR) ?? ''): Remark {
    return { note: note.trim(), author: author.trim() || null, date: today() };
  }

  function withLevel(code: FindingCode, level: RuleLevel | null, scope: RuleScope, said: Remark): Decisions {
    const now = current();
    if (scope.profile === null) {
      return { ...now, rules: put(now.rules, code, level && { level, ...said }) };
    }
    const levels = put(now.profiles[scope.profile] ?? {}, code, level);
    const some = Object.keys(levels).length > 0;
    return { ...now, profiles: put(now.profiles, scope.profile, some ? levels : null) };
  }

  function withFinding(kind: FindingDecision['kind'], finding: Finding, said: Remark): Decisions | null {
    const report = reportOf(session.getState().view);
    if (!report) return null;
    const made = decideFinding(report.undecided, finding, kind, said);
    const now = current();
    return { ...now, findings: [...now.findings.filter((one) => !isSameFinding(one, made)), made] };
  }

  return {
    feature,
    decisionsIn,
    ask(key, finding, choice) {
      const author = preferences.get(AUTHOR) ?? '';
      feature.set({
        ...feature.get(),
        asked: { key, finding, choice, note: '', author, noteMissing: false },
      });
    },
    change(part) {
      const { asked, last } = feature.get();
      if (!asked) return;
      const noteMissing = asked.noteMissing && (part.note ?? asked.note).trim() === '';
      feature.set({ asked: { ...asked, ...part, noteMissing }, last });
    },
    cancel() {
      feature.set({ ...feature.get(), asked: null });
    },
    confirm() {
      const { asked, last } = feature.get();
      if (!asked) return false;
      const { finding, choice, note, author } = asked;
      if (choice === 'accept' && note.trim() === '') {
        feature.set({ asked: { ...asked, noteMissing: true }, last });
        return false;
      }
      preferences.set(AUTHOR, author.trim());
      const said = remark(note, author);
      const { code, cell } = finding;
      if (choice === 'rule') {
        carryOut(withLevel(code, 'off', { profile: null }, said), { what: 'level', code, level: 'off' });
        return true;
      }
      const kind = choice === 'ignore' ? 'ignored' : 'accepted';
      const next = withFinding(kind, finding, said);
      if (next) carryOut(next, { what: kind, cell, code });
      return next !== null;
    },
    restore({ finding, verdict, decision, table }) {
      const { code, cell } = finding;
      const now = current();
      if (decision) {
        const findings = now.findings.filter((one) => !isSameFinding(one, decision));
        carryOut({ ...now, findings }, { what: 'restored', cell, code });
      } else if (verdict.kind === 'rule-off') {
        const audit = reportOf(session.getState().view)?.audit;
        const profile = profileOf(audit?.tables, verdict.scope === 'profile' ? table : null);
        carryOut(withLevel(code, null, { profile }, remark()), { what: 'usual', code });
      }
    },
    setLevel(code, level, scope) {
      const done: Done = level ? { what: 'level', code, level } : { what: 'usual', code };
      carryOut(withLevel(code, level, scope, remark()), done);
    },
    reset({ profile }) {
      const now = current();
      const next =
        profile === null ? { ...now, rules: {} } : { ...now, profiles: put(now.profiles, profile, null) };
      carryOut(next, { what: 'reset' });
    },
    undo() {
      const { last } = feature.get();
      if (!last || last.undone || session.decisions.current() !== last.after) return;
      feature.set({ asked: null, last: { ...last, undone: true } });
      void session.decide(last.before);
    },
    dismiss() {
      feature.set({ ...feature.get(), last: null });
    },
  };
}

/** The profile of one of the tables; null for none. */
export function profileOf(tables: readonly AuditedTable[] = [], index: number | null): string | null {
  return index === null ? null : (tables[index]?.profile.id ?? null);
}

/** A record with one entry put or, for null, taken out. */
function put<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
