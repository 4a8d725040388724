/** Writes docs/profiles/ from the profiles' own data. test/scoring/profile-pages.test.ts holds that it is up to date. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
require('./require-ts.cjs');
const { profiles, profileNotes } = require('../src/scoring/index.ts');
const { profileIndex, profilePage } = require('../src/messages/profile-page.zh-CN.ts');

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../docs/profiles');
mkdirSync(folder, { recursive: true });
for (const profile of profiles) {
  writeFileSync(path.join(folder, `${profile.id}.md`), profilePage(profile, profileNotes[profile.id] ?? {}));
}
writeFileSync(path.join(folder, 'README.md'), profileIndex(profiles));
console.log(`docs/profiles: ${profiles.length} pages`);
