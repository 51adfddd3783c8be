import type { WordsFor } from '../../src/exercise/exercise-words';
import type { exercises } from './exercises';

/** The words of the exercises on weight initialization. */
export const words: WordsFor<typeof exercises> = {
  'deviation-of-z': {
    title: { en: 'How wide is z', zh: 'z 的标准差' },
    question: {
      en: String.raw`A neuron has {fanIn} inputs, of which {active} are 1 and the rest 0. Each weight has mean 0 and variance 1/{fanIn}; the bias has mean 0 and standard deviation {bias}; all are independent. What is the standard deviation of $z=\sum_iw_ix_i+b$?`,
      zh: String.raw`一个神经元有 {fanIn} 个输入，其中 {active} 个为 1，其余为 0。每个权重的均值为 0、方差为 1/{fanIn}；偏置的均值为 0、标准差为 {bias}；它们相互独立。求 $z=\sum_iw_ix_i+b$ 的标准差。`,
    },
    solution: {
      en: String.raw`An input of 1 passes its weight on unchanged, an input of 0 adds nothing. Independent terms: the variances add. The root comes last:

$$
\sigma_z=\sqrt{\frac{\spot{active}}{\spot{fanIn}}+\spot{bias}^2}\approx\spot{answer}
$$`,
      zh: String.raw`取值为 1 的输入让权重原样通过，取值为 0 的输入没有贡献。各项独立，方差相加，最后开根号：

$$
\sigma_z=\sqrt{\frac{\spot{active}}{\spot{fanIn}}+\spot{bias}^2}\approx\spot{answer}
$$`,
    },
    slips: {
      'root-forgotten': {
        en: 'This is the variance. The standard deviation is its root.',
        zh: '这是方差。再开根号才是标准差。',
      },
      'active-as-fan-in': {
        en: 'This takes {active} for the fan-in. The variance of a weight comes from all {fanIn} inputs, the sum only from the active ones.',
        zh: '这里把 {active} 当成了扇入。权重的方差由全部 {fanIn} 个输入决定，求和才只算活跃的输入。',
      },
      'no-bias': {
        en: 'The bias is missing. Its variance is that of one term, but far larger than the variance of one weight.',
        zh: '漏了偏置。它虽然只是一项，方差却比一个权重大得多。',
      },
      'bias-not-squared': {
        en: 'Variances add, not standard deviations: {bias} must be squared before it is added.',
        zh: '相加的是方差，不是标准差：{bias} 要先平方再相加。',
      },
    },
  },

  'assumptions-of-rule': {
    title: { en: 'What the variance rule needs', zh: '方差公式需要什么' },
    question: {
      en: String.raw`The inputs are random, and all weights have the same variance. Which of these assumptions does one need to derive $\mathrm{Var}(z)=\mathrm{Var}(w)\sum_i\mathbb E[x_i^2]+\mathrm{Var}(b)$?`,
      zh: String.raw`输入是随机的，各权重的方差相同。要推出 $\mathrm{Var}(z)=\mathrm{Var}(w)\sum_i\mathbb E[x_i^2]+\mathrm{Var}(b)$，需要下面哪些假设？`,
    },
    options: {
      'zero-mean-weights': { en: 'The weights have mean 0.', zh: '权重的均值为 0。' },
      independent: {
        en: 'The weights are independent of each other, of the inputs and of the bias.',
        zh: '权重之间相互独立，也与输入、偏置独立。',
      },
      gaussian: { en: 'The weights are Gaussian.', zh: '权重服从高斯分布。' },
      'zero-mean-inputs': { en: 'The inputs have mean 0.', zh: '输入的均值为 0。' },
      'independent-inputs': {
        en: 'The inputs are independent of each other.',
        zh: '输入之间相互独立。',
      },
      'zero-mean-bias': { en: 'The bias has mean 0.', zh: '偏置的均值为 0。' },
    },
    why: {
      gaussian: {
        en: 'The rule uses a mean and a variance of each weight, nothing else of its distribution. Uniform weights with the same two numbers give the same variance.',
        zh: '公式只用到权重的均值与方差，与分布的其他性质无关。均匀分布的权重，只要这两个数相同，结果就相同。',
      },
      'zero-mean-inputs': {
        en: 'The mean of an input is taken care of: the rule has its mean square, not its variance.',
        zh: '输入的均值已经算在内：公式里是均方，不是方差。',
      },
      'independent-inputs': {
        en: String.raw`For $i\ne j$ the covariance of two terms is $\mathbb E[w_i]\,\mathbb E[w_j]\,\mathbb E[x_ix_j]$. The weights of mean 0 make it 0, however the inputs depend on each other.`,
        zh: String.raw`$i\ne j$ 时，两项的协方差是 $\mathbb E[w_i]\,\mathbb E[w_j]\,\mathbb E[x_ix_j]$。权重均值为 0，它就是 0，不管输入之间怎样相关。`,
      },
      'zero-mean-bias': {
        en: 'A mean of the bias shifts *z* and leaves its variance alone.',
        zh: '偏置的均值只让 *z* 平移，不改变方差。',
      },
    },
    solution: {
      en: 'Mean 0 turns the variance of each product into Var(*w*) times a mean square and removes all covariances. Independence lets expectations of products split. For fixed inputs not even the mean 0 is needed.',
      zh: '权重均值为 0，每个乘积的方差才化为 Var(*w*) 乘均方，协方差才全部消失。独立性使乘积的期望可以拆开。若输入固定，连均值为 0 也不需要。',
    },
  },

  'glorot-limit': {
    title: { en: 'Glorot with a uniform distribution', zh: '均匀分布的 Glorot 初始化' },
    question: {
      en: 'A layer has {fanIn} inputs and {fanOut} outputs. Its weights are drawn from *U*(−*a*, *a*) by the rule of Glorot with gain 1. What is *a*?',
      zh: '某层有 {fanIn} 个输入、{fanOut} 个输出，按 Glorot 方案（增益 1）从 *U*(−*a*, *a*) 抽取权重。*a* 是多少？',
    },
    solution: {
      en: String.raw`Glorot asks for the variance 2/{sum}. A uniform distribution has variance $a^2/3$. Hence

$$
a=\sqrt{\frac{6}{\spot{fanIn}+\spot{fanOut}}}=\sqrt{\frac{6}{\spot{sum}}}\approx\spot{answer}
$$`,
      zh: String.raw`Glorot 要求方差为 2/{sum}，均匀分布的方差为 $a^2/3$，所以

$$
a=\sqrt{\frac{6}{\spot{fanIn}+\spot{fanOut}}}=\sqrt{\frac{6}{\spot{sum}}}\approx\spot{answer}
$$`,
    },
    slips: {
      'deviation-as-limit': {
        en: 'This is the standard deviation. The limit is √3 times as large.',
        zh: '这是标准差。界是它的 √3 倍。',
      },
      'fan-in-only': {
        en: 'This uses the fan-in alone, as He does with his factor 2. Glorot takes the mean of fan-in and fan-out.',
        zh: '这里只用了扇入，相当于 He 的方案。Glorot 取扇入与扇出的平均。',
      },
      'older-heuristic': {
        en: 'This is the older rule, one over the root of the fan-in. Its variance is 1/(3·{fanIn}), and it ignores the outputs.',
        zh: '这是更早的做法：扇入平方根的倒数。它的方差是 1/(3·{fanIn})，也没有考虑输出。',
      },
    },
  },

  'relu-factor': {
    title: { en: 'The factor for ReLU', zh: 'ReLU 的系数' },
    question: {
      en: String.raw`For linear layers $\mathrm{Var}(w)=1/n_{\mathrm{in}}$ keeps the signal. By which factor does He initialization multiply this variance for ReLU, and why? (The weights are distributed symmetrically about 0, the biases are 0.)`,
      zh: String.raw`线性层取 $\mathrm{Var}(w)=1/n_{\mathrm{in}}$ 即可保持信号。用于 ReLU 时，He 初始化把这个方差乘以几？为什么？（权重的分布关于 0 对称，偏置为 0。）`,
    },
    options: {
      'mean-square': {
        en: 'By 2: ReLU halves the mean square of a net input that is symmetric about 0.',
        zh: '乘 2：净输入关于 0 对称，经过 ReLU 均方减半。',
      },
      variance: {
        en: 'By 2: ReLU halves the variance of a net input that is symmetric about 0.',
        zh: '乘 2：净输入关于 0 对称，经过 ReLU 方差减半。',
      },
      root: {
        en: 'By √2: ReLU halves the mean square, and a root must be taken to make up for it.',
        zh: '乘 √2：经过 ReLU 均方减半，补偿时要开根号。',
      },
      twice: {
        en: 'By 4: ReLU halves the signal forward and the gradient backward, and both must be made up for.',
        zh: '乘 4：前向的信号减半，反向的梯度也减半，两者都要补偿。',
      },
    },
    why: {
      variance: {
        en: 'The factor is right, the reason is not. The outputs of ReLU have a mean above 0, and their variance is {varianceShare} of that of a Gaussian net input. What the next layer sees is their mean square, and that is one half.',
        zh: '系数对了，理由不对。ReLU 输出的均值大于 0；净输入为高斯分布时，输出的方差只有净输入方差的 {varianceShare} 倍。下一层看到的是均方，而均方才是一半。',
      },
      root: {
        en: 'The root belongs to the standard deviation of a weight. The variance gets the whole factor; with √2 the mean square still falls in each layer.',
        zh: '开根号的是权重的标准差。方差要乘整个系数；只乘 √2，均方仍会逐层下降。',
      },
      twice: {
        en: 'The same factor 2 serves both directions, each of them once. With 4 signal and gradient both grow without bound.',
        zh: '同一个系数 2 对两个方向都适用，各补一次。乘 4 的话，信号和梯度都会不断变大。',
      },
    },
    solution: {
      en: String.raw`A net input symmetric about 0 is negative half of the time, and the two halves contribute equally to its mean square. ReLU removes one of them, so $\mathbb E[a^2]=\frac12\mathrm{Var}(z)$. Twice the variance of the weights makes up for it.`,
      zh: String.raw`净输入关于 0 对称，正负两半对均方的贡献相等。ReLU 去掉了负的一半，所以 $\mathbb E[a^2]=\frac12\mathrm{Var}(z)$。权重方差加倍，正好补回。`,
    },
  },

  'gaussian-needed': {
    title: { en: 'The shape of the weights', zh: '权重的分布形状' },
    question: {
      en: String.raw`A neuron $z=\sum_iw_ix_i+b$ has *n* inputs. Its weights have mean 0 and the same variance; they are independent of each other, of the inputs and of the bias.`,
      zh: String.raw`一个神经元 $z=\sum_iw_ix_i+b$ 有 *n* 个输入。各权重的均值为 0、方差相同，权重之间独立，也与输入、偏置独立。`,
    },
    statements: {
      'needs-gaussian': {
        en: 'The variance of *z* can only be derived if the weights are Gaussian.',
        zh: '只有权重服从高斯分布，才能推出 *z* 的方差。',
      },
      'same-variance': {
        en: 'Replace Gaussian weights by uniform ones of the same variance: the variance of *z* stays the same.',
        zh: '把高斯权重换成方差相同的均匀分布权重，*z* 的方差不变。',
      },
      'limit-as-deviation': {
        en: 'Weights from *U*(−1/√*n*, 1/√*n*) have the same variance as weights from *N*(0, 1/*n*).',
        zh: '从 *U*(−1/√*n*, 1/√*n*) 抽取的权重，与从 *N*(0, 1/*n*) 抽取的权重方差相同。',
      },
      'nearly-normal': {
        en: 'With uniform weights and bias, and many inputs fixed at 1, the weighted sum without the bias is nearly normal over the draws of the weights.',
        zh: '权重服从均匀分布，很多输入固定为 1：就权重的抽取而言，不含偏置的加权和近似服从正态分布。',
      },
    },
    why: {
      'needs-gaussian': {
        en: 'The derivation uses mean 0, a variance and independence. Only the *shape* of the distribution of *z* depends on more.',
        zh: '推导只用到均值为 0、方差和独立性。只有 *z* 的分布形状才与更多条件有关。',
      },
      'same-variance': {
        en: 'Only the mean and the variance of a weight enter.',
        zh: '公式只用到权重的均值与方差。',
      },
      'limit-as-deviation': {
        en: '*U*(−*a*, *a*) has variance $a^2/3$. With the limit 1/√*n* that is a third of 1/*n*.',
        zh: '*U*(−*a*, *a*) 的方差是 $a^2/3$。界取 1/√*n*，方差只有 1/*n* 的三分之一。',
      },
      'nearly-normal': {
        en: 'Many independent terms of the same size: the central limit theorem applies, whatever the shape of one term.',
        zh: '许多独立同分布的项相加，中心极限定理成立，与单个项的形状无关。',
      },
    },
    solution: {
      en: 'Variances add for any shape. Shapes matter for two things only: how a limit translates into a standard deviation, and what the distribution of *z* looks like.',
      zh: '不管什么分布，方差都可以相加。分布的形状只影响两件事：界与标准差怎样换算，*z* 的分布是什么样子。',
    },
  },

  'relu-depth': {
    title: { en: 'Signal after many ReLU layers', zh: '多层 ReLU 之后的信号' },
    question: {
      en: String.raw`Infinitely wide ReLU layers have $n\,\mathrm{Var}(w)=1$ and no biases. The input has root mean square 1. What is the root mean square of the activations after {depth} layers?`,
      zh: String.raw`ReLU 层无限宽，$n\,\mathrm{Var}(w)=1$，无偏置。输入的均方根为 1。经过 {depth} 层之后，激活值的均方根是多少？`,
    },
    solution: {
      en: String.raw`The weights keep the mean square, ReLU halves it. After {depth} layers $2^{-\spot{depth}}$ of it is left. The root mean square is the root:

$$
2^{-\spot{depth}/2}\approx\spot{answer}
$$`,
      zh: String.raw`权重保持均方，ReLU 使它减半。{depth} 层之后，均方只剩 $2^{-\spot{depth}}$，均方根再开根号：

$$
2^{-\spot{depth}/2}\approx\spot{answer}
$$`,
    },
    slips: {
      'root-forgotten': {
        en: 'This is the mean square. The root mean square is its root.',
        zh: '这是均方。均方根还要开根号。',
      },
      'nothing-lost': {
        en: 'The variance 1/*n* keeps the net inputs as large as the activations before. Then ReLU cuts off one half, in every layer.',
        zh: '方差 1/*n* 只保证净输入与上一层激活值一样大。随后每一层的 ReLU 都要砍掉一半。',
      },
      'net-input': {
        en: 'This is the size of the last *net input*. ReLU has still to be applied to it.',
        zh: '这是最后一层净输入的大小，还没有经过 ReLU。',
      },
    },
  },

  'equal-units': {
    title: { en: 'A start with equal weights', zh: '所有权重相等' },
    question: {
      en: 'A network has one hidden layer of tanh units. All its weights start at {start}, all biases at 0, and it is trained with gradient descent. What happens to the hidden units?',
      zh: '一个网络有一个 tanh 隐藏层，所有权重的初值都是 {start}，所有偏置的初值都是 0，用梯度下降训练。隐藏神经元会怎样？',
    },
    options: {
      'stay-equal': {
        en: 'They learn, but remain equal for ever.',
        zh: '它们会学习，但始终彼此相同。',
      },
      'no-move': {
        en: 'They stay where they are: equal units receive no gradient.',
        zh: '它们停在原处：相同的神经元得不到梯度。',
      },
      'data-part': {
        en: 'They part after some steps, because the samples differ.',
        zh: '若干步之后它们会分开，因为样本各不相同。',
      },
      'rate-parts': {
        en: 'They part if the learning rate is large enough.',
        zh: '只要学习率足够大，它们就会分开。',
      },
    },
    why: {
      'no-move': {
        en: 'That is the start with zeros. Weights of {start} pass signals forward and gradients back; the gradients of the units are not 0 but equal.',
        zh: '那是权重全取 0 的情形。权重为 {start} 时，信号传得过去，梯度也传得回来；各神经元的梯度不是 0，而是相等。',
      },
      'data-part': {
        en: 'Every sample gives all hidden units the same output and the same gradient, so whatever the samples are, each step moves all units alike.',
        zh: '对每一个样本，各神经元的输出相同、梯度也相同。不管样本如何，每一步对它们的改变都一样。',
      },
      'rate-parts': {
        en: 'The learning rate multiplies equal gradients by the same number. They remain equal.',
        zh: '学习率只是给相等的梯度乘上同一个数，乘完仍然相等。',
      },
    },
    solution: {
      en: 'Equal weights in and out: equal outputs, equal gradients, equal steps. The layer can do no more than a single unit. Random weights break the symmetry.',
      zh: '输入权重与输出权重都相同，于是输出相同、梯度相同、更新也相同。整层能做的不超过一个神经元。随机的权重用来打破对称性。',
    },
  },

  'mean-square-or-variance': {
    title: { en: 'Mean square or variance', zh: '均方还是方差' },
    question: {
      en: String.raw`Why does $\mathrm{Var}(z)$ contain the mean square of the inputs and not their variance? Give an example in which the two differ.`,
      zh: String.raw`$\mathrm{Var}(z)$ 的公式里为什么是输入的均方，而不是方差？举一个两者不同的例子。`,
    },
    points: {
      scale: {
        en: 'The randomness of a term comes from its weight; the input scales it, with its mean included.',
        zh: '每一项的随机性来自权重；输入只起缩放作用，均值也算在内。',
      },
      product: {
        en: String.raw`Independence and E[*w*] = 0 give $\mathrm{Var}(wx)=\mathrm{Var}(w)\,\mathbb E[x^2]$.`,
        zh: String.raw`由独立性和 E[*w*] = 0 得 $\mathrm{Var}(wx)=\mathrm{Var}(w)\,\mathbb E[x^2]$。`,
      },
      moments: {
        en: 'Mean square = variance + squared mean; the two agree only for mean 0.',
        zh: '均方 = 方差 + 均值的平方；只有均值为 0 时两者才相等。',
      },
      example: {
        en: 'An example with numbers, such as an input that is always 1: variance 0, mean square 1.',
        zh: '带数字的例子，如恒为 1 的输入：方差为 0，均方为 1。',
      },
    },
    solution: {
      en: 'A term *wx* is random because of its weight; the input scales it, mean included. The weight has mean 0 and is independent of *x*, so Var(*wx*) = Var(*w*) E[*x*²], and E[*x*²] = Var(*x*) + E[*x*]². The two agree only for inputs of mean 0. An input that is always 1 has variance 0 but mean square 1: with the variance it would add nothing to *z*.',
      zh: '*wx* 这一项的随机性来自权重，输入只起缩放作用，均值也算在内。权重均值为 0 且与 *x* 独立，所以 Var(*wx*) = Var(*w*) E[*x*²]，而 E[*x*²] = Var(*x*) + E[*x*]²，只有输入均值为 0 时两者才相等。恒为 1 的输入方差为 0、均方为 1：若用方差，它对 *z* 就毫无贡献。',
    },
  },

  'variance-of-sum': {
    title: { en: 'Deriving the variance rule', zh: '推导方差公式' },
    question: {
      en: String.raw`A neuron has {fanIn} inputs, $z=\sum_iw_ix_i+b$. Weights, inputs and bias are independent; each weight has mean 0 and variance 1/{fanIn}, the bias has standard deviation {bias}. Derive $\mathrm{Var}(z)$; then put in {active} inputs that are 1, the others being 0.`,
      zh: String.raw`一个神经元有 {fanIn} 个输入，$z=\sum_iw_ix_i+b$。权重、输入、偏置相互独立；每个权重的均值为 0、方差为 1/{fanIn}，偏置的标准差为 {bias}。推导 $\mathrm{Var}(z)$，最后代入：{active} 个输入为 1，其余为 0。`,
    },
    steps: {
      'bias-apart': {
        en: String.raw`$\mathrm{Var}(z)=\mathrm{Var}\bigl(\sum_iw_ix_i\bigr)+\mathrm{Var}(b)$`,
        zh: String.raw`$\mathrm{Var}(z)=\mathrm{Var}\bigl(\sum_iw_ix_i\bigr)+\mathrm{Var}(b)$`,
      },
      covariances: {
        en: String.raw`$\mathrm{Var}(z)=\sum_i\mathrm{Var}(w_ix_i)+\sum_{i\ne j}\mathrm{Cov}(w_ix_i,w_jx_j)+\mathrm{Var}(b)$`,
        zh: String.raw`$\mathrm{Var}(z)=\sum_i\mathrm{Var}(w_ix_i)+\sum_{i\ne j}\mathrm{Cov}(w_ix_i,w_jx_j)+\mathrm{Var}(b)$`,
      },
      uncorrelated: {
        en: String.raw`$\mathrm{Var}(z)=\sum_i\mathrm{Var}(w_ix_i)+\mathrm{Var}(b)$`,
        zh: String.raw`$\mathrm{Var}(z)=\sum_i\mathrm{Var}(w_ix_i)+\mathrm{Var}(b)$`,
      },
      product: {
        en: String.raw`$\mathrm{Var}(z)=\sum_i\bigl(\mathbb E[w_i^2]\,\mathbb E[x_i^2]-\mathbb E[w_i]^2\,\mathbb E[x_i]^2\bigr)+\mathrm{Var}(b)$`,
        zh: String.raw`$\mathrm{Var}(z)=\sum_i\bigl(\mathbb E[w_i^2]\,\mathbb E[x_i^2]-\mathbb E[w_i]^2\,\mathbb E[x_i]^2\bigr)+\mathrm{Var}(b)$`,
      },
      'mean-zero': {
        en: String.raw`$\mathrm{Var}(z)=\mathrm{Var}(w)\sum_i\mathbb E[x_i^2]+\mathrm{Var}(b)$`,
        zh: String.raw`$\mathrm{Var}(z)=\mathrm{Var}(w)\sum_i\mathbb E[x_i^2]+\mathrm{Var}(b)$`,
      },
      numbers: {
        en: String.raw`$\sigma_z=\sqrt{\spot{active}/\spot{fanIn}+\spot{bias}^2}\approx\spot{deviation}$`,
        zh: String.raw`$\sigma_z=\sqrt{\spot{active}/\spot{fanIn}+\spot{bias}^2}\approx\spot{deviation}$`,
      },
    },
    solution: {
      en: String.raw`What allows the steps: the bias is independent of the rest; the variance of a sum is the sum of all variances and covariances; the weights are independent with mean 0, so each covariance is $\mathbb E[w_i]\,\mathbb E[w_j]\,\mathbb E[x_ix_j]=0$; weight and input are independent, so expectations of products split; mean 0 once more, so $\mathbb E[w^2]=\mathrm{Var}(w)$; an input of 1 has mean square 1.`,
      zh: String.raw`各步的依据：偏置与其余各项独立；和的方差等于全部方差与协方差之和；权重独立且均值为 0，所以协方差 $\mathbb E[w_i]\,\mathbb E[w_j]\,\mathbb E[x_ix_j]=0$；权重与输入独立，乘积的期望可以拆开；再次用到均值为 0，$\mathbb E[w^2]=\mathrm{Var}(w)$；取值为 1 的输入均方为 1。`,
    },
  },

  'inputs-with-mean': {
    title: { en: 'Random inputs with a mean', zh: '均值不为 0 的随机输入' },
    question: {
      en: 'A neuron has {fanIn} inputs: {active} of them are random with mean {inputMean} and variance 1, the others are always 0. Each weight has mean 0 and variance 1/{fanIn}, the bias has mean 0 and standard deviation {bias}; all are independent. What is the *variance* of *z*, over weights, bias and inputs?',
      zh: '一个神经元有 {fanIn} 个输入：{active} 个是随机数，均值为 {inputMean}，方差为 1；其余恒为 0。每个权重的均值为 0、方差为 1/{fanIn}，偏置的均值为 0、标准差为 {bias}，全部相互独立。就权重、偏置和输入而言，*z* 的方差是多少？',
    },
    solution: {
      en: String.raw`An input counts with its mean square, variance plus squared mean: $1+\spot{inputMean}^2=\spot{meanSquare}$. Variances of independent terms add:

$$
\mathrm{Var}(z)=\frac{\spot{active}}{\spot{fanIn}}\cdot\spot{meanSquare}+\spot{bias}^2\approx\spot{answer}
$$`,
      zh: String.raw`输入按均方计入，均方等于方差加均值的平方：$1+\spot{inputMean}^2=\spot{meanSquare}$。各项独立，方差相加：

$$
\mathrm{Var}(z)=\frac{\spot{active}}{\spot{fanIn}}\cdot\spot{meanSquare}+\spot{bias}^2\approx\spot{answer}
$$`,
    },
    slips: {
      'variance-only': {
        en: 'This takes the variance 1 of an input. The weight multiplies the whole input, its mean included, so its mean square {meanSquare} counts.',
        zh: '这里只取了输入的方差 1。权重乘的是整个输入，均值也在内，应当用均方 {meanSquare}。',
      },
      'mean-only': {
        en: 'This takes the squared mean alone. The variance 1 of the inputs is a part of the mean square as well.',
        zh: '这里只取了均值的平方。均方还包含输入的方差 1。',
      },
      'sum-squared': {
        en: 'The mean square is 1 plus the squared mean, not the square of their sum.',
        zh: '均方是 1 加上均值的平方，而不是相加之后再平方。',
      },
    },
  },

  'one-network-over-data': {
    title: { en: 'One network over its data', zh: '同一个网络，许多输入' },
    question: {
      en: 'One neuron is fixed: its weights are {first}, {second} and {third}, its bias is {bias}. The inputs are independent, each with mean {inputMean} and variance 1. What is the variance of *z* over the data?',
      zh: '固定一个神经元：权重为 {first}、{second}、{third}，偏置为 {bias}。各输入相互独立，均值都是 {inputMean}，方差都是 1。就数据而言，*z* 的方差是多少？',
    },
    solution: {
      en: String.raw`Here weights and bias are constants. A constant factor enters a variance squared, a constant summand not at all, and the mean of the inputs only shifts *z*. What is left is $\lVert w\rVert^2$:

$$
\spot{first}^2+(\spot{second})^2+\spot{third}^2=\spot{answer}
$$`,
      zh: String.raw`这时权重和偏置都是常数。常数因子以平方进入方差，常数项不影响方差，输入的均值也只让 *z* 平移。剩下的就是 $\lVert w\rVert^2$：

$$
\spot{first}^2+(\spot{second})^2+\spot{third}^2=\spot{answer}
$$`,
    },
    slips: {
      'bias-adds': {
        en: 'The bias of one network is a constant. It shifts *z* and adds nothing to the spread.',
        zh: '同一个网络的偏置是常数，只让 *z* 平移，不增加离散程度。',
      },
      'mean-square': {
        en: 'The mean square counts when the *weights* are random. Over the data they are constants, and the mean of an input only shifts *z*.',
        zh: '权重随机时才用均方。就数据而言，权重是常数，输入的均值只让 *z* 平移。',
      },
      'sum-squared': {
        en: 'This squares the sum of the weights, as if all inputs were one and the same. For independent inputs the squares are added.',
        zh: '这是权重之和的平方，等于把所有输入当成同一个数。输入相互独立，应当把平方相加。',
      },
    },
  },

  'random-over-what': {
    title: { en: 'Random over what', zh: '随机性来自哪里' },
    question: {
      en: String.raw`A neuron is $z=\sum_iw_ix_i+b$. “Over the weights” means: many neurons are drawn, with independent weights and bias of mean 0. “Over the data” means: one drawn neuron, and many inputs, independent with mean 0 and variance 1.`,
      zh: String.raw`一个神经元：$z=\sum_iw_ix_i+b$。“就权重而言”指抽取许多神经元，权重和偏置独立、均值为 0。“就数据而言”指固定抽到的一个神经元，看许多输入，输入相互独立，均值为 0，方差为 1。`,
    },
    statements: {
      'fixed-inputs': {
        en: 'For one fixed input vector and Gaussian weights and bias, *z* is exactly Gaussian over the weights.',
        zh: '输入向量固定，权重和偏置服从高斯分布：就权重而言，*z* 恰好服从高斯分布。',
      },
      'random-inputs': {
        en: 'If weights, bias and inputs are all Gaussian and all drawn anew, *z* is exactly Gaussian.',
        zh: '权重、偏置和输入都服从高斯分布，每次都重新抽取：*z* 恰好服从高斯分布。',
      },
      'bias-widens': {
        en: String.raw`Over the data, *z* has the variance $\lVert w\rVert^2+b^2$.`,
        zh: String.raw`就数据而言，*z* 的方差是 $\lVert w\rVert^2+b^2$。`,
      },
      'own-variance': {
        en: 'Two neurons drawn in the same way have in general different variances over the data.',
        zh: '用同样方法抽取的两个神经元，就数据而言，方差一般不同。',
      },
    },
    why: {
      'fixed-inputs': {
        en: 'A sum of independent Gaussians with constant factors is Gaussian.',
        zh: '独立高斯变量乘以常数再相加，仍是高斯变量。',
      },
      'random-inputs': {
        en: 'Then each term is a product of two Gaussians, and such a product is not Gaussian: it has a sharp peak and heavy tails. Many terms make *z* nearly normal, never exactly.',
        zh: '这时每一项是两个高斯变量的乘积，不再是高斯变量：峰更尖，尾更厚。项数多时 *z* 近似正态，但并不恰好是正态。',
      },
      'bias-widens': {
        en: String.raw`The bias of one neuron is a constant: it shifts *z*. The variance is $\lVert w\rVert^2$.`,
        zh: String.raw`同一个神经元的偏置是常数，只让 *z* 平移。方差是 $\lVert w\rVert^2$。`,
      },
      'own-variance': {
        en: String.raw`The variance over the data is $\lVert w\rVert^2$, and that depends on the weights drawn.`,
        zh: String.raw`就数据而言，方差是 $\lVert w\rVert^2$，它取决于抽到的权重。`,
      },
    },
    solution: {
      en: 'Say first what is drawn anew: weights, inputs or both. What is not drawn anew is a constant, and constants have no variance.',
      zh: '先说清楚每次重新抽取的是什么：权重、输入，还是两者。不重新抽取的就是常数，常数没有方差。',
    },
  },

  'old-and-new-weights': {
    title: { en: 'Old weights and new weights', zh: '旧权重与新权重' },
    question: {
      en: 'A sigmoid neuron has {fanIn} inputs: {active} are 1, the rest 0. The bias has mean 0 and standard deviation {bias}. The old weights have variance 1, the new ones 1/{fanIn}; all have mean 0, all are independent. The slope of the sigmoid is below 1/100 where |*z*| exceeds *c* = {threshold}.',
      zh: '一个 sigmoid 神经元有 {fanIn} 个输入：{active} 个为 1，其余为 0。偏置的均值为 0，标准差为 {bias}。旧权重的方差为 1，新权重的方差为 1/{fanIn}；均值都是 0，全部相互独立。|*z*| 超过 *c* = {threshold} 时，sigmoid 的斜率小于 1/100。',
    },
    cells: {
      oldVariance: { en: 'old weights: variance of *z*', zh: '旧权重：*z* 的方差' },
      oldDeviation: { en: 'old weights: standard deviation of *z*', zh: '旧权重：*z* 的标准差' },
      oldDistance: {
        en: 'old weights: *c* in units of that standard deviation',
        zh: '旧权重：*c* 是该标准差的几倍',
      },
      newVariance: { en: 'new weights: variance of *z*', zh: '新权重：*z* 的方差' },
      newDeviation: { en: 'new weights: standard deviation of *z*', zh: '新权重：*z* 的标准差' },
      newDistance: {
        en: 'new weights: *c* in units of that standard deviation',
        zh: '新权重：*c* 是该标准差的几倍',
      },
    },
    slips: {
      'oldVariance.all-inputs': {
        en: 'Only the {active} inputs that are 1 contribute. An input of 0 removes its weight from the sum.',
        zh: '只有取值为 1 的 {active} 个输入有贡献。输入为 0，对应的权重就不进入求和。',
      },
      'oldVariance.new-scheme': {
        en: 'This is the variance with the new weights. The old ones have variance 1 each, whatever the fan-in.',
        zh: '这是新权重的结果。旧权重不管扇入多大，方差都是 1。',
      },
      'oldDeviation.root-forgotten': {
        en: 'This is the variance; take its root.',
        zh: '这是方差，还要开根号。',
      },
      'oldDistance.inverted': {
        en: 'The quotient is upside down: divide *c* by the standard deviation.',
        zh: '比值写反了：应当用 *c* 除以标准差。',
      },
      'newVariance.active-as-fan-in': {
        en: 'This takes the {active} active inputs for the fan-in. Each weight has variance 1/{fanIn}.',
        zh: '这里把 {active} 个活跃输入当成了扇入。每个权重的方差是 1/{fanIn}。',
      },
      'newVariance.no-bias': {
        en: 'The variance of the bias is missing.',
        zh: '漏了偏置的方差。',
      },
      'newDeviation.root-forgotten': {
        en: 'This is the variance; take its root.',
        zh: '这是方差，还要开根号。',
      },
      'newDistance.inverted': {
        en: 'The quotient is upside down: divide *c* by the standard deviation.',
        zh: '比值写反了：应当用 *c* 除以标准差。',
      },
    },
    solution: {
      en: String.raw`Old: $\spot{active}+\spot{bias}^2\approx\spot{oldVariance}$, root $\spot{oldDeviation}$. New: $\spot{active}/\spot{fanIn}+\spot{bias}^2\approx\spot{newVariance}$, root $\spot{newDeviation}$. With the old weights *c* is only {oldDistance} standard deviations from 0, so many neurons start saturated and hardly learn. With the new ones it is {newDistance}.`,
      zh: String.raw`旧权重：$\spot{active}+\spot{bias}^2\approx\spot{oldVariance}$，开根号得 $\spot{oldDeviation}$。新权重：$\spot{active}/\spot{fanIn}+\spot{bias}^2\approx\spot{newVariance}$，开根号得 $\spot{newDeviation}$。用旧权重，*c* 离 0 只有 {oldDistance} 个标准差，许多神经元一开始就饱和，几乎学不动；用新权重，则有 {newDistance} 个标准差。`,
    },
  },

  'he-for-relu': {
    title: { en: 'Deriving He initialization', zh: '推导 He 初始化' },
    question: {
      en: String.raw`All layers have *n* ReLU units and no biases; the weights are independent, and distributed symmetrically about 0. $z_l$ is a net input of layer *l*, $a_l$ its activation, and $q_l=\mathrm{Var}(z_l)$. Derive the weight variance that keeps $q_l$ constant over the depth.`,
      zh: String.raw`各层都有 *n* 个 ReLU 神经元，无偏置；权重相互独立，分布关于 0 对称。$z_l$ 是第 *l* 层的净输入，$a_l$ 是它的激活值，$q_l=\mathrm{Var}(z_l)$。推导使 $q_l$ 逐层不变的权重方差。`,
    },
    steps: {
      symmetric: {
        en: '$z_l$ is symmetric about 0: with the signs of all its weights reversed it becomes $-z_l$.',
        zh: '$z_l$ 关于 0 对称：它的所有权重变号，它就变成 $-z_l$。',
      },
      half: {
        en: String.raw`$\mathbb E[a_l^2]=\mathbb E[\max(0,z_l)^2]=\frac12\mathbb E[z_l^2]$`,
        zh: String.raw`$\mathbb E[a_l^2]=\mathbb E[\max(0,z_l)^2]=\frac12\mathbb E[z_l^2]$`,
      },
      variance: {
        en: String.raw`$\mathbb E[a_l^2]=\frac12q_l$`,
        zh: String.raw`$\mathbb E[a_l^2]=\frac12q_l$`,
      },
      next: {
        en: String.raw`$q_{l+1}=n\,\mathrm{Var}(w)\cdot\frac12q_l$`,
        zh: String.raw`$q_{l+1}=n\,\mathrm{Var}(w)\cdot\frac12q_l$`,
      },
      depth: {
        en: String.raw`$q_L=\bigl(\frac12n\,\mathrm{Var}(w)\bigr)^{L-1}q_1$`,
        zh: String.raw`$q_L=\bigl(\frac12n\,\mathrm{Var}(w)\bigr)^{L-1}q_1$`,
      },
      choice: {
        en: String.raw`The base of this power must be 1: $\mathrm{Var}(w)=\frac2n$.`,
        zh: String.raw`这个幂的底数必须是 1：$\mathrm{Var}(w)=\frac2n$。`,
      },
    },
    solution: {
      en: 'What allows the steps: the reversed weights have the same distribution; by symmetry both signs contribute equally to the mean square, and ReLU keeps one; a symmetric variable has mean 0, so its mean square is its variance; the variance rule with the mean square of the activations; the same factor in each layer; only the base 1 keeps $q_L$ constant for every depth.',
      zh: '各步的依据：变号后的权重分布不变；由对称性，正负两部分对均方的贡献相等，ReLU 只留一半；对称的变量均值为 0，均方就是方差；对激活值的均方用方差公式；每一层的倍数相同；只有底数为 1，$q_L$ 才对任何层数都不变。',
    },
  },

  'gradient-at-input': {
    title: { en: 'The gradient at the input', zh: '传到输入的梯度' },
    question: {
      en: 'A ReLU network has {depth} layers of {width} units and no biases. The weights have mean 0 and variance {variance}. At the output of the last layer the gradient has root mean square 1. What root mean square does the theory for wide layers predict for the gradient at the input?',
      zh: '一个 ReLU 网络有 {depth} 层，每层 {width} 个神经元，无偏置。权重的均值为 0，方差为 {variance}。在最后一层的输出处，梯度的均方根为 1。按宽层的理论，传到输入的梯度的均方根是多少？',
    },
    solution: {
      en: String.raw`Passing a layer backward multiplies the squared gradient by $\chi=n\,\mathrm{Var}(w)\,\mathbb E[\phi'(z)^2]$. The slope of ReLU is 1 for half of the net inputs and 0 for the others:

$$
\chi=\spot{width}\cdot\spot{variance}\cdot\tfrac12=\spot{factor}
$$

The root mean square is the root of {depth} such factors:

$$
\chi^{\spot{depth}/2}\approx\spot{answer}
$$`,
      zh: String.raw`反向经过一层，梯度的平方乘以 $\chi=n\,\mathrm{Var}(w)\,\mathbb E[\phi'(z)^2]$。ReLU 的斜率对一半净输入是 1，对另一半是 0：

$$
\chi=\spot{width}\cdot\spot{variance}\cdot\tfrac12=\spot{factor}
$$

均方根是 {depth} 个这样的倍数之积再开根号：

$$
\chi^{\spot{depth}/2}\approx\spot{answer}
$$`,
    },
    slips: {
      'slope-one': {
        en: 'The slope 1 alone keeps nothing. The gradient also passes through the weights, and half of the units have slope 0.',
        zh: '只有斜率为 1 还不够。梯度还要经过权重，而且有一半神经元的斜率是 0。',
      },
      'no-half': {
        en: 'This holds for linear layers. In a ReLU layer half of the units pass no gradient back.',
        zh: '线性层才是这样。ReLU 层有一半神经元不往回传梯度。',
      },
      'root-forgotten': {
        en: 'This is the mean square of the gradient. The root mean square is its root.',
        zh: '这是梯度的均方。均方根还要开根号。',
      },
    },
  },

  'variance-for-layer': {
    title: { en: 'Choosing a variance for ReLU', zh: '为 ReLU 层选方差' },
    question: {
      en: 'The inputs of a ReLU layer are the activations of another ReLU layer; both have no biases, and weights distributed symmetrically about 0. The layer has {fanIn} inputs and {fanOut} outputs. Which variance of its weights gives its net inputs the same variance as those of the layer before?',
      zh: '一个 ReLU 层的输入是前一个 ReLU 层的激活值，两层都无偏置，权重的分布关于 0 对称。该层有 {fanIn} 个输入、{fanOut} 个输出。权重的方差取多少，才能使该层净输入的方差与前一层相同？',
    },
    options: {
      he: { en: '2/{fanIn}', zh: '2/{fanIn}' },
      glorot: { en: '2/{sum}', zh: '2/{sum}' },
      lecun: { en: '1/{fanIn}', zh: '1/{fanIn}' },
      'he-fan-out': { en: '2/{fanOut}', zh: '2/{fanOut}' },
      library: { en: '1/{threeTimes}', zh: '1/{threeTimes}' },
    },
    why: {
      glorot: {
        en: 'This is Glorot: a compromise of forward and backward, made for activations that are nearly linear around 0. ReLU loses half of the mean square.',
        zh: '这是 Glorot 的方差：前向与反向的折中，适用于在 0 附近近似线性的激活函数。ReLU 会损失一半均方。',
      },
      lecun: {
        en: 'This keeps the mean square in a linear layer. After ReLU only half of it is left, so each layer would halve the variance.',
        zh: '线性层取它才能保持均方。经过 ReLU 均方减半，方差会逐层减半。',
      },
      'he-fan-out': {
        en: 'This keeps the gradient on its way back. The forward sum runs over the {fanIn} inputs.',
        zh: '它保持的是反向的梯度。前向求和的项数是 {fanIn} 个输入。',
      },
      library: {
        en: String.raw`This is the default of a library, from $U(\pm1/\sqrt{n_{\mathrm{in}}})$. It is a sixth of what ReLU needs.`,
        zh: String.raw`这是某些库的默认值，来自 $U(\pm1/\sqrt{n_{\mathrm{in}}})$，只有 ReLU 所需的六分之一。`,
      },
    },
    solution: {
      en: String.raw`With $\mathbb E[a^2]=\frac12q$ for the {fanIn} inputs the net inputs have variance $\spot{fanIn}\cdot\mathrm{Var}(w)\cdot\frac12q$. It equals *q* for $\mathrm{Var}(w)=2/\spot{fanIn}$.`,
      zh: String.raw`{fanIn} 个输入的均方都是 $\mathbb E[a^2]=\frac12q$，所以净输入的方差是 $\spot{fanIn}\cdot\mathrm{Var}(w)\cdot\frac12q$。要使它等于 *q*，应取 $\mathrm{Var}(w)=2/\spot{fanIn}$。`,
    },
  },

  'glorot-forward-factor': {
    title: { en: 'What Glorot keeps', zh: 'Glorot 保持了多少' },
    question: {
      en: 'A linear layer without biases has {fanIn} inputs and {fanOut} outputs. Its weights have mean 0 and the variance of Glorot. By which factor does the layer multiply the *mean square* of the signal, on average over the weights?',
      zh: '一个无偏置的线性层有 {fanIn} 个输入、{fanOut} 个输出，权重均值为 0，方差按 Glorot 方案取。对权重取平均，信号的均方经过该层变为几倍？',
    },
    solution: {
      en: String.raw`Forward, each output is a sum over {fanIn} terms, so the factor is $n_{\mathrm{in}}\mathrm{Var}(w)$:

$$
\spot{fanIn}\cdot\frac{2}{\spot{fanIn}+\spot{fanOut}}\approx\spot{answer}
$$

It would be 1 only for equal widths. Backward the factor is $2\cdot\spot{fanOut}/\spot{sum}$; the two have mean 1.`,
      zh: String.raw`前向时，每个输出是 {fanIn} 项之和，倍数是 $n_{\mathrm{in}}\mathrm{Var}(w)$：

$$
\spot{fanIn}\cdot\frac{2}{\spot{fanIn}+\spot{fanOut}}\approx\spot{answer}
$$

只有两边宽度相等时它才是 1。反向的倍数是 $2\cdot\spot{fanOut}/\spot{sum}$；两者的平均是 1。`,
    },
    slips: {
      'kept-exactly': {
        en: 'Glorot is a compromise. With {fanIn} inputs and {fanOut} outputs it keeps neither the forward nor the backward mean square.',
        zh: 'Glorot 是折中方案。{fanIn} 个输入、{fanOut} 个输出时，前向和反向的均方都不能保持。',
      },
      backward: {
        en: 'This is the factor of the squared gradient on its way back. Forward the sum has {fanIn} terms.',
        zh: '这是反向时梯度平方的倍数。前向求和的项数是 {fanIn}。',
      },
      'rms-factor': {
        en: 'This is the factor of the root mean square. The mean square was asked for.',
        zh: '这是均方根的倍数。题目问的是均方。',
      },
    },
  },

  'leaky-variance': {
    title: { en: 'He for Leaky ReLU', zh: '带泄漏 ReLU 的 He 初始化' },
    question: {
      en: 'A Leaky ReLU has slope {slope} for negative net inputs. The layer has fan-in {fanIn}; its inputs come from an equal layer, the weights are distributed symmetrically about 0, the biases are 0. Which weight *variance* keeps the mean square of the signal?',
      zh: '带泄漏的 ReLU 在负半轴的斜率为 {slope}。该层的扇入为 {fanIn}，输入来自同样的层，权重的分布关于 0 对称，偏置为 0。权重的方差取多少，信号的均方才能保持不变？',
    },
    solution: {
      en: String.raw`The positive half of the net inputs is kept, the negative half is multiplied by the slope: $\mathbb E[a^2]=\frac12(1+\spot{slope}^2)\,\mathrm{Var}(z)$, and $1+\spot{slope}^2=\spot{square}$. The weights must make up for this factor:

$$
\mathrm{Var}(w)=\frac{2}{\spot{fanIn}\cdot\spot{square}}\approx\spot{answer}
$$`,
      zh: String.raw`净输入的正半部分保留，负半部分乘以斜率：$\mathbb E[a^2]=\frac12(1+\spot{slope}^2)\,\mathrm{Var}(z)$，其中 $1+\spot{slope}^2=\spot{square}$。权重要补偿这个倍数：

$$
\mathrm{Var}(w)=\frac{2}{\spot{fanIn}\cdot\spot{square}}\approx\spot{answer}
$$`,
    },
    slips: {
      'slope-forgotten': {
        en: 'This is He for ReLU, slope 0. The leak keeps a part of the negative half, so less has to be made up for. A leak of slope 1 shows it: it is a linear layer, and this variance is twice too large.',
        zh: '这是 ReLU（斜率 0）的 He 方差。泄漏保留了一部分负半轴的信号，需要补偿的就少一些。看斜率为 1 的极端情形：那是线性层，这个方差大了一倍。',
      },
      'slope-not-squared': {
        en: 'The mean square is scaled by the *square* of the slope.',
        zh: '均方按斜率的平方缩放。',
      },
      inverted: {
        en: 'The factor is upside down: a leak keeps more signal, so the weights must be smaller, not larger. A leak of slope 1 is a linear layer; this formula would give it four times the right variance.',
        zh: '倍数写反了：有泄漏，信号保留得更多，权重应当更小而不是更大。斜率为 1 就是线性层，按这个式子，方差会是应取值的四倍。',
      },
    },
  },

  'deviation-of-uniform': {
    title: { en: 'From limit to standard deviation', zh: '由界求标准差' },
    question: {
      en: 'Weights are drawn from *U*(−{limit}, {limit}). What is their standard deviation?',
      zh: '从 *U*(−{limit}, {limit}) 抽取权重。权重的标准差是多少？',
    },
    solution: {
      en: String.raw`The variance of *U*(−*a*, *a*) is $a^2/3$, so

$$
\sigma=\frac{a}{\sqrt3}=\frac{\spot{limit}}{\sqrt3}\approx\spot{answer}
$$`,
      zh: String.raw`*U*(−*a*, *a*) 的方差是 $a^2/3$，所以

$$
\sigma=\frac{a}{\sqrt3}=\frac{\spot{limit}}{\sqrt3}\approx\spot{answer}
$$`,
    },
    slips: {
      'limit-as-deviation': {
        en: 'This is the limit. All weights lie inside it, so their standard deviation must be smaller: divide by √3.',
        zh: '这是界。所有权重都落在界内，标准差必然更小：还要除以 √3。',
      },
      'root-forgotten': {
        en: 'This is the variance. Take its root.',
        zh: '这是方差，还要开根号。',
      },
      'half-width': {
        en: 'One twelfth belongs to the *whole* width of the interval, which is twice {limit}.',
        zh: '“十二分之一”对应区间的全长，而全长是 {limit} 的两倍。',
      },
    },
  },

  'uniform-for-he': {
    title: { en: 'He with the wrong limit', zh: '界取错的 He 初始化' },
    question: {
      en: String.raw`Infinitely wide ReLU layers without biases are to have He initialization, $\sigma=\sqrt{2/n}$ with fan-in *n*. By mistake the weights are drawn from *U*(−*σ*, *σ*). The input has root mean square 1. What is the root mean square of the activations after {depth} layers?`,
      zh: String.raw`无限宽、无偏置的 ReLU 层本应采用 He 初始化：$\sigma=\sqrt{2/n}$，*n* 为扇入。误从 *U*(−*σ*, *σ*) 抽取了权重。输入的均方根为 1。经过 {depth} 层之后，激活值的均方根是多少？`,
    },
    solution: {
      en: String.raw`The uniform distribution has a third of the variance wanted: $n\,\mathrm{Var}(w)=\frac23$. ReLU halves the mean square, so each layer multiplies it by $\frac13$. After {depth} layers the root of it is

$$
3^{-\spot{depth}/2}\approx\spot{answer}
$$`,
      zh: String.raw`这样的均匀分布，方差只有所需的三分之一：$n\,\mathrm{Var}(w)=\frac23$。ReLU 又使均方减半，每层乘以 $\frac13$。{depth} 层之后开根号：

$$
3^{-\spot{depth}/2}\approx\spot{answer}
$$`,
    },
    slips: {
      'as-planned': {
        en: 'This would hold with the limit √3 *σ*. With the limit *σ* the weights have a third of the variance wanted.',
        zh: '界取 √3 *σ* 时才是这样。界取 *σ*，方差只有所需的三分之一。',
      },
      'root-forgotten': {
        en: 'This is the mean square. The root mean square is its root.',
        zh: '这是均方。均方根还要开根号。',
      },
      'no-half': {
        en: 'The half that ReLU cuts off is missing: the factor 2 of He has been used up by it.',
        zh: '漏了 ReLU 砍掉的一半：He 的系数 2 正是用来补偿它的。',
      },
    },
  },

  'cut-gaussian': {
    title: { en: 'A Gaussian cut at two sigma', zh: '在两倍标准差处截断' },
    question: {
      en: 'A layer with fan-in {fanIn} is to have weights with the standard deviation of He for ReLU. They are drawn from a Gaussian of standard deviation *s*, and those outside ±2*s* are drawn again, which leaves {factor} of *s*. What must *s* be?',
      zh: '某层的扇入为 {fanIn}，要求权重的标准差符合 ReLU 的 He 方案。权重从标准差为 *s* 的高斯分布抽取，落在 ±2*s* 之外的重新抽取，于是标准差只剩 *s* 的 {factor} 倍。*s* 应取多少？',
    },
    solution: {
      en: String.raw`He asks for $\sqrt{2/\spot{fanIn}}\approx\spot{wanted}$. The cut multiplies the standard deviation by {factor}, so divide by it first:

$$
s=\frac{\sqrt{2/\spot{fanIn}}}{\spot{factor}}\approx\spot{answer}
$$`,
      zh: String.raw`He 要求 $\sqrt{2/\spot{fanIn}}\approx\spot{wanted}$。截断使标准差乘以 {factor}，所以要先除以它：

$$
s=\frac{\sqrt{2/\spot{fanIn}}}{\spot{factor}}\approx\spot{answer}
$$`,
    },
    slips: {
      'not-corrected': {
        en: 'Without a correction the cut leaves only {factor} of the standard deviation wanted.',
        zh: '不加修正，截断之后标准差只剩所需的 {factor} 倍。',
      },
      'corrected-twice': {
        en: 'This multiplies where it should divide: the spread would be too small twice over.',
        zh: '该除的地方用了乘，标准差等于缩小了两次。',
      },
      'variance-corrected': {
        en: 'The number {factor} belongs to the standard deviation; here the variance was divided by it.',
        zh: '{factor} 是标准差的倍数，这里却把方差除以了它。',
      },
    },
  },

  'eigenvalues-mislead': {
    title: { en: 'Two layers of a shear', zh: '两层剪切' },
    question: {
      en: String.raw`Two linear layers have the same weight matrix $W=\begin{pmatrix}\spot{diagonal}&\spot{corner}\\0&\spot{diagonal}\end{pmatrix}$; both its eigenvalues are {diagonal}. How long is $W^2x$ for $x=(0,1)^\top$?`,
      zh: String.raw`两个线性层的权重矩阵都是 $W=\begin{pmatrix}\spot{diagonal}&\spot{corner}\\0&\spot{diagonal}\end{pmatrix}$，它的两个特征值都是 {diagonal}。设 $x=(0,1)^\top$，$W^2x$ 的长度是多少？`,
    },
    solution: {
      en: String.raw`After one layer the vector is $(\spot{corner},\spot{diagonal})^\top$, after two

$$
W^2x=\begin{pmatrix}2\cdot\spot{diagonal}\cdot\spot{corner}\\\spot{diagonal}^2\end{pmatrix}=\begin{pmatrix}\spot{top}\\\spot{bottom}\end{pmatrix}
$$

$$
\lVert W^2x\rVert=\sqrt{\spot{top}^2+\spot{bottom}^2}\approx\spot{answer}
$$

What a matrix does to lengths is told by its singular values. An orthogonal matrix has only the singular value 1.`,
      zh: String.raw`经过一层，向量变为 $(\spot{corner},\spot{diagonal})^\top$；经过两层，

$$
W^2x=\begin{pmatrix}2\cdot\spot{diagonal}\cdot\spot{corner}\\\spot{diagonal}^2\end{pmatrix}=\begin{pmatrix}\spot{top}\\\spot{bottom}\end{pmatrix}
$$

$$
\lVert W^2x\rVert=\sqrt{\spot{top}^2+\spot{bottom}^2}\approx\spot{answer}
$$

矩阵怎样改变长度，要看奇异值。正交矩阵的奇异值全是 1。`,
    },
    slips: {
      eigenvalue: {
        en: 'This squares the eigenvalue. It is right for eigenvectors only, and *x* is none.',
        zh: '这是特征值的平方，只对特征向量成立，而 *x* 不是特征向量。',
      },
      'one-layer': {
        en: 'This is the length after one layer.',
        zh: '这是经过一层之后的长度。',
      },
      'entries-squared': {
        en: 'A matrix is not squared entry by entry. Apply it twice.',
        zh: '矩阵的平方不是把每个元素平方。应当连续作用两次。',
      },
    },
  },

  'lengths-kept': {
    title: { en: 'Who keeps the lengths', zh: '谁能保持长度' },
    question: {
      en: 'A network has {depth} layers of equal width *n* and no biases.',
      zh: '一个网络有 {depth} 层，各层宽度都是 *n*，无偏置。',
    },
    statements: {
      orthogonal: {
        en: 'If the layers are linear and all weight matrices orthogonal, every input vector keeps its length up to the output.',
        zh: '若各层都是线性的，权重矩阵全是正交矩阵，那么任何输入向量到输出时长度都不变。',
      },
      'gaussian-every': {
        en: 'If the layers are linear and the weights independent Gaussians of mean 0 and variance 1/*n*, every input vector keeps its length up to the output.',
        zh: '若各层都是线性的，权重是均值为 0、方差为 1/*n* 的独立高斯变量，那么任何输入向量到输出时长度都不变。',
      },
      'gaussian-average': {
        en: 'If the layers are linear and the weights independent Gaussians of mean 0 and variance 1/*n*, the squared length of a given input vector is kept on average over the draws of the weights.',
        zh: '若各层都是线性的，权重是均值为 0、方差为 1/*n* 的独立高斯变量，那么对给定的输入向量，长度的平方就权重的抽取平均而言保持不变。',
      },
      relu: {
        en: 'If every layer is an orthogonal matrix followed by ReLU, every input vector keeps its length up to the output.',
        zh: '若每层都是正交矩阵加 ReLU，那么任何输入向量到输出时长度都不变。',
      },
    },
    why: {
      orthogonal: {
        en: 'Each layer keeps every length, and a product of orthogonal matrices is orthogonal: all its singular values are 1.',
        zh: '每一层都保持长度；正交矩阵的乘积仍是正交矩阵，奇异值全是 1。',
      },
      'gaussian-every': {
        en: 'A Gaussian matrix stretches some directions and flattens others. In a product of {depth} the singular values fan out over many powers of ten.',
        zh: '高斯矩阵把有的方向拉长，把有的方向压扁。{depth} 个矩阵连乘，奇异值会散布在许多个数量级上。',
      },
      'gaussian-average': {
        en: 'Each net input has a mean square equal to that of the inputs. That is a statement about the average, not about one network.',
        zh: '每个净输入的均方等于输入的均方。但这说的是平均，不是某一个网络。',
      },
      relu: {
        en: 'ReLU sets negative entries to 0, so lengths shrink. The guarantee is for linear layers.',
        zh: 'ReLU 把负的分量变为 0，长度会变短。这个保证只对线性层成立。',
      },
    },
    solution: {
      en: 'Orthogonal: every length, in linear networks. Gaussian with variance 1/*n*: the squared length, on average only.',
      zh: '正交矩阵：在线性网络中保持任何长度。方差为 1/*n* 的高斯矩阵：只在平均意义上保持长度的平方。',
    },
  },

  'zero-or-equal-start': {
    title: { en: 'Zero or equal at the start', zh: '初值为零或相等' },
    question: {
      en: 'A 2-2-1 network (tanh hidden units, sigmoid output, cross-entropy, full batch) learns XOR. All its biases start at 0.',
      zh: '一个 2-2-1 网络（隐藏层 tanh，输出层 sigmoid，交叉熵，全批量）学习异或。所有偏置的初值为 0。',
    },
    statements: {
      'zero-network': {
        en: 'If all weights start at 0 as well, no weight ever moves.',
        zh: '若权重的初值也全是 0，任何权重都永远不动。',
      },
      'zero-regression': {
        en: 'Linear regression would have the same trouble: with zero weights gradient descent cannot learn.',
        zh: '线性回归也有同样的问题：权重从 0 出发，梯度下降学不动。',
      },
      'zero-biases': {
        en: 'The biases of the two hidden units must start at different values; otherwise the units stay equal, even if their weights differ.',
        zh: '两个隐藏神经元的偏置必须取不同的初值，否则即使权重不同，它们也始终相同。',
      },
      'equal-weights': {
        en: 'If all weights start at the same value other than 0, the network never does better than one with a single hidden unit can.',
        zh: '若所有权重从同一个非零值出发，这个网络永远不会胜过只有一个隐藏神经元的网络。',
      },
    },
    why: {
      'zero-network': {
        en: 'The hidden outputs are tanh 0 = 0, so the output weights get no gradient. The output weights are 0, so the hidden ones get none. The bias of the output stays at 0 because the labels are balanced.',
        zh: '隐藏层的输出是 tanh 0 = 0，输出权重得不到梯度；输出权重是 0，隐藏层也得不到梯度。两类标签各占一半，输出层的偏置也停在 0。',
      },
      'zero-regression': {
        en: 'There are no hidden units that must become different. At 0 the gradient is in general not 0, the loss is convex, and every start leads to the same minimum. The trouble comes from the hidden layer.',
        zh: '那里没有必须彼此不同的隐藏神经元。在 0 处梯度一般不为 0，损失是凸的，从哪里出发都到同一个最小值。麻烦出在隐藏层。',
      },
      'zero-biases': {
        en: 'Different weights give different outputs and different gradients. That breaks the symmetry; the biases may start at 0.',
        zh: '权重不同，输出就不同，梯度也不同，对称性已经打破。偏置可以全取 0。',
      },
      'equal-weights': {
        en: 'The two units stay equal, so they are one unit with twice the output weight.',
        zh: '两个神经元始终相同，等于一个输出权重加倍的神经元。',
      },
    },
    solution: {
      en: 'Hidden units need different weights; equal ones stay equal, and zero weights do not even move here. A model without hidden units has no such symmetry.',
      zh: '隐藏神经元需要不同的权重：权重相同就始终相同，在这里权重全为 0 甚至完全不动。没有隐藏层的模型没有这种对称性。',
    },
  },

  'whole-network': {
    title: { en: 'Initializing a deep network', zh: '深层网络的初始化' },
    question: {
      en: 'How should the weights and biases of a deep network be initialized, and why? Name the variance for linear, tanh and ReLU layers.',
      zh: '深层网络的权重和偏置应怎样初始化？为什么？写出线性层、tanh 层和 ReLU 层的权重方差。',
    },
    points: {
      random: {
        en: 'Random and independent with mean 0, so that hidden units differ: this breaks the symmetry.',
        zh: '均值为 0，独立随机，使隐藏神经元互不相同，打破对称性。',
      },
      keep: {
        en: 'The variance is to keep the mean square of signal and gradient from layer to layer, or they vanish or explode with the depth.',
        zh: '方差要使信号和梯度的均方逐层保持，否则会随层数消失或爆炸。',
      },
      schemes: {
        en: String.raw`$1/n_{\mathrm{in}}$ for linear layers, Glorot's $2/(n_{\mathrm{in}}+n_{\mathrm{out}})$ for tanh, He's $2/n_{\mathrm{in}}$ for ReLU.`,
        zh: String.raw`线性层取 $1/n_{\mathrm{in}}$；tanh 用 Glorot 的 $2/(n_{\mathrm{in}}+n_{\mathrm{out}})$；ReLU 用 He 的 $2/n_{\mathrm{in}}$。`,
      },
      shape: {
        en: 'Gaussian or uniform makes little difference at equal variance; the uniform limit is √3 *σ*.',
        zh: '方差相等时，高斯与均匀差别不大；均匀分布的界是 √3 *σ*。',
      },
      biases: { en: 'Biases start at 0.', zh: '偏置取 0。' },
    },
    solution: {
      en: String.raw`At random with mean 0 and independent, so that hidden units differ. The variance keeps signal and gradient from layer to layer; otherwise they vanish or explode with the depth: $1/n_{\mathrm{in}}$ for linear layers, Glorot's $2/(n_{\mathrm{in}}+n_{\mathrm{out}})$ for tanh, He's $2/n_{\mathrm{in}}$ for ReLU. Gaussian or uniform matters little at equal variance; the uniform limit is √3 *σ*. Biases start at 0.`,
      zh: String.raw`权重均值为 0，独立随机抽取，使隐藏神经元互不相同。方差要使信号和梯度逐层保持，否则会随层数消失或爆炸：线性层取 $1/n_{\mathrm{in}}$；tanh 用 Glorot 的 $2/(n_{\mathrm{in}}+n_{\mathrm{out}})$；ReLU 用 He 的 $2/n_{\mathrm{in}}$。方差相等时，高斯与均匀差别不大，均匀分布的界是 √3 *σ*。偏置取 0。`,
    },
  },
};
