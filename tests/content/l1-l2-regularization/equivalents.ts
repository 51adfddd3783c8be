import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'step-with-l2': {
    right: [
      'w-ηg-2ηλw',
      'w-η(g+2λw)',
      '-ηg+w(1-2λη)',
      'w-η(2λw+g)',
      'w\\left(1-2\\eta\\lambda\\right)-\\eta g',
      'w+η(-g-2λw)',
    ],
    slips: {
      'two-missing': '(1-ηλ)w-ηg',
      'decay-without-rate': '(1-2λ)w-ηg',
      'like-l1': 'w-η(g+λ)',
      'penalty-for-its-gradient': 'w-η(g+λw^2)',
      growing: '(1+2ηλ)w-ηg',
    },
  },
  'soft-threshold-in-letters': {
    right: [
      'max(0,c-λ/h)',
      'max(h*c-λ,0)/h',
      'c-min(c,λ/h)',
      'max(c,λ/h)-λ/h',
      '(c-λ/h+|c-λ/h|)/2',
      '\\max(c-\\frac{\\lambda}{h},0)+0',
    ],
    slips: {
      'below-zero': 'c-λ/h',
      'without-curvature': 'max(c-λ,0)',
      'twice-the-threshold': 'max(c-2λ/h,0)',
      'curvature-on-top': 'max(c-λh,0)',
      'like-l2': 'h*c/(h+2λ)',
    },
  },
  'penalty-with-noisy-targets': {
    right: ['(σ/τ)^2', 'σ^2*τ^-2', '(τ/σ)^-2', '1/(τ^2/σ^2)', '\\frac{\\sigma^2}{\\tau^2}*1', 'σ*σ/(τ*τ)'],
    slips: {
      'noise-left-out': '1/(2τ^2)',
      'half-left': 'σ^2/(2τ^2)',
      'upside-down': 'τ^2/σ^2',
      'not-squared': 'σ/τ',
      laplace: '2σ^2/τ',
    },
  },
};
