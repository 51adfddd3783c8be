import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'Exactly one of $K\\ge3$ exclusive classes: softmax; any number of $K$ labels at once: one sigmoid for each, and their sum need not be 1.',
    zh: '$K\\ge3$ 个互斥类别中恰有一个正确，用 softmax；$K$ 个标签可以同时成立，则每个标签用一个 sigmoid，输出之和不一定为 1。',
  },
  {
    en: 'For two exclusive classes both layers agree, $p_1=\\sigma(z_1-z_0)$, and choosing the larger probability is the threshold $\\frac12$.',
    zh: '类别只有两个且互斥时两者等价，即 $p_1=\\sigma(z_1-z_0)$，取概率较大的类别就是以 $\\frac12$ 为阈值。',
  },
  {
    en: 'Softmax does not model how classes are related: $p_i/p_j=e^{z_i-z_j}$ contains no other logit, only $\\sum_kp_k=1$ couples the outputs.',
    zh: 'softmax 没有对类别之间的关系建模，$p_i/p_j=e^{z_i-z_j}$ 与其他得分无关，各输出只通过 $\\sum_kp_k=1$ 相互制约。',
  },
];
