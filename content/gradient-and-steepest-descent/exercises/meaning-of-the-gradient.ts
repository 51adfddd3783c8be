import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'gradient-descent',
  points: ['vector', 'direction', 'opposite', 'across', 'update', 'limits'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient and gradient descent', zh: '梯度与梯度下降' },
  question: {
    en: 'What does the gradient of a loss mean? Describe gradient descent with its update formula and its limits.',
    zh: '损失函数的梯度有什么含义？叙述梯度下降法，写出更新公式，并说明条件与局限。',
  },
  points: {
    vector: {
      en: 'The vector of the partial derivatives of the loss with respect to all parameters.',
      zh: '损失函数对全部参数的偏导数组成的向量。',
    },
    direction: {
      en: 'Where it is not 0, its direction is that of fastest increase (steps of equal Euclidean length), its length that rate.',
      zh: '梯度不为 0 时，其方向是该点处上升最快的方向（按欧氏长度比较），范数等于这个最大的变化率。',
    },
    opposite: {
      en: 'In the opposite direction the loss falls fastest, at the same rate with a minus sign.',
      zh: '沿负梯度方向下降最快，变化率的绝对值相同，符号为负。',
    },
    across: {
      en: 'At right angles to it, along the contour, the rate is 0.',
      zh: '与梯度垂直的方向（沿等高线）变化率为 0。',
    },
    update: {
      en: String.raw`Iterate $\theta_{t+1}=\theta_t-\eta\nabla f(\theta_t)$ with the learning rate *η*.`,
      zh: String.raw`反复更新 $\theta_{t+1}=\theta_t-\eta\nabla f(\theta_t)$，*η* 为学习率。`,
    },
    limits: {
      en: 'A decrease is guaranteed only for small *η* (below 2/*L*); the end may be a local minimum or a saddle.',
      zh: '*η* 足够小（小于 2/*L*）才保证下降，结果可能是局部极小值点或鞍点。',
    },
  },
  solution: {
    en: String.raw`The gradient $\nabla f(\theta)$ is the vector of the partial derivatives of the loss *f* with respect to all parameters. Where it is not 0, it points in the direction in which the loss rises fastest (steps of equal Euclidean length), and its length is that rate; in the opposite direction the loss falls fastest, at the same rate; at right angles it does not change to first order. Gradient descent starts at $\theta_0$ and iterates $\theta_{t+1}=\theta_t-\eta\nabla f(\theta_t)$ with the learning rate *η*. If *f* is *L*-smooth (its gradient is Lipschitz with the constant *L*), each step with $0<\eta<2/L$ lowers it where the gradient is not 0. It may end at a local minimum or a saddle; a global minimum needs more, such as convexity.`,
    zh: String.raw`梯度 $\nabla f(\theta)$ 是损失函数 *f* 对全部参数的偏导数组成的向量，不为 0 时，其方向是该点处损失上升最快的方向（按欧氏长度比较），范数等于这个最大的变化率。沿负梯度方向下降最快，变化率的绝对值相同；沿与梯度垂直的方向一阶变化为 0。梯度下降从 $\theta_0$ 出发，反复更新 $\theta_{t+1}=\theta_t-\eta\nabla f(\theta_t)$，*η* 为学习率。若 *f* 是 *L*-光滑的（梯度满足常数为 *L* 的利普希茨条件），则 $0<\eta<2/L$ 且梯度不为 0 时，每一步都使 *f* 下降。结果可能是局部极小值点或鞍点，要到达全局最小值点还需要凸性等条件。`,
  },
};
