import { single } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { seePaths } from './shared/example-222';

export const exercise = single({
  section: 'batch',
  params: { lower: whole(3, 9), upper: whole(2, 8) },
  accept: ({ lower, upper }) => lower !== upper,
  see: () => seePaths({}),
  options: { transposed: 'right', plain: 'wrong', 'upper-slope': 'wrong', 'slope-inside': 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Deltas of a whole layer', zh: '整层的 δ' },
  question: {
    en: String.raw`Layer *l* has {lower} units, layer *l* + 1 has {upper}. $z^{l+1}=W^{l+1}a^{l}+b^{l+1}$ and $a^{l}=f(z^{l})$, with *f* applied entry by entry to column vectors; $\delta^{l}=\partial E/\partial z^{l}$. Which formula gives $\delta^{l}$?`,
    zh: String.raw`第 *l* 层有 {lower} 个神经元，第 *l* + 1 层有 {upper} 个。$z^{l+1}=W^{l+1}a^{l}+b^{l+1}$，$a^{l}=f(z^{l})$，*f* 逐元素作用，向量都是列向量；$\delta^{l}=\partial E/\partial z^{l}$。哪个公式给出 $\delta^{l}$？`,
  },
  options: {
    transposed: {
      en: String.raw`$\bigl(W^{l+1\top}\delta^{l+1}\bigr)\odot f'(z^{l})$`,
      zh: String.raw`$\bigl(W^{l+1\top}\delta^{l+1}\bigr)\odot f'(z^{l})$`,
    },
    plain: {
      en: String.raw`$\bigl(W^{l+1}\delta^{l+1}\bigr)\odot f'(z^{l})$`,
      zh: String.raw`$\bigl(W^{l+1}\delta^{l+1}\bigr)\odot f'(z^{l})$`,
    },
    'upper-slope': {
      en: String.raw`$\bigl(W^{l+1\top}\delta^{l+1}\bigr)\odot f'(z^{l+1})$`,
      zh: String.raw`$\bigl(W^{l+1\top}\delta^{l+1}\bigr)\odot f'(z^{l+1})$`,
    },
    'slope-inside': {
      en: String.raw`$W^{l+1\top}\bigl(\delta^{l+1}\odot f'(z^{l})\bigr)$`,
      zh: String.raw`$W^{l+1\top}\bigl(\delta^{l+1}\odot f'(z^{l})\bigr)$`,
    },
  },
  why: {
    plain: {
      en: String.raw`$W^{l+1}$ has {upper} rows and {lower} columns, so it cannot be applied to the {upper} entries of $\delta^{l+1}$. The transpose adds over the arrows that leave each unit.`,
      zh: String.raw`$W^{l+1}$ 有 {upper} 行 {lower} 列，不能作用在 $\delta^{l+1}$ 的 {upper} 个分量上。对从各神经元出发的连线求和，由转置完成。`,
    },
    'upper-slope': {
      en: String.raw`$f'(z^{l+1})$ is contained in $\delta^{l+1}$ already, and it has {upper} entries where {lower} are needed.`,
      zh: String.raw`$f'(z^{l+1})$ 已经包含在 $\delta^{l+1}$ 里，而且有 {upper} 个分量，而这里需要 {lower} 个。`,
    },
    'slope-inside': {
      en: 'On the way back the weights come first, then the slope of layer *l*. Besides, {upper} entries and {lower} entries cannot be multiplied one by one.',
      zh: '反向时先经过权重，再乘以第 *l* 层的导数。{upper} 个分量与 {lower} 个分量也无法逐个相乘。',
    },
  },
  solution: {
    en: String.raw`$\partial E/\partial a^{l}=W^{l+1\top}\delta^{l+1}$ adds over all paths. It has {lower} entries, one for each unit of layer *l*, and each is multiplied by that unit's slope.`,
    zh: String.raw`$\partial E/\partial a^{l}=W^{l+1\top}\delta^{l+1}$ 对所有路径求和，得到 {lower} 个分量，第 *l* 层每个神经元一个，再各乘以该神经元的导数。`,
  },
};
