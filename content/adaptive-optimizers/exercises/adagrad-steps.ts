import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'bias',
  see: () => ({ demo: 'adam-bias', set: { steps: 100 } }),
  options: { root: 'right', inverse: 'wrong', constant: 'wrong', exponential: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How AdaGrad slows down', zh: 'AdaGrad 的步长如何减小' },
  question: {
    en: 'The gradients of a parameter all have the same size. How does the length of AdaGrad’s step depend on the step number *t*?',
    zh: '某参数各步梯度的大小都相同。AdaGrad 的步长与步数 *t* 的关系是什么？',
  },
  options: {
    root: { en: String.raw`It shrinks like $1/\sqrt t$`, zh: String.raw`按 $1/\sqrt t$ 减小` },
    inverse: { en: 'It shrinks like 1/*t*', zh: '按 1/*t* 减小' },
    constant: { en: 'It stays at *η*', zh: '保持为 *η*' },
    exponential: { en: 'It shrinks exponentially', zh: '按指数规律减小' },
  },
  why: {
    inverse: {
      en: 'The sum of squares does grow like *t*, but AdaGrad divides by its root.',
      zh: '平方和确实与 *t* 成正比，但 AdaGrad 除以的是平方和的平方根。',
    },
    constant: {
      en: 'That is RMSProp after a while, and Adam if the signs agree too: their average of squares stays at *g*². AdaGrad’s sum grows.',
      zh: '若干步之后的 RMSProp，以及梯度同号时的 Adam 才是如此，其中平方的移动平均保持为 *g*²。AdaGrad 的平方和不断增大。',
    },
    exponential: {
      en: 'Exponential forgetting belongs to RMSProp and Adam, and acts on old squares, not on the step.',
      zh: 'RMSProp 和 Adam 使旧的平方的权重按指数衰减，步长并不按指数减小。',
    },
  },
  solution: {
    en: String.raw`After *t* steps $s=tg^2$, so the step is $\eta|g|/\sqrt{tg^2}=\eta/\sqrt t$.`,
    zh: String.raw`*t* 步之后 $s=tg^2$，所以步长为 $\eta|g|/\sqrt{tg^2}=\eta/\sqrt t$。`,
  },
};
