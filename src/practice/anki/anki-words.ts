import type { Said } from '../../demo/words';

/** What the export to Anki says, on the page and on the cards. */
export const ankiWords = {
  heading: { en: 'Take away', zh: '导出卡片' },
  help: {
    en: 'As flash cards for Anki: a text file with question, answer and worked solution, one deck a topic. In Anki choose File → Import. Importing a later file updates the cards instead of doubling them.',
    zh: '制成 Anki 卡片：一个文本文件，含题目、答案和解答，每个主题一个牌组。在 Anki 中选“文件 → 导入”。以后再次导入会更新卡片，不会重复。',
  },
  which: { en: 'Topics', zh: '主题' },
  thisTopic: { en: 'this topic', zh: '本主题' },
  allTopics: { en: 'all topics', zh: '全部主题' },
  languages: { en: 'Languages', zh: '语言' },
  thisLanguage: { en: 'English', zh: '中文' },
  bothLanguages: { en: 'English and Chinese', zh: '中文和英文' },
  variants: { en: 'Variants of each exercise with drawn numbers', zh: '随机出题的练习各取几组数' },
  download: { en: 'Download for Anki', zh: '下载 Anki 文件' },
  making: { en: 'Making the cards …', zh: '正在制作卡片……' },
  made: { en: '{count} cards in {file}.', zh: '{file} 中有 {count} 张卡片。' },
  failed: {
    en: 'The cards could not be made: the words did not load. Try again when you are online.',
    zh: '未能制作卡片：文字没有载入。请在联网后重试。',
  },
  noScript: { en: 'Making the file needs JavaScript.', zh: '生成文件需要 JavaScript。' },
  deck: { en: 'Gradient Notes', zh: '梯度笔记' },
  answer: { en: 'Answer: {answer}', zh: '答案：{answer}' },
  trueOrFalse: { en: 'True or false?', zh: '对还是错？' },
  link: { en: 'This exercise on the site', zh: '在网站上打开本题' },
} as const satisfies Readonly<Record<string, Said>>;
