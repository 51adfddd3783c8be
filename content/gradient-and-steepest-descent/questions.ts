import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.8a', 'S1.58'],
    section: 'gradient',
    box: 'answer',
    asks: {
      en: 'Define the gradient and the directional derivative. In which directions is the rate of change largest, zero and smallest?',
      zh: '写出梯度与方向导数的定义。函数沿哪些方向的变化率最大、为零、最小？',
    },
  },
  {
    items: ['S0.8b', 'S0.8c'],
    section: 'derivation',
    box: 'answer',
    asks: {
      en: 'Derive the update of gradient descent from the first-order Taylor expansion, and prove that among all unit vectors the one against the gradient gives the fastest decrease.',
      zh: '由一阶泰勒展开推导梯度下降的更新公式，并证明在所有单位向量中，沿负梯度方向下降最快。',
    },
  },
  {
    items: ['S0.8d'],
    section: 'vanished-norm',
    box: 'answer',
    asks: {
      en: 'The direction of steepest descent is −∇*f*/‖∇*f*‖, the update is *θ* = *θ*_0 − *η*∇*f*. Where did the norm go, and what does that do to the length of the steps?',
      zh: '最速下降方向是 −∇*f*/‖∇*f*‖，而更新公式是 *θ* = *θ*_0 − *η*∇*f*。范数到哪里去了？这对步长有什么影响？',
    },
  },
  {
    items: ['S1.109', 'S4.1a', 'S4.1b'],
    section: 'gradient-descent',
    box: 'answer-gradient-descent',
    asks: {
      en: 'What does the gradient mean? Describe gradient descent with its update formula, and say when a step lowers the loss and where the method may end.',
      zh: '梯度的含义是什么？叙述梯度下降法并写出更新公式，说明什么条件下每一步都使损失下降，最终可能停在哪里。',
    },
  },
];
