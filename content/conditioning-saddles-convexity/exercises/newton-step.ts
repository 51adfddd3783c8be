import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { newtonStep } from '../../../src/math/curvature/preconditioned-step';

export const exercise = numeric({
  section: 'remedies',
  params: { curvature: whole(2, 20), slope: whole(-15, 15), start: whole(-6, 6) },
  accept: ({ curvature, slope, start }) =>
    Math.abs(curvature * start + slope) > 2 && Math.abs(slope) > 1 && start !== 0,
  spots: ({ curvature, slope, start }) => ({ gradient: curvature * start + slope }),
  solve: ({ curvature, slope, start }) =>
    start + (newtonStep([[curvature]], [curvature * start + slope])?.[0] ?? Number.NaN),
  slips: {
    'gradient-descent': ({ curvature, slope, start }) => start - (curvature * start + slope),
    uphill: ({ curvature, slope, start }) => start + (curvature * start + slope) / curvature,
    'only-step': ({ curvature, slope, start }) => -(curvature * start + slope) / curvature,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One Newton step', zh: '一步牛顿法' },
  question: {
    en: String.raw`Take $f(x)=\frac12ax^2+bx$ with $a=\spot{curvature}$ and $b=\spot{slope}$. Where does one step of Newton's method from $x=\spot{start}$ lead?`,
    zh: String.raw`设 $f(x)=\frac12ax^2+bx$，其中 $a=\spot{curvature}$，$b=\spot{slope}$。从 $x=\spot{start}$ 出发，一步牛顿法到达哪里？`,
  },
  solution: {
    en: String.raw`$f'(x)=ax+b=\spot{gradient}$ and $f''=a=\spot{curvature}$, so

$$
x-\frac{f'(x)}{f''(x)}=\spot{start}-\frac{\spot{gradient}}{\spot{curvature}}\approx\spot{answer}
$$

That is $-b/a$, the minimum: one step solves a quadratic.`,
    zh: String.raw`$f'(x)=ax+b=\spot{gradient}$，$f''=a=\spot{curvature}$，所以

$$
x-\frac{f'(x)}{f''(x)}=\spot{start}-\frac{\spot{gradient}}{\spot{curvature}}\approx\spot{answer}
$$

这正是最小值点 $-b/a$，二次函数只要一步。`,
  },
  slips: {
    'gradient-descent': {
      en: 'That is gradient descent with *η* = 1. Newton divides the gradient by the second derivative.',
      zh: '这是 *η* = 1 的梯度下降。牛顿法要用梯度除以二阶导数。',
    },
    uphill: {
      en: 'The step is −*f*′/*f*″: downhill, with a minus sign.',
      zh: '更新量是 −*f*′/*f*″，应当取负号，沿下降方向。',
    },
    'only-step': {
      en: 'That is the step. Add it to the start.',
      zh: '这是更新量，还要加上起点。',
    },
  },
};
