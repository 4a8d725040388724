import { useState } from 'react';
import type { ReactElement } from 'react';
import { catalogue } from '../../functions/catalogue';
import { EXAMPLES } from '../../functions/examples';
import type { Example } from '../../functions/examples';
import { formula, shownResult, signature } from '../../functions/help-page';
import { FUNCTION_HELP, PARAMETER_HELP } from '../../messages/function-help.zh-CN';
import { toolsZhCN } from '../../messages/tools.zh-CN';
import { Disclosure } from '../components/Disclosure';
import { TextAction } from '../components/TextAction';
import { usePane } from '../context';
import { css, tokens } from '../css';

const words = toolsZhCN.help;

const styles = css({
  panel: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0, paddingTop: '4px' },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '2px 6px 10px', minWidth: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, padding: '0 0 0 18px', display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** 函数说明: the catalogue, as it stands. */
export function FunctionHelp(): ReactElement {
  return (
    <div className={styles.panel}>
      <p className={styles.hint}>{words.what}</p>
      {catalogue.map((entry) => (
        <Disclosure key={entry.id} label={`PERF.${entry.id}`} startsOpen={false}>
          {() => (
            <div className={styles.entry}>
              <p className={styles.text}>{FUNCTION_HELP[entry.id]}</p>
              <code className={styles.code}>{signature(entry)}</code>
              <h4 className={styles.title}>{words.parameters}</h4>
              <ul className={styles.list}>
                {entry.parameters.map(({ name }) => (
                  <li key={name} className={styles.text}>
                    <code className={styles.code}>{name}</code> {PARAMETER_HELP[name]}
                  </li>
                ))}
              </ul>
              <h4 className={styles.title}>{words.examples}</h4>
              <ul className={styles.list}>
                {(EXAMPLES[entry.id] ?? []).map((example, at) => (
                  <ExampleLine key={at} id={entry.id} example={example} />
                ))}
              </ul>
            </div>
          )}
        </Disclosure>
      ))}
    </div>
  );
}

function ExampleLine({ id, example }: { readonly id: string; readonly example: Example }): ReactElement {
  const { copyText } = usePane();
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = formula(id, example);
  return (
    <li className={styles.text}>
      <code className={styles.code}>{text}</code>
      <br />
      {words.gives} <span>{shownResult(example.result)}</span>{' '}
      <TextAction label={words.copyOf(text)} onPress={() => void copyText(text).then(setCopied)}>
        {words.copy}
      </TextAction>
      <span role="status">{copied === null ? '' : copied ? words.copied : words.notCopied}</span>
    </li>
  );
}
