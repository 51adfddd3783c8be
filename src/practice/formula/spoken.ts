import type { Language, Said } from '../../demo/words';
import type { Letter, Sign } from '../../expression/letters';
import type { Expression } from '../../expression/tree';
import { invisibleTimes, type Written, written } from '../../expression/written';
import { withValues } from '../../site/say';

/** How the parts of a formula are said. */
const words = {
  plus: { en: 'plus', zh: '加' },
  minus: { en: 'minus', zh: '减' },
  negative: { en: 'minus', zh: '负' },
  times: { en: 'times', zh: '乘' },
  comma: { en: 'comma', zh: '逗号' },
  power: { en: '{base} to the power {script}', zh: '{base} 的 {script} 次方' },
  below: { en: '{base} sub {script}', zh: '{base} 下标 {script}' },
  fraction: {
    en: 'fraction {above} over {below}, end of fraction',
    zh: '分数，分子 {above}，分母 {below}，分数结束',
  },
  root: { en: 'square root of {of}, end of root', zh: '根号下 {of}，根号结束' },
  brackets: { en: 'open bracket {of} close bracket', zh: '左括号 {of} 右括号' },
  bars: { en: 'absolute value of {of}, end of absolute value', zh: '绝对值 {of}，绝对值结束' },
  hat: { en: '{base} hat', zh: '{base} 帽' },
  bar: { en: '{base} bar', zh: '{base} 横' },
  tilde: { en: '{base} tilde', zh: '{base} 波浪' },
} as const satisfies Readonly<Record<string, Said>>;

type Word = keyof typeof words;

const operators: ReadonlyMap<string, Word> = new Map([
  ['+', 'plus'],
  ['\u2212', 'minus'],
  ['⋅', 'times'],
  [invisibleTimes, 'times'],
  [',', 'comma'],
]);

/** Says how a formula was read, for who cannot see it set. */
export function spokenFormula(tree: Expression, letters: readonly Letter[], language: Language): string {
  const say = (word: Word, values: Readonly<Record<string, string>> = {}): string =>
    withValues(words[word][language], values);

  function sign({ base, accent, below }: Sign): string {
    const on = accent === undefined ? base : say(accent, { base });
    return below === undefined ? on : say('below', { base: on, script: below });
  }

  function spoken(part: Written): string {
    switch (part.kind) {
      case 'row':
        return part.parts
          .map((each, index) => (index === 0 && each.kind === 'operator' ? say('negative') : spoken(each)))
          .join(' ');
      case 'number':
        return part.text.replace('\u2212', `${say('negative')} `);
      case 'function':
        return part.text;
      case 'operator':
        return say(operators.get(part.text) ?? 'times');
      case 'letter':
        return sign(part.sign);
      case 'power':
      case 'below':
        return say(part.kind, { base: spoken(part.base), script: spoken(part.script) });
      case 'fraction':
        return say('fraction', { above: spoken(part.above), below: spoken(part.below) });
      case 'root':
        return say('root', { of: spoken(part.of) });
      case 'fence':
        return say(part.sign === '|' ? 'bars' : 'brackets', { of: spoken(part.of) });
    }
  }

  return spoken(written(tree, letters));
}
