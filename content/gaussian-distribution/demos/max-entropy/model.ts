// Five densities of equal variance and their differential entropies.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number } from '../../../../src/demo/parameters';
import { densityAt, densityNames, differentialEntropy } from '../../../../src/math/gaussian/equal-variance';

export const names = ['gaussian', 'logistic', 'triangular', 'laplace', 'uniform'] as const;
export const reach = 6;

/** An odd number of places, so that 0 is one of them. */
const grid = Array.from({ length: 241 }, (_, i) => -reach + (2 * reach * i) / 240);

export const model = defineModel({
  id: 'max-entropy',
  params: {
    density: choice(names, 'gaussian'),
    variance: number({ min: 0.1, max: 10, value: 1, step: 0.1 }),
  },
  compute({ density, variance }) {
    const gaussian = grid.map((x) => densityAt('gaussian', x, variance));
    const chosen = grid.map((x) => densityAt(density, x, variance));
    const entropy = differentialEntropy(density, variance);
    const most = differentialEntropy('gaussian', variance);
    const surprise = (density: readonly number[]) => ({
      x: grid,
      y: density.map((p) => (p > 0 ? -Math.log(p) : null)),
    });
    const other = density !== 'gaussian';
    return {
      entropy,
      entropyBits: entropy / Math.LN2,
      gaussianEntropy: most,
      shortfall: other ? most - entropy : 0,
      peak: densityAt('gaussian', Math.sqrt(variance), variance),
      gaussianCurve: { x: grid, y: gaussian },
      chosenCurve: other ? { x: grid, y: chosen } : null,
      gaussianSurprise: surprise(gaussian),
      chosenSurprise: other ? surprise(chosen) : null,
      otherEntropies: {
        x: densityNames.map((_, i) => i + 1),
        y: densityNames.map((name) => (name === density ? null : differentialEntropy(name, variance))),
      },
      chosenEntropy: { x: [densityNames.indexOf(density) + 1], y: [entropy] },
    };
  },
});
