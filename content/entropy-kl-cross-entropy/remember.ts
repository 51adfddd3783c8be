import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: '$H(p,q)=H(p)+\\mathrm{KL}(p\\Vert q)$: for fixed $p$, cross-entropy and KL have the same minimizer $q$, but at $q=p$ cross-entropy is $H(p)$.',
    zh: '$H(p,q)=H(p)+\\mathrm{KL}(p\\Vert q)$，固定 $p$ 时，交叉熵与 KL 散度的最小值点 $q$ 相同，但 $q=p$ 时交叉熵等于 $H(p)$。',
  },
  {
    en: '$\\mathrm{KL}(p\\Vert q)\\ge0$ with equality only for $p=q$, because $\\ln x\\le x-1$; it is not symmetric and can be infinite, so it is no distance.',
    zh: '由 $\\ln x\\le x-1$ 得 $\\mathrm{KL}(p\\Vert q)\\ge0$，仅当 $p=q$ 时取等号；KL 散度不对称，还可能为无穷大，因此不是距离。',
  },
  {
    en: 'The data $p$ weight, the model $q$ stands in the logarithm: $-\\sum_kp_k\\log q_k$, which for a one-hot label of class $y$ is $-\\log q_y$.',
    zh: '数据分布 $p$ 是权重，模型 $q$ 在对数中，交叉熵为 $-\\sum_kp_k\\log q_k$；标签是类别 $y$ 的独热向量时，化为 $-\\log q_y$。',
  },
];
