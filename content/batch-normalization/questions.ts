import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.6c'],
    section: 'four-steps',
    box: 'answer',
    asks: {
      en: 'Write down the four steps of batch normalization with their formulas.',
      zh: '写出批归一化的四个步骤及其公式。',
    },
  },
  {
    items: ['S2.1b'],
    section: 'by-hand',
    model: {
      en: 'Take 1, 3, 4, 8. Mean $\\mu=\\frac{16}4=4$; biased variance $\\sigma^2=\\frac{9+1+0+16}4=\\frac{13}2$; $\\hat x_i=(x_i-4)/\\sqrt{13/2+\\varepsilon}$, that is −3, −1, 0, 4 over this root; $y_i=\\gamma\\hat x_i+\\beta$. Check: the $\\hat x_i$ sum to 0, and their variance is $\\sigma^2/(\\sigma^2+\\varepsilon)$, nearly 1. Without $1/m$ the “mean” would be the sum, 16. The differences −15, −13, −12, −8 do not sum to 0, so nothing is centered; the “variance” becomes $\\frac{13}2+12^2$, so the divisor is too large and the spread collapses, the more so in larger batches. No harm is done only if the mean of the batch is 0.',
      zh: '以 1、3、4、8 为例。①均值 $\\mu=\\frac{16}4=4$。②有偏方差 $\\sigma^2=\\frac{9+1+0+16}4=\\frac{13}2$。③归一化 $\\hat x_i=(x_i-4)/\\sqrt{13/2+\\varepsilon}$，即 −3、−1、0、4 分别除以这个根式，再缩放与平移 $y_i=\\gamma\\hat x_i+\\beta$；可以验算，各 $\\hat x_i$ 之和为 0，方差为 $\\sigma^2/(\\sigma^2+\\varepsilon)$，接近 1。④漏写 $1/m$ 时，“均值”成为总和 16，离差为 −15、−13、−12、−8，其和不为 0，数据没有中心化；“方差”变为 $\\frac{13}2+12^2$，分母过大，归一化后的离散程度过小，而且批量越大越严重。只有该批的均值为 0 时才不受影响。',
    },
    asks: {
      en: 'Apply the formulas to a batch of four numbers. What goes wrong if the mean lacks its factor 1/*m*?',
      zh: '对给定的四个数计算批归一化的结果。如果均值公式漏写 1/*m*，会出现什么问题？',
    },
  },
  {
    items: ['S2.1a', 'S3.14a'],
    section: 'benefits',
    model: {
      en: "Internal covariate shift: the distribution of a layer's inputs changes while the earlier layers learn. In 2015 batch normalization was explained by its reduction. Experiments do not support this as the main reason: shifting noise added after the normalization hardly harmed training (Santurkar et al., 2018). Other reasons are scale invariance and a smoother loss surface. Vanishing and exploding gradients are eased, not settled: there is less saturation, and the gradient passed back does not depend on the scale of the weights; but in very deep plain networks gradients can still explode.",
      zh: '①定义：训练中前面各层的参数不断更新，后一层输入的分布随之改变，称为内部协变量偏移。②能否解释：2015 年的论文认为批归一化因减轻这种偏移而有效，但实验并不支持这是主要原因，因为在归一化之后加入变化的噪声，训练几乎不受影响（Santurkar 等，2018）；其他原因有尺度不变性和损失曲面更平滑。③梯度问题：批归一化只是缓解，净输入不易饱和，反传的梯度与权重的尺度无关；但很深的普通网络仍可能出现梯度爆炸，所以没有彻底解决。',
    },
    asks: {
      en: 'What is internal covariate shift, and does reducing it explain why batch normalization works? Does it settle vanishing and exploding gradients?',
      zh: '什么是内部协变量偏移？批归一化有效的原因是否在于减轻了内部协变量偏移？批归一化是否解决了梯度消失与梯度爆炸？',
    },
  },
  {
    items: ['S2.1c'],
    section: 'benefits',
    box: 'answer-2',
    asks: {
      en: 'State what batch normalization brings and what it costs.',
      zh: '说明批归一化的优点和代价。',
    },
  },
  {
    items: ['S3.14b'],
    section: 'scale-invariance',
    model: {
      en: 'Let $h$ be the input of the layer, $w$ the weights of a feature, $a>0$, and $\\varepsilon$ negligible beside the variance. Mean and standard deviation are multiplied by $a$ as well and cancel: $\\mathrm{BN}(a\\,w^\\top h)=\\mathrm{BN}(w^\\top h)$. So the scale of the initial weights changes neither the output nor the gradient passed back. Differentiating $L(aw)=L(w)$ gives $\\nabla L(aw)=\\frac1a\\nabla L(w)$ and $w^\\top\\nabla L(w)=0$, hence $\\|w-\\eta\\nabla L\\|^2=\\|w\\|^2+\\eta^2\\|\\nabla L\\|^2$: too large an update lengthens $w$. The next one turns it by only about $\\eta\\|\\nabla L\\|/\\|w\\|$, which falls like $\\eta/\\|w\\|^2$, so large learning rates tame themselves.',
      zh: '设 $h$ 为该层的输入，$w$ 为某个特征的权重，$a>0$，且 $\\varepsilon$ 与方差相比可以忽略。①对初始化不敏感：权重乘以 $a$ 时，均值与标准差也乘以同一个数，归一化时约去，因此 $\\mathrm{BN}(a\\,w^\\top h)=\\mathrm{BN}(w^\\top h)$，初始权重的尺度不改变输出和反传的梯度。②梯度的性质：对 $L(aw)=L(w)$ 求导，得 $\\nabla L(aw)=\\frac1a\\nabla L(w)$ 和 $w^\\top\\nabla L(w)=0$。③可用较大的学习率：由正交性，$\\|w-\\eta\\nabla L\\|^2=\\|w\\|^2+\\eta^2\\|\\nabla L\\|^2$，更新量过大时 $w$ 变长；而下一步权重转过的角度约为 $\\eta\\|\\nabla L\\|/\\|w\\|$，按 $\\eta/\\|w\\|^2$ 减小，更新幅度得以自行调节。',
    },
    asks: {
      en: 'Why does a network with batch normalization depend less on its initialization and bear a larger learning rate?',
      zh: '使用批归一化后，网络为什么对初始化不那么敏感，又能使用较大的学习率？',
    },
  },
  {
    items: ['S3.14c'],
    section: 'inference',
    model: {
      en: "Running averages collected in training. With weight $\\alpha$ for the newest batch, $\\hat\\mu\\leftarrow(1-\\alpha)\\hat\\mu+\\alpha\\mu$ and $\\hat s^2\\leftarrow(1-\\alpha)\\hat s^2+\\alpha\\frac m{m-1}\\sigma^2$; the last factor makes each batch's variance unbiased for independent values. With the learned $\\gamma$, $\\beta$ the layer is a fixed affine map, $y=\\gamma\\frac{x-\\hat\\mu}{\\sqrt{\\hat s^2+\\varepsilon}}+\\beta$, and a prediction does not depend on other samples. The gap: training normalizes with the noisy mean and the biased variance of the batch at hand, inference with stored values and the unbiased variance, so the same sample gets different outputs. After $t$ batches their start still has weight $(1-\\alpha)^t$: after few batches they are off.",
      zh: '①代替量：训练时累积的移动平均。设最新一批的系数为 $\\alpha$，则 $\\hat\\mu\\leftarrow(1-\\alpha)\\hat\\mu+\\alpha\\mu$，$\\hat s^2\\leftarrow(1-\\alpha)\\hat s^2+\\alpha\\frac m{m-1}\\sigma^2$，各值独立时，最后的系数使每批的方差成为无偏估计。②推理公式：$\\gamma$、$\\beta$ 用学到的值，$y=\\gamma\\frac{x-\\hat\\mu}{\\sqrt{\\hat s^2+\\varepsilon}}+\\beta$ 是固定的仿射变换，预测结果与其他样本无关。③差距：训练用当前批的均值和有偏方差，带有噪声；推理用累积值和无偏方差，所以同一样本的输出不同。另外，经过 $t$ 批后，初值仍占 $(1-\\alpha)^t$ 的权重，批数太少时累积值不准确。',
    },
    asks: {
      en: 'What takes the place of the batch statistics at test time, and which gap between training and evaluation remains?',
      zh: '推理时用什么代替批统计量？训练与推理的结果之间还有什么差距？',
    },
  },
  {
    items: ['S3.14d'],
    section: 'small-batches',
    model: {
      en: 'The statistics of a small batch are noisy: for independent values the mean of $m$ has standard deviation $\\sigma/\\sqrt m$, and for Gaussian data the unbiased variance has the relative standard deviation $\\sqrt{2/(m-1)}$, which is $\\sqrt2$ for $m=2$. Two values with a variance far above $\\varepsilon$ become nearly −1 and 1: only their order is left. And the running averages of inference differ much from single batches. Online learning has $m=1$: in a dense layer $x-\\mu=0$, so every output is $\\beta$; a convolution has only one image. Instead: layer or group normalization.',
      zh: '①统计量噪声大：各值独立时，$m$ 个值的均值的标准差为 $\\sigma/\\sqrt m$；数据服从高斯分布时，无偏方差的相对标准差为 $\\sqrt{2/(m-1)}$，当 $m=2$ 时为 $\\sqrt2$。②信息丢失：批量为 2 且方差远大于 $\\varepsilon$ 时，两个值归一化后接近 −1 和 1，只保留大小次序。③训练与推理不一致：推理所用的移动平均与单个批量的统计量相差较大。④在线学习即 $m=1$：全连接层中 $x-\\mu=0$，输出恒为 $\\beta$，与输入无关；卷积层只有一幅图像的统计量。⑤对策是改用层归一化或组归一化。',
    },
    asks: {
      en: 'Why is batch normalization unsuited to very small batches and to online learning?',
      zh: '批归一化为什么不适用于很小的批量和在线学习？',
    },
  },
  {
    items: ['S3.14e'],
    section: 'recurrent',
    model: {
      en: 'Sequences differ in length, so late time steps have few samples; and the distribution of the activations changes from step to step, so one running mean for all steps does not fit. It is awkward, not impossible: keep separate statistics for each time step (Cooijmans et al. train LSTMs this way, with $\\gamma$ starting at $1/10$), or normalize the input-to-hidden part only. The usual choice is layer normalization: it averages over the features of each sample, needs no batch, and computes the same in training and at inference.',
      zh: '①原因：序列长度不同，靠后的时间步样本少，统计量噪声大；激活值的分布随时间步变化，各时间步共用一组移动平均并不合适。②若仍要使用：可对每个时间步分别统计均值和方差（Cooijmans 等人由此训练 LSTM，$\\gamma$ 的初值取 $1/10$），或只对输入到隐藏层的部分作归一化，所以是不便使用，而不是不能使用。③代替的方法：通常用层归一化，对每个样本的各个特征求统计量，与批量大小无关，训练与推理的计算相同。',
    },
    asks: {
      en: 'Why is batch normalization awkward in recurrent networks, how can it be used all the same, and what is used instead?',
      zh: '批归一化为什么不便用于循环神经网络？若仍要使用应如何处理？通常用什么方法代替？',
    },
  },
];
