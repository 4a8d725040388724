import { testRule } from '../rule-test';

const row = { l1: '效益指标', l2: '社会效益指标', l3: '办事环境', target: '有效改善', weight: '20' };
const achieved = '完全达到预期效果';
const partly = '部分达成年度指标并具有一定效果';
const missed = '未达成年度指标且效果较差';
const facts = (level: 'achieved' | 'partly' | 'missed') => ({ indicator: '办事环境', level });

testRule('qualitative-band', {
  invalid: [
    {
      name: 'achieved, below 80 % of the weight',
      table: { rows: [{ ...row, actual: achieved, score: '15.99' }] },
      findings: [
        { cell: 'H12', severity: 'error', printed: '15.99', expected: '16–20', facts: facts('achieved') },
      ],
    },
    {
      name: 'achieved, below, with a reason: a manual deduction',
      table: { rows: [{ ...row, actual: achieved, score: '15', reason: '成果交付较晚，扣 5 分' }] },
      findings: [
        { cell: 'H12', severity: 'warning', printed: '15', expected: '16–20', facts: facts('achieved') },
      ],
    },
    {
      name: 'partly, at 80 %: that belongs to achieved',
      table: { rows: [{ ...row, actual: partly, score: '16' }] },
      findings: [
        { cell: 'H12', severity: 'error', printed: '16', expected: '12–16', facts: facts('partly') },
      ],
    },
    {
      name: 'partly, above its band, with a reason: still an error',
      table: { rows: [{ ...row, actual: partly, score: '18', reason: '效果正在显现' }] },
      findings: [
        { cell: 'H12', severity: 'error', printed: '18', expected: '12–16', facts: facts('partly') },
      ],
    },
    {
      name: 'partly, below 60 %',
      table: { rows: [{ ...row, actual: partly, score: '11.9' }] },
      findings: [
        { cell: 'H12', severity: 'error', printed: '11.9', expected: '12–16', facts: facts('partly') },
      ],
    },
    {
      name: 'missed, at 60 %: that belongs to partly',
      table: { rows: [{ ...row, actual: missed, score: '12' }] },
      findings: [{ cell: 'H12', severity: 'error', printed: '12', expected: '0–12', facts: facts('missed') }],
    },
    {
      name: 'missed, full marks',
      table: { rows: [{ ...row, actual: missed, score: '20' }] },
      findings: [{ cell: 'H12', severity: 'error', printed: '20', expected: '0–12', facts: facts('missed') }],
    },
    {
      name: 'a place where achieved means full marks',
      profile: 'xinjiang-2024',
      table: { rows: [{ ...row, actual: achieved, score: '19', reason: '后续管护还不到位' }] },
      findings: [
        { cell: 'H12', severity: 'warning', printed: '19', expected: '20', facts: facts('achieved') },
      ],
    },
    {
      name: 'a place with bands of its own: partly from 50 %',
      profile: 'hubei',
      table: { rows: [{ ...row, actual: partly, score: '9.9' }] },
      findings: [
        { cell: 'H12', severity: 'error', printed: '9.9', expected: '10–16', facts: facts('partly') },
      ],
    },
    {
      name: 'the target’s own words are achieved',
      table: { rows: [{ ...row, actual: '有效 改善', score: '10' }] },
      findings: [
        { cell: 'H12', severity: 'error', printed: '10', expected: '16–20', facts: facts('achieved') },
      ],
    },
  ],
  valid: [
    { name: 'achieved, at 80 %', table: { rows: [{ ...row, actual: achieved, score: '16' }] } },
    { name: 'achieved, at 100 %', table: { rows: [{ ...row, actual: achieved, score: '20' }] } },
    { name: 'partly, at 60 %', table: { rows: [{ ...row, actual: partly, score: '12' }] } },
    { name: 'partly, just below 80 %', table: { rows: [{ ...row, actual: partly, score: '15.99' }] } },
    { name: 'missed, at 0', table: { rows: [{ ...row, actual: missed, score: '0' }] } },
    { name: 'missed, just below 60 %', table: { rows: [{ ...row, actual: missed, score: '11.99' }] } },
    {
      name: 'partly, 55 % where the band starts at 50 %',
      profile: 'hubei',
      table: { rows: [{ ...row, actual: partly, score: '11' }] },
    },
    { name: 'words that do not say how far', table: { rows: [{ ...row, actual: '显著提升', score: '5' }] } },
    {
      name: 'above the weight: score-out-of-range says so',
      table: { rows: [{ ...row, actual: achieved, score: '21' }] },
    },
    { name: 'no score printed', table: { rows: [{ ...row, actual: achieved, score: '' }] } },
    { name: 'no weight', table: { rows: [{ ...row, weight: '', actual: achieved, score: '5' }] } },
    {
      name: 'a figure is no matter of bands',
      table: { rows: [{ ...row, target: '≥90%', actual: '45%', score: '10' }] },
    },
    { name: 'nothing done yet', table: { rows: [{ ...row, actual: '', score: '5' }] } },
  ],
});
