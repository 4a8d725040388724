/**
 * Everything of dist/addin/ that webpack does not bundle: pages, manifest, metadata of the functions, icons, licences.
 */
const { createHash } = require('node:crypto');
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');
require('./require-ts.cjs');

const root = path.resolve(__dirname, '..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** Where manifest.xml says the add-in lives, before the build says otherwise. */
const DEVELOPMENT_URL = 'https://localhost:3000/';
const OFFICE_JS_URL = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The functions' metadata as JSON text, and a version that changes with it. */
function functionsJson() {
  const { catalogue } = require('../src/functions/catalogue.ts');
  const { functionsMetadata } = require('../src/functions/metadata.ts');
  const json = `${JSON.stringify(functionsMetadata(catalogue), null, 2)}\n`;
  return { json, version: createHash('sha256').update(json).digest('hex').slice(0, 8) };
}

/**
 * manifest.xml for an address. functions.json gets its version as a query, so that a host's old copy is left behind
 * while manifests that are already deployed still find the file.
 */
function manifestFor(addinUrl, functionsVersion) {
  const base = addinUrl.endsWith('/') ? addinUrl : `${addinUrl}/`;
  if (!/^https:\/\/[^\s"'<>&?#]+\/$/.test(base)) {
    throw new Error(
      `ADDIN_URL must be an https address without query, such as https://host/path, not "${addinUrl}"`,
    );
  }
  return read('manifest.xml')
    .replaceAll(DEVELOPMENT_URL, base)
    .replace(`${base}functions.json`, `${base}functions.json?v=${functionsVersion}`);
}

/** taskpane.html with the address of office.js and of our script. A relative address of office.js is this site's. */
function taskpanePage({ officeJs, runtime }) {
  const origin = /^https?:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  return read('src/taskpane.html')
    .replaceAll('{{officeJsOrigin}}', origin)
    .replaceAll('{{officeJs}}', officeJs.replaceAll('&', '&amp;').replaceAll('"', '&quot;'))
    .replaceAll('{{runtime}}', runtime);
}

function helpPage() {
  const { catalogue } = require('../src/functions/catalogue.ts');
  const { helpSections } = require('../src/functions/help-page.ts');
  return read('src/help.html').replace('{{functions}}', () => helpSections(catalogue));
}

/** The licences of the packages that a compilation bundles, in one text. */
function licences(modules) {
  const packages = new Map();
  for (const module of modules) {
    const resource = module.nameForCondition?.() ?? '';
    const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource);
    if (match) packages.set(match[1], JSON.parse(readFileSync(path.join(match[1], 'package.json'), 'utf8')));
  }
  const texts = [...packages].map(([folder, { name, version, license }]) => {
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return [...new Set(texts)].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

class AddinFiles {
  /** `addinUrl`: where the site will be. `officeJs`: the address of office.js. */
  constructor({ addinUrl = DEVELOPMENT_URL, officeJs = OFFICE_JS_URL } = {}) {
    this.options = { addinUrl, officeJs };
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('AddinFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'AddinFiles', stage }, () => this.emit(compilation));
    });
  }

  emit(compilation) {
    // For `watch`: what is read here belongs to the build, and modules of an earlier round are out of date.
    for (const file of ['manifest.xml', 'src/taskpane.html', 'src/help.html', 'src/old-host.js']) {
      compilation.fileDependencies.add(path.join(root, file));
    }
    for (const id of Object.keys(require.cache)) if (id.endsWith('.ts')) delete require.cache[id];

    // `minimized`: as they are; webpack's minimizer would take the pages apart.
    const emit = (name, content) =>
      compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
    const { addinUrl, officeJs } = this.options;
    const { json, version } = functionsJson();
    const runtime = `runtime.js?v=${compilation.namedChunks.get('runtime')?.contentHash.javascript ?? compilation.hash}`;
    emit('taskpane.html', taskpanePage({ officeJs, runtime }));
    emit('help.html', helpPage());
    emit('old-host.js', read('src/old-host.js'));
    emit('functions.json', json);
    emit('manifest.xml', manifestFor(addinUrl, version));
    emit('third-party-licences.txt', licences(compilation.modules));
    const assets = path.join(root, 'assets');
    for (const file of readdirSync(assets).filter((name) => name.endsWith('.png'))) {
      emit(`assets/${file}`, readFileSync(path.join(assets, file)));
    }
  }
}

module.exports = {
  AddinFiles,
  DEVELOPMENT_URL,
  OFFICE_JS_URL,
  functionsJson,
  helpPage,
  manifestFor,
  taskpanePage,
};
