import { testRule } from '../rule-test';

const facts = (target: string, actual: string) => ({ indicator: '培训场次', target, actual });
const finds = (target: string, actual: string) => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ target, actual, weight: '10', score: '10' }] },
  findings: [{ cell: 'F12', severity: 'error' as const, printed: actual, facts: facts(target, actual) }],
});
const passes = (name: string, target: string, actual: string) => ({
  name: `${name}: ${target} / ${actual}`,
  table: { rows: [{ target, actual, weight: '10', score: '10' }] },
});

testRule('unit-mismatch', {
  invalid: [
    finds('≥100人', '120人次'),
    finds('≥100人次', '120人'),
    finds('≥100人', '98户'),
    finds('≥50户', '50人次'),
    finds('≥3%', '4个百分点'),
    finds('≥3个百分点', '4%'),
    finds('≤5万元', '3个月'),
    finds('≤1300元/人/月', '1300元/人'),
    finds('≤120元/户', '118元/人'),
    finds('≥10亩', '10公里'),
    finds('≥90%', '1万'),
    finds('5-10次', '7人'),
    finds('≥30户', '30人'),
    finds('≥100册', '100人'),
    finds('≥12场', '360人次'),
    finds('≥80分', '85%'),
  ],
  valid: [
    passes('one measure word or the other', '≥3台/套', '3台'),
    passes('working days beside days', '30个工作日内', '25天'),
    passes('people a time are 人次', '≥101人/次', '101人次'),
    passes('a letter may stand for anything', '≥80M', '85米'),
    passes('the same unit', '≥100人', '=98人'),
    passes('人 and 名 are one', '≥100人', '98名'),
    passes('元 and 万元 convert', '≥10万元', '120000元'),
    passes('亩 and 公顷 convert', '≥15亩', '1公顷'),
    passes('万份 and 份 convert', '≥0.4万份', '4022份'),
    passes('years and months convert', '≤1年', '10个月'),
    passes('a compound in another order', '≤1300元/人/月', '1300元/月/人'),
    passes('per year against per month converts', '≤1200元/人/年', '100元/人/月'),
    passes('元 left out of a compound', '≤20万/个', '18万元/个'),
    passes('days against months have no exact factor, but are both time', '≤12个月', '365天'),
    passes('measure words for things', '≥5个', '5家'),
    ...(
      [
        ['≥3辆', '3台'],
        ['≥500本', '500册'],
        ['≥12场', '12次'],
        ['≥10期', '10班'],
        ['≥12批次', '12批'],
        ['≥20项', '20件'],
        ['≥30件', '30起'],
        ['≥10株', '10棵'],
        ['≥3个', '3个村'],
        ['≥100户', '100家'],
        ['≥100人', '100个'],
        ['≤2万元/台', '1.8万元/套'],
        ['≤15个工作日', '12天'],
        ['≤24小时', '1天'],
        ['≥1次/月', '12次'],
      ] as const
    ).map(([target, actual]) => passes('words for the same thing', target, actual)),
    passes('no unit on one side', '≥5场', '5'),
    passes('a bare number beside a percent', '≥90%', '0.95'),
    passes('‰ and % convert', '≥5‰', '0.6%'),
    passes('an approximate count is not read as a unit', '≥100人', '100余人'),
    passes('words against a figure are another matter', '≥5场', '已完成'),
    passes('a date against a figure is another matter', '2024年10月31日前', '100%'),
    passes('an error value is cell-error’s', '≥5场', '#REF!'),
    { name: 'a target table has no actuals', table: { family: 'target-table', rows: [{ target: '≥5场' }] } },
  ],
});
