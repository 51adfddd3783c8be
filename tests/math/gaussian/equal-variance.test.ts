import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityAt, densityNames, differentialEntropy } from '../../../src/math/gaussian/equal-variance';

const variances = fc.double({ min: 0.05, max: 20, noNaN: true });

/** The integral over the line by the midpoint rule, out to 30 standard deviations. */
function integral(f: (x: number) => number, variance: number): number {
  const reach = 30 * Math.sqrt(variance);
  const places = 120_000;
  const width = (2 * reach) / places;
  let sum = 0;
  for (let i = 0; i < places; i++) sum += f(-reach + (i + 0.5) * width);
  return sum * width;
}

describe.each(densityNames)('the %s density', (name) => {
  it.each([0.3, 1, 7])('has area 1, the variance %f, and its entropy is the integral', (variance) => {
    expect(integral((x) => densityAt(name, x, variance), variance)).toBeCloseTo(1, 3);
    expect(integral((x) => x * x * densityAt(name, x, variance), variance) / variance).toBeCloseTo(1, 2);
    const entropy = integral((x) => {
      const p = densityAt(name, x, variance);
      return p > 0 ? -p * Math.log(p) : 0;
    }, variance);
    expect(entropy).toBeCloseTo(differentialEntropy(name, variance), 3);
  });

  it('gains the logarithm of the factor when it is stretched', () => {
    fc.assert(
      fc.property(variances, (variance) => {
        expect(differentialEntropy(name, 4 * variance)).toBeCloseTo(
          differentialEntropy(name, variance) + Math.log(2),
          10,
        );
        expect(differentialEntropy(name, variance)).toBeLessThanOrEqual(
          differentialEntropy('gaussian', variance),
        );
      }),
    );
  });

  it('refuses a variance that is not positive', () => {
    expect(() => densityAt(name, 0, 0)).toThrow(/above 0/);
    expect(() => differentialEntropy(name, -1)).toThrow(/above 0/);
  });
});

it('has the entropies of the curriculum at variance 1', () => {
  // pages.md P05 and E3.3, in nats
  const printed = [1.4189385332, 1.4045762585, 1.3958797346, 1.3465735903, 1.2424533249];
  densityNames.forEach((name, i) => {
    expect(differentialEntropy(name, 1)).toBeCloseTo(printed[i]!, 9);
  });
});
