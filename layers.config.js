/**
 * The import law: which layer of src/ may import which other, and which packages.
 * eslint.config.mjs enforces it, test/structure/layers.test.ts reads it aloud.
 */
module.exports = {
  scoring: { layers: [], packages: ['decimal.js'] },
  table: { layers: ['scoring'], packages: [] },
  audit: { layers: ['scoring', 'table'], packages: [] },
  drafting: { layers: ['scoring', 'table', 'audit'], packages: [] },
  plan: { layers: ['scoring', 'table', 'audit', 'drafting'], packages: [] },
  report: { layers: ['scoring', 'table', 'audit', 'plan'], packages: [] },
  // Sentences only: other layers are known here by their types.
  messages: {
    layers: ['table/address'],
    typesOf: ['scoring', 'table', 'audit', 'drafting', 'plan', 'report', 'host/port', 'cli'],
    packages: [],
  },
  'host/port': { layers: ['table', 'plan'], packages: [] },
  'host/excel': { layers: ['table', 'plan', 'host/port'], packages: [] },
  'host/xlsx': { layers: ['table', 'plan', 'host/port'], packages: ['fflate', 'numfmt'] },
  functions: { layers: ['scoring', 'table', 'audit', 'drafting', 'messages'], packages: [] },
  commands: { layers: ['taskpane', 'host/port', 'host/excel'], packages: [] },
  taskpane: {
    layers: ['scoring', 'table', 'audit', 'drafting', 'plan', 'report', 'messages', 'host/port', 'functions'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@microsoft/office-js-helpers'],
  },
  cli: {
    layers: ['scoring', 'table', 'audit', 'drafting', 'plan', 'report', 'messages', 'host/port', 'host/xlsx'],
    packages: ['node:fs', 'node:path', 'node:worker_threads'],
  },
};
