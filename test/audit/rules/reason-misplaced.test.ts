import type { RowSketch } from '../table';
import { testRule } from '../rule-test';

const roads = { l3: '道路养护里程', target: '≥40公里', actual: '32公里' };
const satisfied = { l3: '居民满意度', target: '≥90%', actual: '86%' };
const started = { l3: '项目按时开工率', target: '≥90%', actual: '100%' };
const passed = { l3: '工程验收合格率', target: '≥90%', actual: '100%' };
const survey = '问卷调查中居民满意度为86%，下一步改进服务。';

const passes = (name: string, ...rows: readonly RowSketch[]) => ({ name, table: { rows } });

testRule('reason-misplaced', {
  invalid: [
    {
      name: "another row's figure and name",
      table: { rows: [{ ...roads, reason: survey }, satisfied] },
      findings: [
        {
          cell: 'I12',
          severity: 'warning',
          printed: '问卷调查中居民满意度为86%',
          facts: { indicator: '道路养护里程', other: '居民满意度', otherCell: 'I13' },
        },
      ],
    },
    {
      name: 'two reasons that changed places',
      table: {
        rows: [
          { ...roads, reason: survey },
          { ...satisfied, reason: '雨季停工，养护里程为32公里' },
        ],
      },
      findings: [
        {
          cell: 'I12',
          severity: 'warning',
          printed: '问卷调查中居民满意度为86%',
          facts: { indicator: '道路养护里程', other: '居民满意度', otherCell: 'I13' },
        },
        {
          cell: 'I13',
          severity: 'warning',
          printed: '养护里程为32公里',
          facts: { indicator: '居民满意度', other: '道路养护里程', otherCell: 'I12' },
        },
      ],
    },
    {
      name: 'the rate of another row, both 100 %',
      table: { rows: [{ ...started, reason: '经第三方验收，合格率达到100%' }, passed] },
      findings: [
        {
          cell: 'I12',
          severity: 'warning',
          printed: '合格率达到100%',
          facts: { indicator: '项目按时开工率', other: '工程验收合格率', otherCell: 'I13' },
        },
      ],
    },
    {
      name: 'opens with the name of another row',
      table: { rows: [{ ...satisfied, reason: '道路养护里程未达到年初指标，主要是雨季停工' }, roads] },
      findings: [
        {
          cell: 'I12',
          severity: 'warning',
          printed: '道路养护里程',
          facts: { indicator: '居民满意度', other: '道路养护里程', otherCell: 'I13' },
        },
      ],
    },
  ],
  valid: [
    passes(
      'an output that is named as the cause of its effect',
      { l3: '职业技能培训人数', target: '≥120人', actual: '146人' },
      {
        l1: '效益指标',
        l2: '社会效益指标',
        l3: '新增就业岗位',
        target: '≥50个',
        actual: '80个',
        reason: '职业技能培训人数超过预期，达到146人，带动作用明显',
      },
    ),
    passes(
      'and of what it costs',
      { l3: '职业技能培训人数', target: '≥120人', actual: '146人' },
      {
        l1: '成本指标',
        l2: '经济成本指标',
        l3: '场租支付标准',
        target: '≤300元/天',
        actual: '200元/天',
        reason: '职业技能培训达到146人，分摊后相应减少',
      },
    ),
    passes(
      'and of a price',
      { l3: '采购电脑数量', target: '≥20台', actual: '25台' },
      {
        l1: '成本指标',
        l2: '经济成本指标',
        l3: '设备采购成本',
        target: '≤12万元',
        actual: '11.5万元',
        reason: '采购电脑25台，单价由6000元下降到4600元',
      },
    ),
    passes(
      'in its own row',
      { ...roads, reason: '雨季停工，养护里程为32公里' },
      { ...satisfied, reason: survey },
    ),
    passes('its own figure, too', { ...roads, reason: `${survey}实际养护32公里` }, satisfied),
    passes('its own gap', { ...roads, reason: '居民满意度为86%，少养护8公里' }, satisfied),
    passes('its own name, too', { ...roads, reason: '道路养护较少，居民满意度为86%' }, satisfied),
    passes('the figure without the name', { ...roads, reason: '合同完成86%' }, satisfied),
    passes('the name without the figure', { ...roads, reason: '居民满意度调查尚未结束' }, satisfied),
    passes('about', { ...roads, reason: '居民满意度约为86%' }, satisfied),
    passes('its own rate, too', { ...started, reason: '按时开工，开工率和合格率达到100%' }, passed),
    passes('a rate that no row has', { ...started, reason: '按期签约，签约率达到100%' }, passed),
    {
      name: 'a merged cell',
      table: { rows: [roads, satisfied, roads].map((row) => ({ ...row, reason: [survey] as const })) },
    },
  ],
});
