import { plain } from '../../scoring';
import { defineRule } from '../rule';
import { auditTotal } from '../totals';

/** The grades as profiles name them, by what tables write. */
const GRADES: Readonly<Record<string, string>> = {
  优: '优',
  优秀: '优',
  良: '良',
  良好: '良',
  中: '中',
  中等: '中',
  一般: '中',
  差: '差',
  较差: '差',
};

/** 等级与总分不符: the printed grade is not that of the printed total. Beside a reviewer's scores it may be the reviewer's. */
export const gradeMismatch = defineRule({
  code: 'grade-mismatch',
  severity: 'error',
  source: 'profile',
  *check({ table, profile, rows, funds }) {
    if (!table.grade || table.columns.reviewScore !== undefined) return;
    const grade = GRADES[table.grade.text];
    const total = auditTotal(table, profile, rows, funds);
    const score = total.printed ?? total.sum;
    if (!grade || !total.grade || !score || grade === total.grade) return;
    if (!profile.grades.some(({ name }) => name === grade)) return;
    yield {
      at: table.grade,
      printed: table.grade.text,
      expected: total.grade,
      facts: { score: plain(score) },
    };
  },
});
