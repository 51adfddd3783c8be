import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'loss-in-the-logit': {
    right: [
      '(1-y)*z+ln(1+exp(-z))',
      'ln(1+exp(z))-y*z',
      'y*ln(1+exp(-z))+(1-y)*ln(1+exp(z))',
      '(z+|z|)/2-y*z+ln(1+exp(-|z|))',
      '-y*ln(sigmoid(z))-(1-y)*ln(sigmoid(-z))',
      'max(0,z)-zy+ln(1+exp(-|z|))',
    ],
    slips: {
      'label-one-only': 'ln(1+exp(-z))',
      'linear-term-missing': 'ln(1+exp(-|z|))',
      'not-for-negative': '(1-y)z+ln(1+exp(-|z|))',
      'label-reversed': 'y*z+ln(1+exp(-z))',
      'always-the-logit': 'max(z,0)-y+ln(1+exp(-|z|))',
    },
  },
  'log-softmax-of-two': {
    right: [
      'z_1-ln(exp(z_1)+exp(z_2))',
      'ln(sigmoid(z_1-z_2))',
      'ln(exp(z_1)/(exp(z_1)+exp(z_2)))',
      'z_1-max(z_1,z_2)-ln(1+exp(-|z_1-z_2|))',
      '-\\ln(1+exp(-(z_1-z_2)))',
      'z_1-z_2-ln(1+exp(z_1-z_2))',
    ],
    slips: {
      'other-class': '-ln(1+exp(z_1-z_2))',
      'loss-for-logarithm': 'ln(1+exp(z_2-z_1))',
      'logit-alone': 'z_1',
      'difference-alone': 'z_1-z_2',
      probability: 'exp(z_1)/(exp(z_1)+exp(z_2))',
    },
  },
  'variance-from-two-sums': {
    right: [
      '(Q-S^2/n)/n',
      'Q/n-S^2/n^2',
      '(n*Q-S^2)/n^2',
      '\\frac{Q}{n}-\\left(\\frac{S}{n}\\right)^{2}+0',
      '-(S/n)^2+Q/n',
      '(Q-S*S/n)*n^-1',
    ],
    slips: {
      'sum-squared-once': '(Q-S^2)/n',
      'mean-not-squared': 'Q/n-S/n',
      'mean-square': 'Q/n',
      'not-divided': 'Q-S^2/n',
      unbiased: '(Q-S^2/n)/(n-1)',
    },
  },
};
