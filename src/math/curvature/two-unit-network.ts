import { MathError } from '../errors';

/** A network of one input, two tanh units without bias, and a linear output: $g(x)=\sum_iv_i\tanh(w_ix)$. */
export interface TwoUnits {
  /** $w_1, w_2$. */
  hidden: readonly number[];
  /** $v_1, v_2$. */
  output: readonly number[];
}

/** The inputs on which two networks are compared: −2 to 2 in steps of one half. */
export const gridInputs: readonly number[] = Array.from({ length: 9 }, (_, i) => -2 + i / 2);

/**
 * The output of the network.
 *
 * @throws MathError unless there is a weight in and a weight out for each unit
 * @example twoUnitOutput({ hidden: [1, 0], output: [2, 1] }, 0.5) // 0.924234
 */
export function twoUnitOutput({ hidden, output }: TwoUnits, input: number): number {
  if (hidden.length !== output.length)
    throw new MathError('twoUnitOutput needs one weight in and one weight out for each unit');
  return hidden.reduce((sum, weight, i) => sum + output[i]! * Math.tanh(weight * input), 0);
}

/**
 * The network with its units swapped: other parameters, the same function.
 *
 * @example swapUnits({ hidden: [2, 0.5], output: [1, -1] }) // { hidden: [0.5, 2], output: [-1, 1] }
 */
export function swapUnits({ hidden, output }: TwoUnits): TwoUnits {
  return { hidden: [...hidden].reverse(), output: [...output].reverse() };
}

/**
 * The point $(1-t)\theta+t\theta'$ on the segment between two networks in the space of their parameters.
 *
 * @example mixNetworks({ hidden: [2], output: [1] }, { hidden: [1], output: [3] }, 0.5) // { hidden: [1.5], output: [2] }
 */
export function mixNetworks(first: TwoUnits, second: TwoUnits, t: number): TwoUnits {
  const mix = (a: readonly number[], b: readonly number[]) => a.map((each, i) => (1 - t) * each + t * b[i]!);
  return { hidden: mix(first.hidden, second.hidden), output: mix(first.output, second.output) };
}

/**
 * The mean squared difference of two networks on the grid of inputs: the loss of the first, if the second is the teacher.
 *
 * @example lossAgainstTeacher({ hidden: [1.25, 1.25], output: [0, 0] }, { hidden: [2, 0.5], output: [1, -1] }) // 0.156648
 */
export function lossAgainstTeacher(network: TwoUnits, teacher: TwoUnits): number {
  const squares = gridInputs.map((x) => (twoUnitOutput(network, x) - twoUnitOutput(teacher, x)) ** 2);
  return squares.reduce((sum, each) => sum + each, 0) / squares.length;
}
