import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'why-softmax',
  points: ['exclusive', 'likelihood', 'threshold', 'relations', 'gradients', 'limit'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why softmax for several classes?', zh: '多分类为什么用 softmax？' },
  question: {
    en: '“Softmax suits classification better: no threshold, relations between classes, stable gradients.” Judge the three reasons and give the right one.',
    zh: '“softmax 更适合分类，因为不需要阈值，能捕捉类别关系，梯度更稳定。”评价这三条理由，并给出正确的理由。',
  },
  points: {
    exclusive: {
      en: 'Right reason: the classes are exclusive, so the label has a categorical distribution; softmax gives one, positive with sum 1.',
      zh: '正确的理由是类别互斥，标签服从类别分布，softmax 给出各项为正、和为 1 的归一化概率。',
    },
    likelihood: {
      en: String.raw`Hence one likelihood, with the loss $-\ln p_c$; sigmoids also give probability to no class and to several.`,
      zh: String.raw`因此有统一的似然，损失为 $-\ln p_c$；sigmoid 则把一部分概率分给了“没有类别”与“多个类别”。`,
    },
    threshold: {
      en: 'Threshold: half right. Arg max needs no chosen one, but sigmoid outputs are probabilities too, and arg max of two classes is the threshold ½.',
      zh: '阈值一条只对一半，取最大值不必另选阈值，但 sigmoid 的输出也是概率，两类时取最大值就是阈值 ½。',
    },
    relations: {
      en: 'Relations: wrong. Only normalization couples; $p_i/p_j=e^{z_i-z_j}$ ignores the other classes.',
      zh: '类别关系一条不对，各输出只通过归一化相互制约，$p_i/p_j=e^{z_i-z_j}$ 与其他类别无关。',
    },
    gradients: {
      en: String.raw`Gradients: wrong. By the logits, with cross-entropy, $p_k-y_k$ and $\sigma(z_k)-y_k$, both below 1 in size and not small while the answer is wrong.`,
      zh: String.raw`梯度一条不对，采用交叉熵时，对得分的梯度分别为 $p_k-y_k$ 与 $\sigma(z_k)-y_k$，绝对值都小于 1，答错时也都不消失。`,
    },
    limit: {
      en: 'If several labels may hold at once, K sigmoids are right.',
      zh: '若多个标签可以同时成立，应采用 K 个 sigmoid。',
    },
  },
  solution: {
    en: String.raw`Because exactly one class holds, the label has a categorical distribution. Softmax gives one normalized distribution and one likelihood, with the loss $-\ln p_c$ for the right class *c*; sigmoids also give probability to no class and to several. “No threshold” is half right: arg max needs no chosen one, but sigmoid outputs are probabilities too, and with two classes arg max is the threshold ½. “Relations” is wrong: only normalization couples the outputs, and $p_i/p_j=e^{z_i-z_j}$ contains no other logit. “Stable gradients” is wrong: with cross-entropy both gradients by the logits are output minus label, below 1 in size and not small while the answer is wrong. For several labels at once use $K$ sigmoids.`,
    zh: String.raw`因为恰有一个类别成立，标签服从类别分布，softmax 给出归一化的概率分布和统一的似然，真实类别为 *c* 时损失为 $-\ln p_c$；sigmoid 则把一部分概率分给了“没有类别”与“多个类别”。“不需要阈值”只对一半，取最大值不必另选阈值，但 sigmoid 的输出也是概率，两类时取最大值就是阈值 ½。“类别关系”不对，各输出只通过归一化相互制约，$p_i/p_j=e^{z_i-z_j}$ 不含其他得分。“梯度稳定”不对，采用交叉熵时两者对得分的梯度都是输出减标签，绝对值都小于 1，答错时也都不消失。多个标签可以同时成立时，应采用 $K$ 个 sigmoid。`,
  },
};
