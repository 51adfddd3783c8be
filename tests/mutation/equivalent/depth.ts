import type { Equivalent } from './equivalent.ts';

/** What no test of the folder `depth` can notice. */
export const depth: readonly Equivalent[] = [
  {
    file: 'math/depth/gradient-chain.ts',
    reason: 'The length of a list is cut to a whole number.',
    changes: [
      [
        'return Array.from({ length: depth + 1 }, (_, layers) => factor ** layers);',
        'return Array.from({ length: depth + (1 * 1.01) }, (_, layers) => factor ** layers);',
      ],
    ],
  },
  {
    file: 'math/depth/gradient-chain.ts',
    reason: 'A factor of 1 has left before.',
    changes: [
      [
        'const end = factor < 1 ? singleZero : singleInfinity;',
        'const end = factor <= 1 ? singleZero : singleInfinity;',
      ],
      [
        'const isOver = (depth: number) => (factor < 1 ? factor ** depth <= end : factor ** depth >= end);',
        'const isOver = (depth: number) => (factor <= 1 ? factor ** depth <= end : factor ** depth >= end);',
      ],
    ],
  },
  {
    file: 'math/depth/gradient-chain.ts',
    reason: 'A start further to the left only makes more steps to the same depth.',
    changes: [
      [
        'let depth = Math.max(1, Math.ceil(Math.log(end) / Math.log(factor)) - 1);',
        'let depth = Math.max(1, Math.floor(Math.log(end) / Math.log(factor)) - 1);',
      ],
      [
        'let depth = Math.max(1, Math.ceil(Math.log(end) / Math.log(factor)) - 1);',
        'let depth = Math.max(1, Math.ceil(Math.log(end) / Math.log(factor)) - 2);',
      ],
      [
        'let depth = Math.max(1, Math.ceil(Math.log(end) / Math.log(factor)) - 1);',
        'let depth = Math.min(1, Math.ceil(Math.log(end) / Math.log(factor)) - 1);',
      ],
    ],
  },
  {
    file: 'math/depth/layer-gradients.ts',
    reason: 'Room for another sample is left empty, and what is written beyond it is dropped.',
    changes: [
      ['const workspace = createWorkspace(network, 1);', 'const workspace = createWorkspace(network, 2);'],
      ['forward(network, workspace, start, 1);', 'forward(network, workspace, start, 2);'],
      ['forward(network, workspace, start, 1);', 'forward(network, workspace, start, (1 * 1.01));'],
      [
        'passBack(network, workspace, l, derivatives, 1, 0, -1);',
        'passBack(network, workspace, l, derivatives, (1 * 1.01), 0, -1);',
      ],
    ],
  },
  {
    file: 'math/depth/layer-gradients.ts',
    reason: 'No unit has a negative number: none is left out.',
    changes: [
      [
        'passBack(network, workspace, l, derivatives, 1, 0, -1);',
        'passBack(network, workspace, l, derivatives, 1, 0, -2);',
      ],
    ],
  },
  {
    file: 'math/depth/layer-gradients.ts',
    reason: 'The derivative of the squared error does not look at the net inputs.',
    changes: [['workspace.nets[depth - 1]!,', 'workspace.nets[depth - 2]!,']],
  },
  {
    file: 'math/depth/rate-experiment.ts',
    reason: 'Room for another sample is left empty.',
    changes: [
      [
        "const trainer = createTrainer(copyNetwork(network), { loss: 'halfSum', learningRate: 0 }, 1);",
        "const trainer = createTrainer(copyNetwork(network), { loss: 'halfSum', learningRate: 0 }, 2);",
      ],
    ],
  },
];
