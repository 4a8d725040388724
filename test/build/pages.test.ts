/**
 * @jest-environment jsdom
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/functions/catalogue';
import { EXAMPLES } from '../../src/functions/examples';
import { formula, signature } from '../../src/functions/help-page';
import { functionsMetadata } from '../../src/functions/metadata';
import { built } from './site';

const { OFFICE_JS_URL, taskpanePage } = jest.requireActual<{
  OFFICE_JS_URL: string;
  taskpanePage(options: { officeJs: string; runtime: string }): string;
}>('../../scripts/addin-files.cjs');

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const scripts = (page: Document) =>
  [...page.querySelectorAll('script')].map((script) => script.getAttribute('src'));
const policy = (page: Document) =>
  page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';

describe('taskpane.html', () => {
  const page = parse(built('addin/taskpane.html'));

  test('loads office.js first, then the runtime; the notice for old engines is for them alone', () => {
    expect(scripts(page)).toEqual([
      OFFICE_JS_URL,
      expect.stringMatching(/^runtime\.js\?v=[0-9a-f]{8,}$/),
      'old-host.js',
    ]);
    expect(page.querySelector('script[src="old-host.js"]')?.hasAttribute('nomodule')).toBe(true);
    expect(page.querySelectorAll('script:not([src])')).toHaveLength(0);
    expect(page.querySelectorAll('[onclick], [onload], [onerror]')).toHaveLength(0);
  });

  test('lets scripts in from itself and office.js only, and connections to nowhere else', () => {
    const rules = new Map(
      policy(page)
        .split('; ')
        .map((rule): [string, string] => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1).join(' ')]),
    );
    expect(rules.get('default-src')).toBe("'self'");
    expect(rules.get('script-src')).toBe("'self' https://appsforoffice.microsoft.com");
    expect(rules.get('connect-src')).toBe("'self'");
    expect(policy(page)).not.toContain('unsafe-eval');
  });

  test('office.js may come from elsewhere', () => {
    const china = 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';
    const elsewhere = parse(taskpanePage({ officeJs: china, runtime: 'runtime.js' }));
    expect(scripts(elsewhere)[0]).toBe(china);
    expect(policy(elsewhere)).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
    const own = parse(taskpanePage({ officeJs: 'office/office.js', runtime: 'runtime.js' }));
    expect(scripts(own)[0]).toBe('office/office.js');
    expect(policy(own)).toContain("script-src 'self';");
  });

  test.each(['old-host', 'no-office', 'no-host', 'failed'])('the notice #%s waits, hidden', (id) => {
    const notice = page.getElementById(id);
    expect(notice?.hidden).toBe(true);
    expect(notice?.querySelector('h1')?.textContent).toMatch(/[\u4e00-\u9fff]/);
  });

  test('every file that it names is there, and no placeholder is left', () => {
    const files = [...page.querySelectorAll('[src], link[href]')]
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((address) => !address.startsWith('https://'));
    for (const file of files) {
      expect([
        file,
        existsSync(path.resolve(__dirname, '../../dist/addin', file.replace(/\?.*/, ''))),
      ]).toEqual([file, true]);
    }
    expect(built('addin/taskpane.html')).not.toContain('{{');
  });
});

describe('the notice for Internet Explorer', () => {
  test('is shown by a script of its age', () => {
    const page = parse(built('addin/taskpane.html'));
    document.body.innerHTML = page.body.innerHTML;
    const script = built('addin/old-host.js');
    expect(script).not.toMatch(/=>|\blet\b|\bconst\b|`/);
    new Function(script)();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(document.getElementById('old-host')?.hidden).toBe(false);
    expect(document.getElementById('root')?.style.display).toBe('none');
  });
});

describe('runtime.js, where there is no Excel', () => {
  /** Runs the page's script in a page of its own; the globals are what office.js would have left. */
  async function open(globals: { Office?: object }) {
    document.body.innerHTML = `${parse(built('addin/taskpane.html')).body.innerHTML}<script src="https://perf.test/runtime.js"></script>`;
    new Function('Office', built('addin/runtime.js'))(globals.Office);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return [...document.querySelectorAll<HTMLElement>('body > div')].flatMap(({ id, hidden }) =>
      hidden ? [] : id,
    );
  }

  test('an office.js that did not load is told', async () => {
    expect(await open({})).toEqual(['no-office']);
  });

  test('a page that is opened outside of Excel says so', async () => {
    const Office = { onReady: () => Promise.resolve({ host: null }), HostType: { Excel: 'Excel' } };
    expect(await open({ Office })).toEqual(['no-host']);
  });

  test('a fault on the way is told, with its name', async () => {
    const Office = {
      onReady: () => Promise.reject(new TypeError('no bridge')),
      HostType: { Excel: 'Excel' },
    };
    expect(await open({ Office })).toEqual(['failed']);
    expect(document.querySelector('#failed .detail')?.textContent).toBe('TypeError: no bridge');
  });
});

describe('help.html', () => {
  const page = parse(built('addin/help.html'));

  test('describes every function with its examples', () => {
    expect([...page.querySelectorAll('h3')].map((title) => title.textContent)).toEqual(
      catalogue.map(signature),
    );
    const code = [...page.querySelectorAll('code')].map((element) => element.textContent);
    expect(code).toEqual(
      expect.arrayContaining(
        Object.entries(EXAMPLES).flatMap(([id, examples]) => examples.map((example) => formula(id, example))),
      ),
    );
    expect(code).toContain('=PERF.SCORE(">=80%","50%",10,"质量指标")');
  });

  test('runs no script and loads nothing from elsewhere', () => {
    expect(scripts(page)).toEqual([]);
    expect(policy(page)).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src 'self'");
    expect(built('addin/help.html')).not.toContain('{{');
  });
});

test('functions.json is made of the catalogue', () => {
  expect(JSON.parse(built('addin/functions.json'))).toEqual(functionsMetadata(catalogue));
});
