import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'bias-correction',
    en: 'bias correction',
    zh: '偏差修正',
    definition: {
      en: 'Dividing an exponentially weighted average that starts at 0 by the sum of its weights, 1 − βᵗ.',
      zh: '初值为 0 的指数加权移动平均除以权重之和 1 − βᵗ。',
    },
    at: 'momentum#bias-correction',
  },
  {
    id: 'condition-number',
    en: 'condition number',
    zh: '条件数',
    definition: {
      en: 'Largest singular value over the smallest. For a positive definite Hessian: largest over smallest eigenvalue, κ = L/μ.',
      zh: '最大奇异值与最小奇异值之比。海森矩阵正定时，就是最大与最小特征值之比 κ = L/μ。',
    },
    at: 'momentum#valley',
  },
  {
    id: 'convex-function',
    en: 'convex function',
    zh: '凸函数',
    note: {
      en: 'Here the chord lies above the graph; some Chinese calculus books use the word the other way round.',
      zh: '约定弦在图像上方，国内有的微积分教材用法相反。',
    },
    definition: {
      en: 'On a convex set, no chord runs below the graph: f(tx + (1 − t)y) ≤ t f(x) + (1 − t) f(y) for 0 ≤ t ≤ 1.',
      zh: '定义域为凸集，且弦不低于图像：对 0 ≤ t ≤ 1，f(tx + (1 − t)y) ≤ t f(x) + (1 − t) f(y)。',
    },
    at: 'momentum#stability',
    finds: { en: ['convex function', 'convex'], zh: ['凸函数'] },
  },
  {
    id: 'eigenvalue',
    en: 'eigenvalue',
    zh: '特征值',
    definition: {
      en: 'A number λ with Av = λv for some v ≠ 0: in the direction v the matrix only stretches.',
      zh: '若有 v ≠ 0 使 Av = λv，则 λ 是 A 的特征值，即矩阵在方向 v 上只起伸缩作用。',
    },
    at: 'momentum#valley',
  },
  {
    id: 'exponentially-weighted-moving-average',
    en: 'exponentially weighted moving average',
    zh: '指数加权移动平均',
    note: { en: 'Abbreviated EMA or EWMA.', zh: '缩写为 EMA 或 EWMA。' },
    definition: {
      en: 'mₜ = βmₜ₋₁ + (1 − β)gₜ: a value i steps old has weight (1 − β)βⁱ. “The last 1/(1 − β) values” is a rule of thumb.',
      zh: 'mₜ = βmₜ₋₁ + (1 − β)gₜ，其中距今 i 步的值权重为 (1 − β)βⁱ。“最近 1/(1 − β) 个的平均”只是经验说法。',
    },
    at: 'momentum#unrolling',
    finds: {
      en: ['exponentially weighted moving average', 'exponentially weighted average'],
      zh: ['指数加权移动平均'],
    },
  },
  {
    id: 'heavy-ball',
    en: 'heavy ball',
    zh: '重球法',
    definition: {
      en: 'Momentum in the sum form (Polyak). On positive definite quadratics its best rate over all η and β is (√κ − 1)/(√κ + 1); elsewhere that is not guaranteed.',
      zh: '累加形式的动量法（Polyak）。在正定二次函数上取最优的 η 和 β，收敛因子为 (√κ − 1)/(√κ + 1)，对其他函数没有这样的收敛保证。',
    },
    at: 'momentum#two-forms',
  },
  {
    id: 'hessian-matrix',
    en: 'Hessian matrix',
    zh: '海森矩阵',
    also: [{ zh: '黑塞矩阵' }],
    definition: {
      en: 'The matrix of all second partial derivatives. If they are continuous, it is symmetric.',
      zh: '全部二阶偏导数组成的矩阵；二阶偏导数连续时，它是对称的。',
    },
    at: 'momentum#valley',
    finds: { en: ['Hessian matrix', 'Hessian'], zh: ['海森矩阵'] },
  },
  {
    id: 'iteration',
    en: 'iteration / step',
    zh: '迭代 / 步',
    definition: { en: 'One update of the parameters.', zh: '参数更新一次。' },
    at: 'momentum#unrolling',
    everyday: true,
  },
  {
    id: 'learning-rate',
    en: 'learning rate',
    zh: '学习率',
    definition: {
      en: 'The factor η in θ ← θ − η∇f. On a quadratic with a positive definite Hessian of largest eigenvalue λₘₐₓ, gradient descent converges from every start if and only if 0 < η < 2/λₘₐₓ.',
      zh: 'θ ← θ − η∇f 中的系数 η。若目标是二次函数，海森矩阵正定，最大特征值为 λₘₐₓ，则梯度下降从任何起点出发都收敛的充要条件是 0 < η < 2/λₘₐₓ。',
    },
    at: 'momentum#stability',
    everyday: true,
  },
  {
    id: 'learning-rate-schedule',
    en: 'learning-rate schedule / decay',
    zh: '学习率调度 / 衰减',
    also: [{ zh: '学习率调整' }],
    definition: {
      en: 'A rule that changes the learning rate during training, mostly downwards, sometimes after a warm-up.',
      zh: '训练过程中改变学习率的规则，多为逐渐减小，有时先预热。',
    },
    at: 'momentum#two-forms',
    finds: { en: ['learning-rate schedule', 'schedule'], zh: ['学习率调度', '调度'] },
  },
  {
    id: 'local-minimum',
    en: 'local / global minimum',
    zh: '局部极小值 / 全局最小值',
    also: [{ zh: '局部最小值', in: ['d2l'] }],
    definition: {
      en: 'Local: nothing smaller in some neighborhood. Global: nothing smaller anywhere. For a convex function every local minimum is global.',
      zh: '函数在某点的某个邻域内没有更小的值，该点的值称为局部极小值；在整个定义域内没有更小的值，称为全局最小值。凸函数的局部极小值都是全局最小值。',
    },
    at: 'momentum#local-minima',
    finds: {
      en: ['local minimum', 'local minima', 'global minimum', 'global minima'],
      zh: ['局部极小值', '全局最小值'],
    },
  },
  {
    id: 'momentum',
    en: 'momentum',
    zh: '动量',
    definition: {
      en: 'Steps along a sum or an exponentially weighted average of past gradients (their first moment). Sum form: v ← βv + g, θ ← θ − ηv.',
      zh: '沿历次梯度的累加或指数加权移动平均（一阶动量）更新参数。累加形式为 v ← βv + g，θ ← θ − ηv。',
    },
    at: 'momentum#unrolling',
  },
  {
    id: 'momentum-coefficient',
    en: 'momentum coefficient',
    zh: '动量系数',
    also: [{ zh: '动量因子', in: ['qiu'] }],
    note: { en: 'Written β.', zh: '记作 β。' },
    definition: {
      en: 'The factor β, 0 ≤ β < 1, on the past average or sum.',
      zh: '历史项（此前的移动平均或累加值）所乘的系数 β，0 ≤ β < 1。',
    },
    at: 'momentum#unrolling',
  },
  {
    id: 'nesterov-accelerated-gradient',
    en: 'Nesterov accelerated gradient',
    zh: 'Nesterov 加速梯度',
    definition: {
      en: 'Momentum whose gradient is taken at the look-ahead point θ − ηβv instead of θ.',
      zh: '把梯度取在前瞻点 θ − ηβv 而不是 θ 处的动量法。',
    },
    at: 'momentum#stability',
    finds: { en: ['Nesterov accelerated gradient', 'Nesterov'], zh: ['Nesterov 加速梯度', 'Nesterov'] },
  },
  {
    id: 'positive-definite',
    en: 'positive (semi-)definite',
    zh: '（半）正定',
    definition: {
      en: 'A symmetric matrix with xᵀAx > 0 (≥ 0) for all x ≠ 0; equivalently, all eigenvalues are > 0 (≥ 0).',
      zh: '对称矩阵，对一切 x ≠ 0 有 xᵀAx > 0（半正定为 ≥ 0）；等价于特征值全都 > 0（≥ 0）。',
    },
    at: 'momentum#valley',
    finds: { en: ['positive definite', 'positive semi-definite'], zh: ['半正定', '正定'] },
  },
  {
    id: 'stochastic-gradient-descent',
    en: 'stochastic gradient descent',
    zh: '随机梯度下降 (SGD)',
    definition: {
      en: 'Gradient descent with the gradient of one sample, in practice of a mini-batch. If samples are drawn uniformly, its expectation is the full gradient.',
      zh: '每步只用一个样本（实际多用一个小批量）的梯度更新参数。样本均匀抽取时，这个梯度的期望等于全部样本的平均梯度。',
    },
    at: 'momentum#noise',
    finds: { en: ['stochastic gradient descent', 'SGD'], zh: ['随机梯度下降', 'SGD'] },
  },
  {
    id: 'ill-conditioning',
    en: 'ill-conditioning',
    zh: '病态',
    definition: {
      en: 'A large ratio between the largest and the smallest curvature of a loss (its condition number): one learning rate is too large across the valley or too small along it.',
      zh: '损失的最大曲率与最小曲率之比（条件数）很大：同一个学习率，横跨山谷的方向嫌大，沿谷底的方向嫌小。',
    },
    at: 'momentum#valley',
  },
];
