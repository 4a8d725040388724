/**
 * @jest-environment jsdom
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { connectRibbon } from '../../src/commands/ribbon';

const { DEVELOPMENT_URL, functionsJson, manifestFor } = jest.requireActual<{
  DEVELOPMENT_URL: string;
  functionsJson(): { version: string };
  manifestFor(url: string, version: string): string;
}>('../../scripts/addin-files.cjs');

const root = path.resolve(__dirname, '../..');
const xml = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(xml, 'application/xml');

/** Children in the order that the schemas of Office (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0) ask for. */
const SEQUENCES: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
    'SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides',
  VersionOverrides:
    'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins VersionOverrides',
  'VersionOverrides Host': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  AllFormFactors: 'ExtensionPoint',
  'ExtensionPoint[*|type="CustomFunctions"]': 'Script Page Metadata Namespace',
  'ExtensionPoint[*|type="PrimaryCommandSurface"]': 'OfficeTab CustomTab',
  GetStarted: 'Title Description LearnMoreUrl',
  Group: 'Label Icon Control',
  Control: 'Label Supertip Icon Action Enabled',
  Supertip: 'Title Description',
  'Action[*|type="ShowTaskpane"]': 'TaskpaneId SourceLocation Title',
  'Action[*|type="ExecuteFunction"]': 'FunctionName',
  Resources: 'Images Urls ShortStrings LongStrings',
};

const all = (selector: string, inside: ParentNode = manifest) => [...inside.querySelectorAll(selector)];
const children = (element: Element) => [...element.children];
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
const typeOf = (element: Element) =>
  element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';

/** Resources by id, with the element that lists them. */
const resources = new Map(
  all('Resources > *').flatMap((list) =>
    children(list).map((entry) => [attribute(entry, 'id'), { list: list.localName, entry }] as const),
  ),
);
const valueOf = (resid: string) =>
  attribute(resources.get(resid)?.entry ?? manifest.documentElement, 'DefaultValue');

/** Elements that a selector names; `[*|type=…]` is resolved by hand, for jsdom knows no namespaces in selectors. */
function matching(selector: string): Element[] {
  const typed = /^(\w+)\[\*\|type="(\w+)"\]$/.exec(selector);
  return typed ? all(typed[1] ?? '').filter((element) => typeOf(element) === typed[2]) : all(selector);
}

test('is well-formed', () => {
  expect(all('parsererror')).toEqual([]);
  expect(manifest.documentElement.localName).toBe('OfficeApp');
  expect(typeOf(manifest.documentElement)).toBe('TaskPaneApp');
});

