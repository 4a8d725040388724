import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { readCellStyles } from '../../../workbench/xlsx/cell-styles';
import { readColor, readTheme } from '../../../workbench/xlsx/colors';
import { parseXml } from '../../../workbench/xlsx/xml-tree';

const THEME = readTheme(
  `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="Office">
    <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
    <a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2>
    <a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
);

describe('colours', () => {
  test.each([
    ['<color rgb="FFC00000"/>', '#C00000'],
    ['<color theme="0"/>', '#FFFFFF'],
    ['<color theme="1"/>', '#000000'],
    ['<color theme="3"/>', '#1F497D'],
    ['<color theme="4"/>', '#4F81BD'],
    // Excel's own figures for "Blue, Accent 1, Lighter 80 %", "… Darker 25 %" and "White, Darker 15 %".
    ['<color theme="4" tint="0.79998168889431442"/>', '#DCE6F2'],
    ['<color theme="4" tint="-0.249977111117893"/>', '#366092'],
    ['<color theme="0" tint="-0.14999847407452621"/>', '#D9D9D9'],
    ['<color indexed="10"/>', '#FF0000'],
    ['<color indexed="22"/>', '#C0C0C0'],
    ['<color indexed="64"/>', null],
    ['<color auto="1"/>', null],
  ])('%s is %s', (xml, expected) => {
    const near = readColor(parseXml(xml), THEME);
    if (expected === null) expect(near).toBeNull();
    else expect(distance(near ?? '', expected)).toBeLessThanOrEqual(1);
  });

  test('a file without a theme has the one of Office', () => {
    expect(readTheme(null)[4]).toBe('#4472C4');
  });
});

/** Excel rounds tints in its own way: one step of 255 is no difference to the eye. */
function distance(one: string, other: string): number {
  const channels = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const there = channels(other);
  return Math.max(...channels(one).map((value, index) => Math.abs(value - (there[index] ?? NaN))));
}

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
  <fonts count="2">
    <font><sz val="11"/><name val="宋体"/></font>
    <font><b/><i val="0"/><u/><strike/><sz val="16"/><color theme="4"/><name val="黑体"/></font>
  </fonts>
  <fills count="3">
    <fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill>
  </fills>
  <borders count="2"><border><left/><right/><top/><bottom/></border>
    <border><left style="thin"><color auto="1"/></left><right style="medium"><color rgb="FFFF0000"/></right><top/><bottom style="double"/></border>
  </borders>
  <cellStyleXfs count="1"><xf fontId="1"/></cellStyleXfs>
  <cellXfs count="3">
    <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
    <xf numFmtId="10" fontId="1" fillId="2" borderId="1">
      <alignment horizontal="center" vertical="center" wrapText="1" textRotation="255" indent="1"/>
      <protection locked="0"/></xf>
    <xf numFmtId="0" fontId="0" fillId="1" borderId="0"><alignment horizontal="right" vertical="top" textRotation="135"/></xf>
  </cellXfs>
  <dxfs count="2">
    <dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>
    <dxf><font><i/><u/></font><numFmt numFmtId="170" formatCode="&quot;▲ &quot;@"/></dxf>
  </dxfs></styleSheet>`;

describe('cell styles', () => {
  const { cells, unlocked, overlays, digitWidth } = readCellStyles(STYLES, THEME, [
    'General',
    '0.00%',
    'General',
  ]);

  test('a plain style is only a font and the usual alignment', () => {
    expect(cells[0]).toEqual({ ff: '宋体', fs: 11, vt: VerticalAlign.BOTTOM });
  });

  test('font, fill, borders, alignment and number format', () => {
    expect(cells[1]).toEqual({
      ff: '黑体',
      fs: 16,
      bl: 1,
      ul: { s: 1 },
      st: { s: 1 },
      cl: { rgb: '#4F81BD' },
      bg: { rgb: '#FFF2CC' },
      bd: {
        l: { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } },
        r: { s: BorderStyleTypes.MEDIUM, cl: { rgb: '#FF0000' } },
        b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#000000' } },
      },
      ht: HorizontalAlign.CENTER,
      vt: VerticalAlign.MIDDLE,
      tb: WrapStrategy.WRAP,
      tr: { a: 0, v: 1 },
      pd: { l: 11 },
      n: { pattern: '0.00%' },
    });
  });

  test('text may be turned down', () => {
    expect(cells[2]).toMatchObject({ tr: { a: 45 }, ht: HorizontalAlign.RIGHT, vt: VerticalAlign.TOP });
    expect(cells[2]?.bg).toBeUndefined();
  });

  test('which cells stay open, what conditional formats lay over, how wide a digit is', () => {
    expect([...unlocked]).toEqual([1]);
    expect(overlays).toEqual([
      { bold: true, fontColor: '#9C0006', fillColor: '#FFC7CE' },
      { italic: true, underline: true, numberFormat: '"▲ "@' },
    ]);
    expect(digitWidth).toBe(7);
  });

  test('a file without styles has one', () => {
    expect(readCellStyles(null, THEME, []).cells).toEqual([{}]);
  });
});
