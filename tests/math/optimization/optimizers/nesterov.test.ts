import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descend } from '../../../../src/math/optimization/descend';
import { nesterovLookAhead, nesterovTorch } from '../../../../src/math/optimization/optimizers/nesterov';
import { quadratic } from '../../../../src/math/optimization/quadratic';
import { rosenbrock } from '../../../../src/math/optimization/test-functions';
import { expectClose } from '../../../golden/check';
import { evenly } from '../../evenly';

describe('Nesterov momentum', () => {
  it('is v ← βv + ∇f(θ − ηβv), θ ← θ − ηv', () => {
    const [learningRate, momentum] = [0.01, 0.9];
    const { gradient } = quadratic(100);
    const { positions } = descend({
      objective: quadratic(100),
      optimizer: nesterovLookAhead({ learningRate, momentum }),
      start: [10, 1],
      steps: 30,
    });
    let theta = [10, 1];
    let v = [0, 0];
    for (let step = 1; step <= 30; step++) {
      const g = gradient(theta.map((value, i) => value - learningRate * momentum * v[i]!));
      v = v.map((value, i) => momentum * value + g[i]!);
      theta = theta.map((value, i) => value - learningRate * v[i]!);
      expectClose(positions[step], theta, { rtol: 1e-11, atol: 1e-12 });
    }
  });

  it('as PyTorch runs it tracks the look-ahead point of the original', () => {
    fc.assert(
      fc.property(evenly(0, 0.95), (momentum) => {
        const parameters = { learningRate: 1e-4, momentum };
        const settings = { objective: rosenbrock, start: [-1.2, 1], steps: 40 };
        const original = descend({ ...settings, optimizer: nesterovLookAhead(parameters) }).positions;
        const torch = descend({ ...settings, optimizer: nesterovTorch(parameters) }).positions;
        for (let t = 1; t <= 40; t++) {
          const ahead = original[t]!.map((value, i) => value + momentum * (value - original[t - 1]![i]!));
          expectClose(torch[t], ahead, { rtol: 1e-8, atol: 1e-9 });
        }
      }),
    );
  });

  it('asks for the gradient once a step', () => {
    let asked = 0;
    const optimizer = nesterovLookAhead({ learningRate: 0.1, momentum: 0.9 });
    optimizer.step([1], (point) => {
      asked++;
      return [...point];
    });
    expect(asked).toBe(1);
  });
});
