import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'gradient-of-logit': {
    right: [
      '-(y-a)',
      '-y+a',
      'a(1-y)-y(1-a)',
      '(-y/a+(1-y)/(1-a))*a*(1-a)',
      '(a-y)/(a(1-a))*(a-a²)',
      '1-y-(1-a)',
    ],
    slips: {
      sign: 'y-a',
      'slope-left': '(a-y)a(1-a)',
      'by-output': '-y/a + (1-y)/(1-a)',
      'one-term': '-y/a',
      'error-missing': 'a-a^2',
    },
  },
};
