import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'cauchy-schwarz-inequality', en: 'Cauchy–Schwarz inequality', zh: '柯西-施瓦茨不等式' },
  { id: 'directional-derivative', en: 'directional derivative', zh: '方向导数' },
  {
    id: 'lipschitz',
    en: 'Lipschitz / L-smooth',
    zh: '利普希茨 / L-光滑',
    finds: { en: ['Lipschitz', 'L-smooth'], zh: ['利普希茨', 'L-光滑'] },
  },
  { id: 'steepest-descent', en: 'steepest descent', zh: '最速下降' },
];
