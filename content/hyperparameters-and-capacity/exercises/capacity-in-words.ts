import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'capacity',
  points: [
    'two-capacities',
    'depth',
    'kernel',
    'learning-rate',
    'momentum-batch',
    'dropout',
    'weight-decay',
    'loss',
  ],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Eight hyper-parameters and the capacity', zh: '八个超参数与容量' },
  question: {
    en: 'How do learning rate, loss hyper-parameters, batch size, drop probability, weight decay, momentum, depth and kernel size influence the capacity of a model? Say for each what it changes, and why.',
    zh: '学习率、损失函数中的超参数、批量大小、丢弃概率、权重衰减系数、动量系数、网络深度和卷积核尺寸如何影响模型的容量？逐项说明各自改变什么，并说明理由。',
  },
  points: {
    'two-capacities': {
      en: 'Representational capacity: the functions in the family. Effective capacity: those that training reaches, limited by optimization and regularization.',
      zh: '表示容量指函数族包含哪些函数；有效容量指训练实际能达到其中哪些函数，还受优化和正则化的限制。',
    },
    depth: {
      en: 'Depth, larger: another family, at equal width usually richer, with more parameters; harder to optimize, so not always better.',
      zh: '深度增大，函数族改变，等宽时表示容量一般增大，参数增多，但更难优化，不一定更好。',
    },
    kernel: {
      en: String.raw`Kernel size, larger: wider receptive field and, with padding, a larger family; $(k^2C_{\text{in}}+1)C_{\text{out}}$ parameters.`,
      zh: String.raw`卷积核尺寸增大，感受野增大，有填充时表示容量增大，参数有 $(k^2C_{\text{in}}+1)C_{\text{out}}$ 个。`,
    },
    'learning-rate': {
      en: String.raw`Learning rate (optimization): tuned, effective capacity is highest; too small, training stops short; too large (on a quadratic above $2/\lambda_{\max}$), it diverges.`,
      zh: String.raw`学习率影响优化，合适时有效容量最大，过小则收敛慢，过大（二次函数上超过 $2/\lambda_{\max}$）则发散。`,
    },
    'momentum-batch': {
      en: String.raw`Momentum: faster along valleys, no guarantee of the global minimum. Batch size: gradient noise $\propto1/\sqrt B$ (independent draws) and updates per epoch; too much noise or too few updates lower effective capacity. Neither changes the family.`,
      zh: String.raw`动量加快沿山谷的收敛，不保证到达全局最小值；批量大小影响梯度噪声（独立抽样时 $\propto1/\sqrt B$）和每个轮次的更新次数，噪声过大或更新过少，有效容量降低。两者都不改变函数族。`,
    },
    dropout: {
      en: 'Drop probability lower: less noise, weaker regularization, higher effective capacity; the same number of parameters.',
      zh: '丢弃概率减小，噪声减弱，正则化减弱，有效容量增大；参数个数不变。',
    },
    'weight-decay': {
      en: String.raw`Weight decay, larger: the penalty $\frac\lambda2\|w\|^2$ pulls weights towards 0, $w\leftarrow(1-\eta\lambda)w-\eta\nabla L$; effective capacity falls.`,
      zh: String.raw`权重衰减系数增大，惩罚项 $\frac\lambda2\|w\|^2$ 使权重趋近于 0，即 $w\leftarrow(1-\eta\lambda)w-\eta\nabla L$，有效容量降低。`,
    },
    loss: {
      en: 'Loss hyper-parameters (class weights, margin): change what is minimized, and so which functions training prefers.',
      zh: '损失函数中的超参数（类别权重、间隔）改变优化目标，从而改变训练偏好的函数。',
    },
  },
  solution: {
    en: String.raw`Representational capacity is the family of functions, effective capacity what training reaches of it. Depth and kernel size change the family: more layers of equal width are usually richer, with more parameters, but harder to optimize; a larger kernel widens the receptive field, with padding enlarges the family, and has $(k^2C_{\text{in}}+1)C_{\text{out}}$ parameters ($k\times k$ kernels, $C_{\text{in}}$ input and $C_{\text{out}}$ output channels). The others leave the family as it is and act on the effective capacity. Learning rate, momentum and batch size act through optimization: effective capacity is highest with a tuned rate, lower where training stops short (too small) or diverges (too large, on a quadratic above $2/\lambda_{\max}$, with the largest curvature $\lambda_{\max}$); momentum runs faster along valleys without a guarantee of the global minimum; the batch size *B* sets gradient noise ($\propto1/\sqrt B$ for independent draws) and updates per epoch, and too much noise or too few updates lower the effective capacity. A lower drop probability weakens regularization and raises that capacity, without adding parameters; a larger weight decay (penalty $\frac\lambda2\|w\|^2$, $w\leftarrow(1-\eta\lambda)w-\eta\nabla L$) pulls the weights towards 0 and lowers it. Loss hyper-parameters (class weights, margin) change what is minimized, and so which functions training prefers.`,
    zh: String.raw`表示容量由函数族决定，有效容量指训练实际能达到的部分。深度和卷积核尺寸改变函数族，等宽加层，表示容量一般增大，参数增多，但更难优化；卷积核增大，感受野增大，有填充时表示容量增大，参数有 $(k^2C_{\text{in}}+1)C_{\text{out}}$ 个（卷积核 $k\times k$，输入、输出通道数为 $C_{\text{in}}$、$C_{\text{out}}$）。其余各项不改变函数族，影响的是有效容量。学习率、动量和批量大小通过优化起作用。学习率合适时有效容量最大，过小则收敛慢，过大（二次函数上超过 $2/\lambda_{\max}$，$\lambda_{\max}$ 为最大曲率）则发散；动量加快沿山谷的收敛，不保证到达全局最小值；批量大小 *B* 决定梯度噪声（独立抽样时 $\propto1/\sqrt B$）和每个轮次的更新次数，噪声过大或更新过少，有效容量降低。丢弃概率减小，正则化减弱，有效容量增大，参数不增加；权重衰减系数增大（惩罚项 $\frac\lambda2\|w\|^2$，$w\leftarrow(1-\eta\lambda)w-\eta\nabla L$），权重趋近于 0，有效容量降低。损失函数中的超参数（类别权重、间隔）改变优化目标，从而改变训练偏好的函数。`,
  },
};
