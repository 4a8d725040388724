import type { ReactElement } from 'react';
import { usePane } from '../context';
import { TextAction } from './TextAction';

/** An address that leads to its place in the workbook. */
export function CellButton(props: {
  readonly sheet: string;
  readonly cell: string;
  readonly text?: string;
}): ReactElement {
  const { session, words } = usePane();
  const { sheet, cell, text = cell } = props;
  return (
    <TextAction
      label={words.score.goTo(text)}
      onPress={() => void session.reveal(`${sheet}!${cell}`, sheet, cell)}
    >
      {text}
    </TextAction>
  );
}
