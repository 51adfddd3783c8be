import type { Language, Said } from '../../demo/words';
import type { ExerciseKind } from '../../exercise/define-exercise';
import type { Stand } from './stands';

/** What the mock exam says, in both languages. `{…}` stands for a value. */
export const examWords = {
  description: {
    en: 'A mock exam from all topics: the same link gives the same paper, marked by topic with worked solutions; papers and keys to print.',
    zh: '从各主题抽题的模拟考试：同一链接得到同一份试卷，按主题计分并附解答；试卷与答案可打印。',
  },
  intro: {
    en: 'A paper is drawn from the exercises of the topics you choose. Its link holds everything: whoever opens it, in either language, gets the same questions with the same numbers.',
    zh: '试卷从所选主题的练习中抽题。链接包含全部设置：无论谁、用哪种语言打开，题目和数字都相同。',
  },
  noScript: {
    en: 'Drawing and marking a paper needs JavaScript. Without it you can read every exercise with its solution:',
    zh: '抽题和批改需要 JavaScript。不启用 JavaScript 也可以阅读全部练习和解答：',
  },
  byTopic: { en: 'All exercises by topic', zh: '按主题查看全部练习' },

  // the form
  topics: { en: 'Topics', zh: '主题' },
  allTopics: { en: 'Topics: all {all}', zh: '主题：全部 {all} 个' },
  someTopics: { en: 'Topics: {count} of {all}', zh: '主题：共 {all} 个，选 {count} 个' },
  namedTopics: { en: 'Topics: {names}', zh: '主题：{names}' },
  kinds: { en: 'Kinds of question', zh: '题型' },
  allOf: { en: 'All', zh: '全选' },
  noneOf: { en: 'None', zh: '全不选' },
  asMidTerm: { en: 'As in the mid-term', zh: '按期中题型' },
  length: { en: 'Number of questions', zh: '题数' },
  minutes: { en: 'Time limit in minutes (0: none)', zh: '限时（分钟，0 为不限时）' },
  seed: { en: 'Paper number', zh: '试卷编号' },
  newPaper: { en: 'New paper', zh: '换一份试卷' },
  start: { en: 'Start', zh: '开始' },
  summary: {
    en: '{count} questions, {marks} marks, {time}.',
    zh: '{count} 题，共 {marks} 分，{time}。',
  },
  oneQuestion: { en: '1 question, {marks} marks, {time}.', zh: '1 题，共 {marks} 分，{time}。' },
  noLimit: { en: 'no time limit', zh: '不限时' },
  limit: { en: '{minutes} minutes', zh: '限时 {minutes} 分钟' },
  shorter: {
    en: 'Only {count} exercises fit, so the paper is shorter than the {wished} questions asked for.',
    zh: '所选范围内只有 {count} 道练习，试卷因此少于 {wished} 题。',
  },
  nothing: {
    en: 'There is no exercise of these kinds in these topics. Choose more.',
    zh: '所选主题中没有这些题型的练习，请扩大范围。',
  },
  link: { en: 'Link to this paper', zh: '本试卷的链接' },
  qr: { en: 'QR code for the class', zh: '二维码（供全班扫码）' },
  qrTooLong: {
    en: 'This link is too long for a QR code; copy the link.',
    zh: '链接太长，无法生成二维码；请复制链接。',
  },
  qrNotLoaded: {
    en: 'The QR code could not be loaded; copy the link.',
    zh: '二维码未能载入；请复制链接。',
  },
  forTeachers: {
    en: 'For instructors: print the paper and its key',
    zh: '教师用：打印试卷与参考答案',
  },
  toTeach: {
    en: 'Moodle file, class link, lesson plan and embed code: for instructors',
    zh: 'Moodle 文件、班级链接、教案与嵌入代码：教师用',
  },
  printHelp: {
    en: 'Paper and key print in English, in Chinese or in both, on A4 and Letter. They carry the link, so that the paper can be drawn again.',
    zh: '试卷与参考答案可印成英文、中文或中英对照，A4 或 Letter 纸均可；纸上印有链接，日后可重新得到同一份试卷。',
  },
  paper: { en: 'Paper', zh: '试卷' },
  key: { en: 'Key', zh: '答案' },
  inEnglish: { en: 'English', zh: '英文' },
  inChinese: { en: 'Chinese', zh: '中文' },
  inBoth: { en: 'both', zh: '中英对照' },

  // what is wrong with a link
  unknownTopics: {
    en: 'The link asks for topics that are not here and were left out: {given}.',
    zh: '链接中的主题“{given}”不存在，已略去。',
  },
  unknownKinds: {
    en: 'The link asks for kinds of question that are not here and were left out: {given}.',
    zh: '链接中的题型“{given}”不存在，已略去。',
  },
  clamped: { en: '{name}: {given} became {used}.', zh: '{name}：{given} 已改为 {used}。' },
  unreadable: {
    en: '{name}: “{given}” cannot be read; {used} is used.',
    zh: '{name}：无法识别“{given}”，改用 {used}。',
  },
  otherBank: {
    en: 'The link was made with another version of the question bank: this paper may differ from the one it meant.',
    zh: '此链接是用题库的另一个版本生成的，试卷可能与原来的不同。',
  },

  // the exam
  begun: {
    en: 'You have begun a paper and not handed it in: go on.',
    zh: '你有一份尚未交卷的试卷：继续作答。',
  },
  loading: { en: 'Laying out the paper …', zh: '正在生成试卷……' },
  notLoaded: {
    en: 'The questions could not be loaded. Your answers so far are kept; reload the page to try again.',
    zh: '题目未能载入。已填写的答案仍然保留；请刷新页面重试。',
  },
  notKept: {
    en: 'This browser does not let the page keep answers: they are lost when you leave it.',
    zh: '浏览器不允许保存答案：离开本页后答案会丢失。',
  },
  resumed: { en: 'Your answers from before are back.', zh: '已恢复之前的答案。' },
  question: { en: 'Question {number}', zh: '第 {number} 题' },
  oneMark: { en: '1 mark', zh: '1 分' },
  marks: { en: '{marks} marks', zh: '{marks} 分' },
  map: { en: 'Questions', zh: '答题卡' },
  questionStands: { en: 'Question {number}: {stand}', zh: '第 {number} 题：{stand}' },
  standCount: { en: '{count} {stand}', zh: '{stand} {count} 题' },
  group: { en: 'Part {ordinal}: {name}', zh: '{ordinal}、{name}' },
  groupOfOne: { en: '1 question, {marks}', zh: '共 1 题，{marks}' },
  groupOfMany: {
    en: '{count} questions, {each} each, {marks} in all',
    zh: '共 {count} 题，每题 {each}，共 {marks}',
  },
  timeLeft: { en: 'Time left: {time}', zh: '剩余时间：{time}' },
  timeMinutes: { en: '{minutes} min', zh: '{minutes} 分钟' },
  timeSeconds: { en: '{minutes} min {seconds} s', zh: '{minutes} 分 {seconds} 秒' },
  answered: { en: 'Answered: {done} of {count}', zh: '已答 {done}/{count} 题' },
  handIn: { en: 'Hand in', zh: '交卷' },
  handInTitle: { en: 'Hand in the paper?', zh: '确定交卷？' },
  allAnswered: { en: 'Every question has an answer.', zh: '所有题目均已作答。' },
  unanswered: { en: 'Without an answer:', zh: '尚未作答：' },
  unread: { en: 'With an answer that cannot be read:', zh: '答案无法识别：' },
  goOn: { en: 'Go on', zh: '继续作答' },
  handedInElsewhere: {
    en: 'The paper was handed in in another tab. It takes no more answers.',
    zh: '这份试卷已在另一个标签页中交卷，不能再修改答案。',
  },
  timeOver: {
    en: 'The time is over. What you had answered until then has been handed in.',
    zh: '时间到。此前的答案已自动交卷。',
  },

  // the results
  results: { en: 'Results', zh: '成绩' },
  total: { en: '{earned} of {marks} marks ({share})', zh: '{earned}/{marks} 分（{share}）' },
  open: {
    en: 'Answers in words are yours to mark: {marks} marks are still open.',
    zh: '简答题由你自己批改：还有 {marks} 分待定。',
  },
  topic: { en: 'Topic', zh: '主题' },
  score: { en: 'Marks', zh: '得分' },
  share: { en: 'Share', zh: '得分率' },
  stillOpen: { en: '{marks} still to mark', zh: '{marks} 分待自评' },
  ofMarks: { en: '{earned} of {marks}', zh: '{earned}/{marks}' },
  earned: { en: '{earned} of {marks} marks', zh: '{earned}/{marks} 分' },
  standEarned: { en: '{stand}, {earned} of {marks} marks', zh: '{stand}，得 {earned}/{marks} 分' },
  yourChoice: { en: 'your choice', zh: '你的选择' },
  onlyMissed: { en: 'Only questions without full marks ({count})', zh: '只看未得满分的题（{count} 题）' },
  onlyMissedOrOpen: {
    en: 'Only questions without full marks or still to mark ({count})',
    zh: '只看未得满分和待自评的题（{count} 题）',
  },
  oneInReview: {
    en: 'The question that you missed is in your review and comes again with new numbers.',
    zh: '未得满分的 1 题已列入复习，会换一组数再来。',
  },
  inReview: {
    en: 'The {count} questions that you missed are in your review and come again with new numbers.',
    zh: '未得满分的 {count} 题已列入复习，会换一组数再来。',
  },
  partInReview: {
    en: 'In your review: {known} of {count} missed questions. Not there yet: {questions}.',
    zh: '未得满分的 {count} 题中，{known} 题已列入复习；尚未列入：第 {questions} 题。',
  },
  intoReview: { en: 'Into my review', zh: '列入复习' },
  reviewNow: { en: 'Review them now', zh: '现在就复习' },
  noAnswer: { en: 'No answer.', zh: '未作答。' },
  notRead: { en: 'The answer could not be read.', zh: '无法识别所填答案。' },
  markYourself: {
    en: 'Compare with the model answer and tick what yours has.',
    zh: '请对照参考答案，勾选你答到的要点。',
  },
  count: { en: 'Count these points', zh: '按所选要点计分' },
  read: { en: 'To read:', zh: '可复习：' },
  again: { en: 'Take this paper again', zh: '重做这份试卷' },
  another: { en: 'Another paper', zh: '换一份试卷' },

  // on paper
  title: { en: 'Mock exam', zh: '模拟考试' },
  keyTitle: { en: 'Mock exam: key', zh: '模拟考试：答案' },
  setTitle: { en: 'Exercises', zh: '练习' },
  setKeyTitle: { en: 'Exercises: key', zh: '练习：答案' },
  name: { en: 'Name', zh: '姓名' },
  number: { en: 'Student number', zh: '学号' },
  date: { en: 'Date', zh: '日期' },
  paperNumber: { en: 'Paper {seed}', zh: '试卷编号 {seed}' },
  answer: { en: 'Answer', zh: '答案' },
  keyAnswer: { en: 'Answer: {answer}', zh: '答案：{answer}' },
  steps: { en: 'Number the steps in their order.', zh: '请在方框中标出各步的顺序。' },
  order: { en: 'Order', zh: '顺序' },
  points: { en: 'Marking points', zh: '评分要点' },
  print: { en: 'Print', zh: '打印' },
  back: { en: 'Back to the exam', zh: '返回考试' },
  printedLink: { en: 'This paper:', zh: '本试卷链接：' },
} as const satisfies Readonly<Record<string, Said>>;

