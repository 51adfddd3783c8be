import { fill } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { perceptronScore, perceptronUpdate } from '../../../src/math/perceptron/perceptron';

interface Drawn {
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}
const score = ({ w1, w2, b, x1, x2 }: Drawn): number => perceptronScore([w1, w2], b, [x1, x2]);
const updated = ({ w1, w2, b, x1, x2, y }: Drawn) =>
  perceptronUpdate({ weights: [w1, w2], bias: b }, [x1, x2], y);
const after = (drawn: Drawn): number => {
  const { weights, bias } = updated(drawn);
  return perceptronScore(weights, bias, [drawn.x1, drawn.x2]);
};

export const exercise = fill({
  section: 'learning-rule',
  params: {
    w1: whole(-4, 4),
    w2: whole(-4, 4),
    b: whole(-3, 3),
    x1: whole(2, 5),
    x2: whole(-5, -2),
    y: oneOf(-1, 1),
  },
  // A mistake, not on the line itself, and no number that is 0.
  accept: (drawn) => {
    const { weights, bias } = updated(drawn);
    return (
      drawn.y * score(drawn) < 0 &&
      ![drawn.w1, drawn.w2, drawn.b, weights[0], weights[1], bias, after(drawn)].includes(0)
    );
  },
  cells: {
    scoreBefore: {
      value: score,
      slips: { 'without-bias': (drawn) => score(drawn) - drawn.b },
    },
    firstWeight: {
      value: (drawn) => updated(drawn).weights[0]!,
      slips: {
        'wrong-sign': ({ w1, x1, y }) => w1 - y * x1,
        'label-alone': ({ w1, y }) => w1 + y,
      },
    },
    secondWeight: {
      value: (drawn) => updated(drawn).weights[1]!,
      slips: { 'wrong-sign': ({ w2, x2, y }) => w2 - y * x2, 'label-alone': ({ w2, y }) => w2 + y },
    },
    newBias: {
      value: (drawn) => updated(drawn).bias,
      slips: { 'wrong-sign': ({ b, y }) => b - y },
    },
    scoreAfter: {
      value: after,
      slips: {
        'gain-without-bias': (drawn) => after(drawn) - drawn.y,
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One update of the perceptron', zh: '感知机更新一次' },
  question: {
    en: String.raw`A perceptron has $w=(\spot{w1},\spot{w2})$, *b* = {b}. The sample $x=(\spot{x1},\spot{x2})$ with label *y* = {y} comes, and it is on the wrong side. Carry out the perceptron rule with the learning rate 1.`,
    zh: String.raw`感知机当前的参数为 $w=(\spot{w1},\spot{w2})$，*b* = {b}。样本 $x=(\spot{x1},\spot{x2})$ 的标签为 *y* = {y}，当前分类错误。按感知机学习规则更新一次，学习率取 1。`,
  },
  cells: {
    scoreBefore: { en: String.raw`score $w^\top x+b$ before`, zh: String.raw`更新前的得分 $w^\top x+b$` },
    firstWeight: { en: 'new *w*₁', zh: '更新后的 *w*₁' },
    secondWeight: { en: 'new *w*₂', zh: '更新后的 *w*₂' },
    newBias: { en: 'new *b*', zh: '更新后的 *b*' },
    scoreAfter: { en: 'score of this sample after the update', zh: '更新后该样本的得分' },
  },
  slips: {
    'scoreBefore.without-bias': {
      en: 'Score before: the bias is missing.',
      zh: '更新前的得分漏掉了偏置。',
    },
    'firstWeight.wrong-sign': {
      en: 'This moves the score further to the wrong side: the rule *adds* *yx*.',
      zh: '这样会使得分更偏向错误的一侧，学习规则是**加上** *yx*。',
    },
    'firstWeight.label-alone': {
      en: 'Only the bias changes by *y*; a weight changes by *y* times its input.',
      zh: '只有偏置加上 *y*，权重应加上 *y* 与相应输入的乘积。',
    },
    'secondWeight.wrong-sign': {
      en: 'This moves the score further to the wrong side: the rule *adds* *yx*.',
      zh: '这样会使得分更偏向错误的一侧，学习规则是**加上** *yx*。',
    },
    'secondWeight.label-alone': {
      en: 'Only the bias changes by *y*; a weight changes by *y* times its input.',
      zh: '只有偏置加上 *y*，权重应加上 *y* 与相应输入的乘积。',
    },
    'newBias.wrong-sign': { en: 'The rule adds *y* to the bias.', zh: '学习规则给偏置加上 *y*。' },
    'scoreAfter.gain-without-bias': {
      en: 'The new bias counts as well: the score changes by *y*(‖*x*‖² + 1), not by *y*‖*x*‖².',
      zh: '偏置也有变化，得分的改变量是 *y*(‖*x*‖² + 1)，而不是 *y*‖*x*‖²。',
    },
  },
  solution: {
    en: String.raw`The score is {scoreBefore}, and *y* times it is negative: a mistake. So $w\leftarrow w+yx=(\spot{firstWeight},\spot{secondWeight})$ and $b\leftarrow b+y=\spot{newBias}$. The score of this sample is then {scoreAfter}: it has moved by $\lVert x\rVert^2+1$ towards its side.`,
    zh: String.raw`更新前的得分为 {scoreBefore}，与 *y* 的乘积为负，分类错误。所以 $w\leftarrow w+yx=(\spot{firstWeight},\spot{secondWeight})$，$b\leftarrow b+y=\spot{newBias}$。更新后该样本的得分为 {scoreAfter}，朝正确的一侧移动了 $\lVert x\rVert^2+1$。`,
  },
};
