import type { WordsFor } from '../../src/exercise/exercise-words';
import type { exercises } from './exercises';

/** The words of the exercises on momentum. */
export const words: WordsFor<typeof exercises> = {
  'weight-of-older': {
    title: { en: 'Weight of an older gradient', zh: '旧梯度的权重' },
    question: {
      en: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$ with *β* = {beta} and $m_0=0$. Which weight does $m_t$ give to $g_{t-\spot{age}}$?`,
      zh: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$，*β* = {beta}，$m_0=0$。$m_t$ 给 $g_{t-\spot{age}}$ 的权重是多少？`,
    },
    solution: {
      en: String.raw`Every step multiplies by *β* what is in the average already. This gradient came in with the factor 1 − *β*; the number of steps since is its age, {age}. So its weight is $(1-\beta)\beta^{\spot{age}}$:

$$
(1-\spot{beta})\cdot\spot{beta}^{\spot{age}}\approx\spot{answer}
$$`,
      zh: String.raw`每走一步，平均值里已有的量都乘以 *β*。该梯度进来时的系数是 1 − *β*，此后走过的步数就是它的年龄 {age}。所以权重是 $(1-\beta)\beta^{\spot{age}}$：

$$
(1-\spot{beta})\cdot\spot{beta}^{\spot{age}}\approx\spot{answer}
$$`,
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

  'share-of-window': {
    title: { en: 'Weight of the last N gradients', zh: '最近 N 个梯度的权重' },
    question: {
      en: '$m_t$ is the exponentially weighted average with *β* = {beta}, long after the start. Which share of its total weight do the last *N* = 1/(1−*β*) = {window} gradients carry?',
      zh: '$m_t$ 是 *β* = {beta} 的指数加权移动平均，早已过了起步阶段。最近 *N* = 1/(1−*β*) = {window} 个梯度占总权重的多少？',
    },
    solution: {
      en: String.raw`The last *N* gradients have the ages 0 to *N* − 1. The finite geometric sum gives

$$
\begin{aligned}
(1-\beta)\sum_{i=0}^{N-1}\beta^i&=1-\beta^N\\
&=1-\spot{beta}^{\spot{window}}\approx\spot{answer}
\end{aligned}
$$`,
      zh: String.raw`最近 *N* 个梯度的年龄是 0 到 *N* − 1。由有限等比级数，

$$
\begin{aligned}
(1-\beta)\sum_{i=0}^{N-1}\beta^i&=1-\beta^N\\
&=1-\spot{beta}^{\spot{window}}\approx\spot{answer}
\end{aligned}
$$`,
    },
    slips: {
      all: {
        en: String.raw`The weights do not stop at the window: $\beta^N\approx\spot{older}$ of the total is older.`,
        zh: String.raw`权重并不止于窗口：总权重中还有 $\beta^N\approx\spot{older}$ 落在更早的梯度上。`,
      },
      older: {
        en: String.raw`$\beta^N$ is the share of the gradients *before* the window. The window has the rest.`,
        zh: String.raw`$\beta^N$ 是窗口**之前**的梯度所占的份额，其余才是窗口的。`,
      },
      'one-too-few': {
        en: 'One gradient is missing: the ages 0 to *N* − 1 are *N* terms, so the power is *N*.',
        zh: '少算了一个梯度：年龄 0 到 *N* − 1 共有 *N* 项，所以指数是 *N*。',
      },
      'the-limit': {
        en: '1 − 1/e is the limit for *β* → 1. For this *β* the share is larger.',
        zh: '1 − 1/e 是 *β* → 1 时的极限。对这个 *β*，份额要大一些。',
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
        en: 'A power of *β* is never zero. Long after the start {older} of the weight lies beyond the window.',
        zh: '*β* 的幂永远不为零。过了起步阶段，有 {older} 的权重落在窗口之外。',
      },
      'half-life': {
        en: 'Half is reached earlier, after about {halfLife} steps.',
        zh: '降到一半要早得多，约在 {halfLife} 步之后。',
      },
      'equal-weights': {
        en: 'The weights fall from the first gradient on. Only a plain mean has equal weights.',
        zh: '权重从第一个梯度起就在下降。只有普通平均的权重才相等。',
      },
    },
    solution: {
      en: String.raw`With *N* = 1/(1−*β*) the weight at age *N* is $\beta^N=(1-\frac1N)^N\approx\frac1e$ of the newest.`,
      zh: String.raw`令 *N* = 1/(1−*β*)，年龄为 *N* 的权重是最新权重的 $\beta^N=(1-\frac1N)^N\approx\frac1e$。`,
    },
  },

  'mass-of-window': {
    title: { en: 'What lies in the window', zh: '窗口里有多少' },
    question: {
      en: '$m_t$ is the exponentially weighted average with *β* = {beta}, long after the start. Its window is *N* = 1/(1−*β*) = {window}.',
      zh: '$m_t$ 是 *β* = {beta} 的指数加权移动平均，早已过了起步阶段。它的窗口是 *N* = 1/(1−*β*) = {window}。',
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
      'grows-with-beta': {
        en: 'If *β* comes closer to 1, the last *N* gradients carry a larger share of the weight.',
        zh: '*β* 越接近 1，最近 *N* 个梯度占的权重份额越大。',
      },
      'never-zero': {
        en: 'A gradient that is 2*N* steps old still has a positive weight.',
        zh: '2*N* 步之前的梯度，权重仍然大于零。',
      },
    },
    why: {
      all: {
        en: 'They carry {mass} of it; the rest lies further back.',
        zh: '它们只占 {mass}，其余权重在更早的梯度上。',
      },
      most: { en: 'They carry {mass} of it.', zh: '它们占 {mass}。' },
      'grows-with-beta': {
        en: String.raw`The window grows, but the share in it, $1-\beta^N$, falls towards 1 − 1/e.`,
        zh: String.raw`窗口变长，但其中的份额 $1-\beta^N$ 反而下降，趋于 1 − 1/e。`,
      },
      'never-zero': {
        en: String.raw`Its weight is $(1-\beta)\beta^{2N}$, about 1/e² of the newest. No weight is ever zero.`,
        zh: String.raw`它的权重是 $(1-\beta)\beta^{2N}$，约为最新权重的 1/e²。权重永远不会变成零。`,
      },
    },
    solution: {
      en: String.raw`The last *N* carry $1-\beta^N$, here {mass}. As *β* → 1, $\beta^N$ rises to 1/e and the share falls to 1 − 1/e.`,
      zh: String.raw`最近 *N* 个占 $1-\beta^N$，这里是 {mass}。*β* → 1 时，$\beta^N$ 升到 1/e，份额降到 1 − 1/e。`,
    },
  },

  'corrected-second-average': {
    title: { en: 'Correction after two gradients', zh: '两个梯度之后的修正' },
    question: {
      en: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$ with *β* = {beta} and $m_0=0$. The first gradients are $g_1=\spot{first}$ and $g_2=\spot{second}$. Compute the bias-corrected average $\hat m_2$.`,
      zh: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$，*β* = {beta}，$m_0=0$。前两个梯度是 $g_1=\spot{first}$、$g_2=\spot{second}$。求偏差修正后的 $\hat m_2$。`,
    },
    solution: {
      en: String.raw`First the average, $m_1=(1-\spot{beta})\cdot\spot{first}\approx\spot{firstAverage}$, then $m_2=\spot{beta}\,m_1+(1-\spot{beta})\cdot\spot{second}\approx\spot{average}$. Its weights sum to $1-\beta^2\approx\spot{total}$. Divide:

$$
\hat m_2=\frac{m_2}{1-\beta^2}\approx\spot{answer}
$$`,
      zh: String.raw`先求平均：$m_1=(1-\spot{beta})\cdot\spot{first}\approx\spot{firstAverage}$，$m_2=\spot{beta}\,m_1+(1-\spot{beta})\cdot\spot{second}\approx\spot{average}$。权重之和是 $1-\beta^2\approx\spot{total}$。相除：

$$
\hat m_2=\frac{m_2}{1-\beta^2}\approx\spot{answer}
$$`,
    },
    slips: {
      uncorrected: {
        en: 'This is $m_2$ itself. Its weights sum only to {total}, so it is too small.',
        zh: '这是 $m_2$ 本身。它的权重之和只有 {total}，所以偏小。',
      },
      'first-power': {
        en: String.raw`1 − *β* is the sum of the weights after *one* step. After two it is $1-\beta^2$.`,
        zh: String.raw`1 − *β* 是**一步**之后的权重之和。两步之后是 $1-\beta^2$。`,
      },
      swapped: {
        en: 'The two factors are swapped: *β* belongs to the memory, 1 − *β* to the new gradient.',
        zh: '两个系数写反了：*β* 属于记忆项，1 − *β* 属于新梯度。',
      },
      'plain-mean': {
        en: 'The correction makes the weights sum to 1, not equal: $g_1$ still weighs *β* times as much as $g_2$.',
        zh: '修正使权重之和为 1，但没有使权重相等：$g_1$ 的权重仍是 $g_2$ 的 *β* 倍。',
      },
    },
  },

  'effective-learning-rate': {
    title: { en: 'Step on a steady slope', zh: '均匀斜坡上的步长' },
    question: {
      en: String.raw`Momentum in sum form, $v\leftarrow\beta v+g$, $\theta\leftarrow\theta-\eta v$, runs down a slope with constant gradient. After many steps it moves as far in each step as gradient descent would with which learning rate? Here *η* = {learningRate} and *β* = {beta}.`,
      zh: String.raw`累加形式的动量 $v\leftarrow\beta v+g$，$\theta\leftarrow\theta-\eta v$ 沿梯度恒定的斜坡下降。很多步之后，它每一步走的距离，相当于梯度下降用多大的学习率？这里 *η* = {learningRate}，*β* = {beta}。`,
    },
    options: {
      'divided-by-rest': { en: '*η*/(1 − *β*)', zh: '*η*/(1 − *β*)' },
      unchanged: { en: '*η*', zh: '*η*' },
      'times-rest': { en: '(1 − *β*)*η*', zh: '(1 − *β*)*η*' },
      'divided-by-sum': { en: '*η*/(1 + *β*)', zh: '*η*/(1 + *β*)' },
    },
    why: {
      unchanged: {
        en: 'That holds for the average form. In the sum form equal gradients accumulate.',
        zh: '平均形式才是这样。在累加形式里，相同的梯度会累积起来。',
      },
      'times-rest': {
        en: 'Momentum in sum form is faster than gradient descent here, not slower. 1 − *β* is what one multiplies by to take *η* from the average form to the sum form.',
        zh: '这里累加形式比梯度下降快，而不是慢。把平均形式的 *η* 换算到累加形式时，才乘以 1 − *β*。',
      },
      'divided-by-sum': {
        en: '1 + *β* appears where successive gradients have opposite signs. Here they agree.',
        zh: '相邻梯度反号时才出现 1 + *β*。这里各步梯度一致。',
      },
    },
    solution: {
      en: String.raw`The velocity no longer changes when $v=\beta v+g$, so $v=g/(1-\beta)$. A step is $\eta g/(1-\beta)$: the effective learning rate is $\spot{learningRate}/(1-\spot{beta})\approx\spot{effective}$.`,
      zh: String.raw`$v=\beta v+g$ 时速度不再变化，所以 $v=g/(1-\beta)$。每一步走 $\eta g/(1-\beta)$：等效学习率是 $\spot{learningRate}/(1-\spot{beta})\approx\spot{effective}$。`,
    },
  },

  'heavy-ball-rate': {
    title: { en: 'Rate of the best heavy ball', zh: '最优重球法的收敛率' },
    question: {
      en: 'A quadratic has condition number *κ* = {conditionNumber}. Which rate (factor per step by which the error shrinks in the long run) does the heavy ball reach with its best *η* and *β*?',
      zh: '某二次函数的条件数 *κ* = {conditionNumber}。取最优的 *η* 与 *β*，重球法的收敛率（长期来看，误差每步乘上的因子）是多少？',
    },
    solution: {
      en: String.raw`The square root of the condition number is $\sqrt\kappa=\spot{root}$, and

$$
\frac{\sqrt\kappa-1}{\sqrt\kappa+1}=\frac{\spot{root}-1}{\spot{root}+1}\approx\spot{answer}
$$`,
      zh: String.raw`条件数的平方根是 $\sqrt\kappa=\spot{root}$，所以

$$
\frac{\sqrt\kappa-1}{\sqrt\kappa+1}=\frac{\spot{root}-1}{\spot{root}+1}\approx\spot{answer}
$$`,
    },
    slips: {
      'gradient-descent': {
        en: 'This is the best rate of gradient descent. For the heavy ball the root of *κ* takes the place of *κ*.',
        zh: '这是梯度下降的最优收敛率。重球法要把 *κ* 换成它的平方根。',
      },
      coefficient: {
        en: String.raw`This is the best coefficient *β*. The roots have size $\sqrt\beta$.`,
        zh: String.raw`这是最优的系数 *β*。特征根的模是 $\sqrt\beta$。`,
      },
      nesterov: {
        en: String.raw`$1-1/\sqrt\kappa$ is the rate of Nesterov's method with its textbook parameters. The heavy ball is faster on a quadratic.`,
        zh: String.raw`$1-1/\sqrt\kappa$ 是采用教科书参数的 Nesterov 方法的收敛率。在二次函数上，重球法更快。`,
      },
    },
  },

  'valley-in-words': {
    title: { en: 'SGD and momentum in a valley', zh: '山谷中的 SGD 与动量' },
    question: {
      en: 'Sketch the paths of SGD and of momentum in a long narrow valley and explain the difference in three sentences. Say what happens to the best rate on a quadratic.',
      zh: '画出 SGD 与动量在狭长山谷中的路径，用三句话解释它们的区别，并说明二次函数上的最优收敛率如何变化。',
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
        en: 'On a quadratic the best rate depends on the root of *κ* instead of *κ*.',
        zh: '在二次函数上，最优收敛率中的 *κ* 变成了它的平方根。',
      },
    },
    solution: {
      en: String.raw`SGD zigzags between the walls and creeps along the floor, because one learning rate must serve both curvatures. In the velocity the alternating components across the valley cancel, and the agreeing ones along it add up to 1/(1−*β*) times. So the path swings wide at first, then runs along the floor; on a quadratic the best rate improves from $\frac{\kappa-1}{\kappa+1}$ to $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}$.`,
      zh: String.raw`SGD 在两壁之间来回折返，沿谷底爬得很慢，因为一个学习率要兼顾两种曲率。在速度中，横向交替的分量相互抵消，沿谷底一致的分量累积到 1/(1−*β*) 倍。所以路径起初摆动较大，随后沿谷底前进；在二次函数上，最优收敛率从 $\frac{\kappa-1}{\kappa+1}$ 改进到 $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}$。`,
    },
  },

  'unbiased-average': {
    title: { en: 'From the recursion to the correction', zh: '从递推式到偏差修正' },
    question: {
      en: String.raw`Let all gradients have the same mean, $E[g_t]=\mu$. Unroll $m_t$ from $m_0=0$ and show what to divide it by to make it unbiased.`,
      zh: String.raw`设 $m_0=0$，且各步梯度的均值相同，$E[g_t]=\mu$。展开 $m_t$，并说明除以什么才能使它无偏。`,
    },
    steps: {
      definition: {
        en: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$`,
        zh: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$`,
      },
      once: {
        en: String.raw`$m_t=(1-\beta)g_t+\beta(1-\beta)g_{t-1}+\beta^2m_{t-2}$`,
        zh: String.raw`$m_t=(1-\beta)g_t+\beta(1-\beta)g_{t-1}+\beta^2m_{t-2}$`,
      },
      many: {
        en: String.raw`$m_t=(1-\beta)\sum_{i=0}^{k-1}\beta^ig_{t-i}+\beta^km_{t-k}$`,
        zh: String.raw`$m_t=(1-\beta)\sum_{i=0}^{k-1}\beta^ig_{t-i}+\beta^km_{t-k}$`,
      },
      start: {
        en: String.raw`$m_t=(1-\beta)\sum_{i=0}^{t-1}\beta^ig_{t-i}$`,
        zh: String.raw`$m_t=(1-\beta)\sum_{i=0}^{t-1}\beta^ig_{t-i}$`,
      },
      expectation: {
        en: String.raw`$E[m_t]=\mu\,(1-\beta)\sum_{i=0}^{t-1}\beta^i=\mu\,(1-\beta^t)$`,
        zh: String.raw`$E[m_t]=\mu\,(1-\beta)\sum_{i=0}^{t-1}\beta^i=\mu\,(1-\beta^t)$`,
      },
      corrected: {
        en: String.raw`$E[m_t/(1-\beta^t)]=\mu$`,
        zh: String.raw`$E[m_t/(1-\beta^t)]=\mu$`,
      },
    },
    solution: {
      en: String.raw`Start from the definition. Use it for step *t* − 1 inside step *t*. Do so *k* times (induction makes it a proof). Put *k* = *t* and $m_0=0$, so that the rest vanishes. Take the mean: it is linear, all gradients have the mean *μ*, and the sum is a finite geometric series. Divide by the constant $1-\beta^t$. Independence of the gradients is not needed.`,
      zh: String.raw`从定义出发。把定义用于第 *t* − 1 步，代入第 *t* 步。代入 *k* 次（严格证明用归纳法）。取 *k* = *t* 并用 $m_0=0$，余项消失。再取期望：期望是线性的，各步梯度的均值都是 *μ*，而求和是有限等比级数。最后除以常数 $1-\beta^t$。不需要各步梯度相互独立。`,
    },
  },

  'after-gradients-stop': {
    title: { en: 'When the gradients stop', zh: '梯度消失以后' },
    question: {
      en: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$ with *β* = {beta}. At some step the average is {average}. The next {count} gradients are all 0. What is the average after them?`,
      zh: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$，*β* = {beta}。某一步的移动平均是 {average}，此后 {count} 个梯度全为 0。这些步之后移动平均是多少？`,
    },
    solution: {
      en: String.raw`With zero gradients only the rest of the unrolled form is left, $m_t=\beta^km_{t-k}$:

$$
\spot{beta}^{\spot{count}}\cdot\spot{average}\approx\spot{answer}
$$`,
      zh: String.raw`梯度为零，展开式中只剩余项 $m_t=\beta^km_{t-k}$：

$$
\spot{beta}^{\spot{count}}\cdot\spot{average}\approx\spot{answer}
$$`,
    },
    slips: {
      'as-a-gradient': {
        en: 'The old average is not a new gradient: it has entered already, so it gets no factor 1 − *β*.',
        zh: '旧的平均值不是新梯度：它早已计入，不再乘 1 − *β*。',
      },
      'one-too-few': {
        en: 'Every one of the {count} steps multiplies by *β*, the first one too.',
        zh: '这 {count} 步每一步都乘以 *β*，第一步也不例外。',
      },
      swapped: {
        en: 'The memory has the factor *β*; 1 − *β* belongs to the new gradient.',
        zh: '记忆项的系数是 *β*；1 − *β* 属于新梯度。',
      },
    },
  },

  'average-by-hand': {
    title: { en: 'Three steps by hand', zh: '手算三步' },
    question: {
      en: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$ with *β* = {beta} and $m_0=0$. The gradients are $g_1=\spot{g1}$, $g_2=\spot{g2}$, $g_3=\spot{g3}$. Fill in what is missing, to at least three digits.`,
      zh: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$，*β* = {beta}，$m_0=0$。梯度依次为 $g_1=\spot{g1}$、$g_2=\spot{g2}$、$g_3=\spot{g3}$。填出缺少的值，至少三位有效数字。`,
    },
    cells: {
      first: { en: '$m_1$', zh: '$m_1$' },
      second: { en: '$m_2$', zh: '$m_2$' },
      third: { en: '$m_3$', zh: '$m_3$' },
      total: { en: 'sum of the weights in $m_3$', zh: '$m_3$ 的权重之和' },
      corrected: {
        en: String.raw`bias-corrected $\hat m_3$`,
        zh: String.raw`偏差修正后的 $\hat m_3$`,
      },
    },
    slips: {
      'second.swapped': {
        en: 'The two factors are swapped: *β* belongs to the memory, 1 − *β* to the new gradient.',
        zh: '两个系数写反了：*β* 属于记忆项，1 − *β* 属于新梯度。',
      },
      'second.no-memory': {
        en: String.raw`The memory is missing: add $\beta m_1$.`,
        zh: String.raw`漏了记忆项：还要加上 $\beta m_1$。`,
      },
      'third.plain-mean': {
        en: 'A plain mean has equal weights. Here they fall with age, and they do not sum to 1 yet.',
        zh: '普通平均的权重相等。这里的权重随年龄下降，而且加起来还不到 1。',
      },
      'third.no-memory': {
        en: String.raw`The memory is missing: add $\beta m_2$.`,
        zh: String.raw`漏了记忆项：还要加上 $\beta m_2$。`,
      },
      'total.sum-is-one': {
        en: String.raw`The weights sum to 1 only in the limit. After three steps from $m_0=0$ the share $\beta^3$ is missing.`,
        zh: String.raw`权重之和只有在极限下才是 1。从 $m_0=0$ 走三步，还缺 $\beta^3$。`,
      },
      'total.first-power': {
        en: String.raw`1 − *β* is the weight of the newest gradient alone. Three weights sum to $1-\beta^3$.`,
        zh: String.raw`1 − *β* 只是最新一个梯度的权重。三个权重之和是 $1-\beta^3$。`,
      },
      'corrected.first-power': {
        en: String.raw`At step 3 one divides by $1-\beta^3$. Only at step 1 is it 1 − *β*.`,
        zh: String.raw`第 3 步应除以 $1-\beta^3$。只有第 1 步才除以 1 − *β*。`,
      },
      'corrected.multiplied': {
        en: '$m_3$ is too small already. Dividing by the sum makes it larger; multiplying makes it smaller still.',
        zh: '$m_3$ 本来就偏小。除以权重之和会把它放大，乘上去反而更小。',
      },
    },
    solution: {
      en: String.raw`Each average is *β* times the one before plus 1 − *β* times the new gradient:

$$
\begin{aligned}
m_1&=(1-\spot{beta})\cdot\spot{g1}\approx\spot{first}\\
m_2&=\spot{beta}\,m_1+(1-\spot{beta})\cdot\spot{g2}\approx\spot{second}\\
m_3&=\spot{beta}\,m_2+(1-\spot{beta})\cdot\spot{g3}\approx\spot{third}
\end{aligned}
$$

The weights sum to $1-\spot{beta}^3\approx\spot{total}$, so $\hat m_3=m_3/(1-\beta^3)\approx\spot{corrected}$.`,
      zh: String.raw`每个平均值等于 *β* 乘以前一个，加上 1 − *β* 乘以新梯度：

$$
\begin{aligned}
m_1&=(1-\spot{beta})\cdot\spot{g1}\approx\spot{first}\\
m_2&=\spot{beta}\,m_1+(1-\spot{beta})\cdot\spot{g2}\approx\spot{second}\\
m_3&=\spot{beta}\,m_2+(1-\spot{beta})\cdot\spot{g3}\approx\spot{third}
\end{aligned}
$$

权重之和是 $1-\spot{beta}^3\approx\spot{total}$，所以 $\hat m_3=m_3/(1-\beta^3)\approx\spot{corrected}$。`,
    },
  },

  'why-correction': {
    title: { en: 'Purpose of the bias correction', zh: '偏差修正的作用' },
    question: {
      en: String.raw`Adam divides the average $m_t$, which starts from $m_0=0$, by $1-\beta^t$. Explain in three or four sentences why, and when it matters.`,
      zh: String.raw`移动平均 $m_t$ 从 $m_0=0$ 起步，Adam 把它除以 $1-\beta^t$。用三四句话说明为什么，以及什么时候才重要。`,
    },
    points: {
      start: {
        en: 'The start at 0 makes the early averages too small.',
        zh: '从 0 起步，早期的平均值偏小。',
      },
      sum: {
        en: String.raw`The weights of the gradients sum to $1-\beta^t$, not to 1.`,
        zh: String.raw`各梯度的权重之和是 $1-\beta^t$，不是 1。`,
      },
      divide: {
        en: 'Divided by it they sum to 1: exact for constant gradients, right on average for gradients with one mean.',
        zh: '相除之后权重之和为 1：梯度恒定时结果精确，梯度有共同均值时期望正确。',
      },
      when: {
        en: String.raw`It matters during the first few times 1/(1−*β*) steps; then $\beta^t$ is near 0.`,
        zh: String.raw`只在最初几个 1/(1−*β*) 步内重要，之后 $\beta^t$ 接近 0。`,
      },
    },
    solution: {
      en: String.raw`The average starts from 0, so the early values are too small. Unrolled, the weights of the gradients sum to $1-\beta^t$, not to 1. Divided by that sum they are a true weighted average: exact for constant gradients, unbiased if all gradients have one mean. Once $\beta^t$ is near 0, after a few times 1/(1−*β*) steps, the correction changes nothing. It does not remove the delay of the average.`,
      zh: String.raw`平均值从 0 起步，早期偏小。展开来看，各梯度的权重之和是 $1-\beta^t$，不是 1。除以这个和，才是真正的加权平均：梯度恒定时精确，各步梯度有共同均值时无偏。走过几个 1/(1−*β*) 步之后，$\beta^t$ 接近 0，修正不再起作用。它并不消除滞后。`,
    },
  },

  'window-limit': {
    title: { en: 'The window and the number e', zh: '窗口与 e' },
    question: {
      en: 'Show for *N* = 1/(1−*β*) which share of the weight the last *N* gradients carry as *β* → 1, long after the start.',
      zh: '令 *N* = 1/(1−*β*)。过了起步阶段，*β* → 1 时最近 *N* 个梯度占多少权重？写出推导。',
    },
    steps: {
      substitute: { en: String.raw`$\beta=1-\frac1N$`, zh: String.raw`$\beta=1-\frac1N$` },
      power: {
        en: String.raw`$\beta^N=\big(1-\frac1N\big)^N$`,
        zh: String.raw`$\beta^N=\big(1-\frac1N\big)^N$`,
      },
      limit: {
        en: String.raw`*β* → 1 means *N* → ∞, so $\beta^N\to e^{-1}$`,
        zh: String.raw`*β* → 1 即 *N* → ∞，所以 $\beta^N\to e^{-1}$`,
      },
      share: {
        en: String.raw`$(1-\beta)\sum_{i=0}^{N-1}\beta^i=1-\beta^N\to1-e^{-1}$`,
        zh: String.raw`$(1-\beta)\sum_{i=0}^{N-1}\beta^i=1-\beta^N\to1-e^{-1}$`,
      },
    },
    solution: {
      en: 'Solve *N* = 1/(1−*β*) for *β*. Raise both sides to the power *N*. Use the limit that defines e. The last *N* weights are a finite geometric sum with *N* terms; insert the limit. The share tends to 1 − 1/e, about 63 %, not to 1.',
      zh: '由 *N* = 1/(1−*β*) 解出 *β*。两边取 *N* 次幂。用定义 e 的极限。最近 *N* 个权重之和是 *N* 项的有限等比级数，代入极限。这个份额趋于 1 − 1/e，约 63 %，而不是 1。',
    },
  },

  'half-life': {
    title: { en: 'Half-life of a weight', zh: '权重的半衰期' },
    question: {
      en: 'After how many steps has the weight of a gradient in the exponentially weighted average with *β* = {beta} fallen to half of what it was at first? Give a real number, not rounded to whole steps.',
      zh: '指数加权移动平均取 *β* = {beta}。一个梯度的权重，过多少步降到最初的一半？按实数作答，不取整。',
    },
    solution: {
      en: String.raw`After *h* steps the weight has been multiplied by $\beta^h$. Take logarithms of $\beta^h=\frac12$:

$$
h=\frac{\ln\frac12}{\ln\beta}=\frac{\ln\frac12}{\ln\spot{beta}}\approx\spot{answer}
$$`,
      zh: String.raw`*h* 步之后，权重乘了 $\beta^h$。对 $\beta^h=\frac12$ 两边取对数：

$$
h=\frac{\ln\frac12}{\ln\beta}=\frac{\ln\frac12}{\ln\spot{beta}}\approx\spot{answer}
$$`,
    },
    slips: {
      window: {
        en: 'This is the window 1/(1−*β*). There the weight has fallen to about 1/e, which is less than half.',
        zh: '这是窗口 1/(1−*β*)。到那里权重已降到约 1/e，比一半还少。',
      },
      'half-the-window': {
        en: 'Half the window would be right if the weights fell along a straight line to zero. They fall by a constant factor.',
        zh: '只有权重沿直线降到零，才是窗口的一半。实际上每步乘以同一个因子。',
      },
      'one-over-e': {
        en: String.raw`This is $-1/\ln\beta$, the age at which the weight has fallen to 1/e. For one half the numerator is $\ln\frac12$.`,
        zh: String.raw`这是 $-1/\ln\beta$，即权重降到 1/e 的年龄。降到一半时，分子是 $\ln\frac12$。`,
      },
    },
  },

  'windows-compared': {
    title: { en: 'Measures of the memory', zh: '衡量记忆长短' },
    question: {
      en: 'The exponentially weighted average has *β* = {beta}, so *N* = 1/(1−*β*) = {window}. Which statements hold long after the start?',
      zh: '指数加权移动平均取 *β* = {beta}，即 *N* = 1/(1−*β*) = {window}。过了起步阶段，哪些说法正确？',
    },
    options: {
      'mean-age': {
        en: 'Weighted by their weights, the gradients are {meanAge} steps old on average.',
        zh: '按权重计算，各梯度的平均年龄是 {meanAge} 步。',
      },
      noise: {
        en: 'With uncorrelated noise of equal variance, it is as noisy as a plain mean of {noiseWindow} gradients.',
        zh: '若噪声互不相关且方差相等，它的噪声与 {noiseWindow} 个梯度的等权平均一样大。',
      },
      'finite-sum': {
        en: 'The powers of *β* from 0 to {window} sum to {window}.',
        zh: '*β* 的 0 到 {window} 次幂之和等于 {window}。',
      },
      half: {
        en: 'At age {window} a weight has fallen to half of the newest.',
        zh: '年龄为 {window} 时，权重降到最新权重的一半。',
      },
      'little-older': {
        en: 'Gradients of age {window} and more carry less than a tenth of the weight together.',
        zh: '年龄不小于 {window} 的梯度，合起来占不到十分之一的权重。',
      },
    },
    why: {
      'finite-sum': {
        en: 'Only all infinitely many powers sum to 1/(1−*β*). These sum to about {finiteSum}.',
        zh: '无穷多个幂加起来才是 1/(1−*β*)。这些幂之和约为 {finiteSum}。',
      },
      half: {
        en: 'Half is reached after about {halfLife} steps. At age *N* the weight is about 1/e of the newest.',
        zh: '约 {halfLife} 步就降到一半。年龄为 *N* 时，权重约为最新权重的 1/e。',
      },
      'little-older': {
        en: String.raw`They carry $\beta^N$, here {older}.`,
        zh: String.raw`它们占 $\beta^N$，这里是 {older}。`,
      },
    },
    solution: {
      en: String.raw`The mean age is $\beta/(1-\beta)=N-1=\spot{meanAge}$. The average keeps the share $\frac{1-\beta}{1+\beta}$ of the variance, as a plain mean of $\frac{1+\beta}{1-\beta}=\spot{noiseWindow}$ values does. The other statements confuse the window with the half-life, with a finite sum, or with a sharp edge.`,
      zh: String.raw`平均年龄是 $\beta/(1-\beta)=N-1=\spot{meanAge}$。移动平均保留方差的 $\frac{1-\beta}{1+\beta}$，与 $\frac{1+\beta}{1-\beta}=\spot{noiseWindow}$ 个数的等权平均相同。其余说法把窗口与半衰期、有限和或截然的边界混为一谈。`,
    },
  },

  'noise-left': {
    title: { en: 'Variance that is left', zh: '剩下的方差' },
    question: {
      en: 'The noise in the gradients is uncorrelated from step to step, each time with variance {variance}. Which variance does the exponentially weighted average with *β* = {beta} have, long after the start?',
      zh: '各步梯度的噪声互不相关，方差都是 {variance}。*β* = {beta} 的指数加权移动平均，过了起步阶段方差是多少？',
    },
    solution: {
      en: String.raw`Uncorrelated, so the variances add, each with the square of its weight. The squares are a geometric series with ratio $\beta^2$:

$$
\begin{gathered}
(1-\beta)^2\sigma^2\sum_{i=0}^{\infty}\beta^{2i}=\frac{1-\beta}{1+\beta}\,\sigma^2\\
=\frac{1-\spot{beta}}{1+\spot{beta}}\cdot\spot{variance}\approx\spot{answer}
\end{gathered}
$$`,
      zh: String.raw`互不相关，所以方差可以相加，各乘权重的平方。这些平方是公比为 $\beta^2$ 的等比级数：

$$
\begin{gathered}
(1-\beta)^2\sigma^2\sum_{i=0}^{\infty}\beta^{2i}=\frac{1-\beta}{1+\beta}\,\sigma^2\\
=\frac{1-\spot{beta}}{1+\spot{beta}}\cdot\spot{variance}\approx\spot{answer}
\end{gathered}
$$`,
    },
    slips: {
      'equal-weights': {
        en: 'This is the variance of a plain mean of 1/(1−*β*) gradients. The average has a longer tail and keeps less noise.',
        zh: '这是 1/(1−*β*) 个梯度等权平均的方差。移动平均拖着更长的尾巴，留下的噪声更少。',
      },
      'not-squared': {
        en: 'The weights sum to 1, but in a variance each weight counts squared.',
        zh: '权重之和是 1，但计算方差时权重要取平方。',
      },
      'newest-only': {
        en: String.raw`$(1-\beta)^2\sigma^2$ is the part of the newest gradient only. The older ones add theirs.`,
        zh: String.raw`$(1-\beta)^2\sigma^2$ 只是最新一个梯度的部分，更早的梯度还要加上。`,
      },
      'standard-deviation': {
        en: 'This is the standard deviation. The question asks for the variance.',
        zh: '这是标准差。题目问的是方差。',
      },
    },
  },

  'matching-learning-rate': {
    title: { en: 'Changing from one form to the other', zh: '两种形式之间的换算' },
    question: {
      en: String.raw`Momentum in sum form, $v\leftarrow\beta v+g$, works well with *η* = {learningRate} and *β* = {beta}. Another library has the average form, $m\leftarrow\beta m+(1-\beta)g$. Both start from 0. Which learning rate takes the same path there, with the same *β*?`,
      zh: String.raw`累加形式的动量 $v\leftarrow\beta v+g$ 取 *η* = {learningRate}、*β* = {beta}，效果很好。另一个库用平均形式 $m\leftarrow\beta m+(1-\beta)g$。两者都从 0 起步，*β* 不变。学习率取多大，才走同一条路径？`,
    },
    solution: {
      en: String.raw`From zero starts $m=(1-\beta)v$ at every step. The steps agree if $\eta_{\mathrm{avg}}(1-\beta)v=\eta_{\mathrm{sum}}v$:

$$
\eta_{\mathrm{avg}}=\frac{\eta_{\mathrm{sum}}}{1-\beta}=\frac{\spot{learningRate}}{1-\spot{beta}}\approx\spot{answer}
$$`,
      zh: String.raw`都从零起步，每一步都有 $m=(1-\beta)v$。步子相同要求 $\eta_{\mathrm{avg}}(1-\beta)v=\eta_{\mathrm{sum}}v$：

$$
\eta_{\mathrm{avg}}=\frac{\eta_{\mathrm{sum}}}{1-\beta}=\frac{\spot{learningRate}}{1-\spot{beta}}\approx\spot{answer}
$$`,
    },
    slips: {
      same: {
        en: 'With the same learning rate the average form takes steps that are 1 − *β* times as long.',
        zh: '学习率相同，平均形式的步子只有 1 − *β* 倍长。',
      },
      'wrong-way': {
        en: 'Wrong way round: the average form is slower already and needs the *larger* learning rate.',
        zh: '换算反了：平均形式本来就慢，需要**更大**的学习率。',
      },
      'by-the-memory': {
        en: 'The factor of the new gradient is 1 − *β*, not *β*: that is what the learning rate must make up for.',
        zh: '新梯度的系数是 1 − *β*，不是 *β*；学习率要补回的正是它。',
      },
    },
  },

  'way-on-a-slope': {
    title: { en: 'Distance on a steady slope', zh: '均匀斜坡上的路程' },
    question: {
      en: String.raw`Momentum in sum form, $v\leftarrow\beta v+g$, $\theta\leftarrow\theta-\eta v$, starts from *v* = 0. The gradient is always {gradient}; *η* = {learningRate}, *β* = {beta}. How far has *θ* moved after {count} steps (as a positive number)?`,
      zh: String.raw`累加形式的动量 $v\leftarrow\beta v+g$，$\theta\leftarrow\theta-\eta v$ 从 *v* = 0 出发。梯度恒为 {gradient}，*η* = {learningRate}，*β* = {beta}。走 {count} 步之后，*θ* 移动了多远（取正值）？`,
    },
    solution: {
      en: String.raw`Per unit of gradient the velocities are $1$, $1+\beta$, $1+\beta+\beta^2$ and so on. Their sum is {velocities} ≈ {sum}. So the way is $\eta g$ times that: $\spot{learningRate}\cdot\spot{gradient}\cdot\spot{sum}\approx\spot{answer}$.`,
      zh: String.raw`按单位梯度计，各步速度是 $1$、$1+\beta$、$1+\beta+\beta^2$，依此类推。它们的和是 {velocities} ≈ {sum}。路程是它的 $\eta g$ 倍：$\spot{learningRate}\cdot\spot{gradient}\cdot\spot{sum}\approx\spot{answer}$。`,
    },
    slips: {
      'gradient-descent': {
        en: 'So far gradient descent would come. From the second step on the velocity still carries the earlier gradients.',
        zh: '这是梯度下降走的距离。从第二步起，速度里还带着以前的梯度。',
      },
      'full-speed': {
        en: 'The speed 1/(1−*β*) per unit of gradient is reached only in the limit. From *v* = 0 it takes time to build up.',
        zh: '单位梯度下的速度 1/(1−*β*) 只是极限。从 *v* = 0 出发，加速需要时间。',
      },
      'last-step': {
        en: 'This is the length of the last step alone. Add the steps before it.',
        zh: '这只是最后一步的长度，还要加上之前各步。',
      },
      'average-form': {
        en: 'Here the gradient enters without the factor 1 − *β*: it is the sum form.',
        zh: '这里是累加形式，梯度进入时不带系数 1 − *β*。',
      },
    },
  },

  'step-after-a-cut': {
    title: { en: 'When the learning rate is cut', zh: '学习率下调之后' },
    question: {
      en: String.raw`Momentum with the learning rate inside, $v\leftarrow\beta v-\eta g$, $\theta\leftarrow\theta+v$, has *η* = {learningRate} and *β* = {beta}. The gradient is always {gradient}, and the velocity has settled. Now *η* is divided by 10. How long is the next step (as a positive number)?`,
      zh: String.raw`学习率在速度之内的动量 $v\leftarrow\beta v-\eta g$，$\theta\leftarrow\theta+v$，取 *η* = {learningRate}、*β* = {beta}。梯度恒为 {gradient}，速度已经稳定。现在把 *η* 除以 10。下一步的步长是多少（取正值）？`,
    },
    solution: {
      en: String.raw`Before the cut the speed is $\eta g/(1-\beta)\approx\spot{settled}$. The next velocity keeps *β* of it and adds one gradient at the new rate, {newRate}:

$$
\spot{beta}\cdot\spot{settled}+\spot{newRate}\cdot\spot{gradient}\approx\spot{answer}
$$`,
      zh: String.raw`下调之前，速度的大小是 $\eta g/(1-\beta)\approx\spot{settled}$。下一步保留其中的 *β* 倍，再按新学习率 {newRate} 加上一个梯度：

$$
\spot{beta}\cdot\spot{settled}+\spot{newRate}\cdot\spot{gradient}\approx\spot{answer}
$$`,
    },
    slips: {
      'at-once': {
        en: 'So the sum form would react, with *η* outside. Here the old gradients keep the rate they came with; only the newest, a share 1 − *β* of the velocity, has the new one.',
        zh: '*η* 在速度之外的累加形式才会这样。这里旧梯度仍保留当时的学习率，只有最新的梯度（占速度的 1 − *β*）按新学习率计入。',
      },
      unchanged: {
        en: 'The memory is unchanged, but the newest gradient already enters at the new rate.',
        zh: '记忆部分没有变，但最新的梯度已经按新学习率计入。',
      },
      'without-velocity': {
        en: 'This is the newest gradient alone. The velocity carries *β* times the old speed on.',
        zh: '这只是最新梯度的贡献。原有速度还会保留 *β* 倍。',
      },
    },
  },

  'alternating-gradients': {
    title: { en: 'Gradients with alternating signs', zh: '正负交替的梯度' },
    question: {
      en: String.raw`Across a valley the gradients alternate: {gradient}, −{gradient}, {gradient}, and so on. Which size does the velocity of the sum form, $v\leftarrow\beta v+g$ with *β* = {beta}, settle at?`,
      zh: String.raw`横穿山谷时梯度正负交替：{gradient}，−{gradient}，{gradient}，依此类推。累加形式 $v\leftarrow\beta v+g$ 取 *β* = {beta}，速度的大小最终稳定在多少？`,
    },
    solution: {
      en: String.raw`In the end the velocity only changes its sign in each step, so its size *s* satisfies $s=g-\beta s$:

$$
s=\frac{g}{1+\beta}=\frac{\spot{gradient}}{1+\spot{beta}}\approx\spot{answer}
$$

Agreeing gradients would build up $g/(1-\beta)$ instead.`,
      zh: String.raw`最终速度每一步只改变符号，所以它的大小 *s* 满足 $s=g-\beta s$：

$$
s=\frac{g}{1+\beta}=\frac{\spot{gradient}}{1+\spot{beta}}\approx\spot{answer}
$$

如果梯度方向一致，则会累积到 $g/(1-\beta)$。`,
    },
    slips: {
      accumulated: {
        en: 'This is where gradients that agree would lead. With alternating signs the memory works against the new gradient.',
        zh: '梯度方向一致时才是这个值。正负交替时，记忆与新梯度方向相反。',
      },
      cancelled: {
        en: String.raw`They do not cancel completely: neighbors have the unequal weights $\beta^i$ and $\beta^{i+1}$, and the newest gradient is the heaviest.`,
        zh: String.raw`抵消并不完全：相邻两项的权重 $\beta^i$ 与 $\beta^{i+1}$ 不相等，最新的梯度权重最大。`,
      },
      'average-form': {
        en: 'This holds for the average form, where every gradient enters with the factor 1 − *β*.',
        zh: '这是平均形式的结果，那里每个梯度都带系数 1 − *β*。',
      },
    },
  },

  'heavy-ball-polynomial': {
    title: { en: 'Derivation of the heavy-ball rate', zh: '重球法收敛率的推导' },
    question: {
      en: String.raw`Derive the rate of the heavy ball on a quadratic, along an eigen-direction with eigenvalue *λ*, for $(1-\sqrt\beta)^2<\eta\lambda<(1+\sqrt\beta)^2$.`,
      zh: String.raw`对二次函数，在特征值为 *λ* 的特征方向上，设 $(1-\sqrt\beta)^2<\eta\lambda<(1+\sqrt\beta)^2$，推导重球法的收敛率。`,
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
        zh: String.raw`$\theta_t=z^t$ 是解，只要 $z^2-(1+\beta-\eta\lambda)z+\beta=0$`,
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
  },

  'steps-and-condition': {
    title: { en: 'Steps for a longer valley', zh: '山谷更狭长时的步数' },
    question: {
      en: 'The condition number of a quadratic grows from {conditionNumber} to {larger}. The heavy ball uses its best *η* and *β* each time. Judged by its rate, how many steps does it then need for the same accuracy?',
      zh: '二次函数的条件数从 {conditionNumber} 增大到 {larger}，重球法每次都用最优的 *η* 与 *β*。按收敛率估计，达到同样精度需要多少步？',
    },
    options: {
      root: { en: 'About {root} times as many as before', zh: '约为原来的 {root} 倍' },
      factor: { en: 'About {factor} times as many as before', zh: '约为原来的 {factor} 倍' },
      same: { en: 'About as many as before', zh: '与原来差不多' },
      logarithm: {
        en: String.raw`About $\ln\spot{factor}$ times as many as before`,
        zh: String.raw`约为原来的 $\ln\spot{factor}$ 倍`,
      },
    },
    why: {
      factor: {
        en: 'So it is for gradient descent, whose steps grow like *κ*. The heavy ball has the root.',
        zh: '梯度下降才是这样，它的步数与 *κ* 成正比。重球法只与平方根成正比。',
      },
      same: {
        en: 'Momentum softens a bad condition number but does not remove it: the rate still tends to 1.',
        zh: '动量只能减轻病态，不能消除：收敛率仍然趋于 1。',
      },
      logarithm: {
        en: 'A logarithm enters through the accuracy that is asked for, not through *κ*.',
        zh: '对数来自所要求的精度，与 *κ* 无关。',
      },
    },
    solution: {
      en: String.raw`The rate is $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}\approx1-2/\sqrt\kappa$, so the number of steps is proportional to $\sqrt\kappa$. From {conditionNumber} to {larger} the root grows by the factor $\sqrt{\spot{factor}}=\spot{root}$.`,
      zh: String.raw`收敛率 $\frac{\sqrt\kappa-1}{\sqrt\kappa+1}\approx1-2/\sqrt\kappa$，所以步数与 $\sqrt\kappa$ 成正比。从 {conditionNumber} 到 {larger}，平方根增大到 $\sqrt{\spot{factor}}=\spot{root}$ 倍。`,
    },
  },

  'largest-learning-rate': {
    title: { en: 'Largest stable learning rate', zh: '能稳定的最大学习率' },
    question: {
      en: 'A quadratic has a Hessian with positive eigenvalues, the largest of them {largest}. Momentum in sum form has *β* = {beta}. Below which learning rate does it converge from every start?',
      zh: '某二次函数的海森矩阵特征值都为正，最大的是 {largest}。累加形式的动量取 *β* = {beta}。学习率小于多少时，从任何起点出发都收敛？',
    },
    solution: {
      en: String.raw`Along each eigen-direction the polynomial is $z^2-(1+\beta-\eta\lambda)z+\beta$. Both roots are inside the unit circle exactly when $|1+\beta-\eta\lambda|<1+\beta$, that is $0<\eta\lambda<2(1+\beta)$. The largest eigenvalue *L* decides:

$$
\begin{aligned}
\eta&<\frac{2(1+\beta)}{L}\\[1ex]
&=\frac{2\cdot(1+\spot{beta})}{\spot{largest}}\approx\spot{answer}
\end{aligned}
$$`,
      zh: String.raw`每个特征方向上的多项式是 $z^2-(1+\beta-\eta\lambda)z+\beta$。两根都在单位圆内，当且仅当 $|1+\beta-\eta\lambda|<1+\beta$，即 $0<\eta\lambda<2(1+\beta)$。起决定作用的是最大特征值 *L*：

$$
\begin{aligned}
\eta&<\frac{2(1+\beta)}{L}\\[1ex]
&=\frac{2\cdot(1+\spot{beta})}{\spot{largest}}\approx\spot{answer}
\end{aligned}
$$`,
    },
    slips: {
      'gradient-descent': {
        en: '2/*L* is the limit of gradient descent. Momentum in sum form stays stable beyond it.',
        zh: '2/*L* 是梯度下降的上限。超过它，累加形式的动量仍然稳定。',
      },
      'average-form': {
        en: 'This is the limit of the average form, whose steps are 1 − *β* times as long.',
        zh: '这是平均形式的上限，它的步子只有 1 − *β* 倍长。',
      },
      nesterov: {
        en: 'This is the limit of Nesterov, which is smaller: the gradient at the look-ahead point adds the factor 1 + 2*β* below.',
        zh: '这是 Nesterov 的上限，它更小：在前瞻点求梯度，分母多出 1 + 2*β*。',
      },
    },
  },

  'which-converge': {
    title: { en: 'Same learning rate, four methods', zh: '同一学习率，四种方法' },
    question: {
      en: 'A quadratic has a Hessian with positive eigenvalues, the largest of them {largest}. All methods use *η* = {learningRate}, those with momentum *β* = {beta}. Which of them converge from every start?',
      zh: '某二次函数的海森矩阵特征值都为正，最大的是 {largest}。各方法都取 *η* = {learningRate}，带动量的取 *β* = {beta}。哪些方法从任何起点出发都收敛？',
    },
    options: {
      descent: { en: 'Gradient descent', zh: '梯度下降' },
      sum: { en: 'Momentum, sum form', zh: '动量（累加形式）' },
      average: { en: 'Momentum, average form', zh: '动量（平均形式）' },
      nesterov: { en: 'Nesterov, sum form', zh: 'Nesterov（累加形式）' },
    },
    why: {
      descent: {
        en: 'Its limit is 2/*L* ≈ {limitOfDescent}. Along the steepest direction each step overshoots by more than it corrects.',
        zh: '它的上限是 2/*L* ≈ {limitOfDescent}。在最陡的方向上，每一步冲过头的量都大于纠正的量。',
      },
      nesterov: {
        en: 'Nesterov oscillates less, but its limit is only about {limitOfNesterov}, below that of gradient descent.',
        zh: 'Nesterov 振荡较小，但上限只有约 {limitOfNesterov}，比梯度下降的还低。',
      },
    },
    solution: {
      en: String.raw`Compare *η* = {learningRate} with each limit. Gradient descent: $2/L\approx\spot{limitOfDescent}$. Nesterov: $\frac{2(1+\beta)}{(1+2\beta)L}\approx\spot{limitOfNesterov}$. Sum form: $\frac{2(1+\beta)}L\approx\spot{limitOfSum}$. Average form: $\frac{2(1+\beta)}{(1-\beta)L}\approx\spot{limitOfAverage}$. Only the last two are above *η*.`,
      zh: String.raw`把 *η* = {learningRate} 与各自的上限比较。梯度下降：$2/L\approx\spot{limitOfDescent}$。Nesterov：$\frac{2(1+\beta)}{(1+2\beta)L}\approx\spot{limitOfNesterov}$。累加形式：$\frac{2(1+\beta)}L\approx\spot{limitOfSum}$。平均形式：$\frac{2(1+\beta)}{(1-\beta)L}\approx\spot{limitOfAverage}$。只有后两个大于 *η*。`,
    },
  },

  'claims-about-momentum': {
    title: { en: 'Claims about the valley', zh: '关于山谷的说法' },
    question: {
      en: String.raw`Take the valley $f=\frac12(x^2+\kappa y^2)$ with *κ* = {conditionNumber}. All velocities start from 0.`,
      zh: String.raw`取山谷 $f=\frac12(x^2+\kappa y^2)$，*κ* = {conditionNumber}。各方法的初速度都为 0。`,
    },
    statements: {
      monotone: {
        en: 'With its best *η* and *β* the heavy ball lowers *f* in every step, from every start.',
        zh: '重球法取最优的 *η* 与 *β*，无论从哪里出发，每一步都使 *f* 下降。',
      },
      'nesterov-limit': {
        en: 'For *β* = 9/10 Nesterov is stable for larger learning rates than the heavy ball.',
        zh: '*β* = 9/10 时，Nesterov 能稳定的学习率比重球法更大。',
      },
      'same-path': {
        en: 'For the same *β*, average form and sum form take the same path if the sum form has 1 − *β* times the learning rate of the average form.',
        zh: '*β* 相同，且累加形式的学习率是平均形式的 1 − *β* 倍，则两种形式走同一条路径。',
      },
      'larger-limit': {
        en: 'With *η* = 3/*κ* and *β* = 9/10 the heavy ball converges, although gradient descent with this *η* diverges from almost every start.',
        zh: '取 *η* = 3/*κ*、*β* = 9/10，重球法收敛；而梯度下降用同样的 *η*，几乎从任何起点出发都发散。',
      },
    },
    why: {
      monotone: {
        en: 'Already from (10, 1) *f* rises at first: the walk swings up the walls before the swings die out. Only its size in the long run falls at the best rate.',
        zh: '从 (10, 1) 出发，*f* 一开始就上升：路径先冲上两壁，摆动才逐渐衰减。按最优收敛率下降的，只是长期的幅度。',
      },
      'nesterov-limit': {
        en: String.raw`It is the other way round: $\frac{2(1+\beta)}{(1+2\beta)\kappa}$ for Nesterov, $\frac{2(1+\beta)}\kappa$ for the heavy ball.`,
        zh: String.raw`正好相反：Nesterov 的上限是 $\frac{2(1+\beta)}{(1+2\beta)\kappa}$，重球法是 $\frac{2(1+\beta)}\kappa$。`,
      },
      'same-path': {
        en: String.raw`From zero starts $m=(1-\beta)v$, so $\eta_{\mathrm{sum}}v=(1-\beta)\eta_{\mathrm{avg}}v=\eta_{\mathrm{avg}}m$.`,
        zh: String.raw`初值都为零时 $m=(1-\beta)v$，所以 $\eta_{\mathrm{sum}}v=(1-\beta)\eta_{\mathrm{avg}}v=\eta_{\mathrm{avg}}m$。`,
      },
      'larger-limit': {
        en: 'The limits are 2/*κ* for gradient descent and 2(1 + *β*)/*κ* for the heavy ball; 3/*κ* lies between them. Gradient descent multiplies *y* by −2 in every step.',
        zh: '梯度下降的上限是 2/*κ*，重球法是 2(1 + *β*)/*κ*，3/*κ* 介于两者之间。梯度下降每一步把 *y* 乘以 −2。',
      },
    },
    solution: {
      en: String.raw`The largest eigenvalue is *κ*. The heavy ball is stable below $2(1+\beta)/\kappa$, gradient descent below $2/\kappa$, Nesterov below $\frac{2(1+\beta)}{(1+2\beta)\kappa}$. None of this says that *f* falls in every step with momentum. The two forms coincide for $\eta_{\mathrm{sum}}=(1-\beta)\,\eta_{\mathrm{avg}}$.`,
      zh: String.raw`最大特征值是 *κ*。重球法的上限是 $2(1+\beta)/\kappa$，梯度下降是 $2/\kappa$，Nesterov 是 $\frac{2(1+\beta)}{(1+2\beta)\kappa}$。这些都不表示用了动量 *f* 每一步都下降。$\eta_{\mathrm{sum}}=(1-\beta)\,\eta_{\mathrm{avg}}$ 时两种形式重合。`,
    },
  },

  'local-and-global': {
    title: { en: 'Momentum and local minima', zh: '动量与局部极小值' },
    question: {
      en: 'A smooth function of one variable has a global minimum, one other local minimum, and a barrier between them. The learning rate is below 1/*L*, where *L* is the largest curvature |*f*″| on the way.',
      zh: '一元光滑函数有一个全局最小值和另一个局部极小值，中间隔着一道山头。学习率小于 1/*L*，其中 *L* 是所经之处曲率 |*f*″| 的最大值。',
    },
    statements: {
      guarantee: {
        en: 'With *β* = 9/10 momentum ends in the global minimum, wherever it starts.',
        zh: '取 *β* = 9/10，动量无论从哪里出发，最后都停在全局最小值。',
      },
      'out-of-the-global': {
        en: 'Momentum that starts on the side of the global minimum may end in the other one.',
        zh: '从全局最小值一侧出发，动量也可能停在另一个极小值。',
      },
      'more-is-better': {
        en: 'If some *β* takes it from the local to the global minimum, every larger *β* does so too.',
        zh: '如果某个 *β* 能把它从局部极小值带到全局最小值，那么更大的 *β* 也都能。',
      },
      'descent-stays': {
        en: 'Gradient descent that starts on one side of the barrier stays on that side.',
        zh: '梯度下降从山头的一侧出发，就一直留在那一侧。',
      },
    },
    why: {
      guarantee: {
        en: 'Speed carries it over the barrier in either direction: it may leave the global minimum, too.',
        zh: '速度会把它带过山头，但不分方向：它也可能离开全局最小值。',
      },
      'out-of-the-global': {
        en: 'If it starts high enough, it arrives at the bottom with speed and rolls on over the barrier.',
        zh: '起点足够高，它到谷底时仍有速度，会继续滚过山头。',
      },
      'more-is-better': {
        en: 'With a larger *β* it may keep so much speed that it crosses the barrier back again.',
        zh: '*β* 更大，可能保留太多速度，又从山头翻回去。',
      },
      'descent-stays': {
        en: 'Its step keeps the order of points, since 1 − *ηf*″ is positive, and leaves the top where it is: no point passes the top.',
        zh: '1 − *ηf*″ 为正，所以一步不改变点的先后次序；而山顶是不动点，谁也越不过去。',
      },
    },
    solution: {
      en: 'Momentum may cross a barrier, in either direction, and a larger *β* may bring it back. Nothing guarantees the global minimum. Gradient descent with so small a learning rate stays on the side where it starts.',
      zh: '动量可能翻过山头，两个方向都有可能，更大的 *β* 又可能让它翻回来。没有什么能保证找到全局最小值。学习率很小的梯度下降，则留在出发的那一侧。',
    },
  },
};
