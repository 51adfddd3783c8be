import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { descend } from '../../../src/math/optimization/descend';
import { hill, hillCriticalPoints, hillSlope } from '../../../src/math/optimization/hill';
import { hillEnd, hillMap } from '../../../src/math/optimization/hill-map';
import { sumMomentum } from '../../../src/math/optimization/optimizers/momentum';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const settings = { learningRate: 0.01, steps: 2000 };

describe('the minimum that momentum reaches on the hill', () => {
  // Curriculum, page P23, demo momentum-hill, η = 0.01; E0.16 of the errata.
  it.each([
    { start: 2, ends: { 0: 'right', 0.5: 'right', 0.8: 'right', 0.85: 'left', 0.9: 'left', 0.95: 'right' } },
    { start: -2, ends: { 0: 'left', 0.5: 'left', 0.8: 'left', 0.85: 'left', 0.9: 'right', 0.95: 'right' } },
  ])('from $start depends on the momentum as printed', ({ start, ends }) => {
    const map = hillMap({ ...settings, starts: [start], momenta: Object.keys(ends).map(Number) });
    expect(map.flat()).toEqual(Object.values(ends));
  });

  it('is the one at which the walk of the optimizer ends', () => {
    const starts = [-2.5, -1.3, 0.1, 0.7, 2.5];
    const momenta = [0, 0.6, 0.9, 0.97];
    const map = hillMap({ ...settings, starts, momenta });
    const walks = momenta.map((momentum) =>
      starts.map((start) => {
        const optimizer = sumMomentum({ learningRate: 0.01, momentum });
        const { positions } = descend({ objective: hill, optimizer, start: [start], steps: 2000 });
        return hillEnd(positions.at(-1)![0]!);
      }),
    );
    expect(map).toEqual(walks);
  });

  it('is not changed by stopping once all walks are at rest', () => {
    // Learning rates of the demo and above, up to some that are unstable in the minima (2/11.3 = 0.18 for β = 0).
    fc.assert(
      fc.property(
        evenly(0.001, 0.5),
        evenly(0, 0.97),
        fc.array(evenly(-2.5, 2.5), { maxLength: 5 }),
        fc.integer({ min: 0, max: 2000 }),
        (learningRate, momentum, starts, steps) => {
          const ends = starts.map((start) => {
            let [x, v] = [start, 0];
            for (let step = 0; step < steps; step++) {
              v = momentum * v + hillSlope(x);
              x -= learningRate * v;
            }
            return hillEnd(x);
          });
          expect(hillMap({ starts, momenta: [momentum], learningRate, steps })).toEqual([ends]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([150, 1500])('starts every row of the map at rest: %i steps', (steps) => {
    const starts = Array.from({ length: 101 }, (_, i) => -2.5 + i / 20);
    // After 150 steps with 0.97 the walks of the first row still move.
    const momenta = [0.97, 0.95, 0.9];
    const rows = momenta.map((momentum) =>
      starts.map((start) => {
        let [x, v] = [start, 0];
        for (let step = 0; step < steps; step++) {
          v = momentum * v + hillSlope(x);
          x -= 0.01 * v;
        }
        return hillEnd(x);
      }),
    );
    expect(hillMap({ starts, momenta, learningRate: 0.01, steps })).toEqual(rows);
  });

  it('stays undecided near a minimum when the learning rate is unstable there', () => {
    const { left } = hillCriticalPoints();
    const map = hillMap({ starts: [left + 1e-6], momenta: [0], learningRate: 0.2, steps: 500 });
    expect(map).toEqual([['between']]);
  });

  it('is known for every cell of the map that the demo draws', () => {
    const starts = Array.from({ length: 41 }, (_, i) => -2.5 + i / 8);
    const momenta = Array.from({ length: 33 }, (_, i) => (0.97 * i) / 32);
    const ends = hillMap({ ...settings, starts, momenta });
    expect(ends.map((row) => row.length)).toEqual(new Array(33).fill(41));
    expect(new Set(ends.flat())).toEqual(new Set(['left', 'right']));
    // Without momentum the top divides the starts.
    const { top } = hillCriticalPoints();
    expect(ends[0]).toEqual(starts.map((start) => (start < top ? 'left' : 'right')));
  });

  it('is named by its place, with words for a walk under way and one that ran off', () => {
    const { left, top, right } = hillCriticalPoints();
    expect([left, top, right, Number.NaN, -1e101].map((x) => hillEnd(x))).toEqual([
      'left',
      'between',
      'right',
      'diverged',
      'diverged',
    ]);
    expect(hillMap({ starts: [2.5], momenta: [0], learningRate: 1, steps: 50 })).toEqual([['diverged']]);
    expect(hillMap({ starts: [2], momenta: [0.9], learningRate: 0.01, steps: 0 })).toEqual([['between']]);
  });

  it('is reached along the printed walks of the errata', () => {
    const end = (start: number, momentum: number) => {
      const optimizer = sumMomentum({ learningRate: 0.01, momentum });
      return descend({ objective: hill, optimizer, start: [start], steps: 2000 }).positions.at(-1)![0];
    };
    const walks = [end(2, 0), end(2, 0.9), end(2, 0.95), end(-2, 0), end(-2, 0.9)];
    const reference = [1.0642095319, -1.1650293698, 1.0642095319, -1.1650293698, 1.0642095319];
    expectClose(walks, reference, { rtol: 0, atol: 5.1e-11 });
  });

  it('refuses coefficients outside [0, 1) and learning rates not above 0', () => {
    expect(() => hillMap({ ...settings, starts: [1], momenta: [1] })).toThrow(MathError);
    expect(() => hillMap({ ...settings, starts: [1], momenta: [0], learningRate: 0 })).toThrow(MathError);
  });
});
