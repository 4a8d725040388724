import { catalogue } from '../../src/functions/catalogue';
import { functionsMetadata } from '../../src/functions/metadata';
import { FUNCTION_HELP, PARAMETER_HELP } from '../../src/messages/function-help.zh-CN';
import { CAUSES } from '../../src/drafting';
import { causeName } from '../../src/messages/drafting.zh-CN';
import { KINDS, profiles } from '../../src/scoring';

const metadata = functionsMetadata(catalogue);

test('every function and parameter is described in Chinese, and no description is left over', () => {
  expect(Object.keys(FUNCTION_HELP)).toEqual(catalogue.map(({ id }) => id));
  const names = new Set(catalogue.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  expect(new Set(Object.keys(PARAMETER_HELP))).toEqual(names);
  for (const text of [...Object.values(FUNCTION_HELP), ...Object.values(PARAMETER_HELP)]) {
    expect(text).toMatch(/[\u4e00-\u9fff]/);
  }
});

test('parameter descriptions begin with the term that error messages use', () => {
  for (const { parameters } of catalogue) {
    for (const { name, label } of parameters) expect(PARAMETER_HELP[name]).toMatch(new RegExp(`^${label}：`));
  }
});

describe('functions.json', () => {
  test('ids and names are what Excel allows, and unique', () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name } of metadata.functions) {
      expect(id).toMatch(/^[A-Za-z0-9.]+$/);
      expect(name).toMatch(/^[A-Z][A-Z0-9_.]*$/);
    }
  });

  test('every parameter and result has a type; ranges and spilled results are matrices; optional ones say so', () => {
    const ranges: string[] = [];
    for (const { id, parameters, result } of metadata.functions) {
      expect(['number', 'string', 'any']).toContain(result.type);
      expect([id, result.dimensionality]).toEqual([
        id,
        ['PARSE', 'AUDIT'].includes(id) ? 'matrix' : 'scalar',
      ]);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^[a-z]+$/);
        expect(['any', 'string']).toContain(parameter.type);
        if (parameter.dimensionality === 'matrix') ranges.push(`${id}.${parameter.name}`);
        else expect(parameter.dimensionality).toBe('scalar');
        expect(parameter.optional).not.toBe(false);
      }
    }
    expect(ranges).toEqual(['SATISFACTION.counts', 'SATISFACTION.values', 'PARSE.text', 'AUDIT.range']);
  });

  test('error values reach every parameter that takes any cell', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  test('choices: every reference resolves, every list is used, and holds what the scoring core knows', () => {
    const referenced = metadata.functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    expect(new Set(referenced)).toEqual(new Set(metadata.enums.map(({ id }) => id)));
    const values = Object.fromEntries(
      metadata.enums.map(({ id, values: list }) => [id, list.map(({ stringValue }) => stringValue)]),
    );
    expect(values).toEqual({
      INDICATORKIND: KINDS,
      CAUSE: [...new Set(Object.values(CAUSES).flat())].map(causeName),
      PROFILE: profiles.map(({ id }) => id),
    });
  });

  test('SCORE, in full', () => {
    expect(metadata.functions[0]).toMatchObject({
      id: 'SCORE',
      name: 'SCORE',
      description: '按评分口径计算一个指标的得分',
      parameters: [
        { name: 'target', type: 'any' },
        { name: 'actual', type: 'any' },
        { name: 'weight', type: 'any' },
        { name: 'kind', type: 'string', optional: true, customEnumId: 'INDICATORKIND' },
        { name: 'profile', type: 'string', optional: true, customEnumId: 'PROFILE' },
      ],
      result: { type: 'number', dimensionality: 'scalar' },
    });
  });
});
