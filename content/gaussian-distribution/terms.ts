import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'central-limit-theorem',
    en: 'central limit theorem',
    zh: '中心极限定理',
    definition: {
      en: 'The standardized sum of n independent draws from one distribution of finite positive variance tends to N(0, 1) in distribution as n grows.',
      zh: '独立同分布、方差有限且大于 0 的 n 个随机变量之和，标准化后随 n 增大依分布收敛到 N(0, 1)。',
    },
    at: 'gaussian-distribution#central-limit',
  },
  {
    id: 'covariance-matrix',
    en: 'covariance matrix',
    zh: '协方差矩阵',
    definition: {
      en: 'Σ with the entries Σᵢⱼ = E[(xᵢ − μᵢ)(xⱼ − μⱼ)]: variances on the diagonal, covariances beside it.',
      zh: '元素为 Σᵢⱼ = E[(xᵢ − μᵢ)(xⱼ − μⱼ)] 的矩阵 Σ：对角线上是方差，其余是协方差。',
    },
    at: 'gaussian-distribution#densities',
    finds: { en: ['covariance matrix', 'covariance'], zh: ['协方差矩阵', '协方差'] },
  },
  {
    id: 'differential-entropy',
    en: 'differential entropy',
    zh: '微分熵',
    definition: {
      en: 'h(p) = −∫ p ln p dx of a density; it may be negative, and a change of units shifts it.',
      zh: '密度 p 的微分熵为 h(p) = −∫ p ln p dx，可以为负，并且随单位而改变。',
    },
    at: 'gaussian-distribution#maximum-entropy',
  },
  {
    id: 'gaussian-distribution',
    en: 'Gaussian / normal distribution',
    zh: '高斯 / 正态分布',
    definition: {
      en: 'N(μ, σ²), with density exp(−(x − μ)²/(2σ²))/(σ√(2π)). Sums of independent Gaussian variables are Gaussian.',
      zh: 'N(μ, σ²)，密度为 exp(−(x − μ)²/(2σ²))/(σ√(2π))。独立的高斯变量之和仍服从高斯分布。',
    },
    at: 'gaussian-distribution#densities',
    finds: {
      en: ['Gaussian distribution', 'standard normal distribution', 'normal distribution', 'Gaussian'],
      zh: ['高斯分布', '正态分布'],
    },
  },
  {
    id: 'laplace-distribution',
    en: 'Laplace distribution',
    zh: '拉普拉斯分布',
    definition: {
      en: 'The density exp(−|x − μ|/b)/(2b): a peak at μ, heavier tails than the Gaussian.',
      zh: '密度为 exp(−|x − μ|/b)/(2b) 的分布，在 μ 处有尖峰，尾部比高斯分布重。',
    },
    at: 'gaussian-distribution#maximum-entropy',
  },
  {
    id: 'mahalanobis-distance',
    en: 'Mahalanobis distance',
    zh: '马氏距离',
    definition: {
      en: '√((x − μ)ᵀΣ⁻¹(x − μ)): the distance from μ measured in standard deviations along the axes of Σ.',
      zh: '√((x − μ)ᵀΣ⁻¹(x − μ))，即到 μ 的距离，沿 Σ 的各主轴以该方向的标准差为单位。',
    },
    at: 'gaussian-distribution#densities',
  },
  {
    id: 'maximum-entropy',
    en: 'maximum entropy',
    zh: '最大熵',
    definition: {
      en: 'The distribution with the greatest entropy under given constraints; of all densities on the whole line with a fixed variance it is the Gaussian.',
      zh: '在给定约束下熵最大的分布；在整个实数轴上给定方差时，就是高斯分布。',
    },
    at: 'gaussian-distribution#maximum-entropy',
  },
  {
    id: 'skewness',
    en: 'skewness / kurtosis',
    zh: '偏度 / 峰度',
    definition: {
      en: 'E[(x − μ)³]/σ³ and E[(x − μ)⁴]/σ⁴. A normal distribution has 0 and 3; excess kurtosis subtracts the 3.',
      zh: '偏度为 E[(x − μ)³]/σ³，峰度为 E[(x − μ)⁴]/σ⁴，正态分布分别为 0 和 3。超额峰度是峰度减 3。',
    },
    at: 'gaussian-distribution#central-limit',
    finds: { en: ['skewness', 'excess kurtosis', 'kurtosis'], zh: ['偏度', '超额峰度', '峰度'] },
  },
];
