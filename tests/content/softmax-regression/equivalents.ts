import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'gradient-of-one-weight': {
    right: [
      'p*x-y*x',
      'x(p-y)',
      '-(y-p)x',
      '\\left(p-y\\right)x',
      '(p(1-y)-y(1-p))x',
      'x*p-x*y',
      'p*x*(1-y)-y*x*(1-p)',
    ],
    slips: {
      sign: '(y-p)x',
      'feature-missing': 'p-y',
      'by-probability': '-y/p*x',
      'slope-left': '(p-y)p(1-p)x',
      'label-missing': 'px',
    },
  },
  'slope-at-temperature': {
    right: ['(p-p^2)/T', 'p/T-p^2/T', '\\frac{p(1-p)}{T}', 'p(1-p)T^(-1)', 'p·(1-p)·(1/T)', '-p(p-1)/T'],
    slips: {
      'temperature-missing': 'p-p^2',
      'temperature-above': 'T p(1-p)',
      'numerator-only': 'p/T',
      'temperature-twice': 'p(1-p)/T^2',
    },
  },
  'loss-with-equal-rivals': {
    right: [
      'ln(exp(z)+K-1)-z',
      '-ln(exp(z)/(exp(z)+K-1))',
      '-ln(1/(1+(K-1)exp(-z)))',
      'ln(1+(K-1)/exp(z))',
      '-z+ln(K-1+exp(z))',
      '\\ln\\left(1+(K-1) e^{-z}\\right)',
    ],
    slips: {
      'one-rival': 'ln(1+exp(-z))',
      'all-rivals': 'ln(1+K*exp(-z))',
      sign: '-ln(1+(K-1)exp(-z))',
      probability: '1/(1+(K-1)exp(-z))',
      'denominator-missing': '-z',
    },
  },
};
