import type { TableSketch } from '../table';
import { testRule } from '../rule-test';

const stations = { l3: '新建便民服务站点数量', target: '≥25个', actual: '24个' };
const facts = { indicator: '新建便民服务站点数量', otherSheet: 'Sheet1' };
const passes = (name: string, table: TableSketch | readonly TableSketch[]) => ({ name, table });
const goal = (expected: string, ...rows: TableSketch['rows'] & object) => ({
  goals: { expected },
  rows: rows.length > 0 ? rows : [stations],
});

const scheme = (sheet: string, ...names: readonly string[]): TableSketch => ({
  family: 'third-party-scoring',
  sheet,
  rows: names.map((l3) => ({ l1: '', l2: '', l3, weight: '2', score: '2' })),
});
const whole = (name = 'B2预算执行率') =>
  scheme('总表', 'A1立项依据', 'A2绩效目标', 'A3资金投入', 'B1资金管理', name, 'B3制度健全性');

testRule('name-differs', {
  invalid: [
    {
      name: 'the goal asks for fewer',
      table: goal('全年新建 20 个便民服务站点，方便群众办事。'),
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '≥25个',
          facts: { ...facts, where: 'expected', other: '20个便民服务站点', otherCell: 'B10' },
        },
      ],
    },
    {
      name: 'what was reached',
      table: { goals: { achieved: '已建成26个便民服务站点。' }, rows: [stations] },
      findings: [
        {
          cell: 'F12',
          severity: 'warning',
          printed: '24个',
          facts: { ...facts, where: 'achieved', other: '26个便民服务站点', otherCell: 'F10' },
        },
      ],
    },
    {
      name: 'the title',
      table: { title: '新建20个便民服务站点项目绩效自评表', rows: [stations] },
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '≥25个',
          facts: {
            ...facts,
            where: 'title',
            other: '20个便民服务站点项目绩效自评表',
            otherCell: null,
          },
        },
      ],
    },
    {
      name: 'the name of the project',
      table: { projectName: '某县购买20个便民服务站点项目', rows: [stations] },
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '≥25个',
          facts: { ...facts, where: 'project', other: '20个便民服务站点项目', otherCell: 'C3' },
        },
      ],
    },
    {
      name: 'a short name, word for word',
      table: goal('新建20个站点，方便群众。', { l3: '新建站点数', target: '≥25个' }),
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '≥25个',
          facts: {
            ...facts,
            indicator: '新建站点数',
            where: 'expected',
            other: '20个站点',
            otherCell: 'B10',
          },
        },
      ],
    },
    {
      name: 'the thing before its count, among others',
      table: goal('在全县新建水厂2座、泵站5座，改善供水条件。', { l3: '新建水厂数量', target: '≥3座' }),
      findings: [
        {
          cell: 'E12',
          severity: 'warning',
          printed: '≥3座',
          facts: {
            ...facts,
            indicator: '新建水厂数量',
            where: 'expected',
            other: '在全县新建水厂2座',
            otherCell: 'B10',
          },
        },
      ],
    },
    {
      name: 'a code has another name in its section',
      table: [
        whole(),
        scheme('过程', 'B1资金管理', 'B2.资金执行率', 'B3项目制度健全性'),
        scheme('决策', 'A1立项依据', 'A2绩效目标'),
      ],
      findings: [
        {
          sheet: '过程',
          cell: 'D13',
          severity: 'warning',
          printed: 'B2.资金执行率',
          facts: {
            indicator: 'B2.资金执行率',
            where: 'code',
            other: 'B2预算执行率',
            otherSheet: '总表',
            otherCell: 'D16',
          },
        },
      ],
    },
  ],
  valid: [
    passes('the same count', goal('全年新建25个便民服务站点。')),
    passes('the same count among others', goal('新建25个便民服务站点，其中20个便民服务站点在乡镇。')),
    passes('two counts of the same thing', goal('新建20个便民服务站点，改建5个便民服务站点。')),
    passes('part of them', goal('其中20个便民服务站点设在乡镇。')),
    passes('about', goal('新建约20个便民服务站点。')),
    passes('what is to be there in two years', goal('到2026年新建便民服务站点40个，2024年新建25个。')),
    passes('what is to be there in two years alone', goal('到2026年新建便民服务站点40个。')),
    passes('some of them', goal('覆盖40个便民服务站点中的25个。')),
    passes('what is mended', goal('维修便民服务站点40个。')),
    passes('a name that ends with 项目', {
      projectName: '维修便民服务站点40个，新建便民服务站点25个项目',
      rows: [stations],
    }),
    passes('something else', goal('培训20个社区居委会。')),
    passes('another unit', goal('服务20户便民服务站点周边居民。')),
    passes(
      'two indicators that it may mean',
      goal('新建20个便民服务站点。', stations, { ...stations, l3: '城区便民服务站点' }),
    ),
    passes(
      'a short name among others',
      goal('开展2次检查、5次专项检查。', { l3: '检查次数', target: '≥7次' }),
    ),
    passes('the thing before its count', goal('新建水厂3座。', { l3: '新建水厂数量', target: '≥3座' })),
    passes(
      'other things before their counts',
      goal('新建泵站2座，改造水厂管网4公里。', { l3: '新建水厂数量', target: '≥3座' }),
    ),
    passes(
      'two kinds of the thing',
      goal('新建水厂2座、小型水厂1座。', { l3: '新建水厂数量', target: '≥3座' }),
    ),
    passes(
      'several years, of which one is meant',
      goal('三年内新建水厂6座，其中本年新建水厂2座。', { l3: '新建水厂数量', target: '≥2座' }),
    ),
    passes(
      'parts that make the whole',
      goal('维修校舍5栋、宿舍2栋，购置课桌椅1000套。', { l3: '维修校舍数量', target: '≥7栋' }),
    ),
    passes('of each', goal('每个街道20个便民服务站点。')),
    passes('a rate', goal('便民服务站点达标率20%。')),
    passes('no goal', { rows: [stations] }),
    passes('the same names', [
      whole(),
      scheme('过程', 'B1资金管理', 'B2预算执行率', 'B3制度健全性'),
      scheme('决策', 'A1立项依据', 'A2项目绩效目标'),
    ]),
    passes('two whole schemes', [whole(), whole('B2资金执行率')]),
    passes('too few in common', [whole(), scheme('过程', 'B1资金管理', 'B2资金执行率')]),
  ],
});
