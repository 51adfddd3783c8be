import { requireFinite, requireNotNegative } from '../checks';
import { MathError } from '../errors';
import { softThreshold } from './soft-threshold';

/** Two weights with the loss $\frac12(w-w^*)^\top A(w-w^*)$, $A=\begin{pmatrix}1&\rho\\\rho&1\end{pmatrix}$: inputs of variance 1 with correlation $\rho$. */
export interface CorrelatedPair {
  /** $\rho$, between −1 and 1. */
  readonly correlation: number;
  /** $w^*$, where the loss alone is smallest. */
  readonly optimum: readonly [number, number];
}

function check(caller: string, { correlation, optimum }: CorrelatedPair): void {
  if (!(Math.abs(correlation) < 1))
    throw new MathError(`${caller} needs a correlation between -1 and 1, not ${correlation}`);
  for (const entry of optimum) requireFinite(caller, 'optimum', entry);
}

/**
 * The loss $\frac12(w-w^*)^\top A(w-w^*)$ of two weights.
 *
 * @throws MathError unless $|\rho|<1$, or for an optimum that is not finite
 * @example pairLoss({ correlation: 0.5, optimum: [1, 0.2] }, [0, 0]) // 0.62
 */
export function pairLoss(pair: CorrelatedPair, weights: readonly [number, number]): number {
  check('pairLoss', pair);
  const [across, up] = [weights[0] - pair.optimum[0], weights[1] - pair.optimum[1]];
  return (across * across + up * up) / 2 + pair.correlation * across * up;
}

/**
 * A point of the contour on which the loss has a value $c$: an ellipse about $w^*$ whose axes are the two diagonals, with the half-lengths
 * $\sqrt{2c/(1\pm\rho)}$. The angle runs through it once from 0 to $2\pi$.
 *
 * @throws MathError unless $|\rho|<1$, for an optimum that is not finite, or a loss below 0
 * @example pairContour({ correlation: 0, optimum: [1, 0] }, 2, 0) // [2.41421, 1.41421]
 */
export function pairContour(pair: CorrelatedPair, loss: number, angle: number): [number, number] {
  check('pairContour', pair);
  requireNotNegative('pairContour', 'loss', loss);
  const { correlation, optimum } = pair;
  const along = Math.sqrt(loss / (1 + correlation)) * Math.cos(angle);
  const across = Math.sqrt(loss / (1 - correlation)) * Math.sin(angle);
  return [optimum[0] + along + across, optimum[1] + along - across];
}

/**
 * The minimum of the loss plus $\lambda\lVert w\rVert_1$, exactly: the case whose optimality condition $|c-Aw|\le\lambda$ holds, with
 * $c=Aw^*$. Either both weights are 0, or one is and the other is a soft threshold, or $w=w^*-\lambda A^{-1}s$ with signs $s$.
 *
 * @throws MathError unless $|\rho|<1$, for an optimum that is not finite, or $\lambda<0$
 * @example lassoPair({ correlation: 0.5, optimum: [1, 0.2] }, 0.3) // [0.8, 0]
 */
export function lassoPair(pair: CorrelatedPair, penalty: number): [number, number] {
  check('lassoPair', pair);
  requireNotNegative('lassoPair', 'penalty', penalty);
  const { correlation, optimum } = pair;
  const pull = [optimum[0] + correlation * optimum[1], correlation * optimum[0] + optimum[1]] as const;
  const onFirst = softThreshold(pull[0], penalty);
  if (Math.abs(pull[1] - correlation * onFirst) <= penalty) return [onFirst, 0];
  const onSecond = softThreshold(pull[1], penalty);
  if (Math.abs(pull[0] - correlation * onSecond) <= penalty) return [0, onSecond];
  // Both are used. A weight and its pull beyond what the other explains have one sign.
  const first = Math.sign(pull[0] - correlation * onSecond);
  const second = Math.sign(pull[1] - correlation * onFirst);
  const determinant = 1 - correlation ** 2;
  return [
    optimum[0] - (penalty * (first - correlation * second)) / determinant,
    optimum[1] - (penalty * (second - correlation * first)) / determinant,
  ];
}

/**
 * The minimum of the loss plus $\lambda\lVert w\rVert_2^2$: the solution of $(A+2\lambda I)w=Aw^*$.
 *
 * @throws MathError unless $|\rho|<1$, for an optimum that is not finite, or $\lambda<0$
 * @example ridgePair({ correlation: 0.5, optimum: [1, 0.2] }, 0.3) // [0.61039, 0.246753]
 */
export function ridgePair(pair: CorrelatedPair, penalty: number): [number, number] {
  check('ridgePair', pair);
  requireNotNegative('ridgePair', 'penalty', penalty);
  const { correlation, optimum } = pair;
  const pull = [optimum[0] + correlation * optimum[1], correlation * optimum[0] + optimum[1]] as const;
  const diagonal = 1 + 2 * penalty;
  const determinant = diagonal ** 2 - correlation ** 2;
  return [
    (diagonal * pull[0] - correlation * pull[1]) / determinant,
    (diagonal * pull[1] - correlation * pull[0]) / determinant,
  ];
}

/**
 * From which $\lambda$ on L1 keeps each weight at exactly 0: $\lambda_j$ such that $w_j=0$ for all $\lambda\ge\lambda_j$ and, if
 * $w^*_j\ne0$, $w_j\ne0$ just below. The larger of the two is $\max_j|c_j|$, $c=Aw^*$. While both weights are used, each shrinks by a fixed
 * amount per $\lambda$, so neither comes back.
 *
 * @throws MathError unless $|\rho|<1$, or for an optimum that is not finite
 * @example zeroFrom({ correlation: 0.5, optimum: [1, 0.2] }) // [1.1, 0.3]
 */
export function zeroFrom(pair: CorrelatedPair): [number, number] {
  check('zeroFrom', pair);
  const { correlation, optimum } = pair;
  const pull = [optimum[0] + correlation * optimum[1], correlation * optimum[0] + optimum[1]];
  const larger = Math.abs(pull[1]!) > Math.abs(pull[0]!) ? 1 : 0;
  const [strong, weak] = [pull[larger]!, pull[1 - larger]!];
  const sign = Math.sign(strong);
  // With the larger one alone the other's pull is weak − ρ(strong − sign·λ); it is used once that exceeds λ in size.
  const rest = weak - correlation * strong;
  const from = rest > 0 ? rest / (1 - correlation * sign) : -rest / (1 + correlation * sign);
  const result: [number, number] = [Math.abs(strong), Math.abs(strong)];
  result[1 - larger] = from + 0;
  return result;
}
