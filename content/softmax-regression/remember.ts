import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'With logits $z=Wx+b$ and one-hot $y$, cross-entropy has the gradients $\\partial L/\\partial z=p-y$, $\\partial L/\\partial W=(p-y)x^\\top$ and $\\partial L/\\partial b=p-y$.',
    zh: '设 $z=Wx+b$，$y$ 为独热标签，则交叉熵的梯度为 $\\partial L/\\partial z=p-y$，$\\partial L/\\partial W=(p-y)x^\\top$，$\\partial L/\\partial b=p-y$。',
  },
  {
    en: '$\\partial p_k/\\partial z_j=p_k(\\delta_{kj}-p_j)$: every logit moves all probabilities, but a constant added to all logits moves none.',
    zh: '由 $\\partial p_k/\\partial z_j=p_k(\\delta_{kj}-p_j)$ 可知，改变一个得分会影响全部概率，而所有得分同加一个常数时概率不变。',
  },
  {
    en: 'As a classifier it is linear, since softmax keeps the order of the affine logits; its probabilities are not affine in $x$ unless they are constant.',
    zh: 'softmax 不改变仿射得分的大小顺序，所以作为分类器是线性的；概率本身除恒为常数外不是 $x$ 的仿射函数。',
  },
];
