// Forward, loss, backward, update: leave out the zeroing or the update and look at the loss.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { lossOfCode, model } from './training-loop/model';

export { model };

/** The axis ends where the hand has room to pull the end of the curve: at 10, 50 or 100 steps. */
const lastStep = (steps: number): number => (steps <= 10 ? 10 : steps <= 50 ? 50 : 100);

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'lossTitle',
      x: { label: 'time', min: 0, max: ({ params }) => lastStep(params.steps) },
      y: { label: 'lossAxis', min: 0 },
      series: [
        { label: 'lossCurve', as: 'line', colour: 1 },
        { label: 'rightCurve', as: 'line', colour: 3, dash: 'dashed' },
      ],
      handles: [{ x: 'steps', y: ({ result }) => result.loss }],
    },
    {
      view: 'chart',
      title: 'storedTitle',
      x: { label: 'time', min: 0, max: ({ params }) => lastStep(params.steps) },
      y: { label: 'storedAxis' },
      series: [
        { label: 'firstComponent', as: 'line', colour: 4 },
        { label: 'secondComponent', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'thirdComponent', as: 'line', colour: 5, dash: 'dotted' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'loss', digits: 6 },
        { name: 'stored', digits: 4 },
        { name: 'weights', digits: 4 },
        { name: 'rightLoss', digits: 6 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: same(`import torch

X = torch.tensor([[1, 2, 1], [2, 1, 1], [3, 4, 1],
                  [4, 3, 1], [5, 5, 1], [6, 2, 1]], dtype=torch.float64)
y = torch.tensor([-0.6, 4.8, -3.4, 2, -2.8, 9.4], dtype=torch.float64)
w = torch.zeros(3, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=‹learningRate›)

for step in range(‹steps›):
    ‹zeroLine›
    loss = ((X @ w - y) ** 2).mean() / 2
    loss.backward()
    ‹updateLine›

print(((X @ w - y) ** 2).mean().item() / 2)  # ‹loss›`),
      spots: ({ params }) => ({
        zeroLine: `${params.zeroGradient ? '' : '# '}optimizer.zero_grad()`,
        updateLine: `${params.update ? '' : '# '}optimizer.step()`,
      }),
      gives: { loss: lossOfCode },
    },
  ],
  words: {
    title: { en: 'The loop, with lines left out', zh: '训练循环，漏写一行会怎样？' },
    learningRate: common.learningRate,
    zeroGradient: { en: 'zero the gradient', zh: '梯度清零' },
    update: { en: 'update the parameters', zh: '更新参数' },
    steps: common.steps,
    lossTitle: { en: 'Loss after each step', zh: '每一步之后的损失' },
    time: common.step,
    lossAxis: common.loss,
    lossCurve: { en: 'this loop', zh: '当前循环' },
    rightCurve: { en: 'with both lines', zh: '两行都写' },
    storedTitle: { en: 'What is in w.grad when the step is taken', zh: '更新时 w.grad 中的值' },
    storedAxis: { en: 'component of w.grad', zh: 'w.grad 的分量' },
    firstComponent: { en: 'by *w*_1', zh: '对 *w*_1' },
    secondComponent: { en: 'by *w*_2', zh: '对 *w*_2' },
    thirdComponent: { en: 'by *b*', zh: '对 *b*' },
    loss: common.loss,
    stored: { en: 'w.grad in the last step', zh: '最后一步的 w.grad' },
    weights: { en: '(*w*_1, *w*_2, *b*)', zh: '(*w*_1, *w*_2, *b*)' },
    rightLoss: { en: 'loss with both lines', zh: '两行都写时的损失' },
    code: common.inPyTorch,
  },
  summary: {
    en: ({ params, result, number, counted }) => {
      const after = `After ${counted(params.steps, 'step')} the loss is ${number(result.loss)}`;
      if (!params.update) {
        return `${after}, as at the start: gradients are computed, and no parameter moves.`;
      }
      if (params.zeroGradient) return `${after}; it began at ${number(result.lossCurve.y[0]!)}.`;
      return params.steps === 1
        ? `${after}. The first step is the same with zeroing and without: there is no old gradient yet.`
        : `${after}; with zeroing it would be ${number(result.rightLoss)}. The last step used the sum of ${number(params.steps)} gradients.`;
    },
    zh: ({ params, result, number }) => {
      const after = `第 ${number(params.steps)} 步之后，损失为 ${number(result.loss)}`;
      if (!params.update) return `${after}，与开始时相同。梯度已经算出，参数却没有更新。`;
      if (params.zeroGradient) return `${after}，开始时为 ${number(result.lossCurve.y[0]!)}。`;
      return params.steps === 1
        ? `${after}。第一步之前没有旧梯度，是否清零结果相同。`
        : `${after}，若每步清零则为 ${number(result.rightLoss)}。最后一步用的是 ${number(params.steps)} 个梯度之和。`;
    },
  },
});
