import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'best-learning-rate': {
    right: [
      '1/((m+L)/2)',
      '2(μ+L)^-1',
      '\\frac{2}{\\mu+L}*1',
      '(1-(L-μ)/(L+μ))/μ',
      '2/L/(1+μ/L)',
      '4/(2μ+2L)',
    ],
    slips: {
      'stability-limit': '2/L',
      'inverse-largest': '1/L',
      'inverse-sum': '1/(μ+L)',
      'geometric-mean': '1/√(μL)',
      factor: '(L-μ)/(L+μ)',
    },
  },
  'larger-eigenvalue': {
    right: [
      '(a+d)/2+sqrt(((a-d)/2)^2+b^2)',
      '(a+d)/2+sqrt((a+d)^2-4(ad-b^2))/2',
      '0.5*(a+d+sqrt(a^2-2ad+d^2+4b^2))',
      'd+(a-d+sqrt((a-d)^2+4b^2))/2',
      '\\frac{a+d+\\sqrt{(d-a)^2+4b^2}}{2}',
      'a+(d-a)/2+√((a-d)^2/4+b^2)',
    ],
    slips: {
      smaller: '(a+d-sqrt((a-d)^2+4b^2))/2',
      'without-four': '(a+d+sqrt((a-d)^2+b^2))/2',
      'half-missing': 'a+d+sqrt((a-d)^2+4b^2)',
      'equal-diagonal': '(a+d)/2+b',
      determinant: 'ad-b^2',
    },
  },
  'chord-above-the-parabola': {
    right: [
      'λx^2+(1-λ)y^2-(λx+(1-λ)y)^2',
      '(λ-λ^2)(x-y)^2',
      'λ(1-λ)(x^2-2x*y+y^2)',
      '(y-x)^2*λ*(1-λ)',
      '\\lambda(1-\\lambda)(x-y)(x-y)',
      '(x-y)^2*(1/4-(λ-1/2)^2)',
    ],
    slips: {
      'squares-apart': 'λ(1-λ)(x^2+y^2)',
      'mixed-term-halved': 'λ(1-λ)(x^2-x*y+y^2)',
      'one-weight': 'λ(x-y)^2',
      'graph-below': '(λx+(1-λ)y)^2',
      chord: 'λx^2+(1-λ)y^2',
    },
  },
};
