import { variantOf } from '../../exercise/variant';
import { isAnswered } from '../exam/answered';
import type { Given } from '../mark';
import type { LaidOut } from './exam-layout';

/** What the reader has given to a question. Marking points are ticked after the exam, so they are no part of it. */
export function givenTo({ exercise, item, running }: LaidOut): Given | undefined {
  const { chosen, ...fields } = running.given();
  const given = exercise.kind === 'short' ? fields : { ...fields, ...(chosen && { chosen }) };
  return isAnswered(exercise, variantOf(exercise, item.seed), given) ? given : undefined;
}

/** What stands in the fields of all questions; `{}` where there is no answer. */
export function answersOn(laid: readonly LaidOut[]): Readonly<Record<string, Given>> {
  return Object.fromEntries(laid.map((each) => [each.item.id, givenTo(each) ?? {}]));
}

/** Puts an answer into the fields of its question. Steps without an answer stand as they were drawn. */
export function showAnswer({ exercise, item, running }: LaidOut, given: Given): void {
  const { order } = variantOf(exercise, item.seed);
  running.giveBack(exercise.kind === 'derivation' ? { chosen: order, ...given } : given);
}

/** Whether the reader is in the fields of a question: then nothing may change under the hand. */
export function isIn({ element }: LaidOut): boolean {
  return document.hasFocus() && element.contains(document.activeElement);
}
