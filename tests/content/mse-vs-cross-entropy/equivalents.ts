import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'gradient-of-logit': {
    right: [
      '-(y-a)',
      '-y+a',
      'a(1-y)-y(1-a)',
      '(-y/a+(1-y)/(1-a))*a*(1-a)',
      '(a-y)/(a(1-a))*(a-a²)',
      '1-y-(1-a)',
    ],
    slips: {
      sign: 'y-a',
      'slope-left': '(a-y)a(1-a)',
      'by-output': '-y/a + (1-y)/(1-a)',
      'one-term': '-y/a',
      'error-missing': 'a-a^2',
    },
  },
  'squared-error-and-weight': {
    right: [
      'x(a-y)(a-a^2)',
      'a*x*(a-y)-a^2*x*(a-y)',
      '-(y-a)a(1-a)x',
      '\\left(a-y\\right)a\\left(1-a\\right)x',
      '(y-a)(a^2-a)x',
      '(a-y)*a*x-(a-y)*a^2*x',
    ],
    slips: {
      'slope-missing': '(a-y)x',
      'input-missing': '(a-y)(a-a^2)',
      sign: '(y-a)a(1-a)x',
      doubled: '2(a-y)a(1-a)x',
      'half-a-slope': '(a-y)a*x',
    },
  },
  'curvature-of-squared-error': {
    right: [
      '(2a-3a^2)*a*(1-a)',
      '2a^2-5a^3+3a^4',
      'a²(1-a)²-a³(1-a)+a²(1-a)²',
      'a^2(2-5a+3a^2)',
      'a(1-a)(a(1-a)+a(1-2a))',
      '3a^4-5a^3+2a^2',
    ],
    slips: {
      'first-derivative': 'a^2-a^3',
      'by-output': '2a-3a^2',
      'of-cross-entropy': 'a(1-a)',
      'square-of-the-slope': 'a^2(1-a)^2',
      'product-rule': '2a^2(1-a)^2',
    },
  },
};
