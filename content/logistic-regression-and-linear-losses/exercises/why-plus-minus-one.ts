import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'labels',
  points: ['margin', 'sign', 'zero', 'convert', 'logistic'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why labels ±1?', zh: '标签为什么取 ±1？' },
  question: {
    en: String.raw`The hinge loss is $\max(0,1-yz)$ with the score $z=w^\top x+b$. Why must the labels be ±1 and not 0 and 1? How do you convert, and which form has the cross-entropy with ±1?`,
    zh: String.raw`合页损失为 $\max(0,1-yz)$，其中得分 $z=w^\top x+b$。标签为什么必须取 ±1，而不能取 0 和 1？如何换算？标签取 ±1 时，交叉熵写成什么形式？`,
  },
  points: {
    margin: {
      en: '$m=yz$ is the margin: it should say by its sign whether the sample is right.',
      zh: '$m=yz$ 是间隔，其符号应表示分类是否正确。',
    },
    sign: {
      en: String.raw`With ±1, $yz\gt0$ exactly if *z* has the sign of the label.`,
      zh: String.raw`标签取 ±1 时，$yz\gt0$ 当且仅当 *z* 与标签同号。`,
    },
    zero: {
      en: 'With *y* = 0 the margin is 0 whatever the score: loss 1, gradient 0, so the samples of that class teach nothing.',
      zh: '若 *y* = 0，无论得分是多少，间隔都是 0，损失恒为 1，梯度为 0，这一类样本不起作用。',
    },
    convert: {
      en: String.raw`Conversion: $y_{\pm}=2y_{01}-1$.`,
      zh: String.raw`换算公式为 $y_{\pm}=2y_{01}-1$。`,
    },
    logistic: {
      en: String.raw`Cross-entropy with ±1: $\ln(1+e^{-yz})$, because $1-\sigma(z)=\sigma(-z)$.`,
      zh: String.raw`由 $1-\sigma(z)=\sigma(-z)$，标签取 ±1 时交叉熵为 $\ln(1+e^{-yz})$。`,
    },
  },
  solution: {
    en: String.raw`The margin $m=yz$ should be positive exactly for a right sample. With $y=\pm1$ it is: the sign of *z* must be that of the label. With *y* = 0 the margin would be 0 for every score, the loss the constant 1 and its gradient 0: the samples of class 0 would teach nothing. Convert by $y_{\pm}=2y_{01}-1$. With $1-\sigma(z)=\sigma(-z)$ both terms of the cross-entropy become $-\ln\sigma(yz)=\ln(1+e^{-yz})$.`,
    zh: String.raw`间隔 $m=yz$ 应当恰好在分类正确时为正。标签取 ±1 时，只要 *z* 与标签同号，间隔就为正。若标签取 0，则无论得分是多少，间隔都是 0，损失恒为 1，梯度为 0，类别 0 的样本不起作用。换算公式为 $y_{\pm}=2y_{01}-1$。由 $1-\sigma(z)=\sigma(-z)$，交叉熵的两项合并为 $-\ln\sigma(yz)=\ln(1+e^{-yz})$。`,
  },
};
