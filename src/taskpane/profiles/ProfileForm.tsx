import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { profileProblemZh } from '../../messages/profile-problems.zh-CN';
import { profileWords } from '../../messages/profile-words.zh-CN';
import { profilesPaneZhCN } from '../../messages/profiles-pane.zh-CN';
import type { Profile } from '../../scoring';
import { css, tokens } from '../css';
import type { ProfilesController, ProfilesState } from './controller';
import type { ProfileDraft } from './draft';
import { newRule } from './draft';
import { CheckField, Fields, ProblemsContext, SelectField, TextField, replaced, without } from './fields';
import { RuleFields } from './RuleFields';

const words = profilesPaneZhCN.form;

const styles = css({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  title: {
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

const LEVELS = ['achieved', 'partly', 'missed'] as const;
const FAMILIES = Object.keys(profileWords.families) as Profile['families'][number][];
const SOURCES = Object.keys(words.sourceOf) as (keyof Profile['sources'])[];

type Editing = NonNullable<ProfilesState['editing']>;

/** A profile as a form: nothing in it is a word of programs. */
export function ProfileForm(props: {
  readonly editing: Editing;
  readonly profiles: ProfilesController;
}): ReactElement {
  const { editing, profiles } = props;
  const { draft, problems } = editing;
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const set = (part: Partial<ProfileDraft>): void => profiles.change({ ...draft, ...part });

  async function save(): Promise<void> {
    if (await profiles.save()) return;
    // The first field that is wrong, once it says so.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }

  return (
    <ProblemsContext value={problems ?? []}>
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <h3 ref={title} tabIndex={-1} className={styles.title}>
          {editing.isNew ? words.titleNew : words.titleEdit}
        </h3>
        <TextField label={words.name} entry="name" value={draft.name} onChange={(name) => set({ name })} />
        <TextField
          label={words.source}
          entry="source"
          value={draft.source}
          onChange={(source) => set({ source })}
        />
        <fieldset className={styles.part}>
          <legend className={styles.title}>{words.families}</legend>
          {FAMILIES.map((family) => (
            <CheckField
              key={family}
              label={profileWords.families[family]}
              value={draft.families.includes(family)}
              onChange={(on) =>
                set({
                  families: FAMILIES.filter((one) => (one === family ? on : draft.families.includes(one))),
                })
              }
            />
          ))}
        </fieldset>
        <Rules draft={draft} set={set} />
        <Bands draft={draft} set={set} />
        <Grades draft={draft} set={set} />
        <Fields>
          <TextField
            numeric
            label={words.exceeded}
            entry="exceededFrom"
            value={draft.exceededFrom}
            onChange={(exceededFrom) => set({ exceededFrom })}
          />
        </Fields>
        <Fields>
          <TextField
            numeric
            label={words.scoreDecimals}
            entry="rounding.score"
            value={draft.scoreDecimals}
            onChange={(scoreDecimals) => set({ scoreDecimals })}
          />
          <TextField
            numeric
            label={words.rateDecimals}
            entry="rounding.rate"
            value={draft.rateDecimals}
            onChange={(rateDecimals) => set({ rateDecimals })}
          />
        </Fields>
        <Weights draft={draft} set={set} />
        <Reduction draft={draft} set={set} />
        <fieldset className={styles.part}>
          <legend className={styles.title}>{words.sources}</legend>
          {SOURCES.map((name) => (
            <TextField
              key={name}
              label={words.sourceOf[name]}
              entry={`sources.${name}`}
              value={draft.sources[name]}
              onChange={(text) => set({ sources: { ...draft.sources, [name]: text } })}
            />
          ))}
        </fieldset>
        <div role="status">
          {problems !== null && problems.length > 0 && (
            <p className={styles.wrong}>
              {words.wrong(problems.length)}
              {problems.some(({ entry }) => entry === 'rules' || entry === 'grades' || entry === 'id') &&
                problems
                  .filter(({ entry }) => entry === 'rules' || entry === 'grades' || entry === 'id')
                  .map(profileProblemZh)
                  .join('')}
            </p>
          )}
        </div>
        <div className={styles.buttons}>
          <Button appearance="primary" type="submit">
            {words.save}
          </Button>
          <Button onClick={() => profiles.cancel()}>{words.cancel}</Button>
        </div>
      </form>
    </ProblemsContext>
  );
}

interface PartProps {
  readonly draft: ProfileDraft;
  readonly set: (part: Partial<ProfileDraft>) => void;
}

function Rules({ draft, set }: PartProps): ReactElement {
  const { rules } = draft;
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{words.rules}</h4>
      <p className={styles.hint}>{words.rulesWhat}</p>
      <div>
        <Button size="small" onClick={() => set({ rules: [newRule(draft.source), ...rules] })}>
          {words.addRule}
        </Button>
      </div>
      {rules.map((entry, at) => (
        <RuleFields
          key={at}
          entry={entry}
          at={at}
          isLast={at === rules.length - 1}
          onChange={(changed) => set({ rules: replaced(rules, at, changed) })}
          onRemove={() => set({ rules: without(rules, at) })}
          onUp={() => {
            const moved = without(rules, at);
            set({ rules: [...moved.slice(0, at - 1), entry, ...moved.slice(at - 1)] });
          }}
        />
      ))}
    </section>
  );
}

function Bands({ draft, set }: PartProps): ReactElement {
  return (
    <fieldset className={styles.part}>
      <legend className={styles.title}>{words.bands}</legend>
      {LEVELS.map((level) => {
        const band = draft.bands[level];
        const change = (part: Partial<typeof band>): void =>
          set({ bands: { ...draft.bands, [level]: { ...band, ...part } } });
        const name = profileWords.levels[level];
        return (
          <Fields key={level}>
            <TextField
              numeric
              label={words.from(name)}
              entry={`bands.${level}.from`}
              value={band.from}
              onChange={(from) => change({ from })}
            />
            <CheckField
              label={words.included}
              value={band.fromIncluded}
              onChange={(fromIncluded) => change({ fromIncluded })}
            />
            <TextField
              numeric
              label={words.to(name)}
              entry={`bands.${level}.to`}
              value={band.to}
              onChange={(to) => change({ to })}
            />
            <CheckField
              label={words.included}
              value={band.toIncluded}
              onChange={(toIncluded) => change({ toIncluded })}
            />
          </Fields>
        );
      })}
    </fieldset>
  );
}

function Grades({ draft, set }: PartProps): ReactElement {
  const { grades } = draft;
  return (
    <fieldset className={styles.part}>
      <legend className={styles.title}>{words.grades}</legend>
      {grades.map((grade, at) => (
        <Fields key={at}>
          <TextField
            label={words.gradeName}
            entry={`grades[${at}].name`}
            value={grade.name}
            onChange={(name) => set({ grades: replaced(grades, at, { ...grade, name }) })}
          />
          <TextField
            numeric
            label={words.gradeFrom}
            entry={`grades[${at}].from`}
            value={grade.from}
            onChange={(from) => set({ grades: replaced(grades, at, { ...grade, from }) })}
          />
          <Button size="small" onClick={() => set({ grades: without(grades, at) })}>
            {words.drop}
          </Button>
        </Fields>
      ))}
      <div>
        <Button size="small" onClick={() => set({ grades: [...grades, { name: '', from: '0' }] })}>
          {words.addGrade}
        </Button>
      </div>
    </fieldset>
  );
}

function Weights({ draft, set }: PartProps): ReactElement {
  const { weights } = draft;
  return (
    <fieldset className={styles.part}>
      <CheckField
        label={words.weights}
        value={weights !== null}
        onChange={(on) => set({ weights: on ? [{ part: words.firstPart, points: '50' }] : null })}
      />
      {weights !== null && <p className={styles.hint}>{words.weightsWhat}</p>}
      {weights?.map((weight, at) => (
        <Fields key={at}>
          <TextField
            label={words.part}
            entry={`weights[${at}]`}
            value={weight.part}
            onChange={(part) => set({ weights: replaced(weights, at, { ...weight, part }) })}
          />
          <TextField
            numeric
            label={words.points}
            entry={`weights.${weight.part.trim()}`}
            value={weight.points}
            onChange={(points) => set({ weights: replaced(weights, at, { ...weight, points }) })}
          />
          <Button size="small" onClick={() => set({ weights: without(weights, at) })}>
            {words.drop}
          </Button>
        </Fields>
      ))}
      {weights && (
        <div>
          <Button size="small" onClick={() => set({ weights: [...weights, { part: '', points: '0' }] })}>
            {words.addPart}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function Reduction({ draft, set }: PartProps): ReactElement {
  const { reduction, grades } = draft;
  return (
    <fieldset className={styles.part}>
      <CheckField
        label={words.reduction}
        value={reduction !== null}
        onChange={(on) =>
          set({
            reduction: on ? { grade: grades[2]?.name ?? '', from: '80', source: draft.source } : null,
          })
        }
      />
      {reduction && (
        <>
          <Fields>
            <SelectField
              label={words.reductionGrade}
              entry="reduction.grade"
              value={reduction.grade}
              options={grades.map(({ name }) => [name, name] as const)}
              onChange={(grade) => set({ reduction: { ...reduction, grade } })}
            />
            <TextField
              numeric
              label={words.reductionFrom}
              entry="reduction.from"
              value={reduction.from}
              onChange={(from) => set({ reduction: { ...reduction, from } })}
            />
          </Fields>
          <TextField
            label={words.entrySource}
            entry="reduction.source"
            value={reduction.source}
            onChange={(source) => set({ reduction: { ...reduction, source } })}
          />
        </>
      )}
    </fieldset>
  );
}
