import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.8a', 'S1.58'],
    section: 'gradient',
    model: {
      en: 'The gradient is the vector of all partial derivatives, $\\nabla f=(\\frac{\\partial f}{\\partial\\theta_1},\\dots,\\frac{\\partial f}{\\partial\\theta_n})^\\top$. The directional derivative is the rate of change along a unit vector $v$, a number: $D_vf=\\lim_{t\\to0}\\frac{f(\\theta+tv)-f(\\theta)}t$. If $f$ is differentiable, $D_vf=\\nabla f^\\top v=\\lVert\\nabla f\\rVert\\cos\\varphi$, where $\\varphi$ is the angle between $v$ and the gradient. So where $\\nabla f\\ne0$ the rate is (1) largest along the gradient, $\\lVert\\nabla f\\rVert$; (2) zero at right angles to it, along the contour; (3) smallest against it, $-\\lVert\\nabla f\\rVert$, the steepest descent.',
      zh: '①梯度是全部偏导数组成的向量，$\\nabla f=(\\frac{\\partial f}{\\partial\\theta_1},\\dots,\\frac{\\partial f}{\\partial\\theta_n})^\\top$。②方向导数是函数沿单位向量 $v$ 的变化率，是一个数，定义为 $D_vf=\\lim_{t\\to0}\\frac{f(\\theta+tv)-f(\\theta)}t$。③若 $f$ 可微，则 $D_vf=\\nabla f^\\top v=\\lVert\\nabla f\\rVert\\cos\\varphi$，其中 $\\varphi$ 是 $v$ 与梯度的夹角。④因此当 $\\nabla f\\ne0$ 时，沿梯度方向变化率最大，等于 $\\lVert\\nabla f\\rVert$；沿与梯度垂直的方向（等高线方向）变化率为零；沿负梯度方向变化率最小，等于 $-\\lVert\\nabla f\\rVert$，即下降最快。',
    },
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
    model: {
      en: 'The norm is absorbed into the learning rate. A step of length $s>0$ against the gradient is $\\theta=\\theta_0-s\\,\\nabla f/\\lVert\\nabla f\\rVert$. (1) Put $\\eta=s/\\lVert\\nabla f\\rVert$: then $\\theta=\\theta_0-\\eta\\nabla f(\\theta_0)$. Same direction, but $\\eta$ is a factor on the gradient, not the length of the step. (2) At constant $\\eta$ the length is $\\eta\\lVert\\nabla f\\rVert$: steps shrink with the gradient, and for small enough $\\eta$ can settle at a minimum. (3) At constant $s$ steps stay equally long and in general hop to and fro near a minimum, unless $s$ falls to 0.',
      zh: '范数并入了学习率。设步长为 $s>0$，沿负梯度方向的单位向量更新，则 $\\theta=\\theta_0-s\\,\\nabla f/\\lVert\\nabla f\\rVert$。①令 $\\eta=s/\\lVert\\nabla f\\rVert$，就得到 $\\theta=\\theta_0-\\eta\\nabla f(\\theta_0)$。更新方向不变，但 $\\eta$ 不再是步长，而是梯度前的系数。②$\\eta$ 取常数时，步长为 $\\eta\\lVert\\nabla f\\rVert$，随梯度减小而缩短，只要 $\\eta$ 足够小，参数就能在极小值点处稳定下来。③$s$ 取常数时，每一步都一样长，参数一般在极小值点附近来回跳动，除非 $s$ 逐渐减小到 0。',
    },
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
