import { DEFECTS } from './defects/defects';
import { measure } from './defects/measure';

/** `npm run check:findings` makes ten thousand; every kind of fault comes some thirty times here. */
const FAULTY = DEFECTS.length * 30;

describe(`one known fault in each of ${FAULTY} made tables`, () => {
  const measured = measure(FAULTY);

  test('right tables give no error and no warning', () => {
    expect(measured.right).toBeGreaterThanOrEqual(FAULTY);
    expect(measured.alarms.slice(0, 5)).toEqual([]);
  });

  test.each(measured.defects.map((tally) => [`${tally.code}: ${tally.name}`, tally] as const))(
    'finds %s',
    (_name, { planted, found }) => {
      expect(planted).toBe(30);
      expect(found).toBe(planted);
    },
  );

  test('every error is a planted one', () => {
    expect(measured.errors).toBeGreaterThan(FAULTY / 3);
    expect(measured.falseErrors.slice(0, 5)).toEqual([]);
  });
});

test('the same seeds make the same tables', () => {
  const [one, other] = [measure(60), measure(60)];
  expect([...one.byRule]).toEqual([...other.byRule]);
  expect(one.missed).toEqual(other.missed);
});
