import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'condition-with-correlation': {
    right: [
      '(σ^2*(1-ρ)+d(ρσ^2+μ^2))/(σ^2*(1-ρ))',
      '1+d(ρ+μ^2/σ^2)/(1-ρ)',
      '1+dρ/(1-ρ)+dμ^2/(σ^2*(1-ρ))',
      '(1-ρ+dρ+d(μ/σ)^2)/(1-ρ)',
      '1+\\frac{d(\\rho\\sigma^2+\\mu^2)}{\\sigma^2-\\rho\\sigma^2}',
      'd(ρσ^2+μ^2)/σ^2/(1-ρ)+1',
    ],
    slips: {
      'mean-left-out': '1+dρ/(1-ρ)',
      'correlation-left-out': '1+dμ^2/σ^2',
      'correlation-below-only': '1+dμ^2/(σ^2*(1-ρ))',
      'correlation-above-only': '1+d(ρσ^2+μ^2)/σ^2',
      'largest-eigenvalue': 'σ^2*(1-ρ)+d(ρσ^2+μ^2)',
    },
  },
};
