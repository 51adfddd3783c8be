import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'two-classes',
  points: ['sigmoid', 'softmax', 'tasks', 'condition', 'proof', 'limits'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'When are they interchangeable?', zh: '何时可以互换？' },
  question: {
    en: 'Compare sigmoid and softmax outputs, and give the exact condition under which one can replace the other.',
    zh: '比较 sigmoid 与 softmax 输出，并写出两者可以互换的准确条件。',
  },
  points: {
    sigmoid: {
      en: String.raw`Sigmoid $\sigma(z)=1/(1+e^{-z})$: each output from its own logit, a Bernoulli probability; the sum is free.`,
      zh: String.raw`sigmoid 为 $\sigma(z)=1/(1+e^{-z})$，每个输出只取决于自己的得分，是伯努利概率，各输出之和不受限制。`,
    },
    softmax: {
      en: String.raw`Softmax $p_k=e^{z_k}/\sum_je^{z_j}$: all outputs coupled, sum 1, a categorical distribution.`,
      zh: String.raw`softmax 为 $p_k=e^{z_k}/\sum_je^{z_j}$，各输出相互制约，和为 1，是类别分布。`,
    },
    tasks: {
      en: 'One sigmoid: binary. Softmax: one of K exclusive classes. K sigmoids: multi-label.',
      zh: '一个 sigmoid 用于二分类，softmax 用于互斥的多分类，K 个 sigmoid 用于多标签分类。',
    },
    condition: {
      en: 'Interchangeable if there are two exclusive classes, and only then.',
      zh: '当且仅当类别只有两个且互斥时，两者完全等价，可以互换。',
    },
    proof: {
      en: String.raw`Divide by $e^{z_1}$: $\mathrm{softmax}(z_1,z_0)_1=\sigma(z_1-z_0)$.`,
      zh: String.raw`分子分母同除以 $e^{z_1}$，得 $\mathrm{softmax}(z_1,z_0)_1=\sigma(z_1-z_0)$。`,
    },
    limits: {
      en: 'K ≥ 3 exclusive classes: sigmoids need not sum to 1. Several labels at once: in a softmax at most one output exceeds one half.',
      zh: 'K ≥ 3 个互斥类别时，各 sigmoid 之和不一定为 1；多个标签同时成立时，softmax 至多有一个输出超过二分之一。',
    },
  },
  solution: {
    en: String.raw`A sigmoid, $\sigma(z)=1/(1+e^{-z})$, turns one logit into the (Bernoulli) probability of one label; $K$ of them are not coupled and suit multi-label tasks, one suits a binary task. A softmax, $p_k=e^{z_k}/\sum_je^{z_j}$, turns $K$ logits into one (categorical) distribution over $K$ exclusive classes. For two exclusive classes, and only there, they are the same, $e^{z_1}/(e^{z_1}+e^{z_0})=\sigma(z_1-z_0)$ (divide by $e^{z_1}$), with the same cross-entropy. For $K\ge3$ exclusive classes sigmoids need not sum to 1, and for several labels at once a softmax cannot make two outputs exceed ½.`,
    zh: String.raw`sigmoid 为 $\sigma(z)=1/(1+e^{-z})$，把一个得分变为一个标签成立的概率（伯努利分布），$K$ 个 sigmoid 互不影响，适用于多标签分类，一个 sigmoid 适用于二分类。softmax 为 $p_k=e^{z_k}/\sum_je^{z_j}$，把 $K$ 个得分变为 $K$ 个互斥类别上的一个分布（类别分布）。当且仅当类别只有两个且互斥时，两者完全等价，分子分母同除以 $e^{z_1}$ 得 $e^{z_1}/(e^{z_1}+e^{z_0})=\sigma(z_1-z_0)$，交叉熵也相等。$K\ge3$ 个互斥类别时，各 sigmoid 之和不一定为 1；多个标签同时成立时，softmax 不可能使两个输出都超过 ½。`,
  },
};
