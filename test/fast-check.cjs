/**
 * fast-check as the tests see it: with one seed, so that a run is repeated by the next one and a red build is the
 * doing of its change. `npm run check:properties` sets another seed each time.
 */
const fc = require('../node_modules/fast-check/lib/cjs/fast-check.js');

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_240_131) });
module.exports = fc;
