import { wrongClaims } from '../../../src/audit/prose/claims';

/** What is wrong in a text: kind, the stated figure, the right one, how it follows. */
const WRONG: readonly (readonly [
  text: string,
  kind: string,
  printed: string,
  expected: string,
  working: string,
])[] = [
  ['发放问卷108份，非常满意65份，满意34份，满意率93.67%', 'share', '93.67%', '91.67%', '(65+34)÷108'],
  [
    '共发放调查问卷 50 份，回收有效问卷 48 份，满意 45 份，满意度达到 95%。',
    'share',
    '95%',
    '93.75%',
    '45÷48',
  ],
  ['发放问卷100份，其中65份非常满意，34份满意，6份一般，满意度99%', 'sum', '105', '≤100', '65+34+6'],
  ['项目服务期为5月至12月，共7个月', 'months', '7个月', '8个月', '5月至12月'],
  ['2024年5月—2024年12月（7个月）', 'months', '7个月', '8个月', '2024年5月-2024年12月'],
  ['自2023年11月至2024年3月，历时六个月', 'months', '6个月', '5个月', '2023年11月至2024年3月'],
  ['11月至次年2月共计3个月', 'months', '3个月', '4个月', '11月至次年2月'],
  ['实施7个月（5月至12月）', 'months', '7个月', '8个月', '5月至12月'],
  ['宣讲3场、讲座5场，共计9场', 'sum', '9场', '8场', '3+5'],
  ['共改造12户，其中甲街道5户、乙街道8户', 'sum', '12户', '13户', '5+8'],
  ['共培训146人，其中上半年50人，下半年95人', 'sum', '146人', '145人', '50+95'],
  ['应到80人，实到76人，出勤率96%', 'share', '96%', '95%', '76÷80'],
  ['抽检60批次，合格57批次，合格率达到98%', 'share', '98%', '95%', '57÷60'],
  ['到位资金200万元，支出150万元，支出率80%', 'share', '80%', '75%', '150÷200'],
  ['计划培训120人，实际培训146人，增加20人', 'difference', '20人', '26人', '146-120'],
  ['计划10场，实际完成7场，减少4场', 'difference', '4场', '3场', '10-7'],
  ['由120人增加到150人，增长20%', 'growth', '20%', '25%', '(150-120)÷120'],
  ['覆盖率由60%提高到75%，提高10个百分点', 'difference', '10个百分点', '15个百分点', '75-60'],
  [
    '2024年护理人员总数13人。2025年底护理人员总数15人，人数增长故而提升比例12.3%',
    'growth',
    '12.3%',
    '15.38%',
    '(15-13)÷13',
  ],
  ['举办培训5场，每场20人，共计90人', 'average', '90人', '100人', '5场×20人'],
  ['改造98户，每户补助2000元，共计21万元', 'average', '21万元', '19.6万元', '98户×2000元'],
  ['满意率：99÷108=93.67%', 'equation', '93.67%', '91.67%', '99÷108'],
  ['按15人×40元×3天=1600元核定', 'equation', '1600元', '1800元', '15人*40元*3天'],
  ['24万元÷98户=2449.98元/户', 'equation', '2449.98元/户', '2448.98元/户', '24万元÷98户'],
  ['（65+34）/108×100%=90%', 'equation', '90%', '91.67%', '(65+34)/108*100%'],
  ['甲村、乙村、丙村共4个村未建', 'sum', '4个', '3个', '甲村、乙村、丙村'],
  ['共4个站点：甲村、乙村、丙村未建，下一步加快', 'sum', '4个', '3个', '甲村、乙村、丙村未建'],
  ['辖区共有小区50个，已覆盖47个，覆盖率96%', 'share', '96%', '94%', '47÷50'],
  ['辖区共有小区50个，已覆盖小区47个，小区覆盖率96%', 'share', '96%', '94%', '47÷50'],
  ['3月至12月，共9个月，其中1月至2月为招标期', 'months', '9个月', '10个月', '3月至12月'],
  ['预算30万元，支出24万元，节约5万元', 'difference', '5万元', '6万元', '30-24'],
];

test.each(WRONG)('%s', (text, kind, printed, expected, working) => {
  expect(
    wrongClaims(text).map((claim) => [claim.kind, claim.printed, claim.expected, claim.working]),
  ).toEqual([[kind, printed, expected, working]]);
});

test.each(WRONG)('%s: the right figure passes', (text, _kind, printed, expected) => {
  const right = expected.startsWith('≤')
    ? text.replace('发放问卷100', '发放问卷105')
    : text.replace(printed, expected);
  expect(wrongClaims(right.replace('历时六个月', '历时五个月').replace('满意度99%', '满意度94.29%'))).toEqual(
    [],
  );
});

