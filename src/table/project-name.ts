import type { TextCell } from './evaluation-table';
import { withoutBlanks } from './normalise';
import type { Sheet } from './sheet';
import type { Span } from './span';

const LABEL = /^(?:转移支付|专项)?[（(]?项目(?:支出)?[）)]?名称[:：]?$|^专项(?:资金)?名称[:：]?$/;

/** "项目名称：便民服务站点建设项目" in one cell. */
const LABELLED = /^([^:：]{4,16}[:：])(.{2,})$/;

/** 项目名称: what stands beside that label, or behind its colon, in the rows from…to over a table; null where there is none. */
export function findProjectName(sheet: Sheet, from: number, to: number, span: Span): TextCell | null {
  for (let row = from; row <= to; row++) {
    const filled = sheet.filled(row).filter((column) => column <= span.right);
    const label = filled.findIndex((column) => LABEL.test(withoutBlanks(sheet.text(row, column))));
    const column = label < 0 ? undefined : filled[label + 1];
    if (column !== undefined) return { row, column, text: sheet.text(row, column) };
    for (const at of filled) {
      const [, name, text] = LABELLED.exec(withoutBlanks(sheet.text(row, at))) ?? [];
      if (name !== undefined && text !== undefined && LABEL.test(name)) return { row, column: at, text };
    }
  }
  return null;
}
