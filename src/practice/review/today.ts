/** What today's session has: due first, then what an exam tomorrow brings back, then what is new. */
import { type ExamPlan, examPlan, lastLook } from './exam-plan';
import type { Progress, TopicExercises } from './progress';
import { dueOf, newOf } from './queue';

/** What the reader has chosen. */
export interface Wishes {
  /** New exercises a day; an exam has its own number. */
  readonly newPerDay: number;
  /** The moment of the exam. */
  readonly exam?: number | undefined;
  /** The topic that was read last. */
  readonly lastRead?: string | undefined;
}

/** A day's session. */
export interface Today {
  readonly due: readonly string[];
  readonly fresh: readonly string[];
  readonly plan?: ExamPlan;
}

export function todayOf(topics: readonly TopicExercises[], progress: Progress, wishes: Wishes): Today {
  const exercises = topics.flatMap((each) => each.exercises);
  const due = dueOf(exercises, progress);
  const { exam, lastRead, newPerDay } = wishes;
  const plan = exam === undefined ? undefined : examPlan(exercises, progress, exam);
  if (exam === undefined || plan === undefined || plan.days < 0)
    return {
      due,
      fresh: newOf(topics, progress, newPerDay, lastRead),
      ...(plan && { plan }),
    };
  return {
    due: [...due, ...lastLook(exercises, progress, exam)],
    fresh: newOf(topics, progress, plan.perDay, lastRead),
    plan,
  };
}
