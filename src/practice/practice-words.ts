import type { Said } from '../demo/words';
import type { ExerciseKind } from '../exercise/define-exercise';
import type { Say } from '../site/say';

/** What an exercise itself says, in both languages. `{…}` stands for a value. */
export const practiceWords = {
  yourAnswer: { en: 'Your answer', zh: '你的答案' },
  check: { en: 'Check', zh: '提交' },
  solution: { en: 'Worked solution', zh: '解答' },
  modelAnswer: { en: 'Model answer', zh: '参考答案' },
  showModel: { en: 'Show the model answer', zh: '查看参考答案' },
  newNumbers: { en: 'New numbers', zh: '换一组数' },
  another: { en: 'Another statement', zh: '换一个判断' },
  again: { en: 'Again', zh: '再做一次' },
  link: { en: 'Link to this variant', zh: '本题链接' },
  right: { en: 'Right.', zh: '正确。' },
  partly: { en: 'Partly right: {score}.', zh: '部分正确：{score}。' },
  wrong: { en: 'Not right.', zh: '不正确。' },
  found: { en: '{found} of {right} found.', zh: '应选 {right} 项，选对 {found} 项。' },
  foundAndWrong: {
    en: '{found} of {right} found, {wrong} wrong; each wrong one takes a right one away.',
    zh: '应选 {right} 项，选对 {found} 项，选错 {wrong} 项；每错选一项，抵消一项选对的。',
  },
  readAs: { en: 'Read as {value}.', zh: '读作 {value}。' },
  tolerance: { en: 'Accepted within {room} of the exact value.', zh: '与精确值相差不超过 {room} 即可。' },
  empty: { en: 'Type an answer first.', zh: '请先填写答案。' },
  choose: { en: 'Choose first.', zh: '请先选择。' },
  sign: { en: 'The size is right, the sign is not.', zh: '大小正确，符号不对。' },
  percent: {
    en: 'A factor of 100 away: 63% is 0.63.',
    zh: '相差 100 倍：63% 就是 0.63。',
  },
  factor: { en: 'Right but for a constant factor.', zh: '只差一个常数因子。' },
  noValue: {
    en: 'Your formula has no value at some points where the right one has one.',
    zh: '在某些点上，正确的式子有值，你的式子却没有意义。',
  },
  anyForm: { en: 'Any equivalent form is accepted.', zh: '写成任何等价的形式都可以。' },
  formulaAnswer: { en: 'Answer:', zh: '答案：' },
  true: { en: 'True', zh: '对' },
  false: { en: 'False', zh: '错' },
  up: { en: 'Move up', zh: '上移' },
  down: { en: 'Move down', zh: '下移' },
  moved: { en: 'Step {place} of {count}', zh: '第 {place} 步，共 {count} 步' },
  tick: { en: 'Tick what your answer has:', zh: '你的答案里有哪些要点？' },
  seeIt: { en: 'See it live', zh: '看演示' },
  readPitfall: { en: 'Read about the common mistake', zh: '查看相关的常见错误' },
  chooseOne: { en: 'One answer is right.', zh: '只有一项正确。' },
  chooseSeveral: { en: 'Several answers may be right.', zh: '可能有多项正确。' },
  inOrder: { en: 'Put the steps in order.', zh: '把各步排成正确的顺序。' },
  fillBlanks: { en: 'Fill the blanks.', zh: '填空。' },
  isRight: { en: 'right', zh: '正确' },
  isMissed: { en: 'right, not ticked', zh: '正确，但未选' },
  isWrong: { en: 'wrong', zh: '错误' },
  badSeed: {
    en: 'The link asks for variant “{given}”, which does not exist; the first one is shown.',
    zh: '链接要求的题号“{given}”不存在，现显示第一题。',
  },
  noReason: {
    en: 'The reason for the mistake could not be loaded; the worked solution is here.',
    zh: '错误原因未能载入；可以先看解答。',
  },
  uncounted: {
    en: 'The network is gone, so this answer does not count yet. Keep this page open: it counts once there is a connection.',
    zh: '网络已断开，这次作答尚未计入。请不要关闭本页，恢复联网后会自动计入。',
  },
  failed: {
    en: 'Marking could not start. Question and solution can be read; reload the page to try again.',
    zh: '批改程序未能启动。题目和解答仍可阅读；请刷新页面重试。',
  },
  quantity: { en: 'Quantity', zh: '量' },
  value: { en: 'Value', zh: '值' },
} as const satisfies Readonly<Record<string, Said>>;

/** Says a sentence of the exercises. */
export type SayPractice = Say<keyof typeof practiceWords>;

/** What a kind of exercise is called. */
export const kindWords: Readonly<Record<ExerciseKind, Said>> = {
  numeric: { en: 'Compute', zh: '计算' },
  formula: { en: 'Formula', zh: '写公式' },
  single: { en: 'Single choice', zh: '单选' },
  multiple: { en: 'Multiple choice', zh: '多选' },
  'true-false': { en: 'True or false', zh: '判断' },
  short: { en: 'Short answer', zh: '简答' },
  derivation: { en: 'Derivation', zh: '推导' },
  fill: { en: 'Fill in', zh: '填空' },
};
