import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { stationaryVariance } from '../../../src/math/stochastic-gradient/noisy-descent';

export const exercise = formula({
  section: 'noise-floor',
  variables: {
    eta: between(0.05, 0.5),
    lambda: between(0.5, 2),
    sigma: between(0.5, 3),
    B: whole(2, 20),
  },
  letters: { eta: 'η', lambda: 'λ', sigma: 'σ' },
  answer: ({ eta, lambda, sigma, B }) =>
    (lambda / 2) * stationaryVariance({ learningRate: eta, curvature: lambda, noise: sigma, batchSize: B }),
  key: 'eta*sigma^2/(2*B*(2-eta*lambda))',
  slips: {
    'mean-square': ({ eta, lambda, sigma, B }) => (eta * sigma ** 2) / (lambda * B * (2 - eta * lambda)),
    'small-rate': ({ eta, sigma, B }) => (eta * sigma ** 2) / (4 * B),
    'one-step': ({ eta, lambda, sigma, B }) => (lambda * eta ** 2 * sigma ** 2) / (2 * B),
    'noise-not-squared': ({ eta, lambda, sigma, B }) => (eta * sigma) / (2 * B * (2 - eta * lambda)),
    'without-batch': ({ eta, lambda, sigma }) => (eta * sigma ** 2) / (2 * (2 - eta * lambda)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The floor of the loss', zh: '损失的噪声下限' },
  question: {
    en: String.raw`SGD on $f=\frac\lambda2x^2$, $x\leftarrow x-\eta(\lambda x+\xi)$ with $0\lt\eta\lambda\lt2$, has noise of mean 0 and variance $\sigma^2/B$, independent from step to step. To which value does the expected *loss* $E[f(x_t)]$ tend? Write it in *η*, *λ*, *σ* and *B*.`,
    zh: String.raw`SGD 最小化 $f=\frac\lambda2x^2$，$x\leftarrow x-\eta(\lambda x+\xi)$，$0\lt\eta\lambda\lt2$，噪声均值为 0、方差为 $\sigma^2/B$，各步独立。期望**损失** $E[f(x_t)]$ 趋于多少？请用 *η*、*λ*、*σ* 和 *B* 写出。`,
  },
  solution: {
    en: String.raw`In the limit $v=E[x^2]$ is the same before and after a step:

$$
v=(1-\eta\lambda)^2v+\frac{\eta^2\sigma^2}B
$$

With $1-(1-\eta\lambda)^2=\eta\lambda(2-\eta\lambda)$ this gives $v=\frac{\eta\sigma^2}{\lambda(2-\eta\lambda)B}$. The expected loss is $\frac\lambda2v$, for small *ηλ* about $\frac{\eta\sigma^2}{4B}$: proportional to *η*.`,
    zh: String.raw`极限处，更新前后的 $v=E[x^2]$ 相同：

$$
v=(1-\eta\lambda)^2v+\frac{\eta^2\sigma^2}B
$$

由 $1-(1-\eta\lambda)^2=\eta\lambda(2-\eta\lambda)$ 得 $v=\frac{\eta\sigma^2}{\lambda(2-\eta\lambda)B}$。期望损失为 $\frac\lambda2v$，*ηλ* 较小时约为 $\frac{\eta\sigma^2}{4B}$，与 *η* 成正比。`,
  },
  slips: {
    'mean-square': {
      en: 'This is the limit of $E[x^2]$. The loss is *λ*/2 times as large.',
      zh: '这是 $E[x^2]$ 的极限，损失还要乘以 *λ*/2。',
    },
    'small-rate': {
      en: 'This is the approximation for small *ηλ*. The question asks for the exact limit.',
      zh: '这是 *ηλ* 较小时的近似，题目要求精确的极限。',
    },
    'one-step': {
      en: 'This is what the noise of one step adds. In the limit the noise of the earlier steps is still there, shrunk.',
      zh: '这只是一步噪声的贡献。极限中还有以前各步噪声留下的部分。',
    },
    'noise-not-squared': {
      en: String.raw`The variance $\sigma^2$ counts, not the standard deviation.`,
      zh: String.raw`应当用方差 $\sigma^2$，不是标准差。`,
    },
    'without-batch': {
      en: String.raw`The mean over *B* samples has the variance $\sigma^2/B$.`,
      zh: String.raw`*B* 个样本取平均，方差为 $\sigma^2/B$。`,
    },
  },
};
