// What is said of the lifted points.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    if (params.feature === 'rbf')
      return `With the RBF kernel and γ = ${number(params.gamma, { as: 'tick' })} the score is −1 on 00 and 11 and +1 on 01 and 10: its zero line separates XOR. The kernel perceptron needs ${counted(result.updates, 'update')}.`;
    return params.feature === 'product'
      ? `With x₁x₂ as third coordinate the perceptron rests after ${counted(result.updates, 'update')}, in epoch ${number(result.epochsRun)}: its plane has 01 and 10 on one side, 00 and 11 on the other.`
      : `With x₁² + x₂² as third coordinate the perceptron makes at least ${counted(result.fewestMistakes, 'mistake')} in each of ${counted(result.epochsRun, 'epoch')}: no plane separates the lifted points.`;
  },
  zh: ({ params, result, number }) => {
    if (params.feature === 'rbf')
      return `使用 γ = ${number(params.gamma, { as: 'tick' })} 的 RBF 核，00 与 11 的得分为 −1，01 与 10 的得分为 +1，得分为零的曲线把异或的两类分开。核感知机需要更新 ${number(result.updates)} 次。`;
    return params.feature === 'product'
      ? `以 x₁x₂ 为第三个坐标，感知机更新 ${number(result.updates)} 次后收敛，第 ${number(result.epochsRun)} 轮没有错误。所得平面的一侧是 01 与 10，另一侧是 00 与 11。`
      : `以 x₁² + x₂² 为第三个坐标，感知机在 ${number(result.epochsRun)} 轮中每轮至少出错 ${number(result.fewestMistakes)} 次，因为没有平面能把升维后的两类点分开。`;
  },
};

/** Why the lift helps or not. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params }) => {
    if (params.feature === 'radius')
      return 'On the corners 0² = 0 and 1² = 1, so x₁² + x₂² = x₁ + x₂: the four lifted points lie on one slanted plane, and there they are XOR again.';
    return params.feature === 'rbf'
      ? 'The feature space of this kernel has infinitely many dimensions; the height drawn is the score Σ αᵢ k(xᵢ, x), the plane is the score 0.'
      : null;
  },
  zh: ({ params }) => {
    if (params.feature === 'radius')
      return '在四个顶点上 0² = 0、1² = 1，所以 x₁² + x₂² = x₁ + x₂。升维后的四个点落在同一个斜面上，仍然是异或问题。';
    return params.feature === 'rbf'
      ? 'RBF 核的特征空间是无穷维的。图中的高度是得分 Σ αᵢ k(xᵢ, x)，平面表示得分为 0。'
      : null;
  },
};
