import type { LabState } from '../state';

const rate = 0.1;
const two = {
  data: 'gaussians',
  noise: 0.3,
  hiddenLayers: 0,
  initialization: 'zero',
  output: 'softmaxCrossEntropy',
  learningRate: rate,
} as const;
const three = { data: 'threeClasses', initialization: 'zero', steps: 0 } as const;

export const states: readonly LabState[] = [
  {
    id: 'two-logits-move-twice-as-fast',
    set: two,
    beside: { ...two, output: 'sigmoidCrossEntropy', learningRate: 2 * rate },
    view: 2,
    title: { en: 'Softmax of two is a sigmoid, twice as fast', zh: '两类 softmax 即步长加倍的 sigmoid' },
    says: {
      en: ({ now, before, number }) =>
        `After 50 epochs softmax with two outputs and η = ${number(rate, { as: 'tick' })} has the loss ${number(now.trainingLoss, { digits: 8 })}, one sigmoid with η = ${number(2 * rate, { as: 'tick' })} the loss ${number(before.trainingLoss, { digits: 8 })}. Only the difference of the two logits counts, and each step moves both of them, in opposite directions.`,
      zh: ({ now, before, number }) =>
        `50 个轮次后，两个输出的 softmax 取 η = ${number(rate, { as: 'tick' })}，损失为 ${number(now.trainingLoss, { digits: 8 })}；一个 sigmoid 取 η = ${number(2 * rate, { as: 'tick' })}，损失为 ${number(before.trainingLoss, { digits: 8 })}。起作用的只有两个得分之差，而每次更新都使两个得分朝相反方向变化。`,
    },
    holds: ({ now, before }) =>
      Math.abs(now.trainingLoss - before.trainingLoss) < 1e-10 && now.trainingLoss < 0.2,
  },
  {
    id: 'three-sigmoids-allow-eight-answers',
    set: three,
    beside: { ...three, output: 'softmaxCrossEntropy' },
    title: { en: 'Three sigmoids allow eight answers', zh: '三个 sigmoid 有八种组合' },
    says: {
      en: ({ now, before, number }) =>
        `With all weights 0 three sigmoids have the loss ${number(now.trainingLoss)} = ln 8, softmax ${number(before.trainingLoss)} = ln 3: the sigmoids spread the probability over all eight sets of labels, softmax knows that exactly one of three classes holds.`,
      zh: ({ now, before, number }) =>
        `权重全为 0 时，三个 sigmoid 的损失为 ${number(now.trainingLoss)}，即 ln 8；softmax 的损失为 ${number(before.trainingLoss)}，即 ln 3。sigmoid 把概率均分给八种标签组合，而 softmax 以三类中恰有一类成立为前提。`,
    },
    holds: ({ now, before }) =>
      Math.abs(now.trainingLoss - Math.log(8)) < 1e-9 && Math.abs(before.trainingLoss - Math.log(3)) < 1e-9,
  },
];
