import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'derivation',
  steps: ['taylor', 'wanted', 'inequality', 'equality', 'insert', 'absorb'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Proof of the update', zh: '更新公式的推导' },
  question: {
    en: String.raw`Let $g=\nabla f(\theta_0)\ne0$, $\lVert v\rVert=1$ and $\eta>0$. Derive the update of gradient descent.`,
    zh: String.raw`设 $g=\nabla f(\theta_0)\ne0$，$\lVert v\rVert=1$，$\eta>0$。推导梯度下降的更新公式。`,
  },
  steps: {
    taylor: {
      en: String.raw`$f(\theta_0+\eta v)=f(\theta_0)+\eta\,g^\top v+o(\eta)$, so for small *η* the linear term decides`,
      zh: String.raw`$f(\theta_0+\eta v)=f(\theta_0)+\eta\,g^\top v+o(\eta)$，*η* 足够小时变化量由一次项决定。`,
    },
    wanted: {
      en: String.raw`So *f* falls fastest in the direction in which $g^\top v$ is smallest.`,
      zh: String.raw`因此 $g^\top v$ 最小时 *f* 下降最快。`,
    },
    inequality: {
      en: String.raw`How small can that be? $g^\top v\ge-\lVert g\rVert\lVert v\rVert=-\lVert g\rVert$ (Cauchy–Schwarz)`,
      zh: String.raw`求最小值。由柯西-施瓦茨不等式，$g^\top v\ge-\lVert g\rVert\lVert v\rVert=-\lVert g\rVert$`,
    },
    equality: {
      en: String.raw`Equality holds exactly for $v=-g/\lVert g\rVert$.`,
      zh: String.raw`当且仅当 $v=-g/\lVert g\rVert$ 时取等号。`,
    },
    insert: {
      en: String.raw`$\theta=\theta_0+\eta v=\theta_0-\eta\,g/\lVert g\rVert$`,
      zh: String.raw`$\theta=\theta_0+\eta v=\theta_0-\eta\,g/\lVert g\rVert$`,
    },
    absorb: {
      en: String.raw`With $\eta/\lVert g\rVert$ as the new *η*: $\theta=\theta_0-\eta\nabla f(\theta_0)$`,
      zh: String.raw`把 $\eta/\lVert g\rVert$ 记作新的 *η*，得 $\theta=\theta_0-\eta\nabla f(\theta_0)$`,
    },
  },
  solution: {
    en: String.raw`Taylor makes the change linear in $v$; the smallest value of a linear function on the unit sphere is what Cauchy–Schwarz gives. The equality case names the direction. It is then inserted into $\theta=\theta_0+\eta v$, and the norm is absorbed into the learning rate.`,
    zh: String.raw`泰勒展开使变化量成为 $v$ 的线性函数，线性函数在单位球面上的最小值由柯西-施瓦茨不等式给出，取等号的条件给出方向。再代入 $\theta=\theta_0+\eta v$，最后把范数并入学习率。`,
  },
};
