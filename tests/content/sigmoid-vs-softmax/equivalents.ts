import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'one-of-two-labels': {
    right: [
      'a(1-b)/(a+b-2ab)',
      '1/(1+b(1-a)/(a(1-b)))',
      '(a-ab)/(a+b-2*a*b)',
      '1-b(1-a)/(a(1-b)+b(1-a))',
      'σ(ln(a/(1-a))-ln(b/(1-b)))',
      '(a/(1-a))/(a/(1-a)+b/(1-b))',
    ],
    slips: {
      'sigmoids-divided': 'a/(a+b)',
      'not-divided': 'a(1-b)',
      'at-least-one': 'a/(a+b-ab)',
      unconditional: 'a',
      'other-label': 'b(1-a)/(a(1-b)+b(1-a))',
    },
  },
  'gradient-of-the-other-logit': {
    right: [
      'sigmoid(z_0-z_1)',
      'exp(z_0)/(exp(z_0)+exp(z_1))',
      '1-1/(1+exp(z_0-z_1))',
      'exp(z_0-z_1)/(1+exp(z_0-z_1))',
      '\\frac{1}{1+\\exp(z_1-z_0)}',
      '(1-tanh((z_1-z_0)/2))/2',
    ],
    slips: {
      'right-class': '-1/(1+exp(z_1-z_0))',
      'single-sigmoid': '1/(1+exp(-z_0))',
      'other-probability': '1/(1+exp(z_0-z_1))',
      'slope-left': 'exp(z_1-z_0)/(1+exp(z_1-z_0))^2',
    },
  },
  'other-class-after-a-rise': {
    right: [
      'q/(1+p(exp(d)-1))',
      'q*(1-p+p*e^d)^(-1)',
      '\\frac{q}{1-p+p e^{d}}',
      'q*exp(-d)/((1-p)*exp(-d)+p)',
      '1/((1-p)/q+p*exp(d)/q)',
      'q/(1-p*(1-exp(d)))',
    ],
    slips: {
      unchanged: 'q',
      'class-counted-twice': 'q/(1+p*exp(d))',
      'divided-by-factor': 'q*exp(-d)',
      'numerator-changed': 'q*exp(d)/(1-p+p*exp(d))',
      linear: 'q/(1+p*d)',
    },
  },
};
