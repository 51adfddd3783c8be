import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Fans,
  fansOfShape,
  type InitializationScheme,
  leakyGain,
  torchGains,
  truncatedNormalFactor,
  weightSpread,
  weightVariance,
} from '../../src/math/initialization';
import {
  casesOfKind,
  expectCase,
  expectClose,
  type GoldenCase,
  loadGolden,
  readList,
  readNumber,
  toleranceOf,
} from '../golden/check';

const golden = loadGolden('06_init');
const relative = (rtol: number) => ({ rtol, atol: 0 });

function schemeOf({ input }: GoldenCase): InitializationScheme {
  if (input['scheme'] === 'lecun') return { name: 'lecun' };
  if (input['scheme'] === 'glorot') return { name: 'glorot', gain: readNumber(input['gain']) };
  const mode = input['mode'] === 'fan_out' ? 'fanOut' : 'fanIn';
  return { name: 'he', mode, slope: readNumber(input['slope']) };
}

describe('initialization schemes', () => {
  it.each(casesOfKind(golden, 'init'))('agrees with the golden case $name', (goldenCase) => {
    const fans = fansOfShape(readList(goldenCase.input['shape']));
    const { variance, standardDeviation, uniformLimit } = weightSpread(schemeOf(goldenCase), fans);
    const got = {
      fan_in: fans.fanIn,
      fan_out: fans.fanOut,
      std: standardDeviation,
      var: variance,
      bound: uniformLimit,
    };
    expectCase(got, golden, goldenCase);
  });

  it.each(casesOfKind(golden, 'gain_leaky'))('has the golden gains of Leaky ReLU', (goldenCase) => {
    expectCase({ gain: readList(goldenCase.input['slopes']).map(leakyGain) }, golden, goldenCase);
  });

  it.each(casesOfKind(golden, 'constants'))(
    'has the gains of PyTorch and the golden factor of a cut normal',
    (goldenCase) => {
      const { expected } = goldenCase;
      expectClose(torchGains, expected['torch_gains'], toleranceOf(golden, goldenCase, 'torch_gains'));
      const tolerance = toleranceOf(golden, goldenCase, 'truncation_std_factor');
      expectClose(truncatedNormalFactor(2), expected['truncation_std_factor'], tolerance);
    },
  );

  it('gives the reference values of the calculator (page P17, glorot-calculator)', () => {
    const fans = { fanIn: 784, fanOut: 256 };
    const glorot = weightSpread({ name: 'glorot' }, fans);
    expectClose(glorot.uniformLimit, 0.0759554525, relative(1e-9));
    expectClose(glorot.standardDeviation, 0.043852901, relative(1e-8));
    const he = weightSpread({ name: 'he' }, fans);
    expectClose(he.standardDeviation, 0.0505076272, relative(1e-9));
    expectClose(he.uniformLimit, 0.0874817765, relative(1e-9));
    expectClose(weightSpread({ name: 'lecun' }, fans).standardDeviation, 0.0357142857, relative(2e-9));
    expectClose(truncatedNormalFactor(), 0.879625661, relative(1e-9));
  });

  it('gives the default of a PyTorch linear layer: U(±1/√n), variance 1/(3n) (page P17, section 6)', () => {
    const { variance, uniformLimit } = weightSpread({ name: 'pytorchLinear' }, { fanIn: 100, fanOut: 10 });
    expectClose(uniformLimit, 0.1, relative(1e-15));
    expectClose(variance, 1 / 300, relative(1e-15));
  });

  const anyFans: fc.Arbitrary<Fans> = fc.record({
    fanIn: fc.integer({ min: 1, max: 4096 }),
    fanOut: fc.integer({ min: 1, max: 4096 }),
  });

  it('places Glorot between the forward and the backward rule', () => {
    fc.assert(
      fc.property(anyFans, ({ fanIn, fanOut }) => {
        const glorot = weightVariance({ name: 'glorot' }, { fanIn, fanOut });
        expect(glorot).toBeGreaterThanOrEqual(Math.min(1 / fanIn, 1 / fanOut) * (1 - 1e-15));
        expect(glorot).toBeLessThanOrEqual(Math.max(1 / fanIn, 1 / fanOut) * (1 + 1e-15));
        expectClose(weightVariance({ name: 'glorot' }, { fanIn, fanOut: fanIn }), 1 / fanIn, relative(1e-14));
      }),
    );
  });

  it('swaps fan-in and fan-out for the backward rule of He, and makes slope 1 the linear rule', () => {
    fc.assert(
      fc.property(anyFans, ({ fanIn, fanOut }) => {
        const backward = weightVariance({ name: 'he', mode: 'fanOut' }, { fanIn, fanOut });
        const forward = weightVariance({ name: 'he' }, { fanIn: fanOut, fanOut: fanIn });
        expect(backward).toBe(forward);
        expect(weightVariance({ name: 'he', slope: 1 }, { fanIn, fanOut })).toBe(1 / fanIn);
      }),
    );
  });

  it('gives a uniform distribution the same variance: a²/3 = σ²', () => {
    fc.assert(
      fc.property(anyFans, (fans) => {
        const { variance, uniformLimit, standardDeviation } = weightSpread(
          { name: 'glorot', gain: 1.5 },
          fans,
        );
        expectClose(uniformLimit ** 2 / 3, variance, relative(1e-14));
        expectClose(standardDeviation ** 2, variance, relative(1e-14));
      }),
    );
  });

  it('loses less of a normal the later it is cut', () => {
    const factors = [0.01, 1, 2, 3, 8, Infinity].map(truncatedNormalFactor);
    expect([...factors].sort((a, b) => a - b)).toEqual(factors);
    expect(factors[5]).toBe(1);
    // A narrow cut leaves a uniform distribution on ±c, of standard deviation c/√3.
    expectClose(factors[0], 0.01 / Math.sqrt(3), relative(1e-4));
  });

  it('keeps the digits of a normal that is cut near its middle, and cuts nothing far out', () => {
    // √(1 − 2cφ(c)/(2Φ(c) − 1)) by mpmath with 40 digits.
    const factors = [
      [1e-6, 5.773502691895873e-7],
      [0.01, 0.005773464201933299],
      [0.5, 0.2838822900443275],
      [0.999, 0.5390943263311847],
      [1, 0.539560093754897],
      [1.001, 0.5400256472472853],
    ] as const;
    for (const [limit, factor] of factors) expectClose(truncatedNormalFactor(limit), factor, relative(2e-15));
    expectClose(truncatedNormalFactor(1e-200), 1e-200 / Math.sqrt(3), relative(1e-15));
    expect([60, 1e308, Infinity].map(truncatedNormalFactor)).toEqual([1, 1, 1]);
  });

  it('accepts sizes of 1', () => {
    expect(fansOfShape([1, 1])).toEqual({ fanIn: 1, fanOut: 1 });
    expect(fansOfShape([1, 1, 1])).toEqual({ fanIn: 1, fanOut: 1 });
  });

  it('refuses shapes and fans that are none', () => {
    expect(() => fansOfShape([3])).toThrow(/out, in/);
    expect(() => fansOfShape([3, 0])).toThrow(/above 0/);
    expect(() => fansOfShape([3, 2.5])).toThrow(/whole numbers/);
    expect(() => weightVariance({ name: 'lecun' }, { fanIn: 0, fanOut: 3 })).toThrow(/fans above 0/);
    expect(() => truncatedNormalFactor(0)).toThrow(/limit above 0/);
  });
});
