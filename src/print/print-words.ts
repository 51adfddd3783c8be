import type { Said } from '../demo/words';

/** What the print dialog and the hand-out say, in both languages. */
export const printWords = {
  title: { en: 'Print this page', zh: '打印本页' },
  legend: { en: 'Solutions of the exercises', zh: '练习的解答' },
  'last-page': { en: 'on a last page', zh: '集中印在最后' },
  'left-out': { en: 'left out', zh: '不印' },
  'in-place': { en: 'after each exercise', zh: '印在每道题之后' },
  folded: { en: 'Print the folded parts too', zh: '折叠的内容也打印' },
  print: { en: 'Print', zh: '打印' },
  cancel: { en: 'Cancel', zh: '取消' },
  solutions: { en: 'Solutions', zh: '解答' },
  page: { en: 'This page on screen, where the pictures move:', zh: '本页网址，图可以动：' },
  pageAsPrinted: { en: 'This page on screen, as it is printed here:', zh: '本页网址，状态与所印一致：' },
  demoAsPrinted: { en: 'This picture on screen:', zh: '此图的网址：' },
} as const satisfies Readonly<Record<string, Said>>;
