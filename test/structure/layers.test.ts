import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

interface Layer {
  readonly layers: readonly string[];
  readonly typesOf?: readonly string[];
  readonly packages: readonly string[];
}

const root = join(__dirname, '../..');
const law: Readonly<Record<string, Layer>> = jest.requireActual('../../layers.config.js');
const names = Object.keys(law);

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const layerOf = (path: string): string | null =>
  names.find(
    (name) => path === `src/${name}` || path.startsWith(`src/${name}/`) || path === `src/${name}.ts`,
  ) ?? null;

function importsOf(file: string): Import[] {
  const path = relative(root, file).split(sep).join('/');
  const from = layerOf(path);
  if (from === null) return [];
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?from\s+)?'([^']+)'|import\('([^']+)'\)/g,
  );
  return [...statements].map((match) => {
    const target = match[2] ?? match[3] ?? '';
    const to = target.startsWith('.') ? posix.join(posix.dirname(path), target) : target;
    return { file: path, from, to, typeOnly: match[1] !== undefined };
  });
}

/** Code without its comments. */
const codeOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

const imports = sources(join(root, 'src')).flatMap(importsOf);

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const layer = law[from];
  if (!layer) return false;
  if (!to.startsWith('src/')) return layer.packages.some((name) => to === name || to.startsWith(`${name}/`));
  const target = layerOf(to);
  if (target === null) return false;
  const within = (allowed: string): boolean => target === allowed || to === `src/${allowed}`;
  return target === from || layer.layers.some(within) || (typeOnly && (layer.typesOf ?? []).some(within));
}

test('every import of src/ keeps the import law', () => {
  const broken = imports.filter((one) => !isAllowed(one)).map(({ file, to }) => `${file} imports ${to}`);
  expect(broken).toEqual([]);
  expect(imports.length).toBeGreaterThan(100);
});

test('only host/excel, commands, functions and the runtime speak to Office', () => {
  const speakers = sources(join(root, 'src'))
    .filter((file) =>
      /\b(?:Excel\.run|Office\.(?:context|actions|onReady)|CustomFunctions\.associate)\b/.test(codeOf(file)),
    )
    .map((file) => relative(root, file).split(sep).join('/'))
    .filter((file) => !/^src\/(?:host\/excel|commands|functions)\/|^src\/runtime\.ts$/.test(file));
  expect(speakers).toEqual([]);
});

test('the law names no layer that does not exist', () => {
  for (const name of names) expect(sourcesExist(name)).toBe(true);
});

function sourcesExist(name: string): boolean {
  const folder = join(root, 'src', name);
  return readdirSync(dirname(folder)).some(
    (entry) => entry === name.split('/').pop() || entry === `${name.split('/').pop()}.ts`,
  );
}
