import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'divergence-of-two-coins': {
    right: [
      'p(ln(p)-ln(q))+(1-p)(ln(1-p)-ln(1-q))',
      '-p*ln(q/p)-(1-p)*ln((1-q)/(1-p))',
      'ln((1-p)/(1-q))+p*ln(p(1-q)/(q(1-p)))',
      'p*ln(p)+(1-p)*ln(1-p)-p*ln(q)-(1-p)*ln(1-q)',
      '(1-p)ln((1-p)/(1-q))+p ln(p/q)',
      'p\\ln\\frac{p}{q}+(1-p)\\ln\\frac{1-p}{1-q}',
    ],
    slips: {
      reversed: 'q*ln(q/p)+(1-q)*ln((1-q)/(1-p))',
      'cross-entropy': '-p*ln(q)-(1-p)*ln(1-q)',
      'heads-only': 'p*ln(p/q)',
      sign: 'p*ln(q/p)+(1-p)*ln((1-q)/(1-p))',
      'without-weights': 'ln(p/q)+ln((1-p)/(1-q))',
    },
  },
  'entropy-of-a-coin': {
    right: [
      '-(p*log2(p)+(1-p)*log2(1-p))',
      '(-p*ln(p)-(1-p)*ln(1-p))/ln(2)',
      'p*log2(1/p)+(1-p)*log2(1/(1-p))',
      '-log2(1-p)-p*log2(p/(1-p))',
      '(p-1)*log2(1-p)-p*log2(p)',
      '-p\\log_2 p-(1-p)\\log_2(1-p)',
    ],
    slips: {
      nats: '-p*ln(p)-(1-p)*ln(1-p)',
      'heads-only': '-p*log2(p)',
      'one-outcome': '-log2(p)',
      sign: 'p*log2(p)+(1-p)*log2(1-p)',
      'without-weights': '-log2(p)-log2(1-p)',
    },
  },
  'divergence-of-two-spreads': {
    right: [
      'ln(σ_2)-ln(σ_1)+(σ_1/σ_2)^2/2-0.5',
      '((σ_1/σ_2)^2-1)/2-ln(σ_1/σ_2)',
      '-1/2+σ_1²/(2σ_2²)+ln(σ_2/σ_1)',
      '((σ_1/σ_2)^2-1-ln((σ_1/σ_2)^2))/2',
      '\\ln\\frac{\\sigma_2}{\\sigma_1}+\\frac{\\sigma_1^2}{2\\sigma_2^2}-\\frac12',
      'ln(σ_2/σ_1)+(σ_1^2-σ_2^2)/(2σ_2^2)',
    ],
    slips: {
      reversed: 'ln(σ_1/σ_2)+σ_2^2/(2σ_1^2)-1/2',
      'half-missing': 'ln(σ_2/σ_1)+σ_1^2/(2σ_2^2)',
      'logarithm-reversed': 'ln(σ_1/σ_2)+σ_1^2/(2σ_2^2)-1/2',
      'logarithm-missing': 'σ_1^2/(2σ_2^2)-1/2',
      'not-squared': 'ln(σ_2/σ_1)+σ_1/(2σ_2)-1/2',
    },
  },
};
