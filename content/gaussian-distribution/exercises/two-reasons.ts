import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'central-limit',
  points: ['limit', 'conditions', 'entropy', 'entropy-condition', 'formulas', 'limits'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why the Gaussian?', zh: '为什么常用高斯分布？' },
  question: {
    en: 'Give two reasons why the Gaussian distribution is so widely used, each with its conditions, and both densities.',
    zh: '说明高斯分布应用广泛的两个理由及各自的条件，并写出一元和多元密度。',
  },
  points: {
    limit: {
      en: String.raw`Central limit theorem: the standardized sum $(S_n-nm)/(s\sqrt n)$ of *n* numbers with mean *m* and standard deviation *s* tends to $N(0,1)$ in distribution as $n\to\infty$.`,
      zh: String.raw`中心极限定理：*n* 个均值为 *m*、标准差为 *s* 的随机变量之和为 $S_n$，则标准化的和 $(S_n-nm)/(s\sqrt n)$ 当 $n\to\infty$ 时依分布收敛到 $N(0,1)$。`,
    },
    conditions: {
      en: 'Conditions: independent, identically distributed with finite variance; or many small independent effects, none dominating.',
      zh: '条件是独立同分布且方差有限，或者许多微小、独立、都不占主导的因素相加。',
    },
    entropy: {
      en: String.raw`Maximum entropy: $h\le\frac12\ln(2\pi e\sigma^2)$ with equality only for the Gaussian: the most uncertain, with the least prior knowledge.`,
      zh: String.raw`最大熵：$h\le\frac12\ln(2\pi e\sigma^2)$，只有高斯分布取等号，所以不确定性最大，引入的先验知识最少。`,
    },
    'entropy-condition': {
      en: 'Condition: densities on the whole line with the same variance.',
      zh: '条件是在整个实数轴上、方差相同的密度之间比较。',
    },
    formulas: {
      en: String.raw`Densities: $\frac1{\sqrt{2\pi\sigma^2}}e^{-(x-\mu)^2/(2\sigma^2)}$ and $(2\pi)^{-d/2}|\Sigma|^{-1/2}e^{-\frac12(x-\mu)^\top\Sigma^{-1}(x-\mu)}$.`,
      zh: String.raw`密度分别为 $\frac1{\sqrt{2\pi\sigma^2}}e^{-(x-\mu)^2/(2\sigma^2)}$ 与 $(2\pi)^{-d/2}|\Sigma|^{-1/2}e^{-\frac12(x-\mu)^\top\Sigma^{-1}(x-\mu)}$。`,
    },
    limits: {
      en: 'Limits: the first reason fails without finite variance (Cauchy) or with one dominating effect; bounded or skewed data are not Gaussian.',
      zh: '局限：没有有限的方差（如柯西分布）或个别因素占主导时，理由一不成立；有界或偏态的数据不服从高斯分布。',
    },
  },
  solution: {
    en: String.raw`Central limit theorem: the sum $S_n$ of *n* independent, identically distributed numbers with mean *m* and finite variance $s^2>0$, standardized to $(S_n-nm)/(s\sqrt n)$, tends to $N(0,1)$ in distribution as $n\to\infty$; what adds up from many small independent effects, none dominating, is therefore nearly Gaussian. Maximum entropy: of all densities on ℝ with variance $\sigma^2$ only the Gaussian reaches the largest differential entropy, $\frac12\ln(2\pi e\sigma^2)$. It is the most uncertain and, beyond mean and variance, puts in the least prior knowledge. With mean *μ* the density is $\frac1{\sqrt{2\pi\sigma^2}}e^{-(x-\mu)^2/(2\sigma^2)}$; in *d* dimensions, with positive definite covariance matrix *Σ*, it is $(2\pi)^{-d/2}|\Sigma|^{-1/2}e^{-\frac12(x-\mu)^\top\Sigma^{-1}(x-\mu)}$. The first reason fails for Cauchy sums and for one dominating effect, the second on a bounded interval; bounded or skewed data are not Gaussian.`,
    zh: String.raw`（1）中心极限定理。设 *n* 个随机变量独立同分布，均值为 *m*，方差 $s^2>0$ 有限，和为 $S_n$，则标准化的和 $(S_n-nm)/(s\sqrt n)$ 当 $n\to\infty$ 时依分布收敛到 $N(0,1)$，所以许多微小、独立、都不占主导的因素之和近似服从高斯分布。（2）最大熵。在实数轴上方差为 $\sigma^2$ 的所有密度中，只有高斯分布的微分熵达到最大值 $\frac12\ln(2\pi e\sigma^2)$，所以不确定性最大，除均值与方差外引入的先验知识最少。（3）设均值为 *μ*，则一元密度为 $\frac1{\sqrt{2\pi\sigma^2}}e^{-(x-\mu)^2/(2\sigma^2)}$；*d* 元密度为 $(2\pi)^{-d/2}|\Sigma|^{-1/2}e^{-\frac12(x-\mu)^\top\Sigma^{-1}(x-\mu)}$，其中 *Σ* 为正定的协方差矩阵。（4）柯西分布或个别因素占主导时，第一个理由不成立；在有界区间上，第二个理由不成立。有界或偏态的数据不服从高斯分布。`,
  },
};