/** The name of one of the sentences of the exam. */
export type ExamSentence = keyof typeof examWords;

/** What the questions of a kind are called as a part of a paper. */
export const groupWords: Readonly<Record<ExerciseKind, Said>> = {
  'true-false': { en: 'True or false', zh: '判断题' },
  single: { en: 'Single choice', zh: '单选题' },
  multiple: { en: 'Multiple choice', zh: '多选题' },
  numeric: { en: 'Computation', zh: '计算题' },
  formula: { en: 'Formula', zh: '公式题' },
  fill: { en: 'Fill in the blanks', zh: '填空题' },
  derivation: { en: 'Derivation', zh: '推导题' },
  short: { en: 'Short answer', zh: '简答题' },
};

/** How the parts of a paper are counted. */
export const ordinals: Readonly<Record<Language, readonly string[]>> = {
  en: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'],
  zh: ['一', '二', '三', '四', '五', '六', '七', '八'],
};

/** How a question stands, and its sign in the map of questions: by shape, not by colour alone. */
export const standWords: Readonly<Record<Stand, Said & { readonly sign: string }>> = {
  answered: { sign: '●', en: 'answered', zh: '已答' },
  unanswered: { sign: '○', en: 'not answered', zh: '未答' },
  unread: { sign: '?', en: 'cannot be read', zh: '答案无法识别' },
  right: { sign: '✓', en: 'right', zh: '正确' },
  partly: { sign: '◐', en: 'partly right', zh: '部分正确' },
  wrong: { sign: '✗', en: 'wrong', zh: '错误' },
  toMark: { sign: '…', en: 'yours to mark', zh: '待自评' },
};
