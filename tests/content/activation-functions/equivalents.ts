import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'derivative-of-swish': {
    right: [
      's(1+βx(1-s))',
      's+β*x*(s-s^2)',
      's+\\beta x s(1-s)',
      's+β*x*s-β*x*s^2',
      's*(1+β*x)-β*x*s²',
      's-β*x*s*(s-1)',
    ],
    slips: {
      'inner-missing': 's+x*s*(1-s)',
      'only-first-term': 's',
      'only-second-term': 'β*x*s*(1-s)',
      'derivatives-multiplied': 'βs(1-s)',
      'factor-not-kept': 's+βs(1-s)',
    },
  },
  'elu-slope-from-output': {
    right: [
      'α+f',
      'α(1+f/α)',
      'α*exp(ln(1+f/α))',
      '-(-f-α)',
      '(f^2-α^2)/(f-α)',
      '\\alpha\\left(\\frac{f}{\\alpha}+1\\right)',
    ],
    slips: {
      linear: '1',
      'slope-of-leaky': 'α',
      'output-itself': 'f',
      sign: 'f-α',
      'exponential-alone': 'f/α+1',
    },
  },
  'leaky-in-one-formula': {
    right: [
      'max(0,x)+α*min(0,x)',
      '(1+α)x/2+(1-α)|x|/2',
      'αx+(1-α)max(0,x)',
      '-min(-x,-α*x)',
      'max(α*x,x)',
      'x-(1-α)*min(x,0)',
    ],
    slips: {
      constant: 'max(α,x)',
      minimum: 'min(x,α*x)',
      relu: 'max(0,x)',
      'leak-added': 'max(0,x)+α*x',
      'only-positive': 'max(0,α*x)',
    },
  },
};
