import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'units',
  steps: ['gradients', 'first', 'second', 'corrected', 'quotient'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why a factor of the loss cancels', zh: '损失的常数因子为什么会约去' },
  question: {
    en: 'The loss is multiplied by *c* > 0. Show that the path of Adam from the same start does not change (take *ε* = 0, and suppose no *v* is 0).',
    zh: '把损失乘以 *c* > 0，证明从同一起点出发，Adam 的路径不变（取 *ε* = 0，并设各 *v* 都不为 0）。',
  },
  steps: {
    gradients: {
      en: String.raw`As long as the paths agree, every gradient is multiplied by *c*: $g_t\to cg_t$`,
      zh: String.raw`只要此前的路径相同，每个梯度就都乘以 *c*，即 $g_t\to cg_t$`,
    },
    first: {
      en: String.raw`$m_t$ is linear in the gradients: $m_t\to cm_t$`,
      zh: String.raw`$m_t$ 对梯度是线性的，所以 $m_t\to cm_t$`,
    },
    second: {
      en: String.raw`Likewise $v_t$ is linear in their squares: $v_t\to c^2v_t$`,
      zh: String.raw`同理，$v_t$ 对梯度的平方是线性的，所以 $v_t\to c^2v_t$`,
    },
    corrected: {
      en: String.raw`The corrections hold no gradient: $\hat m_t\to c\hat m_t$, $\hat v_t\to c^2\hat v_t$`,
      zh: String.raw`修正系数与梯度无关，所以 $\hat m_t\to c\hat m_t$，$\hat v_t\to c^2\hat v_t$`,
    },
    quotient: {
      en: String.raw`$\hat m_t/\sqrt{\hat v_t}$ stays, so the next step and, by induction, the whole path stay`,
      zh: String.raw`$\hat m_t/\sqrt{\hat v_t}$ 不变，所以下一步不变；由归纳法，整条路径不变`,
    },
  },
  solution: {
    en: 'By induction over the steps: from equal positions come gradients multiplied by *c*; *m* is linear in them, *v* in their squares; the corrections are numbers; with the root the factor cancels, and the next positions are equal again.',
    zh: '对步数用归纳法。位置相同，则梯度乘以 *c*；*m* 对梯度线性，*v* 对梯度的平方线性；修正系数与梯度无关；开方之后因子约去，下一个位置仍相同。',
  },
};
