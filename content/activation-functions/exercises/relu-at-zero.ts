import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { gallery } from './shared/gallery';

export const exercise = single({
  section: 'gallery',
  see: () => gallery('relu', { functions: ['relu'], cursor: 0 }),
  options: {
    none: 'right',
    'one-by-definition': 'wrong',
    'zero-at-minimum': 'wrong',
    'half-by-symmetry': { see: () => gallery('relu', { functions: ['relu', 'softplus'], cursor: 0 }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'ReLU at 0', zh: 'ReLU 在 0 处' },
  question: {
    en: 'What is the derivative of ReLU at 0?',
    zh: '关于 ReLU 在 0 处的导数，下列哪种说法正确？',
  },
  options: {
    none: {
      en: 'It does not exist; frameworks return 0 by convention.',
      zh: '不存在，各框架按约定返回 0。',
    },
    'one-by-definition': {
      en: '1, because an activation must be differentiable.',
      zh: '为 1，因为激活函数必须可导。',
    },
    'zero-at-minimum': {
      en: '0, because ReLU has a minimum there.',
      zh: '为 0，因为 ReLU 在 0 处取最小值。',
    },
    'half-by-symmetry': {
      en: '1/2, the mean of the slopes on both sides.',
      zh: '为 1/2，即左、右导数的平均值。',
    },
  },
  why: {
    'one-by-definition': {
      en: 'A derivative cannot be decreed: the slopes on both sides are 0 and 1. A derivative almost everywhere is enough, if it is not always 0.',
      zh: '导数不能由规定得到，左、右导数分别为 0 和 1。几乎处处可导、且导数不恒为 0，就已足够。',
    },
    'zero-at-minimum': {
      en: 'At a minimum the derivative is 0 if it exists. Here it does not.',
      zh: '在最小值点，导数如果存在则为 0，但这里导数不存在。',
    },
    'half-by-symmetry': {
      en: 'Every number from 0 to 1 is a subgradient, so 1/2 is one of many. None of them is a derivative.',
      zh: '0 到 1 之间的任何数都是次梯度，1/2 只是其中之一，但次梯度并不是导数。',
    },
  },
  solution: {
    en: 'The one-sided slopes at 0 are 0 and 1, so there is no derivative. Frameworks return 0; any value from 0 to 1 is a subgradient. Training does not mind, since in practice a derivative almost everywhere is enough, if it is not always 0.',
    zh: '在 0 处，左导数为 0 而右导数为 1，所以导数不存在。各框架约定返回 0，0 到 1 之间的任何数都是次梯度。训练不受影响，因为在实践中，几乎处处可导、且导数不恒为 0，就已足够。',
  },
};
