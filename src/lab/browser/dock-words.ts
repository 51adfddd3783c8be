import type { Said } from '../../demo/words';

/** What the dock says, in both languages. */
export const dockWords = {
  toDemo: { en: 'Go to the demo', zh: '前往演示' },
  close: { en: 'Close', zh: '关闭' },
} as const satisfies Readonly<Record<string, Said>>;
