/** A range in an example: its rows. */
type Range = readonly (readonly (string | number | null)[])[];

/** One of the two worked examples of a function; tests run them, the help page shows them. */
export interface Example {
  readonly arguments: readonly (string | number | boolean | null | Range)[];
  readonly result: number | string | Range;
}

/** By function id. Apart from the catalogue, so that the functions themselves stay small. */
export const EXAMPLES: Readonly<Record<string, readonly [Example, Example]>> = {
  SCORE: [
    { arguments: ['>=80%', '50%', 10, '质量指标'], result: 6.25 },
    { arguments: ['≤20万元', '15万元', 10, '成本指标', 'xinjiang-2024'], result: 7.5 },
  ],
  COMPLETION: [
    { arguments: ['≥2000', 686.7], result: 0.3434 },
    { arguments: ['<=10万元', '7万元'], result: 1.3 },
  ],
  DEVIATION: [
    { arguments: ['≥2000', 686.7], result: 0.6566 },
    { arguments: ['≥67户', '=98户', true], result: 0.4627 },
  ],
  EXECUTION: [
    { arguments: [158, 156.65], result: 0.9915 },
    { arguments: [24, 24], result: 1 },
  ],
  EXECUTIONSCORE: [
    { arguments: [158, 156.65, 10], result: 9.92 },
    { arguments: [24, 24, 10], result: 10 },
  ],
  GRADE: [
    { arguments: [93.99], result: '优' },
    { arguments: [59.99, 'mof-2020'], result: '差' },
  ],
  SATISFACTION: [
    { arguments: [[[65, 34, 9, 0, 0]]], result: 0.9037 },
    { arguments: [[[80, 15, 5]], [[1, 0.5, 0]]], result: 0.875 },
  ],
  PARSE: [
    { arguments: ['≥67户'], result: [['>=', 67, '户', '数值']] },
    { arguments: ['有效改善'], result: [['', '有效改善', '', '定性']] },
  ],
  CHECK: [
    { arguments: ['≥80%', '50%', 10, 6.25, '质量指标'], result: '' },
    {
      arguments: ['≥80%', '50%', 10, 10, '质量指标'],
      result: '“质量指标”未完成（完成率 62.5 %），却得满分 10。按评分口径应为 6.25。',
    },
  ],
  REASON: [
    {
      arguments: ['培训人数', '≥200人', '150人', '需求减少'],
      result:
        '培训人数：年度指标值为≥200人，实际完成值为150人，完成率75%，偏差率25%，未完成。主要原因：实际需求减少（〔请填写需求减少的具体情况〕）。改进措施：做好需求调查和测算，合理设定下一年度指标值。',
    },
    { arguments: ['培训人数', '≥200人', '200人'], result: '' },
  ],
  EXPLAIN: [
    {
      arguments: ['>=80%', '50%', 10, '质量指标'],
      result:
        '50 ÷ 80 = 62.5 % < 100 % → 10 × 50 ÷ 80 = 6.25（计分方法：按比例计分；依据：财政部《项目支出绩效评价管理办法》（财预〔2020〕10号））',
    },
    {
      arguments: ['≤20万元', '15万元', 10, '成本指标', 'linear-ceiling'],
      result: '15 ≤ 20 → 10（计分方法：上限内满分，超出线性扣分；依据：省级预算管理系统的计分方法）',
    },
  ],
  AUDIT: [
    {
      arguments: [
        [
          ['三级指标', '指标值', '实际完成值', '分值', '得分'],
          ['培训人数', '≥200人', '150人', 60, 60],
          ['培训场次', '≥10场', '12场', 40, 40],
          ['总分', null, null, 100, 100],
        ],
      ],
      result: [
        ['单元格', '级别', '问题', '说明'],
        [
          '第2行第5列',
          '错误',
          '未完成却得满分',
          '“培训人数”未完成（完成率 75 %），却得满分 60。按评分口径应为 45。',
        ],
      ],
    },
    {
      arguments: [
        [
          ['三级指标', '指标值', '实际完成值', '分值', '得分'],
          ['培训人数', '≥200人', '250人', 60, 60],
          ['培训场次', '≥10场', '12场', 40, 40],
          ['总分', null, null, 100, 100],
        ],
      ],
      result: [['未发现问题（已检查 2 行）']],
    },
  ],
};
