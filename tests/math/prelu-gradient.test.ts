import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misprintedPreluGradient, preluGradient } from '../../src/math/prelu-gradient';
import { evenly } from './evenly';

const coordinate = evenly(-5, 5);
const slopes = evenly(-1, 1);

describe('the gradients of PReLU', () => {
  it('gives the reference values of prelu-gradient (P13, E1.52)', () => {
    expect(preluGradient(-2, 0.25, 1)).toEqual({
      output: -0.5,
      loss: 1.125,
      slopeGradient: 3,
      inputGradient: -0.375,
    });
  });

  it('gives the wrong sign and size of the misprint', () => {
    const { output, slopeGradient, inputGradient } = misprintedPreluGradient(-2, 0.25, 1);
    expect([output, slopeGradient, inputGradient]).toEqual([0.25, -0.75, 0]);
  });

  it.each([preluGradient, misprintedPreluGradient])('has the gradients of its own loss (%o)', (gradient) => {
    fc.assert(
      fc.property(coordinate, slopes, coordinate, (x, slope, target) => {
        const h = 1e-5;
        fc.pre(Math.abs(x) > 2 * h);
        const { slopeGradient, inputGradient } = gradient(x, slope, target);
        const bySlope = gradient(x, slope + h, target).loss - gradient(x, slope - h, target).loss;
        const byInput = gradient(x + h, slope, target).loss - gradient(x - h, slope, target).loss;
        expect(slopeGradient).toBeCloseTo(bySlope / (2 * h), 7);
        expect(inputGradient).toBeCloseTo(byInput / (2 * h), 7);
      }),
    );
  });

  it('agrees with the misprint for positive input, where the formula is right', () => {
    expect(misprintedPreluGradient(2, 0.25, 1)).toEqual(preluGradient(2, 0.25, 1));
  });

  it('passes a small positive input through unchanged, in the misprint too', () => {
    // f = 0.5, (f − 2)²/2 = 1.125, and only the input has a gradient: f − 2.
    const expected = { output: 0.5, loss: 1.125, slopeGradient: 0, inputGradient: -1.5 };
    expect(preluGradient(0.5, 0.25, 2)).toEqual({ ...expected, slopeGradient: -0 });
    expect(misprintedPreluGradient(0.5, 0.25, 2)).toEqual(expected);
  });
});
