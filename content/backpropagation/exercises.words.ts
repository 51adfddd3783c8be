import type { WordsFor } from '../../src/exercise/exercise-words';
import type { exercises } from './exercises';

/** The words of the exercises on backpropagation. */
export const words: WordsFor<typeof exercises> = {
  'delta-output': {
    title: { en: 'Delta of an output', zh: '输出神经元的 δ' },
    question: {
      en: String.raw`A sigmoid output is *o* = {out}, its target *t* = {target}, and $E=\tfrac12(o-t)^2$. What is $\delta_o=\partial E/\partial\mathit{net}_o$?`,
      zh: String.raw`sigmoid 输出 *o* = {out}，目标 *t* = {target}，$E=\tfrac12(o-t)^2$。求 $\delta_o=\partial E/\partial\mathit{net}_o$。`,
    },
    solution: {
      en: String.raw`The derivative of the loss by *o* is *o* − *t*; the slope of the sigmoid is *o*(1 − *o*).

$$
\begin{aligned}\delta_o&=(o-t)\,o(1-o)\\&=(\spot{out}-\spot{target})\cdot\spot{out}\cdot(1-\spot{out})\\&=\spot{answer}\end{aligned}
$$`,
      zh: String.raw`损失对 *o* 的导数是 *o* − *t*，sigmoid 的导数是 *o*(1 − *o*)。

$$
\begin{aligned}\delta_o&=(o-t)\,o(1-o)\\&=(\spot{out}-\spot{target})\cdot\spot{out}\cdot(1-\spot{out})\\&=\spot{answer}\end{aligned}
$$`,
    },
    slips: {
      sign: {
        en: 'Right size, wrong sign. The inner derivative of (*t* − *o*)² brings a second minus, so the factor is *o* − *t*.',
        zh: '大小对，符号反了。(*t* − *o*)² 的内层导数再带来一个负号，所以因子是 *o* − *t*。',
      },
      'slope-missing': {
        en: 'This is ∂*E*/∂*o*. The step from *o* to its net input, *o*(1 − *o*), is missing. Without it the formula belongs to cross-entropy.',
        zh: '这是 ∂*E*/∂*o*，还差从 *o* 到净输入的一步 *o*(1 − *o*)。不乘这个因子的公式属于交叉熵。',
      },
      doubled: {
        en: 'Twice too large: the ½ of this loss cancels the 2 of the square. The plain sum of squares would give your value.',
        zh: '大了一倍：这个损失里的 ½ 与平方求导的 2 相消。不带 ½ 的平方和才得到你的结果。',
      },
      'out-squared': {
        en: 'The slope of the sigmoid is *o*(1 − *o*), not *o*².',
        zh: 'sigmoid 的导数是 *o*(1 − *o*)，不是 *o*²。',
      },
    },
  },

  'new-w5': {
    title: { en: 'The new output weight', zh: '更新后的输出层权重' },
    question: {
      en: String.raw`In the 2-2-2 example $w_5$ = {weight} and $\partial E/\partial w_5$ ≈ {gradient}. Gradient descent makes one step with *η* = {learningRate}. What is the new $w_5$?`,
      zh: String.raw`2-2-2 例题中 $w_5$ = {weight}，$\partial E/\partial w_5$ ≈ {gradient}。梯度下降以 *η* = {learningRate} 更新一次，新的 $w_5$ 是多少？`,
    },
    solution: {
      en: String.raw`The gradient does not depend on *η*. Multiply it by *η* and subtract:

$$
\begin{aligned}w_5-\eta\,\frac{\partial E}{\partial w_5}&\approx\spot{weight}-\spot{learningRate}\cdot\spot{gradient}\\&\approx\spot{answer}\end{aligned}
$$`,
      zh: String.raw`梯度与 *η* 无关。先乘以 *η*，再从旧权重中减去：

$$
\begin{aligned}w_5-\eta\,\frac{\partial E}{\partial w_5}&\approx\spot{weight}-\spot{learningRate}\cdot\spot{gradient}\\&\approx\spot{answer}\end{aligned}
$$`,
    },
    slips: {
      uphill: {
        en: 'The step was added. The gradient points uphill, so descent subtracts it.',
        zh: '改变量加反了。梯度指向上坡，下降要减去它。',
      },
      'rate-missing': {
        en: 'The whole gradient was subtracted. Multiply it by *η* first.',
        zh: '减去了整个梯度。要先乘以 *η*。',
      },
      'only-change': {
        en: 'This is the size of the step, {change}. Subtract it from the old weight.',
        zh: '这是改变量的大小 {change}，还要从旧权重中减去它。',
      },
    },
  },

  'missing-factor': {
    title: { en: 'The forgotten output', zh: '漏掉的输出' },
    question: {
      en: String.raw`Someone derives $\partial E/\partial w_1$ and forgets $o_2$. Which term is missing in $\partial E/\partial\mathit{out}_{h1}$?`,
      zh: String.raw`有人推导 $\partial E/\partial w_1$ 时忘了 $o_2$。$\partial E/\partial\mathit{out}_{h1}$ 中漏了哪一项？`,
    },
    options: {
      'w7-o2': { en: String.raw`$w_7\delta_{o2}$`, zh: String.raw`$w_7\delta_{o2}$` },
      'w5-o2': { en: String.raw`$w_5\delta_{o2}$`, zh: String.raw`$w_5\delta_{o2}$` },
      'w8-o2': { en: String.raw`$w_8\delta_{o2}$`, zh: String.raw`$w_8\delta_{o2}$` },
      'w7-o1': { en: String.raw`$w_7\delta_{o1}$`, zh: String.raw`$w_7\delta_{o1}$` },
    },
    why: {
      'w5-o2': {
        en: String.raw`$w_5$ leads from $h_1$ to $o_1$. It belongs to $\delta_{o1}$.`,
        zh: String.raw`$w_5$ 从 $h_1$ 通向 $o_1$，与它相乘的是 $\delta_{o1}$。`,
      },
      'w8-o2': {
        en: '$w_8$ does lead into $o_2$, but from $h_2$. No path from $w_1$ passes through it.',
        zh: '$w_8$ 确实通向 $o_2$，但起点是 $h_2$。从 $w_1$ 出发的路径不经过它。',
      },
      'w7-o1': {
        en: String.raw`$w_7$ ends at $o_2$, so the delta it carries back is $\delta_{o2}$.`,
        zh: String.raw`$w_7$ 的终点是 $o_2$，它传回的是 $\delta_{o2}$。`,
      },
    },
    solution: {
      en: String.raw`$h_1$ feeds $o_1$ through $w_5$ and $o_2$ through $w_7$, so $\partial E/\partial\mathit{out}_{h1}=w_5\delta_{o1}+w_7\delta_{o2}$.`,
      zh: String.raw`$h_1$ 经 $w_5$ 通向 $o_1$，经 $w_7$ 通向 $o_2$，所以 $\partial E/\partial\mathit{out}_{h1}=w_5\delta_{o1}+w_7\delta_{o2}$。`,
    },
  },

  'order-of-updates': {
    title: { en: 'Old weights and new weights', zh: '旧权重与新权重' },
    question: {
      en: 'One step of gradient descent on the 2-2-2 example with its usual numbers, biases fixed. True or false?',
      zh: '对 2-2-2 例题（数值照原题）做一次梯度下降，偏置固定。判断正误。',
    },
    statements: {
      'other-order': {
        en: 'Updating the output weights first and then differentiating the hidden layer with the new values is gradient descent in a different order.',
        zh: '先更新输出层权重，再用新值对隐藏层求导，只是换了次序的梯度下降。',
      },
      'old-values': {
        en: String.raw`In $\delta_{h1}=(w_5\delta_{o1}+w_7\delta_{o2})\,\mathit{out}_{h1}(1-\mathit{out}_{h1})$ the weights $w_5$ and $w_7$ have their values before the update.`,
        zh: String.raw`$\delta_{h1}=(w_5\delta_{o1}+w_7\delta_{o2})\,\mathit{out}_{h1}(1-\mathit{out}_{h1})$ 中的 $w_5$ 和 $w_7$ 取更新之前的值。`,
      },
      quoted: {
        en: 'With *η* = {rate} the error after this step is {quoted}, to every digit shown.',
        zh: '取 *η* = {rate}，更新后的误差是 {quoted}，写出的每一位都对。',
      },
      'any-order': {
        en: 'Once all gradients have been computed at the old weights, the weights may be changed in any order.',
        zh: '所有梯度都用旧权重算好之后，各权重按什么次序改都可以。',
      },
    },
    why: {
      'other-order': {
        en: 'The gradients of the hidden layer then belong to other output weights than those of the output layer. Together they are the gradient at no point.',
        zh: '这样隐藏层梯度与输出层梯度对应的输出层权重不同，合起来不是任何一点处的梯度。',
      },
      'old-values': {
        en: 'All partial derivatives are taken at the same point, the old weights.',
        zh: '所有偏导数都在同一点处取值，也就是旧权重处。',
      },
      quoted: {
        en: 'Gradient descent gives {error}. The quoted number comes from a hidden layer that was differentiated with output weights already updated.',
        zh: '梯度下降给出 {error}。那个流传的数，来自用已更新的输出层权重对隐藏层求导。',
      },
      'any-order': {
        en: 'The changes are fixed numbers by then. What matters is that no gradient is computed between two changes.',
        zh: '这时各个改变量已经确定。要紧的是：在改动各权重的过程中不再计算梯度。',
      },
    },
    solution: {
      en: 'Compute all gradients with the old weights, then update all.',
      zh: '先用旧权重算出全部梯度，再一起更新。',
    },
  },

  'bias-gradient': {
    title: { en: 'One bias, two outputs', zh: '两个输出共用一个偏置' },
    question: {
      en: String.raw`Both outputs use the same bias $b_2$, and $\delta_{o1}$ = {first}, $\delta_{o2}$ = {second}. What is $\partial E/\partial b_2$?`,
      zh: String.raw`两个输出共用偏置 $b_2$，且 $\delta_{o1}$ = {first}，$\delta_{o2}$ = {second}。求 $\partial E/\partial b_2$。`,
    },
    solution: {
      en: String.raw`$b_2$ enters both net inputs with factor 1. Each is a path, and paths add:

$$
\begin{aligned}\frac{\partial E}{\partial b_2}&=\delta_{o1}+\delta_{o2}\\&=\spot{first}+(\spot{second})=\spot{answer}\end{aligned}
$$`,
      zh: String.raw`$b_2$ 以系数 1 进入两个净输入，各是一条路径，路径要相加：

$$
\begin{aligned}\frac{\partial E}{\partial b_2}&=\delta_{o1}+\delta_{o2}\\&=\spot{first}+(\spot{second})=\spot{answer}\end{aligned}
$$`,
    },
    slips: {
      mean: {
        en: 'This is the mean of the deltas. The chain rule adds over paths; a mean belongs to the samples of a batch.',
        zh: '这是两个 δ 的平均。链式法则对路径求和；取平均的是一个批量中的各个样本。',
      },
      'one-path': {
        en: 'This is the path through $o_1$ only. It would be right if $o_1$ had a bias of its own.',
        zh: '这只是经过 $o_1$ 的路径。只有 $o_1$ 自己单独有一个偏置时才对。',
      },
      'sizes-added': {
        en: String.raw`The minus of $\delta_{o2}$ was lost. The two outputs pull in opposite directions.`,
        zh: String.raw`丢了 $\delta_{o2}$ 的负号。两个输出拉的方向相反。`,
      },
      constant: {
        en: 'A bias is a parameter. Keeping it fixed is a choice about the update; its gradient is not zero.',
        zh: '偏置也是参数。固定它只是更新时的选择，它的梯度并不为零。',
      },
    },
  },

  'reverse-cost': {
    title: { en: 'The price of one gradient', zh: '求一次梯度的代价' },
    question: {
      en: 'A scalar loss depends on {weights} weights. After one forward pass, what does plain reverse mode (nothing is computed twice) need for the whole gradient?',
      zh: '一个标量损失依赖 {weights} 个权重。做完一次前向传播后，普通的反向模式（不重复计算）求全部梯度还需要什么？',
    },
    options: {
      one: {
        en: 'One backward sweep. The activations of the forward pass must have been kept.',
        zh: '反向扫一遍。前向传播的激活值必须都保存下来。',
      },
      'per-weight': {
        en: '{weights} sweeps, one for each weight. No activations need to be kept.',
        zh: '扫 {weights} 遍，每个权重一遍。激活值不必保存。',
      },
      'two-per-weight': {
        en: '{twice} more forward passes, two for each weight.',
        zh: '再做 {twice} 次前向传播，每个权重两次。',
      },
      'nothing-kept': {
        en: 'One backward sweep. The activations may be dropped as soon as the loss is known.',
        zh: '反向扫一遍。损失一算出来，激活值就可以丢掉。',
      },
    },
    why: {
      'per-weight': {
        en: 'That is forward mode: one sweep for each input of the function. Backpropagation is reverse mode.',
        zh: '那是前向模式：函数的每个自变量扫一遍。反向传播是反向模式。',
      },
      'two-per-weight': {
        en: 'That is numerical differentiation by central differences, and it is not exact either.',
        zh: '那是用中心差分做数值微分，而且结果还有误差。',
      },
      'nothing-kept': {
        en: String.raw`The gradient of a weight is *δ* times the activation at its start, $\delta^{l}a^{l-1\top}$. Those activations are needed on the way back.`,
        zh: String.raw`权重的梯度等于 *δ* 乘以连线起点的激活值，即 $\delta^{l}a^{l-1\top}$。往回走时要用到这些激活值。`,
      },
    },
    solution: {
      en: 'Reverse mode needs one sweep for each output of the function. A loss is one number, so one sweep is enough, however many weights there are. The price is memory.',
      zh: '反向模式按函数的输出个数来扫。损失只是一个数，所以不论权重有多少，一遍就够。代价是内存。',
    },
  },

  'label-graph': {
    title: { en: 'The graph for one weight', zh: '一个权重的计算图' },
    question: {
      en: String.raw`Draw the part of the graph of the 2-2-2 network that matters for $w_1$. Label every arrow with its local derivative and say how $\partial E/\partial w_1$ follows. All units are sigmoid, and $E=\tfrac12\sum_k(\mathit{out}_{ok}-t_k)^2$.`,
      zh: String.raw`画出 2-2-2 网络的计算图中与 $w_1$ 有关的部分，在每条连线上标出局部导数，并说明如何得到 $\partial E/\partial w_1$。各单元都是 sigmoid，$E=\tfrac12\sum_k(\mathit{out}_{ok}-t_k)^2$。`,
    },
    points: {
      'hidden-part': {
        en: String.raw`From $w_1$ to $\mathit{out}_{h1}$: $i_1$, then $\mathit{out}_{h1}(1-\mathit{out}_{h1})$.`,
        zh: String.raw`从 $w_1$ 到 $\mathit{out}_{h1}$：先是 $i_1$，再是 $\mathit{out}_{h1}(1-\mathit{out}_{h1})$。`,
      },
      branch: {
        en: String.raw`The graph branches at $\mathit{out}_{h1}$: $w_5$ towards $o_1$, $w_7$ towards $o_2$.`,
        zh: String.raw`图在 $\mathit{out}_{h1}$ 处分岔：通向 $o_1$ 标 $w_5$，通向 $o_2$ 标 $w_7$。`,
      },
      'output-slopes': {
        en: String.raw`In each output the slope, $\mathit{out}_{ok}(1-\mathit{out}_{ok})$.`,
        zh: String.raw`每个输出神经元标出导数 $\mathit{out}_{ok}(1-\mathit{out}_{ok})$。`,
      },
      error: {
        en: String.raw`From each output to *E*: $\mathit{out}_{ok}-t_k$, with this sign.`,
        zh: String.raw`每个输出到 *E* 标 $\mathit{out}_{ok}-t_k$，符号不能反。`,
      },
      combine: {
        en: 'Multiply along each of the two paths, then add.',
        zh: '两条路径各自相乘，然后相加。',
      },
    },
    solution: {
      en: String.raw`$w_1\to\mathit{net}_{h1}$: $i_1$. $\mathit{net}_{h1}\to\mathit{out}_{h1}$: $\mathit{out}_{h1}(1-\mathit{out}_{h1})$. There the graph branches: $w_5$ leads to $\mathit{net}_{o1}$, $w_7$ to $\mathit{net}_{o2}$. On both branches follow $\mathit{out}_{ok}(1-\mathit{out}_{ok})$ and, into *E*, $\mathit{out}_{ok}-t_k$. Multiply along each path and add the two products.`,
      zh: String.raw`$w_1\to\mathit{net}_{h1}$ 标 $i_1$；$\mathit{net}_{h1}\to\mathit{out}_{h1}$ 标 $\mathit{out}_{h1}(1-\mathit{out}_{h1})$。图在此分岔：到 $\mathit{net}_{o1}$ 标 $w_5$，到 $\mathit{net}_{o2}$ 标 $w_7$。两支随后都标 $\mathit{out}_{ok}(1-\mathit{out}_{ok})$，通向 *E* 的连线标 $\mathit{out}_{ok}-t_k$。两条路径各自相乘，再相加。`,
    },
  },

  'central-differences': {
    title: { en: 'What central differences can do', zh: '中心差分的性质' },
    question: {
      en: String.raw`Which are true of the central difference $\frac{E(w+h)-E(w-h)}{2h}$ of a smooth loss, computed in floating point?`,
      zh: String.raw`对光滑的损失，用浮点数计算中心差分 $\frac{E(w+h)-E(w-h)}{2h}$。哪些说法正确？`,
    },
    options: {
      'second-order': {
        en: 'Its truncation error is of order $h^2$.',
        zh: '截断误差为 $h^2$ 阶。',
      },
      'two-evaluations': {
        en: 'It needs two evaluations of the loss for each weight.',
        zh: '每个权重要算两次损失。',
      },
      'smaller-better': {
        en: 'The smaller *h* > 0, the better the result.',
        zh: '*h* > 0 越小，结果越准。',
      },
      'same-order': {
        en: String.raw`The forward difference $\frac{E(w+h)-E(w)}{h}$ has a truncation error of the same order.`,
        zh: String.raw`前向差分 $\frac{E(w+h)-E(w)}{h}$ 的截断误差与它同阶。`,
      },
    },
    why: {
      'smaller-better': {
        en: 'For tiny *h* two nearly equal losses are subtracted. Their rounding error is divided by 2*h* and takes over.',
        zh: '*h* 极小时，两个几乎相等的损失相减，舍入误差再除以 2*h*，反而占了上风。',
      },
      'same-order': {
        en: 'In the forward difference the second derivative does not cancel, so its error is of order *h*.',
        zh: '前向差分中二阶导数项不能相消，误差为 *h* 阶。',
      },
    },
    solution: {
      en: String.raw`In the Taylor expansions of $E(w\pm h)$ the even terms cancel; what is left is of order $h^2$. It costs two evaluations for each weight. The forward difference is of order *h*, and no difference survives a tiny *h*.`,
      zh: String.raw`$E(w\pm h)$ 的泰勒展开中偶次项相消，剩下的误差为 $h^2$ 阶，每个权重要算两次损失。前向差分的误差为 *h* 阶；*h* 极小时，两种差分都会失准。`,
    },
  },

  'product-along-path': {
    title: { en: 'A product along a path', zh: '沿路径的乘积' },
    question: {
      en: String.raw`$f=(ab+c)^2$ with *a* = {a}, *b* = {b}, *c* = {c}. What is $\partial f/\partial a$?`,
      zh: String.raw`$f=(ab+c)^2$，其中 *a* = {a}，*b* = {b}，*c* = {c}。求 $\partial f/\partial a$。`,
    },
    solution: {
      en: String.raw`Forward: $u=ab=\spot{product}$ and $v=u+c=\spot{sum}$. Backward along the path of *a*:

$$
\frac{\partial f}{\partial a}=2v\cdot1\cdot b=2\cdot(\spot{sum})\cdot(\spot{b})=\spot{answer}
$$`,
      zh: String.raw`前向：$u=ab=\spot{product}$，$v=u+c=\spot{sum}$。沿 *a* 的路径反向：

$$
\frac{\partial f}{\partial a}=2v\cdot1\cdot b=2\cdot(\spot{sum})\cdot(\spot{b})=\spot{answer}
$$`,
    },
    slips: {
      'inner-missing': {
        en: 'This stops at the sum. That is the derivative by *c*; the product *ab* still contributes its local derivative *b*.',
        zh: '只算到和为止，这是对 *c* 的偏导数。乘积 *ab* 还要贡献局部导数 *b*。',
      },
      'own-value': {
        en: 'The local derivative of *ab* by *a* is the *other* factor, *b*. This is the derivative by *b*.',
        zh: '*ab* 对 *a* 的局部导数是另一个因子 *b*。这里算的是对 *b* 的偏导数。',
      },
      'two-missing': {
        en: 'The 2 is missing: the derivative of *v*² is 2*v*.',
        zh: '漏了 2：*v*² 的导数是 2*v*。',
      },
    },
  },

  'three-factors': {
    title: { en: 'A weight before the output', zh: '输出层的权重' },
    question: {
      en: String.raw`All units are sigmoid, the loss is half the sum of squared errors. Given $\mathit{out}_{o1}$ = {out}, $t_1$ = {target}, $\mathit{out}_{h1}$ = {hidden} and $w_5$ = {weight}, the weight from $h_1$ to $o_1$. What is $\partial E/\partial w_5$?`,
      zh: String.raw`各单元都是 sigmoid，损失为平方误差之和的一半。已知 $\mathit{out}_{o1}$ = {out}，$t_1$ = {target}，$\mathit{out}_{h1}$ = {hidden}，从 $h_1$ 到 $o_1$ 的权重 $w_5$ = {weight}。求 $\partial E/\partial w_5$。`,
    },
    solution: {
      en: String.raw`Chain rule along the only path. Error: $\spot{out}-\spot{target}=\spot{error}$. Slope: $\spot{out}\cdot(1-\spot{out})=\spot{slope}$. The net input is linear in $w_5$, so the last factor is $\mathit{out}_{h1}$:

$$
\frac{\partial E}{\partial w_5}=(\spot{error})\cdot\spot{slope}\cdot\spot{hidden}\approx\spot{answer}
$$

The value of $w_5$ itself is not needed.`,
      zh: String.raw`沿唯一的路径用链式法则。误差：$\spot{out}-\spot{target}=\spot{error}$；导数：$\spot{out}\cdot(1-\spot{out})=\spot{slope}$；净输入对 $w_5$ 是线性的，最后一个因子是 $\mathit{out}_{h1}$：

$$
\frac{\partial E}{\partial w_5}=(\spot{error})\cdot\spot{slope}\cdot\spot{hidden}\approx\spot{answer}
$$

$w_5$ 本身的值用不到。`,
    },
    slips: {
      power: {
        en: 'The 5 of $w_5$ is an index. You read it as a power and differentiated $w^5$.',
        zh: '$w_5$ 的 5 是下标。这里把它读成了幂，对 $w^5$ 求了导。',
      },
      'weight-itself': {
        en: String.raw`The last factor is the derivative of $w_5\,\mathit{out}_{h1}$ by $w_5$. That is $\mathit{out}_{h1}$, not the weight.`,
        zh: String.raw`最后一个因子是 $w_5\,\mathit{out}_{h1}$ 对 $w_5$ 的导数，即 $\mathit{out}_{h1}$，不是权重本身。`,
      },
      'only-delta': {
        en: String.raw`This is $\delta_{o1}$. The value at the start of the arrow, $\mathit{out}_{h1}$, is missing.`,
        zh: String.raw`这是 $\delta_{o1}$，还差连线起点的值 $\mathit{out}_{h1}$。`,
      },
      'slope-missing': {
        en: String.raw`The slope of the output unit, $\mathit{out}_{o1}(1-\mathit{out}_{o1})$, is missing.`,
        zh: String.raw`漏了输出神经元的导数 $\mathit{out}_{o1}(1-\mathit{out}_{o1})$。`,
      },
    },
  },

  'hidden-delta': {
    title: { en: 'Delta of a hidden unit', zh: '隐藏神经元的 δ' },
    question: {
      en: String.raw`Going back through a 2-2-2 sigmoid network you have $\delta_{o1}$ = {first} and $\delta_{o2}$ = {second}. $w_5$ = {w5} and $w_6$ = {w6} lead from $h_1$ and $h_2$ to $o_1$; $w_7$ = {w7} leads from $h_1$ to $o_2$; $\mathit{out}_{h1}$ = {hidden}. What is $\delta_{h1}$?`,
      zh: String.raw`在 2-2-2 的 sigmoid 网络中反向传播，已得 $\delta_{o1}$ = {first}，$\delta_{o2}$ = {second}。$w_5$ = {w5} 和 $w_6$ = {w6} 分别从 $h_1$、$h_2$ 通向 $o_1$，$w_7$ = {w7} 从 $h_1$ 通向 $o_2$；$\mathit{out}_{h1}$ = {hidden}。求 $\delta_{h1}$。`,
    },
    solution: {
      en: String.raw`Two paths leave $h_1$. Each delta comes back times the weight of its arrow:

$$
\begin{aligned}\delta_{o1}w_5+\delta_{o2}w_7&=\spot{pathO1}+(\spot{pathO2})\\&=\spot{sum}\end{aligned}
$$

The slope of the hidden unit is $\spot{hidden}\cdot(1-\spot{hidden})=\spot{slope}$, so

$$
\delta_{h1}=\spot{sum}\cdot\spot{slope}\approx\spot{answer}
$$`,
      zh: String.raw`从 $h_1$ 出发有两条路径，每个 δ 乘以连线的权重传回来：

$$
\begin{aligned}\delta_{o1}w_5+\delta_{o2}w_7&=\spot{pathO1}+(\spot{pathO2})\\&=\spot{sum}\end{aligned}
$$

隐藏神经元的导数是 $\spot{hidden}\cdot(1-\spot{hidden})=\spot{slope}$，所以

$$
\delta_{h1}=\spot{sum}\cdot\spot{slope}\approx\spot{answer}
$$`,
    },
    slips: {
      'one-path': {
        en: String.raw`The path through $o_2$ is missing. $h_1$ feeds both outputs, so $\delta_{o2}w_7$ must be added.`,
        zh: String.raw`漏了经过 $o_2$ 的路径。$h_1$ 通向两个输出，还要加上 $\delta_{o2}w_7$。`,
      },
      'slope-missing': {
        en: String.raw`This is $\partial E/\partial\mathit{out}_{h1}$. Multiply by the slope of the hidden unit to reach its net input.`,
        zh: String.raw`这是 $\partial E/\partial\mathit{out}_{h1}$。再乘以隐藏神经元的导数，才到它的净输入。`,
      },
      transposed: {
        en: 'You used $w_6$. It enters $o_1$ from $h_2$; going back, take the weights that *leave* $h_1$: $w_5$ and $w_7$.',
        zh: '这里用了 $w_6$，它从 $h_2$ 进入 $o_1$。反向时要用离开 $h_1$ 的权重：$w_5$ 和 $w_7$。',
      },
    },
  },

  'cross-entropy-delta': {
    title: { en: 'Delta with another loss', zh: '换一种损失后的 δ' },
    question: {
      en: String.raw`A sigmoid output is *o* = {out}, its target *t* = {target}, and the loss is the cross-entropy $E=-t\ln o-(1-t)\ln(1-o)$. What is $\delta_o=\partial E/\partial\mathit{net}_o$?`,
      zh: String.raw`sigmoid 输出 *o* = {out}，目标 *t* = {target}，损失为交叉熵 $E=-t\ln o-(1-t)\ln(1-o)$。求 $\delta_o=\partial E/\partial\mathit{net}_o$。`,
    },
    solution: {
      en: String.raw`The derivative of the loss by *o* is $\frac{o-t}{o(1-o)}\approx\spot{byOut}$. The slope of the sigmoid, $o(1-o)=\spot{slope}$, cancels the denominator:

$$
\begin{aligned}\delta_o&=\frac{o-t}{o(1-o)}\cdot o(1-o)=o-t\\&=\spot{out}-\spot{target}=\spot{answer}\end{aligned}
$$`,
      zh: String.raw`损失对 *o* 的导数是 $\frac{o-t}{o(1-o)}\approx\spot{byOut}$。乘以 sigmoid 的导数 $o(1-o)=\spot{slope}$，分母消去：

$$
\begin{aligned}\delta_o&=\frac{o-t}{o(1-o)}\cdot o(1-o)=o-t\\&=\spot{out}-\spot{target}=\spot{answer}\end{aligned}
$$`,
    },
    slips: {
      'slope-left': {
        en: 'This is the delta of the squared error with ½. With cross-entropy the factor *o*(1 − *o*) cancels.',
        zh: '这是带 ½ 的平方误差的 δ。用交叉熵时，因子 *o*(1 − *o*) 会消去。',
      },
      'stops-at-out': {
        en: 'This is ∂*E*/∂*o*. One step is missing: times the slope *o*(1 − *o*).',
        zh: '这是 ∂*E*/∂*o*，还差一步：乘以导数 *o*(1 − *o*)。',
      },
      sign: {
        en: 'Right size, wrong sign: an output above its target has a positive delta.',
        zh: '大小对，符号反了：输出高于目标时，δ 为正。',
      },
    },
  },

  'batch-gradient': {
    title: { en: 'Three samples, one gradient', zh: '三个样本，一个梯度' },
    question: {
      en: 'The loss of a batch is the mean of the losses of its samples. For three samples the derivative of the loss by $w_5$ is {one}, {two} and {three}. What is it for the batch?',
      zh: '批量的损失是各样本损失的平均。三个样本的损失对 $w_5$ 的偏导数分别为 {one}、{two}、{three}。整个批量的偏导数是多少？',
    },
    solution: {
      en: String.raw`Differentiation is linear, so the derivative of the mean is the mean of the derivatives. The sum is {sum}:

$$
\begin{aligned}&\tfrac13\bigl((\spot{one})+(\spot{two})+(\spot{three})\bigr)\\&\approx\spot{answer}\end{aligned}
$$`,
      zh: String.raw`求导是线性运算，平均的导数就是导数的平均。三者之和为 {sum}：

$$
\begin{aligned}&\tfrac13\bigl((\spot{one})+(\spot{two})+(\spot{three})\bigr)\\&\approx\spot{answer}\end{aligned}
$$`,
    },
    slips: {
      sum: {
        en: 'This is the sum. The loss was defined as a mean, so divide by 3. Look at the same sample twice: its gradient does not double.',
        zh: '这是总和。损失定义为平均，所以还要除以 3。看同一样本用两次的情形：梯度并不加倍。',
      },
      'sizes-averaged': {
        en: 'The signs were lost. Samples that pull in opposite directions cancel in part.',
        zh: '丢了符号。拉的方向相反的样本会部分抵消。',
      },
      'last-only': {
        en: 'This is the last sample alone. Its gradient must be added to the others, not put in their place.',
        zh: '这只是最后一个样本。它的梯度要与前面的相加，而不是覆盖前面的。',
      },
    },
  },

  'central-quotient': {
    title: { en: 'A difference by hand', zh: '手算一个差商' },
    question: {
      en: 'The loss is $E(w)=w^3$. What does the central difference give for the derivative at *w* = {weight} with *h* = {step}? Give the quotient, not the limit.',
      zh: '损失 $E(w)=w^3$。在 *w* = {weight} 处取 *h* = {step}，用中心差分估计导数，得到多少？求差商本身，不是极限。',
    },
    solution: {
      en: String.raw`One step up, one step down, divided by their distance:

$$
\frac{E(\spot{above})-E(\spot{below})}{2\cdot\spot{step}}=\frac{\spot{lossAbove}-\spot{lossBelow}}{2\cdot\spot{step}}=\spot{answer}
$$

Expanded it is $3w^2+h^2$: the error is exactly $h^2$ here.`,
      zh: String.raw`向上、向下各移动一步，再除以两点的距离：

$$
\frac{E(\spot{above})-E(\spot{below})}{2\cdot\spot{step}}=\frac{\spot{lossAbove}-\spot{lossBelow}}{2\cdot\spot{step}}=\spot{answer}
$$

展开就是 $3w^2+h^2$：这里的误差恰为 $h^2$。`,
    },
    slips: {
      forward: {
        en: 'This is the forward difference. Its error is of order *h*, much larger.',
        zh: '这是前向差分，误差为 *h* 阶，大得多。',
      },
      exact: {
        en: 'This is the exact derivative $3w^2$. A difference with a finite step has a truncation error.',
        zh: '这是精确的导数 $3w^2$。步长有限时，差商有截断误差。',
      },
      'half-missing': {
        en: 'The two points are 2*h* apart, so divide by 2*h*, not by *h*.',
        zh: '两点相距 2*h*，要除以 2*h* 而不是 *h*。',
      },
    },
  },

  'difference-passes': {
    title: { en: 'Checking every parameter', zh: '检验每个参数' },
    question: {
      en: 'A fully connected network has {inputs} inputs, {hidden} hidden units and {outputs} outputs; every hidden and output unit has a bias of its own. How many forward passes does it take to check the whole gradient on one sample by central differences?',
      zh: '一个全连接网络有 {inputs} 个输入、{hidden} 个隐藏神经元、{outputs} 个输出，每个隐藏神经元和输出神经元各有一个偏置。用中心差分在一个样本上检验全部梯度，要做多少次前向传播？',
    },
    solution: {
      en: String.raw`Weights: $\spot{inputs}\cdot\spot{hidden}+\spot{hidden}\cdot\spot{outputs}=\spot{weights}$. Biases: $\spot{hidden}+\spot{outputs}=\spot{biases}$. Each of these parameters needs two passes:

$$
2\cdot\spot{parameters}=\spot{answer}
$$`,
      zh: String.raw`权重：$\spot{inputs}\cdot\spot{hidden}+\spot{hidden}\cdot\spot{outputs}=\spot{weights}$；偏置：$\spot{hidden}+\spot{outputs}=\spot{biases}$。每个参数要做两次：

$$
2\cdot\spot{parameters}=\spot{answer}
$$`,
    },
    slips: {
      'one-each': {
        en: 'This counts one pass for each parameter. Central differences look at *w* + *h* and at *w* − *h*.',
        zh: '这是每个参数只算一次。中心差分要看 *w* + *h* 和 *w* − *h* 两处。',
      },
      'biases-forgotten': {
        en: 'The biases are missing. They are parameters and have a gradient too.',
        zh: '漏了偏置。偏置也是参数，也有梯度。',
      },
      'one-sweep': {
        en: 'One sweep is what reverse mode needs. A difference quotient tests one parameter at a time.',
        zh: '扫一遍是反向模式的代价。差商一次只能检验一个参数。',
      },
    },
  },

  'update-of-w5': {
    title: { en: 'From the inputs to one update', zh: '从输入到一次更新' },
    question: {
      en: String.raw`The 2-2-2 network with sigmoid units and $E=\tfrac12\sum_k(\mathit{out}_{ok}-t_k)^2$. Weights: $w_1$ = {w1} and $w_2$ = {w2} lead from $i_1$ and $i_2$ to $h_1$; $w_3$ = {w3} and $w_4$ = {w4} to $h_2$; $w_5$ = {w5} and $w_6$ = {w6} from $h_1$ and $h_2$ to $o_1$; $w_7$ = {w7} and $w_8$ = {w8} to $o_2$. Biases: $b_1$ = {b1} in the hidden layer, $b_2$ = {b2} in the output layer. Now $i_1$ = {i1}, $i_2$ = {i2}, $t_1$ = {t1} and *η* = {learningRate}. Fill in what is missing; round only at the end.`,
      zh: String.raw`2-2-2 网络，单元都是 sigmoid，$E=\tfrac12\sum_k(\mathit{out}_{ok}-t_k)^2$。权重：$w_1$ = {w1}、$w_2$ = {w2} 从 $i_1$、$i_2$ 通向 $h_1$，$w_3$ = {w3}、$w_4$ = {w4} 通向 $h_2$；$w_5$ = {w5}、$w_6$ = {w6} 从 $h_1$、$h_2$ 通向 $o_1$，$w_7$ = {w7}、$w_8$ = {w8} 通向 $o_2$。偏置：隐藏层 $b_1$ = {b1}，输出层 $b_2$ = {b2}。现在 $i_1$ = {i1}，$i_2$ = {i2}，$t_1$ = {t1}，*η* = {learningRate}。填写缺少的数，最后再舍入。`,
    },
    cells: {
      netH1: { en: String.raw`$\mathit{net}_{h1}$`, zh: String.raw`$\mathit{net}_{h1}$` },
      outH1: { en: String.raw`$\mathit{out}_{h1}$`, zh: String.raw`$\mathit{out}_{h1}$` },
      outH2: { en: String.raw`$\mathit{out}_{h2}$`, zh: String.raw`$\mathit{out}_{h2}$` },
      netO1: { en: String.raw`$\mathit{net}_{o1}$`, zh: String.raw`$\mathit{net}_{o1}$` },
      outO1: { en: String.raw`$\mathit{out}_{o1}$`, zh: String.raw`$\mathit{out}_{o1}$` },
      deltaO1: {
        en: String.raw`$\delta_{o1}=\partial E/\partial\mathit{net}_{o1}$`,
        zh: String.raw`$\delta_{o1}=\partial E/\partial\mathit{net}_{o1}$`,
      },
      gradientW5: { en: String.raw`$\partial E/\partial w_5$`, zh: String.raw`$\partial E/\partial w_5$` },
      changeW5: {
        en: 'change of $w_5$ (new minus old)',
        zh: '$w_5$ 的改变量（新值减旧值）',
      },
    },
    slips: {
      'netH1.bias-missing': {
        en: 'Net input of $h_1$: the bias $b_1$ is missing.',
        zh: '$h_1$ 的净输入：漏了偏置 $b_1$。',
      },
      'netH1.other-weight': {
        en: 'Net input of $h_1$: $w_1$ and $w_2$ enter $h_1$. You took $w_3$, which leads to $h_2$.',
        zh: '$h_1$ 的净输入：进入 $h_1$ 的是 $w_1$ 和 $w_2$。这里用了通向 $h_2$ 的 $w_3$。',
      },
      'outH1.net-for-out': {
        en: 'Output of $h_1$: this is still the net input. The sigmoid has to be applied.',
        zh: '$h_1$ 的输出：这还是净输入，要再取 sigmoid。',
      },
      'outH1.exponent': {
        en: String.raw`Output of $h_1$: the exponent of the sigmoid has a minus, $1/(1+e^{-\mathit{net}})$.`,
        zh: String.raw`$h_1$ 的输出：sigmoid 的指数带负号，$1/(1+e^{-\mathit{net}})$。`,
      },
      'netO1.bias-missing': {
        en: 'Net input of $o_1$: the bias $b_2$ is missing.',
        zh: '$o_1$ 的净输入：漏了偏置 $b_2$。',
      },
      'netO1.net-for-out': {
        en: 'Net input of $o_1$: you used the net inputs of the hidden units. Their outputs belong here.',
        zh: '$o_1$ 的净输入：这里用了隐藏神经元的净输入，应该用它们的输出。',
      },
      'netO1.other-weight': {
        en: 'Net input of $o_1$: $w_5$ and $w_6$ enter $o_1$. You took $w_7$, which leads to $o_2$.',
        zh: '$o_1$ 的净输入：进入 $o_1$ 的是 $w_5$ 和 $w_6$。这里用了通向 $o_2$ 的 $w_7$。',
      },
      'outO1.net-for-out': {
        en: 'Output of $o_1$: this is still the net input. The sigmoid has to be applied.',
        zh: '$o_1$ 的输出：这还是净输入，要再取 sigmoid。',
      },
      'outO1.exponent': {
        en: String.raw`Output of $o_1$: the exponent of the sigmoid has a minus, $1/(1+e^{-\mathit{net}})$.`,
        zh: String.raw`$o_1$ 的输出：sigmoid 的指数带负号，$1/(1+e^{-\mathit{net}})$。`,
      },
      'deltaO1.sign': {
        en: String.raw`$\delta_{o1}$: right size, wrong sign. The derivative of the squared error is $\mathit{out}_{o1}-t_1$.`,
        zh: String.raw`$\delta_{o1}$：大小对，符号反了。平方误差的导数是 $\mathit{out}_{o1}-t_1$。`,
      },
      'deltaO1.slope-missing': {
        en: String.raw`$\delta_{o1}$: the slope $\mathit{out}_{o1}(1-\mathit{out}_{o1})$ is missing.`,
        zh: String.raw`$\delta_{o1}$：漏了导数 $\mathit{out}_{o1}(1-\mathit{out}_{o1})$。`,
      },
      'deltaO1.doubled': {
        en: String.raw`$\delta_{o1}$: twice too large. The ½ of the loss cancels the 2 of the square.`,
        zh: String.raw`$\delta_{o1}$：大了一倍。损失里的 ½ 与平方求导的 2 相消。`,
      },
      'deltaO1.slope-at-out': {
        en: String.raw`$\delta_{o1}$: the sigmoid was applied a second time. Its slope is $\mathit{out}_{o1}(1-\mathit{out}_{o1})$, with the output you already have.`,
        zh: String.raw`$\delta_{o1}$：sigmoid 用了两次。它的导数就是 $\mathit{out}_{o1}(1-\mathit{out}_{o1})$，直接用已有的输出。`,
      },
      'gradientW5.only-delta': {
        en: String.raw`Gradient of $w_5$: this is $\delta_{o1}$. The value at the start of the arrow, $\mathit{out}_{h1}$, is missing.`,
        zh: String.raw`$w_5$ 的梯度：这是 $\delta_{o1}$，还差连线起点的值 $\mathit{out}_{h1}$。`,
      },
      'gradientW5.power': {
        en: String.raw`Gradient of $w_5$: the 5 is an index, not a power. $\partial\mathit{net}_{o1}/\partial w_5=\mathit{out}_{h1}$.`,
        zh: String.raw`$w_5$ 的梯度：5 是下标，不是幂。$\partial\mathit{net}_{o1}/\partial w_5=\mathit{out}_{h1}$。`,
      },
      'gradientW5.weight-itself': {
        en: String.raw`Gradient of $w_5$: the last factor is $\mathit{out}_{h1}$, not the weight itself.`,
        zh: String.raw`$w_5$ 的梯度：最后一个因子是 $\mathit{out}_{h1}$，不是权重本身。`,
      },
      'changeW5.uphill': {
        en: String.raw`Change of $w_5$: descent goes against the gradient, so the change is $-\eta\,\partial E/\partial w_5$.`,
        zh: String.raw`$w_5$ 的改变量：下降要逆着梯度走，改变量是 $-\eta\,\partial E/\partial w_5$。`,
      },
      'changeW5.rate-missing': {
        en: 'Change of $w_5$: the learning rate is missing. Multiply by *η*.',
        zh: '$w_5$ 的改变量：漏了学习率，要乘以 *η*。',
      },
    },
    solution: {
      en: String.raw`Forward: weighted sum plus bias, then sigmoid.

$$
\begin{aligned}\mathit{net}_{h1}&=\spot{w1}\cdot\spot{i1}+\spot{w2}\cdot\spot{i2}+\spot{b1}\\&=\spot{netH1}\\\mathit{out}_{h1}&=\sigma(\mathit{net}_{h1})\approx\spot{outH1}\\[4pt]\mathit{net}_{o1}&\approx\spot{w5}\cdot\spot{outH1}+\spot{w6}\cdot\spot{outH2}\\&\quad+\spot{b2}\\&\approx\spot{netO1}\\\mathit{out}_{o1}&=\sigma(\mathit{net}_{o1})\approx\spot{outO1}\end{aligned}
$$

Back: error times slope is the delta; times the value at the start of the arrow it is the gradient.

$$
\begin{aligned}\delta_{o1}&\approx(\spot{outO1}-\spot{t1})\\&\quad\cdot\spot{outO1}\cdot(1-\spot{outO1})\\&\approx\spot{deltaO1}\\[4pt]\frac{\partial E}{\partial w_5}&=\delta_{o1}\,\mathit{out}_{h1}\approx\spot{gradientW5}\end{aligned}
$$

Descent subtracts *η* times the gradient: the change is {changeW5}.`,
      zh: String.raw`前向：加权求和，加偏置，再取 sigmoid。

$$
\begin{aligned}\mathit{net}_{h1}&=\spot{w1}\cdot\spot{i1}+\spot{w2}\cdot\spot{i2}+\spot{b1}\\&=\spot{netH1}\\\mathit{out}_{h1}&=\sigma(\mathit{net}_{h1})\approx\spot{outH1}\\[4pt]\mathit{net}_{o1}&\approx\spot{w5}\cdot\spot{outH1}+\spot{w6}\cdot\spot{outH2}\\&\quad+\spot{b2}\\&\approx\spot{netO1}\\\mathit{out}_{o1}&=\sigma(\mathit{net}_{o1})\approx\spot{outO1}\end{aligned}
$$

反向：误差乘以导数得 δ，再乘以连线起点的值得梯度。

$$
\begin{aligned}\delta_{o1}&\approx(\spot{outO1}-\spot{t1})\\&\quad\cdot\spot{outO1}\cdot(1-\spot{outO1})\\&\approx\spot{deltaO1}\\[4pt]\frac{\partial E}{\partial w_5}&=\delta_{o1}\,\mathit{out}_{h1}\approx\spot{gradientW5}\end{aligned}
$$

下降要减去 *η* 乘以梯度：改变量是 {changeW5}。`,
    },
  },

  'gradient-of-w1': {
    title: { en: 'Back to the hidden layer', zh: '一直传回隐藏层' },
    question: {
      en: String.raw`The 2-2-2 network with sigmoid units and $E=\tfrac12\sum_k(\mathit{out}_{ok}-t_k)^2$. Weights: $w_1$ = {w1} and $w_2$ = {w2} lead from $i_1$ and $i_2$ to $h_1$; $w_3$ = {w3} and $w_4$ = {w4} to $h_2$; $w_5$ = {w5} and $w_6$ = {w6} from $h_1$ and $h_2$ to $o_1$; $w_7$ = {w7} and $w_8$ = {w8} to $o_2$. Biases: $b_1$ = {b1} in the hidden layer, $b_2$ = {b2} in the output layer. Now $i_1$ = {i1}, $i_2$ = {i2}, $t_1$ = {t1}, $t_2$ = {t2}. All weights will be updated with *η* = {learningRate}. Fill in what is missing up to the gradient of $w_1$; round only at the end.`,
      zh: String.raw`2-2-2 网络，单元都是 sigmoid，$E=\tfrac12\sum_k(\mathit{out}_{ok}-t_k)^2$。权重：$w_1$ = {w1}、$w_2$ = {w2} 从 $i_1$、$i_2$ 通向 $h_1$，$w_3$ = {w3}、$w_4$ = {w4} 通向 $h_2$；$w_5$ = {w5}、$w_6$ = {w6} 从 $h_1$、$h_2$ 通向 $o_1$，$w_7$ = {w7}、$w_8$ = {w8} 通向 $o_2$。偏置：隐藏层 $b_1$ = {b1}，输出层 $b_2$ = {b2}。现在 $i_1$ = {i1}，$i_2$ = {i2}，$t_1$ = {t1}，$t_2$ = {t2}。之后全部权重将以 *η* = {learningRate} 更新。填写缺少的数，直到 $w_1$ 的梯度；最后再舍入。`,
    },
    cells: {
      outH1: { en: String.raw`$\mathit{out}_{h1}$`, zh: String.raw`$\mathit{out}_{h1}$` },
      outO1: { en: String.raw`$\mathit{out}_{o1}$`, zh: String.raw`$\mathit{out}_{o1}$` },
      outO2: { en: String.raw`$\mathit{out}_{o2}$`, zh: String.raw`$\mathit{out}_{o2}$` },
      deltaO1: {
        en: String.raw`$\delta_{o1}=\partial E/\partial\mathit{net}_{o1}$`,
        zh: String.raw`$\delta_{o1}=\partial E/\partial\mathit{net}_{o1}$`,
      },
      deltaO2: {
        en: String.raw`$\delta_{o2}=\partial E/\partial\mathit{net}_{o2}$`,
        zh: String.raw`$\delta_{o2}=\partial E/\partial\mathit{net}_{o2}$`,
      },
      pathO1: {
        en: String.raw`part of $\partial E/\partial\mathit{out}_{h1}$ through $o_1$`,
        zh: String.raw`$\partial E/\partial\mathit{out}_{h1}$ 中经过 $o_1$ 的部分`,
      },
      pathO2: {
        en: String.raw`part of $\partial E/\partial\mathit{out}_{h1}$ through $o_2$`,
        zh: String.raw`$\partial E/\partial\mathit{out}_{h1}$ 中经过 $o_2$ 的部分`,
      },
      sumH1: {
        en: String.raw`$\partial E/\partial\mathit{out}_{h1}$`,
        zh: String.raw`$\partial E/\partial\mathit{out}_{h1}$`,
      },
      deltaH1: {
        en: String.raw`$\delta_{h1}=\partial E/\partial\mathit{net}_{h1}$`,
        zh: String.raw`$\delta_{h1}=\partial E/\partial\mathit{net}_{h1}$`,
      },
      gradientW1: { en: String.raw`$\partial E/\partial w_1$`, zh: String.raw`$\partial E/\partial w_1$` },
    },
    slips: {
      'deltaO1.sign': {
        en: String.raw`$\delta_{o1}$: right size, wrong sign. The derivative of the squared error is $\mathit{out}_{o1}-t_1$.`,
        zh: String.raw`$\delta_{o1}$：大小对，符号反了。平方误差的导数是 $\mathit{out}_{o1}-t_1$。`,
      },
      'deltaO1.slope-missing': {
        en: String.raw`$\delta_{o1}$: the slope $\mathit{out}_{o1}(1-\mathit{out}_{o1})$ is missing.`,
        zh: String.raw`$\delta_{o1}$：漏了导数 $\mathit{out}_{o1}(1-\mathit{out}_{o1})$。`,
      },
      'deltaO1.doubled': {
        en: String.raw`$\delta_{o1}$: twice too large. The ½ of the loss cancels the 2 of the square.`,
        zh: String.raw`$\delta_{o1}$：大了一倍。损失里的 ½ 与平方求导的 2 相消。`,
      },
      'deltaO2.sign': {
        en: String.raw`$\delta_{o2}$: this output is below its target, so its delta is negative.`,
        zh: String.raw`$\delta_{o2}$：这个输出低于目标，所以 δ 为负。`,
      },
      'deltaO2.slope-missing': {
        en: String.raw`$\delta_{o2}$: the slope $\mathit{out}_{o2}(1-\mathit{out}_{o2})$ is missing.`,
        zh: String.raw`$\delta_{o2}$：漏了导数 $\mathit{out}_{o2}(1-\mathit{out}_{o2})$。`,
      },
      'pathO1.other-weight': {
        en: 'Path through $o_1$: $w_6$ starts at $h_2$. From $h_1$ to $o_1$ leads $w_5$.',
        zh: '经过 $o_1$ 的路径：$w_6$ 的起点是 $h_2$，从 $h_1$ 到 $o_1$ 的是 $w_5$。',
      },
      'pathO2.transposed': {
        en: 'Path through $o_2$: $w_6$ leads from $h_2$ to $o_1$. From $h_1$ to $o_2$ leads $w_7$.',
        zh: '经过 $o_2$ 的路径：$w_6$ 从 $h_2$ 通向 $o_1$，从 $h_1$ 到 $o_2$ 的是 $w_7$。',
      },
      'pathO2.other-unit': {
        en: 'Path through $o_2$: $w_8$ starts at $h_2$. From $h_1$ to $o_2$ leads $w_7$.',
        zh: '经过 $o_2$ 的路径：$w_8$ 的起点是 $h_2$，从 $h_1$ 到 $o_2$ 的是 $w_7$。',
      },
      'sumH1.sizes-added': {
        en: 'The sum: the part through $o_2$ is negative here. The two outputs pull in opposite directions.',
        zh: '求和：这里经过 $o_2$ 的部分是负数，两个输出拉的方向相反。',
      },
      'sumH1.mean': {
        en: 'The sum: this is the mean of the two parts. Contributions of paths are added, not averaged.',
        zh: '求和：这是两部分的平均。各路径的贡献要相加，不是取平均。',
      },
      'deltaH1.slope-missing': {
        en: String.raw`$\delta_{h1}$: this is $\partial E/\partial\mathit{out}_{h1}$. The slope $\mathit{out}_{h1}(1-\mathit{out}_{h1})$ is missing.`,
        zh: String.raw`$\delta_{h1}$：这是 $\partial E/\partial\mathit{out}_{h1}$，还差导数 $\mathit{out}_{h1}(1-\mathit{out}_{h1})$。`,
      },
      'deltaH1.one-path': {
        en: String.raw`$\delta_{h1}$: only the path through $o_1$ was followed. Add the one through $o_2$.`,
        zh: String.raw`$\delta_{h1}$：只走了经过 $o_1$ 的路径，还要加上经过 $o_2$ 的。`,
      },
      'deltaH1.updated': {
        en: String.raw`$\delta_{h1}$: the deltas went back through output weights that are already updated. Use the old ones.`,
        zh: String.raw`$\delta_{h1}$：传回时用了已经更新的输出层权重。要用旧值。`,
      },
      'gradientW1.only-delta': {
        en: String.raw`Gradient of $w_1$: this is $\delta_{h1}$. Multiply by the value at the start of the arrow, $i_1$.`,
        zh: String.raw`$w_1$ 的梯度：这是 $\delta_{h1}$，还要乘以连线起点的值 $i_1$。`,
      },
      'gradientW1.weight-itself': {
        en: 'Gradient of $w_1$: the last factor is $i_1$, not the weight itself.',
        zh: '$w_1$ 的梯度：最后一个因子是 $i_1$，不是权重本身。',
      },
      'gradientW1.one-path': {
        en: 'Gradient of $w_1$: the path through $o_2$ is missing.',
        zh: '$w_1$ 的梯度：漏了经过 $o_2$ 的路径。',
      },
      'gradientW1.updated': {
        en: 'Gradient of $w_1$: this uses output weights that are already updated. All gradients belong to the old weights.',
        zh: '$w_1$ 的梯度：用了已经更新的输出层权重。所有梯度都要用旧权重计算。',
      },
    },
    solution: {
      en: String.raw`Deltas of the outputs:

$$
\begin{aligned}\delta_{o1}&\approx(\spot{outO1}-\spot{t1})\\&\quad\cdot\spot{outO1}\cdot(1-\spot{outO1})\\&\approx\spot{deltaO1}\\[4pt]\delta_{o2}&\approx(\spot{outO2}-\spot{t2})\\&\quad\cdot\spot{outO2}\cdot(1-\spot{outO2})\\&\approx\spot{deltaO2}\end{aligned}
$$

Both come back to $h_1$, each times the *old* weight of its arrow; paths add:

$$
\begin{aligned}\frac{\partial E}{\partial\mathit{out}_{h1}}&=w_5\delta_{o1}+w_7\delta_{o2}\\&\approx\spot{pathO1}+(\spot{pathO2})\\&\approx\spot{sumH1}\end{aligned}
$$

Times the slope of the hidden unit, then times the input:

$$
\begin{aligned}\delta_{h1}&\approx\spot{sumH1}\\&\quad\cdot\spot{outH1}\cdot(1-\spot{outH1})\\&\approx\spot{deltaH1}\\[4pt]\frac{\partial E}{\partial w_1}&=\delta_{h1}\,i_1\approx\spot{gradientW1}\end{aligned}
$$

The learning rate plays no part in a gradient.`,
      zh: String.raw`输出神经元的 δ：

$$
\begin{aligned}\delta_{o1}&\approx(\spot{outO1}-\spot{t1})\\&\quad\cdot\spot{outO1}\cdot(1-\spot{outO1})\\&\approx\spot{deltaO1}\\[4pt]\delta_{o2}&\approx(\spot{outO2}-\spot{t2})\\&\quad\cdot\spot{outO2}\cdot(1-\spot{outO2})\\&\approx\spot{deltaO2}\end{aligned}
$$

两者各乘以连线的旧权重传回 $h_1$，路径相加：

$$
\begin{aligned}\frac{\partial E}{\partial\mathit{out}_{h1}}&=w_5\delta_{o1}+w_7\delta_{o2}\\&\approx\spot{pathO1}+(\spot{pathO2})\\&\approx\spot{sumH1}\end{aligned}
$$

再乘以隐藏神经元的导数，最后乘以输入：

$$
\begin{aligned}\delta_{h1}&\approx\spot{sumH1}\\&\quad\cdot\spot{outH1}\cdot(1-\spot{outH1})\\&\approx\spot{deltaH1}\\[4pt]\frac{\partial E}{\partial w_1}&=\delta_{h1}\,i_1\approx\spot{gradientW1}\end{aligned}
$$

梯度与学习率无关。`,
    },
  },

  'double-steps': {
    title: { en: 'Steps twice as long', zh: '步子大了一倍' },
    question: {
      en: String.raw`Two students start the 2-2-2 example from the same weights with the same *η*. The first uses $\tfrac12\sum_k(o_k-t_k)^2$. In the first update of the second student, every weight changes by exactly twice as much. What did the second student use?`,
      zh: String.raw`两名学生用相同的初始权重和相同的 *η* 做 2-2-2 例题。第一名用 $\tfrac12\sum_k(o_k-t_k)^2$；第二名的第一次更新中，每个权重的改变量都恰好是前者的两倍。第二名用的是什么？`,
    },
    options: {
      sum: {
        en: String.raw`The plain sum $\sum_k(o_k-t_k)^2$.`,
        zh: String.raw`直接求和 $\sum_k(o_k-t_k)^2$。`,
      },
      mean: {
        en: 'The mean of $(o_k-t_k)^2$ over the two outputs.',
        zh: '$(o_k-t_k)^2$ 对两个输出的平均。',
      },
      'cross-entropy': {
        en: 'The cross-entropy of the two sigmoid outputs.',
        zh: '两个 sigmoid 输出的交叉熵。',
      },
      'sample-twice': {
        en: 'The same loss, averaged over a batch that contains the sample twice.',
        zh: '同样的损失，但批量里把同一个样本放了两次，再取平均。',
      },
    },
    why: {
      mean: {
        en: 'With two outputs the mean has the factor ½ as well. The numbers are the same.',
        zh: '有两个输出时，取平均的系数也是 ½，得到的数完全相同。',
      },
      'cross-entropy': {
        en: 'There the slope $o_k(1-o_k)$ cancels. It differs from output to output, so the factor is not 2, nor the same for all weights.',
        zh: '交叉熵会消去导数 $o_k(1-o_k)$。它因输出而异，所以倍数不是 2，各权重的倍数也不同。',
      },
      'sample-twice': {
        en: 'The mean of two equal gradients is that gradient. Only a sum over the batch would double it.',
        zh: '两个相同梯度的平均还是这个梯度。只有对批量求和才会加倍。',
      },
    },
    solution: {
      en: String.raw`$\frac{\partial}{\partial o_k}(o_k-t_k)^2=2(o_k-t_k)$: without the ½ nothing cancels the 2, and every gradient contains this factor once. So name the loss you use.`,
      zh: String.raw`$\frac{\partial}{\partial o_k}(o_k-t_k)^2=2(o_k-t_k)$：没有 ½ 就没有什么与 2 相消，而每个梯度都含有一次这个因子。所以答卷要写明用的是哪种损失。`,
    },
  },

  'delta-of-layer': {
    title: { en: 'Deltas of a whole layer', zh: '整层的 δ' },
    question: {
      en: String.raw`Layer *l* has {lower} units, layer *l* + 1 has {upper}. $z^{l+1}=W^{l+1}a^{l}+b^{l+1}$ and $a^{l}=f(z^{l})$, with *f* applied entry by entry to column vectors; $\delta^{l}=\partial E/\partial z^{l}$. Which formula gives $\delta^{l}$?`,
      zh: String.raw`第 *l* 层有 {lower} 个单元，第 *l* + 1 层有 {upper} 个。$z^{l+1}=W^{l+1}a^{l}+b^{l+1}$，$a^{l}=f(z^{l})$，*f* 逐分量作用，向量都是列向量；$\delta^{l}=\partial E/\partial z^{l}$。哪个公式给出 $\delta^{l}$？`,
    },
    options: {
      transposed: {
        en: String.raw`$\bigl(W^{l+1\top}\delta^{l+1}\bigr)\odot f'(z^{l})$`,
        zh: String.raw`$\bigl(W^{l+1\top}\delta^{l+1}\bigr)\odot f'(z^{l})$`,
      },
      plain: {
        en: String.raw`$\bigl(W^{l+1}\delta^{l+1}\bigr)\odot f'(z^{l})$`,
        zh: String.raw`$\bigl(W^{l+1}\delta^{l+1}\bigr)\odot f'(z^{l})$`,
      },
      'upper-slope': {
        en: String.raw`$\bigl(W^{l+1\top}\delta^{l+1}\bigr)\odot f'(z^{l+1})$`,
        zh: String.raw`$\bigl(W^{l+1\top}\delta^{l+1}\bigr)\odot f'(z^{l+1})$`,
      },
      'slope-inside': {
        en: String.raw`$W^{l+1\top}\bigl(\delta^{l+1}\odot f'(z^{l})\bigr)$`,
        zh: String.raw`$W^{l+1\top}\bigl(\delta^{l+1}\odot f'(z^{l})\bigr)$`,
      },
    },
    why: {
      plain: {
        en: String.raw`$W^{l+1}$ has {upper} rows and {lower} columns, so it cannot be applied to the {upper} entries of $\delta^{l+1}$. The transpose adds over the arrows that leave each unit.`,
        zh: String.raw`$W^{l+1}$ 有 {upper} 行 {lower} 列，不能作用在 $\delta^{l+1}$ 的 {upper} 个分量上。对离开各单元的连线求和，由转置完成。`,
      },
      'upper-slope': {
        en: String.raw`$f'(z^{l+1})$ is contained in $\delta^{l+1}$ already, and it has {upper} entries where {lower} are needed.`,
        zh: String.raw`$f'(z^{l+1})$ 已经包含在 $\delta^{l+1}$ 里，而且它有 {upper} 个分量，这里需要 {lower} 个。`,
      },
      'slope-inside': {
        en: 'On the way back the weights come first, then the slope of layer *l*. Besides, {upper} entries and {lower} entries cannot be multiplied one by one.',
        zh: '往回走时先经过权重，再乘第 *l* 层的导数。{upper} 个分量与 {lower} 个分量也无法逐个相乘。',
      },
    },
    solution: {
      en: String.raw`$\partial E/\partial a^{l}=W^{l+1\top}\delta^{l+1}$ adds over all paths. It has {lower} entries, one for each unit of layer *l*, and each is multiplied by that unit's slope.`,
      zh: String.raw`$\partial E/\partial a^{l}=W^{l+1\top}\delta^{l+1}$ 对所有路径求和，得到 {lower} 个分量，第 *l* 层每个单元一个；再各乘以该单元的导数。`,
    },
  },

  'reached-by-delta': {
    title: { en: 'Where one delta goes', zh: '一个 δ 传到哪里' },
    question: {
      en: String.raw`In the 2-2-2 network, with one bias $b_2$ for both outputs, which of these parameters have a gradient that contains $\delta_{o1}$?`,
      zh: String.raw`2-2-2 网络中两个输出共用偏置 $b_2$。下列哪些参数的梯度含有 $\delta_{o1}$？`,
    },
    options: {
      w6: {
        en: '$w_6$, from $h_2$ to $o_1$',
        zh: '$w_6$，从 $h_2$ 到 $o_1$',
      },
      b2: { en: '$b_2$', zh: '偏置 $b_2$' },
      w3: {
        en: '$w_3$, from $i_1$ to $h_2$',
        zh: '$w_3$，从 $i_1$ 到 $h_2$',
      },
      w7: {
        en: '$w_7$, from $h_1$ to $o_2$',
        zh: '$w_7$，从 $h_1$ 到 $o_2$',
      },
      w8: {
        en: '$w_8$, from $h_2$ to $o_2$',
        zh: '$w_8$，从 $h_2$ 到 $o_2$',
      },
    },
    why: {
      w7: {
        en: String.raw`$w_7$ ends at $o_2$; no path from it leads through $o_1$. Its gradient is $\delta_{o2}\,\mathit{out}_{h1}$.`,
        zh: String.raw`$w_7$ 的终点是 $o_2$，从它出发的路径不经过 $o_1$。它的梯度是 $\delta_{o2}\,\mathit{out}_{h1}$。`,
      },
      w8: {
        en: String.raw`$w_8$ ends at $o_2$ too. Its gradient is $\delta_{o2}\,\mathit{out}_{h2}$.`,
        zh: String.raw`$w_8$ 的终点也是 $o_2$，梯度是 $\delta_{o2}\,\mathit{out}_{h2}$。`,
      },
    },
    solution: {
      en: String.raw`$\partial E/\partial w_6=\delta_{o1}\,\mathit{out}_{h2}$ and $\partial E/\partial b_2=\delta_{o1}+\delta_{o2}$. $w_3$ acts through $h_2$ on both outputs: $\delta_{h2}=(\delta_{o1}w_6+\delta_{o2}w_8)\,\mathit{out}_{h2}(1-\mathit{out}_{h2})$.`,
      zh: String.raw`$\partial E/\partial w_6=\delta_{o1}\,\mathit{out}_{h2}$，$\partial E/\partial b_2=\delta_{o1}+\delta_{o2}$。$w_3$ 经 $h_2$ 影响两个输出：$\delta_{h2}=(\delta_{o1}w_6+\delta_{o2}w_8)\,\mathit{out}_{h2}(1-\mathit{out}_{h2})$。`,
    },
  },

  'what-it-does': {
    title: { en: 'What backpropagation does', zh: '反向传播做什么' },
    question: {
      en: 'A statement about backpropagation. True or false?',
      zh: '关于反向传播的一个说法。判断正误。',
    },
    statements: {
      updates: {
        en: 'Backpropagation computes the gradients and updates the weights.',
        zh: '反向传播计算梯度并更新权重。',
      },
      exact: {
        en: 'Apart from rounding, backpropagation gives the exact gradient of a differentiable loss.',
        zh: '对可微的损失，除舍入外，反向传播给出精确的梯度。',
      },
      approximate: {
        en: 'Automatic differentiation, and so backpropagation, approximates derivatives by small differences.',
        zh: '自动微分用很小的差分近似导数，反向传播也是这样。',
      },
      vanishing: {
        en: 'A tiny gradient in the first layer of a deep sigmoid network is an error of backpropagation; a difference quotient would give the larger, true one.',
        zh: '深层 sigmoid 网络第一层的梯度极小，是反向传播的误差；差商会给出更大的真实值。',
      },
    },
    why: {
      updates: {
        en: 'It computes gradients only. The optimizer decides what to do with them.',
        zh: '它只计算梯度。梯度怎么用，由优化器决定。',
      },
      exact: {
        en: 'It applies the chain rule to every operation and estimates nothing. A fine difference quotient agrees with it.',
        zh: '它对每个运算使用链式法则，不作任何近似。步长合适的差商与它一致。',
      },
      approximate: {
        en: 'That is numerical differentiation, whose error depends on the step. Automatic differentiation has no step.',
        zh: '那是数值微分，误差取决于步长。自动微分没有步长。',
      },
      vanishing: {
        en: 'The difference quotient gives the same tiny number. The function is flat there, and backpropagation reports it.',
        zh: '差商给出同样极小的数。函数在那里就是平的，反向传播只是如实报告。',
      },
    },
    solution: {
      en: 'Backpropagation is reverse-mode automatic differentiation: exact derivatives, no update.',
      zh: '反向传播就是反向模式的自动微分：求精确的导数，不作更新。',
    },
  },

  'ways-to-differentiate': {
    title: { en: 'Three ways to differentiate', zh: '三种求导方式' },
    question: {
      en: 'How does automatic differentiation differ from symbolic and from numerical differentiation? Why do networks use its reverse mode, and what does that cost?',
      zh: '自动微分与符号微分、数值微分有什么区别？训练网络为什么用它的反向模式，代价是什么？',
    },
    points: {
      automatic: {
        en: 'Automatic: chain rule on the elementary operations of the running program; numbers are passed on, exact up to rounding.',
        zh: '自动微分：对程序运行中的基本运算使用链式法则，传递的是数，除舍入外精确。',
      },
      symbolic: {
        en: 'Symbolic: builds a formula for the derivative.',
        zh: '符号微分：推导出导数的公式。',
      },
      numerical: {
        en: 'Numerical: difference quotients, with truncation and round-off error.',
        zh: '数值微分：用差商，有截断误差和舍入误差。',
      },
      reverse: {
        en: 'Reverse mode: one sweep for each output; a loss is one number, so one sweep for all weights.',
        zh: '反向模式：每个输出扫一遍；损失只有一个数，所以一遍得到全部权重的梯度。',
      },
      memory: {
        en: 'Cost: a small multiple of a forward pass, and memory for all activations.',
        zh: '代价：前向传播的几倍计算量，以及保存全部激活值的内存。',
      },
    },
    solution: {
      en: 'Automatic differentiation applies the chain rule to the elementary operations of a running program and passes numbers along; it is exact up to rounding. Symbolic differentiation builds a formula. Numerical differentiation uses difference quotients, with truncation and round-off error. Reverse mode takes one sweep for each output. A loss is one number, so one sweep gives all gradients. The price is a small multiple of a forward pass, and memory for the activations.',
      zh: '自动微分对程序运行中的基本运算使用链式法则，传递的是数，除舍入外精确。符号微分推导出公式。数值微分用差商，有截断误差和舍入误差。反向模式每个输出扫一遍；损失只有一个数，一遍就得到全部梯度，计算量是前向传播的几倍，激活值要保存在内存里。',
    },
  },

  'gradient-of-hidden-weight': {
    title: { en: 'From the loss to a hidden weight', zh: '从损失到隐藏层权重' },
    question: {
      en: 'Derive the update of $w_1$ in the 2-2-2 network with sigmoid units and half the sum of squared errors. Put the steps in order.',
      zh: '2-2-2 网络的单元都是 sigmoid，损失为平方误差之和的一半。推导 $w_1$ 的更新，把各步排好次序。',
    },
    steps: {
      loss: {
        en: String.raw`$E=\tfrac12(\mathit{out}_{o1}-t_1)^2+\tfrac12(\mathit{out}_{o2}-t_2)^2$`,
        zh: String.raw`$E=\tfrac12(\mathit{out}_{o1}-t_1)^2+\tfrac12(\mathit{out}_{o2}-t_2)^2$`,
      },
      'output-deltas': {
        en: String.raw`$\delta_{ok}=\partial E/\partial\mathit{net}_{ok}=(\mathit{out}_{ok}-t_k)\,\mathit{out}_{ok}(1-\mathit{out}_{ok})$ for *k* = 1, 2`,
        zh: String.raw`$\delta_{ok}=\partial E/\partial\mathit{net}_{ok}=(\mathit{out}_{ok}-t_k)\,\mathit{out}_{ok}(1-\mathit{out}_{ok})$，*k* = 1、2`,
      },
      'both-paths': {
        en: String.raw`$\partial E/\partial\mathit{out}_{h1}=\delta_{o1}w_5+\delta_{o2}w_7$`,
        zh: String.raw`$\partial E/\partial\mathit{out}_{h1}=\delta_{o1}w_5+\delta_{o2}w_7$`,
      },
      'hidden-delta': {
        en: String.raw`$\delta_{h1}=\bigl(\partial E/\partial\mathit{out}_{h1}\bigr)\,\mathit{out}_{h1}(1-\mathit{out}_{h1})$`,
        zh: String.raw`$\delta_{h1}=\bigl(\partial E/\partial\mathit{out}_{h1}\bigr)\,\mathit{out}_{h1}(1-\mathit{out}_{h1})$`,
      },
      gradient: {
        en: String.raw`$\partial E/\partial w_1=\delta_{h1}\,i_1$`,
        zh: String.raw`$\partial E/\partial w_1=\delta_{h1}\,i_1$`,
      },
      update: {
        en: String.raw`$w_1\leftarrow w_1-\eta\,\partial E/\partial w_1$`,
        zh: String.raw`$w_1\leftarrow w_1-\eta\,\partial E/\partial w_1$`,
      },
    },
    solution: {
      en: String.raw`The loss is a sum over both outputs. Chain rule within each output: derivative of the square, then slope of the sigmoid. $h_1$ feeds both, so the chain rule for several variables adds the two paths; $w_5$ and $w_7$ are the old values. From there on there is one path again: the slope of $h_1$, then the input, because $\mathit{net}_{h1}$ is linear in $w_1$. Gradient descent subtracts *η* times the gradient.`,
      zh: String.raw`损失是两个输出之和。在每个输出内用链式法则：先对平方求导，再乘 sigmoid 的导数。$h_1$ 通向两个输出，多元函数的链式法则把两条路径相加，$w_5$ 和 $w_7$ 取旧值。再往前又只有一条路径：乘 $h_1$ 的导数，再乘输入，因为 $\mathit{net}_{h1}$ 对 $w_1$ 是线性的。梯度下降减去 *η* 乘以梯度。`,
    },
  },

  'error-of-central-differences': {
    title: { en: 'Error of central differences', zh: '中心差分的误差' },
    question: {
      en: '*E* has three continuous derivatives. Derive the truncation error of the central difference at *w*, by putting the steps in order.',
      zh: '*E* 三阶连续可导。推导它在 *w* 处的中心差分的截断误差，把各步排好次序。',
    },
    steps: {
      taylor: {
        en: String.raw`$E(w\pm h)=E(w)\pm hE'(w)+\tfrac{h^2}2E''(w)\pm\tfrac{h^3}6E'''(\xi_\pm)$`,
        zh: String.raw`$E(w\pm h)=E(w)\pm hE'(w)+\tfrac{h^2}2E''(w)\pm\tfrac{h^3}6E'''(\xi_\pm)$`,
      },
      subtract: {
        en: String.raw`$E(w+h)-E(w-h)=2hE'(w)+\tfrac{h^3}6\bigl(E'''(\xi_+)+E'''(\xi_-)\bigr)$`,
        zh: String.raw`$E(w+h)-E(w-h)=2hE'(w)+\tfrac{h^3}6\bigl(E'''(\xi_+)+E'''(\xi_-)\bigr)$`,
      },
      divide: {
        en: String.raw`$\frac{E(w+h)-E(w-h)}{2h}=E'(w)+\tfrac{h^2}{12}\bigl(E'''(\xi_+)+E'''(\xi_-)\bigr)$`,
        zh: String.raw`$\frac{E(w+h)-E(w-h)}{2h}=E'(w)+\tfrac{h^2}{12}\bigl(E'''(\xi_+)+E'''(\xi_-)\bigr)$`,
      },
      between: {
        en: String.raw`$\frac{E(w+h)-E(w-h)}{2h}=E'(w)+\tfrac{h^2}6E'''(\xi)$ with one *ξ* between $w-h$ and $w+h$`,
        zh: String.raw`$\frac{E(w+h)-E(w-h)}{2h}=E'(w)+\tfrac{h^2}6E'''(\xi)$，*ξ* 在 $w-h$ 与 $w+h$ 之间`,
      },
      order: {
        en: String.raw`So the error is at most $\tfrac{h^2}6\max|E'''|$ between $w-h$ and $w+h$: of order $h^2$.`,
        zh: String.raw`所以误差不超过 $w-h$ 与 $w+h$ 之间的 $\tfrac{h^2}6\max|E'''|$：为 $h^2$ 阶。`,
      },
    },
    solution: {
      en: "Taylor with remainder needs three derivatives. Subtracting cancels the even terms. Dividing by 2*h* lowers the power by one. $E'''$ is continuous, so by the intermediate value theorem it takes the mean of its two values at some *ξ*. Replace it by its maximum on the interval.",
      zh: "带余项的泰勒公式用到三阶可导。相减消去偶次项。除以 2*h*，*h* 的幂次降一。$E'''$ 连续，由介值定理，它在某个 *ξ* 处取到两个值的平均。再用区间上的最大值来估计。",
    },
  },
};
