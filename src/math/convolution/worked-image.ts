/** The image of the worked examples, row by row. */
export const WORKED_IMAGE: readonly (readonly number[])[] = [
  [1, 2, 0, 1, 3],
  [0, 1, 2, 3, 1],
  [1, 0, 1, 2, 0],
  [2, 1, 0, 1, 1],
  [0, 2, 1, 0, 2],
];

/** The kernel of the worked examples: the left column minus the right one. */
export const WORKED_KERNEL: readonly (readonly number[])[] = [
  [1, 0, -1],
  [1, 0, -1],
  [1, 0, -1],
];
