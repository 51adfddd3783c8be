import type { Exercise } from '../../exercise/define-exercise';
import type { Variant } from '../../exercise/variant';
import { readFormula } from '../formula/read-formula';
import type { Given } from '../mark';
import { readAnswer } from '../read-answer';

/**
 * Whether the reader has answered. Steps that stand as they were drawn are no answer; marking points are ticked only after
 * the exam, so an answer in words is what was written.
 */
export function isAnswered(exercise: Exercise, variant: Variant, given: Given = {}): boolean {
  const { fields = {}, chosen = [] } = given;
  switch (exercise.kind) {
    case 'numeric':
    case 'formula':
    case 'fill':
    case 'short':
      return Object.values(fields).some((text) => text.trim() !== '');
    case 'derivation':
      return chosen.length > 0 && chosen.some((step, index) => step !== variant.order[index]);
    case 'single':
    case 'multiple':
    case 'true-false':
      return chosen.length > 0;
  }
}

/** Whether something that was typed as a number or a formula cannot be read as one. */
export function isUnreadable(exercise: Exercise, { fields = {} }: Given): boolean {
  const { kind } = exercise;
  if (kind !== 'numeric' && kind !== 'fill' && kind !== 'formula') return false;
  return Object.values(fields).some((text) => {
    const reading = kind === 'formula' ? readFormula(exercise, text) : readAnswer(text);
    return 'problem' in reading && reading.problem !== 'empty';
  });
}
