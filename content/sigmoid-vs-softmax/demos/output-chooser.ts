// Three questions about a task, and the output layer, loss and decision rule that follow.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { linesFor } from './output-chooser/in-pytorch';
import { model, most } from './output-chooser/model';
import { remark, summary } from './output-chooser/sentences';
import { words } from './output-chooser/words';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'answersTitle',
      x: { label: 'classes', min: 1, max: most + 1 },
      y: { label: 'answers', scale: 'log', min: 1, max: 2e6 },
      series: [
        { label: 'anySet', as: 'points', colour: 1 },
        { label: 'atMostOneOfThem', as: 'points', colour: 3, shape: 'cross' },
        { label: 'oneOfThem', as: 'points', colour: 2, shape: 'rect' },
      ],
      handles: [{ x: 'classes', y: ({ result }) => result.answers }],
    },
    {
      view: 'readouts',
      items: [
        'layer',
        'lossFunction',
        'decision',
        { name: 'answers', digits: 7 },
        'logits',
        'free',
        { name: 'needed', digits: 7 },
        { name: 'uniformLoss', digits: 5 },
      ],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['part', 'choice'],
      rows: ({ result }) => [
        ['layerRow', result.layer],
        ['distributionRow', result.distribution],
        ['lossRow', result.lossFunction],
        ['decisionRow', result.decision],
      ],
    },
    {
      view: 'code',
      title: 'inPyTorch',
      source: `import torch
import torch.nn.functional as F

‹lines›  # ‹uniformLoss›`,
      spots: ({ params, result }) => ({ lines: linesFor(result, params.classes) }),
      gives: {
        uniformLoss: ({ exclusive, classes }) =>
          exclusive === 'any' ? Math.log(2 ** classes) : Math.log(classes + (exclusive === 'one' ? 0 : 1)),
      },
    },
  ],
  words: { ...words, inPyTorch: common.inPyTorch },
  summary,
  remark,
});
