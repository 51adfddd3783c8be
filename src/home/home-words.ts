import type { Said } from '../demo/words';

/** What the home page says around the topics, in both languages. `{…}` stands for a value. */
export const homeWords = {
  doors: { en: 'Where to begin', zh: '从哪里开始' },
  read: { en: 'Read', zh: '读笔记' },
  readHelp: {
    en: '{topics} topics in {parts} parts, {demos} live demos',
    zh: '{parts} 个部分，{topics} 个主题，{demos} 个演示',
  },
  practise: { en: 'Practise', zh: '做练习' },
  practiseHelp: {
    en: '{exercises} exercises with drawn numbers, marked, with a review plan',
    zh: '{exercises} 道练习，随机出题，即时批改，按计划复习',
  },
  exam: { en: 'Mock exam', zh: '模拟考试' },
  examHelp: { en: 'Any topics, any kinds of question, by the clock', zh: '自选主题和题型，限时作答' },
  more: { en: 'The night before:', zh: '考前速读：' },
  goOn: { en: 'Go on where you were: {title}', zh: '继续上次的阅读：{title}' },
  done: { en: '{seen} of {count} exercises done', zh: '已练 {seen}/{count} 题' },
} satisfies Record<string, Said>;
