import { MathError } from '../errors';
import type { Quantity } from './gradient-paths';
import { createNetwork, type Network, type NetworkDescription, type ParameterPlace } from './network';

/**
 * The 2-2-2 network with sigmoids that introduces backpropagation in many notes (M. Mazur, "A Step by Step
 * Backpropagation Example", 2015): $w_1\dots w_4$ lead from $i_1,i_2$ to $h_1,h_2$, $w_5\dots w_8$ from there to
 * $o_1,o_2$; one bias value per layer.
 */
export const EXAMPLE_222 = {
  /** $w_1,\dots,w_8$. */
  weights: [0.15, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55],
  /** $b_1$ of the hidden and $b_2$ of the output layer. */
  biases: [0.35, 0.6],
  input: [0.05, 0.1],
  target: [0.01, 0.99],
  learningRate: 0.5,
  /** The second sample of the batch demo. */
  secondInput: [0.1, 0.05],
  secondTarget: [0.99, 0.01],
};

/**
 * The 2-2-2 network in the general form.
 * @param weights $w_1,\dots,w_8$
 * @param biases $b_1$ and $b_2$, each used by both units of its layer
 * @throws MathError unless there are 8 weights and 2 biases
 * @example describe222().weights[1] // [[0.4, 0.45], [0.5, 0.55]]
 */
export function describe222(
  weights: readonly number[] = EXAMPLE_222.weights,
  biases: readonly number[] = EXAMPLE_222.biases,
): NetworkDescription {
  if (weights.length !== 8 || biases.length !== 2) {
    throw new MathError(
      `describe222 needs 8 weights and 2 biases: got ${weights.length} and ${biases.length}`,
    );
  }
  const matrix = (first: number) => [weights.slice(first, first + 2), weights.slice(first + 2, first + 4)];
  return {
    weights: [matrix(0), matrix(4)],
    biases: biases.map((bias) => [bias, bias]),
    activations: ['sigmoid', 'sigmoid'],
  };
}

/** The compiled 2-2-2 network with its original numbers. */
export const create222 = (): Network => createNetwork(describe222());

/**
 * Where $w_k$ stands in the general form.
 * @param k from 1 to 8
 * @throws MathError for any other number
 * @example placeOfWeight222(6) // { layer: 1, to: 0, from: 1 }
 */
export function placeOfWeight222(k: number): ParameterPlace {
  if (!Number.isInteger(k) || k < 1 || k > 8)
    throw new MathError(`placeOfWeight222 needs 1 to 8: ${k} was given`);
  const index = k - 1;
  return { layer: Math.floor(index / 4), to: Math.floor(index / 2) % 2, from: index % 2 };
}

/**
 * $w_1,\dots,w_8$ out of `weights[l][to][from]` (of a network or of its gradient).
 *
 * @example flatWeights222(describe222().weights) // [0.15, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55]
 */
export function flatWeights222(weights: readonly (readonly (readonly number[])[])[]): number[] {
  return weights.flat(2);
}

/**
 * The usual name of a quantity of this network in TeX: $E$, $net_{h1}$, $out_{o2}$, $w_5$, $b_1$.
 *
 * @example symbol222({ kind: 'out', layer: 1, unit: 0 }) // 'out_{o1}'
 */
export function symbol222(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'loss':
      return 'E';
    case 'parameter': {
      const { layer, to, from } = quantity.place;
      return from === undefined ? `b_${layer + 1}` : `w_${4 * layer + 2 * to + from + 1}`;
    }
    default:
      return `${quantity.kind}_{${quantity.layer === 0 ? 'h' : 'o'}${quantity.unit + 1}}`;
  }
}
