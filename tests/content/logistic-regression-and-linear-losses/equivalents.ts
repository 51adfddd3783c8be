import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'gradient-with-signed-label': {
    right: [
      '-y*sigmoid(-yz)',
      'y(σ(yz)-1)',
      '-y*exp(-yz)/(1+exp(-yz))',
      'σ(z)-(1+y)/2',
      '-y(1-1/(1+exp(-yz)))',
      '(tanh(z/2)-y)/2',
    ],
    slips: {
      'label-missing': '-1/(1+exp(yz))',
      sign: 'y/(1+exp(yz))',
      'other-tail': '-y/(1+exp(-yz))',
      'zero-one-label': 'sigmoid(z)-y',
    },
  },
  'curvature-of-a-sample': {
    right: [
      'x^2(p-p^2)',
      'p(1-p)x*x',
      'p*x^2-p^2*x^2',
      '(1-p)*p*x²',
      'x*(x*p*(1-p))',
      '\\left(p-p^{2}\\right)x^{2}',
    ],
    slips: {
      'by-score': 'p-p^2',
      'feature-once': 'p(1-p)x',
      'slope-missing': 'x*x',
      sign: '-p(1-p)x^2',
    },
  },
  'threshold-for-the-score': {
    right: [
      'ln(f)-ln(m)',
      '-ln(m/f)',
      '\\ln\\frac{f}{m}',
      'log(f)-log(m)',
      '-ln((f+m)/f-1)',
      'ln(f*m^-1)',
      'ln(1/m)-ln(1/f)',
    ],
    slips: {
      probability: 'f/(f+m)',
      reversed: 'ln(m/f)',
      'logarithm-of-probability': 'ln(f)-ln(f+m)',
      odds: 'f/m',
      'always-zero': '0',
    },
  },
};
