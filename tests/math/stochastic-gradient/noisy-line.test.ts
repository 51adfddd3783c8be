import { describe, expect, it } from 'vitest';
import { noisyLine, trueLine } from '../../../src/math/stochastic-gradient/noisy-line';
import { expectClose } from '../../golden/check';

describe('the data set SGD8', () => {
  it('is the line of the curriculum with its eight errors', () => {
    const { rows, targets } = noisyLine(true);
    expect(rows.map(([x]) => x)).toEqual([-1.75, -1.25, -0.75, -0.25, 0.25, 0.75, 1.25, 1.75]);
    expect(rows.every(([, one]) => one === 1)).toBe(true);
    const errors = targets.map((target, i) => target - (1.5 * rows[i]![0]! + 0.5));
    expectClose(errors, [0.3, -0.2, 0.1, -0.4, 0.35, -0.1, 0.2, -0.25], { rtol: 0, atol: 1e-15 });
    expectClose(
      errors.reduce((sum, error) => sum + error, 0),
      0,
      { rtol: 0, atol: 1e-15 },
    );
  });

  it('without them lies on the line', () => {
    const { rows, targets } = noisyLine(false);
    expect(targets).toEqual(rows.map(([x]) => trueLine.slope * x! + trueLine.intercept));
  });
});
