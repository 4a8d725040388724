import type { ReactElement } from 'react';
import { classes, css, tokens } from '../css';
import type { AuditedTable } from '../../audit';
import { plain } from '../../scoring';
import { rangeName } from '../../table';
import type { PaneWords } from '../../messages/pane.zh-CN';
import { zhCN } from '../../messages/zh-CN';
import { usePane } from '../context';
import type { Report } from '../report';
import { countAside, countBySeverity, setAsideOf } from '../selectors';
import { Card } from './Card';
import { CellButton } from './CellButton';
import { CheckIcon, ErrorIcon, InfoIcon, WarningIcon } from './icons';
import { ProfileChooser } from './ProfileChooser';
import { QuestionSlot } from '../questions/slot';
import { RowScores } from './RowScores';

const styles = css({
  head: { display: 'flex', flexDirection: 'column', gap: '2px' },
  place: { alignSelf: 'flex-start' },
  figures: { display: 'flex', flexWrap: 'wrap', gap: '8px 20px', margin: 0 },
  figure: { display: 'flex', flexDirection: 'column' },
  name: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  grade: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '36px',
    alignSelf: 'flex-start',
    margin: '4px 0',
    padding: '0 8px',
    boxSizing: 'border-box',
    height: '28px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase400,
  },
  verdict: { display: 'flex', gap: '6px', alignItems: 'flex-start', margin: 0 },
  verdictIcon: { flexShrink: 0, marginTop: '2px', '--icon-cut': tokens.colorNeutralBackground1 },
  same: { color: tokens.colorStatusSuccessForeground1 },
  muted: { color: tokens.colorNeutralForeground3 },
  rule: { border: 'none', height: '1px', margin: 0, backgroundColor: tokens.colorNeutralStroke2 },
  checked: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

type Tone = 'same' | 'error' | 'warning' | 'muted';

const VERDICT_ICONS = { same: CheckIcon, error: ErrorIcon, warning: WarningIcon, muted: InfoIcon };

interface Verdict {
  readonly tone: Tone;
  readonly text: string;
}

/** What the totals say of each other, in words and with a sign. A deduction that is explained is no error. */
function verdictsOf(audited: AuditedTable, words: PaneWords): Verdict[] {
  const { total, table, rows, findings } = audited;
  if (rows.length === 0) return [{ tone: 'muted', text: words.tables.notScored }];
  if (table.columns.score === undefined) return [{ tone: 'muted', text: words.score.notScored }];
  if (!total.recomputed) return [{ tone: 'muted', text: words.score.noRecomputed }];
  const against = total.printed ?? total.sum;
  if (!against) return [{ tone: 'muted', text: words.score.noScores }];

  const sumDiffers = findings.some(({ code, facts }) => code === 'total-mismatch' && facts.scope === 'table');
  const offSum: Verdict[] =
    total.sum && sumDiffers ? [{ tone: 'error', text: words.score.sumDiffers(plain(total.sum)) }] : [];
  const difference = total.recomputed.minus(against);
  if (difference.isZero()) return sumDiffers ? offSum : [{ tone: 'same', text: words.score.same }];
  const by = plain(difference.abs());
  const text = difference.isPositive() ? words.score.higher(by) : words.score.lower(by);
  return [{ tone: countBySeverity(findings).error > 0 ? 'error' : 'warning', text }, ...offSum];
}

/** 得分卡 of one table. */
export function ScoreCard(props: { readonly report: Report; readonly audited: AuditedTable }): ReactElement {
  const { words } = usePane();
  const { audited, report } = props;
  const { table, total, rows, findings } = audited;
  const verdicts = verdictsOf(audited, words);
  const range = rangeName(table.range);
  const against = total.printed ?? total.sum;
  const differs = against !== null && total.recomputed !== null && !against.eq(total.recomputed);
  return (
    <Card anchor="score" title={table.title ?? zhCN.family(table.family)}>
      <div className={styles.place}>
        <CellButton sheet={table.sheet} cell={range} text={`${table.sheet} ${range}`} />
      </div>
      {(against ?? total.recomputed) !== null && (
        <dl className={styles.figures}>
          <Figure
            name={total.printed ? words.score.printed : words.score.summed}
            value={against && plain(against)}
          />
          <Figure
            name={words.score.recomputed}
            value={total.recomputed && plain(total.recomputed)}
            ink={differs && verdicts[0] ? styles[verdicts[0].tone] : undefined}
          />
          {total.grade !== null && (
            <div className={styles.figure}>
              <dt className={styles.name}>{words.score.gradeWord}</dt>
              <dd className={classes(styles.value, styles.grade)}>{total.grade}</dd>
            </div>
          )}
        </dl>
      )}
      {verdicts.map((verdict) => (
        <VerdictLine key={verdict.text} {...verdict} />
      ))}
      <ProfileChooser tables={[audited]} />
      {rows.length > 0 && (
        <>
          <hr className={styles.rule} />
          <p className={styles.checked}>
            {words.score.checked(
              rows.length,
              report.audit.checked.rules,
              findings.length,
              countAside(setAsideOf(report, audited)),
            )}
          </p>
          <RowScores audited={audited} />
        </>
      )}
      <QuestionSlot report={report} sheet={audited.table.sheet} table={audited.table} />
    </Card>
  );
}

function VerdictLine({ tone, text }: Verdict): ReactElement {
  const Icon = VERDICT_ICONS[tone];
  return (
    <p className={classes(styles.verdict, styles[tone])}>
      <Icon className={styles.verdictIcon} />
      <span>{text}</span>
    </p>
  );
}

function Figure(props: {
  readonly name: string;
  readonly value: string | null;
  readonly ink?: string | undefined;
}): ReactElement {
  const words = usePane().words.score;
  return (
    <div className={styles.figure}>
      <dt className={styles.name}>{props.name}</dt>
      <dd className={classes(styles.value, props.ink)}>{props.value ?? words.noFigure}</dd>
    </div>
  );
}
