import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

const chooser = () => ({ demo: 'output-chooser', set: { exclusive: 'atMostOne', classes: 10 } });

export const exercise = single({
  section: 'which-output',
  options: { none: 'right', plain: { see: chooser }, single: 'wrong', cumulative: { see: chooser } },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A digit, or none', zh: '一个数字或没有数字' },
  question: {
    en: 'A camera image shows one of the digits 0 to 9, or no digit at all, never two. Which output layer gives exactly the possible answers a probability?',
    zh: '摄像头图像中可能有 0 到 9 中的一个数字，也可能没有数字，但不会同时有两个。哪种输出层只给可能的答案赋予概率，并且没有遗漏？',
  },
  options: {
    none: {
      en: 'softmax with 11 logits, one of them for “no digit”',
      zh: '11 个得分的 softmax，其中一个对应“没有数字”',
    },
    plain: { en: 'softmax with 10 logits', zh: '10 个得分的 softmax' },
    single: { en: '10 sigmoids', zh: '10 个 sigmoid' },
    cumulative: { en: 'cumulative sigmoids of one logit', zh: '由一个得分得到的累积 sigmoid' },
  },
  why: {
    plain: {
      en: 'The ten probabilities add up to 1, so “no digit” gets none.',
      zh: '十个概率之和为 1，“没有数字”就没有概率。',
    },
    single: {
      en: 'Ten sigmoids have a place for “no digit”, but they also give probability to two digits at once, which cannot occur.',
      zh: '十个 sigmoid 可以表示“没有数字”，但也给不可能出现的“同时有两个数字”赋予了概率。',
    },
    cumulative: {
      en: 'They are for classes in an order. The digits are shapes here, and “no digit” has no place in an order.',
      zh: '累积 sigmoid 用于有序类别。这里的数字只是不同的形状，“没有数字”在顺序中也没有位置。',
    },
  },
  solution: {
    en: 'The eleven answers are mutually exclusive and one of them must hold, so they are eleven classes of a softmax.',
    zh: '十一种答案互斥，且必有一种成立，所以应作为 softmax 的十一个类别。',
  },
};
