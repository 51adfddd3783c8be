import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'formula-of-hidden-weight': {
    right: [
      'h(1-h)i_1(δ_1*w_5+δ_2*w_7)',
      '(δ_1*w_5+δ_2*w_7)*(h-h^2)*i_1',
      'δ_1*w_5*h*(1-h)*i_1+δ_2*w_7*h*(1-h)*i_1',
      '\\left(\\delta_1 w_5+\\delta_2 w_7\\right) h (1-h) i_1',
      'i_1*h*(δ_1*w_5+δ_2*w_7)-i_1*h^2*(δ_1*w_5+δ_2*w_7)',
      '-(δ_1*w_5+δ_2*w_7)*h*(h-1)*i_1',
    ],
    slips: {
      'one-path': 'δ_1 w_5 h(1-h) i_1',
      'slope-missing': 'i_1(δ_1*w_5+δ_2*w_7)',
      'input-missing': '(δ_1*w_5+δ_2*w_7)*(h-h^2)',
      'end-of-the-arrow': '(δ_1*w_5+δ_2*w_7)*h^2*(1-h)',
      'paths-multiplied': 'δ_1*w_5*δ_2*w_7*h*(1-h)*i_1',
    },
  },
  'delta-of-tanh-output': {
    right: [
      '(o-t)(1-o)(1+o)',
      'o-t-o^2(o-t)',
      '-(t-o)(1-o²)',
      '(o^2-1)(t-o)',
      'o-t-o^3+t*o^2',
      '\\left(1-o^{2}\\right)\\left(o-t\\right)',
    ],
    slips: {
      'sigmoid-slope': 'o(o-t)(1-o)',
      'slope-missing': 'o-t',
      sign: '(t-o)(1-o^2)',
      doubled: '2(o-t)(1-o^2)',
      'slope-squared': '(o-t)(1-o)^2',
    },
  },
  'two-paths-of-one-variable': {
    right: ['2ab+b^2', 'b(2a+b)', 'b²+2·a·b', '(a+b)^2-a^2', '\\left(a+b\\right)b+ab', 'b*(a+b+a)'],
    slips: {
      'first-path': 'b(a+b)',
      'second-path': 'ab',
      'product-of-derivatives': 'b',
      'paths-multiplied': 'a*b^2*(a+b)',
      'own-factor': 'a+b+ab',
    },
  },
};