test.each([
  [
    'surveys counted another way',
    '发放问卷108份，非常满意65份，满意34份，基本满意6份，不满意3份，满意率97.22%',
  ],
  ['a weighted survey', '发放问卷100份，非常满意50份，满意50份，满意度90%'],
  ['a rate of the returned forms', '发放问卷110份，回收108份，非常满意65份，满意34份，满意率91.67%'],
  ['a survey without counts', '抽查满意度问卷30份，结果均为满意及以上，满意度达到100%'],
  ['a span that begins late', '5月底至12月，共7个月'],
  ['a span with days', '5月15日至12月15日，共7个月'],
  ['months of something else', '5月至12月开展培训，质保期6个月'],
  ['three months of the span', '5月至12月中的3个月'],
  ['categories that overlap', '共10人，其中女性7人，党员8人'],
  ['not all parts are named', '共30户，其中甲街道12户、乙街道15户等'],
  ['a sum of other things', '报名50人，实到48人，共计发放资料60份'],
  ['a plan beside what was done', '计划培训50人，增加30人，共计90人'],
  ['forms sent and returned', '发放问卷100份，回收98份，共计198份'],
  ['rounded to its own decimals', '应到66人，实到65人，出勤率98%'],
  ['two wholes', '应到80人，实到76人，其中学员70人，出勤率98%'],
  ['a rate without its counts', '抽取2个站点，满意率达到99.63%'],
  ['about', '计划约120人，实际146人，增加20人'],
  ['growth rounded', '由13人增加到15人，增长15.4%'],
  ['years that do not follow', '2022年13人，2025年15人，增长12%'],
  ['two groups', '2024年医生13人。2025年护士15人，增长12%'],
  ['an average is rounded', '支出24万元，改造98户，平均每户2449元'],
  ['not every piece', '举办培训5场，每场20人，参加人数95人'],
  ['a division shown as a fraction', '9/10，24/7'],
  ['no equation', '目标值>=90%，2023-2024年，3+2模式'],
  ['growth over the year before', '计划培训120人，实际培训146人，较上年增加30人，同比增长12%'],
  ['what the gap holds', '计划120人，实际146人，其中增加党员10人'],
  ['two surveys', '发放问卷60份，满意57份，另向教师发放问卷20份，满意率96%'],
  ['two groups that were asked', '走访甲村40户、乙村60户，满意95户，满意度95%'],
  ['lots', '一标段120万元、二标段80万元，合计250万元'],
  ['a contract’s payment', '安排资金100万元，已支付72万元，合同支付进度80%'],
  ['the rate of the year before', '应到80人，实到76人，出勤率95%，上年出勤率92%'],
  ['things in places', '甲县、乙县、丙县共12个站点'],
  ['a list that goes on', '共5个单位：甲局、乙局、丙局等'],
  ['a list with a name of two words', '共3个项目：道路、桥梁和水渠改造、绿化'],
  ['a list that another follows', '共4个：甲村、乙村,丙村、丁村'],
  ['what was left over in parts', '预算30万元，支出24万元，结转5万元，节约1万元'],
  ['an identity', '10×99.15%=9.92'],
  ['a count of the span before', '服务期自3月至12月，共10个月，1月至2月为招标期2个月'],
  ['months that were no work', '1月至12月实施10个月，2月、8月放假'],
  ['what is taken off', '东村120户、西村180户、南村180户，剔除死亡30户，共计450户'],
  ['counted twice', '脱贫户260户、监测户80户，与低保重复30户、一般户140户，合计去重后450户'],
  ['what was counted twice is taken off', '东村120户、西村180户、一般户180户，剔除重复后共计450户'],
  ['goods sent back', '口罩50件、手套50件、退货5件，合计95件'],
  ['villages that are no more', '东村120户、西村180户、撤并30户、南村150户，共计450户'],
  ['who only sat in', '正式代表80人、列席16人、工作人员12人，正式及列席共计96人'],
  ['growth of another scope', '2023年税收8亿元，2024年税收9亿元，按可比口径增长9%'],
  ['growth at other prices', '2023年税收8亿元，2024年税收9亿元，剔除价格因素增长9%'],
  ['a rate of other things', '全县共有村300个，已建成服务站240个，服务覆盖率85%'],
  ['a rate of people beside places', '辖区共有小区50个，已覆盖47个，人口覆盖率96%'],
  ['pieces that were not full', '举办培训5期，每期20人，报名不足，共计90人'],
])('passes: %s', (_name, text) => {
  expect(wrongClaims(text)).toEqual([]);
});
