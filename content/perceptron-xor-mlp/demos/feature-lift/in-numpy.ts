// The printed code for the kernel, and what it gives, computed as it does.

import type { ParamsOf } from '../../../../src/demo/define-demo';
import type { model } from './model';

export const code = `import numpy as np
X = np.array([(0, 0), (0, 1), (1, 0), (1, 1)])
y = np.array([-1, 1, 1, -1])
distance = ((X[:, None] - X[None]) ** 2).sum(axis=2)
K = np.exp(-‹gamma› * distance)
print(np.linalg.eigvalsh(K)[::-1])    # ‹eigenvalues›
a, b, updates, mistakes = np.zeros(4), 0, 0, 1
while mistakes:
    mistakes = 0
    for i in range(4):
        if y[i] * (K[i] @ a + b) <= 0:
            a[i] += y[i]
            b += y[i]
            mistakes += 1
    updates += mistakes
print(updates)                        # ‹updates›`;

/** The eigenvalues in closed form: K is the Kronecker square of a 2×2 matrix with 1 ± e^−γ. */
export const eigenvaluesByHand = ({ feature, gamma }: ParamsOf<typeof model>): number[] | null => {
  if (feature !== 'rbf') return null;
  const [large, small] = [1 + Math.exp(-gamma), 1 - Math.exp(-gamma)];
  return [large * large, large * small, large * small, small * small];
};

export const updatesByHand = ({ feature, gamma }: ParamsOf<typeof model>): number | null => {
  if (feature !== 'rbf') return null;
  const e = Math.exp(-gamma);
  const kernel = [
    [1, e, e, e * e],
    [e, 1, e * e, e],
    [e, e * e, 1, e],
    [e * e, e, e, 1],
  ];
  const y = [-1, 1, 1, -1];
  const a = [0, 0, 0, 0];
  let [b, updates, mistakes] = [0, 0, 1];
  while (mistakes > 0) {
    mistakes = 0;
    for (let i = 0; i < 4; i++) {
      const score = kernel[i]!.reduce((sum, k, j) => sum + k * a[j]!, b);
      if (y[i]! * score > 0) continue;
      a[i]! += y[i]!;
      b += y[i]!;
      mistakes++;
    }
    updates += mistakes;
  }
  return updates;
};
