import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'error-of-a-shrunk-mean': {
    right: [
      '((1-c)μ)^2+(cσ)^2/n',
      'c^2*σ^2/n+(c-1)^2*μ^2',
      '(cμ-μ)^2+c^2*σ^2/n',
      'c^2*(μ^2+σ^2/n)-2c*μ^2+μ^2',
      '(n*(1-c)^2*μ^2+c^2*σ^2)/n',
      'μ^2*(1-2c+c^2)+\\frac{c^2*\\sigma^2}{n}',
    ],
    slips: {
      'variance-only': 'c^2*σ^2/n',
      'bias-not-squared': '(1-c)μ+c^2*σ^2/n',
      'factor-not-squared': '(1-c)^2*μ^2+c*σ^2/n',
      'one-sample': '(1-c)^2*μ^2+c^2*σ^2',
      'new-target': '(1-c)^2*μ^2+c^2*σ^2/n+σ^2',
    },
  },
  'best-shrinkage': {
    right: [
      'μ^2/(μ^2+σ^2/n)',
      '1/(1+σ^2/(nμ^2))',
      '1-σ^2/(nμ^2+σ^2)',
      '\\frac{n\\mu^2}{\\sigma^2+n\\mu^2}',
      '(nμ^2/σ^2)/(1+nμ^2/σ^2)',
      'n/(n+(σ/μ)^2)',
    ],
    slips: {
      unbiased: '1',
      'one-sample': 'μ^2/(μ^2+σ^2)',
      'share-taken-off': 'σ^2/(nμ^2+σ^2)',
      'signal-to-noise': 'nμ^2/σ^2',
      'not-squared': 'nμ/(nμ+σ)',
    },
  },
  'gap-of-least-squares': {
    right: [
      'σ^2(1+p/n)-σ^2(1-p/n)',
      '2p*σ^2/n',
      'σ^2/(n/(2p))',
      'σ^2*p/n+σ^2*p/n',
      '\\frac{2p\\sigma^2}{n}*1',
      'p/n*2σ^2',
    ],
    slips: {
      'variance-only': 'σ^2*p/n',
      'new-error': 'σ^2(1+p/n)',
      'training-error': 'σ^2(1-p/n)',
      'not-squared': '2σp/n',
      'degrees-of-freedom': '2σ^2*p/(n-p)',
    },
  },
};
