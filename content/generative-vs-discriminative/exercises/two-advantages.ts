import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'trade-offs',
  points: ['samples', 'missing', 'assumptions', 'error'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Two advantages of each', zh: '两类模型的优点' },
  question: {
    en: 'Name two advantages of generative models and two of discriminative models, each with its reason.',
    zh: '写出生成模型与判别模型各自的两个优点，并说明理由。',
  },
  points: {
    samples: {
      en: String.raw`Generative: can draw new samples, first $y$ from $p(y)$, then $x$ from $p(x\mid y)$.`,
      zh: String.raw`生成模型能生成样本，先由 $p(y)$ 抽取 $y$，再由 $p(x\mid y)$ 抽取 $x$。`,
    },
    missing: {
      en: 'Generative, one of: missing inputs are summed out, since $p(x)$ is known; unlabeled data help; a new prior is put in; fewer examples are needed if the densities are about right.',
      zh: '生成模型的另一个优点（写出一点即可）：模型给出 $p(x)$，可以对缺失的输入求和；可以使用无标签数据；可以直接更换先验概率；密度假设大致正确时所需样本较少。',
    },
    assumptions: {
      en: String.raw`Discriminative: fewer assumptions, since $p(x\mid y)$ is not modeled; dependent features do no harm to the model.`,
      zh: String.raw`判别模型的假设较少，因为不对 $p(x\mid y)$ 建模，特征相关也不影响模型成立。`,
    },
    error: {
      en: 'Discriminative: with much data often the lower error, since wrong densities cannot mislead it.',
      zh: '判别模型在样本充足时错误率往往较低，因为不受错误的密度假设影响。',
    },
  },
  solution: {
    en: String.raw`A generative model knows $p(x,y)$: it can draw new samples, first $y$ from $p(y)$, then $x$ from $p(x\mid y)$, and since it gives $p(x)$, it can sum out missing inputs (or use unlabeled data, or exchange the prior). A discriminative model does not model $p(x\mid y)$: it assumes less, so that dependent features do no harm, and with much data it often has the lower error, since wrong densities cannot mislead it.`,
    zh: String.raw`生成模型给出 $p(x,y)$，能生成样本，先由 $p(y)$ 抽取 $y$，再由 $p(x\mid y)$ 抽取 $x$；又因为给出了 $p(x)$，能对缺失的输入求和（或使用无标签数据、更换先验概率）。判别模型不对 $p(x\mid y)$ 建模，假设较少，允许特征相关，样本充足时错误率往往较低，因为不受错误的密度假设影响。`,
  },
};
