import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.86', 'S4.3a'],
    section: 'collapse',
    model: {
      en: 'Without activation functions each layer passes its net input on. Two layers with weights $W_l$ and biases $b_l$ give $W_2(W_1x+b_1)+b_2=(W_2W_1)x+(W_2b_1+b_2)$, because matrix multiplication is distributive and associative: again an affine map $x\\mapsto Wx+b$. By induction, merging two neighboring layers at a time, any number of layers is one affine map; depth adds no new function, and not even XOR can be represented. A non-linear activation between the layers prevents this collapse, so the network can compute functions that are not affine.',
      zh: '没有激活函数时，前一层的净输入直接作为后一层的输入。①两层的情形：设权重为 $W_l$，偏置为 $b_l$，由矩阵乘法的分配律和结合律，$W_2(W_1x+b_1)+b_2=(W_2W_1)x+(W_2b_1+b_2)$，仍是仿射映射 $x\\mapsto Wx+b$。②多层的情形：逐次合并相邻两层，由归纳法可知，任意多层都等价于一个仿射映射，加深网络并不增强表达能力，连异或也无法表示。③因此层间要有非线性的激活函数，使网络能够表示非仿射的函数。',
    },
    asks: {
      en: 'Why does a network need activation functions? Show what a network without them can compute.',
      zh: '神经网络为什么需要激活函数？证明没有激活函数的网络只能表示仿射映射。',
    },
  },
  {
    items: ['S1.85'],
    section: 'universal-approximation',
    model: {
      en: 'An activation function makes the network non-linear; without it, any number of layers is one affine map. Universal approximation theorem: let the activation be continuous and not a polynomial. For every continuous function on a compact set and every $\\varepsilon>0$ there is a network with one hidden layer and a linear output that differs from the function by at most $\\varepsilon$ everywhere on the set. It promises only that such a network exists: not how many units it takes, not that training finds the weights, and nothing outside the set.',
      zh: '①作用：引入非线性，增强网络的表达能力；没有激活函数时，无论多少层都等价于一个仿射映射。②万能近似定理：设激活函数连续且不是多项式，则对紧集上的任一连续函数和任意 $\\varepsilon>0$，都存在输出层为线性的单隐藏层网络，在该紧集上处处与该函数相差不超过 $\\varepsilon$。③局限：定理只保证网络存在，没有给出所需神经元的个数，不保证训练能够找到这样的权重，对紧集以外也不作任何保证。',
    },
    asks: {
      en: 'What does an activation function add to a network, and what does the universal approximation theorem promise?',
      zh: '激活函数在网络中起什么作用？万能近似定理保证了什么？',
    },
  },
  {
    items: ['S1.87', 'S1.88'],
    section: 'gallery',
    model: {
      en: "Identity: $f(x)=x$, $f'(x)=1$. With it $W_2(W_1x+b_1)+b_2$ is affine again, so the hidden layers collapse into one affine map. Step: $f(x)=1$ for $x\\ge0$ and $f(x)=0$ for $x<0$; $f'(x)=0$ for $x\\ne0$, and there is no derivative at 0. The chain rule multiplies by $f'$, so the gradient of all weights before a layer of step units is 0, and gradient descent does not change them. It is the zero derivative that is the obstacle, not the jump.",
      zh: "①恒等函数：$f(x)=x$，$f'(x)=1$。用于隐藏层时，$W_2(W_1x+b_1)+b_2$ 仍是仿射的，多层等价于一层，表达能力没有增强。②阶跃函数：当 $x\\ge0$ 时 $f(x)=1$，当 $x<0$ 时 $f(x)=0$；当 $x\\ne0$ 时 $f'(x)=0$，在 0 处不可导。由链式法则，梯度要乘以 $f'$，因此阶跃层之前的全部权重梯度为 0，梯度下降无法更新。不能训练的原因是导数为 0，而不是函数有跳跃。",
    },
    asks: {
      en: 'Give function and derivative of the identity and of the step function. Why is neither used in hidden layers?',
      zh: '写出恒等函数与阶跃函数及其导数，并说明两者为什么都不用于隐藏层。',
    },
  },
  {
    items: ['S1.89', 'S1.90'],
    section: 'sigmoid-tanh',
    model: {
      en: "From $\\sigma(x)=1/(1+e^{-x})$, the quotient rule gives $\\sigma'(x)=e^{-x}/(1+e^{-x})^2=\\sigma(x)(1-\\sigma(x))\\le1/4$. Since $\\tanh x=2\\sigma(2x)-1$, the chain rule gives $\\tanh'x=4\\sigma(2x)(1-\\sigma(2x))=1-\\tanh^2x\\le1$. Sigmoid: smooth, bounded, values in $(0,1)$ serve as probabilities and gates; but its derivative is small, it saturates, so gradients vanish, and its outputs are positive, not zero-centered: for each sample, the gradients of the weights of one neuron in the next layer share one sign, and learning zigzags. Tanh: zero-centered for symmetric input and steeper at 0; but it saturates, too. Both need an exponential.",
      zh: "①sigmoid：对 $\\sigma(x)=1/(1+e^{-x})$ 用商的求导法则，得 $\\sigma'(x)=e^{-x}/(1+e^{-x})^2=\\sigma(x)(1-\\sigma(x))\\le1/4$。②tanh：由 $\\tanh x=2\\sigma(2x)-1$ 和链式法则，得 $\\tanh'x=4\\sigma(2x)(1-\\sigma(2x))=1-\\tanh^2x\\le1$。③sigmoid 的优点是光滑、有界，取值在 $(0,1)$ 内，可作概率和门控；缺点是导数小、易饱和，导致梯度消失，而且输出恒为正，不是零均值，因此对每个样本，后一层同一神经元各权重的梯度同号，更新呈之字形。④tanh 的优点是输入对称时零均值，在 0 处导数更大；缺点是同样会饱和。两者都要计算指数。",
    },
    asks: {
      en: 'Derive the derivatives of sigmoid and tanh. What speaks for each function, and what against it?',
      zh: '推导 sigmoid 与 tanh 的导数，并说明各自的优点和缺点。',
    },
  },
  {
    items: ['S4.4a'],
    section: 'sigmoid-tanh',
    box: 'answer-sigmoid-tanh',
    asks: {
      en: 'Compare sigmoid and tanh: range, centering, largest derivative, use.',
      zh: '比较 sigmoid 与 tanh 的值域、是否零均值、导数的最大值和用途。',
    },
  },
  {
    items: ['S4.4b', 'S4.4c'],
    section: 'sigmoid-tanh',
    box: 'answer-sigmoid-tanh',
    asks: {
      en: 'Is a sigmoid right for the output layer? For a hidden layer? Give the reasons.',
      zh: 'sigmoid 是否适合用于输出层？是否适合用于隐藏层？说明理由。',
    },
  },
  {
    items: ['S1.91'],
    section: 'dead-units',
    box: 'answer-dead-units',
    asks: {
      en: 'Why is ReLU the usual choice for hidden layers, and how can one of its units die?',
      zh: '隐藏层为什么通常选用 ReLU？ReLU 神经元为什么会“死亡”？',
    },
  },
  {
    items: ['S1.120', 'S1.121', 'S1.122'],
    section: 'relu-family',
    box: 'answer-relu-family',
    asks: {
      en: 'How are ReLU, Leaky ReLU and PReLU related?',
      zh: '说明 ReLU、Leaky ReLU 与 PReLU 的关系。',
    },
  },
  {
    items: ['S1.92'],
    section: 'relu-family',
    box: 'answer-relu-family',
    asks: {
      en: 'Write Leaky ReLU and its derivative. What speaks for it, and what against it?',
      zh: '写出 Leaky ReLU 及其导数，并说明其优点和缺点。',
    },
  },
  {
    items: ['S1.93'],
    section: 'relu-family',
    box: 'answer-relu-family',
    asks: {
      en: 'Write PReLU with both of its derivatives, by the input and by the slope, and name its drawbacks.',
      zh: '写出 PReLU 及其对输入和对斜率的两个导数，并指出缺点。',
    },
  },
  {
    items: ['S1.94'],
    section: 'relu-family',
    model: {
      en: 'RReLU is $f(x)=x$ for $x\\ge0$ and $f(x)=\\alpha x$ for $x<0$. In training the slope is random: $\\alpha$ is drawn from the uniform distribution $U(l,u)$, anew for every element in every forward pass, not once for each unit; this noise regularizes. In evaluation the slope is fixed at the mean of that distribution, $\\alpha=(l+u)/2$, so equal inputs get equal outputs.',
      zh: 'RReLU 在 $x\\ge0$ 时为 $f(x)=x$，在 $x<0$ 时为 $f(x)=\\alpha x$。①训练时斜率随机：每次前向传播都对每个元素独立地从均匀分布 $U(l,u)$ 抽取 $\\alpha$，而不是每个神经元只抽取一次；这种噪声起正则化作用。②评估时斜率固定：取该分布的均值 $\\alpha=(l+u)/2$，使相同的输入得到相同的输出。',
    },
    asks: {
      en: 'Where does RReLU take its slope from, in training and in evaluation?',
      zh: 'RReLU 的斜率在训练时和评估时分别如何确定？',
    },
  },
  {
    items: ['S1.95'],
    section: 'relu-family',
    model: {
      en: 'ELU keeps $f(x)=x$ for $x>0$ and puts the curve $f(x)=\\alpha(e^x-1)$ with $\\alpha>0$ in place of the line for $x\\le0$. Its derivative is 1 for $x>0$ and, for $x<0$, $\\alpha e^x=f(x)+\\alpha$; with $\\alpha=1$ it is continuous at 0. Far left the function saturates at $-\\alpha$, so noise in a strongly negative input hardly changes the output; the negative outputs bring the mean closer to 0. The price: an exponential, and a derivative near 0 far left, where the unit can stall.',
      zh: '①形式：ELU 在 $x>0$ 时仍为 $f(x)=x$，在 $x\\le0$ 时用曲线 $f(x)=\\alpha(e^x-1)$ 代替直线，其中 $\\alpha>0$。②导数：当 $x>0$ 时为 1，当 $x<0$ 时为 $\\alpha e^x=f(x)+\\alpha$，取 $\\alpha=1$ 时在 0 处连续。③饱和的好处：输入为很大的负数时输出趋于 $-\\alpha$，输入中的噪声几乎不改变输出，对噪声更稳健；负的输出还使均值更接近 0。④代价：要计算指数，饱和区的导数接近 0，训练可能停滞。',
    },
    asks: {
      en: 'What does ELU put in place of the straight left side of Leaky ReLU, and what does it gain by saturating?',
      zh: 'ELU 用什么代替 Leaky ReLU 负半轴的直线？在负半轴饱和有什么好处？',
    },
  },
  {
    items: ['S4.3b', 'S4.3c', 'S4.3d', 'S4.3e', 'S4.3f'],
    section: 'properties',
    box: 'answer',
    asks: {
      en: 'Which properties should an activation function have: non-linear, differentiable, not saturating, bounded, cheap? Can it have them all?',
      zh: '激活函数应具备哪些性质（非线性、可导、不饱和、有界、便于计算）？能否同时具备？',
    },
  },
  {
    items: ['S1.96'],
    section: 'which-one',
    model: {
      en: 'Output layer: match the range of the target. Regression: identity, any real number; binary: sigmoid, one probability; multi-label: one sigmoid per label, which need not add up to 1; multi-class: softmax, which adds up to 1; positive target: softplus or exp. Hidden layer, by rule of thumb: ReLU, since its derivative is 1 where active; a leak if units die; GELU or SiLU in transformers. Gate: sigmoid, because a gate lies in $(0,1)$; for the candidate and the output of an LSTM tanh, which is signed and bounded.',
      zh: '①输出层由目标的取值范围决定：回归用恒等函数，可取任意实数；二分类用 sigmoid，输出一个概率；多标签对每个标签各用一个 sigmoid，各概率之和不必为 1；多分类用 softmax，各概率之和为 1；目标为正数时用 softplus 或指数函数。②隐藏层按经验选 ReLU，因为激活时导数为 1，可缓解梯度消失；神经元死亡较多时改用带泄漏的 ReLU；Transformer 常用 GELU、SiLU。③门控用 sigmoid，因为门的取值在 $(0,1)$ 内；LSTM 的候选状态和输出用 tanh，有正有负且有界。',
    },
    asks: {
      en: 'How do you choose the activation for a hidden layer, for an output layer, for a gate?',
      zh: '隐藏层、输出层和门控应分别选用什么激活函数？',
    },
  },
];
