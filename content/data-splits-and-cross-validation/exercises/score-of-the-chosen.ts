import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'best-of-many',
  see: () => ({ demo: 'best-of-k', view: 2 }),
  pitfall: 'E1.8',
  options: {
    'one-half': 'right',
    same: {},
    below: {},
    between: {},
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The winner on the test set', zh: '选中模型的测试准确率' },
  question: {
    en: 'A hundred models guess between two equally likely classes. The best of them is right on 63 of 100 validation samples. What accuracy is expected of it on an independent test set?',
    zh: '一百个模型对两个等可能的类别做随机猜测，其中最好的一个在 100 个验证样本上判对 63 个。预计该模型在独立的测试集上的准确率是多少？',
  },
  options: {
    'one-half': { en: '50%', zh: '50%' },
    same: { en: '63%', zh: '63%' },
    below: { en: '37%, because luck balances out', zh: '37%，因为运气会互相抵消' },
    between: { en: 'About 56%, half way between luck and skill', zh: '约 56%，介于运气与实力之间' },
  },
  why: {
    same: {
      en: 'It was chosen for these 63. On samples that did not choose it, it guesses like the others.',
      zh: '该模型正因判对 63 个而被选中，在没有参与选择的样本上，同其他模型一样只是猜测。',
    },
    below: {
      en: 'Chance has no memory: good luck on one set does not cause bad luck on another.',
      zh: '随机事件没有记忆，在一个集合上运气好，并不会使另一个集合上运气差。',
    },
    between: {
      en: 'There is no skill: all models have the same true accuracy, so the whole surplus is luck.',
      zh: '这里没有实力可言，各模型的真实准确率相同，高出的部分全是运气。',
    },
  },
  solution: {
    en: 'All models have the true accuracy ½, and independent test samples know nothing of the choice. The 13 points above it are selection bias.',
    zh: '所有模型的真实准确率都是 ½，独立的测试样本与选择无关。高出的 13 个百分点就是选择偏差。',
  },
};
