import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'algorithms',
  points: ['possible', 'hover', 'proximal', 'default', 'used', 'practice'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'L1 or L2 in deep learning', zh: '深度学习中用 L1 还是 L2？' },
  question: {
    en: 'Can a network with an L1 penalty be trained by SGD? Why is L2 the default, and how does one get sparse weights in practice?',
    zh: '加了 L1 惩罚的网络能用 SGD 训练吗？为什么通常用 L2？实践中怎样得到稀疏的权重？',
  },
  points: {
    possible: {
      en: 'Yes: |w| lacks a derivative only at 0, as ReLU does; a subgradient λ sign(w) is enough.',
      zh: '可以。|w| 只在 0 处不可导，与 ReLU 相同，取次梯度 λ sign(w) 即可。',
    },
    hover: {
      en: 'But near 0 the penalty moves a weight by ηλ in each step, so at constant η it hovers about 0: no exact zeros in general.',
      zh: '但惩罚项在 0 附近每步仍使权重移动 ηλ，η 恒定时权重在 0 附近振荡，一般得不到精确的零。',
    },
    proximal: {
      en: String.raw`Exact zeros: proximal gradient $w\leftarrow S_{\eta\lambda}(w-\eta\nabla L)$, or coordinate descent.`,
      zh: String.raw`要得到精确的零，可用近端梯度法 $w\leftarrow S_{\eta\lambda}(w-\eta\nabla L)$ 或坐标下降。`,
    },
    default: {
      en: 'L2 is the default: smooth gradient, one factor per step, correlated inputs share their weight; scattered zeros hardly speed up GPUs.',
      zh: '通常用 L2，因为梯度光滑，每步只需乘以一个系数，相关的输入共同分担权重，而分散的零权重几乎不能加快 GPU 的计算。',
    },
    used: {
      en: 'L1 is used where zeros help, such as on batch-normalization scales to prune channels.',
      zh: '需要稀疏时也用 L1，例如对批归一化的缩放系数加 L1 以剪除通道。',
    },
    practice: {
      en: 'Or magnitude pruning: small weights to 0, check the validation loss, fine-tune; it does not need L1.',
      zh: '也可以用幅值剪枝，即把小权重置零，检查验证损失，再微调；剪枝并不依赖 L1。',
    },
  },
  solution: {
    en: String.raw`SGD can train with L1: |w| lacks a derivative only at 0, as ReLU does, and a subgradient λ sign(w) is enough. But near 0 the penalty still moves a weight by ηλ in each step (η: learning rate), so at constant η it hovers about 0, in general without reaching it. Exact zeros come from proximal steps $w\leftarrow S_{\eta\lambda}(w-\eta\nabla L)$, with the soft threshold $S_t(u)=\operatorname{sign}(u)\max(|u|-t,0)$, or from coordinate descent. L2 is the default because its gradient is smooth, it costs one factor per step, correlated inputs share their weight, and scattered zeros hardly speed up GPUs. L1 is used where zeros help (channel pruning). Or prune, which does not need L1: small weights to 0, check the validation loss, fine-tune.`,
    zh: String.raw`加了 L1 也能用 SGD 训练，因为 |w| 只在 0 处不可导，与 ReLU 相同，取次梯度 λ sign(w) 即可。但惩罚项在 0 附近每步仍使权重移动 ηλ（η 为学习率），η 恒定时权重在 0 附近振荡，一般得不到精确的零。要得到精确的零，可用近端梯度法 $w\leftarrow S_{\eta\lambda}(w-\eta\nabla L)$（$S_t(u)=\operatorname{sign}(u)\max(|u|-t,0)$ 为软阈值函数）或坐标下降。通常用 L2，因为梯度光滑，每步只需乘以一个系数，相关的输入共同分担权重，而分散的零权重几乎不能加快 GPU 的计算。需要稀疏时（如剪除通道）也用 L1，或者用不依赖 L1 的幅值剪枝，把小权重置零，检查验证损失，再微调。`,
  },
};
