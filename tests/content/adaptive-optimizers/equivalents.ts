import type { Equivalents } from '../exercises/equivalents';

export const equivalents: Equivalents = {
  'rmsprop-step-after-t': {
    right: [
      'η*(1-ρ^t)^(-1/2)',
      'η√(1/(1-ρ^t))',
      'sqrt(η^2/(1-ρ^t))',
      '\\frac{\\eta}{\\sqrt{1-\\rho^{t}}}*1',
      'η/√(1-exp(t*ln(ρ)))',
      '1/(√(1-ρ^t)/η)',
    ],
    slips: {
      corrected: 'η',
      'no-root': 'η/(1-ρ^t)',
      'first-step': 'η/√(1-ρ)',
      'root-on-top': 'η√(1-ρ^t)',
      adagrad: 'η/√t',
    },
  },
  'cosine-after-warm-up': {
    right: [
      '(1+cos(π(t-W)/(T-W)))η_0/2',
      'η_0*cos(π(t-W)/(2(T-W)))^2',
      '0.5*η_0+0.5*η_0*cos(π*(t-W)/(T-W))',
      '\\frac{\\eta_0}{2}\\left(1+\\cos(\\frac{\\pi(t-W)}{T-W})\\right)',
      'η_0/2*(1-cos(π(T-t)/(T-W)))',
      'η_0*(1-sin(π(t-W)/(2(T-W)))^2)',
    ],
    slips: {
      'from-the-start': '(η_0/2)(1+cos(π t/T))',
      'share-of-all': '(η_0/2)(1+cos(π(t-W)/T))',
      rising: '(η_0/2)(1-cos(π(t-W)/(T-W)))',
      'below-zero': 'η_0*cos(π(t-W)/(T-W))',
      linear: 'η_0(T-t)/(T-W)',
    },
  },
  'update-of-adamw': {
    right: [
      'θ-ηλθ-η*m̂/(√v̂+ε)',
      'θ-η(λθ+m̂/(√v̂+ε))',
      '-η*m̂/(ε+√v̂)+(1-λη)θ',
      '(1-\\eta\\lambda)\\theta-\\eta\\frac{\\hat m}{\\sqrt{\\hat v}+\\varepsilon}',
      'θ(1-ηλ)-η*m̂*(v̂^0.5+ε)^-1',
      '((1-ηλ)θ(√v̂+ε)-η*m̂)/(√v̂+ε)',
    ],
    slips: {
      'decay-divided': 'θ-η(m̂+λθ)/(√v̂+ε)',
      'decay-without-rate': '(1-λ)θ-η*m̂/(√v̂+ε)',
      'no-root': '(1-ηλ)θ-η*m̂/(v̂+ε)',
      'without-decay': 'θ-η*m̂/(√v̂+ε)',
      'epsilon-inside': '(1-ηλ)θ-η*m̂/√(v̂+ε)',
    },
  },
};
