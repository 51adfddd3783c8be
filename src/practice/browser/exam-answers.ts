import { variantOf } from '../../exercise/variant';
import { isAnswered } from '../exam/answered';
import type { Given } from '../mark';
import type { ExamRecord } from '../store/records';
import type { LaidOut } from './exam-layout';

type Answers = ExamRecord['answers'];

/** What the reader has given to a question. Marking points are ticked after the exam, so they are no part of it. */
export function givenTo({ exercise, item, running }: LaidOut): Given | undefined {
  const { chosen, ...fields } = running.given();
  const given = exercise.kind === 'short' ? fields : { ...fields, ...(chosen && { chosen }) };
  return isAnswered(exercise, variantOf(exercise, item.seed), given) ? given : undefined;
}

/** All answers for the record of the exam. One that was taken back is kept as such. */
export function answersOf(laid: readonly LaidOut[], before: Answers): Answers {
  return Object.fromEntries(
    laid.flatMap((each): [string, Given][] => {
      const given = givenTo(each);
      if (given === undefined && before[each.item.id] === undefined) return [];
      return [[each.item.id, given ?? {}]];
    }),
  );
}
