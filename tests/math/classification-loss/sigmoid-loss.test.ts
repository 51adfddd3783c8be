import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sigmoidLoss, squaredErrorInflection } from '../../../src/math/classification-loss/sigmoid-loss';
import { casesOfKind, expectCase, loadGolden, readList } from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('02_softmax');
const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;

describe('cross-entropy of a sigmoid output', () => {
  it.each(casesOfKind(golden, 'bce'))('agrees with the golden case $name', (goldenCase) => {
    const targets = readList(goldenCase.input['targets']);
    const each = readList(goldenCase.input['logits']).map((z, k) =>
      sigmoidLoss('crossEntropy', z, targets[k]!),
    );
    const losses = each.map(({ loss }) => loss);
    expectCase(
      { loss_elem: losses, loss_mean: mean(losses), grad_elem: each.map(({ gradient }) => gradient) },
      golden,
      goldenCase,
    );
  });
});

describe('half the squared error of a sigmoid output', () => {
  it.each(casesOfKind(golden, 'mse_sigmoid'))('is half of the golden case $name', (goldenCase) => {
    const targets = readList(goldenCase.input['targets']);
    const each = readList(goldenCase.input['logits']).map((z, k) =>
      sigmoidLoss('squaredError', z, targets[k]!),
    );
    const losses = each.map(({ loss }) => 2 * loss);
    expectCase(
      { loss_elem: losses, loss_mean: mean(losses), grad_elem: each.map(({ gradient }) => 2 * gradient) },
      golden,
      goldenCase,
    );
  });

  it('has its largest gradient 4/27 and its inflection at ln 2 for target 0', () => {
    const there = sigmoidLoss('squaredError', squaredErrorInflection, 0);
    expect(there.output).toBeCloseTo(2 / 3, 15); // σ(ln 2) = 2/3
    expect(there.gradient).toBeCloseTo(4 / 27, 15); // (2/3)²·(1/3)
    expect(Math.abs(there.curvature)).toBeLessThan(1e-15);
  });

  it('has a curvature with the sign of 2 − 3a for target 0', () => {
    fc.assert(
      fc.property(evenly(-30, 30), (z) => {
        const { output: a, curvature } = sigmoidLoss('squaredError', z, 0);
        // a²(1−a)(2−3a), by hand
        expect(curvature).toBeCloseTo(a * a * (1 - a) * (2 - 3 * a), 12);
      }),
    );
  });
});

describe('both losses', () => {
  const place = evenly(-6, 6);
  const targetDraw = evenly(0, 1);
  const name = fc.constantFrom('squaredError' as const, 'crossEntropy' as const);

  it('have the gradient and the curvature of their central differences', () => {
    fc.assert(
      fc.property(name, place, targetDraw, (loss, z, target) => {
        const h = 1e-4;
        const [before, here, after] = [z - h, z, z + h].map((each) => sigmoidLoss(loss, each, target));
        expect(here!.gradient).toBeCloseTo((after!.loss - before!.loss) / (2 * h), 6);
        expect(here!.curvature).toBeCloseTo((after!.gradient - before!.gradient) / (2 * h), 6);
      }),
    );
  });

  it('mirror each other when target and net input change sides', () => {
    fc.assert(
      fc.property(name, place, (loss, z) => {
        const [one, other] = [sigmoidLoss(loss, z, 0), sigmoidLoss(loss, -z, 1)];
        expect(one.loss).toBeCloseTo(other.loss, 13);
        expect(one.gradient).toBeCloseTo(-other.gradient, 13);
        expect(one.curvature).toBeCloseTo(other.curvature, 13);
      }),
    );
  });

  it('share one product: the gradient of the squared error is that of cross-entropy times the derivative', () => {
    fc.assert(
      fc.property(place, targetDraw, (z, target) => {
        const squared = sigmoidLoss('squaredError', z, target);
        const entropy = sigmoidLoss('crossEntropy', z, target);
        expect(squared.gradient).toBe(entropy.gradient * squared.derivative);
        expect(Math.abs(squared.gradient)).toBeLessThanOrEqual(Math.abs(entropy.gradient) / 4);
        expect(entropy.curvature).toBeGreaterThan(0);
      }),
    );
  });

  it('keep their digits in deep saturation', () => {
    expect(sigmoidLoss('crossEntropy', 800, 0).loss).toBe(800);
    expect(sigmoidLoss('crossEntropy', 40, 1).error * (1 + Math.exp(40))).toBeCloseTo(-1, 14);
    expect(sigmoidLoss('crossEntropy', Infinity, 1).loss).toBe(0);
  });
});
