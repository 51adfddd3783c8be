import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'deviation-after-min-max': {
    right: [
      '(b-a)/(M-m)*σ',
      'σ/((M-m)/(b-a))',
      'b*σ/(M-m)-a*σ/(M-m)',
      '\\frac{\\sigma(b-a)}{M-m}',
      '(a-b)σ/(m-M)',
      'sqrt((b-a)^2*σ^2/(M-m)^2)',
    ],
    slips: {
      'variance-factor': '(b-a)^2*σ/(M-m)^2',
      'shift-counted': 'a+(b-a)(σ-m)/(M-m)',
      'unit-range': 'σ/(M-m)',
      'upside-down': '(M-m)σ/(b-a)',
      standardized: '1',
    },
  },
  'score-of-an-outlier': {
    right: [
      '(n-1)^0.5',
      '(1-1/n)/(√(n-1)/n)',
      '(n-1)/√(n-1)',
      '√n*√(1-1/n)',
      '\\sqrt{n-1}*1',
      'exp(ln(n-1)/2)',
    ],
    slips: { 'root-of-all': '√n', 'no-root': 'n-1', unbiased: '(n-1)/√n', 'mean-left-in': 'n/√(n-1)' },
  },
};
