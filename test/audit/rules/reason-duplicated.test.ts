import { testRule } from '../rule-test';

const roads = { l3: '道路养护里程', target: '≥40公里', actual: '32公里' };
const bridges = { l3: '桥梁检测座数', target: '≥10座', actual: '7座' };
const text = '项目资金下达较晚，下一步加快实施。';
const facts = { indicator: '桥梁检测座数', other: '道路养护里程', first: 'I12' };
const long =
  '一是资金下达时间较晚，九月才到位，项目实施周期相应延后；二是上年项目仍在实施，本年启动延迟。下一步督促承办单位争取2026年尽快完成该项目';

testRule('reason-duplicated', {
  invalid: [
    {
      name: 'the same text',
      table: {
        rows: [
          { ...roads, reason: text },
          { ...bridges, reason: text },
        ],
      },
      findings: [{ cell: 'I13', severity: 'warning', printed: text, facts }],
    },
    {
      name: 'other signs and blanks',
      table: {
        rows: [
          { ...roads, reason: text },
          { ...bridges, reason: ' 项目资金下达较晚 下一步，加快实施' },
        ],
      },
      findings: [{ cell: 'I13', severity: 'warning', printed: ' 项目资金下达较晚 下一步，加快实施', facts }],
    },
    {
      name: 'a long text in another order',
      table: {
        rows: [
          { ...roads, reason: long },
          { ...bridges, reason: long.replace('争取2026年', '2026年争取') },
        ],
      },
      findings: [
        { cell: 'I13', severity: 'warning', printed: long.replace('争取2026年', '2026年争取'), facts },
      ],
    },
    {
      name: 'a merged cell and one of its own',
      table: {
        rows: [
          { ...roads, reason: [text] },
          { ...roads, reason: [text] },
          { ...bridges, reason: text },
        ],
      },
      findings: [{ cell: 'I14', severity: 'warning', printed: text, facts }],
    },
    {
      name: 'every copy, held against the first',
      table: { rows: [roads, bridges, bridges].map((row) => ({ ...row, reason: text })) },
      findings: [
        { cell: 'I13', severity: 'warning', printed: text, facts },
        { cell: 'I14', severity: 'warning', printed: text, facts },
      ],
    },
  ],
  valid: [
    {
      name: 'a merged cell',
      table: {
        rows: [
          { ...roads, reason: [text] },
          { ...bridges, reason: [text] },
        ],
      },
    },
    {
      name: 'short',
      table: {
        rows: [
          { ...roads, reason: '群众需求增加' },
          { ...bridges, reason: '群众需求增加' },
        ],
      },
    },
    {
      name: 'none',
      table: {
        rows: [
          { ...roads, reason: '无' },
          { ...bridges, reason: '无' },
        ],
      },
    },
    {
      name: 'all went as planned',
      table: {
        rows: [roads, bridges].map((row) => ({ ...row, reason: '已按照合同要求按期完成年度指标' })),
      },
    },
    {
      name: 'only the difference: another rule',
      table: {
        rows: [roads, bridges].map((row) => ({ ...row, reason: '实际完成值与年初指标值存在偏差' })),
      },
    },
    {
      name: 'nothing to explain',
      table: {
        rows: ['40公里', '40公里'].map((actual) => ({ ...roads, actual, reason: text })),
      },
    },
    {
      name: 'a figure differs',
      table: {
        rows: [
          { ...roads, reason: '资金9月到位，实际养护32公里' },
          { ...bridges, reason: '资金9月到位，实际检测7座' },
        ],
      },
    },
  ],
});
