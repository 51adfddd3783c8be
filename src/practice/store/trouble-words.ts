import type { Said } from '../../demo/words';
import type { Trouble } from './trouble';

/** What is said when the browser keeps nothing. */
export const troubleWords: Readonly<Record<Trouble, Said>> = {
  unavailable: {
    en: 'This browser keeps nothing for this page: your progress will be lost when you leave it. Export it first.',
    zh: '浏览器不允许本页保存数据：离开后进度将丢失，请先导出。',
  },
  blocked: {
    en: 'Another tab of this site holds the store, so your progress is not being kept. Close the other tabs, or export it before you leave.',
    zh: '本站的另一个标签页占用了存储，进度暂时无法保存。请关闭其他标签页，或在离开前导出。',
  },
  full: {
    en: 'The browser has no room left, so your progress is not being kept. Free some space, or export it before you leave.',
    zh: '浏览器的存储空间已满，进度暂时无法保存。请腾出空间，或在离开前导出。',
  },
};
