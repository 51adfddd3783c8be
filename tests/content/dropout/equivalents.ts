import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'variance-in-the-drop-probability': {
    right: [
      'a^2/(1-p)-a^2',
      'a^2*(1/(1-p)-1)',
      '(a/(1-p))^2*p*(1-p)',
      'a^2/(1/p-1)',
      'p*a^2/(1-p)',
      '\\frac{a^{2}p}{1-p}*1',
    ],
    slips: {
      'keep-for-drop': 'a^2*(1-p)/p',
      classic: 'a^2*p*(1-p)',
      'second-moment': 'a^2/(1-p)',
      'not-squared': 'a*p/(1-p)',
      'scale-not-squared': 'a^2*p',
    },
  },
  'variance-of-a-random-activation': {
    right: [
      'σ^2/q+μ^2/q-μ^2',
      'σ^2+(1-q)/q*(σ^2+μ^2)',
      '(σ^2+(1-q)μ^2)/q',
      'σ^2/q+μ^2*(1/q-1)',
      '\\frac{\\sigma^2+\\mu^2-q\\mu^2}{q}',
      '-μ^2+(μ^2+σ^2)/q',
    ],
    slips: {
      'mean-square': '(σ^2+μ^2)/q',
      'variance-over-keep': 'σ^2/q',
      'mask-at-the-mean': 'μ^2*(1-q)/q',
      'both-added': 'σ^2+μ^2*(1-q)/q',
      classic: 'q(σ^2+μ^2)-q^2*μ^2',
    },
  },
  'expected-error-of-a-sample': {
    right: [
      'q(y-w*x/q)^2+(1-q)y^2',
      'y^2-2*y*w*x+w^2*x^2/q',
      '(y-w*x)^2+(w*x)^2*(1/q-1)',
      '(w*x-y)^2+w^2*x^2/q-w^2*x^2',
      '(1-q)/q*(w*x)^2+(y-w*x)^2',
      '(y-wx)^2+\\frac{1-q}{q}w^{2}*x^{2}',
    ],
    slips: {
      'without-penalty': '(y-w*x)^2',
      classic: '(y-w*x)^2+q(1-q)w^2*x^2',
      'upside-down': '(y-w*x)^2+q/(1-q)*w^2*x^2',
      'data-missing': '(y-w*x)^2+(1-q)/q*w^2',
      'one-mask': 'q(y-w*x/q)^2',
    },
  },
};
