import type { ReactElement } from 'react';
import { css, tokens } from '../css';
import type { AuditedTable } from '../../audit';
import { columnName, rangeName } from '../../table';
import type { ColumnRole } from '../../table';
import { zhCN } from '../../messages/zh-CN';
import { usePane } from '../context';
import { QuestionSlot } from '../questions/slot';
import type { Report } from '../report';
import { Card } from './Card';
import { CellButton } from './CellButton';
import { Disclosure } from './Disclosure';
import { QuestionIcon } from './icons';

const styles = css({
  title: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  icon: { flexShrink: 0, marginTop: '3px', color: tokens.colorStatusWarningForeground1 },
  text: { margin: 0 },
  columns: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    margin: 0,
    padding: '4px 0 0',
    listStyleType: 'none',
  },
  column: {
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  why: {
    margin: 0,
    paddingLeft: '22px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** A table that is not surely one: the guess and its grounds, no score. */
export function UncertainCard(props: {
  readonly report: Report;
  readonly audited: AuditedTable;
}): ReactElement {
  const { report, audited } = props;
  const { words } = usePane();
  const { table } = audited;
  const range = rangeName(table.range);
  const percent = String(Math.round(table.confidence * 100));
  const columns = Object.entries(table.columns) as [ColumnRole, number][];
  return (
    <Card
      anchor="score"
      title={
        <span className={styles.title}>
          <QuestionIcon className={styles.icon} />
          <span>{words.uncertain.title}</span>
        </span>
      }
    >
      <p className={styles.text}>
        {table.title !== null && `${table.title}：`}
        {words.uncertain.guess(zhCN.family(table.family), percent)}
      </p>
      <div>
        <CellButton sheet={table.sheet} cell={range} text={`${table.sheet} ${range}`} />
      </div>
      {columns.length > 0 && (
        <div>
          {words.uncertain.columns}
          <ul className={styles.columns}>
            {columns.map(([role, column]) => (
              <li key={role} className={styles.column}>
                {columnName(column)} {zhCN.columnRole(role)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {table.evidence.length > 0 && (
        <Disclosure label={words.uncertain.why} startsOpen={false}>
          {() => (
            <ul className={styles.why}>
              {table.evidence.map((evidence, index) => (
                <li key={index}>{zhCN.evidence(evidence)}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
      <p className={styles.text}>{words.uncertain.wayOut}</p>
      <QuestionSlot report={report} sheet={table.sheet} table={table} open />
    </Card>
  );
}
