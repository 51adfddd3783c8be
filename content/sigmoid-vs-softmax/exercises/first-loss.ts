import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { chooseOutput } from '../../../src/math/output-layer/output-choice';

export const exercise = numeric({
  section: 'which-output',
  params: { labels: oneOf(5, 8, 10, 20, 40, 80) },
  solve: ({ labels }) => chooseOutput({ exclusive: 'any', classes: labels, ordered: false }).uniformLoss,
  slips: {
    softmax: {
      value: ({ labels }) => chooseOutput({ exclusive: 'one', classes: labels, ordered: false }).uniformLoss,
      see: ({ labels }) => ({
        demo: 'output-chooser',
        set: { exclusive: 'any', classes: Math.min(labels, 20) },
      }),
    },
    mean: () => Math.LN2,
    binary: ({ labels }) => labels,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The first loss of a multi-label network', zh: '多标签网络的初始损失' },
  question: {
    en: 'A new network for {labels} labels ends in {labels} sigmoids, and all logits are 0. How large is the loss of one input, the sum of the binary cross-entropies (natural logarithm)?',
    zh: '某多标签网络有 {labels} 个标签，输出层为 {labels} 个 sigmoid，初始得分全为 0。一个输入的损失取各二元交叉熵之和（自然对数），求初始损失。',
  },
  solution: {
    en: String.raw`Each sigmoid is ½, so each label costs ln 2 whether it holds or not: $\spot{labels}\cdot\ln2\approx\spot{answer}$. It is the logarithm of the number of label sets, $2^K$.`,
    zh: String.raw`每个 sigmoid 的输出都是 ½，标签无论是否成立，损失都是 ln 2，所以总损失为 $\spot{labels}\cdot\ln2\approx\spot{answer}$，即标签集合个数 $2^K$ 的对数。`,
  },
  slips: {
    softmax: {
      en: String.raw`$\ln K$ is the first loss of a softmax, which has $K$ possible answers. $K$ sigmoids have $2^K$.`,
      zh: String.raw`$\ln K$ 是 softmax 的初始损失，softmax 有 $K$ 种答案，$K$ 个 sigmoid 有 $2^K$ 种。`,
    },
    mean: {
      en: 'This is the mean per label; the sum was asked for.',
      zh: '这是每个标签的平均损失，题目求的是和。',
    },
    binary: {
      en: 'This is the loss in bits. The natural logarithm gives ln 2 per label.',
      zh: '这是以 2 为底的结果。取自然对数时，每个标签的损失是 ln 2。',
    },
  },
};
