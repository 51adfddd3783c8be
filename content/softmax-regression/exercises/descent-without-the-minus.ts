import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'gradient',
  pitfall: 'E1.59',
  options: { 'true-to-zero': 'right', same: 'wrong', slower: 'wrong', 'stands-still': 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A loss without its minus', zh: '漏了负号的损失' },
  question: {
    en: String.raw`A sheet prints the loss of softmax regression, for one sample, as $\sum_ky_k\ln p_k$, *y* one-hot. What does gradient descent on this expression do?`,
    zh: String.raw`某讲义把 softmax 回归对单个样本的损失写作 $\sum_ky_k\ln p_k$，*y* 为独热标签。对该式做梯度下降会怎样？`,
  },
  options: {
    'true-to-zero': {
      en: 'It lowers the probability of the right class, towards 0.',
      zh: '真实类别的概率不断减小，趋于 0。',
    },
    same: {
      en: 'The same as with the minus: only the sign of the printed loss differs.',
      zh: '与有负号时相同，只是损失的符号不同。',
    },
    slower: { en: 'It learns the right classes, only more slowly.', zh: '仍能学会正确的类别，只是更慢。' },
    'stands-still': { en: 'Nothing: its gradient is 0.', zh: '梯度为 0，参数不变。' },
  },
  why: {
    same: {
      en: 'The gradient changes its sign too, and with it the direction of every step.',
      zh: '梯度也随之变号，每一步更新的方向都相反。',
    },
    slower: {
      en: 'Its gradient is *y* − *p*. A step against it lowers the logit of the right class.',
      zh: '该式的梯度为 *y* − *p*，沿负梯度方向更新会降低真实类别的得分。',
    },
    'stands-still': {
      en: 'The gradient *y* − *p* is never 0 for finite logits, because the probability of the right class is below 1.',
      zh: '得分有限时真实类别的概率小于 1，所以梯度 *y* − *p* 不为 0。',
    },
  },
  solution: {
    en: String.raw`With the right class *c* the sum is the log-likelihood $\ln p_c\lt0$, which is to be *maximized*. Minimizing it drives $p_c$ towards 0 and the expression towards −∞. The loss is $-\ln p_c$.`,
    zh: String.raw`设真实类别为 *c*，则该式是对数似然 $\ln p_c\lt0$，应当**最大化**。若最小化该式，则 $p_c$ 趋于 0，该式趋于 −∞。损失应为 $-\ln p_c$。`,
  },
};
