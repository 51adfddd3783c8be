import type { ExamQuestion } from '../note/exam-question';
import type { ExamSet } from './exam-sets';

/** The place of an item in its set, in two numbers to sort by: `S0.7b` is the second of question 7. */
function placeOf(item: string): readonly [question: number, part: number] {
  const [, question = '0', part = ''] = /^S\d+\.(\d+)([a-z]?)$/.exec(item) ?? [];
  return [Number(question), part === '' ? 0 : part.charCodeAt(0)];
}

function inOrder(one: string, other: string): number {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a[0] - b[0] || a[1] - b[1];
}

/** A question of an outline. */
export type OutlinedQuestion = ExamQuestion & {
  /** the topic whose page answers it */
  readonly slug: string;
  /** What of the set it asks for, in the order of the set. */
  readonly inSet: readonly string[];
};

/**
 * What a set of exam notes asks for, in its own order: each question of ours stands where the first of its items does, and
 * once, however many items of the set it answers.
 *
 * @example outlineOf({ code: 'S0', … }, questions)[0]?.inSet // ['S0.1a', 'S0.1b']
 */
export function outlineOf(
  { code }: Pick<ExamSet, 'code'>,
  questionsByTopic: ReadonlyMap<string, readonly ExamQuestion[]>,
): OutlinedQuestion[] {
  return [...questionsByTopic]
    .flatMap(([slug, questions]) =>
      questions.map((question) => ({
        ...question,
        slug,
        inSet: question.items.filter((item) => item.startsWith(`${code}.`)).sort(inOrder),
      })),
    )
    .filter(({ inSet }) => inSet.length > 0)
    .sort((one, other) => inOrder(one.inSet[0]!, other.inSet[0]!));
}

/** The questions of an outline under the numbers of the set, or each under its own where the set has none. */
export function byNumber(
  questions: readonly OutlinedQuestion[],
  isNumbered: boolean,
): { number: number; questions: readonly OutlinedQuestion[] }[] {
  const groups = Map.groupBy(questions.entries(), ([index, { inSet }]) =>
    isNumbered ? placeOf(inSet[0]!)[0] : index + 1,
  );
  return [...groups].map(([number, group]) => ({ number, questions: group.map(([, question]) => question) }));
}
