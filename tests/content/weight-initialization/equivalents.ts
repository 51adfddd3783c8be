import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'he-deviation': {
    right: [
      '√(2/n)',
      '\\sqrt{\\frac{2}{n}}',
      'sqrt(2)/sqrt(n)',
      '(2/n)^0.5',
      '(n/2)^(-1/2)',
      '√2*n^(-1/2)',
      '2/√(2n)',
    ],
    slips: {
      variance: '2/n',
      'root-above-only': '√2/n',
      'root-below-only': '2/sqrt(n)',
      linear: '1/√n',
      'uniform-limit': 'sqrt(6/n)',
    },
  },
  'variance-of-net-input': {
    right: [
      'σ_b^2+n(σ_w*μ)^2+n(σ_w*σ_x)^2',
      'nσ_w²(σ_x²+μ²)+σ_b²',
      'n \\sigma_w^2 \\left(\\mu^2+\\sigma_x^2\\right)+\\sigma_b^2',
      'σ_b*σ_b+n*σ_w*σ_w*(μ*μ+σ_x*σ_x)',
      'sqrt(n)^2*σ_w^2*(μ^2+σ_x^2)+σ_b^2',
      'n*((σ_w*μ)^2+(σ_w*σ_x)^2)+σ_b^2',
    ],
    slips: {
      'variance-of-inputs': 'n*σ_w^2*σ_x^2+σ_b^2',
      'bias-missing': 'n*σ_w²(μ²+σ_x²)',
      'mean-squared-sum': 'n*σ_w^2*(μ+σ_x)^2+σ_b^2',
      'not-squared': 'n*σ_w*(μ^2+σ_x^2)+σ_b',
      deviation: 'sqrt(n*σ_w^2*(μ^2+σ_x^2)+σ_b^2)',
    },
  },
  'uniform-limit-of-glorot': {
    right: [
      '√6/√(m+n)',
      '\\sqrt{\\frac{6}{m+n}}',
      '√3*sqrt(2/(m+n))',
      '(6/(m+n))^0.5',
      '((m+n)/6)^(-1/2)',
      'sqrt(3/((m+n)/2))',
    ],
    slips: {
      deviation: 'sqrt(2/(m+n))',
      'no-root': '6/(m+n)',
      'fan-in-only': 'sqrt(3/m)',
      'whole-width': 'sqrt(24/(m+n))',
      he: 'sqrt(6/m)',
    },
  },
};
