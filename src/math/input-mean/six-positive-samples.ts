/**
 * Six samples $(x_1,x_2)$ whose inputs are all positive, and the weights $w^*=(1,-1)$ that their targets come from: one weight
 * has to rise from 0, the other to fall.
 */
export const SIX_POSITIVE_SAMPLES: {
  readonly inputs: readonly (readonly [number, number])[];
  readonly weights: readonly [number, number];
} = {
  inputs: [
    [0.8, 0.2],
    [0.3, 0.9],
    [0.6, 0.5],
    [0.2, 0.4],
    [0.9, 0.7],
    [0.5, 0.1],
  ],
  weights: [1, -1],
};
