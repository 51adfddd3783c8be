import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { trainingLoop } from '../../../src/math/paradigms/training-loop';

/** A sample with input 1 and this target: the loss is ½(w − target)². */
const after = (target: number, learningRate: number, zeroGradient: boolean, steps = 2): number =>
  trainingLoop([[1]], [target], learningRate, steps, { zeroGradient, update: true }).weights[0]!;

export const exercise = numeric({
  section: 'workflow',
  params: { target: whole(2, 9), learningRate: oneOf(0.1, 0.2, 0.25, 0.4, 0.5) },
  spots: ({ target, learningRate }) => ({
    first: after(target, learningRate, false, 1),
    second: after(target, learningRate, true, 1) - target,
    stored: -target + (after(target, learningRate, true, 1) - target),
  }),
  see: () => ({ demo: 'training-loop', set: { zeroGradient: false, steps: 2 } }),
  solve: ({ target, learningRate }) => after(target, learningRate, false),
  slips: {
    zeroed: ({ target, learningRate }) => after(target, learningRate, true),
    'one-step': ({ target, learningRate }) => after(target, learningRate, false, 1),
    'same-gradient': ({ target, learningRate }) => 2 * learningRate * target,
    'twice-first': ({ target, learningRate }) => 3 * learningRate * target,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Two steps without zeroing', zh: '不清零的两步更新' },
  question: {
    en: String.raw`The loss is $\frac12(w-\spot{target})^2$, $w$ starts at 0 and the learning rate is {learningRate}. The loop calls backward() and step() twice and never zero_grad(). What is $w$ then?`,
    zh: String.raw`损失为 $\frac12(w-\spot{target})^2$，$w$ 的初值为 0，学习率为 {learningRate}。循环两次调用 backward() 与 step()，从不调用 zero_grad()。求此时的 $w$。`,
  },
  solution: {
    en: String.raw`The first gradient is $-\spot{target}$, so $w=\spot{first}$. The second one is $\spot{second}$, but it is *added*: the step uses $\spot{stored}$. So $w=\spot{first}-\spot{learningRate}\cdot(\spot{stored})\approx\spot{answer}$.`,
    zh: String.raw`第一个梯度为 $-\spot{target}$，所以 $w=\spot{first}$。第二个梯度为 $\spot{second}$，但是要与第一个**相加**，更新时用的是 $\spot{stored}$，所以 $w=\spot{first}-\spot{learningRate}\cdot(\spot{stored})\approx\spot{answer}$。`,
  },
  slips: {
    zeroed: {
      en: 'This is the result with zeroing. Without it the first gradient is still stored when the second is added.',
      zh: '这是清零时的结果。不清零时，第二个梯度会加到保存着的第一个梯度上。',
    },
    'one-step': {
      en: 'This is $w$ after one step. There are two.',
      zh: '这是更新一步之后的 $w$，题中更新了两步。',
    },
    'same-gradient': {
      en: 'The gradient of the start was used twice. The second one is taken at the new $w$, and the first is still in the sum.',
      zh: '两步都用了初值处的梯度。第二个梯度应在新的 $w$ 处计算，而且更新时用的和中还含有第一个梯度。',
    },
    'twice-first': {
      en: 'The sum has two terms, but the second gradient is taken at the new $w$, not at the start.',
      zh: '和中确实有两项，但第二个梯度应在新的 $w$ 处计算，而不是在初值处。',
    },
  },
};
