import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: '$\\mathrm{Var}(z)=\\mathrm{Var}(w)\\sum_i\\mathrm E[x_i^2]+\\mathrm{Var}(b)$ if the weights have mean 0 and are independent of all else: inputs count with their mean square, not their variance.',
    zh: '权重均值为 0 且与其余各量相互独立时，$\\mathrm{Var}(z)=\\mathrm{Var}(w)\\sum_i\\mathrm E[x_i^2]+\\mathrm{Var}(b)$，起作用的是输入的均方，不是方差。',
  },
  {
    en: 'Variance of a weight by fan-in and fan-out: LeCun $1/n_{\\mathrm{in}}$ (linear), Glorot $2/(n_{\\mathrm{in}}+n_{\\mathrm{out}})$ (tanh near 0), He $2/n_{\\mathrm{in}}$ (ReLU).',
    zh: '权重的方差按扇入和扇出取值，LeCun 取 $1/n_{\\mathrm{in}}$（线性层），Glorot 取 $2/(n_{\\mathrm{in}}+n_{\\mathrm{out}})$（0 附近的 tanh），He 取 $2/n_{\\mathrm{in}}$（ReLU）。',
  },
  {
    en: 'The limit of a uniform distribution is not its deviation: $U(-a,a)$ has variance $a^2/3$, so a wanted $\\sigma$ takes $a=\\sqrt3\\,\\sigma$.',
    zh: '均匀分布的界不是标准差，$U(-a,a)$ 的方差为 $a^2/3$，要使标准差等于 $\\sigma$，应取 $a=\\sqrt3\\,\\sigma$。',
  },
];
