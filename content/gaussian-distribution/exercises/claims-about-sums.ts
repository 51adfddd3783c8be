import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'central-limit',
  options: {
    finite: 'right',
    more: {
      pitfall: 'P05.1',
      see: () => ({ demo: 'clt', set: { summand: 'exponential', summands: 1, samples: 50_000 } }),
    },
    unequal: 'right',
    cauchy: {
      pitfall: 'E3.3',
      see: () => ({ demo: 'clt', set: { summand: 'cauchy', summands: 50 } }),
    },
    weights: { pitfall: 'P05.6' },
    symmetric: 'right',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about sums', zh: '关于和的说法' },
  question: {
    en: 'Which statements about sums of independent random numbers are right?',
    zh: '关于独立随机数之和，下列说法哪些正确？',
  },
  options: {
    finite: {
      en: 'Identically distributed summands of finite positive variance are enough for the central limit theorem.',
      zh: '只要各随机数同分布、方差有限且大于 0，中心极限定理就成立。',
    },
    more: {
      en: 'The more data are drawn, the more Gaussian their histogram.',
      zh: '抽取的数据越多，直方图就越接近高斯分布。',
    },
    unequal: {
      en: 'Independent summands with one common bound but different distributions will do as well, if the variance of the sum grows beyond all bounds.',
      zh: '只要各随机数一致有界，且和的方差趋于无穷，即使分布各不相同，定理也成立。',
    },
    cauchy: {
      en: 'The mean of many Cauchy numbers concentrates, only more slowly.',
      zh: '许多柯西随机数的平均值也会趋于集中，只是较慢。',
    },
    weights: {
      en: 'Initial weights are Gaussian because of the theorem.',
      zh: '初始权重服从高斯分布，是中心极限定理的结果。',
    },
    symmetric: {
      en: 'At twelve summands the sum of uniform numbers is nearer to the Gaussian than that of exponential ones.',
      zh: '同样取十二个随机数，均匀分布的和比指数分布的和更接近高斯分布。',
    },
  },
  why: {
    more: {
      en: 'More data show the density of one number more exactly. The theorem is about sums of several.',
      zh: '数据越多，只是越准确地显示单个随机数的密度。定理针对的是若干个数之和。',
    },
    cauchy: {
      en: 'The mean of *k* independent standard Cauchy numbers is standard Cauchy, for every *k*.',
      zh: '对任意 *k*，*k* 个独立的标准柯西随机数的平均值仍服从标准柯西分布。',
    },
    weights: {
      en: 'They are drawn, not summed up. To leading order only their variance matters.',
      zh: '初始权重是直接抽取的，不是求和得到的。在一阶近似下只有方差起作用。',
    },
  },
  solution: {
    en: 'Independence and finite variance are enough when all have one distribution. Summands with one common bound satisfy Lindeberg’s condition as soon as the variance of the sum grows without bound. The uniform density is symmetric, so its sums have no skewness, the leading error of exponential sums.',
    zh: '同分布时，独立与方差有限就足够了。各随机数一致有界且和的方差趋于无穷时，林德伯格条件成立。指数分布之和的误差主要来自偏度，而均匀分布是对称的，偏度为 0，所以更接近高斯分布。',
  },
};
