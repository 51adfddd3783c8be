import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'width-for-a-budget': {
    right: [
      '(P-k)/(1+d+k)',
      'P/(d+k+1)-k/(d+k+1)',
      '(k-P)/(-d-k-1)',
      '\\frac{P-k}{d+1+k}',
      '(P+d+1)/(d+k+1)-1',
      '1/((d+k+1)/(P-k))',
    ],
    slips: {
      'biases-left-out': 'P/(d+k)',
      'hidden-biases-left-out': '(P-k)/(d+k)',
      'output-biases-left-out': 'P/(d+k+1)',
      multiplied: 'P/(d*k)',
      'input-biases': '(P-d)/(d+k+1)',
    },
  },
  'share-that-is-hit': {
    right: [
      '1-exp(ln(1-P)/n)',
      '-((1-P)^(1/n)-1)',
      '1-1/(1-P)^(-1/n)',
      '1-(1-P)^n^-1',
      '1-\\left(1-P\\right)^{\\frac{1}{n}}+0',
      '1-e^(ln(1-P)/n)',
    ],
    slips: {
      'all-hit': 'P^(1/n)',
      'one-minus-all': '1-P^(1/n)',
      'all-miss': '(1-P)^(1/n)',
      'shared-out': 'P/n',
      'power-for-root': '1-(1-P)^n',
    },
  },
};
