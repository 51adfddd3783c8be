// What is said of an answer to the hand check.

import type { Said } from '../../../../src/demo/words';
import type { HandVerdict } from './questions';

/** A verdict in a few words. */
export const verdictWords: Readonly<Record<HandVerdict, Said>> = {
  notAsked: { en: 'nothing asked', zh: '未出题' },
  open: { en: 'waiting for your answer', zh: '等待作答' },
  zero: { en: 'nothing to compute', zh: '无需计算' },
  right: { en: 'right', zh: '正确' },
  rounded: { en: 'rounded too early', zh: '舍入过早' },
  unknown: { en: 'wrong', zh: '错误' },
  biasMissing: { en: 'wrong: bias missing', zh: '错误：漏了偏置' },
  transposedWeight: { en: 'wrong: weight of another arrow', zh: '错误：用错了连线的权重' },
  activationMissing: { en: 'wrong: net for out', zh: '错误：把 net 当成 out' },
  exponentSign: { en: 'wrong: sign of the exponent', zh: '错误：指数的符号' },
  oneOutput: { en: 'wrong: one output only', zh: '错误：只算了一个输出' },
  onePath: { en: 'wrong: one path only', zh: '错误：只算了一条路径' },
  sign: { en: 'wrong: sign', zh: '错误：符号' },
  otherLoss: { en: 'wrong: another loss', zh: '错误：换了损失函数' },
  errorMissing: { en: 'wrong: factor ∂E/∂out missing', zh: '错误：漏了因子 ∂E/∂out' },
  outputDerivativeMissing: { en: 'wrong: slope of the output missing', zh: '错误：漏了输出层的导数' },
  hiddenDerivativeMissing: { en: 'wrong: slope of the hidden unit missing', zh: '错误：漏了隐藏层的导数' },
  weightMissing: { en: 'wrong: weight missing', zh: '错误：漏了权重' },
  inputMissing: { en: 'wrong: last factor missing', zh: '错误：漏了最后一个因子' },
  derivativeOfOut: { en: 'wrong: slope taken at out', zh: '错误：在 out 处求了导数' },
  outSquared: { en: 'wrong: out squared', zh: '错误：用了 out 的平方' },
  inputSquared: { en: 'wrong: last factor squared', zh: '错误：最后一个因子平方了' },
  power: { en: 'wrong: index read as a power', zh: '错误：把下标当成了幂' },
  weightForInput: { en: 'wrong: weight for its input', zh: '错误：把权重当成了输入' },
  updatedWeight: { en: 'wrong: updated weights', zh: '错误：用了更新后的权重' },
  learningRateIncluded: { en: 'wrong: already times η', zh: '错误：多乘了 η' },
  learningRateMissing: { en: 'wrong: η missing', zh: '错误：漏了 η' },
  stepOnly: { en: 'wrong: the step only', zh: '错误：只写了改变量' },
  notUpdated: { en: 'wrong: still the old weight', zh: '错误：仍是旧权重' },
};

