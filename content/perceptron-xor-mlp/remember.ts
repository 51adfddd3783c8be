import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'The rule acts only at mistakes, $y(w^\\top x+b)\\le0$ with $y=\\pm1$: $w\\leftarrow w+yx$, $b\\leftarrow b+y$; on finitely many samples it rests if and only if they are linearly separable.',
    zh: '学习规则只在 $y(w^\\top x+b)\\le0$（$y=\\pm1$）时更新 $w\\leftarrow w+yx$、$b\\leftarrow b+y$；样本有限时，当且仅当线性可分才会停止。',
  },
  {
    en: 'XOR would need $b<0$, $w_1+b>0$, $w_2+b>0$ and $w_1+w_2+b<0$; the outer two and the inner two add up to a contradiction.',
    zh: '感知机若能解决异或，就要求 $b<0$、$w_1+b>0$、$w_2+b>0$、$w_1+w_2+b<0$，首尾两式之和与中间两式之和矛盾。',
  },
  {
    en: 'A remedy must be non-linear: without a non-linear activation a network of any depth is one affine map, and a linear kernel adds nothing.',
    zh: '解决办法必须是非线性的，因为没有非线性激活函数，网络再深也只是一个仿射变换，线性核也不改变可分性。',
  },
];
