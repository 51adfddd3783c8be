import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descend } from '../../../../src/math/optimization/descend';
import {
  averageMomentum,
  rateInsideMomentum,
  sumMomentum,
} from '../../../../src/math/optimization/optimizers/momentum';
import type { Optimizer } from '../../../../src/math/optimization/optimizers/optimizer';
import { quadratic } from '../../../../src/math/optimization/quadratic';
import { rosenbrock } from '../../../../src/math/optimization/test-functions';
import { expectClose } from '../../../golden/check';
import { evenly } from '../../evenly';

const walk = (optimizer: Optimizer) =>
  descend({ objective: rosenbrock, optimizer, start: [-1.2, 1], steps: 60 });
const coefficients = evenly(0, 0.95);
const near = { rtol: 1e-8, atol: 1e-8 };

describe('the forms of momentum', () => {
  it('walk the same way when the average form has η/(1−β), whatever the function', () => {
    fc.assert(
      fc.property(coefficients, (momentum) => {
        const learningRate = 1e-4;
        const sum = walk(sumMomentum({ learningRate, momentum }));
        const average = walk(averageMomentum({ learningRate: learningRate / (1 - momentum), momentum }));
        expectClose(average.positions, sum.positions, near);
      }),
    );
  });

  it('walk the same way with the learning rate inside or outside while it is constant', () => {
    fc.assert(
      fc.property(coefficients, (momentum) => {
        const parameters = { learningRate: 1e-4, momentum };
        const { positions } = walk(sumMomentum(parameters));
        expectClose(walk(rateInsideMomentum(parameters)).positions, positions, near);
      }),
    );
  });

  it('part when the learning rate falls: inside, old gradients keep their rate', () => {
    // v₁ = g, then the rate drops to a tenth. Outside: 0.1·(0.9·1 + 1) = 0.19; inside: 0.9·1 + 0.1 = 1.
    const parameters = { learningRate: (step: number) => (step === 1 ? 1 : 0.1), momentum: 0.9 };
    const secondMove = (optimizer: Optimizer) => {
      const once = optimizer.step([0], () => [1]);
      return once[0]! - optimizer.step(once, () => [1])[0]!;
    };
    expectClose(secondMove(sumMomentum(parameters)), 0.19, { rtol: 1e-14, atol: 0 });
    expectClose(secondMove(rateInsideMomentum(parameters)), 1, { rtol: 1e-14, atol: 0 });
  });

  it('grow to g/(1−β) as a sum and to g as an average under a constant gradient', () => {
    const lastMove = (optimizer: Optimizer) => {
      let position = [0];
      let move = 0;
      for (let step = 0; step < 500; step++) {
        const next = optimizer.step(position, () => [2]);
        move = position[0]! - next[0]!;
        position = next;
      }
      return move;
    };
    const parameters = { learningRate: 1, momentum: 0.9 };
    expectClose(lastMove(sumMomentum(parameters)), 20, { rtol: 1e-12, atol: 0 });
    expectClose(lastMove(averageMomentum(parameters)), 2, { rtol: 1e-11, atol: 0 });
  });

  it('are gradient descent for β = 0', () => {
    const parameters = { learningRate: 0.01, momentum: 0 };
    for (const create of [sumMomentum, rateInsideMomentum, averageMomentum]) {
      const { positions } = descend({
        objective: quadratic(5),
        optimizer: create(parameters),
        start: [1, 1],
        steps: 2,
      });
      expectClose(positions[2], [0.99 ** 2, 0.95 ** 2], { rtol: 1e-14, atol: 0 });
    }
  });

  it('take a first step of η at the gradient when the average is corrected for bias', () => {
    const optimizer = averageMomentum({ learningRate: 0.1, momentum: 0.9, biasCorrection: true });
    expect(optimizer.step([0], () => [3])[0]).toBeCloseTo(-0.3, 14);
  });
});
