import { expect, it } from 'vitest';
import { hardtanhActivation, leakyActivation } from '../../../src/math/activations/piecewise-linear';
import { MathError } from '../../../src/math/errors';

it('the slopes and bounds of functions made of lines are numbers', () => {
  for (const value of [Number.NaN, Infinity, -Infinity]) {
    expect(() => leakyActivation(value)).toThrow(
      new MathError(`leaky ReLU needs a finite slope, not ${value}`),
    );
    expect(() => hardtanhActivation(value, 1)).toThrow(
      new MathError(`hardtanh needs a finite minimum, not ${value}`),
    );
    expect(() => hardtanhActivation(0, value)).toThrow(
      new MathError(`hardtanh needs a finite maximum, not ${value}`),
    );
  }
});
