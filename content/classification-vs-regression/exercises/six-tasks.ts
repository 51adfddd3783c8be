import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'target-type',
  options: {
    spam: 'right',
    digit: 'right',
    ill: 'right',
    price: 'wrong',
    temperature: 'wrong',
    lifetime: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Six tasks', zh: '六个任务' },
  question: {
    en: 'Which of these are classification tasks?',
    zh: '下列任务中，哪些属于分类？',
  },
  options: {
    spam: { en: 'Is this mail spam?', zh: '判断邮件是否为垃圾邮件' },
    digit: { en: 'Which digit does the image show?', zh: '识别图像中的手写数字' },
    ill: { en: 'Is the patient ill or healthy?', zh: '判断病人患病还是健康' },
    price: { en: 'At which price will the house be sold?', zh: '预测房屋的成交价格' },
    temperature: { en: 'How warm will it be tomorrow?', zh: '预测明天的气温' },
    lifetime: { en: 'How many hours will the part still last?', zh: '预测零件的剩余寿命' },
  },
  why: {
    price: {
      en: 'A price is an amount: between two prices lies another, and being off by little is better than being off by much.',
      zh: '价格是数量，两个价格之间还有别的价格，偏差也有大小之分，属于回归。',
    },
    temperature: {
      en: 'Degrees are a continuous scale, so this is regression. “Warm or cold” would be classification.',
      zh: '气温是连续变量，属于回归。若只预测“冷”或“热”，才是分类。',
    },
    lifetime: {
      en: 'A duration is continuous: regression. “Fails within a week or not” would be classification.',
      zh: '时长是连续变量，属于回归。若只预测一周内是否失效，才是分类。',
    },
  },
  solution: {
    en: 'The type of the target decides. Spam or not, the digit, ill or healthy are categories; price, temperature and life time are numbers on a continuous scale, whose differences mean something.',
    zh: '任务类型由目标变量决定。是否为垃圾邮件、是哪个数字、是否患病都是类别；价格、气温与寿命是连续的数值，数值之差有意义。',
  },
};
