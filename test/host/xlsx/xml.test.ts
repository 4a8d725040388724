import fc from 'fast-check';
import { decodeCellText, decodeXml, encodeCellText, encodeXml, XmlScanner } from '../../../src/host/xlsx/xml';

function tags(xml: string): string[] {
  const found: string[] = [];
  for (const scanner = new XmlScanner(xml); scanner.next();) {
    found.push(
      (scanner.isClose() ? '/' : '') + scanner.name + (scanner.isOpen() || scanner.isClose() ? '' : '/'),
    );
  }
  return found;
}

describe('XmlScanner', () => {
  test.each([
    ['<a><b/></a>', ['a', 'b/', '/a']],
    ['<x:a xmlns:x="u"><x:b /></x:a>', ['a', 'b/', '/a']],
    ['<?xml version="1.0"?><!-- <c> --><a>text</a>', ['a', '/a']],
    ['<a><![CDATA[<b>]]></a>', ['a', '/a']],
    ['<a t="1 > 0"><b n=\'>"\'/></a>', ['a', 'b/', '/a']],
    ['<a\n  t="/"\n/>', ['a/']],
    ['<a><b', ['a']],
    ['<a t="never closed><b/></a>', []],
    ['no tags', []],
    ['', []],
  ])('%s', (xml, expected) => {
    expect(tags(xml)).toEqual(expected);
  });

  test.each([
    ['<c r="A1" s="2"/>', 'r', 'A1'],
    ['<c r="A1" s="2"/>', 's', '2'],
    ['<c r="A1" s="2"/>', 't', null],
    ['<c rr="1" r="A1"/>', 'r', 'A1'],
    ["<c r = 'A1'/>", 'r', 'A1'],
    ['<sheet r:id="rId1"/>', 'id', 'rId1'],
    ['<c r="&lt;&#65;"/>', 'r', '<A'],
    ['<c r=A1/>', 'r', null],
    ['<c/>', 'r', null],
  ])('%s has %s = %s', (xml, name, expected) => {
    const scanner = new XmlScanner(xml);
    expect(scanner.next()).toBe(true);
    expect(scanner.attribute(name)).toBe(expected);
  });

  test('text of an element leaves out what its children hold', () => {
    const scanner = new XmlScanner('<a>1<b>no<c/></b>2<![CDATA[<3>]]><!-- no -->&amp;</a><d/>');
    scanner.next();
    expect(scanner.readText()).toBe('12<3>&');
    expect(scanner.next() && scanner.name).toBe('d');
  });

  test('skip goes behind the element, whatever is in it', () => {
    const scanner = new XmlScanner('<r><a><a/><b><a></a></b></a><c/></r>');
    scanner.next();
    scanner.next();
    scanner.skip();
    expect(scanner.next() && scanner.name).toBe('c');
  });

  test('never throws and always ends', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      'a',
      ' ',
      '=',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '&#x;',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const xml = parts.join('');
        const scanner = new XmlScanner(xml);
        let count = 0;
        while (scanner.next()) {
          count++;
          scanner.attribute('a');
          expect(scanner.end).toBeGreaterThan(scanner.start);
        }
        expect(count).toBeLessThanOrEqual(xml.length);
        expect(typeof decodeXml(xml)).toBe('string');
      }),
    );
  });
});

describe('texts', () => {
  test.each([
    ['a &lt; b &gt; c &amp; d &quot;e&quot; &apos;f&apos;', 'a < b > c & d "e" \'f\''],
    ['&#25552;&#x63D0;', '提提'],
    ['&#x1F600;', '\u{1F600}'],
    ['&#x110000;&unknown;&amp', '&#x110000;&unknown;&amp'],
    ['1\r\n2\r3\n4', '1\n2\n3\n4'],
    ['<![CDATA[a & <b>]]>', 'a & <b>'],
    ['&amp;lt;', '&lt;'],
  ])('decodeXml(%j)', (xml, expected) => {
    expect(decodeXml(xml)).toBe(expected);
  });

  test.each([
    ['a_x000D_\nb', 'a\r\nb'],
    ['_x005F_x000D_', '_x000D_'],
    ['_x4E2D_文', '中文'],
    ['_x12_ and _xZZZZ_', '_x12_ and _xZZZZ_'],
  ])('decodeCellText(%j)', (text, expected) => {
    expect(decodeCellText(text)).toBe(expected);
  });

  test('what XML forbids is left out of names, and escaped in cells', () => {
    expect(encodeXml('a\u0000b\ud800<')).toBe('ab&lt;');
    expect(encodeCellText('a\u0001<\r_x0041_')).toBe('a_x0001_&lt;_x000D__x005F_x0041_');
  });

  test('every text that a cell can hold comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeCellText(decodeXml(encodeCellText(text)))).toBe(text);
      }),
    );
  });
});
