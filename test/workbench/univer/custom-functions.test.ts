import { CellValueType } from '@univerjs/core';
import {
  univerFunctions,
  type FunctionCall,
  type FunctionResult,
} from '../../../workbench/univer/custom-functions';
import { FunctionCalls } from '../../../workbench/univer/function-calls';
import { eventually, headlessWorkbook, type Headless } from './headless';

const JSON_FILE = {
  functions: [
    {
      id: 'SCORE',
      name: 'SCORE',
      description: '按评分口径计算得分',
      parameters: [
        { name: '目标', description: '指标值' },
        { name: '完成', description: '实际完成值' },
        { name: '分值', description: '分值', optional: true },
      ],
    },
  ],
};

let opened: Headless;
let calls: FunctionCall[];
let runner: FunctionCalls;
let choice: string;
let heard: [row: number, answer: FunctionResult][];
let answer: (call: FunctionCall) => FunctionResult | Promise<FunctionResult>;

beforeEach(() => {
  calls = [];
  heard = [];
  choice = '';
  answer = () => 6.25;
  runner = new FunctionCalls(
    async (call) => {
      calls.push(call);
      return answer(call);
    },
    () => choice,
    (caller, given) => heard.push([caller.row, given]),
  );
  const functions = univerFunctions('PERF', JSON_FILE, (call) => runner.ask(call));
  opened = headlessWorkbook(
    {
      sheetOrder: ['s1'],
      styles: {},
      sheets: {
        s1: {
          id: 's1',
          name: '自评表',
          cellData: {
            0: { 0: { v: '>=80%', t: CellValueType.STRING }, 1: { v: 0.5, t: CellValueType.NUMBER } },
            1: { 0: { f: '=1/0' } },
          },
        },
      },
    },
    functions,
    runner,
  );
});
afterEach(() => opened.dispose());

async function formula(text: string, row = 5, column = 3) {
  const [sheet] = opened.workbook.sheets();
  if (!sheet) throw new Error('no sheet');
  sheet.write([{ row, column, value: text }]);
  await opened.workbook.calculation.settled();
  return sheet.cell(row, column);
}

test('a dotted name with Chinese arguments calls the add-in and shows its answer', async () => {
  const cell = await formula('=PERF.SCORE(">=80%","50%",10,"质量指标")');
  expect(cell).toMatchObject({ value: 6.25, formula: '=PERF.SCORE(">=80%","50%",10,"质量指标")' });
  expect(calls).toEqual([
    { id: 'SCORE', args: ['>=80%', '50%', 10, '质量指标'], caller: { sheetId: 's1', row: 5, column: 3 } },
  ]);
});

test('the name is known in small letters, and inside other formulas', async () => {
  expect((await formula('=ROUND(perf.score(A1,B1)*2,0)')).value).toBe(13);
});

test.each([
  ['=PERF.SCORE(A1,B1)', ['>=80%', 0.5]],
  ['=PERF.SCORE(A1,,TRUE)', ['>=80%', null, true]],
  ['=PERF.SCORE(A1,D9)', ['>=80%', null]],
  ['=PERF.SCORE(A1:B1)', [[['>=80%', 0.5]]]],
  ['=PERF.SCORE("2024年10月31日前","8月31日","100")', ['2024年10月31日前', '8月31日', '100']],
  ['=PERF.SCORE(A1,A2)', ['>=80%', { error: '#DIV/0!' }]],
])('%s hands over cells, blanks, ranges and errors as they are', async (text, args) => {
  await formula(text);
  expect(calls.at(-1)?.args).toEqual(args);
});

test('it follows its cells', async () => {
  answer = ({ args }) => Number(args[1]) * 10;
  expect((await formula('=PERF.SCORE(A1,B1)')).value).toBe(5);
  const [sheet] = opened.workbook.sheets();
  sheet?.write([{ row: 1, column: 2, value: 0.7 }]);
  await opened.workbook.calculation.settled();
  expect(sheet?.cell(5, 3).value).toBe(7);
});

