import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'Logistic regression takes the log-odds as linear, $\\ln\\frac p{1-p}=w^\\top x+b$; that is why $p=\\sigma(w^\\top x+b)$, and why $p=\\frac12$ holds on a hyperplane.',
    zh: '逻辑回归假设对数几率是输入的线性函数 $\\ln\\frac p{1-p}=w^\\top x+b$，由此得 $p=\\sigma(w^\\top x+b)$，满足 $p=\\frac12$ 的点构成超平面。',
  },
  {
    en: 'For labels 0 and 1 the loss of a sample has two terms and a minus, $-[y\\ln p+(1-y)\\ln(1-p)]$, and its gradient by $w$ is $(p-y)x$.',
    zh: '标签取 0、1 时，单个样本的损失带负号且有两项，即 $-[y\\ln p+(1-y)\\ln(1-p)]$，对 $w$ 的梯度为 $(p-y)x$。',
  },
  {
    en: 'For labels ±1 and margin $m=y(w^\\top x+b)$ the perceptron has the loss $\\max(0,-m)$, logistic regression $\\ln(1+e^{-m})$, the SVM $\\max(0,1-m)$ beside $\\frac12\\lVert w\\rVert^2$.',
    zh: '标签取 ±1、间隔为 $m=y(w^\\top x+b)$ 时，感知机的损失为 $\\max(0,-m)$，逻辑回归为 $\\ln(1+e^{-m})$，支持向量机为 $\\max(0,1-m)$，另加 $\\frac12\\lVert w\\rVert^2$。',
  },
];
