import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'how-often-the-best-arm': {
    right: [
      '(1-ε)+ε*1/k',
      '1-ε(1-1/k)',
      '1-ε*(k-1)/k',
      '(k-εk+ε)/k',
      '\\frac{\\varepsilon}{k}+1-\\varepsilon',
      'ε/k-(ε-1)',
    ],
    slips: {
      'greedy-steps-only': '1-ε',
      'exploring-steps-only': 'ε/k',
      'share-taken-off': '1-ε/k',
      'others-only': '1-ε+ε/(k-1)',
      'always-at-random': '1/k',
    },
  },
};
