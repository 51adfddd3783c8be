import type { Said } from '../demo/words';

/** What a reader is told about versions of the notes. */
export const offlineWords = {
  ready: {
    en: 'A new version of the notes is ready. Reloading moves every open page of the notes to it.',
    zh: '笔记有新版本。重新载入后，所有已打开的笔记页面都会换成新版本。',
  },
  reload: { en: 'Reload', zh: '重新载入' },
  loading: { en: 'Loading the new version …', zh: '正在换成新版本……' },
  later: { en: 'Later', zh: '以后再说' },
  update: { en: 'New version', zh: '新版本' },
} satisfies Record<string, Said>;
