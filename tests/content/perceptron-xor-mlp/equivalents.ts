import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'score-after-an-update': {
    right: [
      's+ηr^2+η',
      'η(1+r^2)+s',
      's-η*(-1-r^2)',
      's+η+η*r*r',
      '\\eta\\left(r^{2}+1\\right)+s+0',
      '(s/η+r^2+1)*η',
    ],
    slips: {
      'bias-forgotten': 's+ηr^2',
      'not-squared': 's+η(r+1)',
      'gain-only': 'η(r^2+1)',
      'rate-once': 's+ηr^2+1',
      'rate-squared': 's+η^2*(r^2+1)',
    },
  },
  'width-against-depth': {
    right: ['m*m^(L-1)-1', 'exp(L*ln(m))-1', '-(1-m^L)', '(m^(L+1)-m)/m', 'm^{L}-1+0', '-1+m^L'],
    slips: {
      'as-many-as-pieces': 'm^L',
      'pieces-added': 'm*L-1',
      'exponent-exchanged': 'L^m-1',
      'one-more': 'm^L+1',
      'breaks-multiplied': '(m-1)^L',
    },
  },
};
