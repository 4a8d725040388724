import { Button } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { evidenceZh } from '../../messages/evidence.zh-CN';
import { questionsZhCN as words } from '../../messages/questions.zh-CN';
import { columnName, rangeName } from '../../table';
import type { ColumnRole, EvaluationTable, Family, Grid } from '../../table';
import { Choice } from '../components/Choice';
import { usePane } from '../context';
import { css, tokens } from '../css';
import { useFeature } from '../feature';
import { createQuestions } from './controller';
import type { DraftProblem, TableDraft } from './draft';
import { columnsOf, draftFor, rangeOf, withGuesses } from './draft';
import { templateName, templatesOf } from './templates';

const styles = css({
  form: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0, paddingTop: '4px' },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  field: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  input: {
    boxSizing: 'border-box',
    width: '100%',
    height: '32px',
    padding: '0 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  column: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center', overflowWrap: 'anywhere' },
});

const ROLES: readonly ColumnRole[] = [
  ...(['l1', 'l2', 'l3', 'target', 'targetComparator', 'targetUnit', 'actual', 'weight', 'score'] as const),
  ...(['reviewScore', 'reason', 'completion', 'deviation', 'scoreRate'] as const),
];
const FAMILIES = Object.keys(words.families) as (keyof typeof words.families)[];

const problemText = (problem: DraftProblem): string =>
  typeof problem === 'object'
    ? words.problems.twice(evidenceZh.columnRole(problem.twice))
    : words.problems[problem];

/** The question about one table: where it is, what kind it is, what its columns hold; filled in with the guess. */
export function QuestionForm(props: {
  readonly sheet: string;
  readonly grid: Grid;
  /** The guess, or what was found; null where nothing was. */
  readonly table: EvaluationTable | null;
}): ReactElement {
  const { host, session, preferences } = usePane();
  const { sheet, grid, table } = props;
  const questions = useMemo(() => createQuestions(session, preferences), [session, preferences]);
  const { hints, unsaved } = useFeature(session.hints.feature);
  const [draft, setDraft] = useState<TableDraft>(() => draftFor(sheet, grid, table));
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [saved, setSaved] = useState(false);
  const [templates, setTemplates] = useState(() => templatesOf(preferences));
  const id = useId();
  const range = rangeOf(draft);
  const [noSelection, setNoSelection] = useState(false);
  const known = table && questions.hintFor(sheet, table.range);
  const byTemplate = !known && table?.evidence.some(({ code }) => code === 'by-hand');
  const set = (part: Partial<TableDraft>): void => setDraft({ ...draft, ...part });
  const place = (part: Pick<TableDraft, 'range'> | Pick<TableDraft, 'headerRows'>): void =>
    setDraft(withGuesses(grid, { ...draft, ...part }));
  async function takeSelection(): Promise<void> {
    const selected = await host.selection();
    const taken = selected?.sheet === sheet ? rangeOf(selected) : null;
    setNoSelection(!taken);
    if (taken) place({ range: rangeName(taken) });
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void questions.confirm(grid, draft).then(setProblems);
      }}
    >
      <p className={styles.hint}>{known ? words.known : byTemplate ? words.byTemplate : words.what}</p>
      {unsaved && <p className={styles.wrong}>{words.unsaved}</p>}
      <div className={styles.field}>
        <label htmlFor={`${id}-range`} className={styles.label}>
          {words.range}
        </label>
        <input
          id={`${id}-range`}
          className={styles.input}
          value={draft.range}
          autoComplete="off"
          onChange={(event) => place({ range: event.target.value })}
        />
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void takeSelection()}>
          {words.take}
        </Button>
        {range && (
          <Button
            size="small"
            onClick={() => void session.reveal(`question ${sheet}`, sheet, rangeName(range))}
          >
            {words.show}
          </Button>
        )}
      </div>
      <div role="status">{noSelection && <p className={styles.wrong}>{words.noSelection}</p>}</div>
      <Choice
        id={`${id}-rows`}
        label={words.headerRows}
        value={String(draft.headerRows)}
        onChoose={(value) => place({ headerRows: Number(value) })}
      >
        {[1, 2, 3].map((rows) => (
          <option key={rows}>{rows}</option>
        ))}
      </Choice>
      <Choice
        id={`${id}-family`}
        label={words.family}
        value={draft.family}
        onChoose={(value) => set({ family: value as Family | 'none' })}
      >
        {FAMILIES.map((family) => (
          <option key={family} value={family}>
            {words.families[family]}
          </option>
        ))}
      </Choice>
      {draft.family !== 'none' && (
        <>
          <h4 className={styles.title}>{words.columns}</h4>
          {columnsOf(grid, draft).map(({ column, header, sample }) => (
            <div key={column} className={styles.column}>
              <Choice
                id={`${id}-${column}`}
                label={words.column(columnName(column), header)}
                value={draft.roles[String(column)] ?? ''}
                onChoose={(role) =>
                  set({ roles: { ...draft.roles, [String(column)]: role as ColumnRole | '' } })
                }
              >
                <option value="">{words.unused}</option>
                {ROLES.map((role) => (
                  <option key={role} value={role}>
                    {evidenceZh.columnRole(role)}
                  </option>
                ))}
              </Choice>
              {sample !== '' && <span className={styles.hint}>{words.sample(sample.slice(0, 40))}</span>}
            </div>
          ))}
        </>
      )}
      <div role="status">
        {problems.map((problem) => (
          <p key={problemText(problem)} className={styles.wrong}>
            {problemText(problem)}
          </p>
        ))}
        {saved && <p className={styles.hint}>{words.templateSaved}</p>}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {words.confirm}
        </Button>
        {known && (
          <Button
            onClick={() => {
              questions.saveTemplate(known);
              setTemplates(templatesOf(preferences));
              setSaved(true);
            }}
          >
            {words.saveTemplate}
          </Button>
        )}
      </div>
      {hints.length > 0 && <h4 className={styles.title}>{words.told}</h4>}
      {hints.map((hint) => {
        const name = words.place(hint.sheet, rangeName(hint.range), hint.family === 'none');
        return (
          <div key={name} className={styles.line}>
            <span>{name}</span>
            <Button
              size="small"
              aria-label={words.forgetAt(name)}
              onClick={() => void questions.forget(hint.sheet, hint.range)}
            >
              {words.forget}
            </Button>
          </div>
        );
      })}
      {templates.length > 0 && <h4 className={styles.title}>{words.templates}</h4>}
      {templates.map((template) => {
        const name = templateName(template);
        return (
          <div key={name} className={styles.line}>
            <span>{name}</span>
            <Button
              size="small"
              aria-label={words.forgetTemplate(name)}
              onClick={() => {
                questions.removeTemplate(name);
                setTemplates(templatesOf(preferences));
              }}
            >
              {words.remove}
            </Button>
          </div>
        );
      })}
    </form>
  );
}
