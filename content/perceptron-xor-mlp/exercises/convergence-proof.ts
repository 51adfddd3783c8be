import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'learning-rule',
  steps: ['update', 'progress', 'length', 'schwarz', 'bound'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The perceptron comes to rest', zh: '证明感知机收敛' },
  question: {
    en: String.raw`The bias is a weight with the constant input 1, and $\tilde w$ starts at 0. A unit vector *u* has $y\,u^\top\tilde x\ge\gamma>0$ and all samples have $\lVert\tilde x\rVert\le R$. Bound the number *k* of updates.`,
    zh: String.raw`把偏置看作常数输入 1 的权重，$\tilde w$ 的初值为 0。设单位向量 *u* 使所有样本满足 $y\,u^\top\tilde x\ge\gamma>0$，且 $\lVert\tilde x\rVert\le R$。求更新次数 *k* 的上界。`,
  },
  steps: {
    update: {
      en: String.raw`An update happens only if $y\,\tilde w^\top\tilde x\le0$; it replaces $\tilde w$ by $\tilde w+y\tilde x$.`,
      zh: String.raw`只有 $y\,\tilde w^\top\tilde x\le0$ 时才更新，更新后 $\tilde w$ 变为 $\tilde w+y\tilde x$。`,
    },
    progress: {
      en: String.raw`Each of these steps raises $u^\top\tilde w$ by at least $\gamma$, so after *k* of them $u^\top\tilde w\ge k\gamma$.`,
      zh: String.raw`每次这样的更新使 $u^\top\tilde w$ 至少增加 $\gamma$，所以 *k* 次之后 $u^\top\tilde w\ge k\gamma$。`,
    },
    length: {
      en: String.raw`On the other hand the squared length grows slowly, by $2y\,\tilde w^\top\tilde x+\lVert\tilde x\rVert^2\le R^2$, so $\lVert\tilde w\rVert^2\le kR^2$.`,
      zh: String.raw`另一方面，权重长度的平方增长较慢，每次的增量为 $2y\,\tilde w^\top\tilde x+\lVert\tilde x\rVert^2\le R^2$，所以 $\lVert\tilde w\rVert^2\le kR^2$。`,
    },
    schwarz: {
      en: String.raw`Cauchy–Schwarz connects the two bounds: $k\gamma\le u^\top\tilde w\le\lVert\tilde w\rVert\le\sqrt kR$.`,
      zh: String.raw`用柯西-施瓦茨不等式把两者联系起来，得 $k\gamma\le u^\top\tilde w\le\lVert\tilde w\rVert\le\sqrt kR$。`,
    },
    bound: {
      en: String.raw`Divide and square: $k\le R^2/\gamma^2$.`,
      zh: String.raw`两边相除再平方，得 $k\le R^2/\gamma^2$。`,
    },
  },
  solution: {
    en: 'The component along *u* grows in proportion to *k*, the length only like √*k*. A component cannot exceed the length, so *k* is bounded. Separability enters through *γ* > 0.',
    zh: '沿 *u* 方向的分量随 *k* 成比例增长，而长度至多按 √*k* 增长。分量不能超过长度，所以 *k* 有上界。线性可分的条件体现在 *γ* > 0。',
  },
};