test.each([
  [{ error: '#N/A', message: '没有实际完成值' }, '#N/A'],
  [{ error: '#VALUE!' }, '#VALUE!'],
  [{ error: '#BUSY!' }, '#VALUE!'],
])('an error %j shows as %s', async (error, shown) => {
  answer = () => error;
  expect(await formula('=PERF.SCORE(A1,B1)')).toMatchObject({ value: shown, isError: true });
});

test('a call that fails shows #VALUE!', async () => {
  answer = () => Promise.reject(new Error('gone'));
  expect(await formula('=PERF.SCORE(A1,B1)')).toMatchObject({ value: '#VALUE!', isError: true });
});

test('rows spill', async () => {
  answer = () => [
    ['>=', 80],
    ['%', { error: '#N/A' }],
  ];
  expect((await formula('=PERF.SCORE(A1)')).value).toBe('>=');
  const [sheet] = opened.workbook.sheets();
  expect([sheet?.cell(5, 4).value, sheet?.cell(6, 3).value, sheet?.cell(6, 4).value]).toEqual([
    80,
    '%',
    '#N/A',
  ]);
});

test('what functions.json does not name is #NAME?', async () => {
  expect(await formula('=PERF.OTHER(1)')).toMatchObject({ value: '#NAME?', isError: true });
});

describe('many calls', () => {
  const rows = Array.from({ length: 200 }, (_, index) => index + 1);

  test('go out together, and equal ones once', async () => {
    let most = 0;
    let open = 0;
    answer = async ({ args }) => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 30));
      open--;
      return Number(args[1]);
    };
    const [sheet] = opened.workbook.sheets();
    sheet?.write(rows.map((row) => ({ row, column: 8, value: `=PERF.SCORE(A1,${row % 100})` })));
    await opened.workbook.calculation.settled();
    expect(rows.map((row) => sheet?.cell(row, 8).value)).toEqual(rows.map((row) => row % 100));
    expect([calls.length, most]).toEqual([100, 100]);
    expect(new Set(heard.map(([row]) => row)).size).toBe(200);
  });

  test('a function of a function, and a cell that depends on one, wait for it', async () => {
    answer = ({ args }) => Number(args[1]) + 1;
    const [sheet] = opened.workbook.sheets();
    sheet?.write([
      { row: 5, column: 1, value: '=PERF.SCORE(A1,PERF.SCORE(A1,PERF.SCORE(A1,1)))' },
      { row: 6, column: 1, value: '=PERF.SCORE(A1,A5)*10' },
    ]);
    await opened.workbook.calculation.settled();
    expect([sheet?.cell(5, 1).value, sheet?.cell(6, 1).value]).toEqual([4, 50]);
    expect(calls.map(({ args }) => args[1])).toEqual([1, 2, 3, 4]);
  });

  test('until the answer is there, the cell says so', async () => {
    let release = (): void => undefined;
    answer = () => new Promise((resolve) => (release = () => resolve(8)));
    const [sheet] = opened.workbook.sheets();
    sheet?.write([{ row: 5, column: 1, value: '=PERF.SCORE(A1,B1)' }]);
    await eventually(() => sheet?.cell(5, 1).value !== null);
    expect(sheet?.cell(5, 1)).toMatchObject({ value: '#GETTING_DATA', isError: true });
    release();
    await opened.workbook.calculation.settled();
    expect(sheet?.cell(5, 1)).toMatchObject({ value: 8, isError: false });
  });

  test('another choice in the workbook is another call', async () => {
    answer = () => (choice === '' ? 1 : 2);
    expect((await formula('=PERF.SCORE(A1,B1)')).value).toBe(1);
    choice = 'xinjiang-2024';
    expect((await formula('=PERF.SCORE(A1,B1)', 6)).value).toBe(2);
  });

  test('after another workbook was opened nothing of the old one is kept', async () => {
    expect((await formula('=PERF.SCORE(A1,B1)')).value).toBe(6.25);
    runner.clear();
    expect(runner.underWay).toBeNull();
    runner.ask({ id: 'SCORE', args: ['>=80%', 0.5], caller: { sheetId: 's1', row: 1, column: 1 } });
    expect(calls).toHaveLength(2);
  });
});
