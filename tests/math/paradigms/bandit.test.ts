import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { playBandit, regretOf } from '../../../src/math/paradigms/bandit';
import { nextMean } from '../../../src/math/paradigms/running-mean';
import { createRandom } from '../../../src/math/random';
import { evenly } from '../evenly';

const arms = [0.3, 0.5, 0.7];
const play = (explorationRate: number, steps = 1000, seed = 42) =>
  playBandit(arms, explorationRate, steps, createRandom(seed));
const pullsOf = (run: ReturnType<typeof play>) =>
  arms.map((_, k) => run.filter(({ arm }) => arm === k).length);
const totalOf = (run: ReturnType<typeof play>) => run.reduce((sum, { reward }) => sum + reward, 0);

describe('a player of a bandit', () => {
  // Reference values of the curriculum, reproduced in Python.
  it.each([
    [0.1, 695, [41, 42, 917]],
    [0, 298, [1000, 0, 0]],
    [0.01, 608, [238, 1, 761]],
    [1, 505, [320, 328, 352]],
  ])('with ε = %d earns and pulls as Python says', (explorationRate, total, pulls) => {
    const run = play(explorationRate);
    expect(totalOf(run)).toBe(total);
    expect(pullsOf(run)).toEqual(pulls);
  });

  it('never leaves the first arm without exploring, whatever it pays', () => {
    fc.assert(
      fc.property(
        fc.array(evenly(0, 1), { minLength: 1, maxLength: 4 }),
        fc.nat(1000),
        (probabilities, seed) =>
          playBandit(probabilities, 0, 50, createRandom(seed)).every(({ arm }) => arm === 0),
      ),
    );
  });

  it('estimates the mean of what each arm has paid', () => {
    fc.assert(
      fc.property(fc.nat(1000), evenly(0, 1), (seed, explorationRate) => {
        const run = play(explorationRate, 60, seed);
        run.at(-1)!.estimates.forEach((estimate, k) => {
          const own = run.filter(({ arm }) => arm === k);
          expect(estimate).toBeCloseTo(own.length === 0 ? 0 : totalOf(own) / own.length, 12);
        });
      }),
    );
  });

  it('refuses what is no probability', () => {
    expect(() => playBandit([], 0, 1, createRandom(1))).toThrow(MathError);
    expect(() => playBandit([1.2], 0, 1, createRandom(1))).toThrow(MathError);
    expect(() => playBandit([0.5], -0.1, 1, createRandom(1))).toThrow(MathError);
    expect(() => playBandit([0.5], 0, 1.5, createRandom(1))).toThrow(MathError);
  });
});

describe('the regret', () => {
  it('grows by the gap to the best arm', () => {
    const regret = regretOf(arms, [0, 2, 1]);
    [0.4, 0.4, 0.6].forEach((each, t) => {
      expect(regret[t]).toBeCloseTo(each, 12);
    });
  });
});

describe('the running mean', () => {
  it('is the mean of all values', () => {
    fc.assert(
      fc.property(fc.array(evenly(-9, 9), { minLength: 1, maxLength: 20 }), (values) => {
        const running = values.reduce((mean, value, i) => nextMean(mean, value, i + 1), 123);
        expect(running).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 9);
      }),
    );
  });
  it('starts to count at 1', () => {
    expect(() => nextMean(0, 1, 0)).toThrow(MathError);
  });
});
