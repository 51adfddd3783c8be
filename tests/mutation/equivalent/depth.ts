import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `depth` can notice. */
export const depth: readonly Equivalent[] = [
  {
    file: 'math/depth/gradient-chain.ts',
    reason: 'The length of a list is cut to a whole number.',
    changes: [
      ['return Array.from({ length: depth + 1 }, (_, layers) => factor ** layers);', 'return Array.from({ length: depth + (1 * 1.01) }, (_, layers) => factor ** layers);'],
    ],
  },
  {
    file: 'math/depth/gradient-chain.ts',
    reason: 'A factor of 1 has left before.',
    changes: [
      ['const end = factor < 1 ? singleZero : singleInfinity;', 'const end = factor <= 1 ? singleZero : singleInfinity;'],
      ['const isOver = (depth: number) => (factor < 1 ? factor ** depth <= end : factor ** depth >= end);', 'const isOver = (depth: number) => (factor <= 1 ? factor ** depth <= end : factor ** depth >= end);'],
    ],
  },
  {
    file: 'math/depth/gradient-chain.ts',
    reason: 'A start further to the left only makes more steps to the same depth.',
    changes: [
      ['let depth = Math.max(1, Math.ceil(Math.log(end) / Math.log(factor)) - 1);', 'let depth = Math.max(1, Math.floor(Math.log(end) / Math.log(factor)) - 1);'],
      ['let depth = Math.max(1, Math.ceil(Math.log(end) / Math.log(factor)) - 1);', 'let depth = Math.max(1, Math.ceil(Math.log(end) / Math.log(factor)) - 2);'],
    ],
  },
];
