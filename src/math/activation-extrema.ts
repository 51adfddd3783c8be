import { activation } from './activations';
import { type Extremum, findMaximum, findRoot } from './extremum';

/** The lowest point of an activation and the place where it is steepest; `null` where there is no single such point. */
export interface ActivationExtrema {
  /** $x$ and $f(x)$ of the minimum. */
  minimum: Extremum | null;
  /** $x$ and $f'(x)$ of the largest derivative. */
  steepest: Extremum | null;
}

/** Activations with an extremum worth naming: S-shaped ones are steepest in the middle, gated ones dip before they rise. */
const symmetric = ['sigmoid', 'tanh', 'softsign'] as const;
const gated = ['gelu', 'geluTanh', 'silu', 'mish'] as const;

/** The names that `activationExtrema` knows something about. */
export type ExtremalActivation = (typeof symmetric)[number] | (typeof gated)[number];

/**
 * Minimum and steepest place of an activation. The S-shaped functions have no minimum and are steepest at 0, by
 * symmetry. The gated ones $x\,g(x)$ have their minimum where $f'$ changes its sign between -8 and 0, and their largest
 * derivative (above 1) between 1/2 and 5; GELU has it at $\sqrt2$, where $f''=\varphi(x)(2-x^2)=0$.
 *
 * @example activationExtrema('softsign') // { minimum: null, steepest: { x: 0, value: 1 } }
 */
export function activationExtrema(name: ExtremalActivation): ActivationExtrema {
  const f = activation(name);
  if (symmetric.some((each) => each === name)) {
    return { minimum: null, steepest: { x: 0, value: f.derivative(0) } };
  }
  const lowest = findRoot(f.derivative, -8, 0);
  return { minimum: { x: lowest, value: f.value(lowest) }, steepest: findMaximum(f.derivative, 0.5, 5) };
}
