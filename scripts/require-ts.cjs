/** Lets the build read TypeScript modules of src/ (the functions' catalogue) with `require`, through swc. */
const { transformFileSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformFileSync(filename, { module: { type: 'commonjs' }, sourceMaps: 'inline' });
  module._compile(code, filename);
};
