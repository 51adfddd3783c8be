import type { WordsFor } from '../practice/exercise-words';
import type { exercises } from './momentum';

/** The words of the exercises on momentum. */
export const words: WordsFor<typeof exercises> = {
  'weight-of-older': {
    title: { en: 'Weight of an older gradient', zh: '旧梯度的权重' },
    question: {
      en: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$ with *β* = {beta} and $m_0=0$. Which weight does $m_t$ give to $g_{t-\spot{age}}$?`,
      zh: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$，*β* = {beta}，$m_0=0$。$m_t$ 给 $g_{t-\spot{age}}$ 的权重是多少？`,
    },
    solution: {
      en: String.raw`Every step multiplies what is there by *β*. The gradient came in with 1 − *β* and has been multiplied {age} times since:

$$(1-\beta)\,\beta^{\spot{age}}=(1-\spot{beta})\cdot\spot{beta}^{\spot{age}}=\spot{answer}$$`,
      zh: String.raw`每走一步，已有的量都乘以 *β*。该梯度进来时的系数是 1 − *β*，此后又乘了 {age} 次：

$$(1-\beta)\,\beta^{\spot{age}}=(1-\spot{beta})\cdot\spot{beta}^{\spot{age}}=\spot{answer}$$`,
    },
    slips: {
      'without-factor': {
        en: 'This is the weight in the *sum* form. In the average form every gradient enters with the factor 1 − *β*.',
        zh: '这是累加形式中的权重。平均形式里，每个梯度进入时都带有系数 1 − *β*。',
      },
      swapped: {
        en: 'The two factors are swapped: the memory has *β*, the new gradient 1 − *β*.',
        zh: '两个系数写反了：记忆项的系数是 *β*，新梯度的系数是 1 − *β*。',
      },
      'one-too-old': {
        en: 'One factor *β* too many: the newest gradient has age 0 and no factor *β* at all.',
        zh: '多乘了一个 *β*：最新梯度的年龄是 0，还没有乘过 *β*。',
      },
    },
  },

  'why-window': {
    title: { en: 'Why 1/(1−β)', zh: '为什么是 1/(1−β)' },
    question: {
      en: 'With *β* = {beta} one says that the average covers about the last {window} gradients. What is special about that age?',
      zh: '*β* = {beta} 时，常说平均值约覆盖最近 {window} 个梯度。这个年龄有什么特别之处？',
    },
    options: {
      'one-over-e': {
        en: 'The weight has fallen to about 1/e of the newest.',
        zh: '权重降到最新梯度的约 1/e。',
      },
      zero: { en: 'The weight becomes zero there.', zh: '权重在那里变为零。' },
      'half-life': { en: 'The weight has fallen to half of the newest.', zh: '权重降到最新梯度的一半。' },
      'equal-weights': {
        en: 'Up to there all gradients have the same weight.',
        zh: '在那之前所有梯度的权重相同。',
      },
    },
    why: {
      zero: {
        en: String.raw`$\beta^k$ is never zero. More than a third of the total weight lies beyond the window.`,
        zh: String.raw`$\beta^k$ 永远不为零。总权重有三分之一以上落在窗口之外。`,
      },
      'half-life': {
        en: String.raw`The half-life is $\ln\frac12/\ln\beta$, about $\ln2$ times as long.`,
        zh: String.raw`半衰期是 $\ln\frac12/\ln\beta$，约为窗口的 $\ln2$ 倍。`,
      },
      'equal-weights': {
        en: 'The weights fall from the first gradient on. Only a plain mean has equal weights.',
        zh: '权重从第一个梯度起就在下降。只有普通平均的权重才相等。',
      },
    },
    solution: {
      en: String.raw`With $N=\frac1{1-\beta}$ the weight at age *N* is $\beta^N=(1-\frac1N)^N\approx\frac1e$ of the newest.`,
      zh: String.raw`令 $N=\frac1{1-\beta}$，年龄为 *N* 的权重是最新权重的 $\beta^N=(1-\frac1N)^N\approx\frac1e$。`,
    },
  },

  'mass-of-window': {
    title: { en: 'Mass of the window', zh: '窗口内的权重' },
    question: {
      en: String.raw`$m_t$ is the exponentially weighted average with *β* = {beta}.`,
      zh: String.raw`$m_t$ 是 *β* = {beta} 的指数加权移动平均。`,
    },
    statements: {
      all: {
        en: 'The last {window} gradients carry all of its weight.',
        zh: '最近 {window} 个梯度占有全部权重。',
      },
      most: {
        en: 'The last {window} gradients carry less than two thirds of its weight.',
        zh: '最近 {window} 个梯度占有的权重不到三分之二。',
      },
    },
    why: {
      all: {
        en: 'They carry {mass} of it; the rest lies further back.',
        zh: '它们只占 {mass}，其余权重在更早的梯度上。',
      },
      most: { en: 'They carry {mass} of it.', zh: '它们占 {mass}。' },
    },
    solution: {
      en: String.raw`The last *N* carry $1-\beta^N$, and $\beta^N\approx\frac1e$ for $N=\frac1{1-\beta}$.`,
      zh: String.raw`最近 *N* 个占 $1-\beta^N$，而 $N=\frac1{1-\beta}$ 时 $\beta^N\approx\frac1e$。`,
    },
  },

  'valley-in-words': {
    title: { en: 'SGD and momentum in a valley', zh: '山谷中的 SGD 与动量' },
    question: {
      en: 'Sketch the paths of SGD and of momentum in a long narrow valley and explain the difference in three sentences.',
      zh: '画出 SGD 与动量在狭长山谷中的路径，用三句话解释它们的区别。',
    },
    points: {
      'one-rate': {
        en: 'SGD zigzags because one learning rate must serve both curvatures.',
        zh: 'SGD 来回折返，因为一个学习率要兼顾两种曲率。',
      },
      cancel: {
        en: 'In the velocity the alternating components across the valley cancel.',
        zh: '在速度中，横向交替的分量相互抵消。',
      },
      accumulate: {
        en: 'The agreeing components along the valley add up, to at most 1/(1−*β*) times.',
        zh: '沿谷底一致的分量不断累积，至多 1/(1−*β*) 倍。',
      },
      rate: {
        en: String.raw`On a quadratic the best rate improves from $\frac{\kappa-1}{\kappa+1}$ to $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}$.`,
        zh: String.raw`在二次函数上，最优收敛率从 $\frac{\kappa-1}{\kappa+1}$ 改进到 $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}$。`,
      },
    },
    solution: {
      en: 'SGD zigzags between the walls and creeps along the floor, because one learning rate must serve both curvatures. In the velocity the alternating components across the valley cancel, and the agreeing ones along it add up. So the path swings wide at first, then runs along the floor.',
      zh: 'SGD 在两壁之间来回折返，沿谷底爬得很慢，因为一个学习率要兼顾两种曲率。在速度中，横向交替的分量相互抵消，沿谷底一致的分量不断累积。所以路径起初摆动较大，随后沿谷底前进。',
    },
  },

  'heavy-ball-polynomial': {
    title: { en: 'The rate of the heavy ball', zh: '重球法的收敛率' },
    question: {
      en: String.raw`Derive the rate of the heavy ball along an eigen-direction with curvature *λ* of a quadratic.`,
      zh: String.raw`对二次函数，沿曲率为 *λ* 的特征方向推导重球法的收敛率。`,
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
        en: String.raw`$z^2-(1+\beta-\eta\lambda)z+\beta=0$`,
        zh: String.raw`$z^2-(1+\beta-\eta\lambda)z+\beta=0$`,
      },
      product: {
        en: 'If the roots are complex they are conjugate, and their product is *β*.',
        zh: '若两根为复数，则互为共轭，乘积为 *β*。',
      },
      rate: { en: String.raw`$|z|=\sqrt\beta$`, zh: String.raw`$|z|=\sqrt\beta$` },
    },
    solution: {
      en: 'Write the update, eliminate the velocity, try powers of *z*, read the product of the roots off the polynomial.',
      zh: '写出更新式，消去速度，以 *z* 的幂代入，由多项式读出两根之积。',
    },
  },
};
