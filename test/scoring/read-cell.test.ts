import { readCell } from '../../src/scoring';
import type { CellInput } from '../../src/scoring';
import { facts } from './facts';

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
  ['30日以内', 'quantity|<=|30|日'],
  ['2024.5年', 'quantity||2024.5|年'],
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
  ['达成预期指标（95%）', 'unreadable|ambiguous-number'],
  ['达成预期指标，效果显著', 'qualitative|achieved'],
  ['达标率60%', 'quantity||60|%'],
  ['达标情况较差', 'qualitative|'],
  ['完全达成的仅一半', 'qualitative|'],
  ['20\n30', 'unreadable|ambiguous-number'],
  ['50 60人', 'unreadable|ambiguous-number'],
  ['2024年 10月 31日', 'date|20241031|20241031||'],
  ['部分达成年度指标，完成率80%', 'qualitative|partly'],
  ['完成全部任务，达成预期指标95%', 'unreadable|ambiguous-number'],
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
  [0.1 + 0.2, 'General', 'quantity||0.3|'],
  [1e21, 'General', 'quantity||1000000000000000000000|'],
  [12.5, '#,##0.00', 'quantity||12.5|'],
  // Units that the format appends; before the figure, or unknown, they are none.
  [98, '0"户"', 'quantity||98|户'],
  [98, '0" 户 "', 'quantity||98|户'],
  [98, '0 "户" ', 'quantity||98|户'],
  [98, '0"户";-0"户"', 'quantity||98|户'],
  [98, '#"万元"', 'quantity||98|万元'],
  [98, 'General"户"', 'quantity||98|户'],
  [98, 'G/通用格式"户"', 'quantity||98|户'],
  [98, '0"甲乙丙丁戊"', 'quantity||98|'],
  [98, '"户"0', 'quantity||98|'],
  [98, '0x"户"', 'quantity||98|'],
  [98, '0"户"x', 'quantity||98|'],
  [98, '0"  "', 'quantity||98|'],
  // A percent sign that is only shown multiplies nothing.
  [0.5, '0"%"', 'quantity||0.5|%'],
  [0.5, '0\\%', 'quantity||0.5|'],
  [0.5, '[%]0', 'quantity||0.5|'],
  // Days; what the format only shows, and numbers that no calendar has, are none.
  [45535, 'yyyy/m/d', 'date|20240831|20240831||'],
  [45535.75, 'yyyy/m/d', 'date|20240831|20240831||'],
  [45535, 'yyyy"年"m"月"d"日"', 'date|20240831|20240831||'],
  [36526, 'd', 'date|20000101|20000101||'],
  [2_958_465, 'yyyy', 'date|99991231|99991231||'],
  [2_958_466, 'yyyy', 'quantity||2958466|'],
  [0, 'yyyy/m/d', 'quantity||0|'],
  [-3, 'yyyy/m/d', 'quantity||-3|'],
  [5, '"yd"0', 'quantity||5|'],
  [5, '[Red]0', 'quantity||5|'],
  [5, '[dbnum1]0', 'quantity||5|'],
  [5, '0\\d', 'quantity||5|'],
  [45535, 'General d', 'quantity||45535|'],
])('the number %d in the format %s → %s', (value, format, expected) => {
  expect(facts(readCell({ value, format }))).toBe(expected);
});

test.each<[CellInput, string]>([
  [{ value: ' 3次 ', text: '别的' }, '3次'],
  [{ value: '\u00a0有效改善\n' }, '有效改善'],
  [{ value: true, text: ' TRUE ' }, 'TRUE'],
  [{ value: true }, 'true'],
  [{ value: 5, text: ' 5.0 ' }, '5.0'],
  [{ value: 5 }, '5'],
  [{ value: 0.9, format: '0%', text: ' 90% ' }, '90%'],
  [{ value: 0.915, format: '0%' }, '91.5%'],
  [{ value: 45535, format: 'm"月"d"日"', text: ' 8月31日 ' }, '8月31日'],
  [{ value: 45535, format: 'd' }, '2024/8/31'],
  [{ value: '' }, ''],
  [{ value: null, text: '别的' }, ''],
  [{ value: ' — ' }, '—'],
])('%j shows "%s"', (input, text) => {
  expect(readCell(input).text).toBe(text);
});

test.each<[CellInput, string]>([
  // Typed in January 2025, the day of last year: what the cell shows counts.
  [{ value: 45900, format: 'm"月"d"日"', text: '8月31日' }, 'date|831|831||'],
  [{ value: 45566, format: 'yyyy"年"m"月"', text: '2024年10月' }, 'date|20241001|20241031||'],
  [{ value: 45535, format: 'yyyy/m/d', text: '2024/8/31' }, 'date|20240831|20240831||'],
  [{ value: 45535, format: 'd-mmm-yy', text: '31-Aug-24' }, 'date|20240831|20240831||'],
  [{ value: 45535, format: 'yyyy/m/d h:mm', text: '2024/8/31 0:00' }, 'date|20240831|20240831||'],
  [{ value: 45535, format: 'm"月"d"日"', text: '####' }, 'date|20240831|20240831||'],
])('the day of %j', (input, expected) => {
  expect(facts(readCell(input))).toBe(expected);
});

test('a number that is none counts as zero', () => {
  expect(facts(readCell({ value: NaN }))).toBe('quantity||0|');
});
