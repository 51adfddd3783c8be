import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'decomposition',
  steps: ['model', 'split', 'square', 'noise-terms', 'last-term', 'result'],
});

const both = (text: string) => ({ en: text, zh: text });

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Derive the decomposition', zh: '推导偏差-方差分解' },
  question: {
    en: String.raw`Targets are $y=f(x)+\varepsilon$ with noise of mean 0 and variance $\sigma^2$; $\hat f$ comes from a random training set, independent of $\varepsilon$, and $\bar f=E\hat f$. Derive the expected squared error at a point.`,
    zh: String.raw`目标值 $y=f(x)+\varepsilon$，噪声的均值为 0、方差为 $\sigma^2$；$\hat f$ 由随机训练集得到，与 $\varepsilon$ 独立，$\bar f=E\hat f$。推导一点处的期望平方误差。`,
  },
  steps: {
    model: both(String.raw`$y-\hat f=\varepsilon+f-\hat f$`),
    split: both(String.raw`$y-\hat f=\varepsilon+(f-\bar f)+(\bar f-\hat f)$`),
    square: {
      en: String.raw`$E[(y-\hat f)^2]=E[\varepsilon^2]+(f-\bar f)^2+E[(\bar f-\hat f)^2]$ plus twice three mixed terms`,
      zh: String.raw`$E[(y-\hat f)^2]=E[\varepsilon^2]+(f-\bar f)^2+E[(\bar f-\hat f)^2]$，再加三个交叉项的两倍`,
    },
    'noise-terms': {
      en: String.raw`$E[\varepsilon]\,(f-\bar f)=0$ and $E[\varepsilon]\,E[\bar f-\hat f]=0$`,
      zh: String.raw`$E[\varepsilon]\,(f-\bar f)=0$，$E[\varepsilon]\,E[\bar f-\hat f]=0$`,
    },
    'last-term': {
      en: String.raw`the mixed term that is left: $(f-\bar f)\,E[\bar f-\hat f]=0$`,
      zh: String.raw`剩下的交叉项 $(f-\bar f)\,E[\bar f-\hat f]=0$`,
    },
    result: both(String.raw`$E[(y-\hat f)^2]=\sigma^2+(\bar f-f)^2+E[(\hat f-\bar f)^2]$`),
  },
  solution: {
    en: String.raw`Insert the model, add and subtract the mean prediction, square and take the expectation. The terms with $\varepsilon$ vanish because it has mean 0 and is independent of the training set; in the last one $f-\bar f$ is a constant and $E[\bar f-\hat f]=0$ by the definition of $\bar f$.`,
    zh: String.raw`代入模型，加上再减去平均预测，平方并取期望。含 $\varepsilon$ 的交叉项为 0，因为噪声均值为 0 且与训练集独立；最后一个交叉项中 $f-\bar f$ 是常数，而由 $\bar f$ 的定义 $E[\bar f-\hat f]=0$。`,
  },
};
