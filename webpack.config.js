/**
 * Three bundles: functions.js (PERF.* alone, for hosts without a shared runtime), runtime.js with the task pane's chunks
 * (the shared runtime page, which registers the same functions), and the command line.
 *
 * `site` is the folder of the add-in, ADDIN_URL the address where it will be served. OFFICE_JS_URL takes office.js from
 * elsewhere than the global CDN, for example from the China CDN or a copy on the intranet.
 */
const path = require('node:path');
const { BannerPlugin, optimize } = require('webpack');
const { AddinFiles } = require('./scripts/addin-files.cjs');

const src = (file) => path.resolve(__dirname, 'src', file);

/** What every formula loads counts by the byte. */
const SMALLEST = {
  ecma: 2020,
  toplevel: true,
  compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false, pure_getters: true },
};

module.exports = ({ site = path.resolve(__dirname, 'dist/addin') } = {}, { mode = 'production' } = {}) => {
  const common = {
    mode,
    context: __dirname,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' },
        // Layers without side effects: what nobody imports by name is left out.
        {
          test: /[\\/]src[\\/](scoring|table|audit|drafting|plan|report|messages|functions|host|taskpane)[\\/]/,
          sideEffects: false,
        },
        { test: /[\\/]decimal\.js[\\/]decimal\.mjs$/, use: require.resolve('./scripts/decimal-loader.cjs') },
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };

  const browser = {
    ...common,
    target: ['web', 'es2020'],
    output: { path: site, chunkFilename: '[name].[contenthash:8].js' },
    optimization: { minimizeOptions: { javascript: SMALLEST } },
  };

  return [
    { ...browser, name: 'functions', entry: { functions: src('functions/functions.ts') } },
    // What PERF.CHECK, REASON, EXPLAIN and AUDIT load with their first call.
    { ...browser, name: 'late', entry: { 'late-functions': src('functions/late/late.ts') } },
    {
      ...browser,
      name: 'addin',
      entry: { runtime: src('runtime.ts') },
      // The pane in one piece: its own code and the libraries compress better together.
      optimization: { ...browser.optimization, splitChunks: false },
      plugins: [new AddinFiles({ addinUrl: process.env.ADDIN_URL, officeJs: process.env.OFFICE_JS_URL })],
    },
    {
      ...common,
      name: 'cli',
      target: 'node20',
      entry: { cli: src('cli/main.ts') },
      output: { path: path.resolve(__dirname, 'dist') },
      plugins: [
        new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
        new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      ],
    },
  ];
};
