/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { catalogue } from '../../../src/functions/catalogue';
import { EXAMPLES } from '../../../src/functions/examples';
import { formula } from '../../../src/functions/help-page';
import { FUNCTION_HELP } from '../../../src/messages/function-help.zh-CN';
import { FakeHost } from '../fake-host';
import { CLEAN, gridOf } from '../fixtures';
import { renderPane, section, settle } from '../render-pane';

test('every function of the catalogue is explained, with examples that can be copied', async () => {
  const { press, copied } = renderPane([CLEAN]);
  await press('函数说明');
  await settle();
  for (const { id } of catalogue) {
    await press(`PERF.${id}`);
    expect(section('公式').textContent).toContain(FUNCTION_HELP[id]);
    for (const example of EXAMPLES[id] ?? []) {
      const text = formula(id, example);
      await press(`复制公式 ${text}`);
      expect(copied.at(-1)).toBe(text);
    }
  }
  expect(copied).toHaveLength(catalogue.length * 2);
});

test('formulas are found, shown, converted on consent and brought back', async () => {
  const host = new FakeHost({ grid: gridOf(CLEAN) });
  const was = { formula: '=PERF.SCORE(E12,F12,G12)', value: 6.25, format: 'General' };
  host.formulas = [
    { sheet: '自评表', cell: 'H12', was, spill: null },
    { sheet: '自评表', cell: 'H13', was: { ...was, value: '#VALUE!' }, spill: null },
  ];
  const { press } = renderPane([CLEAN], { host });
  await press('公式转为数值');
  await settle();
  await press('查找整个工作簿');
  const card = section('公式');
  expect(within(card).getByText('找到 2 个 PERF 公式：自评表 H12')).toBeTruthy();
  expect(card.textContent).toContain('结果是错误值，先不转换：自评表 H13。');
  expect(host.applied).toEqual([]);
  await press('转换 1 个');
  expect(within(card).getByText('已转换 1 个公式')).toBeTruthy();
  await press('撤销');
  expect(screen.getByText('已撤销，公式恢复原样')).toBeTruthy();
  expect(host.applied).toHaveLength(2);
});
