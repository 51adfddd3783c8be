import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

const uniform = () => ({ demo: 'max-entropy', set: { density: 'uniform' } });

export const exercise = trueFalse({
  section: 'maximum-entropy',
  statements: {
    'given-variance': true,
    'uniform-on-line': { isTrue: false, pitfall: 'P05.2', see: uniform },
    'uniform-on-interval': true,
    'given-mean': false,
    negative: { isTrue: false },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Largest entropy', zh: '最大熵分布' },
  question: {
    en: 'The entropy is the differential entropy of a density. Is the statement right?',
    zh: '下面的熵都指密度的微分熵。判断下列说法是否正确。',
  },
  statements: {
    'given-variance': {
      en: 'Of all densities on the real line with a given variance the Gaussian has the largest entropy.',
      zh: '在实数轴上方差给定的所有密度中，高斯分布的熵最大。',
    },
    'uniform-on-line': {
      en: 'Of all densities on the real line with a given variance the uniform one has the largest entropy.',
      zh: '在实数轴上方差给定的所有密度中，均匀分布的熵最大。',
    },
    'uniform-on-interval': {
      en: 'Of all densities on a bounded interval the uniform one has the largest entropy.',
      zh: '在有界区间上的所有密度中，均匀分布的熵最大。',
    },
    'given-mean': {
      en: 'Of all densities on the real line with a given mean, whatever their variance, the standard Gaussian shifted to that mean has the largest entropy.',
      zh: '在实数轴上均值给定、方差不限的所有密度中，平移到该均值的标准高斯分布的熵最大。',
    },
    negative: {
      en: 'The entropy of a density is never negative.',
      zh: '密度的微分熵不会为负。',
    },
  },
  why: {
    'given-variance': {
      en: String.raw`$h(q)-h(p)=\mathrm{KL}(p\,\|\,q)\ge0$ for the Gaussian $q$ of the same mean and variance.`,
      zh: String.raw`对均值与方差都相同的高斯密度 $q$，有 $h(q)-h(p)=\mathrm{KL}(p\,\|\,q)\ge0$。`,
    },
    'uniform-on-line': {
      en: 'That is the answer for a bounded interval. At equal variance the Gaussian has more.',
      zh: '那是有界区间上的结论。方差相同时，高斯分布的熵更大。',
    },
    'uniform-on-interval': {
      en: String.raw`$\ln(b-a)-h(p)=\mathrm{KL}(p\,\|\,u)\ge0$ for the uniform density $u=1/(b-a)$.`,
      zh: String.raw`取均匀密度 $u=1/(b-a)$，则 $\ln(b-a)-h(p)=\mathrm{KL}(p\,\|\,u)\ge0$。`,
    },
    'given-mean': {
      en: 'Without a bound on the variance there is no largest entropy: stretching a density by *c* adds ln *c*.',
      zh: '方差不加限制时，熵没有最大值，因为随机变量乘以 *c*，熵就增加 ln *c*。',
    },
    negative: {
      en: 'The uniform density on an interval of length ½ has the entropy ln ½, which is negative.',
      zh: '长度为 ½ 的区间上的均匀密度，微分熵为 ln ½，是负数。',
    },
  },
  solution: {
    en: 'The constraint decides: variance on the whole line, Gaussian; a bounded interval and nothing else, uniform. Without a constraint on the spread there is no largest entropy, and differential entropy may be negative.',
    zh: '最大熵分布由约束决定：在整个实数轴上给定方差，为高斯分布；只给定有界区间，为均匀分布。不限制离散程度时，熵没有最大值。微分熵可以为负。',
  },
};
