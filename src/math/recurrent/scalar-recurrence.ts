import { tanhDerivative } from '../activations/sigmoidal';
import { requireFinite, requireWhole } from '../checks';
import { tanh } from '../portable/tanh';

/** What a step does to its net input: nothing, or tanh. */
export type RecurrentActivation = 'linear' | 'tanh';

/** One unit that feeds itself without input, over time. */
export interface ScalarRecurrence {
  /** $h_0,…,h_T$ */
  states: number[];
  /** $\partial h_t/\partial h_{t-1}=w\,\phi'(wh_{t-1})$ for $t=1,…,T$. */
  factors: number[];
  /** $\partial h_t/\partial h_0$ for $t=0,…,T$: the product of the first $t$ factors. */
  products: number[];
}

/**
 * A recurrent network of one unit without input, $h_t=\phi(wh_{t-1})$, and what each step makes of the gradient. Throws unless
 * the weight and the start are finite and the number of steps is whole.
 *
 * @example scalarRecurrence('linear', 0.5, 1, 2).products // [1, 0.5, 0.25]
 */
export function scalarRecurrence(
  activation: RecurrentActivation,
  weight: number,
  start: number,
  steps: number,
): ScalarRecurrence {
  requireFinite('scalarRecurrence', 'weight', weight);
  requireFinite('scalarRecurrence', 'start', start);
  requireWhole('scalarRecurrence', 'steps', steps);
  const states = [start];
  const factors: number[] = [];
  const products = [1];
  for (let t = 0; t < steps; t++) {
    const z = weight * states[t]!;
    const factor = activation === 'tanh' ? weight * tanhDerivative(z) : weight;
    states.push(activation === 'tanh' ? tanh(z) : z);
    factors.push(factor);
    products.push(products[t]! * factor);
  }
  return { states, factors, products };
}
