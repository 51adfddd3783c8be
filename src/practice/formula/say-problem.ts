import type { Language } from '../../demo/words';
import type { Formula } from '../../exercise/formula';
import { type Letter, signOf } from '../../expression/letters';
import { longest } from '../../expression/plain-tokens';
import type { Problem } from '../../expression/reading';
import { sayWhy } from '../../field/say-refused';
import { inAList, sayFrom } from '../../site/say';
import { shortened } from '../../site/shortened';
import { formulaWords } from './formula-words';

/** A letter as plain text shows it: `β`, `x_1`. */
export function plainLetter({ shown }: Letter): string {
  const { base, accent, below } = signOf(shown);
  const on = accent === undefined ? base : (shown.split('_')[0] ?? base);
  return below === undefined ? on : `${on}_${below}`;
}

/** Why a typed formula was not taken, in one sentence. */
export function sayFormulaProblem(
  { letters }: Formula,
  typed: string,
  { problem, at }: Problem,
  language: Language,
): string {
  const given = shortened(typed.trim());
  if (problem === 'comma' || problem === 'dot' || problem === 'order')
    return sayWhy(typed, problem, language);
  const sentence = problem === 'unreadable' && at !== '' ? 'from' : problem;
  const names = inAList(letters.map(plainLetter), language);
  return sayFrom(formulaWords, language)(sentence, { given, at: shortened(at), letters: names, longest });
}
