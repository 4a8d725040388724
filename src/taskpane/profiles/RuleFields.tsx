import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { profileWords } from '../../messages/profile-words.zh-CN';
import { profilesPaneZhCN } from '../../messages/profiles-pane.zh-CN';
import { SCORING_RULES } from '../../messages/scoring-rules.zh-CN';
import { RULE_IDS } from '../../scoring';
import type { RuleEntry, RuleId } from '../../scoring';
import { css, tokens } from '../css';
import type { DraftRule } from './draft';
import { withRule } from './draft';
import { CheckField, Fields, SelectField, TextField, replaced, without } from './fields';

const words = profilesPaneZhCN.form;

const styles = css({
  rule: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: 0,
    padding: '8px 10px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  legend: { padding: '0 4px', fontWeight: tokens.fontWeightSemibold },
  meaning: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Direction = NonNullable<RuleEntry['when']['direction']>;
const RULES = RULE_IDS.map((id) => [id, SCORING_RULES[id].name] as const);
const DIRECTIONS = [
  ['', words.anyDirection] as const,
  ...Object.entries(profileWords.directions).map(([id, name]) => [id, name] as const),
];

/** One 计分方法: which indicators it is for, how they are scored, on what ground. */
export function RuleFields(props: {
  readonly entry: DraftRule;
  readonly at: number;
  /** The last entry is for all the rest. */
  readonly isLast: boolean;
  readonly onChange: (entry: DraftRule) => void;
  readonly onRemove: () => void;
  readonly onUp: () => void;
}): ReactElement {
  const { entry, at, isLast, onChange } = props;
  const path = `rules[${at}]`;
  return (
    <fieldset className={styles.rule}>
      <legend className={styles.legend}>
        {isLast ? words.lastRule(at + 1, profileWords.everything) : words.rule(at + 1)}
      </legend>
      {!isLast && (
        <WhenFields when={entry.when} path={path} onChange={(when) => onChange({ ...entry, when })} />
      )}
      <SelectField
        label={words.method}
        entry={`${path}.rule`}
        value={entry.rule}
        options={RULES}
        onChange={(rule) => onChange(withRule(entry, rule as RuleId))}
      />
      <p className={styles.meaning}>{SCORING_RULES[entry.rule].meaning}</p>
      <Fields>
        {Object.entries(entry.parameters)
          .filter(([name]) => name !== 'above')
          .map(([name, value]) => (
            <TextField
              key={name}
              numeric
              label={
                name === 'full'
                  ? (profileWords.parameters[name] ?? name)
                  : `${profileWords.parameters[name] ?? name} ${words.percent}`
              }
              entry={`${path}.parameters.${name}`}
              value={value}
              onChange={(typed) => onChange({ ...entry, parameters: { ...entry.parameters, [name]: typed } })}
            />
          ))}
      </Fields>
      {entry.rule === 'band' && (
        <SelectField
          label={words.above}
          entry={`${path}.parameters.above`}
          value={entry.parameters.above ?? ''}
          options={[
            ['', words.aboveAsBelow],
            ['full', words.aboveFull],
            ['zero', words.aboveZero],
          ]}
          onChange={(above) => {
            const { above: _before, ...others } = entry.parameters;
            onChange({ ...entry, parameters: above === '' ? others : { ...others, above } });
          }}
        />
      )}
      {entry.rule === 'tiers' && <TierFields entry={entry} path={path} onChange={onChange} />}
      {entry.rule === 'checklist' && <ItemFields entry={entry} path={path} onChange={onChange} />}
      <TextField
        label={words.entrySource}
        entry={`${path}.source`}
        value={entry.source}
        onChange={(source) => onChange({ ...entry, source })}
      />
      {!isLast && (
        <div className={styles.buttons}>
          {at > 0 && (
            <Button size="small" aria-label={words.up(at + 1)} onClick={props.onUp}>
              {words.moveUp}
            </Button>
          )}
          <Button size="small" aria-label={words.removeRule(at + 1)} onClick={props.onRemove}>
            {words.drop}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function WhenFields(props: {
  readonly when: RuleEntry['when'];
  readonly path: string;
  readonly onChange: (when: RuleEntry['when']) => void;
}): ReactElement {
  const { when, path, onChange } = props;
  /** A blank field asks for nothing. */
  function set(name: 'direction' | 'level' | 'name', value: string): void {
    const { [name]: _before, ...others } = when;
    onChange(value === '' ? others : { ...others, [name]: value as Direction });
  }
  return (
    <>
      <SelectField
        label={words.direction}
        entry={`${path}.when.direction`}
        value={when.direction ?? ''}
        options={DIRECTIONS}
        onChange={(value) => set('direction', value)}
      />
      <Fields>
        <TextField
          label={words.level}
          entry={`${path}.when.level`}
          value={when.level ?? ''}
          onChange={(value) => set('level', value)}
        />
        <TextField
          label={words.indicator}
          entry={`${path}.when.name`}
          value={when.name ?? ''}
          onChange={(value) => set('name', value)}
        />
      </Fields>
    </>
  );
}

interface Part {
  readonly entry: DraftRule;
  readonly path: string;
  readonly onChange: (entry: DraftRule) => void;
}

function TierFields({ entry, path, onChange }: Part): ReactElement {
  const { tiers } = entry;
  const set = (next: DraftRule['tiers']): void => onChange({ ...entry, tiers: next });
  return (
    <>
      {tiers.map((tier, at) => (
        <Fields key={at}>
          <TextField
            numeric
            label={words.tierFrom(at + 1)}
            entry={`${path}.tiers[${at}].from`}
            value={tier.from}
            onChange={(from) => set(replaced(tiers, at, { ...tier, from }))}
          />
          <TextField
            label={words.tierPoints}
            entry={`${path}.tiers[${at}].points`}
            value={tier.points}
            onChange={(points) => set(replaced(tiers, at, { ...tier, points }))}
          />
          <Button size="small" onClick={() => set(without(tiers, at))}>
            {words.drop}
          </Button>
        </Fields>
      ))}
      <div>
        <Button size="small" onClick={() => set([...tiers, { from: '0', points: '0' }])}>
          {words.addTier}
        </Button>
      </div>
    </>
  );
}

function ItemFields({ entry, path, onChange }: Part): ReactElement {
  const { items } = entry;
  const set = (next: DraftRule['items']): void => onChange({ ...entry, items: next });
  return (
    <>
      {items.map((item, at) => (
        <Fields key={at}>
          <TextField
            numeric
            label={words.item(at + 1)}
            entry={`${path}.items[${at}].share`}
            value={item.share}
            onChange={(share) => set(replaced(items, at, { ...item, share }))}
          />
          <CheckField
            label={words.voidsAll}
            value={item.voidsAll}
            onChange={(voidsAll) => set(replaced(items, at, { ...item, voidsAll }))}
          />
          <Button size="small" onClick={() => set(without(items, at))}>
            {words.drop}
          </Button>
        </Fields>
      ))}
      <div>
        <Button size="small" onClick={() => set([...items, { share: '', voidsAll: false }])}>
          {words.addItem}
        </Button>
      </div>
    </>
  );
}