test.each(Object.entries(SEQUENCES))('the children of %s stand in schema order', (selector, sequence) => {
  const order = sequence.split(' ');
  const parents = matching(selector);
  expect(parents).not.toHaveLength(0);
  for (const parent of parents) {
    const places = children(parent).map((child) => order.indexOf(child.localName));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('identity: an id of our own, the version of the package', () => {
  const id = all('OfficeApp > Id')[0]?.textContent ?? '';
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(id.replaceAll('-', '')).size).toBeGreaterThan(8);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(all('OfficeApp > Version')[0]?.textContent).toBe(`${version}.0`);
});

test('requires what Office LTSC 2021 has, and nothing more', () => {
  const sets = all('OfficeApp > Requirements > Sets > Set');
  expect(sets.map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`)).toEqual([
    'ExcelApi 1.14',
    'SharedRuntime 1.1',
  ]);
  expect(all('VersionOverrides Requirements')).toEqual([]);
  expect(all('OfficeApp > Hosts > Host').map((host) => attribute(host, 'Name'))).toEqual(['Workbook']);
  expect(all('Permissions')[0]?.textContent).toBe('ReadWriteDocument');
});

describe('the shared runtime', () => {
  test('lives as long as the workbook, and one page is behind everything', () => {
    const runtime = all('Runtimes > Runtime')[0];
    expect(runtime && attribute(runtime, 'lifetime')).toBe('long');
    const pages = all('Runtimes > Runtime, Page > SourceLocation, FunctionFile, Action > SourceLocation');
    expect(pages).toHaveLength(4);
    expect(new Set(pages.map((page) => attribute(page, 'resid'))).size).toBe(1);
    expect(valueOf(attribute(pages[0] ?? manifest.documentElement, 'resid'))).toBe(
      attribute(all('DefaultSettings > SourceLocation')[0] ?? manifest.documentElement, 'DefaultValue'),
    );
  });

  test('the functions are called PERF.*', () => {
    const namespace = all('Namespace')[0];
    expect(namespace && valueOf(attribute(namespace, 'resid'))).toBe('PERF');
    expect(resources.get('Functions.Namespace')?.entry.children).toHaveLength(0);
  });

  test('every button is connected, and nothing is connected that has no button', () => {
    const connected: string[] = [];
    connectRibbon({
      associate: (action) => void connected.push(action),
      showPane: () => Promise.resolve(),
      pane: () => Promise.reject(new Error('not asked for')),
      reportFailure: () => undefined,
    });
    expect(all('FunctionName').map((name) => name.textContent)).toEqual(connected);
    const labels = all('Control > Label').map((label) => valueOf(attribute(label, 'resid')));
    expect(labels).toEqual(['打开面板', '一键审核', '清除标记']);
    expect(all('OfficeTab').map((tab) => attribute(tab, 'id'))).toEqual(['TabHome']);
  });
});

describe('resources', () => {
  /** Which list an element takes its text, address or picture from. */
  const LISTS: Readonly<Record<string, string>> = {
    Image: 'Images',
    Label: 'ShortStrings',
    Title: 'ShortStrings',
    Namespace: 'ShortStrings',
    Description: 'LongStrings',
    SourceLocation: 'Urls',
    FunctionFile: 'Urls',
    Runtime: 'Urls',
    LearnMoreUrl: 'Urls',
  };

  test('every reference resolves, in the right list', () => {
    const references = all('[resid]');
    expect(references).not.toHaveLength(0);
    for (const reference of references) {
      const resid = attribute(reference, 'resid');
      expect([resid, resources.get(resid)?.list]).toEqual([resid, LISTS[reference.localName]]);
    }
  });

  test('ids are short, used and unique', () => {
    const ids = all('Resources [id]').map((entry) => attribute(entry, 'id'));
    const used = new Set(all('[resid]').map((reference) => attribute(reference, 'resid')));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    const controls = all('Group, Control').map((control) => attribute(control, 'id'));
    expect(new Set(controls).size).toBe(controls.length);
  });

  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('%s keep to %d characters in every language', (list, limit) => {
    const texts = all(`${list} > *`).flatMap((entry) => [
      attribute(entry, 'DefaultValue'),
      ...children(entry).map((override) => attribute(override, 'Value')),
    ]);
    expect(texts.filter((text) => text.length === 0 || text.length > limit)).toEqual([]);
  });

  test('the name keeps to 125 characters, the description to 250', () => {
    for (const [selector, limit] of [
      ['OfficeApp > DisplayName', 125],
      ['OfficeApp > Description', 250],
    ] as const) {
      const element = all(selector)[0];
      const texts = element
        ? [
            attribute(element, 'DefaultValue'),
            ...children(element).map((override) => attribute(override, 'Value')),
          ]
        : [];
      expect(texts).toHaveLength(2);
      for (const text of texts) expect(text.length).toBeLessThanOrEqual(limit);
    }
  });

  test('Chinese by default, English beside it', () => {
    expect(all('DefaultLocale')[0]?.textContent).toBe('zh-CN');
    const texts = [
      ...all('OfficeApp > DisplayName, OfficeApp > Description'),
      ...all('ShortStrings > *, LongStrings > *').filter(
        (entry) => attribute(entry, 'id') !== 'Functions.Namespace',
      ),
    ];
    for (const text of texts) {
      expect(attribute(text, 'DefaultValue')).toMatch(/[\u4e00-\u9fff]/);
      expect(children(text).map((override) => attribute(override, 'Locale'))).toEqual(['en-US']);
      expect(attribute(text.firstElementChild ?? text, 'Value')).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test('every address is https and our own', () => {
    const addresses = xml
      .match(/https?:\/\/[^"<\s]+/g)
      ?.filter((address) => !address.includes('schemas.microsoft.com'));
    expect(addresses?.filter((address) => !address.startsWith(DEVELOPMENT_URL))).toEqual([
      'http://www.w3.org/2001/XMLSchema-instance',
    ]);
  });
});

describe('icons', () => {
  /** Width and height out of a PNG's header. */
  function sizeOf(url: string): [number, number] {
    const bytes = readFileSync(path.join(root, url.slice(DEVELOPMENT_URL.length)));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }

  test('of the ribbon exist in the size that they claim; 16, 32 and 80 are always there', () => {
    for (const icon of all('Icon')) {
      const images = children(icon);
      expect(images.map((image) => attribute(image, 'size'))).toEqual(
        expect.arrayContaining(['16', '32', '80']),
      );
      for (const image of images) {
        const size = Number(attribute(image, 'size'));
        expect(sizeOf(valueOf(attribute(image, 'resid')))).toEqual([size, size]);
      }
    }
  });

  test.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s is %d pixels wide', (name, size) => {
    expect(sizeOf(attribute(all(name)[0] ?? manifest.documentElement, 'DefaultValue'))).toEqual([size, size]);
  });

  test.each([16, 32, 64, 80, 128])('the product has one of %d pixels', (size) => {
    expect(sizeOf(`${DEVELOPMENT_URL}assets/icon-${size}.png`)).toEqual([size, size]);
  });
});

describe('building for an address', () => {
  test.each(['https://perf.example.cn/addin', 'https://perf.example.cn/addin/'])('%s', (url) => {
    const built = manifestFor(url, 'abcd1234');
    expect(built).not.toContain('localhost');
    expect(built).toContain('"https://perf.example.cn/addin/taskpane.html"');
    expect(built).toContain('"https://perf.example.cn/addin/functions.json?v=abcd1234"');
  });

  test.each(['http://perf.example.cn/', 'perf.example.cn', 'https://a.cn/?x=1', 'https://a.cn/"<'])(
    '%s is refused',
    (url) => {
      expect(() => manifestFor(url, 'abcd1234')).toThrow(/ADDIN_URL/);
    },
  );

  test('the version of functions.json follows its content', () => {
    expect(functionsJson().version).toMatch(/^[0-9a-f]{8}$/);
    expect(functionsJson().version).toBe(functionsJson().version);
  });
});
