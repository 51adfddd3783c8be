import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'rate-of-steepest-descent': {
    right: [
      '-2*sqrt(x^2+9y^2)',
      '-√((2x)²+(6y)²)',
      '-(4x^2+36y^2)/sqrt(4x^2+36y^2)',
      '-(4x^2+36y^2)^0.5',
      '-2x*sqrt(1+9y^2/x^2)',
    ],
    slips: {
      upwards: 'sqrt(4x^2+36y^2)',
      squared: '-(4x^2+36y^2)',
      'sum-of-derivatives': '-2x-6y',
      'not-differentiated': '-sqrt(x^2+9y^2)',
    },
  },
  'rate-for-a-given-length': {
    right: [
      'r*(a^2+b^2)^(-1/2)',
      '\\frac{r}{\\sqrt{a^2+b^2}}',
      '√(r²/(a²+b²))',
      'r/(a*sqrt(1+b^2/a^2))',
      'r*sqrt(a^2+b^2)/(a^2+b^2)',
      '1/(√(a²+b²)/r)',
    ],
    slips: {
      'length-itself': 'r',
      'squared-norm': 'r/(a^2+b^2)',
      multiplied: 'r*sqrt(a^2+b^2)',
      sum: 'r/(a+b)',
    },
  },
  'change-to-first-order': {
    right: [
      '-ηa²-ηb²',
      '-\\eta\\left(a^2+b^2\\right)',
      '-η*sqrt(a^2+b^2)^2',
      'a*(-η*a)+b*(-η*b)',
      '-(a²+b²)η',
      '(-a²-b²)*η',
    ],
    slips: {
      'length-unsquared': '-η*sqrt(a^2+b^2)',
      upwards: 'η*(a^2+b^2)',
      'rate-squared': '-η^2*(a^2+b^2)',
      'gradient-once': '-η*(a+b)',
      'rate-missing': '-a^2-b^2',
    },
  },
};
