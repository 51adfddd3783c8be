import { describe, it } from 'vitest';
import type { AskedNumber } from '../../../src/math/network/common-slips';
import { placeOfWeight222 } from '../../../src/math/network/example-222';
import type { SlipName } from '../../../src/math/network/slip';
import { eta, expectSlips, type Hand } from './hand-222';

/** In the last layer these slips give the right value, so they are left out. */
const noWeightAbove: Partial<Record<SlipName, number[]>> = {
  hiddenDerivativeMissing: [],
  updatedWeight: [],
  transposedWeight: [],
  weightMissing: [],
};

describe('the values of the usual slips, worked out in the symbols of the 2-2-2 network', () => {
  it('of a net input', () => {
    expectSlips({ kind: 'net', layer: 0, unit: 1 }, 'halfSum', (x, { b, i }) => ({
      biasMissing: x.w3 * i[0]! + x.w4 * i[1]!,
      transposedWeight: x.w2 * i[0]! + x.w4 * i[1]! + b[0]!,
    }));
    expectSlips({ kind: 'net', layer: 1, unit: 0 }, 'halfSum', (x, { b }) => ({
      biasMissing: x.w5 * x.h1 + x.w6 * x.h2,
      transposedWeight: x.w5 * x.h1 + x.w7 * x.h2 + b[1]!,
      activationMissing: x.w5 * x.netH1 + x.w6 * x.netH2 + b[1]!,
    }));
  });

  it('of an output', () => {
    expectSlips({ kind: 'out', layer: 1, unit: 1 }, 'halfSum', (x, { b }) => ({
      activationMissing: [x.netO2, x.sigma(x.w7 * x.netH1 + x.w8 * x.netH2 + b[1]!)],
      exponentSign: 1 / (1 + Math.exp(x.netO2)),
      biasMissing: x.sigma(x.w7 * x.h1 + x.w8 * x.h2),
      transposedWeight: x.sigma(x.w6 * x.h1 + x.w8 * x.h2 + b[1]!),
    }));
  });

  it('of the loss', () => {
    const squares = (x: Hand) => [x.error.o1 ** 2, x.error.o2 ** 2] as const;
    expectSlips({ kind: 'loss' }, 'halfSum', (x) => {
      const [first, second] = squares(x);
      return { otherLoss: first + second, oneOutput: [first / 2, second / 2] };
    });
    expectSlips({ kind: 'loss' }, 'sum', (x) => {
      const [first, second] = squares(x);
      return { otherLoss: (first + second) / 2, oneOutput: [first, second] };
    });
    expectSlips({ kind: 'loss' }, 'binaryCrossEntropy', (x, { t }) => {
      const [first, second] = squares(x);
      const entropy = (o: number, wanted: number) => -wanted * Math.log(o) - (1 - wanted) * Math.log(1 - o);
      return { otherLoss: (first + second) / 2, oneOutput: [entropy(x.o1, t[0]!), entropy(x.o2, t[1]!)] };
    });
  });

  const ofSlope = (x: number) => x * (1 - x);

  it('of the delta of an output unit', () => {
    const asked: AskedNumber = { kind: 'delta', layer: 1, unit: 0 };
    const common = (x: Hand) => ({
      sign: -x.delta.o1,
      outputDerivativeMissing: x.error.o1,
      errorMissing: x.slope.o1,
      // σ′ taken at the output instead of the net input.
      derivativeOfOut: x.error.o1 * ofSlope(x.sigma(x.o1)),
      outSquared: x.error.o1 * x.o1 ** 2,
      ...noWeightAbove,
    });
    expectSlips(asked, 'halfSum', (x) => ({ ...common(x), otherLoss: 2 * x.delta.o1 }));
    expectSlips(asked, 'sum', (x) => ({
      otherLoss: x.delta.o1,
      sign: -2 * x.delta.o1,
      outputDerivativeMissing: 2 * x.error.o1,
      errorMissing: x.slope.o1,
      derivativeOfOut: 2 * x.error.o1 * ofSlope(x.sigma(x.o1)),
      outSquared: 2 * x.error.o1 * x.o1 ** 2,
      ...noWeightAbove,
    }));
  });

  it('of the delta of a hidden unit', () => {
    expectSlips({ kind: 'delta', layer: 0, unit: 0 }, 'halfSum', (x) => {
      const back = x.w5 * x.delta.o1 + x.w7 * x.delta.o2;
      const d5 = x.delta.o1 * x.h1;
      const d7 = x.delta.o2 * x.h1;
      const outs = (f: (o: number) => number) => x.w5 * x.error.o1 * f(x.o1) + x.w7 * x.error.o2 * f(x.o2);
      return {
        sign: -back * x.slope.h1,
        otherLoss: 2 * back * x.slope.h1,
        errorMissing: (x.w5 * x.slope.o1 + x.w7 * x.slope.o2) * x.slope.h1,
        outputDerivativeMissing: (x.w5 * x.error.o1 + x.w7 * x.error.o2) * x.slope.h1,
        hiddenDerivativeMissing: back,
        derivativeOfOut: outs((o) => ofSlope(x.sigma(o))) * ofSlope(x.sigma(x.h1)),
        outSquared: outs((o) => o ** 2) * x.h1 ** 2,
        updatedWeight: ((x.w5 - eta * d5) * x.delta.o1 + (x.w7 - eta * d7) * x.delta.o2) * x.slope.h1,
        transposedWeight: (x.w5 * x.delta.o1 + x.w6 * x.delta.o2) * x.slope.h1,
        weightMissing: (x.delta.o1 + x.delta.o2) * x.slope.h1,
        onePath: [x.w5 * x.delta.o1 * x.slope.h1, x.w7 * x.delta.o2 * x.slope.h1],
      };
    });
  });

  /** The slips of ∂E/∂w5, whose right value is δ_o1·out_h1. */
  const ofW5 = (x: Hand) => ({
    sign: -x.delta.o1 * x.h1,
    otherLoss: 2 * x.delta.o1 * x.h1,
    errorMissing: x.slope.o1 * x.h1,
    outputDerivativeMissing: x.error.o1 * x.h1,
    derivativeOfOut: x.error.o1 * ofSlope(x.sigma(x.o1)) * x.h1,
    outSquared: x.error.o1 * x.o1 ** 2 * x.h1,
    inputMissing: x.delta.o1,
    weightForInput: x.delta.o1 * x.w5,
    inputSquared: x.delta.o1 * x.h1 ** 2,
    activationMissing: x.delta.o1 * x.netH1,
    power: x.delta.o1 * 5 * x.w5 ** 4 * x.h1,
  });

  it('of the gradient of a weight', () => {
    expectSlips({ kind: 'gradient', place: placeOfWeight222(5), number: 5 }, 'halfSum', (x) => ({
      ...ofW5(x),
      ...noWeightAbove,
      learningRateIncluded: eta * x.delta.o1 * x.h1,
    }));
    // A weight of the first layer has no net input below it, and its input may be misread.
    expectSlips(
      { kind: 'gradient', place: placeOfWeight222(2), number: 2 },
      'binaryCrossEntropy',
      (x, { i }) => {
        const through = (first: number, second: number) =>
          (x.w5 * first + x.w7 * second) * x.slope.h1 * i[1]!;
        const right = through(x.error.o1, x.error.o2);
        const delta = (x.w5 * x.error.o1 + x.w7 * x.error.o2) * x.slope.h1;
        const byOut = [x.error.o1 / x.slope.o1, x.error.o2 / x.slope.o2] as const;
        const outs = (f: (o: number) => number) => x.w5 * byOut[0] * f(x.o1) + x.w7 * byOut[1] * f(x.o2);
        return {
          sign: -right,
          otherLoss: through(x.delta.o1, x.delta.o2),
          errorMissing: through(x.slope.o1, x.slope.o2),
          outputDerivativeMissing: through(...byOut),
          hiddenDerivativeMissing: (x.w5 * x.error.o1 + x.w7 * x.error.o2) * i[1]!,
          derivativeOfOut: outs((o) => ofSlope(x.sigma(o))) * ofSlope(x.sigma(x.h1)) * i[1]!,
          outSquared: outs((o) => o ** 2) * x.h1 ** 2 * i[1]!,
          updatedWeight: through(
            ((x.w5 - eta * x.error.o1 * x.h1) / x.w5) * x.error.o1,
            ((x.w7 - eta * x.error.o2 * x.h1) / x.w7) * x.error.o2,
          ),
          transposedWeight: (x.w5 * x.error.o1 + x.w6 * x.error.o2) * x.slope.h1 * i[1]!,
          weightMissing: (x.error.o1 + x.error.o2) * x.slope.h1 * i[1]!,
          onePath: [through(x.error.o1, 0), through(0, x.error.o2)],
          inputMissing: delta,
          weightForInput: delta * x.w2,
          inputSquared: delta * i[1]! ** 2,
          power: delta * 2 * x.w2 * i[1]!,
          learningRateIncluded: eta * right,
        };
      },
    );
  });

  it('of an updated weight: the old one less η times each of them, and what is not a step', () => {
    expectSlips({ kind: 'updated', place: placeOfWeight222(5), number: 5 }, 'halfSum', (x) => {
      const gradient = x.delta.o1 * x.h1;
      const stepped = Object.entries(ofW5(x)).map(([name, value]) => [name, x.w5 - eta * value] as const);
      return {
        ...Object.fromEntries(stepped),
        ...noWeightAbove,
        learningRateMissing: x.w5 - gradient,
        stepOnly: [eta * gradient, -eta * gradient],
        notUpdated: x.w5,
      };
    });
  });
});
