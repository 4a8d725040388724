import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { SetAside } from '../../audit';
import { decisionsZhCN as words } from '../../messages/decisions.zh-CN';
import { zhCN } from '../../messages/zh-CN';
import { CellButton } from '../components/CellButton';
import { Disclosure } from '../components/Disclosure';
import { LongList } from '../components/LongList';
import { TextAction } from '../components/TextAction';
import { usePane, useSelect } from '../context';
import { css, tokens } from '../css';
import type { Report } from '../report';
import { setAsideShown } from '../selectors';
import { profileOf } from './controller';
import { useDeciding } from './use-deciding';

const styles = css({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'baseline' },
  kind: { fontWeight: tokens.fontWeightSemibold },
  sentence: { color: tokens.colorNeutralForeground2 },
  remark: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  action: { alignSelf: 'flex-start', margin: 0, padding: 0 },
});

interface Entry {
  readonly key: string;
  readonly aside: SetAside;
  /** That the rule is off for; null: for the workbook. */
  readonly profile: string | null;
  /** Of a rule that is off: all of its findings in one entry. */
  readonly count: number;
}

/** 已忽略与已接受, each with its remark and the way back. Nothing where there is nothing. */
export function SetAsideList({ report }: { readonly report: Report }): ReactElement | null {
  const deciding = useDeciding();
  const box = useRef<HTMLDivElement>(null);
  const chosen = useSelect((state) => state.table);
  const { entries, count } = useMemo(() => {
    const shown = setAsideShown(report, chosen);
    return { entries: entriesOf(shown, report), count: shown.length };
  }, [report, chosen]);
  if (entries.length === 0) return null;
  function restore(aside: SetAside): void {
    const section = box.current?.closest('section');
    flushSync(() => deciding.restore(aside));
    const goal = box.current?.querySelector<HTMLElement>('h3 button') ?? section?.querySelector('h2');
    goal?.focus({ preventScroll: true });
  }
  return (
    <div ref={box}>
      <Disclosure label={words.aside.title(count)} startsOpen={false} remember="findings.aside">
        {() => (
          <LongList
            items={entries}
            keyOf={({ key }) => key}
            rowHeight={96}
            label={words.aside.list}
            render={(entry) => <EntryRow entry={entry} onRestore={restore} />}
          />
        )}
      </Disclosure>
    </div>
  );
}

function entriesOf(shown: readonly SetAside[], report: Report): Entry[] {
  const rules = new Map<string, Entry>();
  const single: Entry[] = [];
  for (const aside of shown) {
    const { finding, verdict } = aside;
    if (verdict.kind !== 'rule-off') {
      const key = `${finding.sheet}!${finding.cell}!${finding.code}!${single.length}`;
      single.push({ key, aside, profile: null, count: 1 });
      continue;
    }
    const profile = profileOf(report.audit.tables, verdict.scope === 'profile' ? aside.table : null);
    const key = JSON.stringify([finding.code, profile]);
    rules.set(key, { key, aside, profile, count: (rules.get(key)?.count ?? 0) + 1 });
  }
  return [...single, ...rules.values()];
}

function EntryRow(props: {
  readonly entry: Entry;
  readonly onRestore: (aside: SetAside) => void;
}): ReactElement {
  const { profileName } = usePane();
  const { aside, count, profile } = props.entry;
  const { finding, verdict } = aside;
  const rule = zhCN.ruleName(finding.code);
  const remark = words.aside.remark(verdict.note, verdict.author, verdict.date);
  const off = verdict.kind === 'rule-off';
  return (
    <div className={styles.item}>
      <span className={styles.head}>
        {verdict.kind === 'rule-off' ? (
          <>
            <span className={styles.kind}>{words.aside.off(rule, count)}</span>
            <span className={styles.remark}>
              {profile === null
                ? words.aside.scopes.workbook
                : words.aside.scopes.profile(profileName(profile))}
            </span>
          </>
        ) : (
          <>
            <span className={styles.kind}>{words.aside.kinds[verdict.kind]}</span>
            <CellButton sheet={finding.sheet} cell={finding.cell} text={`${finding.sheet} ${finding.cell}`} />
            <span>{rule}</span>
          </>
        )}
      </span>
      {!off && <span className={styles.sentence}>{zhCN.finding(finding)}</span>}
      {remark !== '' && <span className={styles.remark}>{remark}</span>}
      <TextAction
        className={styles.action}
        label={off ? words.aside.restoreRule(rule) : words.aside.restoreOf(finding.cell, rule)}
        onPress={() => props.onRestore(aside)}
      >
        {words.aside.restore}
      </TextAction>
    </div>
  );
}
