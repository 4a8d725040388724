import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { findingsListZhCN } from '../../messages/findings-list.zh-CN';
import { zhCN } from '../../messages/zh-CN';
import { classes, css, tokens } from '../css';
import { usePane, useSelect } from '../context';
import { ChangesSlot, DecisionsSlot } from '../decisions/slots';
import { filterItems, GROUPINGS, groupItems } from '../finding-groups';
import type { FindingGroup, Grouping } from '../finding-groups';
import type { Report } from '../report';
import { countAside, itemsShown, setAsideShown } from '../selectors';
import type { FindingItem } from '../selectors';
import { Card } from './Card';
import { Disclosure } from './Disclosure';
import { FindingRow } from './FindingRow';
import { FindingTools } from './FindingTools';
import { CheckIcon } from './icons';
import { LongList } from './LongList';
import { SEVERITY_ICONS, severityInk } from './severity';

/** How a person groups findings, among the habits. */
const GROUPING = 'findings.group';
/** Fewer findings than these are seen at a glance. */
const MANY = 8;
/** So many findings may be open at first: every open group makes rows of its own. */
const OPEN = 60;

const styles = css({
  groups: { display: 'flex', flexDirection: 'column', gap: '4px', margin: '0 -8px' },
  label: { display: 'flex', alignItems: 'center', gap: '8px', fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0 },
  clear: { display: 'flex', gap: '10px', alignItems: 'flex-start' },
  clearIcon: { flexShrink: 0 },
  clearTitle: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  clearText: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 审核发现 in groups, or the all-clear; below them what people decided. */
export function Findings({ report }: { readonly report: Report }): ReactElement {
  const { words } = usePane();
  const table = useSelect((state) => state.table);
  const items = useMemo(() => itemsShown(report, table), [report, table]);
  return (
    <Card anchor="findings" title={words.findings.title}>
      <ChangesSlot />
      {items.length === 0 ? (
        <AllClear report={report} chosen={table} />
      ) : (
        <Groups report={report} items={items} />
      )}
      <DecisionsSlot report={report} />
    </Card>
  );
}

function Groups(props: { readonly report: Report; readonly items: readonly FindingItem[] }): ReactElement {
  const { report, items } = props;
  const { preferences } = usePane();
  const [grouping, setGrouping] = useState<Grouping>(() => {
    const kept = preferences.get(GROUPING);
    return GROUPINGS.find((one) => one === kept) ?? 'severity';
  });
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterItems(items, wanted), [items, wanted]);
  const groups = useMemo(() => groupItems(shown, grouping), [shown, grouping]);
  const filtering = wanted.trim() !== '';
  const openAll = grouping === 'severity' || shown.length <= OPEN;
  return (
    <>
      {(items.length >= MANY || grouping !== 'severity' || filtering) && (
        <FindingTools
          grouping={grouping}
          onGroup={(chosen) => {
            preferences.set(GROUPING, chosen);
            setGrouping(chosen);
          }}
          filter={filter}
          onFilter={setFilter}
          shown={shown.length}
          all={items.length}
        />
      )}
      <div className={styles.groups}>
        {groups.map((group, index) => (
          <Group
            // What a filter opens is not what was opened by hand.
            key={`${group.key}:${filtering}`}
            report={report}
            group={group}
            startsOpen={openAll || index === 0}
            remember={!filtering && grouping === 'severity'}
          />
        ))}
      </div>
    </>
  );
}

function Group(props: {
  readonly report: Report;
  readonly group: FindingGroup;
  readonly startsOpen: boolean;
  readonly remember: boolean;
}): ReactElement {
  const { report, group } = props;
  const { severity, items } = group;
  const name = nameOf(group, report);
  const manySheets = report.sheets.length > 1;
  const Icon = SEVERITY_ICONS[severity];
  return (
    <Disclosure
      {...(props.remember && { remember: `group.${severity}` })}
      startsOpen={props.startsOpen}
      label={
        <span className={styles.label}>
          <Icon className={classes(styles.icon, severityInk[severity])} />
          {findingsListZhCN.heading(name, items.length)}
        </span>
      }
    >
      {() => (
        <LongList
          items={items}
          keyOf={(item) => item.key}
          rowHeight={108}
          label={name}
          render={(item) => <FindingRow item={item} withSheet={manySheets} />}
        />
      )}
    </Disclosure>
  );
}

function nameOf({ of, severity }: FindingGroup, report: Report): string {
  switch (of.by) {
    case 'severity':
      return zhCN.severity(severity);
    case 'rule':
      return zhCN.ruleName(of.code);
    case 'table': {
      const found = report.tables.find(({ key }) => key === of.table);
      if (!found) return findingsListZhCN.across;
      const { sheet, title } = found.audited.table;
      return title === null || title === sheet ? sheet : `${sheet} ${title}`;
    }
  }
}

function AllClear(props: { readonly report: Report; readonly chosen: string | null }): ReactElement {
  const { words } = usePane();
  const { report, chosen } = props;
  const { rows, rules } = report.audit.checked;
  const aside = countAside(setAsideShown(report, chosen));
  return (
    <div className={styles.clear}>
      <CheckIcon size={32} className={classes(styles.clearIcon, severityInk.success)} />
      <div>
        <p className={styles.clearTitle}>{words.findings.none}</p>
        <p className={styles.clearText}>
          {chosen === null ? words.findings.noneChecked(rows, rules, aside) : words.findings.noneHere(aside)}
        </p>
      </div>
    </div>
  );
}
