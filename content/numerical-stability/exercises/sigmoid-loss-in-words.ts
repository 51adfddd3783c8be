import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'sigmoid',
  points: ['rounding', 'formula', 'sign', 'stable', 'clipping'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A stable cross-entropy for a sigmoid', zh: '怎样稳定地计算二元交叉熵？' },
  question: {
    en: String.raw`Why does $-[y\ln p+(1-y)\ln(1-p)]$ with $p=\sigma(z)$ become ∞ in double precision at *z* = 40, *y* = 0? Derive a stable formula in *z*, and say why clipping *p* is worse.`,
    zh: String.raw`取 $p=\sigma(z)$，为什么在双精度下 *z* = 40、*y* = 0 时 $-[y\ln p+(1-y)\ln(1-p)]$ 变为 ∞？推导用 *z* 表示的稳定公式，并说明为什么截断 *p* 不如这一公式。`,
  },
  points: {
    rounding: {
      en: '$1+e^{-40}$ is rounded to 1, so *p* = 1 and ln(1 − *p*) = ln 0 = −∞: rounding, not underflow.',
      zh: '$1+e^{-40}$ 舍入为 1，于是 *p* = 1，ln(1 − *p*) = ln 0 = −∞。原因是舍入，不是下溢。',
    },
    formula: {
      en: String.raw`$-\ln p=\ln(1+e^{-z})$ and $-\ln(1-p)=z+\ln(1+e^{-z})$, so the loss is $(1-y)z+\ln(1+e^{-z})$.`,
      zh: String.raw`$-\ln p=\ln(1+e^{-z})$，$-\ln(1-p)=z+\ln(1+e^{-z})$，所以损失为 $(1-y)z+\ln(1+e^{-z})$。`,
    },
    sign: {
      en: String.raw`For *z* < 0 use $\ln(1+e^{-z})=-z+\ln(1+e^z)$; together $\max(z,0)-zy+\ln(1+e^{-|z|})$.`,
      zh: String.raw`*z* < 0 时用 $\ln(1+e^{-z})=-z+\ln(1+e^z)$，合并为 $\max(z,0)-zy+\ln(1+e^{-|z|})$。`,
    },
    stable: {
      en: 'The exponent is ≤ 0 and the logarithm gets a number in (1, 2]: no overflow, no ln 0.',
      zh: '指数不大于 0，对数的真数在 (1, 2] 中，既不上溢，也没有 ln 0。',
    },
    clipping: {
      en: String.raw`Clipping makes the loss constant beyond the bound: derivative 0 instead of $\sigma(z)-y$.`,
      zh: String.raw`截断使损失在界限之外为常数，导数为 0 而不是 $\sigma(z)-y$，样本不再产生梯度。`,
    },
  },
  solution: {
    en: String.raw`$e^{-40}$ is less than half the spacing of doubles at 1, so $1+e^{-40}$ is rounded to 1: *p* = 1, 1 − *p* = 0, ln 0 = −∞ (rounding, not underflow). With $-\ln p=\ln(1+e^{-z})$ and $1-p=e^{-z}p$ the loss is $(1-y)z+\ln(1+e^{-z})$; for *z* < 0 the exponential $e^{-z}$ may overflow, and $\ln(1+e^{-z})=-z+\ln(1+e^z)$ helps. Both cases: $\max(z,0)-zy+\ln(1+e^{-|z|})$, where the exponent $-|z|$ is ≤ 0 and the logarithm gets a number in (1, 2]: neither overflow nor ln 0. Clipping bounds the loss, but beyond the bound its derivative is 0 instead of $\sigma(z)-y$.`,
    zh: String.raw`$e^{-40}$ 小于 1 附近相邻双精度数间距的一半，$1+e^{-40}$ 舍入为 1，于是 *p* = 1，1 − *p* = 0，ln 0 = −∞，原因是舍入，不是下溢。由 $-\ln p=\ln(1+e^{-z})$ 和 $1-p=e^{-z}p$，损失为 $(1-y)z+\ln(1+e^{-z})$。*z* < 0 时指数项 $e^{-z}$ 可能上溢，改用 $\ln(1+e^{-z})=-z+\ln(1+e^z)$。两种情形合并为 $\max(z,0)-zy+\ln(1+e^{-|z|})$，其中指数 $-|z|$ 不大于 0，对数的真数在 (1, 2] 中，既不上溢，也没有 ln 0。截断虽使损失有界，但在界限之外导数为 0，而不是 $\sigma(z)-y$。`,
  },
};
