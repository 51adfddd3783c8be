import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOfLargest } from '../../../src/math/index-of-largest';
import { nearestCode, shareRight } from '../../../src/math/target-types/decide-class';
import {
  indicatorLines,
  isOnePlace,
  lineThrough,
  onLine,
} from '../../../src/math/target-types/label-regression';
import { casesOfKind, expectClose, loadGolden, readList, toleranceOf } from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('09_regression');
const straight = casesOfKind(golden, 'poly').filter(({ input }) => input['degree'] === 1);

/** CLS9 of the curriculum. */
const inputs = [-1.2, -1, -0.8, -0.2, 0, 0.2, 0.8, 1, 1.2];
const classes = [0, 0, 0, 1, 1, 1, 2, 2, 2];
const nine = fc.array(
  fc.integer({ min: -40, max: 40 }).map((each) => each / 20),
  { minLength: 9, maxLength: 9 },
);

describe('a line of least squares', () => {
  it('has golden cases', () => {
    expect(straight.length).toBeGreaterThan(1);
  });

  it.each(straight)('agrees with the golden case $name', (goldenCase) => {
    const line = lineThrough(readList(goldenCase.input['x']), readList(goldenCase.input['y']));
    expectClose(
      [line.intercept, line.slope],
      goldenCase.expected['coef'],
      toleranceOf(golden, goldenCase, 'coef'),
    );
  });

  it('is flat where all inputs agree', () => {
    expect(lineThrough([2, 2, 2 + 1e-7], [0, 1, 5])).toEqual({ slope: 0, intercept: 2 });
    expect(isOnePlace([0, 1e-5])).toBe(false);
  });

  it('refuses lists that are empty or of unequal length', () => {
    expect(() => lineThrough([], [])).toThrow(/at least one/);
    expect(() => lineThrough([1, 2], [1])).toThrow(/as many targets/);
  });
});

describe('classes as numbers', () => {
  it.each([
    { codes: [0, 1, 2], line: [1, 0.9615384615], right: 1 },
    { codes: [0, 2, 1], line: [1, 0.4807692308], right: 0.3333333333 },
  ])('codes $codes give the line and the accuracy of the curriculum', ({ codes, line, right }) => {
    // pages.md P02, and numpy.linalg.lstsq
    const fitted = lineThrough(
      inputs,
      classes.map((k) => codes[k]!),
    );
    expectClose([fitted.intercept, fitted.slope], line, { rtol: 0, atol: 5.1e-11 });
    const answers = inputs.map((x) => nearestCode(onLine(fitted, x), codes));
    expect(shareRight(answers, classes)).toBeCloseTo(right, 9);
  });

  it('one line for each class masks the middle class', () => {
    const lines = indicatorLines(inputs, classes, 3);
    expectClose(
      lines.map(({ slope }) => slope),
      [-0.4807692308, 0, 0.4807692308],
      { rtol: 0, atol: 5.1e-11 },
    );
    const answers = inputs.map((x) => indexOfLargest(lines.map((line) => onLine(line, x))));
    expect(answers).toEqual([0, 0, 0, 0, 0, 2, 2, 2, 2]);
  });

  it('the lines of all classes add up to 1 everywhere', () => {
    fc.assert(
      fc.property(nine, evenly(-3, 3), (places, x) => {
        const sum = indicatorLines(places, classes, 3).reduce((total, line) => total + onLine(line, x), 0);
        expect(sum).toBeCloseTo(1, 6);
      }),
    );
  });

  it('with classes of equal size the class with the middle mean is never the largest, except where all lines meet', () => {
    // g_k(x) = 1/K + (m_k − m)(x − m)/(K s²): the largest belongs to the largest or to the smallest mean.
    fc.assert(
      fc.property(nine, evenly(-3, 3), (places, x) => {
        const means = [0, 3, 6].map((first) =>
          places.slice(first, first + 3).reduce((sum, each) => sum + each / 3, 0),
        );
        const center = means.reduce((sum, each) => sum + each / 3, 0);
        const [low, middle, high] = [0, 1, 2].sort((a, b) => means[a]! - means[b]!) as [
          number,
          number,
          number,
        ];
        fc.pre(means[middle]! - means[low]! > 0.01 && means[high]! - means[middle]! > 0.01);
        fc.pre(Math.abs(x - center) > 0.01);
        const answer = indexOfLargest(indicatorLines(places, classes, 3).map((line) => onLine(line, x)));
        expect(answer).toBe(x > center ? high : low);
      }),
    );
  });

  it('the answers of a line through codes come in the order of the codes', () => {
    fc.assert(
      fc.property(nine, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (places, codes) => {
        const line = lineThrough(
          places,
          classes.map((k) => codes[k]!),
        );
        const seen = Array.from(
          { length: 81 },
          (_, i) => codes[nearestCode(onLine(line, -2 + i / 20), codes)]!,
        );
        const sorted = [...seen].sort((a, b) => (line.slope < 0 ? b - a : a - b));
        expect(seen).toEqual(sorted);
      }),
    );
  });
});
