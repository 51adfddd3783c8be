import { single } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { softmaxOf } from './shared/softmax-in-demo';

export const exercise = single({
  section: 'direct',
  params: { large: oneOf(95, 100, 120, 200, 500), small: whole(1, 9) },
  see: ({ large, small }) => softmaxOf([large, small], 'naive', 'float32'),
  options: { 'nan-and-zero': 'right', exact: 'wrong', 'infinite-and-zero': 'wrong', 'both-nan': 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What does a direct softmax print?', zh: '直接计算的 softmax 输出什么？' },
  question: {
    en: 'The logits are {large} and {small}. In float32, where $e^x$ overflows for *x* above 89, a program computes $e^{z_1}$, $e^{z_2}$, their sum and then both quotients. What comes out for ($p_1$, $p_2$)?',
    zh: '未归一化得分为 {large} 和 {small}。在 float32 中，*x* 大于 89 时 $e^x$ 上溢。程序依次计算 $e^{z_1}$、$e^{z_2}$、两者之和与两个商，得到的 ($p_1$, $p_2$) 是什么？',
  },
  options: {
    'nan-and-zero': { en: '(nan, 0)', zh: '(nan, 0)' },
    exact: { en: '(1, 0), as it should be', zh: '(1, 0)，与应有的结果一致' },
    'infinite-and-zero': { en: '(inf, 0)', zh: '(inf, 0)' },
    'both-nan': { en: '(nan, nan)', zh: '(nan, nan)' },
  },
  why: {
    exact: {
      en: 'That is the right softmax, rounded. But the first exponential is ∞ and so is the sum, and ∞/∞ is not a number.',
      zh: '这是正确结果的舍入值。但第一个指数项已是 ∞，和也是 ∞，而 ∞/∞ 的结果不是数（nan）。',
    },
    'infinite-and-zero': {
      en: 'The sum contains the same ∞, so the first quotient is ∞/∞, which has no value.',
      zh: '分母里也有这个 ∞，第一个商是 ∞/∞，没有确定的值。',
    },
    'both-nan': {
      en: 'The second numerator is finite, and a finite number divided by ∞ is 0.',
      zh: '第二个分子是有限的，有限的数除以 ∞ 得 0。',
    },
  },
  solution: {
    en: '$e^{z_1}$ overflows to ∞, so the sum is ∞. Then $p_1$ = ∞/∞ is not a number, and $p_2$ is a finite number over ∞, that is 0.',
    zh: '$e^{z_1}$ 上溢为 ∞，所以和为 ∞。于是 $p_1$ = ∞/∞，结果不是数（nan）；$p_2$ 是有限的数除以 ∞，等于 0。',
  },
};
