import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'left-out-residual-of-a-mean': {
    right: [
      'y-(nm-y)/(n-1)',
      '(y-m)/(1-1/n)',
      '(y-m)+(y-m)/(n-1)',
      '(ny-nm)/(n-1)',
      '\\frac{n}{n-1}(y-m)',
      'n(m-y)/(1-n)',
    ],
    slips: {
      'in-the-fit': 'y-m',
      smaller: '(n-1)(y-m)/n',
      'sum-not-reduced': 'y-nm/(n-1)',
      'divisor-not-reduced': 'y-(nm-y)/n',
    },
  },
  'error-of-a-difference': {
    right: [
      '√(p(1-p)/n+q(1-q)/n)',
      '√(p-p^2+q-q^2)/√n',
      '((p(1-p)+q(1-q))/n)^0.5',
      '√((p+q-p^2-q^2)/n)',
      '\\sqrt{\\frac{p(1-p)+q(1-q)}{n}}*1',
      '1/√(n/(p(1-p)+q(1-q)))',
    ],
    slips: {
      'errors-added': '√(p(1-p)/n)+√(q(1-q)/n)',
      'one-only': '√(p(1-p)/n)',
      'no-root': '(p(1-p)+q(1-q))/n',
      'all-samples-together': '√((p(1-p)+q(1-q))/(2n))',
      'samples-outside': '√(p(1-p)+q(1-q))/n',
    },
  },
};
