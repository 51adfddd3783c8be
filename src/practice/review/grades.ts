import type { Mark } from '../mark';
import type { ReviewGrade } from '../store/records';

/** The grade that a marked answer suggests: right is good, partly right is hard. Whether it was easy only the reader knows. */
export function suggestedGrade({ verdict }: Pick<Mark, 'verdict'>): ReviewGrade {
  if (verdict === 'right') return 3;
  return verdict === 'partly' ? 2 : 1;
}

/** The share of the marks of an answer that was not marked: what the reader's own grade says about it. */
export function scoreOfGrade(grade: ReviewGrade): number {
  if (grade >= 3) return 1;
  return grade === 2 ? 0.5 : 0;
}
