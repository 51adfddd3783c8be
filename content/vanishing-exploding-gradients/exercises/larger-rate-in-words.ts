import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'larger-learning-rate',
  points: ['no', 'product', 'ratio', 'last-layers', 'local-optimum', 'adaptive', 'cures'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Can a larger learning rate help?', zh: '增大学习率能否缓解梯度消失？' },
  question: {
    en: 'Someone says: “A larger learning rate can relieve vanishing gradients, because it jumps over local optima.” Judge the claim and give your reasons.',
    zh: '有人说“增大学习率可以缓解梯度消失，因为能跳过局部最优”。判断这种说法是否正确，并说明理由。',
  },
  points: {
    no: { en: 'No cure.', zh: '不能缓解。' },
    product: {
      en: 'The gradient of the first layers is small because it is a product of many Jacobians (weights times derivatives).',
      zh: '靠近输入的层梯度小，是因为梯度是许多雅可比矩阵（权重与导数）的乘积。',
    },
    ratio: {
      en: 'One *η* multiplies the gradients of all layers; their ratio stays.',
      zh: '同一个 *η* 乘在各层的梯度上，层间的比值不变。',
    },
    'last-layers': {
      en: 'The *η* that would move the first layer makes the last ones diverge or saturate; then every layer gets next to no gradient.',
      zh: '足以使首层明显更新的 *η* 会使末几层发散或饱和，饱和后各层都几乎没有梯度。',
    },
    'local-optimum': {
      en: 'Local optima are another problem: there all gradients are 0.',
      zh: '局部最优是另一个问题，在那里各层的梯度都为 0。',
    },
    adaptive: {
      en: 'Rates for each parameter or layer (Adam, LARS) even out the size of the steps, but restore no lost information.',
      zh: 'Adam、LARS 等按参数或按层调整学习率，能平衡更新量的大小，但不能恢复已丢失的信息。',
    },
    cures: {
      en: 'Remedies that act on the product: ReLU, initialization, normalization, residual or gated paths.',
      zh: '有效的方法作用于乘积本身，如 ReLU、合适的初始化、批归一化等归一化层、残差或门控结构。',
    },
  },
  solution: {
    en: String.raw`No. The gradient of the first layers is a product of Jacobians, $\prod_kW_k^\top D_k$, and is small because its factors shrink it. In $\Delta W_l=-\eta\,\partial E/\partial W_l$ the same $\eta$ multiplies all layers, so the ratio between them stays. The $\eta$ that would move the first layer makes the last layers diverge or saturate; a saturated output passes next to no gradient to any layer. Local optima are another problem: there the gradient of all layers is 0. Adam or LARS even out the size of the steps, but restore nothing that is lost in rounding or noise. What helps acts on the factors: ReLU, initialization that keeps the variance, normalization, residual or gated paths.`,
    zh: String.raw`不能。靠近输入的层，梯度是雅可比矩阵的乘积 $\prod_kW_k^\top D_k$，各因子使其逐层缩小。更新量 $\Delta W_l=-\eta\,\partial E/\partial W_l$ 对各层使用同一个 $\eta$，所以层间的比值不变。足以使首层明显更新的 $\eta$ 会使末几层发散或饱和，输出饱和后各层都几乎得不到梯度。局部最优是另一个问题，在那里各层的梯度都为 0。Adam、LARS 能平衡各层更新量的大小，但不能恢复因舍入或噪声丢失的信息。真正有效的方法作用于乘积的因子，如 ReLU、保持方差的初始化、批归一化等归一化层、残差或门控结构。`,
  },
};
