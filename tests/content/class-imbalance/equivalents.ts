import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'output-under-class-weights': {
    right: [
      'p/(p+(1-p)/w)',
      '1/(1+(1-p)/(w*p))',
      '1-(1-p)/(w*p+1-p)',
      'sigmoid(ln(w)+ln(p/(1-p)))',
      '\\frac{wp}{1+(w-1)p}',
      '(w*p/(1-p))/(1+w*p/(1-p))',
    ],
    slips: {
      unchanged: 'p',
      'not-normalized': 'w*p',
      'other-class': 'p/(p+w(1-p))',
      odds: 'w*p/(1-p)',
      'negatives-in-full': 'w*p/(w*p+1)',
    },
  },
  'corrected-after-balancing': {
    right: [
      '1/(1+(1-r)(1-p)/(r*p))',
      'sigmoid(ln(p/(1-p))+ln(r/(1-r)))',
      '1-(1-r)(1-p)/(r*p+(1-r)(1-p))',
      '\\frac{rp}{1-r-p+2rp}',
      '(r/(1-r)*p/(1-p))/(1+r/(1-r)*p/(1-p))',
      'p/(p+(1-p)*(1/r-1))',
    ],
    slips: {
      uncorrected: 'p',
      'not-normalized': 'r*p',
      'twice-the-share': '2r*p',
      'wrong-way': '(1-r)p/((1-r)p+r(1-p))',
      odds: 'r*p/((1-r)(1-p))',
    },
  },
  'derivative-of-the-focal-loss': {
    right: [
      '-(1-p)^γ/p+γ(1-p)^(γ-1)*ln(p)',
      '(1-p)^γ*(γ*ln(p)/(1-p)-1/p)',
      '(1-p)^(γ-1)*(γ*ln(p)-(1-p)/p)',
      '-((1-p)^γ/p-γ*ln(p)*(1-p)^(γ-1))',
      '(1-p)^(γ-1)*(γ*p*ln(p)-1+p)/p',
      '\\gamma(1-p)^{\\gamma-1}*\\ln(p)-\\frac{(1-p)^{\\gamma}}{p}',
    ],
    slips: {
      'factor-held-constant': '-(1-p)^γ/p',
      'inner-sign': '-γ(1-p)^(γ-1)*ln(p)-(1-p)^γ/p',
      'product-of-derivatives': 'γ(1-p)^(γ-1)/p',
      'cross-entropy': '-1/p',
    },
  },
};
