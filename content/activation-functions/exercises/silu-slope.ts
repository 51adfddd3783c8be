import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { activation } from '../../../src/math/activations';
import { gallery } from './shared/gallery';

export const exercise = numeric({
  section: 'gallery',
  params: { x: oneOf(-2, -0.5, 0.5, 1.5, 2, 2.5, 3, 4) },
  spots: ({ x }) => ({ gate: activation('sigmoid').value(x), rest: 1 - activation('sigmoid').value(x) }),
  solve: ({ x }) => activation('silu').derivative(x),
  see: ({ x }) => gallery('silu', { functions: ['sigmoid', 'silu'], cursor: x }),
  slips: {
    'gate-constant': ({ x }) => activation('sigmoid').value(x),
    'second-term-only': {
      value: ({ x }) => x * activation('sigmoid').derivative(x),
      see: ({ x }) => gallery('silu', { functions: ['silu'], cursor: x }),
    },
    'derivatives-multiplied': ({ x }) => activation('sigmoid').derivative(x),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Derivative of SiLU', zh: 'SiLU 的导数' },
  question: {
    en: String.raw`SiLU is $f(x)=x\,\sigma(x)$, with $\sigma(\spot{x})\approx\spot{gate}$. What is $f'(\spot{x})$?`,
    zh: String.raw`SiLU 为 $f(x)=x\,\sigma(x)$，已知 $\sigma(\spot{x})\approx\spot{gate}$。求 $f'(\spot{x})$。`,
  },
  solution: {
    en: String.raw`Product rule, then $\sigma'=\sigma(1-\sigma)$:

$$
\sigma+x\,\sigma(1-\sigma)=\sigma\,(1+x(1-\sigma))
$$

With σ ≈ {gate} and 1 − σ ≈ {rest} this is $\spot{gate}\cdot(1+(\spot{x})\cdot\spot{rest})\approx\spot{answer}$.`,
    zh: String.raw`先用乘积求导法则，再代入 $\sigma'=\sigma(1-\sigma)$：

$$
\sigma+x\,\sigma(1-\sigma)=\sigma\,(1+x(1-\sigma))
$$

代入 σ ≈ {gate}，1 − σ ≈ {rest}，得 $\spot{gate}\cdot(1+(\spot{x})\cdot\spot{rest})\approx\spot{answer}$。`,
  },
  slips: {
    'gate-constant': {
      en: 'The gate was treated as a constant. It depends on *x* too, which adds *x* times the derivative of σ.',
      zh: '把门控 σ(*x*) 当成了常数。σ(*x*) 也随 *x* 变化，还要加上 *x* 与 σ 的导数的乘积。',
    },
    'second-term-only': {
      en: 'Only one term of the product rule. The other is σ itself, times the derivative 1 of *x*.',
      zh: '只写了乘积求导法则的一项，另一项是 σ 乘以 *x* 的导数 1。',
    },
    'derivatives-multiplied': {
      en: 'The derivative of a product is not the product of the derivatives.',
      zh: '乘积的导数不等于导数的乘积。',
    },
  },
};
