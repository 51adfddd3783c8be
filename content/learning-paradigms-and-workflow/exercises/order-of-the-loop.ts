import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'workflow',
  steps: ['batch', 'forward', 'loss', 'backward', 'update', 'validate'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One epoch, in order', zh: '一个轮次的顺序' },
  question: {
    en: 'Put the parts of one epoch in order: what is done for each mini-batch, and what comes after the last of them.',
    zh: '按先后次序排列一个轮次中的各个环节，包括对每个小批量的处理和最后一个小批量之后的处理。',
  },
  steps: {
    batch: { en: 'Read a mini-batch of inputs and targets', zh: '读取一个小批量的输入与目标' },
    forward: { en: 'Forward pass: compute the predictions', zh: '前向传播，计算预测值' },
    loss: { en: 'Compare predictions and targets: compute the loss', zh: '比较预测值与目标，计算损失' },
    backward: {
      en: 'With the old gradients set to zero, backward pass: compute the gradients',
      zh: '旧梯度清零后作反向传播，计算梯度',
    },
    update: { en: 'Optimizer: update the parameters', zh: '由优化器更新参数' },
    validate: {
      en: 'Measure the loss on the validation set, without updates',
      zh: '在验证集上计算损失，不更新参数',
    },
  },
  solution: {
    en: 'Each part needs the one before: no loss without predictions, no gradient without a loss, no update without a gradient. Zeroing may stand anywhere after the last update and before the backward pass.',
    zh: '后一环节依赖前一环节，没有预测值就没有损失，没有损失就没有梯度，没有梯度就不能更新。清零可以放在上一次更新之后、本次反向传播之前的任何位置。',
  },
};
