import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'slope-from-means': {
    right: [
      '\\frac{p-\\bar x\\bar y}{q-\\bar x^2}',
      '(x̄*ȳ-p)/(x̄^2-q)',
      'p/(q-x̄²)-x̄ȳ/(q-x̄²)',
      '(p-x̄*ȳ)*(q-x̄*x̄)^(-1)',
      '-(p-x̄ȳ)/(x̄²-q)',
      '1/((q-x̄^2)/(p-x̄*ȳ))',
    ],
    slips: {
      'through-origin': 'p/q',
      'mean-unsquared': '(p-x̄ȳ)/(q-x̄)',
      'denominator-uncentered': '(p-x̄*ȳ)/q',
      'numerator-uncentered': 'p/(q-x̄^2)',
      'of-means': 'ȳ/x̄',
    },
  },
  'update-on-one-sample': {
    right: [
      'w+η(y-w*x-b)x',
      'w-η*x*(b-y)-η*w*x^2',
      'w(1-η*x²)-η*x*(b-y)',
      'w-\\eta\\left(w x+b-y\\right)x',
      'w-ηwx²-ηbx+ηxy',
      'w+η*x*(y-(w*x+b))',
    ],
    slips: {
      sign: 'w+η(w*x+b-y)x',
      'input-missing': 'w-η(w*x+b-y)',
      doubled: 'w-2η(w*x+b-y)x',
      'bias-missing': 'w-η(w*x-y)x',
      'step-only': '-η(w*x+b-y)x',
    },
  },
  'gradient-from-means': {
    right: [
      'b*x̄+q*w-p',
      '-(p-w*q-b*x̄)',
      'w q+b\\bar x-p',
      'w*q-(p-b*x̄)',
      '(w+(b*x̄-p)/q)*q',
      'b(w*q/b+x̄-p/b)',
    ],
    slips: {
      'by-bias': 'w*x̄+b-ȳ',
      'mean-times-mean': '(w*x̄+b-ȳ)*x̄',
      doubled: '2(w*q+b*x̄-p)',
      sign: 'p-w*q-b*x̄',
      'bias-uncoupled': 'w*q+b-p',
    },
  },
};
