import type { Said } from '../demo/words';

/** What the index pages say around what they gather, in both languages. `{…}` stands for a value. */
export const indexWords = {
  questions: { en: 'Exam questions', zh: '考题索引' },
  questionsDescription: {
    en: 'Every exam question that these notes answer, by topic, each with a link to the section that answers it.',
    zh: '本站笔记解答的全部考题，按主题排列，每题都链接到给出答案的一节。',
  },
  questionsIntro: {
    en: '{count} questions on {topics} topics, as an examiner would ask them. Each leads to the section that answers it.',
    zh: '{topics} 个主题，共 {count} 题，按考试的问法编写。点击题目，直达给出答案的一节。',
  },
  bySet: { en: 'The same questions in the order of the exam notes', zh: '按各份考试资料的顺序查看' },
  answers: { en: 'Answers sheet', zh: '参考答案汇编' },
  answersDescription: {
    en: 'Every exam question of the notes with the answer that earns full marks, by part: to read, to hide, to print in two columns.',
    zh: '汇集全部笔记的考题与参考答案，按部分排列，可以隐藏答案自测，也可以双栏打印。',
  },
  answersAbout: {
    en: 'Every exam question of the notes with the answer that earns full marks. Hide the answers to test yourself. On paper a sheet has two columns.',
    zh: '汇集全部笔记的考题，每题附参考答案。可以先隐藏答案自测；打印时排成双栏。',
  },
  answersToPrint: { en: 'All parts on one page, to print', zh: '全部汇总在一页，便于打印' },
  allParts: { en: 'all parts', zh: '全部' },
  answersOfPart: { en: 'Answers sheet: {part}', zh: '参考答案：{part}' },
  answersOfPartDescription: {
    en: 'The exam questions on “{part}” with the answers that earn full marks: to read, to hide, to print in two columns.',
    zh: '“{part}”的考题与参考答案，可以隐藏答案自测，也可以双栏打印。',
  },
  answersOfAll: { en: 'The answers sheets of all parts', zh: '其他部分的参考答案' },
  answersIntro: {
    en: 'Each exam question with what to write for full marks. Hide the answers to test yourself.',
    zh: '每道考题附参考答案。可以先隐藏答案自测。',
  },
  hideAnswers: { en: 'Hide all answers', zh: '隐藏全部答案' },
  showAnswers: { en: 'Show all answers', zh: '显示全部答案' },
  quickTitle: { en: '{title}: in ten minutes', zh: '{title}：十分钟速读' },
  quickDescription: {
    en: '{title} for the night before: what to write, three lines to remember, the common mistakes, three exercises.',
    zh: '{title}考前速读：参考答案、三句要点、常见错误和三道练习。',
  },
  quickWhole: { en: 'The whole note, with derivations and demos', zh: '阅读完整笔记（含推导与演示）' },
  quickNext: { en: 'Next in ten minutes: {title}', zh: '下一篇速读：{title}' },
  quickMore: { en: 'All exercises on this topic', zh: '本主题的全部练习' },
  'quick-answer': { en: 'The questions and what to write', zh: '考题与参考答案' },
  'quick-remember': { en: 'Three lines to remember', zh: '记住三句话' },
  'quick-mistakes': { en: 'What loses marks', zh: '常见错误' },
  'quick-exercises': { en: 'Three exercises', zh: '三道练习' },
  outlines: { en: 'Exam outlines', zh: '考试提纲' },
  outlinesDescription: {
    en: 'Five sets of exam notes, each in its own order: every question, with the section that answers it.',
    zh: '五份考试资料，各按原来的顺序列出考题，每题链接到给出答案的一节。',
  },
  outlinesIntro: {
    en: 'These notes answer five sets of exam notes, {items} questions, claims and tables in all. Each set follows in its own order; several of its items may be one question here.',
    zh: '本站解答五份考试资料中的 {items} 项内容，包括考题、论断和表格。下面按每份资料自己的顺序排列，内容相近的几项合为一题。',
  },
  outlineCount: { en: '{items} items in {count} questions.', zh: '共 {items} 项，合为 {count} 题。' },
  asMidTerm: {
    en: 'A mock exam in the form of the mid-term',
    zh: '按期中题型模拟考试',
  },
  mistakes: { en: 'Common mistakes', zh: '常见错误' },
  mistakesDescription: {
    en: 'What students write and why it loses marks, by topic and severity, each with the demo that shows it.',
    zh: '学生常写的错误答案以及丢分的原因，按主题和性质筛选，各附可以演示的例子。',
  },
  mistakesIntro: {
    en: 'What students write, and why it loses marks. The links in a reason set a demo so that it shows the failure.',
    zh: '这里列出学生常写的错误答案，并说明为什么丢分。点击文中的链接，会打开已设好参数的演示，让错误一目了然。',
  },
  mistakesOfPart: { en: 'Common mistakes: {part}', zh: '常见错误：{part}' },
  mistakesOfPartDescription: {
    en: 'What students write on “{part}” and why it loses marks, each with the demo that shows it.',
    zh: '关于“{part}”，学生常写的错误答案以及丢分的原因，各附可以演示的例子。',
  },
  mistakesOfAll: { en: 'The mistakes of all parts, to be filtered', zh: '筛选全部常见错误' },
  why: { en: 'Why it loses marks', zh: '为什么丢分' },
  filter: { en: 'Choose mistakes', zh: '筛选' },
  topic: { en: 'Topic', zh: '主题' },
  severity: { en: 'Kind', zh: '性质' },
  allTopics: { en: 'all topics', zh: '全部主题' },
  allSeverities: { en: 'all kinds', zh: '全部性质' },
  shownAll: { en: 'All {all} mistakes are shown.', zh: '共 {all} 条，全部列出。' },
  shown: { en: '{shown} of {all} mistakes are shown.', zh: '共 {all} 条，列出 {shown} 条。' },
  unknownFilter: {
    en: 'The link asks for “{given}”, which this page does not have.',
    zh: '链接中的“{given}”本页没有，已忽略。',
  },
  inTheNotes: { en: 'In the notes', zh: '在笔记中查看' },
  demos: { en: 'All demos', zh: '全部演示' },
  demosDescription: {
    en: 'Every live demo of the notes as a small picture, by topic.',
    zh: '笔记中的全部演示，每个附一幅小图，按主题排列。',
  },
  demosIntro: {
    en: '{count} demos. Each picture is drawn by its demo, in the state in which the demo begins. Choose one to open the demo.',
    zh: '共 {count} 个演示。每幅小图都由演示按初始参数画出，点开即可操作。',
  },
  closeDemo: { en: 'Close', zh: '收起' },
} satisfies Record<string, Said>;

/** A name for each sentence of the index pages. */
export type IndexSentence = keyof typeof indexWords;
