import { formatNumber } from '../demo/format';
import type { NumberProblem } from '../demo/typed-number/number-reading';
import type { Language } from '../demo/words';
import { sayFrom } from '../site/say';
import { shortened } from '../site/shortened';
import { fieldWords } from './field-words';
import type { NumberLimits } from './keypad';

/** Why what was typed is no number; of an empty field there is nothing to say. */
export function sayWhy(typed: string, problem: NumberProblem | 'notAList', language: Language): string {
  const given = shortened(typed.trim());
  return given === '' ? '' : sayFrom(fieldWords, language)(problem, { given });
}

/** What became of a number that lies outside the limits, or between two whole ones. */
export function sayChanged(
  typed: string,
  used: number | readonly (number | readonly number[])[],
  language: Language,
): string {
  const text = [used].flat().map((each) =>
    [each]
      .flat()
      .map((value) => formatNumber(value, { digits: 6, as: 'tick' }))
      .join(', '),
  );
  const parted = Array.isArray(used) && used.some(Array.isArray) ? '; ' : ', ';
  return sayFrom(fieldWords, language)('changed', {
    given: shortened(typed.trim()),
    used: text.join(parted),
  });
}

/** Which numbers a field takes. */
export function sayAllowed({ min, max, isWhole }: NumberLimits, language: Language): string {
  const text = (limit: number): string => formatNumber(limit, { as: 'tick' });
  const limits = { min: text(min), max: text(max) };
  return sayFrom(fieldWords, language)(isWhole ? 'wholeNumbers' : 'numbers', limits);
}
