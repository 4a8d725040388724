import { catalogue } from '../../src/functions/catalogue';
import { registerFunctions } from '../../src/functions/register';
import type { CustomFunctionsHost } from '../../src/functions/register';

class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

function fakeHost() {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  const host: CustomFunctionsHost = {
    associate: (id, fn) => void functions.set(id, fn),
    Error: HostError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  registerFunctions(host);
  return { functions, call: (id: string, ...args: unknown[]) => functions.get(id)?.(...args) };
}

test('every function of the catalogue is registered under its id', () => {
  expect([...fakeHost().functions.keys()]).toEqual(catalogue.map(({ id }) => id));
});

test('a registered function calculates', () => {
  const host = fakeHost();
  expect(host.call('SCORE', '>=80%', '50%', 10, '质量指标', null, {})).toBe(6.25);
});

test.each<[unknown[], string, RegExp]>([
  [['>=80%', '', 10], '#N/A', /^实际完成值为空/],
  [['>=80%', '50%', '十来分'], '#VALUE!', /^分值“十来分”/],
])('%j throws %s of the host, with our message', (args, code, message) => {
  const host = fakeHost();
  const attempt = () => host.call('SCORE', ...args);
  expect(attempt).toThrow(message);
  expect(attempt).toThrow(expect.objectContaining({ code }));
});

test('the host error classes are looked up when needed, not when registering', () => {
  const late: Partial<CustomFunctionsHost> & Pick<CustomFunctionsHost, 'associate'> = {
    associate: () => undefined,
  };
  expect(() => registerFunctions(late as CustomFunctionsHost)).not.toThrow();
});