/** A sentence on each verdict that does not tell the right value. */
export const verdictSentences: Readonly<Record<Exclude<HandVerdict, 'notAsked'>, Said>> = {
  open: {
    en: 'Type your number into “your answer”. It counts as right within 1 in 1000; a new weight within 1 in 100 of the step it makes. The numbers that would give it away are hidden.',
    zh: '把你算出的数填进“你的答案”。相对误差不超过千分之一算对；新权重则要求误差不超过改变量的百分之一。会泄露答案的数暂不显示。',
  },
  zero: {
    en: 'With these numbers the right answer is 0, which is what an untouched field holds. Change an input to make it a question.',
    zh: '在当前取值下，正确答案为 0，与未填写时相同。请改动一个输入再做。',
  },
  right: { en: 'Right. All numbers are shown again.', zh: '正确。所有数值重新显示。' },
  rounded: {
    en: 'The first digits agree, the rest does not. Keep at least five significant digits in every factor and round at the end.',
    zh: '前几位对，后面不对。每个因子至少保留五位有效数字，最后再舍入。',
  },
  unknown: {
    en: 'Not right, and not close to the value of a usual slip. Write the product factor by factor and check each one against the graph.',
    zh: '不对，也不接近常见错误给出的值。把乘积逐个因子写出来，再与图中的数值核对。',
  },
  biasMissing: {
    en: 'This is the value without the bias: it belongs to every net input.',
    zh: '这是漏掉偏置得到的值，每个净输入都要加偏置。',
  },
  transposedWeight: {
    en: 'This takes a weight of another arrow: forward, w_1 and w_2 enter h_1, w_5 and w_6 enter o_1; backward, w_5 and w_7 leave h_1.',
    zh: '用错了权重。前向时指向 h_1 的是 w_1 和 w_2，指向 o_1 的是 w_5 和 w_6；反向时要用从 h_1 出发的 w_5 和 w_7。',
  },
  activationMissing: {
    en: 'This uses a net input where the activation belongs: out = σ(net).',
    zh: '该用激活值的地方用了净输入，激活值为 out = σ(net)。',
  },
  exponentSign: {
    en: 'This is 1/(1 + e^{net}). The exponent of the sigmoid is −net.',
    zh: '这是 1/(1 + e^{net})。sigmoid 的指数是 −net。',
  },
  oneOutput: {
    en: 'This is the error of one output. E is the sum over both.',
    zh: '这只是一个输出的误差，E 是两个输出的误差之和。',
  },
  onePath: {
    en: 'This follows one path only. h_1 feeds both outputs, so both terms, δ_{o1}w_5 and δ_{o2}w_7, are added.',
    zh: '只考虑了一条路径。h_1 同时影响两个输出，所以 δ_{o1}w_5 与 δ_{o2}w_7 要相加。',
  },
  sign: {
    en: 'The size is right, the sign is not: ∂E/∂out has the sign of out − target, and the update subtracts the gradient.',
    zh: '大小正确，但符号反了。∂E/∂out 与 out − target 同号，更新时再减去梯度。',
  },
  otherLoss: {
    en: 'One factor belongs to another loss. Look at the loss above: ½, 1 or cross-entropy changes ∂E/∂out.',
    zh: '有一个因子属于另一种损失。请看清上面选的损失，系数是 ½ 还是 1、是否为交叉熵，都会改变 ∂E/∂out。',
  },
  errorMissing: {
    en: 'The factor ∂E/∂out of the output is missing.',
    zh: '漏了输出层的因子 ∂E/∂out。',
  },
  outputDerivativeMissing: {
    en: 'The slope of the output unit, out(1 − out), is missing.',
    zh: '漏了输出神经元的导数 out(1 − out)。',
  },
  hiddenDerivativeMissing: {
    en: 'The slope of the hidden unit, out_{h1}(1 − out_{h1}), is missing.',
    zh: '漏了隐藏神经元的导数 out_{h1}(1 − out_{h1})。',
  },
  weightMissing: {
    en: 'The weights between the layers are missing: each δ of the outputs comes back multiplied by its weight.',
    zh: '漏了层间的权重。反向时，每个输出的 δ 都要乘以对应的权重。',
  },
  inputMissing: {
    en: 'This is δ. The last factor, the value at the start of the arrow, is missing.',
    zh: '这是 δ，还差最后一个因子，即连线起点处的值。',
  },
  derivativeOfOut: {
    en: 'The sigmoid was applied twice: its slope at net is out(1 − out), with the out you already have.',
    zh: 'sigmoid 用了两次，在 net 处的导数应为 out(1 − out)，直接用已有的 out。',
  },
  outSquared: {
    en: 'One factor is squared: the slope is out(1 − out), not out².',
    zh: '有一个因子成了平方，而导数是 out(1 − out)，不是 out²。',
  },
  inputSquared: {
    en: 'The last factor is squared: net is of first degree in the weight, so the value at the start of the arrow appears once.',
    zh: '最后一个因子成了平方。net 是权重的一次函数，连线起点处的值只出现一次。',
  },
  power: {
    en: 'The 5 of w_5 is an index, not a power: ∂net_{o1}/∂w_5 = out_{h1}.',
    zh: 'w_5 的 5 是下标，不是指数，所以 ∂net_{o1}/∂w_5 = out_{h1}。',
  },
  weightForInput: {
    en: 'The last factor is the weight itself. The derivative of a product w·out by w is out.',
    zh: '最后一个因子用成了权重本身。w·out 对 w 的导数是 out。',
  },
  updatedWeight: {
    en: 'This goes back through weights that are already updated. All gradients belong to the old weights.',
    zh: '反向传播时用了已经更新的权重。所有梯度都要用旧权重计算。',
  },
  learningRateIncluded: {
    en: 'This is the gradient times η. The learning rate belongs to the update only.',
    zh: '这是梯度乘以 η。学习率只出现在更新里。',
  },
  learningRateMissing: {
    en: 'The whole gradient was subtracted: multiply it by η first.',
    zh: '减去了整个梯度，要先乘以 η。',
  },
  stepOnly: {
    en: 'This is the step. The new weight is the old one minus the step.',
    zh: '这只是改变量。新权重等于旧权重减去改变量。',
  },
  notUpdated: {
    en: 'This is the old weight, before the update.',
    zh: '这还是更新之前的旧权重。',
  },
};
