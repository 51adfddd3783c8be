import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'weight-of-gradient': {
    right: [
      'b^i-b^(i+1)',
      'β^i(1-β)',
      '\\left(1-\\beta\\right)\\beta^{i}',
      '(1-b)/b^-i',
      'exp(i*ln(b))*(1-b)',
      'b^(i+1)*(1/b-1)',
      'β^i − β·β^i',
    ],
    slips: {
      'without-factor': 'β^i',
      swapped: 'b(1-b)^i',
      'one-too-young': '(1-b)b^(i-1)',
      'one-too-old': 'b^(i+1)-b^(i+2)',
      equal: '1-b',
    },
  },
};
