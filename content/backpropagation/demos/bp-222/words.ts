// The words of the demo, but for its sentences.

import { common } from '../../../../src/demo/common-words';
import { optionWords } from '../../../../src/demo/option-words';
import { type Said, same } from '../../../../src/demo/words';
import { networkWords } from '../network-222/words';
import type { QuestionName } from './questions';
import { verdictWords } from './verdicts';

/** What each question asks for. */
export const questionWords: Readonly<Record<QuestionName, Said>> = {
  netH1: same('net_{h1}'),
  outH1: same('out_{h1}'),
  netO1: same('net_{o1}'),
  outO1: same('out_{o1}'),
  error: { en: 'the error *E*', zh: '误差 *E*' },
  deltaO1: same('*δ*_{o1}'),
  gradientW5: same('∂*E*/∂*w*_5'),
  newW5: { en: 'the new *w*_5', zh: '新的 *w*_5' },
  deltaH1: same('*δ*_{h1}'),
  gradientW1: same('∂*E*/∂*w*_1'),
  newW1: { en: 'the new *w*_1', zh: '新的 *w*_1' },
};

/** Every label. */
export const words = {
  ...networkWords,
  ...verdictWords,
  ...optionWords('asked', questionWords),
  title: { en: 'One update of the 2-2-2 network, number by number', zh: '2-2-2 网络的一次更新，逐步计算' },
  focus: { en: 'explain', zh: '讲解' },
  'focus.forward': { en: 'the forward pass', zh: '前向传播' },
  'focus.w5': { en: '∂*E*/∂*w*_5 in three factors', zh: '∂*E*/∂*w*_5 的三个因子' },
  'focus.w1': { en: '∂*E*/∂*w*_1 along two paths', zh: '∂*E*/∂*w*_1 的两条路径' },
  'focus.update': { en: 'the update', zh: '更新' },
  steps: { en: 'updates', zh: '更新次数' },
  learningRate: common.learningRate,
  loss: { en: 'loss function', zh: '损失函数' },
  'loss.halfSum': same('½ Σ(o − t)²'),
  'loss.mean': { en: 'mean of (o − t)²', zh: '(o − t)² 的均值' },
  'loss.sum': same('Σ(o − t)²'),
  'loss.binaryCrossEntropy': { en: 'cross-entropy, summed', zh: '交叉熵（求和）' },
  biases: { en: 'biases', zh: '偏置' },
  'biases.fixed': { en: 'fixed', zh: '固定' },
  'biases.shared': { en: 'one per layer, learned', zh: '每层共用一个，参与学习' },
  'biases.perNeuron': { en: 'one per neuron, learned', zh: '每个神经元一个，参与学习' },
  useUpdatedWeights: { en: 'use updated output weights (bug)', zh: '使用更新后的输出层权重（错误）' },
  cutSecondOutput: { en: 'cut the path through *o*_2', zh: '切断经过 *o*_2 的路径' },
  asked: { en: 'hand check: asks for', zh: '手算检验：求' },
  'asked.none': { en: 'nothing', zh: '不出题' },
  answer: { en: 'your answer', zh: '你的答案' },
  showAnswer: { en: 'show the right value', zh: '显示正确值' },
  sample: { en: 'Inputs and targets', zh: '输入与目标' },
  value: common.value,
  handCheck: { en: 'Hand check', zh: '手算检验' },
  network: { en: 'The network just before this update', zh: '这次更新之前的网络' },
  forwardValues: { en: 'forward: weights, activations, E', zh: '前向：权重、激活值、E' },
  backwardValues: {
    en: 'backward: δ in units, ∂E/∂w on arrows',
    zh: '反向：神经元中为 δ，连线上为 ∂E/∂w',
  },
  lossCurve: { en: 'The error over the updates', zh: '误差随更新次数的变化' },
  updates: { en: 'updates', zh: '更新次数' },
  errorCurve: { en: 'error *E*', zh: '误差 *E*' },
  now: { en: 'now', zh: '当前' },
  explained: { en: 'The formula with these numbers', zh: '代入数值' },
  error: { en: '*E* after this many updates', zh: '当前更新次数下的误差 *E*' },
  outputs: { en: 'outputs after as many', zh: '当前更新次数下的输出' },
  verdict: { en: 'hand check', zh: '手算检验' },
  factors: { en: 'factors explained', zh: '当前讲解的因子' },
  outputDeltas: { en: '*δ*_{o1}, *δ*_{o2}', zh: '*δ*_{o1}、*δ*_{o2}' },
  hiddenBackward: {
    en: '∂*E*/∂out_{h1}, ∂*E*/∂out_{h2}, *δ*_{h1}, *δ*_{h2}',
    zh: '∂*E*/∂out_{h1}、∂*E*/∂out_{h2}、*δ*_{h1}、*δ*_{h2}',
  },
  biasGradients: {
    en: '∂*E*/∂*b*_1, ∂*E*/∂*b*_2 (one per layer)',
    zh: '∂*E*/∂*b*_1、∂*E*/∂*b*_2（每层一个）',
  },
  newWeights: { en: 'new *w*_1 … *w*_8', zh: '新的 *w*_1 … *w*_8' },
  gradients: same('∂*E*/∂*w*_1 … ∂*E*/∂*w*_8'),
  hiddenForward: {
    en: 'net_{h1}, net_{h2}, out_{h1}, out_{h2}',
    zh: 'net_{h1}、net_{h2}、out_{h1}、out_{h2}',
  },
  outputForward: {
    en: 'net_{o1}, net_{o2}, out_{o1}, out_{o2}',
    zh: 'net_{o1}、net_{o2}、out_{o1}、out_{o2}',
  },
  lossOfOutputs: { en: '*E* of *o*_1, *o*_2', zh: '*o*_1、*o*_2 的 *E*' },
  unitTable: { en: 'The units just before this update', zh: '这次更新之前的各神经元' },
  unit: { en: 'unit', zh: '神经元' },
  net: same('net'),
  out: same('out'),
  slope: same('out(1 − out)'),
  byOut: same('∂*E*/∂out'),
  delta: same('*δ* = ∂*E*/∂net'),
  weightTable: { en: 'This update', zh: '这次更新' },
  parameter: { en: 'parameter', zh: '参数' },
  oldValue: { en: 'before', zh: '更新前' },
  gradient: common.gradient,
  newValue: { en: 'after', zh: '更新后' },
  'biasOf.h1': { en: '*b* of *h*_1', zh: '*h*_1 的 *b*' },
  'biasOf.h2': { en: '*b* of *h*_2', zh: '*h*_2 的 *b*' },
  'biasOf.o1': { en: '*b* of *o*_1', zh: '*o*_1 的 *b*' },
  'biasOf.o2': { en: '*b* of *o*_2', zh: '*o*_2 的 *b*' },
};
