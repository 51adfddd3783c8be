import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'weight-of-gradient': {
    right: [
      'b^i-b^(i+1)',
      'β^i(1-β)',
      '\\left(1-\\beta\\right)\\beta^{i}',
      '(1-b)/b^-i',
      'exp(i*ln(b))*(1-b)',
      'b^(i+1)*(1/b-1)',
      'β^i − β·β^i',
    ],
    slips: {
      'without-factor': 'β^i',
      swapped: 'b(1-b)^i',
      'one-too-young': '(1-b)b^(i-1)',
      'one-too-old': 'b^(i+1)-b^(i+2)',
      equal: '1-b',
    },
  },
  'corrected-weight': {
    right: [
      '(b^i-b^(i+1))/(1-b^t)',
      'β^i(1-β)/(1-β^t)',
      'β^i/((1-β^t)/(1-β))',
      '\\frac{(1-\\beta)\\beta^{i}}{1-\\beta^{t}}*1',
      '(β-1)β^i/(β^t-1)',
      '(1-β)/(β^-i-β^(t-i))',
    ],
    slips: {
      uncorrected: '(1-β)β^i',
      'by-one-factor': 'β^i',
      'by-its-age': '(1-β)β^i/(1-β^(i+1))',
      'wrong-way': '(1-β)β^i(1-β^t)',
      equal: '1/t',
    },
  },
  'velocity-after-t': {
    right: [
      '(g-g*b^t)/(1-b)',
      'g/(1-b)-g*b^t/(1-b)',
      'g(β^t-1)/(β-1)',
      '(1-β^t)/(1-β)*g',
      'g*((1-β^t)/(1-β))',
      '\\frac{g}{1-\\beta}(1-\\beta^{t})',
    ],
    slips: {
      settled: 'g/(1-β)',
      'average-form': 'g(1-β^t)',
      'one-term-too-many': 'g(1-β^(t+1))/(1-β)',
      'no-friction': 'g*t',
      'last-term': 'g*β^t',
    },
  },
  'noise-after-t-steps': {
    right: [
      'σ^2*(1-β)^2*(1-β^(2t))/(1-β^2)',
      'σ^2*(1-β)(1-β^t)(1+β^t)/(1+β)',
      'σ^2*(1-(β^2)^t)/((1+β)/(1-β))',
      '(σ^2-σ^2*β^(2t))(1-β)/(1+β)',
      '(2/(1+β)-1)*σ^2*(1-β^(2t))',
      'σ^2*\\frac{1-\\beta}{1+\\beta}(1-\\beta^{2t})',
    ],
    slips: {
      'in-the-limit': 'σ^2*(1-β)/(1+β)',
      'weights-not-squared': 'σ^2*(1-β^t)',
      'weights-summed-first': 'σ^2*(1-β^t)^2',
      'plain-mean': 'σ^2/t',
      'one-power': 'σ^2*(1-β)(1-β^t)/(1+β)',
    },
  },
};
