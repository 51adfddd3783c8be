import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/demo/words';
import { between, formula } from '../../../src/exercise/formula';
import { sayWhy } from '../../../src/field/say-refused';
import { readFormula } from '../../../src/practice/formula/read-formula';
import { plainLetter, sayFormulaProblem } from '../../../src/practice/formula/say-problem';
import { spellingsOf } from '../../../src/practice/formula/spellings';
import { spokenFormula } from '../../../src/practice/formula/spoken';
import { malformed } from '../../expression/trees';

const exercise = formula({
  section: 'here',
  variables: { b: between(0.1, 0.9), x1: between(1, 2) },
  letters: { b: 'β', x1: 'x_1' },
  answer: ({ b, x1 }) => b * x1,
  key: 'b*x1',
  slips: {},
});

function said(text: string): readonly [string, string] {
  const reading = readFormula(exercise, text);
  if (!('problem' in reading) || reading.problem === 'empty') throw new Error(`${text} has no problem`);
  return [sayFormulaProblem(exercise, text, reading, 'en'), sayFormulaProblem(exercise, text, reading, 'zh')];
}

describe('what cannot be read is told in one sentence', () => {
  it.each<[text: string, en: string, zh: string]>([
    ['q*b', '“q” is none of the letters of this question: β, x_1.', '“q”不是本题的字母；可用字母：β、x_1。'],
    ['b+', 'Something is missing at the end.', '式子没有写完。'],
    ['(b', 'A bracket is not closed.', '缺少右括号。'],
    ['b)', 'A bracket is closed that was never opened.', '多了一个右括号。'],
    ['b//2', '“b//2” cannot be read from “/” on.', '“b//2”从“/”起无法识别。'],
    ['1/2b', '“1/2b” can be calculated in two ways. Add brackets.', '“1/2b”的运算顺序有两种理解。请加括号。'],
    ['y=b', 'Write only what stands on the right of “=”.', '请只写等号右边的式子。'],
    ['exp -b', 'Put what “exp” is applied to in brackets: exp(…).', '请用括号写出“exp”的自变量：exp(…)。'],
    [
      'max(b)',
      '“max” needs two values, parted by a comma: max(…, …).',
      '“max”需要两个值，用逗号隔开：max(…, …)。',
    ],
    ['b'.repeat(300), 'A formula has at most 200 signs here.', '式子最长 200 个字符。'],
  ])('%s', (text, en, zh) => {
    expect(said(text)).toEqual([en, zh]);
  });

  it('in both languages, whatever stands in the text', () => {
    fc.assert(
      fc.property(malformed, (text) => {
        const reading = readFormula(exercise, text);
        if (!('problem' in reading) || reading.problem === 'empty') return;
        for (const language of languages) {
          const sentence = sayFormulaProblem(exercise, text, reading, language);
          expect(sentence.length).toBeGreaterThan(5);
          expect(sentence).not.toMatch(/undefined|\{(?:given|at|letters|longest)\}$/);
          expect(sentence).toMatch(language === 'zh' ? /。$/ : /\.$/);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a formula is said', () => {
  it.each<[text: string, en: string, zh: string]>([
    [
      '(1-b)b^2',
      'open bracket 1 minus β close bracket times β to the power 2',
      '左括号 1 减 β 右括号 乘 β 的 2 次方',
    ],
    ['-b/x1', 'fraction minus β over x sub 1, end of fraction', '分数，分子 负 β，分母 x 下标 1，分数结束'],
    ['b+x1', 'β plus x sub 1', 'β 加 x 下标 1'],
    ['max(b,2)', 'max open bracket β comma 2 close bracket', 'max 左括号 β 逗号 2 右括号'],
    ['√2', 'square root of 2, end of root', '根号下 2，根号结束'],
    ['|b|', 'absolute value of β, end of absolute value', '绝对值 β，绝对值结束'],
  ])('%s', (text, en, zh) => {
    const reading = readFormula(exercise, text);
    if (!('tree' in reading)) throw new Error(text);
    expect(spokenFormula(reading.tree, exercise.letters, 'en')).toBe(en);
    expect(spokenFormula(reading.tree, exercise.letters, 'zh')).toBe(zh);
  });
});

describe('a letter with an accent', () => {
  const accented = formula({
    section: 'here',
    variables: { yhat1: between(1, 2), xbar: between(1, 2) },
    letters: { yhat1: 'ŷ_1', xbar: 'x̄' },
    answer: ({ yhat1, xbar }) => yhat1 * xbar,
    key: 'yhat1*xbar',
    slips: {},
  });

  it('keeps it in plain text', () => {
    expect(accented.letters.map(plainLetter)).toEqual(['ŷ_1', 'x̄']);
    expect(exercise.letters.map(plainLetter)).toEqual(['β', 'x_1']);
  });

  it('is said with it, and products without a sign are said too', () => {
    const reading = readFormula(accented, '2yhat1 xbar');
    if (!('tree' in reading)) throw new Error('this can be read');
    expect(spokenFormula(reading.tree, accented.letters, 'en')).toBe('2 times y hat sub 1 times x bar');
    expect(spokenFormula(reading.tree, accented.letters, 'zh')).toBe('2 乘 y 帽 下标 1 乘 x 横');
  });
});

it('a number that cannot be read in a formula is told as in any other field', () => {
  for (const [text, problem] of [
    ['1,234b', 'comma'],
    ['2·3', 'dot'],
    ['1/2b', 'order'],
  ] as const)
    expect(said(text)).toEqual([sayWhy(text, problem, 'en'), sayWhy(text, problem, 'zh')]);
});

it('a letter that keyboards lack may be typed by its names', () => {
  expect(exercise.letters.map(spellingsOf)).toEqual([['b', 'beta'], ['x1']]);
});
