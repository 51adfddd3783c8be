import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'derivation',
  points: ['gradient', 'taylor', 'smallest', 'equality', 'update', 'small'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why against the gradient?', zh: '为什么沿负梯度方向？' },
  question: {
    en: 'Prove with Taylor and Cauchy–Schwarz that the negative gradient is the direction of fastest decrease, write the update, and say how small the step must be.',
    zh: '用泰勒展开和柯西-施瓦茨不等式证明负梯度方向下降最快，写出更新公式，并说明步长的条件。',
  },
  points: {
    gradient: {
      en: String.raw`The gradient $g$ is the vector of all partial derivatives; the rate along a unit vector $v$ is $g^\top v$.`,
      zh: String.raw`梯度 $g$ 是全部偏导数组成的向量，沿单位向量 $v$ 的变化率（方向导数）为 $g^\top v$。`,
    },
    taylor: {
      en: String.raw`Taylor: $f(\theta_0+\eta v)=f(\theta_0)+\eta\,g^\top v+o(\eta)$, so *η* must be small.`,
      zh: String.raw`一阶泰勒展开 $f(\theta_0+\eta v)=f(\theta_0)+\eta\,g^\top v+o(\eta)$，要求 *η* 足够小。`,
    },
    smallest: {
      en: String.raw`Cauchy–Schwarz: $g^\top v\ge-\lVert g\rVert$ for $\lVert v\rVert=1$.`,
      zh: String.raw`柯西-施瓦茨不等式，$\lVert v\rVert=1$ 时 $g^\top v\ge-\lVert g\rVert$。`,
    },
    equality: {
      en: String.raw`Equality exactly for $v=-g/\lVert g\rVert$: against the gradient.`,
      zh: String.raw`当且仅当 $v=-g/\lVert g\rVert$ 时取等号，即负梯度方向。`,
    },
    update: {
      en: String.raw`$\theta=\theta_0-\eta\,g/\lVert g\rVert$; the norm is absorbed into *η*: $\theta=\theta_0-\eta\nabla f(\theta_0)$.`,
      zh: String.raw`$\theta=\theta_0-\eta\,g/\lVert g\rVert$，范数并入学习率，得 $\theta=\theta_0-\eta\nabla f(\theta_0)$。`,
    },
    small: {
      en: String.raw`If the gradient is Lipschitz with constant *L*, a decrease is guaranteed for $0<\eta<2/L$.`,
      zh: String.raw`梯度满足利普希茨条件且常数为 *L* 时，$0<\eta<2/L$ 保证 *f* 下降。`,
    },
  },
  solution: {
    en: String.raw`Let $g=\nabla f(\theta_0)\ne0$, the vector of all partial derivatives. By Taylor $f(\theta_0+\eta v)=f(\theta_0)+\eta\,g^\top v+o(\eta)$ with $\lVert v\rVert=1$; for small *η* the directional derivative $g^\top v$ decides. By Cauchy–Schwarz $g^\top v\ge-\lVert g\rVert$, with equality exactly for $v=-g/\lVert g\rVert$. So $\theta=\theta_0-\eta\,g/\lVert g\rVert$; with the norm absorbed into the learning rate, $\theta=\theta_0-\eta\nabla f(\theta_0)$. If $\nabla f$ is Lipschitz with constant *L*, *f* falls for certain for $0<\eta<2/L$.`,
    zh: String.raw`设 $g=\nabla f(\theta_0)\ne0$，即全部偏导数组成的向量。由一阶泰勒展开，$f(\theta_0+\eta v)=f(\theta_0)+\eta\,g^\top v+o(\eta)$，其中 $\lVert v\rVert=1$。*η* 足够小时，变化量取决于方向导数 $g^\top v$。由柯西-施瓦茨不等式，$g^\top v\ge-\lVert g\rVert$，当且仅当 $v=-g/\lVert g\rVert$ 时取等号，所以 $\theta=\theta_0-\eta\,g/\lVert g\rVert$。把范数并入学习率，得 $\theta=\theta_0-\eta\nabla f(\theta_0)$。若 $\nabla f$ 满足利普希茨条件且常数为 *L*，则 $0<\eta<2/L$ 时保证 *f* 下降。`,
  },
};
