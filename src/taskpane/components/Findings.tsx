import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { classes, css, tokens } from '../css';
import { usePane, useSelect } from '../context';
import type { Report } from '../report';
import { findingsShown, itemsOf, SEVERITIES } from '../selectors';
import { Card } from './Card';
import { Disclosure } from './Disclosure';
import { FindingRow } from './FindingRow';
import { CheckIcon } from './icons';
import { LongList } from './LongList';
import { SEVERITY_ICONS, severityInk } from './severity';

const styles = css({
  groups: { display: 'flex', flexDirection: 'column', gap: '4px', margin: '0 -8px' },
  label: { display: 'flex', alignItems: 'center', gap: '8px', fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0 },
  clear: { display: 'flex', gap: '10px', alignItems: 'flex-start' },
  clearIcon: { flexShrink: 0 },
  clearTitle: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  clearText: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 审核发现 by severity, or the all-clear. */
export function Findings({ report }: { readonly report: Report }): ReactElement {
  const { words } = usePane();
  const table = useSelect((state) => state.table);
  const findings = useMemo(() => findingsShown(report, table), [report, table]);
  const manySheets = report.sheets.length > 1;
  if (findings.length === 0) return <AllClear report={report} alone={table !== null} />;
  return (
    <Card anchor="findings" title={words.findings.title}>
      <div className={styles.groups}>
        {SEVERITIES.map((severity) => {
          const items = itemsOf(findings, severity);
          if (items.length === 0) return null;
          const Icon = SEVERITY_ICONS[severity];
          return (
            <Disclosure
              key={severity}
              remember={`group.${severity}`}
              startsOpen
              label={
                <span className={styles.label}>
                  <Icon className={classes(styles.icon, severityInk[severity])} />
                  {words.findings.group(severity, items.length)}
                </span>
              }
            >
              {() => (
                <LongList
                  items={items}
                  keyOf={(item) => item.key}
                  rowHeight={108}
                  label={words.findings.severity(severity)}
                  render={(item) => <FindingRow item={item} withSheet={manySheets} />}
                />
              )}
            </Disclosure>
          );
        })}
      </div>
    </Card>
  );
}

function AllClear(props: { readonly report: Report; readonly alone: boolean }): ReactElement {
  const { words } = usePane();
  const { rows, rules } = props.report.audit.checked;
  return (
    <Card anchor="findings" title={words.findings.title}>
      <div className={styles.clear}>
        <CheckIcon size={32} className={classes(styles.clearIcon, severityInk.success)} />
        <div>
          <p className={styles.clearTitle}>{words.findings.none}</p>
          <p className={styles.clearText}>
            {props.alone ? words.findings.noneHere : words.findings.noneChecked(rows, rules)}
          </p>
        </div>
      </div>
    </Card>
  );
}
