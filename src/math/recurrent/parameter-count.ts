import { requireWhole } from '../checks';

/** How many blocks of weights each recurrent layer has: one for each gate and one for the candidate. */
export const RECURRENT_BLOCKS = { rnn: 1, gru: 3, lstm: 4 } as const;

export type RecurrentKind = keyof typeof RECURRENT_BLOCKS;

/**
 * The number of parameters of one recurrent layer: each block has $h$ rows with $d$ weights for the input, $h$ for the hidden
 * state, and one bias (PyTorch: two). Throws unless all are whole numbers, the sizes above 0.
 *
 * @example recurrentParameters('lstm', 128, 256) // 394240
 */
export function recurrentParameters(
  kind: RecurrentKind,
  inputSize: number,
  hiddenSize: number,
  biasVectors = 1,
): number {
  requireWhole('recurrentParameters', 'inputs', inputSize, 1);
  requireWhole('recurrentParameters', 'hidden units', hiddenSize, 1);
  requireWhole('recurrentParameters', 'bias vectors', biasVectors);
  return RECURRENT_BLOCKS[kind] * hiddenSize * (inputSize + hiddenSize + biasVectors);
}
