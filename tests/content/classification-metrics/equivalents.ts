import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'f-one-from-counts': {
    right: [
      'TP/(TP+(FP+FN)/2)',
      '2/((TP+FP)/TP+(TP+FN)/TP)',
      '2*TP/((TP+FP)+(TP+FN))',
      '2*(TP/(TP+FP))*(TP/(TP+FN))/(TP/(TP+FP)+TP/(TP+FN))',
      '1/(1+(FP+FN)/(2TP))',
      '\\frac{2TP}{FP+FN+2TP}',
    ],
    slips: {
      'arithmetic-mean': '(TP/(TP+FP)+TP/(TP+FN))/2',
      'without-twos': 'TP/(TP+FP+FN)',
      'two-below-missing': '2TP/(TP+FP+FN)',
      product: 'TP/(TP+FP)*TP/(TP+FN)',
      'geometric-mean': 'TP/sqrt((TP+FP)(TP+FN))',
    },
  },
  'area-from-rank-sum-in-letters': {
    right: [
      '(2S-M(M+1))/(2M*N)',
      '(S-(M^2+M)/2)/(M*N)',
      'S/(M*N)-(M+1)/(2N)',
      '\\frac{S-\\frac{M(M+1)}{2}}{M*N}',
      '(S/M-(M+1)/2)/N',
      '(S-M/2-M^2/2)/M/N',
    ],
    slips: {
      'nothing-taken-off': 'S/(M*N)',
      'pairs-taken-off': '(S-M(M-1)/2)/(M*N)',
      'ranks-of-negatives': '(S-N(N+1)/2)/(M*N)',
      'from-the-top': '1-(S-M(M+1)/2)/(M*N)',
      'all-pairs': '2(S-M(M+1)/2)/((M+N)(M+N-1))',
    },
  },
  'accuracy-by-prevalence': {
    right: [
      '1-f-p+p*f+p*t',
      '1-(1-p)f-p(1-t)',
      '(1-f)(1-p)+t*p',
      '(1-f)+p(t+f-1)',
      'p(t-(1-f))+1-f',
      '-(f-1)(1-p)+p*t',
    ],
    slips: {
      'false-alarms-right': 'p*t+(1-p)f',
      balanced: '(t+1-f)/2',
      'positives-only': 'p*t',
      precision: 'p*t/(p*t+(1-p)f)',
      swapped: '(1-p)t+p(1-f)',
    },
  },
};
