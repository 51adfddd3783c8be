import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S3.2a', 'S3.12'],
    section: 'central-limit',
    box: 'answer',
    asks: {
      en: 'Why is the Gaussian distribution so widely used? State the central limit theorem with its conditions, and name a distribution to which it does not apply.',
      zh: '为什么高斯分布应用广泛？叙述中心极限定理及其条件，并举出一个不适用的分布。',
    },
  },
  {
    items: ['S3.2b'],
    section: 'maximum-entropy',
    model: {
      en: 'Of all densities on the whole line with variance $\\sigma^2$ the Gaussian has the largest differential entropy $h(p)=-\\int p\\ln p\\,dx$: most uncertain, it assumes least beyond mean and variance. Proof: let $p$ have mean $\\mu$ and variance $\\sigma^2$, and let $q$ be the density of $N(\\mu,\\sigma^2)$. (1) $\\ln t\\le t-1$ with $t=q/p$ gives $0\\le\\int p\\ln\\frac pq\\,dx=-h(p)-\\int p\\ln q\\,dx$. (2) $-\\ln q=\\frac12\\ln(2\\pi\\sigma^2)+\\frac{(x-\\mu)^2}{2\\sigma^2}$ is quadratic, so its mean is the same under $p$ and $q$, whose mean and variance agree: $-\\int p\\ln q\\,dx=\\frac12\\ln(2\\pi e\\sigma^2)=h(q)$. (3) Hence $h(p)\\le h(q)$, with equality only if $p=q$ almost everywhere.',
      zh: '不确定性用微分熵 $h(p)=-\\int p\\ln p\\,dx$ 度量。在实数轴上方差同为 $\\sigma^2$ 的密度中，高斯分布的微分熵最大，除均值与方差外引入的先验知识最少。证明如下。设 $p$ 的均值为 $\\mu$、方差为 $\\sigma^2$，$q$ 为 $N(\\mu,\\sigma^2)$ 的密度。①在不等式 $\\ln t\\le t-1$ 中取 $t=q/p$，得 $0\\le\\int p\\ln\\frac pq\\,dx=-h(p)-\\int p\\ln q\\,dx$。②$-\\ln q=\\frac12\\ln(2\\pi\\sigma^2)+\\frac{(x-\\mu)^2}{2\\sigma^2}$ 是二次函数，期望只取决于均值与方差，在 $p$ 与 $q$ 之下相等，所以 $-\\int p\\ln q\\,dx=\\frac12\\ln(2\\pi e\\sigma^2)=h(q)$。③因此 $h(p)\\le h(q)$，当且仅当 $p=q$ 几乎处处成立时取等号。',
    },
    asks: {
      en: 'In which sense does the Gaussian distribution assume least among all densities of equal variance? Prove it.',
      zh: '在方差相同的所有密度中，为什么说高斯分布引入的先验知识最少？请证明。',
    },
  },
  {
    items: ['S3.2c', 'S3.2d'],
    section: 'densities',
    model: {
      en: 'One dimension, mean $\\mu$, variance $\\sigma^2>0$: $p(x)=\\frac1{\\sqrt{2\\pi\\sigma^2}}e^{-(x-\\mu)^2/(2\\sigma^2)}$. In $d$ dimensions, mean vector $\\mu$, positive definite covariance matrix $\\Sigma$ with determinant $|\\Sigma|$: $p(x)=(2\\pi)^{-d/2}|\\Sigma|^{-1/2}e^{-\\frac12(x-\\mu)^\\top\\Sigma^{-1}(x-\\mu)}$. Derivation: (1) for independent $z_1,\\dots,z_d\\sim N(0,1)$ densities multiply: $p(z)=(2\\pi)^{-d/2}e^{-\\frac12z^\\top z}$. (2) Write $\\Sigma=LL^\\top$ with invertible $L$ (Cholesky); then $x=\\mu+Lz$ has mean $\\mu$ and covariance $\\Sigma$, and the change of variables divides the density by $|\\det L|=|\\Sigma|^{1/2}$. (3) From $z=L^{-1}(x-\\mu)$ follows $z^\\top z=(x-\\mu)^\\top\\Sigma^{-1}(x-\\mu)$; substitute.',
      zh: '一元高斯分布的均值为 $\\mu$，方差 $\\sigma^2>0$，密度为 $p(x)=\\frac1{\\sqrt{2\\pi\\sigma^2}}e^{-(x-\\mu)^2/(2\\sigma^2)}$。$d$ 元高斯分布的均值向量为 $\\mu$，协方差矩阵 $\\Sigma$ 正定，行列式为 $|\\Sigma|$，密度为 $p(x)=(2\\pi)^{-d/2}|\\Sigma|^{-1/2}e^{-\\frac12(x-\\mu)^\\top\\Sigma^{-1}(x-\\mu)}$。推导如下。①设 $z_1,\\dots,z_d\\sim N(0,1)$ 相互独立，则密度相乘，得 $p(z)=(2\\pi)^{-d/2}e^{-\\frac12z^\\top z}$。②作楚列斯基分解 $\\Sigma=LL^\\top$，$L$ 可逆，则 $x=\\mu+Lz$ 的均值为 $\\mu$、协方差矩阵为 $\\Sigma$，由变量替换公式，密度要除以 $|\\det L|=|\\Sigma|^{1/2}$。③由 $z=L^{-1}(x-\\mu)$ 得 $z^\\top z=(x-\\mu)^\\top\\Sigma^{-1}(x-\\mu)$，代入即得。',
    },
    asks: {
      en: 'Write down the density of the Gaussian distribution in one and in *d* dimensions, and derive the second from independent standard normal variables.',
      zh: '写出一元和 *d* 元高斯分布的概率密度函数，并由独立的标准正态变量推导后者。',
    },
  },
];
