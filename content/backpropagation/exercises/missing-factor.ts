import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { seePaths } from './shared/example-222';

export const exercise = single({
  section: 'two-paths',
  see: () => seePaths({}),
  options: {
    'w7-o2': 'right',
    'w5-o2': 'wrong',
    'w8-o2': 'wrong',
    'w7-o1': { see: () => ({ demo: 'bp-222', set: { focus: 'w1', cutSecondOutput: true } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The forgotten output', zh: '漏掉的输出' },
  question: {
    en: String.raw`Someone derives $\partial E/\partial w_1$ and forgets $o_2$. Which term is missing in $\partial E/\partial\mathit{out}_{h1}$?`,
    zh: String.raw`有人推导 $\partial E/\partial w_1$ 时忘了 $o_2$。$\partial E/\partial\mathit{out}_{h1}$ 中漏了哪一项？`,
  },
  options: {
    'w7-o2': { en: String.raw`$w_7\delta_{o2}$`, zh: String.raw`$w_7\delta_{o2}$` },
    'w5-o2': { en: String.raw`$w_5\delta_{o2}$`, zh: String.raw`$w_5\delta_{o2}$` },
    'w8-o2': { en: String.raw`$w_8\delta_{o2}$`, zh: String.raw`$w_8\delta_{o2}$` },
    'w7-o1': { en: String.raw`$w_7\delta_{o1}$`, zh: String.raw`$w_7\delta_{o1}$` },
  },
  why: {
    'w5-o2': {
      en: String.raw`$w_5$ leads from $h_1$ to $o_1$. It belongs to $\delta_{o1}$.`,
      zh: String.raw`$w_5$ 从 $h_1$ 通向 $o_1$，与 $w_5$ 相乘的是 $\delta_{o1}$。`,
    },
    'w8-o2': {
      en: '$w_8$ does lead into $o_2$, but from $h_2$. No path from $w_1$ passes through it.',
      zh: '$w_8$ 确实通向 $o_2$，但起点是 $h_2$。从 $w_1$ 出发的路径不经过 $w_8$。',
    },
    'w7-o1': {
      en: String.raw`$w_7$ ends at $o_2$, so the delta it carries back is $\delta_{o2}$.`,
      zh: String.raw`$w_7$ 的终点是 $o_2$，反向传递的是 $\delta_{o2}$。`,
    },
  },
  solution: {
    en: String.raw`$h_1$ feeds $o_1$ through $w_5$ and $o_2$ through $w_7$, so $\partial E/\partial\mathit{out}_{h1}=w_5\delta_{o1}+w_7\delta_{o2}$.`,
    zh: String.raw`$h_1$ 经 $w_5$ 通向 $o_1$，经 $w_7$ 通向 $o_2$，所以 $\partial E/\partial\mathit{out}_{h1}=w_5\delta_{o1}+w_7\delta_{o2}$。`,
  },
};
