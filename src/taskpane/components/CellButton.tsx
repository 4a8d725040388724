import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';

const useStyles = makeStyles({
  button: {
    minHeight: '24px',
    padding: '0 4px',
    margin: '0 -4px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** An address that leads to its place in the workbook. */
export function CellButton(props: {
  readonly sheet: string;
  readonly cell: string;
  readonly text?: string;
}): ReactElement {
  const styles = useStyles();
  const { session, words } = usePane();
  const { sheet, cell, text = cell } = props;
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={words.score.goTo(text)}
      onClick={() => void session.reveal(`${sheet}!${cell}`, sheet, cell)}
    >
      {text}
    </button>
  );
}
