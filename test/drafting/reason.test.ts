import fc from 'fast-check';
import { CAUSES, SITUATIONS, draftReason, needsMeasure, reasonFacts } from '../../src/drafting';
import type { CauseId, ReasonFacts, Situation } from '../../src/drafting';
import { causeName, reasonText, situationName } from '../../src/messages/drafting.zh-CN';
import { auditedRow } from './audited-row';
import type { RowSketch } from './audited-row';

const every = SITUATIONS.flatMap((situation) =>
  CAUSES[situation].map((cause) => [situation, cause] as const),
);
const missed: ReasonFacts = {
  situation: 'missed',
  target: '≥80%',
  actual: '50%',
  completion: '62.5',
  deviation: '37.5',
};

describe('the facts of a row', () => {
  test('are the shown target and actual and the two rates', () => {
    const row = auditedRow({ outcome: { status: 'missed', completion: '62.50', deviation: '37.50' } });
    expect(reasonFacts(row)).toEqual(missed);
  });

  test.each(['met', 'unscorable'] as const)('there are none for a row that is %s', (status) => {
    expect(reasonFacts(auditedRow({ outcome: { status } }))).toBeNull();
  });

  test('stand on one line, without the equals sign of an exported text', () => {
    const row = auditedRow({ target: '>=67\n户', actual: '=98户', outcome: { status: 'exceeded' } });
    expect(reasonFacts(row)).toMatchObject({
      target: '>=67 户',
      actual: '98户',
      completion: null,
      deviation: null,
    });
  });

  test.each<[Situation, Omit<RowSketch, 'outcome'>, RowSketch['outcome']]>([
    ['missed', {}, { status: 'missed' }],
    ['exceeded', {}, { status: 'exceeded' }],
    ['late', {}, { status: 'missed', direction: 'by-date' }],
    ['late', { l2: '时效指标' }, { status: 'missed', direction: 'at-most', unit: '个工作日' }],
    ['early', { l2: '质量指标' }, { status: 'exceeded', direction: 'at-most', unit: '天' }],
    ['over-ceiling', { l1: '成本指标' }, { status: 'missed', direction: 'at-most', unit: '%' }],
    ['below-ceiling', {}, { status: 'exceeded', direction: 'at-most', unit: '万元/个' }],
    ['missed', { l2: '质量指标' }, { status: 'missed', direction: 'at-most', unit: '次' }],
    ['missed', { l2: '成本指标' }, { status: 'missed', direction: 'at-least', unit: '万元' }],
  ])('the situation is %s for %j %j', (situation, sketch, outcome) => {
    expect(reasonFacts(auditedRow({ ...sketch, outcome }))?.situation).toBe(situation);
  });
});

describe('the draft', () => {
  test('says the figures, the cause and, for a missed target, the measure', () => {
    expect(reasonText(draftReason(missed, 'demand-fell'))).toBe(
      '年度指标值为≥80%，实际完成值为50%，完成率62.5%，偏差率37.5%，未完成。' +
        '主要原因：实际需求减少（〔请填写需求减少的具体情况〕）。' +
        '改进措施：做好需求调查和测算，合理设定下一年度指标值。',
    );
  });

  test('says no measure for an exceeded target, and no rate where there is none', () => {
    const facts: ReasonFacts = { ...missed, situation: 'exceeded', completion: null, deviation: null };
    expect(reasonText(draftReason(facts, 'other'))).toBe(
      '年度指标值为≥80%，实际完成值为50%，超额完成。主要原因：〔请填写具体原因〕。',
    );
  });

  test('takes a cause of another situation for an unknown one', () => {
    expect(draftReason(missed, 'bid-below-budget').cause).toBe('other');
  });

  test('leaves a placeholder for an empty cell', () => {
    expect(reasonText(draftReason({ ...missed, actual: '' }, 'other'))).toContain(
      '实际完成值为〔请填写实际完成值〕，',
    );
  });

  test.each(every)(
    '%s, %s: has a name, a placeholder, and a measure where one is asked',
    (situation, cause) => {
      const text = reasonText(draftReason({ ...missed, situation }, cause));
      expect(causeName(cause)).not.toBe('');
      expect(situationName(situation)).not.toBe('');
      expect(text).toMatch(/主要原因：.*〔请填写[^〔〕]+〕/);
      expect(text.includes('改进措施：')).toBe(needsMeasure(situation));
      expect(text).toMatch(/。$/);
    },
  );

  test('every situation offers the free cause last and no cause twice', () => {
    for (const situation of SITUATIONS) {
      expect(CAUSES[situation].at(-1)).toBe('other');
      expect(new Set(CAUSES[situation]).size).toBe(CAUSES[situation].length);
    }
  });

  test('invents no figure: every digit in it comes from the facts, whatever they are', () => {
    const figure = fc.option(fc.double({ min: 0, max: 500, noNaN: true }).map((value) => value.toFixed(2)));
    const facts = fc.record<ReasonFacts>({
      situation: fc.constantFrom(...SITUATIONS),
      target: fc.string(),
      actual: fc.string(),
      completion: figure,
      deviation: figure,
    });
    const cause = fc.constantFrom<CauseId>(...new Set(every.map(([, id]) => id)));
    const digits = (text: string) => text.match(/[\d０-９]/g) ?? [];
    fc.assert(
      fc.property(facts, cause, (row, picked) => {
        const known = [row.target, row.actual, row.completion ?? '', row.deviation ?? ''].flatMap(digits);
        const text = reasonText(draftReason(row, picked));
        expect(digits(text)).toEqual(known);
        expect(reasonText(draftReason(row, picked))).toBe(text);
        expect(text).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});
