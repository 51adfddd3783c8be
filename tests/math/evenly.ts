import fc from 'fast-check';

/**
 * Numbers spread evenly over an interval. `fc.double` spreads them evenly over the floating-point numbers, and half of those
 * between 0 and 1 are below $10^{-154}$: formulas would be tested at 0 only.
 */
export const evenly = (min: number, max: number): fc.Arbitrary<number> =>
  fc
    .oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 2 ** 31 - 1 }).map((k) => k / (2 ** 31 - 1)) },
      { weight: 1, arbitrary: fc.constantFrom(0, 0.5, 1) },
    )
    .map((fraction) => min + fraction * (max - min));
