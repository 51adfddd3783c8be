import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'two-paths',
  points: ['hidden-part', 'branch', 'output-slopes', 'error', 'combine'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The graph for one weight', zh: '一个权重的计算图' },
  question: {
    en: String.raw`Draw the part of the graph of the 2-2-2 network that matters for $w_1$. Label every arrow with its local derivative and say how $\partial E/\partial w_1$ follows. All units are sigmoid, and $E=\tfrac12\sum_k(\mathit{out}_{ok}-t_k)^2$.`,
    zh: String.raw`画出 2-2-2 网络的计算图中与 $w_1$ 有关的部分，在每条连线上标出局部导数，并说明如何得到 $\partial E/\partial w_1$。各神经元的激活函数都是 sigmoid，$E=\tfrac12\sum_k(\mathit{out}_{ok}-t_k)^2$。`,
  },
  points: {
    'hidden-part': {
      en: String.raw`From $w_1$ to $\mathit{out}_{h1}$: $i_1$, then $\mathit{out}_{h1}(1-\mathit{out}_{h1})$.`,
      zh: String.raw`从 $w_1$ 到 $\mathit{out}_{h1}$ 依次标出 $i_1$ 和 $\mathit{out}_{h1}(1-\mathit{out}_{h1})$。`,
    },
    branch: {
      en: String.raw`The graph branches at $\mathit{out}_{h1}$: $w_5$ towards $o_1$, $w_7$ towards $o_2$.`,
      zh: String.raw`图在 $\mathit{out}_{h1}$ 处分岔，指向 $o_1$ 的连线标 $w_5$，指向 $o_2$ 的连线标 $w_7$。`,
    },
    'output-slopes': {
      en: String.raw`In each output the slope, $\mathit{out}_{ok}(1-\mathit{out}_{ok})$.`,
      zh: String.raw`每个输出神经元标出导数 $\mathit{out}_{ok}(1-\mathit{out}_{ok})$。`,
    },
    error: {
      en: String.raw`From each output to *E*: $\mathit{out}_{ok}-t_k$, with this sign.`,
      zh: String.raw`每个输出到 *E* 标 $\mathit{out}_{ok}-t_k$，符号不能反。`,
    },
    combine: {
      en: 'Multiply along each of the two paths, then add.',
      zh: '两条路径各自相乘，再相加。',
    },
  },
  solution: {
    en: String.raw`$w_1\to\mathit{net}_{h1}$: $i_1$. $\mathit{net}_{h1}\to\mathit{out}_{h1}$: $\mathit{out}_{h1}(1-\mathit{out}_{h1})$. There the graph branches: $w_5$ leads to $\mathit{net}_{o1}$, $w_7$ to $\mathit{net}_{o2}$. On both branches follow $\mathit{out}_{ok}(1-\mathit{out}_{ok})$ and, into *E*, $\mathit{out}_{ok}-t_k$. Multiply along each path and add the two products.`,
    zh: String.raw`$w_1\to\mathit{net}_{h1}$ 标 $i_1$；$\mathit{net}_{h1}\to\mathit{out}_{h1}$ 标 $\mathit{out}_{h1}(1-\mathit{out}_{h1})$。图在此分岔：到 $\mathit{net}_{o1}$ 标 $w_5$，到 $\mathit{net}_{o2}$ 标 $w_7$。两支随后都标 $\mathit{out}_{ok}(1-\mathit{out}_{ok})$，通向 *E* 的连线标 $\mathit{out}_{ok}-t_k$。两条路径各自相乘，再相加。`,
  },
};
