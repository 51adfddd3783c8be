import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'In exact arithmetic softmax is the same with $z_i-m$ as with $z_i$, for $m=\\max_jz_j$: the common factor $e^{-m}$ cancels, and nothing is approximated.',
    zh: '取 $m=\\max_jz_j$，用 $z_i-m$ 代替 $z_i$，公因子 $e^{-m}$ 被约去，所以 softmax 的结果在数学上完全相同，不是近似。',
  },
  {
    en: 'With the largest of $n$ logits subtracted, all exponents are at most 0 and one is 0, so the sum lies in $[1,n]$: no overflow, no 0/0.',
    zh: '$n$ 个得分减去最大值之后，指数都不大于 0，且有一个等于 0，所以分母在 $[1,n]$ 中，既不会上溢，也不会除以 0。',
  },
  {
    en: 'After the shift a numerator can still underflow to 0, which makes the loss infinite: compute $\\ln p_i=z_i-m-\\ln\\sum_je^{z_j-m}$ with $m=\\max_jz_j$ instead.',
    zh: '减去最大值之后，分子仍可能下溢为 0，使交叉熵变为无穷大，应改用 $\\ln p_i=z_i-m-\\ln\\sum_je^{z_j-m}$，其中 $m=\\max_jz_j$。',
  },
];
