import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'variance-of-a-combination': {
    right: [
      '(a*s)^2+(b*t)^2+2ρ*(a*s)*(b*t)',
      '(a*s+ρ*b*t)^2+(1-ρ^2)*(b*t)^2',
      '(a*s+b*t)^2-2a*b*s*t*(1-ρ)',
      '2a*b*ρ*s*t+a^2*s^2+b^2*t^2',
      'a*s*(a*s+b*ρ*t)+b*t*(b*t+a*ρ*s)',
      'a^{2}s^{2}+b^{2}*t^{2}+2ab\\rho*s*t',
    ],
    slips: {
      'as-if-uncorrelated': 'a^2*s^2+b^2*t^2',
      'two-missing': 'a^2*s^2+b^2*t^2+a*b*ρ*s*t',
      'factors-not-squared': 'a*s^2+b*t^2+2a*b*ρ*s*t',
      'correlation-for-covariance': 'a^2*s^2+b^2*t^2+2a*b*ρ',
      'fully-correlated': '(a*s+b*t)^2',
    },
  },
  'chain-rule-in-letters': {
    right: [
      '2a*x*exp(a*x^2)/(1+exp(a*x^2))',
      '2a*x*sigmoid(a*x^2)',
      '2a*x*(1-1/(1+exp(a*x^2)))',
      '\\frac{2ax}{1+e^{-ax^2}}',
      'a*x*(1+tanh(a*x^2/2))',
      '2a*x-2a*x/(1+exp(a*x^2))',
    ],
    slips: {
      'outer-only': '1/(1+exp(-a*x^2))',
      'middle-missing': '2a*x/(1+exp(a*x^2))',
      'inner-not-derived': 'a*x^2/(1+exp(-a*x^2))',
      'two-missing': 'a*x/(1+exp(-a*x^2))',
      'exponential-only': '2a*x*exp(a*x^2)',
    },
  },
};
