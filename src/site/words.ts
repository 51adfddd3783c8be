import type { Language, Said } from '../demo/words';
import { languageOf } from './language';
import { type Say, sayFrom } from './say';

/** The words of the site around the notes. */
export const siteWords = {
  site: { en: 'Gradient Notes', zh: '梯度笔记' },
  tagline: {
    en: 'Deep-learning exam notes whose formulas run',
    zh: '公式可以运行的深度学习考试笔记',
  },
  // frame
  menu: { en: 'Topics', zh: '目录' },
  curriculum: { en: 'Topics', zh: '目录' },
  contents: { en: 'On this page', zh: '本页内容' },
  beside: { en: 'Beside the notes', zh: '配套页面' },
  quick: { en: 'In ten minutes', zh: '十分钟速读' },
  present: { en: 'Present section by section', zh: '逐节投屏' },
  print: { en: 'Print', zh: '打印' },
  cite: { en: 'Cite this page', zh: '引用本页' },
  citeAs: { en: 'In a list of sources:', zh: '参考文献格式：' },
  bibtex: { en: 'BibTeX:', zh: 'BibTeX：' },
  darkMode: { en: 'Dark colors', zh: '深色显示' },
  part: { en: 'Part', zh: '部分' },
  previous: { en: 'Previous', zh: '上一篇' },
  next: { en: 'Next', zh: '下一篇' },
  pages: { en: 'Previous and next page', zh: '上一篇与下一篇' },
  edit: { en: 'Suggest a correction', zh: '提出修改建议' },
  license: { en: 'Notes: CC BY 4.0. Code: MIT.', zh: '笔记：CC BY 4.0；代码：MIT。' },
  titled: { en: '“{title}”', zh: '《{title}》' },
  notYet: { en: '{title} (in preparation)', zh: '{title}（准备中）' },
  licences: { en: 'Licenses of the parts used', zh: '所用开源软件的许可证' },
  inPreparation: { en: 'In preparation: ', zh: '准备中：' },
  // search
  search: { en: 'Search', zh: '搜索' },
  searchLabel: { en: 'Search the notes', zh: '搜索笔记' },
  close: { en: 'Close', zh: '关闭' },
  searching: { en: 'Searching …', zh: '正在搜索……' },
  noResults: {
    en: 'Nothing found for “{query}”. Try another word, or fewer.',
    zh: '没有找到“{query}”。换一个词，或者少写几个字。',
  },
  nearResults: { en: 'No page says “{query}”. The nearest:', zh: '没有一页写到“{query}”。相近的有：' },
  oneResult: { en: '1 page found', zh: '找到 1 篇' },
  manyResults: { en: 'pages found', zh: '篇匹配' },
  demo: { en: 'Live demo', zh: '演示' },
  searchFailed: {
    en: 'The search could not be loaded. Check the connection and try again.',
    zh: '搜索没能载入。请检查网络后再试。',
  },
  toolFailed: {
    en: 'This could not be loaded; try again with a connection.',
    zh: '未能载入，请联网后重试。',
  },
  // boxes of a note
  question: { en: 'The question', zh: '题目' },
  answer: { en: 'What to write', zh: '参考答案' },
  pitfall: { en: 'What students write instead', zh: '常见错误' },
  because: { en: 'because', zh: '依据' },
  // practice
  practice: { en: 'Practice', zh: '练习' },
  practiceTopic: {
    en: 'Every exercise draws new numbers as often as you like. To read first:',
    zh: '每道题都可以不断换数重做。先读：',
  },
  practiceOf: {
    en: 'Exercises with drawn numbers, marking and worked solutions: {title}.',
    zh: '随机出题、即时批改、附解答的练习：{title}。',
  },
  practiceTitle: { en: 'Practice: {title}', zh: '练习：{title}' },
  exam: { en: 'Mock exam', zh: '模拟考试' },
  testYourself: { en: 'Test yourself', zh: '自测' },
  examInBar: { en: 'Exam', zh: '考试' },
  toPractice: { en: 'Next: practise this topic', zh: '接下来：做本主题的练习' },
  allExercises: { en: 'All {count} exercises on this topic', zh: '本主题的全部 {count} 道练习' },
  // not found
  notFound: { en: 'There is no page at this address', zh: '页面不存在' },
  notFoundHelp: {
    en: 'It may have been mistyped. All topics are listed on the home page.',
    zh: '网址可能有误。首页列出了全部主题。',
  },
  notFoundTrimmed: {
    en: 'The address ends with a punctuation mark. Perhaps this page is meant:',
    zh: '网址以标点结尾，您要找的也许是这一页：',
  },
  home: { en: 'Home page', zh: '首页' },
} satisfies Readonly<Record<string, Said>>;

/** Language and words of the page that is being drawn: `const { locale, say } = wordsHere(Astro.locals)`. */
export function wordsHere(locals: App.Locals): { locale: Language; say: Say<keyof typeof siteWords> } {
  const locale = languageOf(locals);
  return { locale, say: sayFrom(siteWords, locale) };
}
