import { createRequire } from 'node:module';

const layers = createRequire(import.meta.url)('../layers.config.js');
const names = Object.keys(layers);

/** Folder of a layer under src/; "host/port" is one file. */
const glob = (name) => (name === 'host/port' ? `src/${name}.ts` : `src/${name}/**/*.{ts,tsx}`);
/** A relative import that leads into a layer: ends in "/<layer>" or goes on below it. */
const into = (name) => `(^|/)\\.\\.?/(.*/)?${name}(/|$)`;

/** One block a layer: imports of the layers that it may not know, and of packages that it may not use, are errors. */
export const layerRules = names.map((name) => {
  const { layers: allowed, typesOf = [], packages } = layers[name];
  const known = (other) => other === name || allowed.includes(other);
  const patterns = names
    .filter((other) => !known(other))
    .map((other) => ({
      regex: into(other),
      message: `src/${name} may not import src/${other}: see layers.config.js`,
      allowTypeImports: typesOf.includes(other),
    }))
    // One name inside another layer's folder, such as table/address.
    .map((pattern) => {
      const inner = allowed.filter((one) => one.includes('/') && pattern.regex === into(one.split('/')[0]));
      return inner.length === 0
        ? pattern
        : {
            ...pattern,
            regex: `(^|/)\\.\\.?/(.*/)?${inner[0].split('/')[0]}/(?!${inner.map((one) => one.split('/')[1]).join('|')})`,
          };
    });
  const bare = packages.map((one) => one.replace(/[/]/g, '\\/')).join('|');
  patterns.push({
    regex: packages.length > 0 ? `^(?!\\.|(?:${bare})(?:$|/))` : '^(?!\\.)',
    message: `src/${name} may use no package but: ${packages.join(', ') || 'none'}`,
    allowTypeImports: false,
  });
  return {
    files: [glob(name)],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
});
