import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { seePaths } from './shared/example-222';

export const exercise = multiple({
  section: 'three-factors',
  options: {
    w6: 'right',
    b2: 'right',
    w3: 'right',
    w7: { see: () => seePaths({}) },
    w8: { see: () => ({ demo: 'bp-222', set: { focus: 'w5' } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Where one delta goes', zh: '一个 δ 传到哪里' },
  question: {
    en: String.raw`In the 2-2-2 network, with one bias $b_2$ for both outputs, which of these parameters have a gradient that contains $\delta_{o1}$?`,
    zh: String.raw`2-2-2 网络中两个输出共用偏置 $b_2$。下列哪些参数的梯度含有 $\delta_{o1}$？`,
  },
  options: {
    w6: {
      en: '$w_6$, from $h_2$ to $o_1$',
      zh: '$w_6$，从 $h_2$ 到 $o_1$',
    },
    b2: { en: '$b_2$', zh: '偏置 $b_2$' },
    w3: {
      en: '$w_3$, from $i_1$ to $h_2$',
      zh: '$w_3$，从 $i_1$ 到 $h_2$',
    },
    w7: {
      en: '$w_7$, from $h_1$ to $o_2$',
      zh: '$w_7$，从 $h_1$ 到 $o_2$',
    },
    w8: {
      en: '$w_8$, from $h_2$ to $o_2$',
      zh: '$w_8$，从 $h_2$ 到 $o_2$',
    },
  },
  why: {
    w7: {
      en: String.raw`$w_7$ ends at $o_2$; no path from it leads through $o_1$. Its gradient is $\delta_{o2}\,\mathit{out}_{h1}$.`,
      zh: String.raw`$w_7$ 的终点是 $o_2$，从 $w_7$ 出发的路径不经过 $o_1$。$w_7$ 的梯度是 $\delta_{o2}\,\mathit{out}_{h1}$。`,
    },
    w8: {
      en: String.raw`$w_8$ ends at $o_2$ too. Its gradient is $\delta_{o2}\,\mathit{out}_{h2}$.`,
      zh: String.raw`$w_8$ 的终点也是 $o_2$，梯度是 $\delta_{o2}\,\mathit{out}_{h2}$。`,
    },
  },
  solution: {
    en: String.raw`$\partial E/\partial w_6=\delta_{o1}\,\mathit{out}_{h2}$ and $\partial E/\partial b_2=\delta_{o1}+\delta_{o2}$. $w_3$ acts through $h_2$ on both outputs: $\delta_{h2}=(\delta_{o1}w_6+\delta_{o2}w_8)\,\mathit{out}_{h2}(1-\mathit{out}_{h2})$.`,
    zh: String.raw`$\partial E/\partial w_6=\delta_{o1}\,\mathit{out}_{h2}$，$\partial E/\partial b_2=\delta_{o1}+\delta_{o2}$。$w_3$ 经 $h_2$ 影响两个输出：$\delta_{h2}=(\delta_{o1}w_6+\delta_{o2}w_8)\,\mathit{out}_{h2}(1-\mathit{out}_{h2})$。`,
  },
};
