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
      en: 'Depth: another family, richer if layers are added; harder to optimize; not necessarily more parameters.',
      zh: '深度改变函数族，加层一般使表达能力增强，但更难优化；参数不一定增多。',
    },
    kernel: {
      en: String.raw`Kernel size: wider receptive field, $(k^2C_{\text{in}}+1)C_{\text{out}}$ parameters.`,
      zh: String.raw`卷积核尺寸增大，感受野增大，参数有 $(k^2C_{\text{in}}+1)C_{\text{out}}$ 个。`,
    },
    'learning-rate': {
      en: String.raw`Learning rate: optimization only; too small, not arrived; too large (on a quadratic above $2/\lambda_{\max}$), divergence.`,
      zh: String.raw`学习率只影响优化，过小则收敛慢，过大（二次函数上超过 $2/\lambda_{\max}$）则发散。`,
    },
    'momentum-batch': {
      en: String.raw`Momentum: faster along valleys, no guarantee of the global minimum. Batch size: gradient noise $\propto1/\sqrt B$ and updates per epoch. Neither changes the family.`,
      zh: String.raw`动量使低谷中的收敛加快，不保证到达全局最小值；批量大小影响梯度噪声（$\propto1/\sqrt B$）和更新次数。两者都不改变函数族。`,
    },
    dropout: {
      en: 'Drop probability lower: less noise, weaker regularization, higher effective capacity; the same number of parameters.',
      zh: '丢弃概率减小，噪声减弱，正则化减弱，有效容量增大；参数个数不变。',
    },
    'weight-decay': {
      en: String.raw`Weight decay larger: pulls weights towards 0, $w\leftarrow(1-\eta\lambda)w-\eta\nabla L$; effective capacity falls.`,
      zh: String.raw`权重衰减系数增大，权重更趋近于 0，即 $w\leftarrow(1-\eta\lambda)w-\eta\nabla L$，有效容量降低。`,
    },
    loss: {
      en: 'Loss hyper-parameters (class weights, margin): change what is minimized.',
      zh: '损失函数中的超参数（类别权重、间隔）改变优化目标。',
    },
  },
  solution: {
    en: String.raw`Representational capacity is the family of functions, effective capacity what training reaches of it. Depth and kernel size change the family: more layers are usually richer but harder to optimize and may even have fewer parameters; a larger kernel widens the receptive field and has $(k^2C_{\text{in}}+1)C_{\text{out}}$ parameters. The others leave the family as it is. Learning rate, momentum and batch size act on optimization: how far training gets without diverging, how fast it runs along valleys, how noisy the gradient is and how many updates an epoch has. A lower drop probability weakens regularization without adding parameters; a larger weight decay pulls the weights towards 0. Loss hyper-parameters change what is minimized.`,
    zh: String.raw`表示容量由函数族决定，有效容量指训练实际能达到的部分。深度和卷积核尺寸改变函数族，加层一般使表达能力增强，但更难优化，参数甚至可能减少；卷积核增大，感受野增大，参数有 $(k^2C_{\text{in}}+1)C_{\text{out}}$ 个。其余各项不改变函数族。学习率、动量和批量大小影响优化，分别决定训练能到达的位置以及是否发散、低谷中的收敛速度、梯度噪声与更新次数。丢弃概率减小，正则化减弱，参数不增加；权重衰减系数增大，权重更趋近于 0。损失函数中的超参数改变优化目标。`,
  },
};
