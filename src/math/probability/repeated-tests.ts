import { requireWhole } from '../checks';
import { MathError } from '../errors';

/** A test for a condition that a share of people has, carried out several times on the same person. */
export interface RepeatedTest {
  /** The share of people who have the condition, $P(H)$, from 0 to 1. */
  prior: number;
  /** $P(\text{positive}\mid H)$ of one test, from 0 to 1. */
  sensitivity: number;
  /** $P(\text{negative}\mid\bar H)$ of one test, from 0 to 1. */
  specificity: number;
  /** How many tests, independent given the condition; at least 1. */
  tests: number;
}

/** The shares of all people, in all four groups; they add up to 1. */
export interface TestShares {
  /** Has the condition, all tests positive. */
  truePositive: number;
  /** Has it, at least one test negative. */
  falseNegative: number;
  /** Does not have it, all tests positive. */
  falsePositive: number;
  /** Does not have it, at least one test negative. */
  trueNegative: number;
}

/**
 * The joint probabilities of condition and result, where positive means that all tests are:
 * $P(H)\,\text{sens}^k$ and $(1-P(H))(1-\text{spec})^k$ for the positive ones. The tests are independent given the condition. Throws
 * unless the three probabilities are from 0 to 1 and the tests a whole number above 0.
 *
 * @example testShares({ prior: 0.5, sensitivity: 1, specificity: 0.5, tests: 1 }).falsePositive // 0.25
 */
export function testShares({ prior, sensitivity, specificity, tests }: RepeatedTest): TestShares {
  for (const share of [prior, sensitivity, specificity]) {
    if (!(share >= 0 && share <= 1)) throw new MathError(`testShares needs probabilities, not ${share}`);
  }
  requireWhole('testShares', 'tests', tests, 1);
  const truePositive = prior * sensitivity ** tests;
  const falsePositive = (1 - prior) * (1 - specificity) ** tests;
  return {
    truePositive,
    falseNegative: prior - truePositive,
    falsePositive,
    trueNegative: 1 - prior - falsePositive,
  };
}

/**
 * Bayes' rule: the probability of the condition after all tests were positive,
 * $P(H\mid E)=\frac{P(E\mid H)P(H)}{P(E\mid H)P(H)+P(E\mid\bar H)P(\bar H)}$; null where no one can be positive. Throws as `testShares`.
 *
 * @example posterior({ prior: 0.01, sensitivity: 0.99, specificity: 0.95, tests: 1 }) // 0.166667
 */
export function posterior(test: RepeatedTest): number | null {
  const { truePositive, falsePositive } = testShares(test);
  const positive = truePositive + falsePositive;
  return positive === 0 ? null : truePositive / positive;
}

/** People in each of the four groups, whole numbers. */
export type TestCounts = { [Group in keyof TestShares]: number };

/**
 * The natural frequencies among so many people, each group rounded within those who have the condition and those who do not, so
 * that all are counted once. Throws as `testShares`, and unless the people are a whole number.
 *
 * @example naturalFrequencies({ prior: 0.01, sensitivity: 0.99, specificity: 0.95, tests: 1 }, 1000).falsePositive // 50
 */
export function naturalFrequencies(test: RepeatedTest, people: number): TestCounts {
  requireWhole('naturalFrequencies', 'people', people);
  const { truePositive, falsePositive } = testShares(test);
  const affected = Math.round(test.prior * people);
  // Rounding must not make more positives than there are people.
  const found = Math.min(affected, Math.round(truePositive * people));
  const alarmed = Math.min(people - affected, Math.round(falsePositive * people));
  return {
    truePositive: found,
    falseNegative: affected - found,
    falsePositive: alarmed,
    trueNegative: people - affected - alarmed,
  };
}
