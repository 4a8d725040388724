import { Button } from '@fluentui/react-components';
import { memo, useCallback, useId, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { RULES, WORKBOOK_RULES } from '../../audit';
import type { FindingCode, Severity } from '../../audit';
import type { RuleLevel } from '../../audit/decisions';
import { decisionsZhCN as words } from '../../messages/decisions.zh-CN';
import { ruleMeaningsZh, ruleTopicsZh } from '../../messages/rule-meanings.zh-CN';
import type { RuleTopic } from '../../messages/rule-meanings.zh-CN';
import { zhCN } from '../../messages/zh-CN';
import { Choice } from '../components/Choice';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../context';
import { css, tokens } from '../css';
import { useFeature } from '../feature';
import type { Report } from '../report';
import { useDeciding } from './use-deciding';

const styles = css({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '4px 6px', minWidth: 0 },
  what: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '6px 12px', alignItems: 'center' },
  topic: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  select: {
    flexShrink: 0,
    height: '28px',
    maxWidth: '112px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const LEVELS: readonly RuleLevel[] = ['error', 'warning', 'info', 'off'];
const ALL = [...RULES, ...WORKBOOK_RULES];
const BY_TOPIC = (Object.keys(ruleTopicsZh) as RuleTopic[]).map((topic) => ({
  topic,
  rules: ALL.filter(({ code }) => ruleMeaningsZh[code][0] === topic),
}));

/** 检查项设置: every rule with what it means and how much it weighs, for the workbook or for one profile. */
export function RuleSettings({ report }: { readonly report: Report }): ReactElement {
  return (
    <Disclosure label={words.settings.title} startsOpen={false}>
      {() => <Panel report={report} />}
    </Disclosure>
  );
}

function Panel({ report }: { readonly report: Report }): ReactElement {
  const { session, profileName } = usePane();
  const deciding = useDeciding();
  const id = useId();
  const { text } = useFeature(session.decisions.feature);
  const [wanted, setProfile] = useState<string | null>(null);
  const profiles = useMemo(() => profilesOf(report), [report]);
  const profile = wanted !== null && profiles.includes(wanted) ? wanted : null;
  const { rules, profiles: switched } = deciding.decisionsIn(text);
  const levelsHere = profile === null ? rules : (switched[profile] ?? {});
  const set = useCallback(
    (code: FindingCode, level: RuleLevel | null) => deciding.setLevel(code, level, { profile }),
    [deciding, profile],
  );
  const changed = Object.keys(levelsHere).length;
  return (
    <div className={styles.panel}>
      <p className={styles.what}>{words.settings.what}</p>
      <Choice
        id={id}
        label={words.settings.scope}
        value={profile ?? ''}
        onChoose={(value) => setProfile(value === '' ? null : value)}
      >
        <option value="">{words.settings.workbook}</option>
        {profiles.map((one) => (
          <option key={one} value={one}>
            {words.settings.profile(profileName(one))}
          </option>
        ))}
      </Choice>
      <div className={styles.foot}>
        <span role="status">{words.settings.changed(changed)}</span>
        {changed > 0 && (
          <Button size="small" onClick={() => deciding.reset({ profile })}>
            {words.settings.reset}
          </Button>
        )}
      </div>
      {BY_TOPIC.map(({ topic, rules: listed }) => (
        <section key={topic} aria-label={ruleTopicsZh[topic]}>
          <h4 className={styles.topic}>{ruleTopicsZh[topic]}</h4>
          <ul className={styles.list}>
            {listed.map(({ code, severity }) => (
              <RuleLine
                key={code}
                code={code}
                severity={severity}
                level={(profile === null ? rules[code]?.level : switched[profile]?.[code]) ?? null}
                overruled={profile !== null && rules[code] !== undefined}
                onSet={set}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function profilesOf(report: Report): string[] {
  const used = report.tables.filter(({ audited }) => audited.rows.length > 0 && !audited.table.uncertain);
  return [...new Set(used.map(({ audited }) => audited.profile.id))];
}

const RuleLine = memo(function RuleLine(props: {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly level: RuleLevel | null;
  readonly overruled: boolean;
  readonly onSet: (code: FindingCode, level: RuleLevel | null) => void;
}): ReactElement {
  const { code, severity, level, overruled, onSet } = props;
  const id = useId();
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <label htmlFor={id}>{zhCN.ruleName(code)}</label>
        <span id={`${id}-what`} className={styles.what}>
          {ruleMeaningsZh[code][1]}
          {overruled && `（${words.settings.byWorkbook}）`}
        </span>
      </span>
      <select
        id={id}
        className={styles.select}
        value={level ?? ''}
        aria-describedby={`${id}-what`}
        onChange={({ target }) => onSet(code, LEVELS.find((one) => one === target.value) ?? null)}
      >
        <option value="">{words.settings.usual(severity)}</option>
        {LEVELS.map((one) => (
          <option key={one} value={one}>
            {words.settings.level(one)}
          </option>
        ))}
      </select>
    </li>
  );
});
