import { readList, readMatrix } from '../../golden/check';

/** The weights of a recurrent layer of PyTorch; its two biases are one. */
export function goldenWeights(input: Record<string, unknown>) {
  const other = readList(input['b_hh']);
  return {
    inputWeights: readMatrix(input['W_ih']),
    recurrentWeights: readMatrix(input['W_hh']),
    bias: readList(input['b_ih']).map((each, i) => each + other[i]!),
  };
}
