import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'derivative-by-the-deviation': {
    right: [
      '(σ^2-(y-μ)^2)/σ^3',
      '(1-((y-μ)/σ)^2)/σ',
      'σ^-1-(μ-y)^2*σ^-3',
      '-(y-μ)^2/σ^3+1/σ',
      '\\frac{1}{\\sigma}-\\frac{(y-\\mu)^2}{\\sigma^3}+0',
      '(σ-y+μ)(σ+y-μ)/σ^3',
    ],
    slips: {
      'logarithm-missing': '-(y-μ)^2/σ^3',
      'one-power-less': '1/σ-(y-μ)^2/σ^2',
      'half-left': '1/σ-(y-μ)^2/(2σ^3)',
      'not-squared': '1/σ-(y-μ)/σ^3',
      'by-the-mean': '(μ-y)/σ^2',
    },
  },
};
