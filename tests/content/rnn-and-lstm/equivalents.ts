import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'gradient-over-two-steps': {
    right: [
      'w(1-h_1^2)*w(1-h_2^2)',
      '(w-w*h_1^2)(w-w*h_2^2)',
      '(1-h_1)(1+h_1)(1-h_2)(1+h_2)*w^2',
      'w^2*(1-h_1^2-h_2^2+h_1^2*h_2^2)',
      'w^2-w^2*h_1^2-w^2*h_2^2*(1-h_1^2)',
      'w^{2}\\left(1-h_1^{2}\\right)\\left(1-h_2^{2}\\right)*1',
    ],
    slips: {
      linear: 'w^2',
      'one-step': 'w(1-h_2^2)',
      'one-weight': 'w(1-h_1^2)(1-h_2^2)',
      added: 'w(1-h_1^2)+w(1-h_2^2)',
      sigmoid: 'w^2*h_1(1-h_1)*h_2(1-h_2)',
    },
  },
  'gradient-of-the-shared-weight': {
    right: [
      '(1-h_2^2)h_1+w(1-h_1^2)(1-h_2^2)h_0',
      '(h_1+w*h_0*(1-h_1^2))(1-h_2)(1+h_2)',
      '(1-h_2^2)(h_1+w*h_0-w*h_0*h_1^2)',
      'h_1*(1-h_2^2)+h_0*(w-w*h_1^2)*(1-h_2^2)',
      '(h_1+w(1-h_1^2)h_0)-h_2^2*(h_1+w(1-h_1^2)h_0)',
      '-(h_2^2-1)(h_1+w(1-h_1^2)h_0)',
    ],
    slips: {
      'last-step-only': '(1-h_2^2)h_1',
      'not-carried-on': '(1-h_2^2)h_1+(1-h_1^2)h_0',
      'weight-missing': '(1-h_2^2)(h_1+(1-h_1^2)h_0)',
      'no-tanh': 'h_1+w*h_0',
      'inner-derivative-missing': '(1-h_2^2)(h_1+w*h_0)',
    },
  },
  'from-the-cell-to-the-output': {
    right: [
      'f*(o-o*tanh(c)^2)',
      'o*f*(1-tanh(c))*(1+tanh(c))',
      '4*o*f/(exp(c)+exp(-c))^2',
      'f*o*(1-tanh(c)*tanh(c))',
      '4*o*f*sigmoid(2c)*(1-sigmoid(2c))',
      'o*f-o*f*\\tanh(c)^2',
    ],
    slips: {
      'without-forget-gate': 'o(1-tanh(c)^2)',
      'without-output-gate': 'f(1-tanh(c)^2)',
      'no-derivative': 'o*f',
      'state-for-tanh': 'o*f*(1-c^2)',
      'value-for-derivative': 'o*f*tanh(c)',
    },
  },
};
