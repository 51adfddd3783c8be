import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { removeColumnMeans } from '../../../src/math/input-mean/remove-column-means';
import { sampleDescent, sampleGradient } from '../../../src/math/input-mean/sample-descent';
import { detour, largestCosineOfSharedSign, signPattern } from '../../../src/math/input-mean/shared-sign';
import { SIX_POSITIVE_SAMPLES } from '../../../src/math/input-mean/six-positive-samples';
import { expectClose, loadGolden, readArray, readList } from '../../golden/check';
import { evenly } from '../evenly';

const { inputs } = SIX_POSITIVE_SAMPLES;
const labels = inputs.map(([x1, x2]) => (x1 > x2 ? 1 : 0));
const order = inputs.map((_, i) => i);
const run = (rows: readonly (readonly number[])[], steps: number) =>
  sampleDescent({ inputs: rows, labels, order, learningRate: 0.5, steps });

describe('sample-wise descent on six positive samples', () => {
  it('has the gradients of the curriculum', () => {
    // Page P20, demo sign-pattern.
    const { steps } = run(inputs, 6);
    expectClose(steps[0]!.gradient, [-0.4, -0.1], { rtol: 1e-12, atol: 0 });
    expectClose(steps[1]!.gradient, [0.15786777, 0.47360332], { rtol: 0, atol: 5.1e-9 });
    expect(steps.map(({ gradient }) => signPattern(gradient))).toEqual([
      'negative',
      'positive',
      'negative',
      'positive',
      'negative',
      'negative',
    ]);
  });

  it('mixes signs once the mean is gone', () => {
    const { steps } = run(removeColumnMeans(inputs).rows, 6);
    expect(steps.some(({ gradient }) => signPattern(gradient) === 'mixed')).toBe(true);
  });

  it('walks by its gradients', () => {
    const { weights, steps } = run(inputs, 7);
    expect(weights).toHaveLength(8);
    expect(steps[6]!.sample).toBe(0);
    steps.forEach(({ gradient }, t) => {
      expectClose(
        weights[t + 1],
        weights[t]!.map((w, i) => w - 0.5 * gradient[i]!),
        { rtol: 1e-15, atol: 1e-16 },
      );
    });
  });

  it('refuses lists that do not fit', () => {
    const good = { inputs, labels, order, learningRate: 0.5, steps: 1 };
    expect(() => sampleDescent({ ...good, labels: [1] })).toThrow(MathError);
    expect(() => sampleDescent({ ...good, order: [7] })).toThrow(MathError);
    expect(() => sampleDescent({ ...good, order: [] })).toThrow(MathError);
    expect(() => sampleDescent({ ...good, steps: 0.5 })).toThrow(MathError);
    expect(() => sampleDescent({ ...good, learningRate: Number.NaN })).toThrow(MathError);
    expect(() => sampleGradient([1], [1, 2], 0)).toThrow(MathError);
    expect(() => sampleGradient([], [], 0)).toThrow(MathError);
  });
});

describe('the gradient of one sample', () => {
  it('is that of PyTorch for the cross-entropy of logits', () => {
    const cases = loadGolden('02_softmax').cases.filter(({ name }) => name.startsWith('bce'));
    expect(cases.length).toBeGreaterThan(0);
    for (const { input, expected } of cases) {
      const [logits, targets] = [readList(input['logits']), readList(input['targets'])];
      const gradients = readArray(expected['grad_elem']);
      logits.forEach((logit, i) => {
        if (!Number.isFinite(logit)) return;
        expectClose(sampleGradient([logit], [1], targets[i]!).delta, gradients[i], {
          rtol: 1e-12,
          atol: 1e-14,
        });
      });
    }
  });

  const weightsAndInputs = (least: number) =>
    fc
      .integer({ min: 1, max: 6 })
      .chain((size) =>
        fc.tuple(
          fc.array(evenly(-3, 3), { minLength: size, maxLength: size }),
          fc.array(evenly(least, 1), { minLength: size, maxLength: size }),
          fc.constantFrom(0, 1),
        ),
      );

  it('never mixes signs while all inputs are positive', () => {
    fc.assert(
      fc.property(weightsAndInputs(0.01), ([weights, x, label]) => {
        const { delta, gradient } = sampleGradient(weights, x, label);
        expect(signPattern(gradient)).toBe(delta > 0 ? 'positive' : 'negative');
      }),
    );
  });
});

describe('steps of one sign', () => {
  const target = fc
    .array(evenly(-2, 2), { minLength: 2, maxLength: 5 })
    .filter((t) => Math.hypot(...t) > 0.01);

  it('come no nearer to a wanted direction than the bound, and reach it', () => {
    const cosine = (a: readonly number[], b: readonly number[]) =>
      a.reduce((sum, each, i) => sum + each * b[i]!, 0) / Math.hypot(...a) / Math.hypot(...b);
    fc.assert(
      fc.property(target, fc.array(evenly(0.01, 1), { minLength: 5, maxLength: 5 }), (wanted, sizes) => {
        const bound = largestCosineOfSharedSign(wanted);
        const step = wanted.map((_, i) => sizes[i]!);
        expect(cosine(step, wanted)).toBeLessThanOrEqual(bound + 1e-12);
        expect(-cosine(step, wanted)).toBeLessThanOrEqual(bound + 1e-12);
        const parts = [wanted.map((each) => Math.max(each, 0)), wanted.map((each) => Math.min(each, 0))];
        const reached = parts.filter((part) => Math.hypot(...part) > 0).map((part) => cosine(part, wanted));
        expectClose(Math.max(...reached), bound, { rtol: 1e-12, atol: 0 });
        expect(bound).toBeGreaterThanOrEqual(Math.SQRT1_2 - 1e-12);
      }),
    );
    expectClose(largestCosineOfSharedSign([1, -1]), Math.SQRT1_2, { rtol: 1e-15, atol: 0 });
    expect(() => largestCosineOfSharedSign([0, 0])).toThrow(MathError);
  });

  it('are told from mixed ones', () => {
    expect(signPattern([0, 0])).toBeNull();
    expect([signPattern([0, 1]), signPattern([-1, 0]), signPattern([1, -1])]).toEqual([
      'positive',
      'negative',
      'mixed',
    ]);
  });

  it('make a path longer than the straight way', () => {
    expect(detour([[1, 1]])).toBeNull();
    expect(
      detour([
        [0, 0],
        [1, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expectClose(
      detour([
        [0, 0],
        [1, 0],
        [1, 1],
      ]),
      Math.SQRT2,
      { rtol: 1e-15, atol: 0 },
    );
    expect(() => detour([])).toThrow(MathError);
  });
});
