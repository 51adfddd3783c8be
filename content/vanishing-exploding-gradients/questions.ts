import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.5a', 'S0.5b', 'S2.8'],
    section: 'jacobian-product',
    box: 'answer',
    asks: {
      en: 'What are vanishing and exploding gradients, and what causes them in a deep network?',
      zh: '什么是梯度消失和梯度爆炸？深层网络中产生的原因是什么？',
    },
  },
  {
    items: ['S0.5c'],
    section: 'larger-learning-rate',
    box: 'answer',
    asks: {
      en: 'Can a larger learning rate relieve vanishing gradients? Give the reason.',
      zh: '增大学习率能否缓解梯度消失？说明理由。',
    },
  },
  {
    items: ['S3.3g', 'S3.3h', 'S3.3j'],
    section: 'jacobian-product',
    model: {
      en: "Let $z_l=W_la_{l-1}+b_l$, $a_l=f(z_l)$, $D_l=\\mathrm{diag}(f'(z_l))$, $E$ the loss, $\\delta_l=\\partial E/\\partial z_l$. As $f$ acts on each component, $\\delta_4=D_4\\,\\partial E/\\partial a_4$; as $a_l$ acts through $W_{l+1}$, $\\delta_l=D_lW_{l+1}^\\top\\delta_{l+1}$. So $\\delta_2=D_2W_3^\\top D_3W_4^\\top D_4\\,\\partial E/\\partial a_4$ and $\\partial E/\\partial W_2=\\delta_2a_1^\\top$: weights and derivatives multiply. Factors that mostly shrink vectors (small weights; sigmoid, $\\sigma'\\le1/4$, near 0 in saturation) make the gradient vanish: certainly, and exponentially with the depth, if each $\\lVert W_k\\rVert\\max|f'|\\le q<1$ (spectral norm). Factors that stretch them (large weights) make it explode; norms above 1 alone do not prove that.",
      zh: "①记 $z_l=W_la_{l-1}+b_l$，$a_l=f(z_l)$，$D_l=\\mathrm{diag}(f'(z_l))$，$E$ 为损失，$\\delta_l=\\partial E/\\partial z_l$。②由链式法则，$f$ 逐元素作用，故 $\\delta_4=D_4\\,\\partial E/\\partial a_4$；$a_l$ 通过 $W_{l+1}$ 影响后一层，故 $\\delta_l=D_lW_{l+1}^\\top\\delta_{l+1}$。③于是 $\\delta_2=D_2W_3^\\top D_3W_4^\\top D_4\\,\\partial E/\\partial a_4$，$\\partial E/\\partial W_2=\\delta_2a_1^\\top$，是权重与导数的连乘。④因子大多使向量缩短（权重小，或 sigmoid 的 $\\sigma'\\le1/4$，饱和时接近 0），则梯度消失；若按谱范数各层 $\\lVert W_k\\rVert\\max|f'|\\le q<1$，则随层数按指数消失。⑤因子使向量伸长（权重过大），则梯度爆炸；只知道范数大于 1，不能断定爆炸。",
    },
    asks: {
      en: 'For a network of four layers, derive by the chain rule how the gradient of the second weight matrix depends on weights and derivatives. When does it vanish, when does it explode?',
      zh: '对四层网络，用链式法则推导第二层权重的梯度与权重、导数的关系，并说明何时消失、何时爆炸。',
    },
  },
  {
    items: ['S3.3i'],
    section: 'not-backpropagation',
    box: 'answer-remedies',
    asks: {
      en: 'Why do the layers of a deep network learn at different speeds? Is backpropagation the cause?',
      zh: '为什么深层网络各层的学习速度不同？反向传播是根本原因吗？',
    },
  },
  {
    items: ['S3.3l', 'S3.3m', 'S3.3n', 'S3.3o', 'S3.18'],
    section: 'remedies',
    box: 'answer-remedies',
    asks: {
      en: 'List the remedies for vanishing and for exploding gradients, and say for each on which factor of the product it acts.',
      zh: '列举缓解梯度消失和梯度爆炸的方法，并说明每种方法作用于乘积中的哪个因子。',
    },
  },
  {
    items: ['S3.3k'],
    section: 'clipping',
    model: {
      en: 'With a threshold $c>0$ for the gradient $g$, clipping by norm, $g\\leftarrow g\\min(1,c/\\lVert g\\rVert)$, shortens the whole vector if its norm exceeds $c$: its direction stays, only the step is limited. Clipping by value, $g_i\\leftarrow\\min(c,\\max(-c,g_i))$, cuts each component by itself: signs stay, so it is still a descent direction, but in general another one. Both can only make a gradient smaller, so they act against explosion alone: a tiny gradient stays tiny. They limit the update, not the product of Jacobians that made the gradient large.',
      zh: '①按范数裁剪：设阈值 $c>0$，对梯度 $g$ 取 $g\\leftarrow g\\min(1,c/\\lVert g\\rVert)$，范数超过 $c$ 时整体缩短，方向不变，只限制更新量。②按值裁剪：$g_i\\leftarrow\\min(c,\\max(-c,g_i))$，各分量分别截断，符号不变，仍是下降方向，但方向一般会改变。③两者都只能减小梯度，所以解决的是梯度爆炸，不能缓解梯度消失，因为很小的梯度裁剪后不变。④裁剪限制的是更新量，并没有改变使梯度过大的雅可比矩阵连乘。',
    },
    asks: {
      en: 'What does gradient clipping by norm do, what does clipping by value do, and which of the two problems does clipping solve?',
      zh: '按范数裁剪与按值裁剪梯度有何区别？梯度裁剪解决的是哪一个问题？',
    },
  },
];
