import type { WordsFor } from '../../src/exercise/exercise-words';
import type { exercises } from './exercises';

/** The words of the exercises on batch normalization. */
export const words: WordsFor<typeof exercises> = {
  'four-steps': {
    title: { en: 'The four steps', zh: '四步公式' },
    question: {
      en: 'Write the four steps with formulas for one feature in training mode. Say over which values the mean is taken in a dense layer and in a convolution.',
      zh: '写出训练时对一个特征的四步公式，并说明全连接层和卷积层各在哪些值上求均值。',
    },
    points: {
      mean: { en: 'The mean with the factor 1/*m*.', zh: '均值，带系数 1/*m*。' },
      variance: {
        en: 'The biased variance, again with 1/*m*.',
        zh: '有偏方差，系数也是 1/*m*。',
      },
      normalize: {
        en: 'The difference from the mean, divided by the root of *σ*² + *ε*; the *ε* stands inside the root.',
        zh: '减去均值，除以 *σ*² + *ε* 的平方根；*ε* 在根号里面。',
      },
      'scale-and-shift': {
        en: 'Scale and shift, with *γ* and *β* as learned parameters.',
        zh: '缩放与平移，*γ*、*β* 是学出来的参数。',
      },
      axes: {
        en: 'Dense: over the samples, for each feature. Convolution: over *N*, *H*, *W*, for each channel.',
        zh: '全连接层：每个特征在样本上求。卷积层：每个通道在 *N*、*H*、*W* 上求。',
      },
    },
    solution: {
      en: 'Mean *μ* = (1/*m*) Σ*xᵢ*; biased variance *σ*² = (1/*m*) Σ(*xᵢ* − *μ*)²; normalize, *x̂ᵢ* = (*xᵢ* − *μ*)/√(*σ*² + *ε*); scale and shift, *yᵢ* = *γx̂ᵢ* + *β* with learned *γ* and *β*. In a dense layer the mean goes over the *m* samples, for each feature. In a convolution it goes over *N*, *H* and *W*, for each channel, so that *m* = *NHW*.',
      zh: '均值 *μ* = (1/*m*) Σ*xᵢ*；有偏方差 *σ*² = (1/*m*) Σ(*xᵢ* − *μ*)²；归一化 *x̂ᵢ* = (*xᵢ* − *μ*)/√(*σ*² + *ε*)；缩放与平移 *yᵢ* = *γx̂ᵢ* + *β*，其中 *γ*、*β* 是学出来的。全连接层：每个特征在 *m* 个样本上求均值。卷积层：每个通道在 *N*、*H*、*W* 上求，此时 *m* = *NHW*。',
    },
  },

  'normalize-by-hand': {
    title: { en: 'Normalize four numbers', zh: '归一化四个数' },
    question: {
      en: 'A mini-batch gives one feature the values {first}, {second}, {third}, {fourth}. Normalize it in training mode (steps 1 to 3, *ε* negligible). What does the last value become?',
      zh: '某个特征在一个小批量上的值是 {first}、{second}、{third}、{fourth}。按训练模式归一化（第一到第三步，*ε* 可忽略），最后一个值变成多少？',
    },
    solution: {
      en: String.raw`The mean is $\mu=\spot{mean}$. The squared deviations give

$$
\begin{aligned}
\sigma^2&=\frac{\spot{firstSquare}+\spot{secondSquare}+\spot{thirdSquare}+\spot{fourthSquare}}4=\spot{variance}\\[1ex]
\hat x_4&=\frac{\spot{fourth}-\spot{mean}}{\sqrt{\spot{variance}}}\approx\spot{answer}
\end{aligned}
$$`,
      zh: String.raw`均值 $\mu=\spot{mean}$。由离差的平方，

$$
\begin{aligned}
\sigma^2&=\frac{\spot{firstSquare}+\spot{secondSquare}+\spot{thirdSquare}+\spot{fourthSquare}}4=\spot{variance}\\[1ex]
\hat x_4&=\frac{\spot{fourth}-\spot{mean}}{\sqrt{\spot{variance}}}\approx\spot{answer}
\end{aligned}
$$`,
    },
    slips: {
      'sum-as-mean': {
        en: 'Here *μ* is the sum of the batch: the factor 1/*m* is missing. The values are then not centered.',
        zh: '这里把总和当成了 *μ*：漏了系数 1/*m*，结果没有居中。',
      },
      unbiased: {
        en: 'Step 2 divides by *m* = 4, not by *m* − 1. The unbiased variance is only stored for inference.',
        zh: '第二步除以 *m* = 4，而不是 *m* − 1。无偏方差只是存起来给推理用。',
      },
      'no-root': {
        en: 'This divides by the variance. Step 3 divides by its root.',
        zh: '这是除以方差。第三步要除以方差的平方根。',
      },
    },
  },

  'stored-variance': {
    title: { en: 'The variance at inference', zh: '推理时的方差' },
    question: {
      en: 'With which variance do the paper and PyTorch normalize at inference?',
      zh: '推理时，论文和 PyTorch 用哪种方差来归一化？',
    },
    options: {
      'running-unbiased': {
        en: 'An average of the unbiased variances of the training batches',
        zh: '训练中各批无偏方差的平均',
      },
      'running-biased': {
        en: 'An average of the biased variances of the training batches',
        zh: '训练中各批有偏方差的平均',
      },
      'last-batch': {
        en: 'The variance of the last training batch alone',
        zh: '只用最后一个训练批的方差',
      },
      'test-batch': { en: 'The variance of the test batch', zh: '测试批量自己的方差' },
    },
    why: {
      'running-biased': {
        en: 'The biased variance of a batch is too small on average for the variance of all data. PyTorch uses it in the forward pass of training only; Keras does store it, except in its fused kernels.',
        zh: '一批的有偏方差平均来说小于全体数据的方差。PyTorch 只在训练的前向计算中用它；Keras 除融合内核以外，保存的确实是它。',
      },
      'last-batch': {
        en: 'One batch is a noisy estimate. Averaging over many batches calms it.',
        zh: '单独一批的估计噪声很大，对许多批求平均才平稳。',
      },
      'test-batch': {
        en: 'Then a prediction would depend on the other samples of the test batch.',
        zh: '那样预测会随测试批量中的其他样本而变。',
      },
    },
    solution: {
      en: 'The average of the *unbiased* batch variances; in PyTorch it is a running average. It shall describe all data, not one batch. The forward pass in training uses the biased variance.',
      zh: '用各批**无偏**方差的平均，在 PyTorch 里是移动平均：它要代表全体数据，而不是某一批。训练时的前向计算用的是有偏方差。',
    },
  },

  'batch-of-two': {
    title: { en: 'A batch of two', zh: '只有两个样本的一批' },
    question: {
      en: 'A unit of a dense layer is normalized in training mode. The mini-batch has two samples, with pre-activations {low} and {high}; *ε* > 0 is negligible beside their variance.',
      zh: '全连接层的一个单元按训练模式归一化。小批量只有两个样本，净输入是 {low} 和 {high}；*ε* > 0，与它们的方差相比可以忽略。',
    },
    statements: {
      'depends-on-distance': {
        en: 'If the two values were further apart, the normalized values would be further apart, too.',
        zh: '如果这两个数相差更远，归一化之后也会相差更远。',
      },
      'plus-minus-one': {
        en: 'The normalized values are −1 and 1.',
        zh: '归一化之后是 −1 和 1。',
      },
      'no-gradient': {
        en: 'Whatever gradients arrive at the two outputs, practically none reaches the two pre-activations.',
        zh: '无论传到两个输出的梯度是多少，几乎没有梯度能传到这两个净输入。',
      },
      'one-sample': {
        en: 'With the first sample alone in the mini-batch, the output would still depend on its value.',
        zh: '如果小批量里只有第一个样本，输出仍然取决于它的值。',
      },
    },
    why: {
      'depends-on-distance': {
        en: 'The standard deviation is half the distance. Dividing by it removes the distance.',
        zh: '标准差正是两数之差的一半，一除就把距离消掉了。',
      },
      'plus-minus-one': {
        en: 'Both are half the distance away from the mean, and that is the standard deviation.',
        zh: '两个数到均值的距离都是两数之差的一半，而这正是标准差。',
      },
      'no-gradient': {
        en: 'Two different values become −1 and 1, however one moves them a little. An output that does not change passes no gradient.',
        zh: '两个不同的数稍作移动，结果还是 −1 和 1。输出不变，梯度就传不过去。',
      },
      'one-sample': {
        en: 'The mean is then the value itself, so *x̂* = 0 and the output is *β*. PyTorch refuses to train on it.',
        zh: '此时均值就是它自己，所以 *x̂* = 0，输出是 *β*。PyTorch 会拒绝这样训练。',
      },
    },
    solution: {
      en: 'With half the distance *d* the values lie at *μ* ± *d* and *σ* = *d*. So they become ±*d*/√(*d*² + *ε*) ≈ ±1, whatever *d* > 0. Nothing depends on *d*, and no gradient passes. A single sample has *x̂* = 0.',
      zh: '设两数之差的一半为 *d*，两个数就是 *μ* ± *d*，且 *σ* = *d*。所以结果是 ±*d*/√(*d*² + *ε*) ≈ ±1，与 *d* > 0 的大小无关，梯度也传不过去。只有一个样本时 *x̂* = 0。',
    },
  },

  'running-mean': {
    title: { en: 'Running mean after some batches', zh: '几批之后的移动平均' },
    question: {
      en: 'The running mean of a feature starts at 0; the newest batch has weight *α* = {weight}. What is it after {count} batches that all have the mean {value}?',
      zh: '某个特征的移动平均从 0 开始，最新一批的权重 *α* = {weight}。经过 {count} 个均值都是 {value} 的批，它等于多少？',
    },
    solution: {
      en: String.raw`Each batch multiplies the distance to {value} by 1 − *α*. At first it is {value}, so

$$
\hat\mu=\spot{value}\cdot\big(1-(1-\spot{weight})^{\spot{count}}\big)\approx\spot{answer}
$$`,
      zh: String.raw`每过一批，与 {value} 的距离就乘以 1 − *α*。起初距离是 {value}，所以

$$
\hat\mu=\spot{value}\cdot\big(1-(1-\spot{weight})^{\spot{count}}\big)\approx\spot{answer}
$$`,
    },
    slips: {
      'share-of-start': {
        en: 'This is the distance that is left. The running mean has covered the rest.',
        zh: '这是还差的距离。移动平均已经走过的是其余部分。',
      },
      'momentum-swapped': {
        en: 'The two weights are swapped: *α* belongs to the newest batch, 1 − *α* to the stored value.',
        zh: '两个权重写反了：*α* 属于最新一批，1 − *α* 属于已保存的值。',
      },
      'straight-line': {
        en: 'Only the first batch adds *α* times the mean. Each later one adds less, because the distance has become smaller.',
        zh: '只有第一批增加均值的 *α* 倍。以后距离变小，每批增加得越来越少。',
      },
    },
  },

  learned: {
    title: { en: 'What is learned', zh: '哪些是学出来的' },
    question: {
      en: 'Which of these does gradient descent learn?',
      zh: '下面哪些由梯度下降学得？',
    },
    options: {
      gamma: { en: 'The scale *γ*', zh: '缩放 *γ*' },
      beta: { en: 'The shift *β*', zh: '平移 *β*' },
      'running-mean': { en: 'The running mean', zh: '均值的移动平均' },
      'running-variance': { en: 'The running variance', zh: '方差的移动平均' },
      epsilon: { en: 'The constant *ε*', zh: '常数 *ε*' },
      'newest-weight': {
        en: 'The weight *α* of the newest batch in the running averages',
        zh: '移动平均中最新一批的权重 *α*',
      },
    },
    why: {
      'running-mean': {
        en: 'It is saved with the model, but it gets no gradient: each forward pass in training updates it by averaging.',
        zh: '它随模型一起保存，但没有梯度：训练时每次前向计算用平均的办法更新它。',
      },
      'running-variance': {
        en: 'It is an average of batch variances. The loss in training does not depend on it, so it has no gradient.',
        zh: '它是各批方差的平均。训练时的损失与它无关，所以没有梯度。',
      },
      epsilon: {
        en: '*ε* is a hyper-parameter, fixed before training.',
        zh: '*ε* 是超参数，训练之前就定好了。',
      },
      'newest-weight': {
        en: '*α* is a hyper-parameter. In training no output depends on it.',
        zh: '*α* 是超参数，训练时的输出都与它无关。',
      },
    },
    solution: {
      en: '*γ* and *β*. The running averages are updated in the forward pass and saved with the model, without a gradient. *ε* and *α* are hyper-parameters.',
      zh: '*γ* 和 *β*。移动平均在前向计算中更新，随模型一起保存，没有梯度。*ε* 和 *α* 是超参数。',
    },
  },

  'axes-of-a-convolution': {
    title: { en: 'Means in a convolution', zh: '卷积层里的均值' },
    question: {
      en: 'A convolution puts out a block *N* × *C* × *H* × *W* of {samples} × {channels} × {side} × {side} values. How many means does batch normalization compute in training, and over how many values each?',
      zh: '卷积层输出 *N* × *C* × *H* × *W* 的数据块，大小为 {samples} × {channels} × {side} × {side}。训练时批归一化要算几个均值，每个对多少个值求？',
    },
    options: {
      channel: {
        en: '{channels} means, each over {perChannel} values',
        zh: '{channels} 个均值，每个对 {perChannel} 个值求',
      },
      sample: {
        en: '{samples} means, each over {perSample} values',
        zh: '{samples} 个均值，每个对 {perSample} 个值求',
      },
      plane: {
        en: '{planes} means, each over {plane} values',
        zh: '{planes} 个均值，每个对 {plane} 个值求',
      },
      position: {
        en: 'One mean for each channel and position, each over {samples} values',
        zh: '每个通道的每个位置一个均值，每个对 {samples} 个值求',
      },
    },
    why: {
      sample: {
        en: 'One mean for each sample, over *C*, *H* and *W*: that is layer normalization.',
        zh: '每个样本一个均值，在 *C*、*H*、*W* 上求：这是层归一化。',
      },
      plane: {
        en: 'One mean for each channel of each sample: that is instance normalization.',
        zh: '每个样本的每个通道一个均值：这是实例归一化。',
      },
      position: {
        en: 'So it is in a dense layer with a unit for each of them. In a convolution the positions of a channel share one filter, and their statistics, too.',
        zh: '有这么多单元的全连接层才是这样。卷积层里，同一通道的各个位置共用一个卷积核，也共用统计量。',
      },
    },
    solution: {
      en: String.raw`One mean for each of the {channels} channels, over *N*, *H* and *W*: $\spot{samples}\cdot\spot{side}\cdot\spot{side}=\spot{perChannel}$ values.`,
      zh: String.raw`{channels} 个通道各有一个均值，在 *N*、*H*、*W* 上求：$\spot{samples}\cdot\spot{side}\cdot\spot{side}=\spot{perChannel}$ 个值。`,
    },
  },

  'gradient-factor': {
    title: { en: 'Gradient of rescaled weights', zh: '权重缩放之后的梯度' },
    question: {
      en: 'A batch normalization (*ε* negligible) follows directly on a weight vector *w*. The gradient of the loss with respect to *w* has norm {norm}. Now *w* is multiplied by {factor}; the batch and all other parameters stay. What is the norm of the gradient there?',
      zh: '权重向量 *w* 之后直接接批归一化（*ε* 可忽略）。损失对 *w* 的梯度范数是 {norm}。现在把 *w* 乘以 {factor}，批和其他参数不变，这时的梯度范数是多少？',
    },
    solution: {
      en: String.raw`The output does not change, so *L*(*aw*) = *L*(*w*) for every *a* > 0. Differentiate both sides with respect to *w*: $a\nabla L(aw)=\nabla L(w)$. With *a* = {factor} the norm is

$$
\frac{\spot{norm}}{\spot{factor}}\approx\spot{answer}
$$`,
      zh: String.raw`输出不变，所以对任何 *a* > 0 都有 *L*(*aw*) = *L*(*w*)。两边对 *w* 求导：$a\nabla L(aw)=\nabla L(w)$。取 *a* = {factor}，梯度范数是

$$
\frac{\spot{norm}}{\spot{factor}}\approx\spot{answer}
$$`,
    },
    slips: {
      unchanged: {
        en: 'The output stays, the gradient does not: to have the same effect, a change of the weights must now be *a* times as large.',
        zh: '不变的是输出，不是梯度：现在权重的改动要达到原来的 *a* 倍，才有同样的效果。',
      },
      multiplied: {
        en: 'The factor is the other way round. The chain rule puts *a* on the side of ∇*L*(*aw*), so that gradient is divided by *a*.',
        zh: '方向反了。链式法则使 ∇*L*(*aw*) 那一边多出 *a*，所以梯度要除以 *a*。',
      },
      squared: {
        en: '1/*a*² is the factor for the angle by which a step turns *w*. The gradient itself has one factor 1/*a*.',
        zh: '1/*a*² 是一步使 *w* 转过的角度所乘的因子。梯度本身只乘 1/*a*。',
      },
    },
  },

  'worked-batch': {
    title: { en: 'All four steps by hand', zh: '四步手算' },
    question: {
      en: 'In training mode a feature has the batch {first}, {second}, {third}, {fourth}, with *γ* = {gamma}, *β* = {beta} and negligible *ε*. Follow the first sample, {first}, through the four steps. Fill in what is missing; round only at the end.',
      zh: '训练模式下，某个特征的一批值是 {first}、{second}、{third}、{fourth}，*γ* = {gamma}，*β* = {beta}，*ε* 可忽略。让第一个样本 {first} 走完四步，填写缺少的数，最后再舍入。',
    },
    cells: {
      center: { en: 'mean *μ*', zh: '均值 *μ*' },
      variance: { en: 'variance *σ*²', zh: '方差 *σ*²' },
      normalized: {
        en: String.raw`$\hat x_1$, the first sample after step 3`,
        zh: String.raw`$\hat x_1$，第三步之后的第一个样本`,
      },
      output: {
        en: '$y_1$, the first sample after step 4',
        zh: '$y_1$，第四步之后的第一个样本',
      },
    },
    slips: {
      'center.sum': {
        en: 'Mean: this is the sum of the batch. Divide it by *m* = 4.',
        zh: '均值：这是这一批的总和，还要除以 *m* = 4。',
      },
      'variance.unbiased': {
        en: 'Variance: this has the divisor *m* − 1. The forward pass divides by *m* = 4.',
        zh: '方差：这里除以了 *m* − 1。前向计算除以 *m* = 4。',
      },
      'normalized.no-root': {
        en: 'Step 3: this divides by the variance. Divide by its root.',
        zh: '第三步：这是除以方差，应当除以方差的平方根。',
      },
      'output.shift-first': {
        en: 'Step 4: scale first, then shift. *β* is not multiplied by *γ*.',
        zh: '第四步：先缩放，再平移。*β* 不乘 *γ*。',
      },
      'output.step-three': {
        en: 'Step 4: this is still the result of step 3. Multiply by *γ* and add *β*.',
        zh: '第四步：这还是第三步的结果，要再乘 *γ*、加 *β*。',
      },
    },
    solution: {
      en: String.raw`Steps 1 and 2 divide by *m* = 4:

$$
\begin{aligned}
\mu&=\frac{\spot{first}+\spot{second}+\spot{third}+\spot{fourth}}4=\spot{center}\\[1ex]
\sigma^2&=\frac{\spot{firstSquare}+\spot{secondSquare}+\spot{thirdSquare}+\spot{fourthSquare}}4=\spot{variance}
\end{aligned}
$$

Steps 3 and 4 for the first sample:

$$
\begin{aligned}
\hat x_1&=\frac{\spot{first}-\spot{center}}{\sqrt{\spot{variance}}}\approx\spot{normalized}\\[1ex]
y_1&=\spot{gamma}\,\hat x_1+\spot{beta}\approx\spot{output}
\end{aligned}
$$`,
      zh: String.raw`第一、二步都除以 *m* = 4：

$$
\begin{aligned}
\mu&=\frac{\spot{first}+\spot{second}+\spot{third}+\spot{fourth}}4=\spot{center}\\[1ex]
\sigma^2&=\frac{\spot{firstSquare}+\spot{secondSquare}+\spot{thirdSquare}+\spot{fourthSquare}}4=\spot{variance}
\end{aligned}
$$

对第一个样本做第三、四步：

$$
\begin{aligned}
\hat x_1&=\frac{\spot{first}-\spot{center}}{\sqrt{\spot{variance}}}\approx\spot{normalized}\\[1ex]
y_1&=\spot{gamma}\,\hat x_1+\spot{beta}\approx\spot{output}
\end{aligned}
$$`,
    },
  },

  'variance-after-epsilon': {
    title: { en: 'Variance when ε matters', zh: 'ε 不可忽略时的方差' },
    question: {
      en: 'A mini-batch consists of the two values −{distance} and {distance}, and *ε* = {epsilon}. Which (biased) variance do the values have after step 3?',
      zh: '小批量只有 −{distance} 和 {distance} 两个值，*ε* = {epsilon}。第三步之后，它们的（有偏）方差是多少？',
    },
    solution: {
      en: String.raw`The mean is 0 and $\sigma^2=\spot{distance}^2=\spot{variance}$. Step 3 divides every value by $\sqrt{\sigma^2+\varepsilon}$, so the variance is divided by $\sigma^2+\varepsilon$:

$$
\frac{\sigma^2}{\sigma^2+\varepsilon}=\frac{\spot{variance}}{\spot{variance}+\spot{epsilon}}\approx\spot{answer}
$$`,
      zh: String.raw`均值为 0，$\sigma^2=\spot{distance}^2=\spot{variance}$。第三步把每个值除以 $\sqrt{\sigma^2+\varepsilon}$，所以方差除以 $\sigma^2+\varepsilon$：

$$
\frac{\sigma^2}{\sigma^2+\varepsilon}=\frac{\spot{variance}}{\spot{variance}+\spot{epsilon}}\approx\spot{answer}
$$`,
    },
    slips: {
      'exactly-one': {
        en: 'The variance would be 1 if *ε* were negligible. Here it is not small beside *σ*² = {variance}.',
        zh: '*ε* 可忽略时方差才是 1。这里它与 *σ*² = {variance} 相比并不小。',
      },
      deviation: {
        en: 'This is the standard deviation. The variance is its square.',
        zh: '这是标准差，方差是它的平方。',
      },
      'outside-the-root': {
        en: 'Here *ε* is added to the standard deviation. In step 3 it stands under the root, beside the variance.',
        zh: '这里把 *ε* 加到了标准差上。第三步中，*ε* 在根号里面，与方差相加。',
      },
    },
  },

  'what-the-steps-do': {
    title: { en: 'What the steps change', zh: '四步改变了什么' },
    question: {
      en: 'One feature goes through the four steps in training mode with some *ε* > 0. Its values in the mini-batch are not all equal.',
      zh: '一个特征按训练模式走完四步，*ε* > 0。它在小批量中的值不全相等。',
    },
    statements: {
      normal: {
        en: 'If the mini-batch is large, the values are approximately normally distributed after step 3, whatever their distribution before.',
        zh: '只要批量足够大，无论原来是什么分布，第三步之后都近似服从正态分布。',
      },
      order: {
        en: 'If *γ* > 0, the sample with the largest pre-activation also has the largest output.',
        zh: '如果 *γ* > 0，净输入最大的样本，输出也最大。',
      },
      'exactly-one': {
        en: 'After step 3 the values have a variance of exactly 1.',
        zh: '第三步之后，这些值的方差恰好是 1。',
      },
      'mean-is-beta': {
        en: 'The mean of the outputs over the mini-batch is *β*, however large *ε* is.',
        zh: '无论 *ε* 多大，输出在小批量上的均值都是 *β*。',
      },
    },
    why: {
      normal: {
        en: 'Step 3 is an affine map. It moves and stretches the histogram and leaves its shape alone, so a skewed batch stays skewed.',
        zh: '第三步是仿射变换，只会移动、拉伸直方图，不改变形状：原来偏斜的，之后还是偏斜。',
      },
      order: {
        en: 'Both the division by a positive root and the scaling by a positive *γ* keep the order.',
        zh: '除以正的平方根、再乘以正的 *γ*，都不改变大小次序。',
      },
      'exactly-one': {
        en: 'It is *σ*²/(*σ*² + *ε*), a little less than 1, and far less where *σ*² is as small as *ε*.',
        zh: '它是 *σ*²/(*σ*² + *ε*)，略小于 1；*σ*² 小到与 *ε* 相当时，就比 1 小得多。',
      },
      'mean-is-beta': {
        en: 'The differences from the mean sum to 0, and dividing by any root keeps that. So *x̂* has mean 0, and the output has mean *β*.',
        zh: '离差之和为 0，除以什么都还是 0。所以 *x̂* 的均值为 0，输出的均值为 *β*。',
      },
    },
    solution: {
      en: 'The four steps are an affine map of the batch. Its shape stays, and for *γ* > 0 the order, too. The mean becomes exactly *β*. The variance of *x̂* is *σ*²/(*σ*² + *ε*), which is below 1.',
      zh: '四步合起来是这一批上的仿射变换：形状不变；*γ* > 0 时次序也不变。均值恰好变成 *β*；*x̂* 的方差是 *σ*²/(*σ*² + *ε*)，小于 1。',
    },
  },

  'constant-added': {
    title: { en: 'The bias in front', zh: '前一层的偏置' },
    question: {
      en: 'The linear layer in front of a batch normalization raises the bias of one unit by {constant}. Training mode, *γ* = {gamma}. How do the outputs of the normalization change for a given mini-batch?',
      zh: '批归一化前面的线性层，把某个单元的偏置增加 {constant}。训练模式，*γ* = {gamma}。对同一个小批量，归一化的输出怎样变化？',
    },
    options: {
      'not-at-all': { en: 'Not at all', zh: '完全不变' },
      constant: { en: 'Each grows by {constant}', zh: '每个都增加 {constant}' },
      product: { en: 'Each grows by {product}', zh: '每个都增加 {product}' },
      'divided-too': {
        en: String.raw`Each grows by $\spot{product}/\sqrt{\sigma^2+\varepsilon}$`,
        zh: String.raw`每个都增加 $\spot{product}/\sqrt{\sigma^2+\varepsilon}$`,
      },
    },
    why: {
      constant: {
        en: 'The mean grows by {constant} as well, and step 3 subtracts it.',
        zh: '均值也增加 {constant}，第三步又把它减掉了。',
      },
      product: {
        en: '*γ* multiplies *x̂*, and *x̂* is the same as before: the constant has gone with the mean.',
        zh: '*γ* 乘的是 *x̂*，而 *x̂* 与原来相同：常数已随均值减掉。',
      },
      'divided-too': {
        en: 'That would hold if the mean stayed as it was, as the stored one does in evaluation mode. In training the mean moves along.',
        zh: '均值保持不变时才会这样，例如评估模式下保存的均值。训练时，均值会跟着移动。',
      },
    },
    solution: {
      en: 'All pre-activations of the unit grow by {constant}, and so does their mean. The differences and the variance stay, so the outputs do not change. The bias is superfluous; *β* takes its place.',
      zh: '这个单元的净输入都增加 {constant}，均值也增加 {constant}。离差与方差不变，所以输出不变。这个偏置是多余的，由 *β* 代替。',
    },
  },

  'running-variance': {
    title: { en: 'One update of the stored variance', zh: '更新一次保存的方差' },
    question: {
      en: 'The stored variance of a feature is {stored}. A mini-batch of *m* = {size} values arrives; dividing by *m*, its variance is *σ*² = {spread}. The newest batch has weight *α* = {weight}. What does PyTorch store now?',
      zh: '某个特征保存的方差是 {stored}。来了一个 *m* = {size} 的小批量，除以 *m* 算得的方差是 *σ*² = {spread}。最新一批的权重 *α* = {weight}。PyTorch 更新后保存的方差是多少？',
    },
    solution: {
      en: String.raw`PyTorch stores the unbiased variance. For this batch it is

$$
\frac m{m-1}\,\sigma^2=\frac{\spot{size}}{\spot{less}}\cdot\spot{spread}=\spot{unbiased}
$$

It enters with weight *α*, the stored value with 1 − *α*:

$$
(1-\spot{weight})\cdot\spot{stored}+\spot{weight}\cdot\spot{unbiased}\approx\spot{answer}
$$`,
      zh: String.raw`PyTorch 保存的是无偏方差。这一批的无偏方差是

$$
\frac m{m-1}\,\sigma^2=\frac{\spot{size}}{\spot{less}}\cdot\spot{spread}=\spot{unbiased}
$$

它的权重是 *α*，已保存的值的权重是 1 − *α*：

$$
(1-\spot{weight})\cdot\spot{stored}+\spot{weight}\cdot\spot{unbiased}\approx\spot{answer}
$$`,
    },
    slips: {
      biased: {
        en: 'This averages the biased variance of the batch. The stored one shall describe all data, so it takes the factor *m*/(*m* − 1).',
        zh: '这里用的是这一批的有偏方差。保存的方差要代表全体数据，所以要乘 *m*/(*m* − 1)。',
      },
      'momentum-swapped': {
        en: 'The two weights are swapped: in PyTorch *α* belongs to the newest batch.',
        zh: '两个权重写反了：在 PyTorch 里，*α* 属于最新一批。',
      },
      'factor-inverted': {
        en: 'The factor is upside down. The biased variance is too small on average, so it is multiplied by *m*/(*m* − 1), which is above 1.',
        zh: '系数写倒了。有偏方差平均偏小，所以要乘大于 1 的 *m*/(*m* − 1)。',
      },
    },
  },

  'weight-of-the-start': {
    title: { en: 'How much of the start is left', zh: '起点还剩多少' },
    question: {
      en: 'A Keras layer has `momentum` = {momentum}. Which weight does the starting value of its running mean still have after {count} batches?',
      zh: 'Keras 的一层取 `momentum` = {momentum}。经过 {count} 批，移动平均的起始值还占多大权重？',
    },
    solution: {
      en: String.raw`In Keras the momentum is the weight of the stored value; the newest batch has *α* = 1 − {momentum}. Every batch multiplies the weight of the start by {momentum}:

$$
\spot{momentum}^{\spot{count}}\approx\spot{answer}
$$`,
      zh: String.raw`在 Keras 里，momentum 是已保存的值的权重；最新一批的权重 *α* = 1 − {momentum}。每过一批，起点的权重就乘以 {momentum}：

$$
\spot{momentum}^{\spot{count}}\approx\spot{answer}
$$`,
    },
    slips: {
      'read-as-newest': {
        en: 'This reads `momentum` as PyTorch does, as the weight of the newest batch. In Keras it is the weight of the stored value.',
        zh: '这是按 PyTorch 的意思，把 `momentum` 当成最新一批的权重。在 Keras 里它是已保存的值的权重。',
      },
      complement: {
        en: 'This is the weight of all {count} batches together. The start has the rest.',
        zh: '这是 {count} 批合起来的权重，其余才是起点的。',
      },
      'straight-line': {
        en: 'The weight does not fall by equal amounts: every batch multiplies what is left.',
        zh: '权重并不是每批减少同样多，而是每批乘以同一个因子。',
      },
    },
  },

  'evaluation-output': {
    title: { en: 'Output in evaluation mode', zh: '评估模式的输出' },
    question: {
      en: 'In evaluation mode two test samples arrive together. One feature has the values {input} and {other} for them. Stored are the mean {storedMean} and the variance {storedVariance}; *γ* = {gamma}, *β* = {beta}, *ε* negligible. What is the output for the first sample, {input}?',
      zh: '评估模式下，两个测试样本一起送入，某个特征的值是 {input} 和 {other}。保存的均值是 {storedMean}，方差是 {storedVariance}；*γ* = {gamma}，*β* = {beta}，*ε* 可忽略。第一个样本（{input}）的输出是多少？',
    },
    solution: {
      en: String.raw`The other sample does not count. The stored standard deviation is $\sqrt{\spot{storedVariance}}=\spot{deviation}$, and

$$
\begin{aligned}
y&=\gamma\,\frac{x-\hat\mu}{\sqrt{\hat s^2}}+\beta\\[1ex]
&=\spot{gamma}\cdot\frac{\spot{input}-\spot{storedMean}}{\spot{deviation}}+\spot{beta}\approx\spot{answer}
\end{aligned}
$$`,
      zh: String.raw`另一个样本不起作用。保存的标准差是 $\sqrt{\spot{storedVariance}}=\spot{deviation}$，所以

$$
\begin{aligned}
y&=\gamma\,\frac{x-\hat\mu}{\sqrt{\hat s^2}}+\beta\\[1ex]
&=\spot{gamma}\cdot\frac{\spot{input}-\spot{storedMean}}{\spot{deviation}}+\spot{beta}\approx\spot{answer}
\end{aligned}
$$`,
    },
    slips: {
      'test-batch': {
        en: 'This normalizes with the statistics of the two test samples, which makes them ±1. Evaluation mode uses the stored ones.',
        zh: '这是用两个测试样本自己的统计量归一化，结果只会是 ±1。评估模式要用保存的统计量。',
      },
      'no-root': {
        en: 'This divides by the stored variance. Divide by its root, {deviation}.',
        zh: '这是除以保存的方差，应当除以它的平方根 {deviation}。',
      },
      'step-three': {
        en: 'This is the result of step 3. Scale and shift belong to evaluation mode, too.',
        zh: '这是第三步的结果。推理时同样要缩放和平移。',
      },
    },
  },

  'folded-bias': {
    title: { en: 'Two layers in one', zh: '两层并成一层' },
    question: {
      en: 'A linear unit *z* = *wx* + *b* with *w* = {weight} and *b* = {bias} is followed by batch normalization in evaluation mode: stored mean {storedMean}, stored variance {storedVariance}, *γ* = {gamma}, *β* = {beta}, *ε* negligible. Both are folded into one linear unit. What is its bias?',
      zh: '线性单元 *z* = *wx* + *b*（*w* = {weight}，*b* = {bias}）之后是评估模式的批归一化：保存的均值 {storedMean}，保存的方差 {storedVariance}，*γ* = {gamma}，*β* = {beta}，*ε* 可忽略。把两层并成一个线性单元，它的偏置是多少？',
    },
    solution: {
      en: String.raw`Put *z* into the normalization and collect the terms in *x*:

$$
\begin{aligned}
y&=\gamma\,\frac{wx+b-\hat\mu}{\sqrt{\hat s^2}}+\beta\\[1ex]
&=\frac{\gamma w}{\sqrt{\hat s^2}}\,x+\frac{\gamma(b-\hat\mu)}{\sqrt{\hat s^2}}+\beta
\end{aligned}
$$

With $\sqrt{\hat s^2}=\spot{deviation}$ the new weight is $w'\approx\spot{foldedWeight}$, and

$$
b'=\frac{\spot{gamma}\cdot(\spot{bias}-\spot{storedMean})}{\spot{deviation}}+\spot{beta}\approx\spot{answer}
$$`,
      zh: String.raw`把 *z* 代入归一化，按 *x* 整理：

$$
\begin{aligned}
y&=\gamma\,\frac{wx+b-\hat\mu}{\sqrt{\hat s^2}}+\beta\\[1ex]
&=\frac{\gamma w}{\sqrt{\hat s^2}}\,x+\frac{\gamma(b-\hat\mu)}{\sqrt{\hat s^2}}+\beta
\end{aligned}
$$

$\sqrt{\hat s^2}=\spot{deviation}$，新权重 $w'\approx\spot{foldedWeight}$，新偏置

$$
b'=\frac{\spot{gamma}\cdot(\spot{bias}-\spot{storedMean})}{\spot{deviation}}+\spot{beta}\approx\spot{answer}
$$`,
    },
    slips: {
      'mean-forgotten': {
        en: 'The stored mean is missing. It is subtracted from the bias before scaling.',
        zh: '漏了保存的均值。缩放之前，要从偏置中减去它。',
      },
      'shift-forgotten': {
        en: '*β* is missing: the shift of step 4 goes into the new bias as well.',
        zh: '漏了 *β*：第四步的平移也要并入新的偏置。',
      },
      'bias-unscaled': {
        en: 'The old bias is part of the pre-activation, so it is scaled like the rest: divided by the standard deviation, multiplied by *γ*.',
        zh: '旧偏置是净输入的一部分，也要一起缩放：除以标准差，再乘 *γ*。',
      },
    },
  },

  'inference-mode': {
    title: { en: 'Batch normalization at inference', zh: '推理时的批归一化' },
    question: {
      en: 'What does batch normalization compute at inference, and why not with the statistics of the current batch? Which kind of map is the layer then? What goes wrong if one forgets to switch to evaluation mode?',
      zh: '推理时批归一化怎样计算，为什么不用当前这一批的统计量？这时它是怎样的映射？忘了切换到评估模式会怎样？',
    },
    points: {
      'no-batch': {
        en: 'A prediction must not depend on the other samples, and a single sample has no batch.',
        zh: '预测不该随其他样本而变，单个样本也没有“批”。',
      },
      running: {
        en: 'Running averages of the mean and of the unbiased variance, collected in training, replace *μ* and *σ*².',
        zh: '用训练中记下的均值与无偏方差的移动平均代替 *μ* 和 *σ*²。',
      },
      affine: {
        en: 'The layer is a fixed affine map and can be folded into the linear layer before it.',
        zh: '这一层是固定的仿射变换，可以并入前面的线性层。',
      },
      'wrong-mode': {
        en: 'In training mode predictions change with the batch, or the stored averages are changed by test data.',
        zh: '留在训练模式，预测会随批而变，或者保存的移动平均被测试数据改动。',
      },
    },
    solution: {
      en: 'It uses running averages of the mean and of the unbiased variance, collected in training, with the learned *γ* and *β*. A single sample has no batch, and its prediction must not depend on its neighbors. With stored statistics the layer is a fixed affine map, which the linear layer before it can take over. In training mode predictions would change with the batch, and test data would change the stored averages.',
      zh: '用训练中记下的均值与无偏方差的移动平均，*γ*、*β* 用学到的值。单个样本没有“批”，预测也不该随同批的其他样本而变。统计量固定之后，这一层是固定的仿射变换，可以并入前面的线性层。忘了切换，预测就会随批而变，测试数据还会改动保存的移动平均。',
    },
  },

  'input-gradient': {
    title: { en: 'Gradient of one input', zh: '一个输入的梯度' },
    question: {
      en: 'In training mode a feature has the batch {first}, {second}, {third}, {fourth} with *γ* = {gamma} and negligible *ε*. The loss is the first output, $L=y_1$. What is its derivative with respect to the first value, {first}?',
      zh: '训练模式下，某个特征的一批值是 {first}、{second}、{third}、{fourth}，*γ* = {gamma}，*ε* 可忽略。损失就是第一个输出，$L=y_1$。它对第一个值（{first}）的导数是多少？',
    },
    solution: {
      en: String.raw`The upstream gradient is 1 for the first sample and 0 for the others. So $\frac1m\sum_jg_j=\frac14$ and $\frac1m\sum_jg_j\hat x_j=\frac14\hat x_1$:

$$
\frac{\partial L}{\partial x_1}=\frac\gamma\sigma\Big(1-\frac14-\frac{\hat x_1^2}4\Big)
$$

The mean is {mean}, so $\sigma^2=(\spot{firstSquare}+\spot{secondSquare}+\spot{thirdSquare}+\spot{fourthSquare})/4=\spot{variance}$ and $\hat x_1^2=\spot{firstSquare}/\spot{variance}$. With $4\sigma^2=\spot{quadruple}$:

$$
\frac{\spot{gamma}}{\sqrt{\spot{variance}}}\Big(1-\frac14-\frac{\spot{firstSquare}}{\spot{quadruple}}\Big)\approx\spot{answer}
$$`,
      zh: String.raw`上游梯度对第一个样本是 1，其余为 0。所以 $\frac1m\sum_jg_j=\frac14$，$\frac1m\sum_jg_j\hat x_j=\frac14\hat x_1$：

$$
\frac{\partial L}{\partial x_1}=\frac\gamma\sigma\Big(1-\frac14-\frac{\hat x_1^2}4\Big)
$$

均值是 {mean}，所以 $\sigma^2=(\spot{firstSquare}+\spot{secondSquare}+\spot{thirdSquare}+\spot{fourthSquare})/4=\spot{variance}$，$\hat x_1^2=\spot{firstSquare}/\spot{variance}$。又 $4\sigma^2=\spot{quadruple}$：

$$
\frac{\spot{gamma}}{\sqrt{\spot{variance}}}\Big(1-\frac14-\frac{\spot{firstSquare}}{\spot{quadruple}}\Big)\approx\spot{answer}
$$`,
    },
    slips: {
      constants: {
        en: 'This takes *μ* and *σ* as constants. Both depend on the first value.',
        zh: '这是把 *μ* 和 *σ* 当成了常数。两者都与第一个值有关。',
      },
      'mean-only': {
        en: 'The mean is differentiated, *σ* is not. It depends on the first value, too.',
        zh: '对均值求了导，却没有对 *σ* 求导。*σ* 也与第一个值有关。',
      },
      'second-not-averaged': {
        en: String.raw`The last term is a mean over the batch as well: $\hat x_1^2$ is divided by *m* = 4.`,
        zh: String.raw`最后一项也是在这一批上求平均：$\hat x_1^2$ 要除以 *m* = 4。`,
      },
    },
  },

  'gamma-gradient': {
    title: { en: 'Gradient of the scale', zh: '缩放参数的梯度' },
    question: {
      en: String.raw`In training mode a feature has the batch {low}, {high}, {low}, {high}; *γ* = {gamma}, *ε* negligible. The gradients $g_i=\partial L/\partial y_i$ at the four outputs are, in this order, {firstUpstream}, {secondUpstream}, {thirdUpstream}, {fourthUpstream}. What is ∂*L*/∂*γ*?`,
      zh: String.raw`训练模式下，某个特征的一批值是 {low}、{high}、{low}、{high}；*γ* = {gamma}，*ε* 可忽略。四个输出处的梯度 $g_i=\partial L/\partial y_i$ 依次是 {firstUpstream}、{secondUpstream}、{thirdUpstream}、{fourthUpstream}。∂*L*/∂*γ* 是多少？`,
    },
    solution: {
      en: String.raw`The mean is {center}, the standard deviation $\sqrt{\spot{variance}}=\spot{distance}$, so $\hat x=(-1,1,-1,1)$. In $y_i=\gamma\hat x_i+\beta$ the scale acts on every sample, and the gradients add up:

$$
\begin{aligned}
\frac{\partial L}{\partial\gamma}&=\sum_ig_i\hat x_i\\
&=-(\spot{firstUpstream})+(\spot{secondUpstream})-(\spot{thirdUpstream})+(\spot{fourthUpstream})\\
&=\spot{answer}
\end{aligned}
$$`,
      zh: String.raw`均值是 {center}，标准差是 $\sqrt{\spot{variance}}=\spot{distance}$，所以 $\hat x=(-1,1,-1,1)$。在 $y_i=\gamma\hat x_i+\beta$ 中，*γ* 作用于每个样本，梯度相加：

$$
\begin{aligned}
\frac{\partial L}{\partial\gamma}&=\sum_ig_i\hat x_i\\
&=-(\spot{firstUpstream})+(\spot{secondUpstream})-(\spot{thirdUpstream})+(\spot{fourthUpstream})\\
&=\spot{answer}
\end{aligned}
$$`,
    },
    slips: {
      averaged: {
        en: 'The gradients are added, not averaged. If the loss is a mean, its 1/*m* is already in the *g*.',
        zh: '这里是求和，不是求平均。如果损失取平均，1/*m* 已经在各个 *g* 里了。',
      },
      'of-beta': {
        en: 'This is the gradient of *β*. For *γ* each *g* is multiplied by its *x̂*.',
        zh: '这是 *β* 的梯度。对 *γ*，每个 *g* 还要乘以自己的 *x̂*。',
      },
      'raw-inputs': {
        en: 'This multiplies by the values before normalization. *γ* multiplies *x̂*.',
        zh: '这里乘的是归一化之前的值。*γ* 乘的是 *x̂*。',
      },
      'times-gamma': {
        en: 'The factor *γ* belongs to the gradient with respect to *x̂*. The output is linear in *γ*, with slope *x̂*.',
        zh: '系数 *γ* 属于对 *x̂* 的梯度。输出对 *γ* 是线性的，斜率是 *x̂*。',
      },
    },
  },

  'backward-pass': {
    title: { en: 'Backward through the normalization', zh: '归一化的反向传播' },
    question: {
      en: String.raw`One feature in training mode: *μ* and *σ*² are the mean and biased variance of $x_1,\dots,x_m$, and $s=\sqrt{\sigma^2+\varepsilon}$, $\hat x_j=(x_j-\mu)/s$, $y_j=\gamma\hat x_j+\beta$. Given $g_j=\partial L/\partial y_j$, derive $\partial L/\partial x_i$. Each step uses the steps before it.`,
      zh: String.raw`训练模式下的一个特征：*μ* 和 *σ*² 是 $x_1,\dots,x_m$ 的均值和有偏方差，$s=\sqrt{\sigma^2+\varepsilon}$，$\hat x_j=(x_j-\mu)/s$，$y_j=\gamma\hat x_j+\beta$。已知 $g_j=\partial L/\partial y_j$，推导 $\partial L/\partial x_i$。每一步都用到前面的结果。`,
    },
    steps: {
      mean: {
        en: String.raw`$\frac{\partial\mu}{\partial x_i}=\frac1m$`,
        zh: String.raw`$\frac{\partial\mu}{\partial x_i}=\frac1m$`,
      },
      variance: {
        en: String.raw`$\frac{\partial\sigma^2}{\partial x_i}=\frac2m\sum_j(x_j-\mu)\big(\delta_{ij}-\frac1m\big)=\frac2m(x_i-\mu)$`,
        zh: String.raw`$\frac{\partial\sigma^2}{\partial x_i}=\frac2m\sum_j(x_j-\mu)\big(\delta_{ij}-\frac1m\big)=\frac2m(x_i-\mu)$`,
      },
      deviation: {
        en: String.raw`$\frac{\partial s}{\partial x_i}=\frac1{2s}\cdot\frac2m(x_i-\mu)=\frac{\hat x_i}m$`,
        zh: String.raw`$\frac{\partial s}{\partial x_i}=\frac1{2s}\cdot\frac2m(x_i-\mu)=\frac{\hat x_i}m$`,
      },
      normalized: {
        en: String.raw`$\frac{\partial\hat x_j}{\partial x_i}=\frac1s\big(\delta_{ij}-\frac1m-\hat x_j\cdot\frac{\hat x_i}m\big)$`,
        zh: String.raw`$\frac{\partial\hat x_j}{\partial x_i}=\frac1s\big(\delta_{ij}-\frac1m-\hat x_j\cdot\frac{\hat x_i}m\big)$`,
      },
      sum: {
        en: String.raw`$\frac{\partial L}{\partial x_i}=\sum_j\gamma g_j\cdot\frac1s\big(\delta_{ij}-\frac1m-\frac{\hat x_i\hat x_j}m\big)$`,
        zh: String.raw`$\frac{\partial L}{\partial x_i}=\sum_j\gamma g_j\cdot\frac1s\big(\delta_{ij}-\frac1m-\frac{\hat x_i\hat x_j}m\big)$`,
      },
      result: {
        en: String.raw`$\frac{\partial L}{\partial x_i}=\frac\gamma s\big(g_i-\frac1m\sum_jg_j-\hat x_i\,\frac1m\sum_jg_j\hat x_j\big)$`,
        zh: String.raw`$\frac{\partial L}{\partial x_i}=\frac\gamma s\big(g_i-\frac1m\sum_jg_j-\hat x_i\,\frac1m\sum_jg_j\hat x_j\big)$`,
      },
    },
    solution: {
      en: String.raw`The mean is linear. The variance needs the derivative of the mean; its shift cancels, because the deviations sum to 0. The root follows by the chain rule. The quotient rule for $\hat x_j$ needs the derivatives of *μ* and of *s*; $\delta_{ij}$ is 1 for *i* = *j*, else 0. One input moves all outputs, so the chain rule sums over *j*, with the factor *γ* from step 4. Carrying out the sum gives the result.`,
      zh: String.raw`均值是线性的。对方差求导要用均值的导数；离差之和为 0，所以均值的变动抵消。再用链式法则得平方根的导数。对 $\hat x_j$ 用商的求导法则，要用 *μ* 和 *s* 的导数；*i* = *j* 时 $\delta_{ij}$ 为 1，否则为 0。一个输入牵动所有输出，所以链式法则对 *j* 求和，系数 *γ* 来自第四步。把和式算出来就是结果。`,
    },
  },

  'length-of-the-weights': {
    title: { en: 'Step and length of the weights', zh: '步子与权重的长度' },
    question: {
      en: String.raw`The pre-activations $x_i=w^\top h_i$ go straight into batch normalization, with negligible *ε*. *L*(*w*) is the loss on a fixed batch. Show, beginning with *aw* for *a* > 0, that a step of plain gradient descent never shortens *w*.`,
      zh: String.raw`净输入 $x_i=w^\top h_i$ 直接进入批归一化，*ε* 可忽略。*L*(*w*) 是固定的一批上的损失。从 *aw*（*a* > 0）开始，证明普通梯度下降的一步不会使 *w* 变短。`,
    },
    steps: {
      statistics: {
        en: 'For *aw* the pre-activations are $ax_i$, so their mean is *aμ* and their standard deviation *aσ*.',
        zh: '对 *aw*，净输入是 $ax_i$，均值是 *aμ*，标准差是 *aσ*。',
      },
      normalized: {
        en: String.raw`$\dfrac{ax_i-a\mu}{a\sigma}=\hat x_i$: normalized, they are the same as for *w*.`,
        zh: String.raw`$\dfrac{ax_i-a\mu}{a\sigma}=\hat x_i$：归一化之后与 *w* 的结果相同。`,
      },
      loss: {
        en: '$L(aw)=L(w)$ for every *a* > 0.',
        zh: '对任何 *a* > 0，$L(aw)=L(w)$。',
      },
      differentiate: {
        en: String.raw`$w^\top\nabla L(aw)=0$ for every *a* > 0.`,
        zh: String.raw`对任何 *a* > 0，$w^\top\nabla L(aw)=0$。`,
      },
      'at-one': {
        en: String.raw`$w^\top\nabla L(w)=0$`,
        zh: String.raw`$w^\top\nabla L(w)=0$`,
      },
      pythagoras: {
        en: String.raw`$\|w-\eta\nabla L(w)\|^2=\|w\|^2+\eta^2\|\nabla L(w)\|^2\ge\|w\|^2$`,
        zh: String.raw`$\|w-\eta\nabla L(w)\|^2=\|w\|^2+\eta^2\|\nabla L(w)\|^2\ge\|w\|^2$`,
      },
    },
    solution: {
      en: 'Mean and standard deviation are multiplied by *a* like the values. In the quotient *a* cancels, as *ε* is negligible. The loss sees only normalized values. Differentiate with respect to *a*: the right side is constant, the chain rule gives the left side. Put *a* = 1. Step and weights form a right angle, so Pythagoras applies.',
      zh: '值乘以 *a*，均值和标准差也乘以 *a*。*ε* 可忽略，所以 *a* 在商里约去。损失只看得到归一化之后的值。对 *a* 求导：右边是常数，左边用链式法则。取 *a* = 1。步子与权重成直角，用勾股定理。',
    },
  },

  'turn-of-the-weights': {
    title: { en: 'How far a step turns', zh: '一步转过多少' },
    question: {
      en: 'A batch normalization (*ε* negligible) follows directly on a weight vector. One step of plain gradient descent turns it by {angle}°. Now start from {factor} times these weights, with the same batch and the same learning rate. By about how many degrees does a step turn them?',
      zh: '权重向量之后直接接批归一化（*ε* 可忽略）。普通梯度下降的一步使它转过 {angle}°。现在从 {factor} 倍的权重出发，批和学习率都不变，一步约转过多少度？',
    },
    solution: {
      en: String.raw`The step is at a right angle to *w*, so for small angles the turn is about $\eta\|\nabla L\|/\|w\|$. The gradient is divided by {factor}, the length of *w* is multiplied by {factor}. Together the angle is divided by $\spot{factor}^2=\spot{square}$:

$$
\frac{\spot{angle}^\circ}{\spot{square}}\approx\spot{answer}^\circ
$$`,
      zh: String.raw`步子与 *w* 垂直，所以角度很小时约为 $\eta\|\nabla L\|/\|w\|$。梯度除以 {factor}，*w* 的长度乘以 {factor}，合起来角度除以 $\spot{factor}^2=\spot{square}$：

$$
\frac{\spot{angle}^\circ}{\spot{square}}\approx\spot{answer}^\circ
$$`,
    },
    slips: {
      'gradient-only': {
        en: 'This counts only the gradient, which is divided by {factor}. The vector that the step turns is {factor} times as long, too.',
        zh: '这里只算了梯度除以 {factor}。要转动的向量也变成了 {factor} 倍长。',
      },
      unchanged: {
        en: 'The output does not change, the step does: shorter step, longer weights.',
        zh: '不变的是输出。步子变短了，权重变长了，角度就变小。',
      },
    },
  },

  'noise-of-the-variance': {
    title: { en: 'Noise of the batch variance', zh: '批方差的噪声' },
    question: {
      en: 'A mini-batch has {size} independent Gaussian values of one feature. What is the relative standard deviation of their unbiased variance, that is its standard deviation divided by the true variance?',
      zh: '小批量中有某个特征的 {size} 个独立高斯值。它们的无偏方差的相对标准差是多少（即它的标准差除以真实方差）？',
    },
    solution: {
      en: String.raw`For Gaussian data $(m-1)s^2/\sigma^2$ has a chi-squared distribution with *m* − 1 degrees of freedom, whose variance is 2(*m* − 1). So $s^2/\sigma^2$ has variance $2/(m-1)$, and the standard deviation is

$$
\sqrt{\frac2{m-1}}=\sqrt{\frac2{\spot{less}}}\approx\spot{answer}
$$`,
      zh: String.raw`对高斯数据，$(m-1)s^2/\sigma^2$ 服从自由度为 *m* − 1 的卡方分布，其方差为 2(*m* − 1)。所以 $s^2/\sigma^2$ 的方差是 $2/(m-1)$，标准差是

$$
\sqrt{\frac2{m-1}}=\sqrt{\frac2{\spot{less}}}\approx\spot{answer}
$$`,
    },
    slips: {
      'divided-by-size': {
        en: 'The divisor is *m* − 1 = {less}: the mean is estimated from the same values and takes one degree of freedom.',
        zh: '分母是 *m* − 1 = {less}：均值也由这些数估计，占去一个自由度。',
      },
      'like-the-mean': {
        en: '1/√*m* is the noise of the batch *mean*, in units of *σ*.',
        zh: '1/√*m* 是批**均值**的噪声（以 *σ* 为单位）。',
      },
      'no-root': {
        en: 'This is the relative variance. Take the root for the standard deviation.',
        zh: '这是相对方差，开平方才是标准差。',
      },
    },
  },

  'learned-count': {
    title: { en: 'Number of learned parameters', zh: '可学习参数的个数' },
    question: {
      en: 'A convolution puts out a block *N* × *C* × *H* × *W* of {samples} × {channels} × {side} × {side} values. How many parameters does the batch normalization behind it learn?',
      zh: '卷积层输出 *N* × *C* × *H* × *W* 的数据块，大小为 {samples} × {channels} × {side} × {side}。它后面的批归一化要学多少个参数？',
    },
    solution: {
      en: String.raw`One *γ* and one *β* for each channel. Batch size and positions do not matter:

$$
2C=2\cdot\spot{channels}=\spot{answer}
$$`,
      zh: String.raw`每个通道一个 *γ*、一个 *β*，与批量大小和位置无关：

$$
2C=2\cdot\spot{channels}=\spot{answer}
$$`,
    },
    slips: {
      'running-counted': {
        en: 'This counts the running mean and variance, too. They are stored, but not learned by gradient descent.',
        zh: '这里把均值和方差的移动平均也算进去了。它们要保存，但不是由梯度下降学得的。',
      },
      'one-each': {
        en: 'Each channel has two of them: the scale *γ* and the shift *β*.',
        zh: '每个通道有两个：缩放 *γ* 和平移 *β*。',
      },
      'per-position': {
        en: 'All positions of a channel share one *γ* and one *β*. A pair for each position is what layer normalization over *C*, *H*, *W* has.',
        zh: '同一通道的所有位置共用一个 *γ* 和一个 *β*。在 *C*、*H*、*W* 上求的层归一化，才是每个位置一对。',
      },
    },
  },

  'who-shares-statistics': {
    title: { en: 'Which values share a mean', zh: '哪些值共用均值' },
    question: {
      en: 'Images give a block *N* × *C* × *H* × *W* with *C* = {channels} channels; a transformer gives a vector of features for each token. The question is which values share their mean and variance.',
      zh: '图像给出 *N* × *C* × *H* × *W* 的数据块，*C* = {channels} 个通道；Transformer 给每个词元一个特征向量。问题是：哪些值共用均值和方差？',
    },
    statements: {
      tokens: {
        en: 'In a transformer, the usual layer normalization averages over all tokens of a sequence.',
        zh: 'Transformer 里通常的层归一化，在一个序列的所有词元上求平均。',
      },
      'one-group': {
        en: 'On images, group normalization with 1 group has the same means and variances as layer normalization over *C*, *H* and *W*.',
        zh: '对图像，只有 1 组的组归一化，均值和方差与在 *C*、*H*、*W* 上求的层归一化相同。',
      },
      'group-each': {
        en: 'On images, group normalization with {channels} groups has the same means and variances as instance normalization.',
        zh: '对图像，分成 {channels} 组的组归一化，均值和方差与实例归一化相同。',
      },
      'group-of-batch': {
        en: 'In group normalization with 2 groups, the result for one sample depends on the other samples of the batch.',
        zh: '分成 2 组的组归一化，一个样本的结果取决于同批的其他样本。',
      },
    },
    why: {
      tokens: {
        en: 'It averages over the features only: each token has its own mean and variance.',
        zh: '它只在特征上求平均：每个词元有自己的均值和方差。',
      },
      'one-group': {
        en: 'One group has all {channels} channels of a sample, with all positions. That is what layer normalization over *C*, *H*, *W* takes.',
        zh: '一组就包含一个样本的全部 {channels} 个通道和所有位置，正是在 *C*、*H*、*W* 上求的层归一化。',
      },
      'group-each': {
        en: 'Each group then has one channel of one sample, as in instance normalization.',
        zh: '这时每组只有一个样本的一个通道，与实例归一化一样。',
      },
      'group-of-batch': {
        en: 'A group has channels of one sample only. Of these methods only batch normalization averages over the samples.',
        zh: '一组只包含同一个样本的通道。这几种方法里，只有批归一化在样本上求平均。',
      },
    },
    solution: {
      en: 'Batch normalization has one mean for each channel, over *N*, *H*, *W*. The others stay within a sample: layer normalization takes *C*, *H*, *W* (for tokens: the features), instance normalization one channel, group normalization several. So 1 group gives the statistics of layer normalization on images, and {channels} groups those of instance normalization.',
      zh: '批归一化对每个通道求一个均值，在 *N*、*H*、*W* 上。其余的都在一个样本之内：层归一化取 *C*、*H*、*W*（对词元则只取特征），实例归一化取一个通道，组归一化取几个通道。所以对图像，1 组与层归一化的统计量相同，{channels} 组与实例归一化相同。',
    },
  },

  claims: {
    title: { en: 'Claims about batch normalization', zh: '关于批归一化的说法' },
    question: {
      en: 'Which of these statements on batch normalization are correct? Take *ε* as negligible.',
      zh: '关于批归一化，哪些说法正确？设 *ε* 可忽略。',
    },
    options: {
      scale: {
        en: 'In training mode, multiplying all weights of the linear layer directly before it by 10 leaves its output as it was.',
        zh: '训练模式下，把紧接在它前面的线性层的权重全部乘以 10，它的输出不变。',
      },
      neighbors: {
        en: 'In training mode the output for a sample depends on the other samples of the mini-batch.',
        zh: '训练模式下，一个样本的输出取决于同批的其他样本。',
      },
      fold: {
        en: 'In evaluation mode a linear layer directly before it can take it over, so that it costs nothing.',
        zh: '评估模式下，可以把它并入紧接在前面的线性层，不再花任何代价。',
      },
      'shift-removed': {
        en: 'It is proven that it works by removing internal covariate shift.',
        zh: '已经证明，它有效是因为消除了内部协变量偏移。',
      },
      insensitive: {
        en: 'It makes a layer insensitive to its incoming weights, their direction included.',
        zh: '它使一层对输入权重不敏感，连权重的方向也不重要。',
      },
      explosion: {
        en: 'With it gradients can no longer explode, however deep the network is.',
        zh: '有了它，网络再深，梯度也不会爆炸。',
      },
      recurrent: {
        en: 'It cannot be used in recurrent networks.',
        zh: '循环网络不能用它。',
      },
    },
    why: {
      'shift-removed': {
        en: 'That is the hypothesis of 2015. With shifting noise added after the normalization, training hardly suffers, so it cannot be the whole reason.',
        zh: '这是 2015 年的假说。在归一化之后再加入会漂移的噪声，训练几乎不受影响，可见它不会是全部原因。',
      },
      insensitive: {
        en: 'Only their scale drops out. Their direction decides the output as before, and training has to find it.',
        zh: '不起作用的只是权重的尺度。方向照样决定输出，要靠训练去找。',
      },
      explosion: {
        en: 'Short weights get large gradients, since gradients are divided by their scale. In very deep plain networks the gradient can even grow from layer to layer at initialization.',
        zh: '梯度要除以权重的尺度，所以很短的权重得到很大的梯度。在很深的普通网络里，初始化时梯度甚至会逐层增大。',
      },
      recurrent: {
        en: 'It is awkward, not impossible: separate statistics for each time step and a small initial *γ*. Layer normalization is the usual choice.',
        zh: '只是麻烦，并非不能：每个时间步分别统计，*γ* 从很小的值开始。通常的选择是层归一化。',
      },
    },
    solution: {
      en: 'Three are correct: the scale of the incoming weights cancels, in training the samples share their statistics, and with stored statistics the layer is affine and can be folded. The other four claim too much.',
      zh: '三条正确：输入权重的尺度会消掉；训练时各样本共用统计量；统计量固定后这一层是仿射变换，可以合并。其余四条都说过头了。',
    },
  },

  'benefits-and-costs': {
    title: { en: 'Benefits, costs, reasons', zh: '好处、代价与原因' },
    question: {
      en: 'What does batch normalization bring, what does it cost, and why does it work?',
      zh: '批归一化有什么好处，代价是什么，为什么有效？',
    },
    points: {
      scale: {
        en: 'A layer becomes invariant to the scale of its incoming weights.',
        zh: '一层对输入权重的尺度不变。',
      },
      rates: {
        en: 'Larger learning rates are stable, and initialization matters less.',
        zh: '可用更大的学习率，对初始化不那么敏感。',
      },
      noise: {
        en: 'The noise of the batch statistics regularizes a little.',
        zh: '批统计量的噪声略有正则化作用。',
      },
      costs: {
        en: 'Costs: it depends on the batch size and computes differently in training and inference; or it is awkward for sequences and online learning.',
        zh: '代价：依赖批量大小，训练与推理的计算不同；或者不便用于序列和在线学习。',
      },
      hypothesis: {
        en: 'Internal covariate shift is a hypothesis; scale invariance and a smoother loss are better supported.',
        zh: '内部协变量偏移只是假说，尺度不变性和更平滑的损失更有依据。',
      },
    },
    solution: {
      en: 'A layer becomes invariant to the scale of its incoming weights. So larger learning rates are stable and initialization matters less. The noise of the batch regularizes a little. Costs: it depends on the batch size, computes differently in training and inference, and is awkward for sequences and online learning. “Less internal covariate shift” is the hypothesis of 2015; scale invariance and a smoother loss are better supported.',
      zh: '它使一层对输入权重的尺度不变，于是可用更大的学习率，对初始化也不那么敏感；批量的噪声略有正则化作用。代价：依赖批量大小，训练与推理的计算不同，不便用于序列和在线学习。“减轻内部协变量偏移”是 2015 年提出的假说；尺度不变性和更平滑的损失有更好的依据。',
    },
  },
};
