import { oneOf } from '../../../../src/exercise/draw';
import { naturalFrequencies, posterior } from '../../../../src/math/probability/repeated-tests';

/** A test, its three rates in percent. */
export const rates = {
  prior: oneOf(0.5, 1, 2, 3, 5, 10),
  sensitivity: oneOf(80, 85, 90, 95, 99),
  specificity: oneOf(80, 90, 95, 98),
};

interface Rates {
  prior: number;
  sensitivity: number;
  specificity: number;
}

/** The same rates as shares. */
export const shares = ({ prior, sensitivity, specificity }: Rates) => ({
  prior: prior / 100,
  sensitivity: sensitivity / 100,
  specificity: specificity / 100,
});

/** The probability of being ill after so many positive tests. */
export const after = (values: Rates, tests: number) => posterior({ ...shares(values), tests }) ?? 0;

/** Among 100 000 people, whole numbers for the rates above: the ill and the healthy who test positive. */
export function people(values: Rates): { found: number; alarmed: number } {
  const { truePositive, falsePositive } = naturalFrequencies({ ...shares(values), tests: 1 }, 100_000);
  return { found: truePositive, alarmed: falsePositive };
}
