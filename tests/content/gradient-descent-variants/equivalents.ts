import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'expected-place': {
    right: [
      'x_0(1-ηλ)^t',
      'x_0/(1-ηλ)^-t',
      'x_0*exp(t*ln(1-ηλ))',
      '(x_0-ηλ*x_0)*(1-ηλ)^(t-1)',
      '\\left(1-\\eta\\lambda\\right)^{t}*x_0*1',
      '-x_0*(1-ηλ)^t*(-1)',
    ],
    slips: {
      'one-step': '(1-ηλ)x_0',
      'same-step-each-time': '(1-tηλ)x_0',
      exponential: 'exp(-ηλt)x_0',
      'without-curvature': '(1-η)^t*x_0',
      'mean-square': '(1-ηλ)^(2t)*x_0',
    },
  },
  'one-noisy-step': {
    right: [
      '((1-ηλ)x)^2+(ησ)^2/B',
      '(x-ηλx)^2+η^2*σ^2/B',
      'η^2*(λ^2*x^2+σ^2/B)+x^2-2ηλ*x^2',
      'η^2*σ^2/B+(1-ηλ)^2*x^2',
      '(B*(1-ηλ)^2*x^2+η^2*σ^2)/B',
      'x^2*(1-2ηλ+(ηλ)^2)+η*η*σ^2/B',
    ],
    slips: {
      'rate-not-squared': '(1-ηλ)^2*x^2+ησ^2/B',
      'noise-without-rate': '(1-ηλ)^2*x^2+σ^2/B',
      'one-sample': '(1-ηλ)^2*x^2+η^2*σ^2',
      'factor-not-squared': '(1-ηλ)x^2+η^2*σ^2/B',
      'without-noise': '(1-ηλ)^2*x^2',
    },
  },
  'floor-of-the-loss': {
    right: [
      'ησ^2/(4B-2Bηλ)',
      'σ^2*η/B/(2(2-ηλ))',
      'λ/2*η^2*σ^2/(B*(1-(1-ηλ)^2))',
      '\\frac{\\eta\\sigma^2}{2B(2-\\eta\\lambda)}*1',
      '0.5*ησ^2/((2-ηλ)B)',
      'σ^2/(2B(2/η-λ))',
    ],
    slips: {
      'mean-square': 'ησ^2/(λB(2-ηλ))',
      'small-rate': 'ησ^2/(4B)',
      'one-step': 'λη^2*σ^2/(2B)',
      'noise-not-squared': 'ησ/(2B(2-ηλ))',
      'without-batch': 'ησ^2/(2(2-ηλ))',
    },
  },
};
