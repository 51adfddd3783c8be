import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'negative-log-density': {
    right: [
      'ln(σ)+ln(2π)/2+(x-μ)²/(2σ²)',
      '0.5*ln(2π*σ^2)+((x-μ)/σ)^2/2',
      '(ln(2π)+2*ln(σ)+((x-μ)/σ)^2)/2',
      '-ln(exp(-(x-μ)^2/(2σ^2))/(σ*√(2π)))',
      '(μ-x)^2/(2σ^2)-ln(1/(σ*√(2π)))',
      '\\frac{(x-\\mu)^2}{2\\sigma^2}+\\ln\\left(\\sigma\\sqrt{2\\pi}\\right)',
    ],
    slips: {
      'constant-missing': '(x-μ)^2/(2σ^2)',
      sign: '-ln(σ*sqrt(2*pi))-(x-μ)^2/(2σ^2)',
      'two-missing': 'ln(σ*sqrt(2*pi))+(x-μ)^2/σ^2',
      'root-missing': 'ln(2*pi*σ^2)+(x-μ)^2/(2σ^2)',
      'deviation-unsquared': 'ln(σ*sqrt(2*pi))+(x-μ)^2/(2σ)',
    },
  },
  'density-without-covariance': {
    right: [
      'exp(-x^2/(2σ_1^2))*exp(-y^2/(2σ_2^2))/(2π*σ_1*σ_2)',
      'exp(-x^2/(2σ_1^2))/(√(2π)*σ_1)*exp(-y^2/(2σ_2^2))/(√(2π)*σ_2)',
      'exp(-((x/σ_1)^2+(y/σ_2)^2)/2)/(2π*σ_1*σ_2)',
      '1/(2π*σ_1*σ_2*exp((x/σ_1)^2/2+(y/σ_2)^2/2))',
      'exp(-ln(2π)-ln(σ_1)-ln(σ_2)-(x/σ_1)^2/2-(y/σ_2)^2/2)',
      'exp(-x²/(2σ_1²)-y²/(2σ_2²))/(2π√(σ_1²*σ_2²))',
    ],
    slips: {
      'determinant-without-root': 'exp(-x^2/(2σ_1^2)-y^2/(2σ_2^2))/(2*pi*σ_1^2*σ_2^2)',
      'factor-of-one-dimension': 'exp(-x^2/(2σ_1^2)-y^2/(2σ_2^2))/(sqrt(2*pi)*σ_1*σ_2)',
      'half-missing': 'exp(-x^2/σ_1^2-y^2/σ_2^2)/(2*pi*σ_1*σ_2)',
      'densities-added': 'exp(-x^2/(2σ_1^2))/(sqrt(2*pi)*σ_1)+exp(-y^2/(2σ_2^2))/(sqrt(2*pi)*σ_2)',
      'product-of-exponents': 'exp(-x^2*y^2/(4σ_1^2*σ_2^2))/(2*pi*σ_1*σ_2)',
    },
  },
  'standardized-mean': {
    right: [
      '(x̄-μ)/(σ/√n)',
      '√n*x̄/σ-√n*μ/σ',
      '\\frac{\\bar x-\\mu}{\\sigma/\\sqrt{n}}',
      '(n*x̄-n*μ)/(σ*√n)',
      'n^0.5*(x̄-μ)*σ^(-1)',
      '-(μ-x̄)/sqrt(σ^2/n)',
    ],
    slips: {
      'single-number': '(x̄-μ)/σ',
      'root-missing': 'n(x̄-μ)/σ',
      'as-of-a-sum': '(x̄-μ)/(σ√n)',
      'by-variance': 'n(x̄-μ)/σ^2',
    },
  },
};
