/**
 * Six samples $(x_1,x_2,1)$ on the plane $y=2x_1-\frac{17}5x_2+\frac{21}5$, without noise. The last column is the constant term, so
 * that the bias is the last weight.
 */
export const PLANE_OF_SIX: {
  readonly rows: readonly (readonly [number, number, 1])[];
  readonly targets: readonly number[];
  readonly weights: readonly [number, number, number];
} = {
  rows: [
    [1, 2, 1],
    [2, 1, 1],
    [3, 4, 1],
    [4, 3, 1],
    [5, 5, 1],
    [6, 2, 1],
  ],
  targets: [-0.6, 4.8, -3.4, 2, -2.8, 9.4],
  weights: [2, -3.4, 4.2],
};
