// Dropout keeps the mean of an activation only with a scale: in training (inverted) or in evaluation (classic).

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { model } from './dropout-inverted/model';
import { remark, summary } from './dropout-inverted/sentences';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'drawsTitle',
      x: { label: 'draws', min: 0, max: ({ result }) => 1.05 * result.horizon },
      y: {
        label: 'maskedActivation',
        min: ({ result }) => result.lowest,
        max: ({ result }) => result.highest,
      },
      series: [
        { label: 'drawn', as: 'points', colour: 6 },
        { label: 'runningMean', as: 'line', colour: 1 },
      ],
      marks: [
        { axis: 'y', label: 'evaluation', colour: 3 },
        { axis: 'y', label: 'mean', colour: 2, dash: 'dashed' },
      ],
      handles: [
        {
          x: ({ result }) => result.horizon / 2,
          y: {
            parameter: 'activation',
            toPlace: (value, { params, result }) =>
              params.form === 'classic' ? value * result.keepProbability : value,
            toValue: (place, { params, result }) =>
              params.form === 'classic' && result.keepProbability > 0
                ? place / result.keepProbability
                : place,
          },
        },
      ],
    },
    {
      view: 'chart',
      title: 'meansTitle',
      x: { label: 'probability', min: 0.1, max: 1 },
      y: {
        label: 'maskedActivation',
        min: ({ result }) => result.meansFrom,
        max: ({ result }) => result.meansTo,
      },
      series: [
        { label: 'evaluations', as: 'line', colour: 3 },
        { label: 'trainingMeans', as: 'line', colour: 2, dash: 'dashed' },
      ],
      handles: [{ x: 'probability', y: ({ result }) => result.mean }],
    },
    {
      view: 'chart',
      title: 'variancesTitle',
      x: { label: 'probability', min: 0.1, max: 1 },
      y: { label: 'trainingVariance', min: 0 },
      series: [{ label: 'variances', as: 'line', colour: 4 }],
      handles: [
        {
          x: 'probability',
          y: ({ result }) => (result.keepProbability < 0.05 ? null : result.variance),
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'mean', as: 'tick' },
        { name: 'evaluation', as: 'tick' },
        { name: 'variance', as: 'tick' },
        { name: 'sampleMean', as: 'tick' },
        { name: 'sampleVariance', as: 'tick' },
        { name: 'keepProbability', as: 'tick' },
        { name: 'dropProbability', as: 'tick' },
        'mask',
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: {
        inverted: String.raw`\begin{gathered}E\Big[\frac mqa\Big]=\spot{keepProbability}\cdot\frac{\spot{activation}}{\spot{keepProbability}}=\spot{mean}\\\operatorname{Var}\Big[\frac mqa\Big]=a^2\frac{1-q}q=\spot{variance}\end{gathered}`,
        classic: String.raw`\begin{gathered}E[ma]=qa=\spot{keepProbability}\cdot\spot{activation}=\spot{mean}\\\operatorname{Var}[ma]=a^2q(1-q)=\spot{variance}\end{gathered}`,
        nothing: String.raw`q=0:\quad\tilde a=0,\quad E[\tilde a]=\spot{mean}`,
      },
      variant: ({ params, result }) =>
        result.keepProbability === 0 ? 'nothing' : params.form === 'inverted' ? 'inverted' : 'classic',
    },
    {
      view: 'code',
      title: 'code',
      source: {
        en: `import torch

a = ‹activation› * torch.ones(100_000)
layer = torch.nn.Dropout(p=‹dropProbability›)   # p: drop probability
layer.train()
out = layer(a)
print(out.mean(), out.var())     # about ‹mean› and ‹variance›
layer.eval()
print(layer(a)[0])               # ‹evaluation›`,
        zh: `import torch

a = ‹activation› * torch.ones(100_000)
layer = torch.nn.Dropout(p=‹dropProbability›)   # p 是丢弃概率
layer.train()
out = layer(a)
print(out.mean(), out.var())     # 约为 ‹mean› 和 ‹variance›
layer.eval()
print(layer(a)[0])               # ‹evaluation›`,
      },
      when: ({ form }) => form === 'inverted',
      gives: {
        mean: ({ activation, probability, probabilityMeans }) =>
          probabilityMeans === 'drop' && probability === 1 ? 0 : activation,
        // E[x²] − E[x]² with E[x²] = a²/q.
        variance: ({ activation, probability, probabilityMeans }) => {
          const keep = probabilityMeans === 'keep' ? probability : 1 - probability;
          return keep === 0 ? 0 : activation ** 2 / keep - activation ** 2;
        },
        evaluation: ({ activation }) => activation,
      },
    },
  ],
  words: {
    title: { en: 'Where to scale?', zh: '一个激活值的丢弃与缩放' },
    activation: { en: 'activation *a*', zh: '激活值 *a*' },
    probability: { en: 'the number set as *p*', zh: '所填的 *p* 值' },
    probabilityMeans: { en: '*p* means', zh: '*p* 的含义' },
    'probabilityMeans.keep': { en: 'keep probability (paper)', zh: '保留概率（论文）' },
    'probabilityMeans.drop': { en: 'drop probability (PyTorch)', zh: '丢弃概率（PyTorch）' },
    form: { en: 'where it is scaled', zh: '缩放的位置' },
    'form.inverted': { en: 'inverted: *a*/*q* in training', zh: '反向：训练时取 *a*/*q*' },
    'form.classic': { en: 'classic: *qa* in evaluation', zh: '经典：评估时取 *qa*' },
    'form.unscaled': { en: 'nowhere (a mistake)', zh: '都不缩放（错误）' },
    draws: { en: 'forward passes', zh: '前向传播次数' },
    seed: common.seed,
    drawsTitle: { en: 'Pass by pass, and on average', zh: '逐次取值与平均' },
    maskedActivation: { en: 'value passed on', zh: '传给后一层的值' },
    drawn: { en: 'each pass in training', zh: '训练时的每次取值' },
    runningMean: { en: 'mean of the passes so far', zh: '各次取值的累计平均' },
    meansTitle: { en: 'Training and evaluation', zh: '训练与评估的比较' },
    evaluations: { en: 'used in evaluation', zh: '评估时的取值' },
    trainingMeans: { en: 'mean in training', zh: '训练时的均值' },
    variancesTitle: { en: 'Noise that dropout adds', zh: '丢弃法引入的噪声' },
    trainingVariance: { en: 'variance in training', zh: '训练时的方差' },
    variances: { en: 'variance in training', zh: '训练时的方差' },
    mean: { en: 'mean in training', zh: '训练时的均值' },
    evaluation: { en: 'used in evaluation', zh: '评估时的取值' },
    variance: { en: 'variance in training', zh: '训练时的方差' },
    sampleMean: { en: 'mean of these passes', zh: '这些取值的平均' },
    sampleVariance: { en: 'variance of these passes', zh: '这些取值的方差' },
    keepProbability: { en: 'keep probability *q*', zh: '保留概率 *q*' },
    dropProbability: { en: 'drop probability 1 − *q*', zh: '丢弃概率 1 − *q*' },
    mask: { en: 'mask of the first passes', zh: '前几次的掩码' },
    rule: common.withTheseNumbers,
    code: common.inPyTorch,
  },
  summary,
  remark,
});
