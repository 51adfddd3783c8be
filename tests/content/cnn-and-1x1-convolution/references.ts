import type { Reference } from '../references/reference';

export const references: readonly Reference[] = [
  { demo: 'conv-by-hand', gives: { output: [-1, -3, -1, 0, -4, 1, 1, 0, -1], pooled: [2, 3, 2, 2] }, absolute: 1e-12 },
  { demo: 'conv-by-hand', set: { flip: true }, gives: { output: [1, 3, 1, 0, 4, -1, -1, 0, 1] }, absolute: 1e-12 },
  {
    demo: 'conv-by-hand',
    set: { stride: 2, padding: 1 },
    gives: { output: [-3, -1, 4, -2, -4, 6, -3, 2, 1] },
    absolute: 1e-12,
  },
];
