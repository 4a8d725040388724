import { execFileSync } from 'node:child_process';
import path from 'node:path';
import vm from 'node:vm';
import { catalogue } from '../../src/functions/catalogue';
import { EXAMPLES } from '../../src/functions/examples';
import { addinScripts, built, gzippedSize } from './site';

const root = path.resolve(__dirname, '../..');
const KB = 1024;

/** The chunk of @microsoft/office-js-helpers, which loads when a habit is to be kept. */
const isHelpers = (name: string) => built(`addin/${name}`).includes('office-js-helpers-notification');

describe('functions.js', () => {
  test('is small: at most 20 KB gzipped, decimal.js included', () => {
    expect(gzippedSize('addin/functions.js')).toBeLessThanOrEqual(20 * KB);
  });

  test('holds no React, no Fluent UI, no Office code', () => {
    expect(built('addin/functions.js')).not.toMatch(
      /react|fluent|griffel|createElement\((?!"script")|Excel\.run/i,
    );
  });

  test('registers and calculates as it ships, every worked example; late functions load with their first call', async () => {
    const registered = new Map<string, (...args: unknown[]) => unknown>();
    const CustomFunctions = {
      associate: (id: string, fn: (...args: unknown[]) => unknown) => void registered.set(id, fn),
    };
    const asked: string[] = [];
    const document = {
      currentScript: { src: 'https://addin.example/perf/functions.js' },
      createElement: () => ({}),
      head: {
        append(script: { src: string; onload: () => void }) {
          asked.push(script.src);
          vm.runInContext(built('addin/late-functions.js'), page);
          script.onload();
        },
      },
    };
    const page = vm.createContext({ CustomFunctions, document, URL });
    vm.runInContext(built('addin/functions.js'), page);
    expect([...registered.keys()]).toEqual(catalogue.map(({ id }) => id));
    const early: string[] = [];
    for (const { id } of catalogue) {
      for (const example of EXAMPLES[id] ?? []) {
        const answer = registered.get(id)?.(...example.arguments);
        if (!(typeof answer === 'object' && answer !== null && 'then' in answer)) early.push(id);
        // Arrays of another context are of another class: by value.
        expect(JSON.stringify(await answer)).toBe(JSON.stringify(example.result));
      }
    }
    expect(new Set(early)).toEqual(
      new Set(
        catalogue.map(({ id }) => id).filter((id) => !/^(?:PARSE|CHECK|REASON|EXPLAIN|AUDIT)$/.test(id)),
      ),
    );
    expect(asked).toEqual(['https://addin.example/perf/late-functions.js']);
  });

  test('says so where late functions cannot load', async () => {
    const registered = new Map<string, (...args: unknown[]) => unknown>();
    const CustomFunctions = {
      associate: (id: string, fn: (...args: unknown[]) => unknown) => void registered.set(id, fn),
      Error: class {
        constructor(
          readonly code: string,
          readonly message: string,
        ) {}
      },
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    };
    vm.runInNewContext(built('addin/functions.js'), { CustomFunctions });
    await expect(registered.get('EXPLAIN')?.('>=80%', '50%', 10)).rejects.toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/没有加载成功/) as unknown,
    });
  });

  test('is harmless where there are no custom functions', () => {
    expect(() => vm.runInNewContext(built('addin/functions.js'), {})).not.toThrow();
  });
});

describe('the task pane', () => {
  const size = (pattern: RegExp) =>
    addinScripts()
      .filter((name) => pattern.test(name))
      .reduce((sum, name) => sum + gzippedSize(`addin/${name}`), 0);

  test('is there after at most 150 KB, React and Fluent UI included', () => {
    expect(size(/^(?:runtime|taskpane\..*)\.js$/)).toBeLessThanOrEqual(150 * KB);
  });

  test('formulas wait for at most 30 KB of it', () => {
    expect(size(/^runtime\.js$/)).toBeLessThanOrEqual(30 * KB);
  });

  test('shows a report after at most 240 KB', () => {
    expect(size(/^(?:runtime|taskpane\..*|report\..*)\.js$/)).toBeLessThanOrEqual(240 * KB);
  });

  test('speaks Chinese alone: English is the command line’s', () => {
    const english = /Check both\.|improvement measure/;
    expect(built('cli.js')).toMatch(english);
    expect(addinScripts().filter((name) => english.test(built(`addin/${name}`)))).toEqual([]);
  });

  test('has no other parts, but for the chunk of @microsoft/office-js-helpers', () => {
    const parts = addinScripts().map((name) => name.replace(/\.[0-9a-f]{8}\.js$/, ''));
    const others = addinScripts().filter(isHelpers);
    expect(others).toHaveLength(1);
    expect(parts.filter((name) => !others.some((other) => other.startsWith(`${name}.`))).sort()).toEqual([
      'audit-report',
      'corrections',
      'decisions',
      'functions.js',
      'late-functions.js',
      'late-steps',
      'old-host.js',
      'profiles',
      'questions',
      'report',
      'runtime.js',
      'taskpane',
      'tools',
    ]);
  });
});

describe('what is shipped', () => {
  /** Addresses that stand in libraries as names or in texts; none of them is ever asked for anything. */
  const INERT = [
    'http://www.w3.org/', // XML namespaces
    'https://react.dev/errors/', // the text of React's errors
    'https://fb.me/',
    'https://aka.ms/', // hints of Fluent UI on the console
    'https://github.com/', // hints on the console
    'https://mikemcl.github.io/decimal.js/', // the licence note
  ];

  /**
   * The pane uses the storage of @microsoft/office-js-helpers alone, but the library comes whole: its sign-in code names
   * addresses and could ask them. Nobody calls it, and the page's policy (connect-src 'self') would stop it.
   */
  const scripts = addinScripts().filter((name) => !isHelpers(name));

  test('names no address but office.js and such as nobody asks', () => {
    for (const name of scripts) {
      const addresses = built(`addin/${name}`).match(/\bhttps?:\/\/[\w.-]+[^\s"'`<>)\\]*/g) ?? [];
      const asked = addresses.filter((address) => !INERT.some((known) => address.startsWith(known)));
      expect([name, asked]).toEqual([name, []]);
    }
  });

  test('opens no connection of its own and evaluates no text', () => {
    for (const name of scripts) {
      const script = built(`addin/${name}`);
      const found = script.match(
        /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|eval|importScripts)\(/g,
      );
      expect([name, found]).toEqual([name, null]);
      expect(script).not.toMatch(/new (?:XMLHttpRequest|WebSocket|EventSource)\b/);
    }
  });

  test('tells the licences of what it holds', () => {
    const licences = built('addin/third-party-licences.txt');
    for (const name of ['react-dom', 'decimal.js', '@fluentui/react-provider', '@griffel/core']) {
      expect(licences).toMatch(
        new RegExp(`^${name.replaceAll('.', '\\.')} \\d.*\\((?:MIT|Apache-2.0|ISC|BSD.*)\\)$`, 'm'),
      );
    }
    expect(licences).not.toMatch(/\(A?GPL/);
  });
});

test('dist/cli.js is one file that runs', () => {
  expect(built('cli.js').startsWith('#!/usr/bin/env node\n')).toBe(true);
  const help = execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), '--help'], {
    encoding: 'utf8',
  });
  expect(help).toContain('perf-audit');
});
