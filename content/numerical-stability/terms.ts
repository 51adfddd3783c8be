import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'log-sum-exp',
    en: 'log-sum-exp',
    zh: 'LogSumExp',
    also: [{ zh: '指数和的对数' }],
    note: {
      en: 'The logarithm of a sum of exponentials; not 对数和指数.',
      zh: '先取指数、求和，再取对数；不写“对数和指数”。',
    },
    definition: {
      en: 'lse(z) = ln Σ exp(zⱼ), computed as m + ln Σ exp(zⱼ − m) with m the largest zⱼ, so that nothing overflows. It lies between m and m + ln n.',
      zh: 'lse(z) = ln Σ exp(zⱼ)，按 m + ln Σ exp(zⱼ − m) 计算以避免上溢，其中 m 是最大的 zⱼ。其值介于 m 与 m + ln n 之间。',
    },
    at: 'numerical-stability#log-softmax',
    avoid: ['对数和指数'],
  },
  {
    id: 'overflow',
    en: 'overflow / underflow',
    zh: '上溢 / 下溢',
    definition: {
      en: 'Overflow: a result larger in absolute value than the largest number of a floating-point format, stored as ±∞. Underflow: a nonzero result too close to 0 for the format, stored as 0.',
      zh: '运算结果的绝对值超过浮点格式能表示的最大数，存为 ±∞，称为上溢；非零的结果过于接近 0，存为 0，称为下溢。',
    },
    at: 'numerical-stability#formats',
    finds: { en: ['overflow', 'underflow'], zh: ['上溢', '下溢'] },
  },
];
