import type { Said } from '../demo/words';
import type { Book } from '../note/term';

/** What to call the books whose words differ: readers of the Chinese edition know them by these names. */
export const books: Readonly<Record<Book, Said>> = {
  zhou: { en: 'Zhou Zhihua', zh: '周志华《机器学习》' },
  qiu: { en: 'Qiu Xipeng', zh: '邱锡鹏《神经网络与深度学习》' },
  d2l: { en: 'Dive into Deep Learning', zh: '《动手学深度学习》' },
  goodfellow: { en: 'Goodfellow, Bengio, Courville', zh: '花书《深度学习》' },
};
