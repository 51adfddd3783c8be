import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gridInputs,
  lossAgainstTeacher,
  mixNetworks,
  swapUnits,
  twoUnitOutput,
} from '../../../src/math/curvature/two-unit-network';
import { MathError } from '../../../src/math/errors';
import { evenly } from '../evenly';

const weight = evenly(-3, 3);
const network = fc
  .tuple(weight, weight, weight, weight)
  .map(([a, b, c, d]) => ({ hidden: [a, b], output: [c, d] }));

describe('a network of two tanh units', () => {
  it('has 0.156648… half-way between a teacher and its twin', () => {
    const teacher = { hidden: [2, 0.5], output: [1, -1] };
    // numpy
    expect(lossAgainstTeacher(mixNetworks(teacher, swapUnits(teacher), 0.5), teacher)).toBeCloseTo(
      0.15664840501490318,
      14,
    );
    expect(gridInputs).toEqual([-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]);
  });

  it('adds up the outputs of its units', () => {
    // tanh(ln 3 / 2) = 1/2 and tanh(ln 3) = 4/5.
    expect(twoUnitOutput({ hidden: [1, 2], output: [2, -1] }, Math.log(3) / 2)).toBeCloseTo(1 - 4 / 5, 14);
  });

  it('computes the same with its units swapped', () => {
    fc.assert(
      fc.property(network, evenly(-2, 2), (each, x) => {
        expect(twoUnitOutput(swapUnits(each), x)).toBeCloseTo(twoUnitOutput(each, x), 12);
        expect(lossAgainstTeacher(swapUnits(each), each)).toBeCloseTo(0, 12);
        expect(swapUnits(swapUnits(each))).toEqual(each);
      }),
    );
  });

  it('is mixed from end to end', () => {
    fc.assert(
      fc.property(network, network, (one, other) => {
        expect(mixNetworks(one, other, 0)).toEqual(one);
        expect(mixNetworks(one, other, 1)).toEqual(other);
      }),
    );
  });

  it('refuses weights that do not belong together', () => {
    expect(() => twoUnitOutput({ hidden: [1], output: [1, 2] }, 0)).toThrow(MathError);
  });
});
