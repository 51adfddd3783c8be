import { softplus } from '../activations/exponential';
import type { ScalarFunction } from '../activations/scalar-function';
import { sigmoid } from '../activations/sigmoidal';

/** Losses of a linear classifier as functions of the margin $m=yz$, with $y=\pm1$ and the score $z=w^\top x+b$. */
export const marginLossNames = [
  'zeroOne',
  'perceptron',
  'hinge',
  'logistic',
  'logisticBits',
  'squared',
  'exponential',
] as const;

export type MarginLossName = (typeof marginLossNames)[number];

/** A loss by the margin: value, derivative, and what can be proved of it. */
export interface MarginLoss extends ScalarFunction {
  /** Whether $\ell(m)\ge1[m\le0]$ for every $m$, so that the mean loss is at least the share of mistakes. */
  readonly boundsMistakes: boolean;
  /** Whether $\ell$ is convex in $m$, hence in $w$ and $b$. */
  readonly convex: boolean;
  /** The least size that $\ell'$ never exceeds; `Infinity` where the pull of one sample has no bound. */
  readonly steepest: number;
}

/**
 * The seven losses. At a kink `derivative` returns 0, one of its subgradients; the 0/1 loss, whose derivative is 0 wherever it exists,
 * counts $m=0$ as a mistake.
 *
 * - `zeroOne` $1[m\le0]$ · `perceptron` $\max(0,-m)$ · `hinge` $\max(0,1-m)$ · `squared` $(1-m)^2$ · `exponential` $e^{-m}$
 * - `logistic` $\ln(1+e^{-m})$, the cross-entropy $-\ln\sigma(m)$ of the label; `logisticBits` the same to base 2
 *
 * @example marginLosses.hinge.value(0.5) // 0.5
 */
export const marginLosses: Readonly<Record<MarginLossName, MarginLoss>> = {
  zeroOne: {
    value: (m) => (m <= 0 ? 1 : 0),
    derivative: () => 0,
    boundsMistakes: true,
    convex: false,
    steepest: 0,
  },
  perceptron: {
    value: (m) => Math.max(0, -m),
    derivative: (m) => (m < 0 ? -1 : 0),
    boundsMistakes: false,
    convex: true,
    steepest: 1,
  },
  hinge: {
    value: (m) => Math.max(0, 1 - m),
    derivative: (m) => (m < 1 ? -1 : 0),
    boundsMistakes: true,
    convex: true,
    steepest: 1,
  },
  logistic: {
    value: (m) => softplus(-m),
    derivative: (m) => -sigmoid(-m),
    boundsMistakes: false,
    convex: true,
    steepest: 1,
  },
  logisticBits: {
    value: (m) => softplus(-m) / Math.LN2,
    derivative: (m) => -sigmoid(-m) / Math.LN2,
    boundsMistakes: true,
    convex: true,
    steepest: 1 / Math.LN2,
  },
  squared: {
    value: (m) => (1 - m) ** 2,
    derivative: (m) => -2 * (1 - m),
    boundsMistakes: true,
    convex: true,
    steepest: Infinity,
  },
  exponential: {
    value: (m) => Math.exp(-m),
    derivative: (m) => -Math.exp(-m),
    boundsMistakes: true,
    convex: true,
    steepest: Infinity,
  },
};
