/**
 * Writes workbench/sample/sample.xlsx from workbench/sample/tables.json: twelve self-evaluation tables as a department
 * hands them in, slips included. The same tables give the same bytes; test/host/xlsx/sample.test.ts holds the two
 * together.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
require('./require-ts.cjs');
const { makeSample } = require('../workbench/sample/make-sample.ts');

const at = (name) => fileURLToPath(new URL(`../workbench/sample/${name}`, import.meta.url));
writeFileSync(at('sample.xlsx'), makeSample(JSON.parse(readFileSync(at('tables.json'), 'utf8'))));
