import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstSeed, isSeed, largestSeed } from '../../src/exercise/draw';
import { pairsToSeed, seedToPairs } from '../../src/practice/link';

const id = 'momentum/weight-of-older';

it('a link asks for the variant that it was made from', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: largestSeed }), (seed) => {
      expect(pairsToSeed(id, seedToPairs(id, seed))).toEqual({ seed });
    }),
  );
});

it('the variant that pages are built with needs no parameter', () => {
  expect(seedToPairs(id, firstSeed)).toEqual([]);
});

it('1,000 malformed links give the first variant and say what was wrong with the link, or are about something else', () => {
  const key = fc.oneof(fc.constant(`${id}.seed`), fc.constant(`${id}.other`), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.oneof(fc.string(), fc.double().map(String)))), (pairs) => {
      const { seed, problem } = pairsToSeed(id, pairs);
      expect(isSeed(seed)).toBe(true);
      expect(problem === undefined || seed === firstSeed).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
