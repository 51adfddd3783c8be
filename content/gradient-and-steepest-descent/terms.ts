import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'cauchy-schwarz-inequality',
    en: 'Cauchy–Schwarz inequality',
    zh: '柯西-施瓦茨不等式',
    definition: {
      en: '|uᵀv| ≤ ‖u‖‖v‖, with equality exactly for parallel vectors.',
      zh: '|uᵀv| ≤ ‖u‖‖v‖，当且仅当两向量平行时取等号。',
    },
    at: 'gradient-and-steepest-descent#derivation',
  },
  {
    id: 'descent-lemma',
    en: 'descent lemma',
    zh: '下降引理',
    definition: {
      en: 'If f is L-smooth, f(θ − η∇f) ≤ f(θ) − η(1 − Lη/2)‖∇f‖²: a step with 0 < η < 2/L lowers f where the gradient is not 0.',
      zh: '若 f 是 L-光滑的，则 f(θ − η∇f) ≤ f(θ) − η(1 − Lη/2)‖∇f‖²，所以 0 < η < 2/L 且梯度不为 0 时，一步使 f 下降。',
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
    id: 'steepest-descent',
    en: 'steepest descent',
    zh: '最速下降',
    definition: {
      en: 'The unit direction in which f falls fastest; for the Euclidean norm it is −∇f/‖∇f‖.',
      zh: '使 f 下降最快的单位方向；对欧氏范数，该方向为 −∇f/‖∇f‖。',
    },
    at: 'gradient-and-steepest-descent#derivation',
  },
];
