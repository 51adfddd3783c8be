import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'step-size',
  steps: ['integral', 'split', 'cauchy', 'smooth', 'result', 'range'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Proof of the descent lemma', zh: '下降引理的证明' },
  question: {
    en: String.raw`*f* is *L*-smooth, $g=\nabla f(\theta)\ne0$, $\eta>0$. Show for which *η* the step $-\eta g$ is certain to lower *f*. Let $d_s=\nabla f(\theta-s\eta g)-g$.`,
    zh: String.raw`设 *f* 是 *L*-光滑的，$g=\nabla f(\theta)\ne0$，$\eta>0$，记 $d_s=\nabla f(\theta-s\eta g)-g$。求 *η* 的范围，使更新量 $-\eta g$ 保证 *f* 下降，并给出证明。`,
  },
  steps: {
    integral: {
      en: String.raw`$f(\theta-\eta g)-f(\theta)=-\eta\int_0^1g^\top\nabla f(\theta-s\eta g)\,ds$`,
      zh: String.raw`$f(\theta-\eta g)-f(\theta)=-\eta\int_0^1g^\top\nabla f(\theta-s\eta g)\,ds$`,
    },
    split: {
      en: String.raw`$=-\eta\lVert g\rVert^2-\eta\int_0^1g^\top d_s\,ds$`,
      zh: String.raw`$=-\eta\lVert g\rVert^2-\eta\int_0^1g^\top d_s\,ds$`,
    },
    cauchy: {
      en: String.raw`$\le-\eta\lVert g\rVert^2+\eta\int_0^1\lVert g\rVert\,\lVert d_s\rVert\,ds$`,
      zh: String.raw`$\le-\eta\lVert g\rVert^2+\eta\int_0^1\lVert g\rVert\,\lVert d_s\rVert\,ds$`,
    },
    smooth: {
      en: String.raw`$\le-\eta\lVert g\rVert^2+\eta\int_0^1\lVert g\rVert\cdot Ls\eta\lVert g\rVert\,ds$`,
      zh: String.raw`$\le-\eta\lVert g\rVert^2+\eta\int_0^1\lVert g\rVert\cdot Ls\eta\lVert g\rVert\,ds$`,
    },
    result: {
      en: String.raw`$=-\eta\big(1-\frac{L\eta}2\big)\lVert g\rVert^2$`,
      zh: String.raw`$=-\eta\big(1-\frac{L\eta}2\big)\lVert g\rVert^2$`,
    },
    range: {
      en: String.raw`This is negative exactly for $0<\eta<2/L$.`,
      zh: String.raw`上式小于零的充要条件是 $0<\eta<2/L$。`,
    },
  },
  solution: {
    en: String.raw`Integrate the derivative along the step; add and subtract $g$; Cauchy–Schwarz; $\lVert d_s\rVert\le L\lVert s\eta g\rVert$ because the gradient is Lipschitz; $\int_0^1s\,ds=\frac12$; look for the sign.`,
    zh: String.raw`沿这一步对导数积分，加减 $g$，用柯西-施瓦茨不等式，再由梯度的利普希茨条件得 $\lVert d_s\rVert\le L\lVert s\eta g\rVert$，代入 $\int_0^1s\,ds=\frac12$，最后判断符号。`,
  },
};
