import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'Aligned from the right, sizes must be equal or one of them 1, so a column of shape $(3,1)$ minus an array of shape $(3,)$ has the shape $(3,3)$.',
    zh: '广播时形状从右端对齐，每个轴上的大小必须相等或其中一个为 1，所以形状 $(3,1)$ 减去形状 $(3,)$ 得到形状 $(3,3)$。',
  },
  {
    en: 'The posterior $P(A\\mid B)=P(B\\mid A)P(A)/P(B)$ is not the likelihood $P(B\\mid A)$: if an illness is rare, most positive tests may be false alarms.',
    zh: '后验概率 $P(A\\mid B)=P(B\\mid A)P(A)/P(B)$ 不等于似然 $P(B\\mid A)$，疾病罕见时，阳性结果可能大多是误报。',
  },
  {
    en: 'As $\\mathrm{Var}(X+Y)=\\mathrm{Var}X+\\mathrm{Var}Y+2\\,\\mathrm{Cov}(X,Y)$, variances add exactly if $X$ and $Y$ are uncorrelated, which is weaker than independent.',
    zh: '由 $\\mathrm{Var}(X+Y)=\\mathrm{Var}X+\\mathrm{Var}Y+2\\,\\mathrm{Cov}(X,Y)$，当且仅当 $X$ 与 $Y$ 不相关时方差可以相加，不相关弱于独立。',
  },
];
