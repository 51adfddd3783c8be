import type { Said } from '../../demo/words';
import type { ReviewGrade } from '../store/records';

/** What the review says, in both languages. `{…}` stands for a value. */
export const reviewWords = {
  description: {
    en: 'Spaced repetition of all exercises, with new numbers each time. Your progress stays in your browser.',
    zh: '间隔重复：全部练习按记忆规律再现，每次换一组数。进度只保存在你的浏览器中。',
  },
  intro: {
    en: 'Answer from memory, then say how well you knew it. What you knew comes back later, what you did not know comes back soon, each time with new numbers.',
    zh: '先凭记忆作答，再评价自己掌握得如何：答得好的过些日子再来，没答好的很快再来，每次换一组数。',
  },
  privacy: {
    en: 'Everything stays in this browser: there is no account, and nothing is sent anywhere. Both languages share one progress.',
    zh: '所有数据只保存在本浏览器中：无需账号，也不会上传。中英文两版共用同一份进度。',
  },
  needsScript: {
    en: 'The review needs JavaScript. Without it you can read every exercise with its solution:',
    zh: '复习功能需要 JavaScript。不启用 JavaScript 也可以阅读全部练习和解答：',
  },
  failed: {
    en: 'The review could not start. The exercises below can be read; reload the page to try again.',
    zh: '复习功能未能启动。下面的练习仍可阅读；请刷新页面重试。',
  },

  // the session
  review: { en: 'Review', zh: '复习' },
  today: { en: 'Due today: {due}. New today: {new}.', zh: '今天到期 {due} 题，新题 {new} 题。' },
  firstDay: {
    en: 'Nothing answered yet: today begins with {new} new exercises.',
    zh: '还没有作答：今天从 {new} 道新题开始。',
  },
  nothingToday: { en: 'Nothing is left for today.', zh: '今天没有要复习的了。' },
  start: { en: 'Start', zh: '开始' },
  missed: { en: 'Review the {count} questions missed in the exam', zh: '复习考试中未得满分的 {count} 题' },
  missedOne: { en: 'Review the question missed in the exam', zh: '复习考试中未得满分的 1 题' },
  newPerDay: { en: 'New exercises a day', zh: '每天新题数' },
  examOn: { en: 'Exam on', zh: '考试日期' },
  examDays: { en: 'Days until the exam: {days}.', zh: '距考试还有 {days} 天。' },
  examTomorrow: { en: 'The exam is tomorrow.', zh: '明天考试。' },
  examToday: { en: 'The exam is today.', zh: '今天考试。' },
  examSeen: { en: 'You have seen every exercise.', zh: '全部练习都已做过。' },
  examSpread: {
    en: 'Exercises not seen yet: {unseen}. New a day: {perDay}, from all topics in turn.',
    zh: '还有 {unseen} 题没做过，每天安排 {perDay} 道新题，各主题轮流。',
  },
  examAllNow: {
    en: 'Exercises not seen yet: {unseen}, all of them new today.',
    zh: '还有 {unseen} 题没做过，全部排在今天。',
  },
  examFits: {
    en: 'At two minutes each, the new ones of a day fit into an hour; what is due comes on top.',
    zh: '按每题两分钟算，一天的新题不超过一小时；到期的题另计。',
  },
  examLate: {
    en: 'At two minutes each, the new ones of a day take more than an hour: practice only the topics of your exam, in the table below.',
    zh: '按每题两分钟算，一天的新题要一个多小时：不妨只练考试涉及的主题，见下表。',
  },
  examLastDay: {
    en: 'On the day before the exam and on its own day, whatever you would remember with a probability below {share} comes back.',
    zh: '考前一天和考试当天，凡届时记住的概率低于 {share} 的题都会再出现一次。',
  },
  examPast: {
    en: 'This day is over: the review goes on without an exam.',
    zh: '考试日期已过：复习照常进行。',
  },
  left: { en: '{left} to go', zh: '还剩 {left} 题' },
  showSolution: { en: 'Show solution', zh: '查看解答' },
  howWell: { en: 'How well did you know it?', zh: '掌握得如何？' },
  suggested: { en: 'suggested', zh: '建议' },
  keys: {
    en: 'Keys: Space shows the solution, 1 to 4 give the grade.',
    zh: '按键：空格键查看解答，数字键 1 至 4 评分。',
  },
  readUp: { en: 'Read it in the notes', zh: '回到笔记' },
  leave: { en: 'End session', zh: '结束本轮' },
  ended: { en: 'Graded in this session: {count}.', zh: '本轮已评 {count} 题。' },
  notLoaded: {
    en: 'The exercises on “{topic}” could not be loaded and were left out. Check the connection and start again.',
    zh: '“{topic}”的练习未能读取，已略过。请检查网络后重新开始。',
  },

  // by topic
  byTopic: { en: 'By topic', zh: '按主题' },
  topic: { en: 'Topic', zh: '主题' },
  exercises: { en: 'Exercises', zh: '练习' },
  seen: { en: 'Seen', zh: '做过' },
  due: { en: 'Due', zh: '到期' },
  retention: { en: 'Retention', zh: '保持率' },
  notes: { en: 'Notes', zh: '笔记' },
  only: { en: 'Practice', zh: '单独练习' },
  onlyThis: { en: 'Practice only “{topic}”', zh: '单独练习“{topic}”' },
  retentionHelp: {
    en: 'Retention is the probability, estimated by the FSRS forgetting curve, that you would still know an exercise you have seen, now or a day after you answered it; the mean over the topic.',
    zh: '保持率：按 FSRS 遗忘曲线估计，做过的题此刻（刚做过的按一天后计）仍能答出的概率，取该主题的平均值。',
  },

  // progress
  progress: { en: 'Your progress', zh: '你的进展' },
  answersTitle: { en: 'Answers a day, last 30 days', zh: '最近 30 天每天的作答数' },
  answersLabel: {
    en: 'Bars: answers on each of the last 30 days; the numbers are in the table below.',
    zh: '条形图：最近 30 天每天的作答数；数值见下表。',
  },
  answers: { en: 'Answers', zh: '作答数' },
  retentionTitle: { en: 'Retention by topic', zh: '各主题的保持率' },
  retentionLabel: {
    en: 'Bars: retention of each topic you have begun; the numbers are in the table below.',
    zh: '条形图：已开始的各主题的保持率；数值见下表。',
  },
  forecast: { en: 'The next 14 days', zh: '今后 14 天' },
  forecastLabel: {
    en: 'Bars: reviews that fall due on each of the next 14 days; the numbers are in the table below.',
    zh: '条形图：今后 14 天每天到期的复习数；数值见下表。',
  },
  forecastHelp: {
    en: 'Reviews that fall due each day, from the exercises you have seen so far. New exercises come on top.',
    zh: '按已做过的题计算的每天到期数，新题另计。',
  },
  asTable: { en: 'As a table', zh: '以表格显示' },
  day: { en: 'Day', zh: '日期' },
  reviews: { en: 'Reviews', zh: '复习数' },

  // data
  data: { en: 'Your data', zh: '你的数据' },
  kept: {
    en: 'Answers kept in this browser: {reviews}. Mock exams: {exams}.',
    zh: '本浏览器中保存了 {reviews} 次作答、{exams} 份模拟考试。',
  },
  unread: {
    en: 'Records that this version cannot read: {unread}. They are left as they are.',
    zh: '另有 {unread} 条记录本版本无法读取，已原样保留。',
  },
  exportFile: { en: 'Export', zh: '导出' },
  importFile: { en: 'Import a file', zh: '导入文件' },
  imported: {
    en: 'Records taken over: {taken}; already there: {known}; could not be read: {unread}.',
    zh: '新增 {taken} 条记录，已有 {known} 条，无法读取 {unread} 条。',
  },
  newerFile: {
    en: 'A newer version of this site wrote the file; what this version knows was taken.',
    zh: '该文件由本站更新的版本写成，本版本能识别的内容已导入。',
  },
  'not-json': {
    en: 'This file is damaged or incomplete: it cannot be read as JSON. Nothing was changed.',
    zh: '文件损坏或不完整，无法按 JSON 读取。现有数据未改动。',
  },
  'not-ours': {
    en: 'This is not a progress file of these notes. Nothing was changed.',
    zh: '这不是本站的进度文件。现有数据未改动。',
  },
  remove: { en: 'Delete everything', zh: '全部删除' },
  removeTitle: { en: 'Delete all progress?', zh: '删除全部进度？' },
  removeHelp: {
    en: 'All answers and mock exams in this browser will be deleted. This cannot be undone, but an exported file can be imported again.',
    zh: '本浏览器中的全部作答和模拟考试都将删除，且无法撤销；导出的文件可以重新导入。',
  },
  exportFirst: { en: 'Export first', zh: '先导出' },
  keep: { en: 'Keep', zh: '保留' },
  removed: { en: 'Everything was deleted.', zh: '已全部删除。' },
  notRemoved: {
    en: 'The browser did not let the page delete anything. Close the other tabs of this site and try again.',
    zh: '浏览器未能删除。请关闭本站的其他标签页后重试。',
  },
} as const satisfies Readonly<Record<string, Said>>;

/** What the grades are called. */
export const gradeWords: Readonly<Record<ReviewGrade, Said>> = {
  1: { en: 'Again', zh: '重来' },
  2: { en: 'Hard', zh: '困难' },
  3: { en: 'Good', zh: '良好' },
  4: { en: 'Easy', zh: '轻松' },
};
