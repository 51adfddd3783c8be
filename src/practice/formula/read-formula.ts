import type { Formula } from '../../exercise/formula';
import { readExpression } from '../../expression/read-expression';
import type { Reading } from '../../expression/reading';

/** What became of a typed formula. */
export type FormulaReading = Reading | { readonly problem: 'empty' };

/** Reads an answer in the letters of its question. Never throws. */
export function readFormula({ letters }: Formula, text: string): FormulaReading {
  return text.trim() === '' ? { problem: 'empty' } : readExpression(text, letters);
}
