import type { WordsFor } from '../../src/exercise/exercise-words';
import type { exercises } from './exercises';

/** The words of the exercises on activation functions. */
export const words: WordsFor<typeof exercises> = {
  'sigmoid-slope': {
    title: { en: 'The steepest place of sigmoid', zh: 'sigmoid 最陡的地方' },
    question: {
      en: 'What is the largest value of the derivative of sigmoid, and where is it reached?',
      zh: 'sigmoid 的导数最大是多少，在哪里取到？',
    },
    options: {
      'quarter-at-zero': { en: '1/4, at *x* = 0', zh: '1/4，在 *x* = 0 处' },
      'one-at-zero': { en: '1, at *x* = 0', zh: '1，在 *x* = 0 处' },
      'half-at-zero': { en: '1/2, at *x* = 0', zh: '1/2，在 *x* = 0 处' },
      'quarter-at-one': { en: '1/4, at *x* = 1', zh: '1/4，在 *x* = 1 处' },
    },
    why: {
      'one-at-zero': {
        en: 'That is tanh. It is four times as steep at 0 as sigmoid.',
        zh: '那是 tanh：它在 0 处的斜率是 sigmoid 的四倍。',
      },
      'half-at-zero': {
        en: '1/2 is the value of sigmoid at 0. The slope is 1/2 · 1/2.',
        zh: '1/2 是 sigmoid 在 0 处的函数值；斜率是 1/2 · 1/2。',
      },
      'quarter-at-one': {
        en: 'At 1 the value is no longer 1/2, so the product of σ and 1 − σ is below 1/4.',
        zh: '在 1 处函数值已不是 1/2，σ 与 1 − σ 的乘积小于 1/4。',
      },
    },
    solution: {
      en: 'The derivative is σ(1 − σ). Two numbers with sum 1 have their largest product when both are 1/2. That is at *x* = 0, and the product is 1/4.',
      zh: '导数为 σ(1 − σ)。和为 1 的两个数，都等于 1/2 时乘积最大；此时 *x* = 0，乘积为 1/4。',
    },
  },

  'tanh-slope': {
    title: { en: 'Slope of tanh from its output', zh: '由输出求 tanh 的斜率' },
    question: {
      en: 'A unit has the output tanh *z* = {output}. What is the derivative of tanh at this *z*?',
      zh: '某神经元的输出为 tanh *z* = {output}。tanh 在这个 *z* 处的导数是多少？',
    },
    solution: {
      en: String.raw`The derivative is 1 − tanh² *z*. The output alone is enough, *z* is not needed:

$$
1-(\spot{output})^2=1-\spot{square}=\spot{answer}
$$`,
      zh: String.raw`导数为 1 − tanh² *z*。知道输出就够了，不需要 *z*：

$$
1-(\spot{output})^2=1-\spot{square}=\spot{answer}
$$`,
    },
    slips: {
      'sigmoid-rule': {
        en: '*a*(1 − *a*) is the rule for sigmoid. For tanh the slope is 1 − *a*².',
        zh: '*a*(1 − *a*) 是 sigmoid 的公式；tanh 的斜率是 1 − *a*²。',
      },
      'output-as-input': {
        en: 'You applied tanh once more. {output} is already the output, not *z*.',
        zh: '多套了一次 tanh：{output} 已经是输出，而不是 *z*。',
      },
      'not-squared': {
        en: 'The output must be squared: 1 − *a*², not 1 − *a*. The slope of tanh is the same at *z* and −*z*.',
        zh: '输出要平方：是 1 − *a*²，不是 1 − *a*。tanh 在 *z* 与 −*z* 处的斜率相同。',
      },
    },
  },

  'zero-mean': {
    title: { en: 'Outputs with mean 0', zh: '均值为 0 的输出' },
    question: {
      en: 'The input is drawn from N(0, 1). Which functions have mean output 0?',
      zh: '输入服从 N(0, 1)。哪些函数的平均输出为 0？',
    },
    options: {
      identity: { en: 'identity', zh: '恒等' },
      tanh: { en: 'tanh', zh: 'tanh' },
      selu: { en: 'SELU', zh: 'SELU' },
      sigmoid: { en: 'sigmoid', zh: 'sigmoid' },
      relu: { en: 'ReLU', zh: 'ReLU' },
      gelu: { en: 'GELU', zh: 'GELU' },
    },
    why: {
      sigmoid: {
        en: 'All its outputs are positive. For symmetric input the mean is 1/2.',
        zh: '它的输出全是正数；输入对称时均值为 1/2。',
      },
      relu: {
        en: String.raw`It is never negative and often positive. The mean is $1/\sqrt{2\pi}$.`,
        zh: String.raw`它从不为负，又常常为正，均值为 $1/\sqrt{2\pi}$。`,
      },
      gelu: {
        en: String.raw`Its dip below 0 is too small to balance the positive side. The mean is $1/(2\sqrt\pi)$.`,
        zh: String.raw`它在 0 以下的凹陷太小，抵不过正的一侧，均值为 $1/(2\sqrt\pi)$。`,
      },
    },
    solution: {
      en: 'Identity and tanh, because they are odd functions and the input is symmetric. SELU, because its two constants are chosen so that N(0, 1) input gives mean 0 and second moment 1.',
      zh: '恒等和 tanh，因为它们是奇函数，而输入对称；还有 SELU，因为它的两个常数就是为此选定的：输入服从 N(0, 1) 时，输出均值为 0，二阶矩为 1。',
    },
  },

  'bounded-saturates': {
    title: { en: 'Bounded and not saturating?', zh: '有界又不饱和？' },
    question: {
      en: 'An activation is defined on all real numbers. True or false?',
      zh: '激活函数定义在全体实数上。判断对错：',
    },
    statements: {
      'close-to-zero': {
        en: 'If it is bounded, monotone and differentiable, its derivative comes arbitrarily close to 0.',
        zh: '若它有界、单调、可导，它的导数会任意接近 0。',
      },
      'kept-away': {
        en: 'It can be bounded, monotone and differentiable and have a slope of at least 1/{part} everywhere.',
        zh: '它可以有界、单调、可导，同时处处的斜率都不小于 1/{part}。',
      },
      'relu-escapes': {
        en: 'A function with slope 1 at every positive input, such as ReLU, cannot be bounded.',
        zh: '像 ReLU 那样在所有正输入处斜率都为 1 的函数，不可能有界。',
      },
      'infinite-area': {
        en: 'The derivative of sigmoid is positive everywhere, so the area under it is infinite.',
        zh: 'sigmoid 的导数处处为正，所以导数曲线下的面积是无穷大。',
      },
    },
    why: {
      'close-to-zero': {
        en: 'Its values at 1, 2, 3, … converge, so their differences tend to 0; by the mean value theorem each difference is a slope in between.',
        zh: '它在 1、2、3、……处的值收敛，相邻之差趋于 0；由中值定理，每个差都等于其间某处的斜率。',
      },
      'kept-away': {
        en: 'With that slope (upwards, say) it would rise by 1 on every interval of length {part}, and be unbounded.',
        zh: '若有这样的斜率（不妨设为递增），每经过长为 {part} 的区间就至少上升 1，于是无界。',
      },
      'relu-escapes': {
        en: 'With slope 1 the output grows by 1 for every 1 of input, without limit.',
        zh: '斜率为 1，输入每增加 1，输出就增加 1，没有止境。',
      },
      'infinite-area': {
        en: 'The area is the total rise of sigmoid: 1 − 0 = 1.',
        zh: '这块面积就是 sigmoid 的总升幅：1 − 0 = 1。',
      },
    },
    solution: {
      en: 'The area under the derivative is the total rise. If the function is bounded, the area is finite; so a slope above a fixed positive number cannot last. Bounded and monotone means saturating.',
      zh: '导数曲线下的面积就是函数的总升幅。函数有界，面积就有限，斜率不可能一直大于某个固定的正数。所以有界加单调，必定饱和。',
    },
  },

  'prelu-slope': {
    title: { en: 'Derivative by the slope', zh: '对斜率求导' },
    question: {
      en: 'A PReLU unit has the slope *α* = {slope} for negative input. *S* is the sum of its outputs for the two inputs {negative} and {positive}. What is the derivative of *S* with respect to *α*?',
      zh: '某 PReLU 神经元在负半轴的斜率为 *α* = {slope}。*S* 是它在 {negative} 和 {positive} 这两个输入处的输出之和。*S* 对 *α* 的导数是多少？',
    },
    solution: {
      en: String.raw`The derivative of one output is $\min(0,x)$: the input itself on the left, 0 on the right. So only the negative input counts, and *α* does not matter: $\spot{negative}+0=\spot{answer}$.`,
      zh: String.raw`每个输出的导数为 $\min(0,x)$：左侧是输入本身，右侧是 0。所以只有负的输入起作用，与 *α* 的值无关：$\spot{negative}+0=\spot{answer}$。`,
    },
    slips: {
      misprint: {
        en: 'That follows from the misprint *f* = *α* for negative input. PReLU is *αx* there, with derivative *x*.',
        zh: '这是由误印的公式（负半轴 *f* = *α*）得出的。PReLU 在那里是 *αx*，导数为 *x*。',
      },
      'input-derivative': {
        en: 'These are the derivatives with respect to the input, *α* and 1. Asked is the derivative with respect to *α*.',
        zh: '这是对输入的导数（*α* 与 1）之和。题目问的是对 *α* 的导数。',
      },
      'both-count': {
        en: 'The positive input passes unchanged. Its output does not depend on *α*, so it adds 0.',
        zh: '正的输入原样通过，输出与 *α* 无关，贡献为 0。',
      },
      'value-for-derivative': {
        en: 'This is *αx*, the output at the negative input. Its derivative with respect to *α* is *x*.',
        zh: '这是负输入处的输出 *αx*。它对 *α* 的导数是 *x*。',
      },
    },
  },

  'positive-output': {
    title: { en: 'A target without upper limit', zh: '没有上限的目标值' },
    question: {
      en: 'A network predicts a waiting time: never negative, without an upper limit. Which output activation fits?',
      zh: '网络要预测等待时间：永不为负，也没有上限。输出层该用哪个激活函数？',
    },
    options: {
      softplus: { en: 'softplus', zh: 'softplus' },
      sigmoid: { en: 'sigmoid', zh: 'sigmoid' },
      tanh: { en: 'tanh', zh: 'tanh' },
      softmax: { en: 'softmax', zh: 'softmax' },
    },
    why: {
      sigmoid: {
        en: 'Its outputs stay below 1: longer times are out of reach.',
        zh: '它的输出小于 1，更长的时间表示不了。',
      },
      tanh: {
        en: 'It gives negative outputs, and none above 1.',
        zh: '它会输出负数，又超不过 1。',
      },
      softmax: {
        en: 'It turns several scores into probabilities with sum 1. With one output it gives 1 whatever the input.',
        zh: '它把几个分数变成和为 1 的概率；只有一个输出时，结果恒为 1。',
      },
    },
    solution: {
      en: 'Softplus: its range is all positive numbers. The exponential serves too. ReLU has the right range, but the output unit can die.',
      zh: 'softplus：它的值域是全体正数。指数函数也行。ReLU 的值域也合适，但输出神经元可能死亡。',
    },
  },

  'elu-value': {
    title: { en: 'ELU at a negative input', zh: 'ELU 在负输入处的值' },
    question: {
      en: 'What is the value of ELU with *α* = {alpha} at *x* = {x}?',
      zh: '*α* = {alpha} 的 ELU 在 *x* = {x} 处的值是多少？',
    },
    solution: {
      en: String.raw`For negative *x* ELU is $\alpha(e^x-1)$, and $e^{\spot{x}}\approx\spot{power}$:

$$
\spot{alpha}\cdot(\spot{power}-1)\approx\spot{answer}
$$

The slope there is $f+\alpha=\alpha e^x$.`,
      zh: String.raw`*x* 为负时，ELU 为 $\alpha(e^x-1)$，而 $e^{\spot{x}}\approx\spot{power}$：

$$
\spot{alpha}\cdot(\spot{power}-1)\approx\spot{answer}
$$

该处的斜率为 $f+\alpha=\alpha e^x$。`,
    },
    slips: {
      slope: {
        en: String.raw`$\alpha e^x$ is the slope. The value is lower by *α*, so that ELU passes through 0.`,
        zh: String.raw`$\alpha e^x$ 是斜率。函数值要再减去 *α*，ELU 才会经过原点。`,
      },
      leaky: {
        en: '*αx* is a straight leak, as in Leaky ReLU. ELU bends and never falls below −*α*.',
        zh: '*αx* 是 Leaky ReLU 的直线泄漏。ELU 是弯的，永远不会低于 −*α*。',
      },
      saturated: {
        en: '−*α* is the limit far to the left. At this *x* ELU has not reached it.',
        zh: '−*α* 是远在左侧的极限，在这个 *x* 处还没有到。',
      },
    },
  },

  'why-collapse': {
    title: { en: 'Why linear layers collapse', zh: '线性层为什么会合并' },
    question: {
      en: 'Why do stacked linear layers collapse into one, and what does an activation between them change?',
      zh: '多层线性网络为什么等于一层？层间的激活函数改变了什么？',
    },
    points: {
      composition: {
        en: 'The output of one layer is the input of the next: two layers compose two affine maps.',
        zh: '前一层的输出就是后一层的输入：两层就是两个仿射映射的复合。',
      },
      affine: {
        en: 'The composition is affine again, with the product of the matrices and one bias.',
        zh: '复合后仍是仿射映射：矩阵相乘，偏置合成一个。',
      },
      induction: {
        en: 'Repeating this merges any number of layers: depth adds no new function.',
        zh: '反复合并，任意多层都变成一层：加深没有带来新的函数。',
      },
      activation: {
        en: 'A non-linear function in between prevents the merging, so each layer can add bends.',
        zh: '中间夹着非线性函数就无法合并，每一层都能添上弯折。',
      },
    },
    solution: {
      en: 'Each layer is an affine map, and the output of one is the input of the next. Composing two affine maps gives an affine map again: the matrices multiply, and the biases merge into one. Repeat this, and any number of layers is one layer. A non-linear function between the layers prevents the merging, so each layer can add bends that a single layer does not have.',
      zh: '每一层都是仿射映射，前一层的输出就是后一层的输入。两个仿射映射的复合仍是仿射映射：矩阵相乘，偏置合成一个。反复合并，任意多层都等于一层。层间夹着非线性函数，矩阵就无法合并，于是每一层都能添上单层所没有的弯折。',
    },
  },

  'collapsed-bias': {
    title: { en: 'Bias of the merged layer', zh: '合并后的偏置' },
    question: {
      en: String.raw`Two layers without an activation, $y=W_2(W_1x+b_1)+b_2$, with $b_1=(\spot{bias1},\ \spot{bias2})$, $W_2=(\spot{out1}\ \ \spot{out2})$ and $b_2=\spot{outBias}$. They are one layer $y=Wx+b$. What is *b*?`,
      zh: String.raw`两层之间没有激活函数：$y=W_2(W_1x+b_1)+b_2$，其中 $b_1=(\spot{bias1},\ \spot{bias2})$，$W_2=(\spot{out1}\ \ \spot{out2})$，$b_2=\spot{outBias}$。它们等于一层 $y=Wx+b$。*b* 是多少？`,
    },
    solution: {
      en: String.raw`Multiply out: $W=W_2W_1$ and $b=W_2b_1+b_2$. The weights $W_1$ are not needed. $W_2b_1=\spot{out1}\cdot(\spot{bias1})+(\spot{out2})\cdot(\spot{bias2})=\spot{product}$, so

$$
b=\spot{product}+(\spot{outBias})=\spot{answer}
$$`,
      zh: String.raw`展开得 $W=W_2W_1$，$b=W_2b_1+b_2$，用不到 $W_1$。$W_2b_1=\spot{out1}\cdot(\spot{bias1})+(\spot{out2})\cdot(\spot{bias2})=\spot{product}$，所以

$$
b=\spot{product}+(\spot{outBias})=\spot{answer}
$$`,
    },
    slips: {
      added: {
        en: 'The first biases pass through the second layer, so they are multiplied by $W_2$ before they are added.',
        zh: '第一层的偏置要经过第二层，先乘以 $W_2$ 才能相加。',
      },
      'last-only': {
        en: 'At *x* = 0 the hidden layer holds $b_1$, and $W_2$ passes it on: $W_2b_1$ is added to $b_2$.',
        zh: '*x* = 0 时隐藏层的值是 $b_1$，$W_2$ 会把它传下去：$b_2$ 之外还要加上 $W_2b_1$。',
      },
      'without-last': {
        en: 'This is $W_2b_1$. The bias of the second layer is missing.',
        zh: '这只是 $W_2b_1$，漏了第二层自己的偏置。',
      },
    },
  },

  'relu-network-output': {
    title: { en: 'Output of a small network', zh: '小网络的输出' },
    question: {
      en: String.raw`A network has one input, two hidden units $h_1=\mathrm{ReLU}(w_1x+b_1)$ and $h_2=\mathrm{ReLU}(w_2x+b_2)$, and the output $y=v_1h_1+v_2h_2+c$, with $w_1=\spot{weight1}$, $b_1=\spot{bias1}$, $w_2=\spot{weight2}$, $b_2=\spot{bias2}$, $v_1=\spot{out1}$, $v_2=\spot{out2}$, $c=\spot{outBias}$. What is *y* at *x* = {x}?`,
      zh: String.raw`网络有一个输入，两个隐藏神经元 $h_1=\mathrm{ReLU}(w_1x+b_1)$ 与 $h_2=\mathrm{ReLU}(w_2x+b_2)$，输出为 $y=v_1h_1+v_2h_2+c$，其中 $w_1=\spot{weight1}$，$b_1=\spot{bias1}$，$w_2=\spot{weight2}$，$b_2=\spot{bias2}$，$v_1=\spot{out1}$，$v_2=\spot{out2}$，$c=\spot{outBias}$。*x* = {x} 时 *y* 是多少？`,
    },
    solution: {
      en: String.raw`The net inputs are {net1} and {net2}. ReLU replaces the negative one by 0: $h_1=\spot{hidden1}$ and $h_2=\spot{hidden2}$.

$$
y=\spot{out1}\cdot\spot{hidden1}+(\spot{out2})\cdot\spot{hidden2}+(\spot{outBias})=\spot{answer}
$$`,
      zh: String.raw`净输入为 {net1} 和 {net2}。ReLU 把负的换成 0：$h_1=\spot{hidden1}$，$h_2=\spot{hidden2}$。

$$
y=\spot{out1}\cdot\spot{hidden1}+(\spot{out2})\cdot\spot{hidden2}+(\spot{outBias})=\spot{answer}
$$`,
    },
    slips: {
      'no-activation': {
        en: 'This is the output without the activation: the negative net input was passed on instead of 0.',
        zh: '这是没有激活函数时的输出：负的净输入被原样传了下去，没有换成 0。',
      },
      'absolute-value': {
        en: 'This is the output with absolute values. ReLU turns a negative net input into 0; it does not change its sign.',
        zh: '这是取绝对值得到的输出。ReLU 把负的净输入变成 0，而不是改变它的符号。',
      },
      'without-last': {
        en: 'The bias *c* of the output is missing.',
        zh: '漏了输出的偏置 *c*。',
      },
    },
  },

  'approximation-bound': {
    title: { en: 'Error with K pieces', zh: '分 K 段时的误差' },
    question: {
      en: 'A sum of ReLUs interpolates sin *x* on [0, 2π] at equidistant knots, with *K* = {pieces} pieces. What is the smallest bound on the error that follows from |*f*″| ≤ 1 alone?',
      zh: '用若干 ReLU 之和在 [0, 2π] 上对 sin *x* 作等距插值，共 *K* = {pieces} 段。只用 |*f*″| ≤ 1，能得到的最小误差上界是多少？',
    },
    solution: {
      en: String.raw`Linear interpolation is off by at most $h^2\max|f''|/8$, where *h* = 2π/{pieces} ≈ {width} is the width of a piece:

$$
\frac{h^2}8\approx\spot{answer}
$$

Twice as many pieces give a quarter of the bound.`,
      zh: String.raw`线性插值的误差不超过 $h^2\max|f''|/8$，其中 *h* = 2π/{pieces} ≈ {width} 是每段的宽度：

$$
\frac{h^2}8\approx\spot{answer}
$$

段数加倍，上界变为四分之一。`,
    },
    slips: {
      'no-eighth': {
        en: 'The factor 1/8 is missing. On a piece of width *h* the error is at most *t*(*h* − *t*)/2, and that is at most *h*²/8.',
        zh: '漏了系数 1/8。在宽为 *h* 的一段上，误差不超过 *t*(*h* − *t*)/2，而它至多为 *h*²/8。',
      },
      'not-squared': {
        en: 'The width must be squared: the error falls like 1/*K*², not like 1/*K*.',
        zh: '宽度要平方：误差按 1/*K*² 下降，而不是按 1/*K*。',
      },
      'half-interval': {
        en: 'The interval has length 2π, not π. With this number the real error would break the bound.',
        zh: '区间长 2π，不是 π。实际误差会超过你算出的这个“上界”。',
      },
    },
  },

  'approximation-theorem': {
    title: { en: 'What the theorem promises', zh: '定理保证了什么' },
    question: {
      en: 'The activation is continuous and not a polynomial. What does the universal approximation theorem say about networks with one hidden layer?',
      zh: '激活函数连续且不是多项式。关于单隐藏层网络，万能近似定理说了什么？',
    },
    options: {
      continuous: {
        en: 'Any continuous function on a compact set can be approximated as closely as you like.',
        zh: '紧集上的任何连续函数都能任意逼近。',
      },
      'relu-qualifies': {
        en: 'It holds for ReLU too, which is unbounded and has a kink.',
        zh: '它也适用于 ReLU，尽管 ReLU 无界，还有一个折点。',
      },
      training: {
        en: 'Gradient descent finds such a network.',
        zh: '梯度下降能找到这样的网络。',
      },
      outside: {
        en: 'The network is close to the function outside the compact set as well.',
        zh: '在紧集之外，网络也接近该函数。',
      },
      jump: {
        en: 'A function with a jump can be approximated with a maximum error as small as you like.',
        zh: '有跳跃的函数也能逼近到最大误差任意小。',
      },
      count: {
        en: 'It says how many units a given accuracy takes.',
        zh: '它说明了达到给定精度需要多少神经元。',
      },
    },
    why: {
      training: {
        en: 'The theorem says that good weights exist. How to find them is another matter.',
        zh: '定理只说存在好的权重，怎样找到它们是另一回事。',
      },
      outside: {
        en: 'Outside nothing is promised: right of the interval the last piece of the ReLU sum runs on.',
        zh: '集合之外毫无保证：在区间右侧，ReLU 之和的最后一段一直延伸下去。',
      },
      jump: {
        en: 'The theorem needs a continuous function. At a jump a continuous network is off by at least half of the jump.',
        zh: '定理要求函数连续。网络是连续的，在跳跃处至少差半个跳跃高度。',
      },
      count: {
        en: 'It states existence only. A count, such as *h*²/8 for the sine, takes a further argument.',
        zh: '它只断言存在。要数神经元，还得另外论证，例如正弦函数的 *h*²/8。',
      },
    },
    solution: {
      en: 'For every continuous function on a compact set and every ε > 0 there is a network with one hidden layer that stays within ε. ReLU qualifies: it is continuous and not a polynomial. Nothing is said about the number of units, about training, or about inputs outside the set.',
      zh: '对紧集上的任一连续函数和任意 ε > 0，都存在误差不超过 ε 的单隐藏层网络。ReLU 连续且不是多项式，符合条件。至于需要多少神经元、训练能否找到、集合之外会怎样，定理都没有说。',
    },
  },

  'silu-slope': {
    title: { en: 'Slope of SiLU', zh: 'SiLU 的斜率' },
    question: {
      en: String.raw`SiLU is $f(x)=x\,\sigma(x)$, with $\sigma(\spot{x})\approx\spot{gate}$. What is $f'(\spot{x})$?`,
      zh: String.raw`SiLU 为 $f(x)=x\,\sigma(x)$，已知 $\sigma(\spot{x})\approx\spot{gate}$。$f'(\spot{x})$ 是多少？`,
    },
    solution: {
      en: String.raw`Product rule, then $\sigma'=\sigma(1-\sigma)$:

$$
\sigma+x\,\sigma(1-\sigma)=\sigma\,(1+x(1-\sigma))
$$

With σ ≈ {gate} and 1 − σ ≈ {rest} this is $\spot{gate}\cdot(1+(\spot{x})\cdot\spot{rest})\approx\spot{answer}$.`,
      zh: String.raw`先用乘积求导法则，再代入 $\sigma'=\sigma(1-\sigma)$：

$$
\sigma+x\,\sigma(1-\sigma)=\sigma\,(1+x(1-\sigma))
$$

代入 σ ≈ {gate}，1 − σ ≈ {rest}，得 $\spot{gate}\cdot(1+(\spot{x})\cdot\spot{rest})\approx\spot{answer}$。`,
    },
    slips: {
      'gate-constant': {
        en: 'The gate was treated as a constant. It depends on *x* too, which adds *x* times the slope of σ.',
        zh: '把门当成了常数。它也随 *x* 变化，还要加上 *x* 乘以 σ 的斜率。',
      },
      'second-term-only': {
        en: 'Only one term of the product rule. The other is σ itself, times the derivative 1 of *x*.',
        zh: '只写了乘积法则的一项；另一项是 σ 乘以 *x* 的导数 1。',
      },
      'derivatives-multiplied': {
        en: 'The derivative of a product is not the product of the derivatives.',
        zh: '乘积的导数不等于导数的乘积。',
      },
    },
  },

  'leaky-mean': {
    title: { en: 'Mean output of Leaky ReLU', zh: 'Leaky ReLU 的平均输出' },
    question: {
      en: String.raw`The input is drawn from $N(0,s^2)$ with *s* = {deviation}. For ReLU the mean output is $s/\sqrt{2\pi}$. What is it for Leaky ReLU with *α* = {alpha}?`,
      zh: String.raw`输入服从 $N(0,s^2)$，*s* = {deviation}。ReLU 的平均输出为 $s/\sqrt{2\pi}$。换成 *α* = {alpha} 的 Leaky ReLU，平均输出是多少？`,
    },
    solution: {
      en: String.raw`$f=\max(0,x)+\alpha\min(0,x)$, and means add. The input is symmetric, so $\min(0,x)$ has the mean $-s/\sqrt{2\pi}\approx-\spot{relu}$:

$$
(1-\spot{alpha})\cdot\spot{relu}\approx\spot{answer}
$$`,
      zh: String.raw`$f=\max(0,x)+\alpha\min(0,x)$，均值可以相加。输入对称，所以 $\min(0,x)$ 的均值为 $-s/\sqrt{2\pi}\approx-\spot{relu}$：

$$
(1-\spot{alpha})\cdot\spot{relu}\approx\spot{answer}
$$`,
    },
    slips: {
      'leak-ignored': {
        en: 'This is the mean of ReLU. The leak lets negative outputs through, and they lower the mean.',
        zh: '这是 ReLU 的均值。泄漏会放出负的输出，使均值下降。',
      },
      'leak-added': {
        en: 'The outputs on the left are negative. Their share *α* is subtracted, not added.',
        zh: '左侧的输出是负数，这一份 *α* 应当减去，而不是加上。',
      },
      half: {
        en: String.raw`Half of the inputs are positive, but their mean is not *s*. The given mean of ReLU is $s/\sqrt{2\pi}$, not *s*/2.`,
        zh: String.raw`正的输入占一半，但它们的均值不是 *s*。题目给出的 ReLU 均值是 $s/\sqrt{2\pi}$，不是 *s*/2。`,
      },
    },
  },

  'tanh-from-sigmoid': {
    title: { en: 'tanh by way of sigmoid', zh: '由 sigmoid 求 tanh' },
    question: {
      en: 'A calculator has a sigmoid key only. It shows σ(2*x*) = {gate}. What is the derivative of tanh at *x*?',
      zh: '计算器只有 sigmoid 键，显示 σ(2*x*) = {gate}。tanh 在 *x* 处的导数是多少？',
    },
    solution: {
      en: String.raw`From $\tanh x=2\sigma(2x)-1$ the chain rule gives $\tanh'(x)=4\,\sigma'(2x)$, one factor 2 from the front and one from inside. With σ = {gate} and 1 − σ = {rest}:

$$
4\cdot\spot{gate}\cdot\spot{rest}=\spot{answer}
$$

The other way gives the same: tanh *x* = {tanh}, and 1 − tanh² *x* is the slope.`,
      zh: String.raw`对 $\tanh x=2\sigma(2x)-1$ 用链式法则，得 $\tanh'(x)=4\,\sigma'(2x)$：外面一个 2，里面一个 2。代入 σ = {gate}，1 − σ = {rest}：

$$
4\cdot\spot{gate}\cdot\spot{rest}=\spot{answer}
$$

另一条路结果相同：tanh *x* = {tanh}，斜率为 1 − tanh² *x*。`,
    },
    slips: {
      'sigmoid-slope': {
        en: 'This is the slope of sigmoid at 2*x*. tanh is stretched upwards and squeezed sideways, by 2 each: four times as steep.',
        zh: '这是 sigmoid 在 2*x* 处的斜率。tanh 纵向拉伸 2 倍，横向压缩到一半，所以陡四倍。',
      },
      'one-factor': {
        en: 'One factor 2 is missing: one comes from the 2 in front of σ, one from the 2*x* inside.',
        zh: '少了一个 2：一个来自 σ 前面的 2，一个来自里面的 2*x*。',
      },
      'gate-as-tanh': {
        en: 'In 1 − tanh² the value of sigmoid was used. First turn it into tanh *x* = 2σ(2*x*) − 1.',
        zh: '在 1 − tanh² 中直接代入了 sigmoid 的值。应先换成 tanh *x* = 2σ(2*x*) − 1。',
      },
    },
  },

  'sigmoid-chain': {
    title: { en: 'Gradient through sigmoid layers', zh: '穿过多层 sigmoid 的梯度' },
    question: {
      en: String.raw`A chain of {layers} sigmoid units: $a_0=x$ and $a_k=\sigma(w\,a_{k-1}+b_k)$, all with the same weight *w* = {weight} and any biases. How large can the derivative of the last output with respect to *x* be at most?`,
      zh: String.raw`{layers} 个 sigmoid 神经元连成一串：$a_0=x$，$a_k=\sigma(w\,a_{k-1}+b_k)$，权重都是 *w* = {weight}，偏置任意。最后的输出对 *x* 的导数最大可以是多少？`,
    },
    solution: {
      en: String.raw`Each layer contributes a factor $w\,\sigma'(z_k)\le w/4$. Biases that make every net input 0 reach it in every layer:

$$
\Bigl(\frac{\spot{weight}}4\Bigr)^{\spot{layers}}=\spot{factor}^{\spot{layers}}\approx\spot{answer}
$$

Sigmoid alone only shrinks. Growth needs a weight above 4.`,
      zh: String.raw`每层贡献一个因子 $w\,\sigma'(z_k)\le w/4$。选偏置使每个净输入都为 0，就能在每一层取到：

$$
\Bigl(\frac{\spot{weight}}4\Bigr)^{\spot{layers}}=\spot{factor}^{\spot{layers}}\approx\spot{answer}
$$

sigmoid 本身只会缩小梯度；要放大，权重得超过 4。`,
    },
    slips: {
      'weights-ignored': {
        en: 'These are the slopes alone. Each layer also multiplies by its weight; that is where growth can come from.',
        zh: '这里只有斜率。每一层还要乘以权重，梯度变大只能靠它。',
      },
      'value-for-slope': {
        en: '1/2 is the value of sigmoid at 0. Its slope there is 1/4.',
        zh: '1/2 是 sigmoid 在 0 处的值，斜率是 1/4。',
      },
      'slope-of-tanh': {
        en: 'A largest slope of 1 belongs to tanh. For sigmoid it is 1/4.',
        zh: '最大斜率为 1 的是 tanh；sigmoid 的是 1/4。',
      },
    },
  },

  'sigmoid-and-tanh': {
    title: { en: 'Sigmoid and tanh compared', zh: 'sigmoid 与 tanh 的比较' },
    question: {
      en: 'Which statements about sigmoid and tanh are true?',
      zh: '关于 sigmoid 与 tanh，哪些说法是对的？',
    },
    options: {
      stretched: { en: 'tanh *x* = 2σ(2*x*) − 1', zh: 'tanh *x* = 2σ(2*x*) − 1' },
      'four-times': {
        en: 'At 0 tanh is four times as steep as sigmoid.',
        zh: '在 0 处，tanh 的斜率是 sigmoid 的四倍。',
      },
      'saturates-sooner': {
        en: 'At *x* = 5 tanh is flatter than sigmoid.',
        zh: '在 *x* = 5 处，tanh 比 sigmoid 更平。',
      },
      'solves-vanishing': {
        en: 'Deep tanh networks have no vanishing gradients.',
        zh: '深层 tanh 网络不会出现梯度消失。',
      },
      'always-half': {
        en: 'The mean output of sigmoid is 1/2 for every input distribution.',
        zh: '不论输入服从什么分布，sigmoid 的平均输出都是 1/2。',
      },
      'sigmoid-explodes': {
        en: 'The slope of sigmoid can make gradients explode.',
        zh: 'sigmoid 的斜率会引起梯度爆炸。',
      },
    },
    why: {
      'solves-vanishing': {
        en: 'Its slope is 1 at 0 only and falls on both sides. tanh delays vanishing.',
        zh: '它的斜率只在 0 处为 1，往两边都下降。tanh 只是推迟了消失。',
      },
      'always-half': {
        en: 'Only for input that is symmetric about 0. Shifted to the right, the mean is larger.',
        zh: '只有输入关于 0 对称时才成立。输入右移，均值就变大。',
      },
      'sigmoid-explodes': {
        en: 'Its slope is at most 1/4, so it only shrinks. Explosion comes from the weights.',
        zh: '它的斜率至多为 1/4，只会缩小梯度。爆炸来自权重。',
      },
    },
    solution: {
      en: 'tanh is a sigmoid stretched by 2 upwards and squeezed by 2 sideways. So its slope at 0 is 1 instead of 1/4, and it saturates sooner. Both shrink gradients, and the mean of sigmoid is 1/2 for symmetric input only.',
      zh: 'tanh 是纵向拉伸 2 倍、横向压缩一半的 sigmoid，所以在 0 处的斜率是 1 而不是 1/4，饱和也更早。两者都会缩小梯度；sigmoid 的均值 1/2 只在输入对称时成立。',
    },
  },

  'sigmoid-or-tanh': {
    title: { en: 'Sigmoid or tanh?', zh: '用 sigmoid 还是 tanh？' },
    question: {
      en: 'Compare sigmoid and tanh: range, derivative, mean output, saturation. Where do you use which?',
      zh: '比较 sigmoid 与 tanh 的值域、导数、平均输出和饱和情况。各用在哪里？',
    },
    points: {
      ranges: {
        en: 'tanh *x* = 2σ(2*x*) − 1; ranges (0, 1) and (−1, 1).',
        zh: 'tanh *x* = 2σ(2*x*) − 1；值域分别为 (0, 1) 和 (−1, 1)。',
      },
      slopes: {
        en: 'Derivatives σ(1 − σ) and 1 − tanh²; largest values 1/4 and 1, at 0.',
        zh: '导数分别为 σ(1 − σ) 和 1 − tanh²；最大值分别为 1/4 和 1，都在 0 处。',
      },
      means: {
        en: 'For symmetric input the mean is 1/2 for sigmoid and 0 for tanh.',
        zh: '输入对称时，sigmoid 的均值为 1/2，tanh 的均值为 0。',
      },
      saturation: {
        en: 'Both saturate, so gradients can vanish with either.',
        zh: '两者都会饱和，都可能造成梯度消失。',
      },
      places: {
        en: 'Hidden layers: rather tanh. Gates, and yes–no outputs with cross-entropy: sigmoid.',
        zh: '隐藏层优先用 tanh；门，以及配合交叉熵的“是或否”输出，用 sigmoid。',
      },
    },
    solution: {
      en: 'tanh is a stretched sigmoid: tanh *x* = 2σ(2*x*) − 1. Ranges (0, 1) and (−1, 1). Derivatives σ(1 − σ), at most 1/4, and 1 − tanh², at most 1, both largest at 0. For symmetric input the means are 1/2 and 0. Both saturate. So prefer tanh in hidden layers, and use sigmoid for gates and for yes–no outputs with cross-entropy.',
      zh: 'tanh 是拉伸后的 sigmoid：tanh *x* = 2σ(2*x*) − 1。值域分别为 (0, 1) 和 (−1, 1)。导数分别为 σ(1 − σ)（至多 1/4）和 1 − tanh²（至多 1），都在 0 处最大。输入对称时均值分别为 1/2 和 0。两者都会饱和。所以隐藏层优先用 tanh；门和配合交叉熵的“是或否”输出用 sigmoid。',
    },
  },

  'sigmoid-derivative': {
    title: { en: 'The largest slope of sigmoid', zh: 'sigmoid 的最大斜率' },
    question: {
      en: 'Derive the derivative of sigmoid and its largest value.',
      zh: '推导 sigmoid 的导数，并求它的最大值。',
    },
    steps: {
      definition: {
        en: String.raw`$\sigma(x)=(1+e^{-x})^{-1}$`,
        zh: String.raw`$\sigma(x)=(1+e^{-x})^{-1}$`,
      },
      chain: {
        en: String.raw`$\sigma'(x)=\dfrac{e^{-x}}{(1+e^{-x})^2}$`,
        zh: String.raw`$\sigma'(x)=\dfrac{e^{-x}}{(1+e^{-x})^2}$`,
      },
      split: {
        en: String.raw`$\sigma'(x)=\dfrac1{1+e^{-x}}\cdot\dfrac{e^{-x}}{1+e^{-x}}$`,
        zh: String.raw`$\sigma'(x)=\dfrac1{1+e^{-x}}\cdot\dfrac{e^{-x}}{1+e^{-x}}$`,
      },
      complement: {
        en: String.raw`The second factor is $1-\sigma(x)$, so $\sigma'=\sigma(1-\sigma)$.`,
        zh: String.raw`第二个因子是 $1-\sigma(x)$，所以 $\sigma'=\sigma(1-\sigma)$。`,
      },
      bound: {
        en: 'The two factors have the sum 1, so their product is at most 1/4, reached when both are 1/2.',
        zh: '两个因子之和为 1，所以乘积至多为 1/4，两者都等于 1/2 时取到。',
      },
      place: {
        en: 'σ = 1/2 at *x* = 0 only: the largest slope is 1/4, at 0.',
        zh: 'σ = 1/2 仅在 *x* = 0 处成立：最大斜率为 1/4，在 0 处。',
      },
    },
    solution: {
      en: 'The second line is the chain rule. The third splits the fraction. The fourth uses that the two fractions have the sum 1. The bound holds because two numbers with a fixed sum have their largest product when they are equal. The last line uses that sigmoid is strictly increasing.',
      zh: '第二行用链式法则。第三行把分式拆成两个因子。第四行用到这两个分式之和为 1。上界成立，是因为和固定的两个数在相等时乘积最大。最后一行用到 sigmoid 严格递增。',
    },
  },

  'prelu-gradient': {
    title: { en: 'Gradient for the PReLU slope', zh: 'PReLU 斜率的梯度' },
    question: {
      en: String.raw`A PReLU unit with *α* = {slope} gets the input *x* = {x}; the target is *t* = {target} and the loss $L=\frac12(f-t)^2$. What is $\partial L/\partial\alpha$?`,
      zh: String.raw`PReLU 神经元的 *α* = {slope}，输入 *x* = {x}，目标值 *t* = {target}，损失 $L=\frac12(f-t)^2$。$\partial L/\partial\alpha$ 是多少？`,
    },
    solution: {
      en: String.raw`The output is *f* = *αx* = {output}, so *f* − *t* = {error}. The chain rule multiplies by $\partial f/\partial\alpha=\min(0,x)=\spot{x}$:

$$
(\spot{error})\cdot(\spot{x})=\spot{answer}
$$`,
      zh: String.raw`输出 *f* = *αx* = {output}，所以 *f* − *t* = {error}。由链式法则，再乘以 $\partial f/\partial\alpha=\min(0,x)=\spot{x}$：

$$
(\spot{error})\cdot(\spot{x})=\spot{answer}
$$`,
    },
    slips: {
      misprint: {
        en: 'This follows from the misprint *f* = *α* for negative input. The output is *αx*, with derivative *x*.',
        zh: '这是由误印的公式（负半轴 *f* = *α*）得出的。输出应为 *αx*，导数为 *x*。',
      },
      'input-gradient': {
        en: 'This is the gradient for the input *x*: the factor *α* instead of *x*.',
        zh: '这是对输入 *x* 的梯度：乘的是 *α*，而不是 *x*。',
      },
      'error-only': {
        en: 'The inner derivative is missing: *f* = *αx* changes by *x* for each unit of *α*.',
        zh: '漏了内层导数：*α* 每变 1，*f* = *αx* 就变 *x*。',
      },
    },
  },

  'rrelu-evaluation': {
    title: { en: 'RReLU in evaluation', zh: '评估模式下的 RReLU' },
    question: {
      en: 'In training RReLU draws its slope for negative input uniformly between {lower} and {upper}. What is its output for *x* = {x} in evaluation?',
      zh: 'RReLU 训练时，负半轴的斜率在 {lower} 与 {upper} 之间均匀抽取。评估时，输入 *x* = {x} 的输出是多少？',
    },
    solution: {
      en: String.raw`Evaluation uses the mean slope, $(l+u)/2=\spot{mean}$, for every element:

$$
\spot{mean}\cdot(\spot{x})=\spot{answer}
$$`,
      zh: String.raw`评估时每个元素都用平均斜率 $(l+u)/2=\spot{mean}$：

$$
\spot{mean}\cdot(\spot{x})=\spot{answer}
$$`,
    },
    slips: {
      upper: {
        en: 'This is the steepest slope that training can draw. Evaluation uses the mean of both limits.',
        zh: '这用的是训练时可能抽到的最大斜率。评估时用上下限的平均值。',
      },
      lower: {
        en: 'This is the flattest slope that training can draw. Evaluation uses the mean of both limits.',
        zh: '这用的是训练时可能抽到的最小斜率。评估时用上下限的平均值。',
      },
      divisors: {
        en: 'You averaged the divisors 1/*l* and 1/*u* and divided by the result. That is not the mean slope.',
        zh: '你把除数 1/*l* 与 1/*u* 平均后再去除。那不是平均斜率。',
      },
    },
  },

  'maximum-form': {
    title: { en: 'Leaky ReLU as a maximum', zh: '写成最大值的 Leaky ReLU' },
    question: {
      en: 'Leaky ReLU and PReLU are often written as a maximum. True or false?',
      zh: 'Leaky ReLU 与 PReLU 常写成取最大值的形式。判断对错：',
    },
    statements: {
      small: {
        en: String.raw`For every *x*, $\max(\spot{small}\,x,\ x)$ is Leaky ReLU with the slope {small}.`,
        zh: String.raw`对每个 *x*，$\max(\spot{small}\,x,\ x)$ 就是斜率为 {small} 的 Leaky ReLU。`,
      },
      large: {
        en: String.raw`For every *x*, $\max(\spot{large}\,x,\ x)$ is PReLU with the slope {large}.`,
        zh: String.raw`对每个 *x*，$\max(\spot{large}\,x,\ x)$ 就是斜率为 {large} 的 PReLU。`,
      },
    },
    why: {
      small: {
        en: 'The slope is below 1, so for negative *x* the leak is the larger of the two, and for positive *x* it is *x*.',
        zh: '斜率小于 1，所以 *x* 为负时泄漏项较大，*x* 为正时 *x* 较大。',
      },
      large: {
        en: 'At *x* = {x} the maximum is {maximum}, but PReLU gives {x}.',
        zh: '在 *x* = {x} 处最大值是 {maximum}，而 PReLU 给出 {x}。',
      },
    },
    solution: {
      en: 'The maximum picks the right branch only as long as the slope is at most 1. Above 1 it picks the wrong branch on both sides. The form max(0, *x*) + *α* min(0, *x*) is right for every slope.',
      zh: '只有斜率不超过 1 时，取最大值才会选对分支；超过 1，两侧都选错。写成 max(0, *x*) + *α* min(0, *x*) 则对任何斜率都成立。',
    },
  },

  'relu-at-zero': {
    title: { en: 'ReLU at 0', zh: 'ReLU 在 0 处' },
    question: {
      en: 'What is the derivative of ReLU at 0?',
      zh: 'ReLU 在 0 处的导数是多少？',
    },
    options: {
      none: {
        en: 'It does not exist; frameworks return 0 by convention.',
        zh: '不存在；各框架按约定返回 0。',
      },
      'one-by-definition': {
        en: '1, because an activation must be differentiable.',
        zh: '1，因为激活函数必须可导。',
      },
      'zero-at-minimum': {
        en: '0, because ReLU has a minimum there.',
        zh: '0，因为 ReLU 在那里取最小值。',
      },
      'half-by-symmetry': {
        en: '1/2, the mean of the slopes on both sides.',
        zh: '1/2，即两侧斜率的平均值。',
      },
    },
    why: {
      'one-by-definition': {
        en: 'A derivative cannot be decreed: the slopes on both sides are 0 and 1. A derivative almost everywhere is enough.',
        zh: '导数不能靠规定：两侧的斜率是 0 和 1。几乎处处可导就够了。',
      },
      'zero-at-minimum': {
        en: 'At a minimum the derivative is 0 if it exists. Here it does not.',
        zh: '在最小值处，导数若存在则为 0。这里它不存在。',
      },
      'half-by-symmetry': {
        en: 'Every number from 0 to 1 is a subgradient, so 1/2 is one of many. None of them is a derivative.',
        zh: '0 到 1 之间的任何数都是次梯度，1/2 只是其中之一，都不是导数。',
      },
    },
    solution: {
      en: 'The one-sided slopes at 0 are 0 and 1, so there is no derivative. Frameworks return 0; any value from 0 to 1 is a subgradient. Training does not mind, since a derivative almost everywhere is enough for the chain rule in practice.',
      zh: '0 处的左右斜率分别为 0 和 1，所以导数不存在。各框架返回 0；0 到 1 之间的任何数都是次梯度。训练不受影响：实践中几乎处处可导就够用了。',
    },
  },

  'step-and-gradient': {
    title: { en: 'Gradient descent on a step unit', zh: '对阶跃单元做梯度下降' },
    question: {
      en: 'Why can plain gradient descent not train a unit with the step function?',
      zh: '普通的梯度下降为什么训练不了用阶跃函数的神经元？',
    },
    options: {
      'slope-zero': {
        en: 'Its slope is 0 wherever it exists.',
        zh: '凡是导数存在的地方，斜率都是 0。',
      },
      jump: { en: 'At the jump the gradient explodes.', zh: '在跳跃处梯度会爆炸。' },
      'not-everywhere': { en: 'It is not differentiable everywhere.', zh: '它不是处处可导。' },
      bounded: { en: 'Its output is bounded.', zh: '它的输出有界。' },
    },
    why: {
      jump: {
        en: 'A net input almost never sits exactly on the jump. Everywhere else the gradient is 0, and that is the trouble.',
        zh: '净输入几乎不会恰好落在跳跃点上。其余各处梯度都是 0，问题就在这里。',
      },
      'not-everywhere': {
        en: 'Neither is ReLU, and it trains well. A derivative almost everywhere is enough, if it is not 0.',
        zh: 'ReLU 也不是处处可导，却训练得很好。几乎处处可导就够了，只要导数不为 0。',
      },
      bounded: {
        en: 'tanh is bounded too and can be trained: near 0 its slope is not 0.',
        zh: 'tanh 也有界，却可以训练：它在 0 附近的斜率不为 0。',
      },
    },
    solution: {
      en: 'On both sides of the jump the function is constant. The chain rule multiplies by this slope of 0, so the gradient of the weights is 0 and no step changes anything. The perceptron rule trains such a unit without a gradient.',
      zh: '跳跃点两侧函数都是常数。链式法则要乘上这个为 0 的斜率，权重的梯度就是 0，走多少步都不变。感知机学习规则不用梯度，可以训练它。',
    },
  },

  'sparse-means': {
    title: { en: 'In what sense ReLU is sparse', zh: 'ReLU 的稀疏性指什么' },
    question: {
      en: 'ReLU is said to give sparse representations. What is sparse?',
      zh: '人们说 ReLU 带来稀疏表示。稀疏的是什么？',
    },
    options: {
      outputs: { en: 'The outputs: many are exactly 0.', zh: '输出：许多恰好为 0。' },
      gradients: { en: 'The gradients: many are exactly 0.', zh: '梯度：许多恰好为 0。' },
      weights: { en: 'The weights: many become exactly 0.', zh: '权重：许多会变成 0。' },
      small: { en: 'The outputs: many are close to 0.', zh: '输出：许多接近 0。' },
    },
    why: {
      gradients: {
        en: 'The zero gradients come along with it, as the price: a unit that is always off cannot learn.',
        zh: '梯度为 0 是随之而来的代价：一直关着的神经元无法学习。',
      },
      weights: {
        en: 'An inactive unit keeps its weights; it does not set them to 0. Sparse weights need a penalty such as L1.',
        zh: '未激活的神经元保持权重不变，并不会变成 0。要权重稀疏，得用 L1 之类的惩罚。',
      },
      small: {
        en: 'Close to 0 is not sparse: GELU has many small outputs, and almost none is exactly 0.',
        zh: '接近 0 不算稀疏：GELU 有许多小的输出，却几乎没有一个恰好为 0。',
      },
    },
    solution: {
      en: 'Sparse are the outputs: for a negative net input ReLU gives exactly 0, so the next layer sees few active units. That the gradient is 0 there too is the price, not the benefit.',
      zh: '稀疏的是输出：净输入为负时，ReLU 的输出恰好为 0，后一层只看到少数激活的神经元。那里的梯度也为 0，这是代价，不是好处。',
    },
  },

  'relu-family': {
    title: { en: 'The ReLU family', zh: 'ReLU 一族' },
    question: {
      en: 'How are ReLU, Leaky ReLU and PReLU related? Write the function and all its derivatives, with one advantage and one cost of each.',
      zh: 'ReLU、Leaky ReLU 与 PReLU 有什么关系？写出函数和全部导数，并各举一个优点和一个代价。',
    },
    points: {
      formula: {
        en: 'One formula: *f* = max(0, *x*) + *α* min(0, *x*).',
        zh: '同一个公式：*f* = max(0, *x*) + *α* min(0, *x*)。',
      },
      members: {
        en: 'ReLU has *α* = 0, Leaky ReLU a small fixed *α*, PReLU a learned one.',
        zh: 'ReLU 取 *α* = 0，Leaky ReLU 取固定的小 *α*，PReLU 的 *α* 由学习得到。',
      },
      input: {
        en: 'The derivative with respect to *x* is 1 for positive and *α* for negative *x*.',
        zh: '对 *x* 的导数：*x* 为正时是 1，为负时是 *α*。',
      },
      slope: {
        en: 'The derivative with respect to *α* is min(0, *x*).',
        zh: '对 *α* 的导数是 min(0, *x*)。',
      },
      trade: {
        en: 'ReLU: cheap, exact zeros, can die. Leak: keeps a gradient, loses the zeros. PReLU: fits its slope, has more parameters to overfit.',
        zh: 'ReLU：便宜，有准确的 0，但会死亡。带泄漏：保住梯度，失去这些 0。PReLU：自己调斜率，但参数更多，可能过拟合。',
      },
    },
    solution: {
      en: 'All are *f* = max(0, *x*) + *α* min(0, *x*): ReLU with *α* = 0, Leaky ReLU with a small fixed *α*, PReLU with a learned one. The derivative with respect to *x* is 1 or *α*, with respect to *α* it is min(0, *x*). ReLU is cheap and gives exact zeros, but units can die. A leak keeps a gradient and gives up the zeros. PReLU fits its slope, with extra parameters that can overfit.',
      zh: '三者同为 *f* = max(0, *x*) + *α* min(0, *x*)：ReLU 取 *α* = 0，Leaky ReLU 取固定的小 *α*，PReLU 的 *α* 由学习得到。对 *x* 的导数是 1 或 *α*，对 *α* 的导数是 min(0, *x*)。ReLU 便宜，有准确的 0，但神经元可能死亡。泄漏保住了梯度，却失去这些 0。PReLU 能自己调斜率，但多出的参数可能过拟合。',
    },
  },

  'dead-from-rate': {
    title: { en: 'A rate that kills', zh: '致死的学习率' },
    question: {
      en: 'A ReLU unit $f(wx+b)$ learns the targets *t* = *x*/5 from the three samples *x* = 1, 2, 3. The loss is half of the mean squared error. It starts at *w* = {weight}, *b* = 0. From which learning rate *η* on is it inactive for all three samples after the first step of gradient descent?',
      zh: 'ReLU 神经元 $f(wx+b)$ 从 *x* = 1、2、3 三个样本学习目标值 *t* = *x*/5，损失为均方误差的一半，初值 *w* = {weight}，*b* = 0。学习率 *η* 从多大起，梯度下降走完第一步，三个样本就全部不激活？',
    },
    solution: {
      en: String.raw`At the start all samples are active and the errors are $(w-\frac15)x$. The mean over the samples gives

$$
\frac{\partial L}{\partial w}=\frac{14}3\Bigl(w-\frac15\Bigr)\approx\spot{slopeWeight}
$$

$$
\frac{\partial L}{\partial b}=2\Bigl(w-\frac15\Bigr)=\spot{slopeBias}
$$

A step takes the net input of *x* from *wx* to $wx-\eta\,(x\,\partial L/\partial w+\partial L/\partial b)$. It reaches 0 later the larger *x* is, because the part of the bias does not grow with *x*. So *x* = 3 decides: its net input is {start}, and it falls by *η* times $3\,\partial L/\partial w+\partial L/\partial b\approx\spot{fall}$.

$$
\eta\approx\frac{\spot{start}}{\spot{fall}}\approx\spot{answer}
$$`,
      zh: String.raw`开始时样本全部激活，误差为 $(w-\frac15)x$。对样本取平均，得

$$
\frac{\partial L}{\partial w}=\frac{14}3\Bigl(w-\frac15\Bigr)\approx\spot{slopeWeight}
$$

$$
\frac{\partial L}{\partial b}=2\Bigl(w-\frac15\Bigr)=\spot{slopeBias}
$$

走一步，样本 *x* 的净输入由 *wx* 变为 $wx-\eta\,(x\,\partial L/\partial w+\partial L/\partial b)$。偏置那一项不随 *x* 增大，所以 *x* 越大，越晚降到 0，由 *x* = 3 决定：它的净输入为 {start}，下降量是 *η* 乘以 $3\,\partial L/\partial w+\partial L/\partial b\approx\spot{fall}$。

$$
\eta\approx\frac{\spot{start}}{\spot{fall}}\approx\spot{answer}
$$`,
    },
    slips: {
      'first-sample': {
        en: 'At this rate only the sample *x* = 1 has been switched off. The others are still active.',
        zh: '这个学习率只让 *x* = 1 的样本不激活，其余两个还激活着。',
      },
      'middle-sample': {
        en: 'At this rate the sample *x* = 3 is still active. All net inputs must be at most 0.',
        zh: '在这个学习率下，*x* = 3 的样本仍然激活。必须所有净输入都不大于 0。',
      },
      'bias-forgotten': {
        en: 'This is the rate at which *w* reaches 0. The bias falls in the same step, so the unit is off at a smaller rate.',
        zh: '这是使 *w* 降到 0 的学习率。偏置在同一步里也下降，所以学习率更小时就已全部关闭。',
      },
    },
  },

  'one-step': {
    title: { en: 'One step by hand', zh: '手算一步' },
    question: {
      en: String.raw`A ReLU unit $f(wx+b)$ learns *t* = *x*/5 from *x* = 1, 2, 3, with half of the mean squared error as loss. It starts at *w* = {weight}, *b* = 0, so that all samples are active and the errors are $\spot{excess}\cdot x$. Take one step of gradient descent with *η* = {learningRate}.`,
      zh: String.raw`ReLU 神经元 $f(wx+b)$ 从 *x* = 1、2、3 学习 *t* = *x*/5，损失为均方误差的一半。初值 *w* = {weight}，*b* = 0，样本全部激活，误差为 $\spot{excess}\cdot x$。取 *η* = {learningRate}，做一步梯度下降。`,
    },
    cells: {
      gradientWeight: { en: 'gradient for *w* at the start', zh: '起点处 *w* 的梯度' },
      gradientBias: { en: 'gradient for *b* at the start', zh: '起点处 *b* 的梯度' },
      weightAfter: { en: '*w* after the step', zh: '一步之后的 *w*' },
      biasAfter: { en: '*b* after the step', zh: '一步之后的 *b*' },
      netAfter: { en: 'net input of the sample *x* = 3 after the step', zh: '一步之后 *x* = 3 的净输入' },
    },
    slips: {
      'gradientWeight.sum': {
        en: 'This is the sum over the samples. The loss takes the mean: divide by 3.',
        zh: '这是对样本求和。损失取的是平均值，还要除以 3。',
      },
      'gradientWeight.without-input': {
        en: 'This is the gradient for *b*. For *w* each error is multiplied by its input *x*.',
        zh: '这是 *b* 的梯度。对 *w*，每个误差还要乘以自己的输入 *x*。',
      },
      'gradientWeight.without-half': {
        en: 'Twice too much: the factor 1/2 of the loss cancels the 2 from the square.',
        zh: '大了一倍：损失里的 1/2 会抵消平方求导得到的 2。',
      },
      'weightAfter.uphill': {
        en: 'You went uphill: gradient descent subtracts *η* times the gradient.',
        zh: '走成了上坡：梯度下降要减去 *η* 乘梯度。',
      },
      'netAfter.bias-forgotten': {
        en: 'This is 3*w*. The bias is no longer 0 after the step.',
        zh: '这只是 3*w*。走完一步，偏置已不是 0。',
      },
    },
    solution: {
      en: String.raw`The sum of $x^2$ is 14, the sum of *x* is 6, and the mean divides by 3:

$$
\frac{\partial L}{\partial w}=\frac{14}3\cdot\spot{excess}\approx\spot{gradientWeight}
$$

$$
\frac{\partial L}{\partial b}=\frac63\cdot\spot{excess}=\spot{gradientBias}
$$

The step subtracts *η* = {learningRate} times these: *w* ≈ {weightAfter} and *b* ≈ {biasAfter}. The net input of *x* = 3 is 3*w* + *b* ≈ {netAfter}.`,
      zh: String.raw`$x^2$ 之和为 14，*x* 之和为 6，取平均要除以 3：

$$
\frac{\partial L}{\partial w}=\frac{14}3\cdot\spot{excess}\approx\spot{gradientWeight}
$$

$$
\frac{\partial L}{\partial b}=\frac63\cdot\spot{excess}=\spot{gradientBias}
$$

减去 *η* = {learningRate} 倍的梯度，得 *w* ≈ {weightAfter}，*b* ≈ {biasAfter}。*x* = 3 的净输入为 3*w* + *b* ≈ {netAfter}。`,
    },
  },

  'dead-or-not': {
    title: { en: 'Dead or only off?', zh: '死了还是只是关着？' },
    question: {
      en: 'A ReLU network is trained with plain gradient descent, without weight decay. True or false?',
      zh: '用普通的梯度下降训练 ReLU 网络，不加权重衰减。判断对错：',
    },
    statements: {
      'one-batch': {
        en: 'A unit that is inactive for every sample of one mini-batch is dead.',
        zh: '对某个小批量的所有样本都不激活的神经元，就是死亡神经元。',
      },
      'fixed-inputs': {
        en: 'A unit of the first layer that is inactive for every sample of the training set never changes again.',
        zh: '第一层的神经元若对训练集的所有样本都不激活，就再也不会变。',
      },
      'layers-below': {
        en: 'A unit of a higher layer that is inactive for all samples may become active again.',
        zh: '较高层的神经元若对所有样本都不激活，仍有可能重新激活。',
      },
      'leak-at-once': {
        en: 'With a leak of 1/100 a unit that is off for all samples is always back within a few steps.',
        zh: '有了 1/100 的泄漏，对所有样本都关着的神经元总能在几步之内恢复。',
      },
    },
    why: {
      'one-batch': {
        en: 'Other samples may still switch it on. Dead means inactive for all data.',
        zh: '别的样本还可能激活它。对全部数据都不激活，才叫死亡。',
      },
      'fixed-inputs': {
        en: 'Its gradients are exactly 0 and its inputs are the fixed data, so nothing can change.',
        zh: '它的梯度恰好为 0，输入又是固定的数据，什么都不会变。',
      },
      'layers-below': {
        en: 'Its own weights stand still, but the layers below may move its inputs, driven by other units.',
        zh: '它自己的权重不动，但前面的层会因别的神经元而更新，从而移动它的输入。',
      },
      'leak-at-once': {
        en: 'A gradient a hundred times smaller makes for a long crawl: in the demo some hundreds of steps.',
        zh: '梯度只有百分之一，只能慢慢爬：演示中要几百步。',
      },
    },
    solution: {
      en: 'A unit is dead if it is inactive for all data. Then its own gradients are exactly 0. On fixed inputs it is lost; in a higher layer the layers below may still bring it back. A leak keeps a small gradient, which helps slowly.',
      zh: '对全部数据都不激活，才是死亡神经元，这时它自己的梯度恰好为 0。输入固定时无可挽回；在较高层，前面的层还可能把它带回来。泄漏留下一点梯度，能救活它，但很慢。',
    },
  },

  'saturation-proof': {
    title: { en: 'Why bounded means saturating', zh: '为什么有界必饱和' },
    question: {
      en: '*f* is bounded, monotone and differentiable on all real numbers. Show that its slope comes arbitrarily close to 0.',
      zh: '*f* 在全体实数上有界、单调、可导。证明它的斜率会任意接近 0。',
    },
    steps: {
      sequence: {
        en: String.raw`The sequence $f(1),f(2),f(3),\dots$ is monotone and bounded.`,
        zh: String.raw`数列 $f(1),f(2),f(3),\dots$ 单调且有界。`,
      },
      limit: { en: 'So it converges to a limit.', zh: '所以它收敛到一个极限。' },
      differences: {
        en: 'Both terms of $f(n+1)-f(n)$ have this limit, so the difference tends to 0.',
        zh: '$f(n+1)-f(n)$ 的两项趋于同一极限，所以差趋于 0。',
      },
      'mean-value': {
        en: String.raw`This difference equals the slope $f'(\xi_n)$ at some $\xi_n$ between *n* and *n* + 1.`,
        zh: String.raw`这个差等于某处的斜率 $f'(\xi_n)$，其中 $\xi_n$ 介于 *n* 与 *n* + 1 之间。`,
      },
      slopes: {
        en: String.raw`So $f'(\xi_n)\to0$.`,
        zh: String.raw`所以 $f'(\xi_n)\to0$。`,
      },
    },
    solution: {
      en: 'The first line is the assumption, taken at whole numbers. The second holds because bounded monotone sequences converge. The third subtracts two sequences with the same limit. The fourth is the mean value theorem on an interval of length 1; it needs that *f* is differentiable. The last combines both.',
      zh: '第一行是把假设用在整数点上。第二行成立，因为单调有界数列必收敛。第三行是两个极限相同的数列相减。第四行在长为 1 的区间上用中值定理，需要 *f* 可导。最后一行把两者合起来。',
    },
  },

  'need-and-wishes': {
    title: { en: 'Why activations, and which wishes', zh: '为何需要激活函数' },
    question: {
      en: 'Why does a neural network need activation functions? Name the properties a good one should have. Can one function have them all?',
      zh: '神经网络为什么需要激活函数？好的激活函数应有哪些性质？有没有一个函数能样样俱全？',
    },
    points: {
      collapse: {
        en: 'Without them any number of layers is one affine map.',
        zh: '没有激活函数，多少层都只是一个仿射映射。',
      },
      approximation: {
        en: 'With a continuous non-polynomial one, one hidden layer that is wide enough approximates any continuous function on a compact set.',
        zh: '激活函数连续且不是多项式时，足够宽的单隐藏层能在紧集上逼近任何连续函数。',
      },
      wishes: {
        en: 'At least three wishes: a derivative almost everywhere; slope not 0 over a wide range; outputs with mean near 0; cheap.',
        zh: '至少三条理想性质：几乎处处可导；在大范围内斜率不为 0；输出均值接近 0；计算便宜。',
      },
      conflict: {
        en: 'Not all at once: a bounded monotone differentiable function must saturate.',
        zh: '不可兼得：有界、单调、可导的函数必定饱和。',
      },
    },
    solution: {
      en: 'Without them any number of layers is one affine map. With a continuous activation that is not a polynomial, one hidden layer that is wide enough comes as close as you like to any continuous function on a compact set. Desirable: a derivative almost everywhere, not 0 over a wide range, outputs with mean near 0, cheap. If it is to be bounded as well, they conflict: bounded and monotone means saturating.',
      zh: '没有激活函数，多少层都只是一个仿射映射。激活函数连续且不是多项式时，只要隐藏层够宽，单隐藏层就能在紧集上任意逼近连续函数。理想的性质：几乎处处可导、在大范围内斜率不为 0、输出均值接近 0、计算便宜。若还要求有界，就不可兼得：有界的单调函数必定饱和。',
    },
  },

  'output-layer': {
    title: { en: 'Output activation and target', zh: '输出激活与目标值' },
    question: {
      en: 'Which pairs of target and output activation fit?',
      zh: '下列目标与输出激活函数，哪些配对合适？',
    },
    options: {
      'real-identity': { en: 'any real number: identity', zh: '任意实数：恒等' },
      'class-softmax': { en: 'exactly one of several classes: softmax', zh: '多类中恰好一类：softmax' },
      'tags-sigmoid': {
        en: 'several tags, any number of which may apply: one sigmoid for each tag',
        zh: '多个标签，可同时成立若干个：每个标签一个 sigmoid',
      },
      'tags-softmax': {
        en: 'several tags, any number of which may apply: softmax over the tags',
        zh: '多个标签，可同时成立若干个：对全部标签用 softmax',
      },
      'signed-relu': { en: 'a change in temperature, up or down: ReLU', zh: '温度的升降：ReLU' },
      'probability-tanh': {
        en: 'the probability of yes, trained with cross-entropy: tanh',
        zh: '回答“是”的概率，用交叉熵训练：tanh',
      },
    },
    why: {
      'tags-softmax': {
        en: 'Softmax makes the tags share a total of 1. Two tags that both apply could not both be near 1.',
        zh: 'softmax 让各标签分享总和 1，两个同时成立的标签不可能都接近 1。',
      },
      'signed-relu': {
        en: 'ReLU gives no negative output. For a target of −1 the unit ends with gradient 0 and the loss stays.',
        zh: 'ReLU 输出不了负数。目标值为 −1 时，梯度最终为 0，损失降不下去。',
      },
      'probability-tanh': {
        en: 'tanh can be negative, which is no probability; cross-entropy would take the logarithm of it.',
        zh: 'tanh 会取负值，不能当概率；交叉熵还要对它取对数。',
      },
    },
    solution: {
      en: 'The target fixes the output activation: its range must be that of the target. Identity for any real number, softmax for exclusive classes, one sigmoid for each tag that may apply on its own.',
      zh: '输出激活由目标值决定，值域要与目标值的范围一致。任意实数用恒等，互斥的类别用 softmax，可各自成立的标签每个用一个 sigmoid。',
    },
  },
};
