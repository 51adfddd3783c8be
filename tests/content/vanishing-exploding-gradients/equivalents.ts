import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'gradient-of-a-sigmoid-chain': {
    right: [
      '(w(a-a^2))^L',
      'w^L*a^L*(1-a)^L',
      'w^L*(a(1-a))^L',
      'exp(L*ln(wa(1-a)))',
      '\\left(wa(1-a)\\right)^{L}*1',
      'wa(1-a)*(wa(1-a))^(L-1)',
    ],
    slips: {
      'without-weights': '(a(1-a))^L',
      'weights-only': 'w^L',
      'largest-derivative': '(w/4)^L',
      'one-layer-less': '(wa(1-a))^(L-1)',
      added: 'L*w*a(1-a)',
    },
  },
  'clipped-component': {
    right: [
      'min(x,c*x/sqrt(x^2+y^2))',
      'x/max(1,sqrt(x^2+y^2)/c)',
      'c*x/max(c,sqrt(x^2+y^2))',
      'min(1,c*(x^2+y^2)^(-1/2))*x',
      'x*\\min(1,\\frac{c}{\\sqrt{x^2+y^2}})',
      'x*min(c/√(x^2+y^2),1)',
    ],
    slips: {
      'short-ones-too': 'c*x/sqrt(x^2+y^2)',
      'by-value': 'min(x,c)',
      'sum-norm': 'x*min(1,c/(x+y))',
      'norm-squared': 'x*min(1,c/(x^2+y^2))',
      'factor-alone': 'min(1,c/sqrt(x^2+y^2))',
    },
  },
};
