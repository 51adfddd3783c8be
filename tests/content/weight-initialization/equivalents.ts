import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'he-deviation': {
    right: [
      '√(2/n)',
      '\\sqrt{\\frac{2}{n}}',
      'sqrt(2)/sqrt(n)',
      '(2/n)^0.5',
      '(n/2)^(-1/2)',
      '√2*n^(-1/2)',
      '2/√(2n)',
    ],
    slips: {
      variance: '2/n',
      'root-above-only': '√2/n',
      'root-below-only': '2/sqrt(n)',
      linear: '1/√n',
      'uniform-limit': 'sqrt(6/n)',
    },
  },
};
