import { fromFile, toFile } from '../../../workbench/xlsx/formula-names';

test.each([
  ['=_xldudf_PERF_SCORE(E12,"≥80%",10)', '=PERF.SCORE(E12,"≥80%",10)'],
  ['=IF(_xldudf_PERF_GRADE(H19)="优",1,0)', '=IF(PERF.GRADE(H19)="优",1,0)'],
  ['=SUM(A1:A3)', '=SUM(A1:A3)'],
])('%s in a file is %s for people, and back', (inFile, shown) => {
  expect(fromFile(inFile)).toBe(shown);
  expect(toFile(shown)).toBe(inFile);
});

test('prefixes of newer functions are not shown', () => {
  expect(fromFile('=_xlfn._xlws.FILTER(A1:A9,_xlfn.XLOOKUP(1,B:B,C:C))')).toBe(
    '=FILTER(A1:A9,XLOOKUP(1,B:B,C:C))',
  );
});

test('small letters are taken, texts and sheet names are left alone', () => {
  expect(toFile('=perf.score(A1,"perf.score(")')).toBe('=_xldudf_PERF_SCORE(A1,"perf.score(")');
  expect(toFile("='PERF.SCORE('!A1")).toBe("='PERF.SCORE('!A1");
});
