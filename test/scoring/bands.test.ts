import { Decimal, bandOf } from '../../src/scoring';
import type { Level } from '../../src/scoring';
import { profileOf } from './reading';

/** Points of 10 that lie in a level's band, at its ends and just beside them (财预〔2020〕10号; each place's own notice). */
const TRIED = ['0', '0.01', '4.99', '5', '5.01', '5.99', '6', '6.01', '7.99', '8', '8.01', '9.99', '10'];

test.each<[string, Level, string, string]>([
  ['mof-2020', 'achieved', '8', '10'],
  ['mof-2020', 'partly', '6', '7.99'],
  ['mof-2020', 'missed', '0', '5.99'],
  ['hubei', 'achieved', '8', '10'],
  ['hubei', 'partly', '5', '7.99'],
  ['hubei', 'missed', '0', '4.99'],
  ['xinjiang-2024', 'achieved', '10', '10'],
  ['xinjiang-2024', 'partly', '6', '7.99'],
  ['xinjiang-2024', 'missed', '0', '5.99'],
])('%s: %s takes %s to %s points of 10', (id, level, low, high) => {
  const band = bandOf(level, new Decimal(10), profileOf(id));
  expect(TRIED.filter((points) => band.holds(new Decimal(points)))).toEqual(
    TRIED.filter((points) => Number(points) >= Number(low) && Number(points) <= Number(high)),
  );
});

test.each([
  ['third-party-2022', 'third-party-scoring'],
  ['transfer', 'transfer-self-evaluation'],
  ['mof-2020', 'project-self-evaluation'],
])('%s is made for %s', (id, family) => {
  expect(profileOf(id).families).toContain(family);
});
