import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'model',
  pitfall: 'E1.36',
  options: {
    'same-vector': 'right',
    'same-bias': 'right',
    'fix-last': 'right',
    'double-all': { see: () => ({ demo: 'softmax-explorer', set: { temperature: 0.5 } }), pitfall: 'P09.2' },
    'one-bias': 'wrong',
    'scale-one': 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What changes nothing?', zh: '哪些改动不影响概率？' },
  question: {
    en: 'Softmax regression with weights $w_k$ and biases $b_k$, not all equal. Which changes leave the probabilities of *every* input as they are?',
    zh: 'softmax 回归的权重为 $w_k$，偏置为 $b_k$，各类别不全相同。下列哪些改动对**任意**输入都不改变概率？',
  },
  options: {
    'same-vector': { en: 'Add one vector *v* to all $w_k$.', zh: '所有 $w_k$ 都加上同一个向量 *v*。' },
    'same-bias': { en: 'Add 5 to all $b_k$.', zh: '所有 $b_k$ 都加 5。' },
    'fix-last': {
      en: 'Subtract $w_K$ from all weight vectors and $b_K$ from all biases.',
      zh: '所有权重向量都减去 $w_K$，所有偏置都减去 $b_K$。',
    },
    'double-all': { en: 'Double all $w_k$ and $b_k$.', zh: '所有 $w_k$ 与 $b_k$ 都乘以 2。' },
    'one-bias': { en: 'Add 5 to $b_1$ only.', zh: '只把 $b_1$ 加 5。' },
    'scale-one': {
      en: 'Double $w_1$ and $b_1$ only, both not 0.',
      zh: '只把 $w_1$ 与 $b_1$ 乘以 2（均不为 0）。',
    },
  },
  why: {
    'double-all': {
      en: 'That doubles all differences of logits, like the temperature ½: no decision changes, but the probabilities do.',
      zh: '这使所有得分之差变为原来的两倍，相当于温度取 ½，分类结果不变，概率却改变。',
    },
    'one-bias': {
      en: 'That raises one logit against the others.',
      zh: '这只提高一个得分，与其余得分之差改变。',
    },
    'scale-one': {
      en: 'That changes one logit and not the others, wherever it is not 0.',
      zh: '只要该得分不为 0，就会单独改变，与其余得分之差随之改变。',
    },
  },
  solution: {
    en: String.raw`Softmax sees only differences of logits. The first three add the same number, $v^\top x+c$, to all logits of an input. So $d+1$ of the $K(d+1)$ parameters are redundant.`,
    zh: String.raw`softmax 只与得分之差有关。前三种改动使同一输入的所有得分都加上同一个数 $v^\top x+c$，所以 $K(d+1)$ 个参数中有 $d+1$ 个是冗余的。`,
  },
};
