import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'linear',
  options: {
    'log-odds': 'right',
    boundaries: 'right',
    'two-classes': 'right',
    halfway: { see: () => ({ demo: 'softmax-linearity' }), pitfall: 'P09.1' },
    calibrated: { see: () => ({ demo: 'softmax-explorer', set: { temperature: 0.2 } }), pitfall: 'P09.2' },
    'accuracy-gradient': { pitfall: 'E1.38' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Right about softmax regression', zh: '关于 softmax 回归的正确说法' },
  question: {
    en: 'Which statements about softmax regression are right?',
    zh: '下列关于 softmax 回归的说法，哪些正确？',
  },
  options: {
    'log-odds': {
      en: 'The log-odds of any two classes are affine in *x*.',
      zh: '任意两个类别的对数几率都是 *x* 的仿射函数。',
    },
    boundaries: {
      en: 'The boundary between two neighboring regions lies in a hyperplane.',
      zh: '相邻两类区域的决策边界位于超平面上。',
    },
    'two-classes': {
      en: 'For two classes it gives the same family of models as logistic regression.',
      zh: '只有两个类别时，与逻辑回归表示同一族模型。',
    },
    halfway: {
      en: 'Half-way between two inputs each probability is the mean of the two.',
      zh: '在两个输入的中点处，每个概率都等于两端概率的平均。',
    },
    calibrated: {
      en: 'Its outputs sum to 1 and are therefore calibrated.',
      zh: '输出之和为 1，所以一定是校准的。',
    },
    'accuracy-gradient': {
      en: 'It is trained by the gradient of the accuracy.',
      zh: '训练时使用准确率的梯度。',
    },
  },
  why: {
    halfway: {
      en: 'The log-odds are half-way, the probabilities in general are not.',
      zh: '对数几率等于两端的平均，概率一般不等于。',
    },
    calibrated: {
      en: 'The same logits at another temperature also sum to 1, with other probabilities: they cannot all agree with the frequencies.',
      zh: '同一组得分换一个温度，输出之和仍为 1，概率却不同，不可能都与频率相符。',
    },
    'accuracy-gradient': {
      en: 'Accuracy is piecewise constant: its gradient is 0 wherever it exists. Cross-entropy is the surrogate.',
      zh: '准确率分段恒定，在可导处梯度都为 0，所以用交叉熵作代理损失。',
    },
  },
  solution: {
    en: String.raw`From $\ln(p_i/p_j)=z_i-z_j$ with $z=Wx+b$ the first two follow; for *K* = 2, $p_1=\sigma(z_1-z_2)$ with an affine difference. The sum 1 is a matter of form, and accuracy has no useful gradient.`,
    zh: String.raw`由 $\ln(p_i/p_j)=z_i-z_j$ 与 $z=Wx+b$ 可知前两项正确；当 *K* = 2 时 $p_1=\sigma(z_1-z_2)$，而得分之差是仿射函数。输出之和为 1 只是形式上的性质，准确率也没有可用的梯度。`,
  },
};
