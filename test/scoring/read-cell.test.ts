import { readCell } from '../../src/scoring';
import type { Reading } from '../../src/scoring';

/** kind, comparator, value, unit / low, high / from, to, days: the facts of a reading in one line. */
function facts(reading: Reading): string {
  switch (reading.kind) {
    case 'quantity':
      return [
        'quantity',
        reading.comparator ?? '',
        reading.value.toFixed() + (reading.tolerance ? `±${reading.tolerance.toFixed()}` : ''),
        reading.unit ?? '',
      ].join('|');
    case 'range':
      return ['range', reading.low.toFixed(), reading.high.toFixed(), reading.unit ?? ''].join('|');
    case 'date':
      return [
        'date',
        reading.from ?? '',
        reading.to ?? '',
        reading.before ? 'before' : '',
        reading.days ?? '',
      ].join('|');
    case 'qualitative':
      return ['qualitative', reading.level ?? ''].join('|');
    case 'unreadable':
      return ['unreadable', reading.reason].join('|');
    case 'empty':
      return 'empty';
  }
}

test.each<[string, string]>([
  // Comparators: signs in both widths, words before, words after.
  ['>=67 户', 'quantity|>=|67|户'],
  ['＞＝６７户', 'quantity|>=|67|户'],
  ['≥90%', 'quantity|>=|90|%'],
  ['≧90％', 'quantity|>=|90|%'],
  ['〉=90%', 'quantity|>=|90|%'],
  ['‹=3500元/户', 'quantity|<=|3500|元/户'],
  ['不低于95%', 'quantity|>=|95|%'],
  ['不少于3次', 'quantity|>=|3|次'],
  ['至少2个', 'quantity|>=|2|个'],
  ['大于等于90%', 'quantity|>=|90|%'],
  ['90%以上', 'quantity|>=|90|%'],
  ['90%及以上', 'quantity|>=|90|%'],
  ['≥90%以上', 'quantity|>=|90|%'],
  ['达到90%以上', 'quantity|>=|90|%'],
  ['满意度≥90%', 'quantity|>=|90|%'],
  ['>80%', 'quantity|>|80|%'],
  ['超过80%', 'quantity|>|80|%'],
  ['≦20万元', 'quantity|<=|20|万元'],
  ['不超过20万元', 'quantity|<=|20|万元'],
  ['控制在20万元以内', 'quantity|<=|20|万元'],
  ['20万元以内', 'quantity|<=|20|万元'],
  ['12个月以内', 'quantity|<=|12|个月'],
  ['低于5%', 'quantity|<|5|%'],
  ['=98 户', 'quantity|=|98|户'],
  ['＝100%', 'quantity|=|100|%'],
  ['100±5', 'quantity|±|100±5|'],
  ['100%±5%', 'quantity|±|100±5|%'],
  ['±5%', 'quantity|±|5|%'],
  // Numbers and units as written.
  ['<=1300元/人/月', 'quantity|<=|1300|元/人/月'],
  ['=0.17 年', 'quantity|=|0.17|年'],
  ['>=0.40 万份', 'quantity|>=|0.4|万份'],
  ['24 .5', 'quantity||24.5|'],
  ['1,234,567.8元', 'quantity||1234567.8|元'],
  ['≥100百分比', 'quantity|>=|100|百分比'],
  ['5万', 'quantity||5|万'],
  ['0起', 'quantity||0|起'],
  ['25TB', 'quantity||25|TB'],
  ['98.5分', 'quantity||98.5|分'],
  ['3个项目', 'quantity||3|个'],
  ['三次', 'quantity||3|次'],
  ['不少于十五人次', 'quantity|>=|15|人次'],
  ['百分之九十', 'quantity||90|%'],
  ['提高3个百分点', 'qualitative|'],
  ['3个百分点', 'quantity||3|个百分点'],
  // Ranges.
  ['5%-10%', 'range|5|10|%'],
  ['5～10', 'range|5|10|'],
  ['5-10天', 'range|5|10|天'],
  ['3至5次', 'range|3|5|次'],
  // Dates and terms.
  ['2024年10月31日前', 'date|20241031|20241031||'],
  ['2024年8月31日', 'date|20240831|20240831||'],
  ['2024-08-31', 'date|20240831|20240831||'],
  ['2021年底', 'date|20210101|20211231||'],
  ['2024年12月底前完成', 'date|20241201|20241231||'],
  ['2022年12月', 'date|20221201|20221231||'],
  ['9月前', 'date|901|930|before|'],
  ['7月', 'date|701|731||'],
  ['2024年', 'date|20240101|20241231||'],
  ['收到资金后30日内', 'date|||before|30'],
  ['30日内', 'date|||before|30'],
  ['2024年1月至12月', 'date|20240101|20241231||'],
  ['2024年第三季度', 'date|20240701|20240930||'],
  ['1年', 'quantity||1|年'],
  ['12个月', 'quantity||12|个月'],
  ['=12 个月', 'quantity|=|12|个月'],
  // Words.
  ['有效改善', 'qualitative|'],
  ['完全达到预期效果', 'qualitative|achieved'],
  ['达成预期指标', 'qualitative|achieved'],
  ['已完成', 'qualitative|achieved'],
  ['全部完成', 'qualitative|achieved'],
  ['部分达成年度指标并具有一定效果', 'qualitative|partly'],
  ['基本达到预期效果', 'qualitative|partly'],
  ['未达成年度指标且效果较差', 'qualitative|missed'],
  ['未完成', 'qualitative|missed'],
  ['完成', 'qualitative|'],
  ['良好', 'qualitative|'],
  ['一般', 'qualitative|'],
  ['高', 'qualitative|'],
  ['无', 'qualitative|'],
  ['完成2024年度任务', 'qualitative|'],
  // Nothing, and what cannot be told.
  ['', 'empty'],
  ['  ', 'empty'],
  ['—', 'empty'],
  ['/', 'empty'],
  ['#REF!', 'unreadable|error-value'],
  ['#N/A', 'unreadable|error-value'],
  ['≥90%以内', 'unreadable|ambiguous-number'],
  ['参训率≥90%，合格率≥80%', 'unreadable|ambiguous-number'],
])('%s → %s', (text, expected) => {
  expect(facts(readCell({ value: text }))).toBe(expected);
});

test.each<[number, string, string]>([
  [0.9, '0%', 'quantity||90|%'],
  [0.9915, '0.00%', 'quantity||99.15|%'],
  [0.07 * 100, 'General', 'quantity||7|'],
  [98, '0"户"', 'quantity||98|户'],
  [45535, 'yyyy/m/d', 'date|20240831|20240831||'],
  [45535, 'yyyy"年"m"月"d"日"', 'date|20240831|20240831||'],
  [12.5, '#,##0.00', 'quantity||12.5|'],
])('the number %d in the format %s → %s', (value, format, expected) => {
  expect(facts(readCell({ value, format }))).toBe(expected);
});
