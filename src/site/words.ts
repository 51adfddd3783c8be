import { languageOf } from './language';
import type { Locale } from './links';

/** The words of the site around the notes, in English. The other language must have every one of them. */
const en = {
  site: 'Gradient Notes',
  tagline: 'Deep-learning exam notes in which every formula runs',
  // frame
  menu: 'Topics',
  curriculum: 'Topics',
  contents: 'On this page',
  beside: 'Beside the notes',
  present: 'Present section by section',
  print: 'Print',
  cite: 'Cite this page',
  citeAs: 'In a list of sources:',
  bibtex: 'BibTeX:',
  darkMode: 'Dark colors',
  part: 'Part',
  previous: 'Previous',
  next: 'Next',
  pages: 'Previous and next page',
  edit: 'Suggest a correction',
  license: 'Notes: CC BY 4.0. Code: MIT.',
  inPreparation: 'in preparation',
  // search
  search: 'Search',
  searchLabel: 'Search the notes',
  close: 'Close',
  searching: 'Searching …',
  noResults: 'Nothing found for “{query}”. Try another word, or fewer.',
  nearResults: 'No page says “{query}”. The nearest:',
  oneResult: '1 page found',
  manyResults: 'pages found',
  demo: 'Live demo',
  searchFailed: 'The search could not be loaded. Check the connection and try again.',
  // boxes of a note
  question: 'The question',
  answer: 'What to write',
  pitfall: 'What students write instead',
  because: 'because',
  // practice
  practice: 'Practice',
  practiceTopic: 'Every exercise draws new numbers as often as you like. To read first:',
  practiceOf: 'Exercises with drawn numbers, marking and worked solutions: {title}.',
  exam: 'Mock exam',
  allExercises: 'All {count} exercises on this topic',
  // not found
  notFound: 'There is no page at this address',
  notFoundHelp: 'It may have been mistyped. All topics are listed on the home page.',
  home: 'Home page',
};

/** A name for each text of the site around the notes. */
export type Words = typeof en;

const zh: Words = {
  site: '梯度笔记',
  tagline: '每个公式都能运行的深度学习考试笔记',
  menu: '目录',
  curriculum: '目录',
  contents: '本页内容',
  beside: '配套页面',
  present: '逐节投屏',
  print: '打印',
  cite: '引用本页',
  citeAs: '参考文献格式：',
  bibtex: 'BibTeX：',
  darkMode: '深色显示',
  part: '部分',
  previous: '上一篇',
  next: '下一篇',
  pages: '上一篇与下一篇',
  edit: '提出修改',
  license: '笔记：CC BY 4.0；代码：MIT。',
  inPreparation: '准备中',
  search: '搜索',
  searchLabel: '搜索笔记',
  close: '关闭',
  searching: '正在搜索……',
  noResults: '没有找到“{query}”。换一个词，或者少写几个字。',
  nearResults: '没有一页写到“{query}”。相近的有：',
  oneResult: '找到 1 篇',
  manyResults: '篇匹配',
  demo: '演示',
  searchFailed: '搜索没能载入。请检查网络后再试。',
  question: '题目',
  answer: '答卷这样写',
  pitfall: '常见错误',
  because: '依据',
  practice: '练习',
  practiceTopic: '每道题都可以不断换数重做。先读：',
  practiceOf: '随机出题、即时批改、附解答的练习：{title}。',
  exam: '模拟考试',
  allExercises: '本主题的全部 {count} 道练习',
  notFound: '这个网址没有页面',
  notFoundHelp: '网址可能有误。首页列出了全部主题。',
  home: '首页',
};

/** The words in a language. */
export function wordsOf(locale: Locale): Words {
  return locale === 'zh' ? zh : en;
}

/** Language and words of the page that is being drawn: `const { locale, words } = wordsHere(Astro.locals)`. */
export function wordsHere(locals: App.Locals): { locale: Locale; words: Words } {
  const locale = languageOf(locals);
  return { locale, words: wordsOf(locale) };
}
