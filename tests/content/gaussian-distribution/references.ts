import { type Reference, tenDecimals } from '../references/reference';

const gapOf = (summands: number, gap: number): Reference => ({
  demo: 'clt',
  set: { summands },
  gives: { gap },
  absolute: 5.1e-9,
});

const entropyOf = (density: string, entropy: number): Reference => ({
  demo: 'max-entropy',
  set: { density },
  gives: { entropy },
  absolute: tenDecimals,
});

/** The values that page P05 of the curriculum prints, and those of E3.3. */
export const references: readonly Reference[] = [
  gapOf(1, 0.05720672),
  gapOf(2, 0.01643079),
  gapOf(3, 0.00985314),
  gapOf(12, 0.00233593),
  // The excess kurtosis of a sum of k uniform numbers is −1.2/k.
  { demo: 'clt', set: { summands: 1 }, gives: { excessKurtosis: -1.2 } },
  { demo: 'clt', set: { summands: 3 }, gives: { excessKurtosis: -0.4 } },
  { demo: 'clt', gives: { excessKurtosis: -0.1, skewness: 0 } },
  { demo: 'clt', set: { summand: 'cauchy', summands: 1 }, gives: { gap: 0.1255822771 }, absolute: 1e-9 },
  { demo: 'clt', set: { summand: 'cauchy', summands: 50 }, gives: { gap: 0.1255822771 }, absolute: 1e-9 },
  entropyOf('gaussian', 1.4189385332),
  entropyOf('logistic', 1.4045762585),
  entropyOf('triangular', 1.3958797346),
  entropyOf('laplace', 1.3465735903),
  entropyOf('uniform', 1.2424533249),
  { demo: 'max-entropy', gives: { entropyBits: 2.04709559, shortfall: 0 }, absolute: 5.1e-9 },
  {
    demo: 'mvn-contours',
    gives: {
      determinant: 1.75,
      distanceSquared: 2.2857142857,
      density: 0.0383675932,
      within: [0.6826894921, 0.9544997361, 0.9973002039],
    },
    absolute: tenDecimals,
  },
];
