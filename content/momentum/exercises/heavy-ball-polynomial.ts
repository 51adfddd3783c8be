import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'valley',
  steps: ['update', 'eliminate', 'ansatz', 'product', 'rate'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Derivation of the heavy-ball rate', zh: '重球法收敛因子的推导' },
  question: {
    en: String.raw`Derive the rate of the heavy ball on a quadratic, along an eigen-direction with eigenvalue *λ*, for $(1-\sqrt\beta)^2<\eta\lambda<(1+\sqrt\beta)^2$.`,
    zh: String.raw`对二次函数，在特征值为 *λ* 的特征方向上，设 $(1-\sqrt\beta)^2<\eta\lambda<(1+\sqrt\beta)^2$，推导重球法的收敛因子。`,
  },
  steps: {
    update: {
      en: String.raw`$v_{t+1}=\beta v_t+\lambda\theta_t$ and $\theta_{t+1}=\theta_t-\eta v_{t+1}$`,
      zh: String.raw`$v_{t+1}=\beta v_t+\lambda\theta_t$，$\theta_{t+1}=\theta_t-\eta v_{t+1}$`,
    },
    eliminate: {
      en: String.raw`$\theta_{t+1}=(1+\beta-\eta\lambda)\theta_t-\beta\theta_{t-1}$`,
      zh: String.raw`$\theta_{t+1}=(1+\beta-\eta\lambda)\theta_t-\beta\theta_{t-1}$`,
    },
    ansatz: {
      en: String.raw`$\theta_t=z^t$ solves it if $z^2-(1+\beta-\eta\lambda)z+\beta=0$`,
      zh: String.raw`$\theta_t=z^t$ 是解的条件为 $z^2-(1+\beta-\eta\lambda)z+\beta=0$`,
    },
    product: {
      en: 'The discriminant is negative, so the roots are complex conjugates, and their product is *β*.',
      zh: '判别式为负，所以两根共轭，乘积为 *β*。',
    },
    rate: {
      en: String.raw`$|z|^2=\beta$, so $|z|=\sqrt\beta$`,
      zh: String.raw`$|z|^2=\beta$，即 $|z|=\sqrt\beta$`,
    },
  },
  solution: {
    en: String.raw`Write the sum form with the gradient $\lambda\theta$. Eliminate the velocity with $\eta v_t=\theta_{t-1}-\theta_t$. The recursion is linear with constant coefficients, so try powers of *z*. In the given interval the discriminant is negative; the product of the roots is the constant term. The product of conjugates is $|z|^2$.`,
    zh: String.raw`写出累加形式，梯度是 $\lambda\theta$。用 $\eta v_t=\theta_{t-1}-\theta_t$ 消去速度。这是常系数线性递推，以 *z* 的幂代入。在所给区间内判别式为负；两根之积等于常数项。共轭两根之积就是 $|z|^2$。`,
  },
};
