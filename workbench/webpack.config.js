const path = require('node:path');
const swc = require('@swc/core');

/**
 * The workbench's own page. `npm start` builds and serves it; it is never part of the add-in.
 * Univer comes as readable code of 13 MB: shorter names alone halve what the browser has to read, and take a second,
 * where a full minification would take most of a minute.
 */
class ShortNames {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('ShortNames', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'ShortNames', stage }, async (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!name.endsWith('.js')) continue;
          const { code } = await swc.minify(asset.source().toString(), { compress: false, mangle: true });
          compilation.updateAsset(name, new sources.RawSource(code));
        }
      });
    });
  }
}

module.exports = {
  name: 'workbench',
  mode: 'production',
  devtool: false,
  entry: path.join(__dirname, 'app/main.ts'),
  output: {
    path: path.join(__dirname, '../dist/workbench'),
    publicPath: '/workbench/',
    filename: 'main.js',
    cssFilename: 'main.css',
    chunkFilename: 'chunk-[id].js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, use: 'swc-loader' },
      { test: /\.css$/, type: 'css/auto' },
    ],
  },
  experiments: { css: true },
  optimization: { minimize: false, splitChunks: false },
  plugins: [new ShortNames()],
  performance: { hints: false },
};
