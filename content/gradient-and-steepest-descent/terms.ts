import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'cauchy-schwarz-inequality',
    en: 'Cauchy–Schwarz inequality',
    zh: '柯西-施瓦茨不等式',
    definition: {
      en: '|uᵀv| ≤ ‖u‖‖v‖, with equality exactly if one is a multiple of the other.',
      zh: '|uᵀv| ≤ ‖u‖‖v‖，当且仅当两向量线性相关时取等号。',
    },
    at: 'gradient-and-steepest-descent#derivation',
  },
  {
    id: 'descent-lemma',
    en: 'descent lemma',
    zh: '下降引理',
    definition: {
      en: 'If f is L-smooth, f(θ − η∇f) ≤ f(θ) − η(1 − Lη/2)‖∇f‖²: a step with 0 < η < 2/L lowers f where the gradient is not 0.',
      zh: '若 f 是 L-光滑的，则 f(θ − η∇f) ≤ f(θ) − η(1 − Lη/2)‖∇f‖²，所以 0 < η < 2/L 且梯度不为 0 时，每一步都使 f 下降。',
    },
    at: 'gradient-and-steepest-descent#step-size',
  },
  {
    id: 'directional-derivative',
    en: 'directional derivative',
    zh: '方向导数',
    definition: {
      en: 'The rate of change of f along a unit vector u; ∇fᵀu where f is differentiable.',
      zh: 'f 沿单位向量 u 的变化率；f 可微时等于 ∇fᵀu。',
    },
    at: 'gradient-and-steepest-descent#gradient',
  },
  {
    id: 'learning-rate',
    en: 'learning rate',
    zh: '学习率',
    definition: {
      en: 'The factor η in θ ← θ − η∇f. On a quadratic with a positive definite Hessian of largest eigenvalue λₘₐₓ, gradient descent converges from every start if and only if 0 < η < 2/λₘₐₓ.',
      zh: 'θ ← θ − η∇f 中的系数 η。若目标是二次函数，海森矩阵正定，最大特征值为 λₘₐₓ，则梯度下降从任何起点出发都收敛的充要条件是 0 < η < 2/λₘₐₓ。',
    },
    at: 'gradient-and-steepest-descent#gradient-descent',
    everyday: true,
  },
  {
    id: 'lipschitz',
    en: 'Lipschitz / L-smooth',
    zh: '利普希茨 / L-光滑',
    definition: {
      en: 'Lipschitz: |f(x) − f(y)| ≤ L‖x − y‖. L-smooth: the gradient satisfies this.',
      zh: '利普希茨指 |f(x) − f(y)| ≤ L‖x − y‖；L-光滑指梯度满足这一条件。',
    },
    at: 'gradient-and-steepest-descent#step-size',
    finds: { en: ['Lipschitz', 'L-smooth'], zh: ['利普希茨', 'L-光滑'] },
  },
  {
    id: 'partial-derivative',
    en: 'partial derivative',
    zh: '偏导数',
    definition: {
      en: 'The derivative with respect to one variable while all others are held fixed.',
      zh: '其余变量固定不变时，对某一个变量的导数。',
    },
    at: 'gradient-and-steepest-descent#gradient',
  },
  {
    id: 'steepest-descent',
    en: 'steepest descent',
    zh: '最速下降',
    definition: {
      en: 'The unit direction in which f falls fastest; for the Euclidean norm it is −∇f/‖∇f‖.',
      zh: '使 f 下降最快的单位方向；对欧氏范数，该方向为 −∇f/‖∇f‖。',
    },
    at: 'gradient-and-steepest-descent#derivation',
  },
  {
    id: 'gradient',
    en: 'gradient',
    zh: '梯度',
    definition: {
      en: 'The vector of all partial derivatives of a differentiable function. To first order the function rises fastest along it and falls fastest against it, in the Euclidean norm.',
      zh: '可微函数的全部偏导数组成的向量。在欧氏范数的一阶意义下，函数沿梯度方向上升最快，沿其反方向下降最快。',
    },
    at: 'gradient-and-steepest-descent#gradient',
    everyday: true,
  },
  {
    id: 'gradient-descent',
    en: 'gradient descent',
    zh: '梯度下降',
    definition: {
      en: 'Repeats θ ← θ − η∇L, all partial derivatives taken at the same point. For smooth L and small enough η each step lowers L where the gradient is not 0; a global minimum needs more, such as convexity.',
      zh: '反复更新 θ ← θ − η∇L，各偏导数在同一点取值。L 光滑、η 足够小且梯度不为 0 时，每一步都使 L 下降；要到达全局最小值，还需要凸性等条件。',
    },
    at: 'gradient-and-steepest-descent#gradient-descent',
  },
  {
    id: 'step-size',
    en: 'step size',
    zh: '步长',
    note: {
      en: 'In plain gradient descent the same as the learning rate.',
      zh: '在普通梯度下降中等于学习率。',
    },
    definition: {
      en: 'The factor before the direction of a step. In plain gradient descent it is the learning rate.',
      zh: '更新方向前面的系数，在普通梯度下降中就是学习率。',
    },
    at: 'gradient-and-steepest-descent#step-size',
    finds: { en: ['step size'], zh: [] },
  },
  {
    id: 'taylor-expansion',
    en: 'Taylor expansion',
    zh: '泰勒展开',
    definition: {
      en: 'f(x + h) = f(x) + f′(x)h + f″(x)h²/2 + …; if f has n + 1 continuous derivatives, stopping after the power n leaves an error of order hⁿ⁺¹.',
      zh: 'f(x + h) = f(x) + f′(x)h + f″(x)h²/2 + …；若 f 有 n + 1 阶连续导数，取到 n 次项的误差为 hⁿ⁺¹ 阶。',
    },
    at: 'gradient-and-steepest-descent#derivation',
  },
];
