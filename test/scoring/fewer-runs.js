/** For mutation testing, where every mutant runs the tests again: properties with few runs, the same ones each time. */
const fc = require('fast-check');

const { assert } = fc.default;
fc.default.assert = (property, parameters) =>
  assert(property, {
    ...parameters,
    numRuns: Math.min(25, parameters?.numRuns ?? 25),
    seed: 1,
    endOnFailure: true,
  });
