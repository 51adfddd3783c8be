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
      en: 'Momentum in the sum form (Polyak). On positive definite quadratics its best rate of convergence over all η and β is (√κ − 1)/(√κ + 1); elsewhere that is not guaranteed.',
      zh: '累加形式的动量法（Polyak）。在正定二次函数上取最优的 η 和 β，收敛因子为 (√κ − 1)/(√κ + 1)，对其他函数没有这样的收敛保证。',
    },
    at: 'momentum#two-forms',
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
];
