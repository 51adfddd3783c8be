import type { Said } from '../demo/words';

/** What the page of the glossary and the small windows in the notes say. */
export const glossaryWords = {
  title: { en: 'Glossary', zh: '术语表' },
  description: {
    en: 'The terms of deep learning in English and Chinese, with definitions, and with the words of the Chinese textbooks where they differ.',
    zh: '深度学习术语中英对照，附定义；各教材译名不同之处一并列出。',
  },
  intro: {
    en: 'Each concept has one name in each language, the same on every page. A term with a definition is used in the notes; in a note, a term with a dotted line opens its definition.',
    zh: '每个概念在两种语言里各用一个名称，全站一致。笔记中用到的术语附有定义；在笔记里点击带点线的术语，即可查看定义。',
  },
  filter: { en: 'Find a term, in either language', zh: '查找术语（中英文均可）' },
  letters: { en: 'Jump to a letter', zh: '按字母跳转' },
  number: { en: '{count} terms', zh: '共 {count} 条' },
  one: { en: '1 term', zh: '共 1 条' },
  none: { en: 'No term has this name.', zh: '没有这个术语。' },
  also: { en: 'Also', zh: '又译' },
  inNotes: { en: 'In the notes:', zh: '见笔记：' },
  more: { en: 'In the glossary', zh: '见术语表' },
} satisfies Readonly<Record<string, Said>>;
