import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'padding-that-keeps-the-size': {
    right: ['K/2-1/2', '0.5(K-1)', '-(1-K)/2', '\\frac{K-1}{2}*1', '(K-1)*2^-1', '(K+1)/2-1'],
    slips: { 'both-sides': 'K-1', half: 'K/2', 'one-more': '(K+1)/2', 'always-one': '1' },
  },
  'receptive-field-with-strides': {
    right: [
      '(K-1)(S^L-1)/(S-1)+1',
      '1+(K-1)(1-S^L)/(1-S)',
      '((K-1)(S^L-1)+S-1)/(S-1)',
      '1+\\frac{(K-1)(S^{L}-1)}{S-1}',
      '1+(K*S^L-K-S^L+1)/(S-1)',
      '1+(K-1)*((S^L-1)/(S-1))',
    ],
    slips: {
      'without-strides': '1+L(K-1)',
      'added-up': 'K*L',
      'strides-too-early': '1+(K-1)*S*(S^L-1)/(S-1)',
      'last-layer-only': '1+(K-1)*S^(L-1)',
      'one-missing': '(K-1)(S^L-1)/(S-1)',
    },
  },
  'gradient-at-an-input': {
    right: [
      'w_1*δ_2+w_2*δ_1',
      'δ_1*w_2+δ_2*w_1',
      'w_2*δ_1-(-w_1)*δ_2',
      'w_{2}\\delta_{1}+w_{1}\\delta_{2}+0',
      '(w_1+w_2)(δ_1+δ_2)-w_1*δ_1-w_2*δ_2',
      '-(-w_2*δ_1-w_1*δ_2)',
    ],
    slips: {
      'not-turned': 'w_1*δ_1+w_2*δ_2',
      'first-output-only': 'w_2*δ_1',
      'second-output-only': 'w_1*δ_2',
      'all-weights': '(w_1+w_2)(δ_1+δ_2)',
      'without-weights': 'δ_1+δ_2',
    },
  },
};
