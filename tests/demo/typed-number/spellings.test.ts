import { describe, expect, it } from 'vitest';
import { number } from '../../../src/demo/parameters';
import { readParameter } from '../../../src/demo/reading';
import { readNumber } from '../../../src/demo/typed-number/read-number';
import { readAnswer } from '../../../src/practice/read-answer';

/** The digits of a text as an input method for full-width signs and as mathematical type have them. */
const digitForms: Readonly<Record<string, (text: string) => string>> = {
  ordinary: (text) => text,
  'full-width': (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  bold: (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
};

const decimalSigns = ['.', ',', '。', '．', '｡', '，', '·'];
const minusSigns = ['', '-', '\u2212', '－', '–', '—', '‐', 'ー'];
const percentSigns = ['', '%', '％', ' %'];

const meant = [
  ['0', '63'],
  ['', '5'],
  ['12', '25'],
  ['3', '14159'],
  ['120', '5'],
  ['7', '250'],
] as const;

interface Spelling {
  readonly text: string;
  readonly value: number;
  /** Whether it may mean something else too. */
  readonly isAmbiguous: boolean;
}

function spellingsOf(whole: string, part: string, write: (text: string) => string): Spelling[] {
  return decimalSigns.flatMap((point) =>
    minusSigns.flatMap((minus) =>
      percentSigns.map((percent) => {
        const decimal = Number(`${whole}.${part}`) / (percent === '' ? 1 : 100);
        return {
          text: `${minus}${write(whole)}${point}${write(part)}${percent}`,
          value: minus === '' ? decimal : -decimal,
          isAmbiguous:
            (point === '·' && whole !== '') || (/[,，]/.test(point) && part.length === 3 && whole !== '0'),
        };
      }),
    ),
  );
}

/** The fields of the site by what they make of a text: a value, or none. */
const fields: Readonly<Record<string, (text: string) => number | undefined>> = {
  'an exercise': (text) => {
    const reading = readAnswer(text);
    return 'value' in reading ? reading.value : undefined;
  },
  'a demo': (text) => {
    const { value, problem } = readParameter(number({ min: -1000, max: 1000, step: 0.1, value: 999 }), text);
    return problem === undefined ? (value as number) : undefined;
  },
};

describe.each(Object.entries(fields))('a number typed into %s', (_, read) => {
  for (const [form, write] of Object.entries(digitForms)) {
    it.each(meant)(
      `with ${form} digits, meant as %s.%s, is that number or none, never another`,
      (whole, part) => {
        const all = spellingsOf(whole, part, write);
        const wrong = all.filter(({ text, value, isAmbiguous }) => {
          const found = read(text);
          // A middle dot with nothing before it is no product and need not be a point.
          if (isAmbiguous || text.includes('·')) return found !== undefined;
          return found === undefined || Math.abs(found - value) > 1e-14 * Math.abs(value);
        });
        expect(wrong).toEqual([]);
      },
    );
  }
});

describe('what can mean two things', () => {
  it.each([
    ['1,234', 'comma'],
    ['-12,345e3', 'comma'],
    ['0·63', 'dot'],
    ['1・5', 'dot'],
    ['3· 4', 'dot'],
    ['1/2π', 'order'],
    ['ln 2π', 'order'],
    ['√2π', 'order'],
    ['2^2π', 'order'],
    ['ln 2^3', 'order'],
    ['1\\frac{1}{2}', 'order'],
    ['2e - 3', 'order'],
    ['1e(3)', 'order'],
    ['2e', 'order'],
    ['3/4 %', 'order'],
    ['1.5×10−3', 'order'],
  ])('%s is told as such', (text, problem) => {
    expect(readNumber(text)).toEqual({ problem });
  });
});
