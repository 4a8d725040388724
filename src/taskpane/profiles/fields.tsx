import { createContext, useContext, useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { profileProblemZh } from '../../messages/profile-problems.zh-CN';
import type { ProfileProblem } from '../../scoring';
import { classes, css, tokens } from '../css';

const styles = css({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, flex: '1 1 88px' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  input: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    height: '28px',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  wrong: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  problem: {
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  check: { display: 'flex', alignItems: 'center', gap: '6px', minHeight: '28px', minWidth: 0 },
  box: {
    width: '16px',
    height: '16px',
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px 8px', alignItems: 'flex-end', minWidth: 0 },
});

/** What is wrong with the profile in the form, for its fields to show. */
export const ProblemsContext = createContext<readonly ProfileProblem[]>([]);

function useProblem(entry: string): string | null {
  const found = useContext(ProblemsContext).find((problem) => problem.entry === entry);
  return found ? profileProblemZh(found) : null;
}

interface FieldOf<Value> {
  readonly label: string;
  /** Entry of the profile that the field is for: "rules[2].parameters.t". */
  readonly entry: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function TextField(props: FieldOf<string> & { readonly numeric?: boolean }): ReactElement {
  const id = useId();
  const problem = useProblem(props.entry);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {props.label}
      </label>
      <input
        id={id}
        className={classes(styles.input, problem !== null && styles.wrong)}
        value={props.value}
        inputMode={props.numeric ? 'decimal' : 'text'}
        autoComplete="off"
        data-entry={props.entry}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {problem !== null && (
        <span id={`${id}-problem`} className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}

export function CheckField(props: Omit<FieldOf<boolean>, 'entry'>): ReactElement {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        className={styles.box}
        checked={props.value}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      {props.label}
    </label>
  );
}

export function SelectField(
  props: FieldOf<string> & { readonly options: readonly (readonly [value: string, label: string])[] },
): ReactElement {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {props.label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={props.value}
        data-entry={props.entry}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Fields side by side, below each other where there is no room. */
export function Fields({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={styles.row}>{children}</div>;
}

/** One item of a list, replaced. */
export function replaced<Item>(items: readonly Item[], at: number, item: Item): Item[] {
  return items.map((one, index) => (index === at ? item : one));
}

export function without<Item>(items: readonly Item[], at: number): Item[] {
  return items.filter((_, index) => index !== at);
}
