import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'forward-in-one-formula': {
    right: [
      'β+γ(x-μ)(σ²+ε)^(-1/2)',
      '\\gamma\\frac{x-\\mu}{\\sqrt{\\sigma^2+\\varepsilon}}+\\beta',
      'β-γ(μ-x)/√(σ^2+ε)',
      '(γ*x-γ*μ)/sqrt(ε+σ*σ)+β',
      'γ/√(σ²+ε)*x+(β-γ*μ/√(σ²+ε))',
      'β+γ*(x-μ)/(σ^2+ε)^0.5',
    ],
    slips: {
      'epsilon-outside': 'γ(x-μ)/(σ+ε)+β',
      'by-variance': 'γ(x-μ)/(σ^2+ε)+β',
      'shift-scaled': 'γ((x-μ)/√(σ^2+ε)+β)',
      'mean-unscaled': 'γ*x/√(σ^2+ε)-μ+β',
      'no-scale-and-shift': '(x-μ)/√(σ²+ε)',
    },
  },
  'backward-in-one-formula': {
    right: [
      'γ(g-ḡ-q*x̂)/s',
      '(γ*g-γ*ḡ-γ*x̂*q)/s',
      '\\frac{\\gamma}{s}\\left(g-\\bar g-\\hat x q\\right)',
      '-γ(ḡ-g+x̂*q)/s',
      'γ*g/s-γ*ḡ/s-γ*x̂*q/s',
      '(g-ḡ-x̂*q)*γ*s^(-1)',
    ],
    slips: {
      'constant-statistics': 'γ*g/s',
      'without-variance': 'γ/s*(g-ḡ)',
      'without-mean': 'γ/s*(g-x̂*q)',
      'normalized-missing': 'γ/s*(g-ḡ-q)',
      multiplied: 'γ*s*(g-ḡ-x̂*q)',
    },
  },
  'length-after-a-step': {
    right: [
      '√(r²+(ηg)²)',
      '(r^2+η^2*g^2)^0.5',
      'r*sqrt(1+(η*g/r)^2)',
      '\\sqrt{r^2+\\eta^{2}g^{2}}',
      '√((η*g)²+r²)',
      'sqrt((η*g)^2+r*r)',
      'η*g*√(1+(r/(η*g))^2)',
    ],
    slips: {
      shortened: 'r-η*g',
      'sum-of-lengths': 'r+η*g',
      squared: 'r^2+(η*g)^2',
      unchanged: 'r',
      'rate-not-squared': 'sqrt(r^2+η*g^2)',
    },
  },
};
