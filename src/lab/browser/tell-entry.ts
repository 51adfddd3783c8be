import { formatNumber } from '../../demo/format';
import type { Parameter } from '../../demo/parameters';
import type { Reading } from '../../demo/reading';
import { readNumber } from '../../demo/typed-number/read-number';
import type { Language } from '../../demo/words';
import { sayBeside } from '../../field/beside';
import { fieldWords } from '../../field/field-words';
import { limitsOf } from '../../field/keypad';
import { sayAllowed, sayChanged, sayWhy } from '../../field/say-refused';
import { inOneLine, withValues } from '../../site/say';

type Typed = Extract<Parameter, { readonly min: number }>;

function allowed(parameter: Typed, language: Language): string {
  if ('scale' in parameter) return sayAllowed(limitsOf(parameter), language);
  const limits = { min: formatNumber(parameter.min), max: formatNumber(parameter.max) };
  if (parameter.kind === 'point') return withValues(fieldWords.twoNumbers[language], limits);
  const { minLength: least, maxLength: most } = parameter;
  const several = parameter.kind === 'list' ? fieldWords.severalNumbers : fieldWords.severalPoints;
  return withValues(several[language], { ...limits, least, most });
}

/** Says beside a field of a demo what became of an entry that could not be taken as it stands. Gives what takes the line away again. */
export function tellEntry(
  field: HTMLInputElement,
  parameter: Typed,
  typed: string,
  { value, problem }: Reading,
  language: Language,
): () => void {
  const isRefused = problem === 'unreadable';
  const number = readNumber(typed);
  const wrong = 'scale' in parameter ? 'unreadable' : 'notAList';
  const why = isRefused
    ? sayWhy(typed, 'scale' in parameter && 'problem' in number ? number.problem : wrong, language)
    : sayChanged(typed, value as Parameters<typeof sayChanged>[1], language);
  return sayBeside(field, inOneLine([why, allowed(parameter, language)], language), { isRefused });
}
