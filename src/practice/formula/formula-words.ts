import type { Said } from '../../demo/words';

/** What the field for a formula says, in both languages. `{…}` stands for a value. */
export const formulaWords = {
  letters: { en: 'Letters: {letters}.', zh: '可用字母：{letters}。' },
  spelt: { en: '{letter} (type {names})', zh: '{letter}（可输入 {names}）' },
  or: { en: ' or ', zh: ' 或 ' },
  examples: { en: 'Write for example {examples}.', zh: '写法举例：{examples}。' },
  keys: { en: 'Insert into the answer', zh: '插入到答案中' },
  root: { en: 'square root', zh: '平方根' },
  power: { en: 'power', zh: '乘方' },
  fraction: { en: 'divided by', zh: '除以' },
  brackets: { en: 'brackets', zh: '括号' },
  nothing: { en: 'Here you see how your formula is read.', zh: '这里显示式子的识别结果。' },
  readAs: { en: 'Read as {formula}.', zh: '读作：{formula}。' },
  unreadable: { en: '“{given}” cannot be read as a formula.', zh: '无法把“{given}”识别为式子。' },
  from: { en: '“{given}” cannot be read from “{at}” on.', zh: '“{given}”从“{at}”起无法识别。' },
  long: { en: 'A formula has at most {longest} signs here.', zh: '式子最长 {longest} 个字符。' },
  equals: { en: 'Write only what stands on the right of “=”.', zh: '请只写等号右边的式子。' },
  unknown: {
    en: '“{at}” is none of the letters of this question: {letters}.',
    zh: '“{at}”不是本题的字母；可用字母：{letters}。',
  },
  incomplete: { en: 'Something is missing at the end.', zh: '式子没有写完。' },
  unclosed: { en: 'A bracket is not closed.', zh: '缺少右括号。' },
  unopened: { en: 'A bracket is closed that was never opened.', zh: '多了一个右括号。' },
  argument: {
    en: 'Put what “{at}” is applied to in brackets: {at}(…).',
    zh: '请用括号写出“{at}”的自变量：{at}(…)。',
  },
  several: {
    en: '“{at}” needs two values, parted by a comma: {at}(…, …).',
    zh: '“{at}”需要两个值，用逗号隔开：{at}(…, …)。',
  },
} as const satisfies Readonly<Record<string, Said>>;
