/** What the store keeps: a log of reviews that only grows, and mock exams. The shapes are written down in README.md. */
import type { Given } from '../mark';

/** How well an exercise was remembered, as FSRS counts it: again, hard, good, easy. */
export type ReviewGrade = 1 | 2 | 3 | 4;

/** Where an answer was given. */
export type Origin = 'notes' | 'review' | 'exam';

/** One answer to one exercise. Nothing else is kept about it: cards and due dates are computed from all of them. */
export interface ReviewRecord {
  /** Unique, so that merging two logs is their union. */
  readonly id: string;
  /** `momentum/weight-of-older`: the same in both languages. */
  readonly exercise: string;
  /** The variant that was answered. */
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly grade: ReviewGrade;
  /** The share of the marks, from 0 to 1. */
  readonly score: number;
  /** An `Origin`; a newer version may know others. */
  readonly from: string;
}

/** A mock exam that was begun. */
export interface ExamRecord {
  /** The query of the exam's link. */
  readonly id: string;
  /** Milliseconds since 1970, as are all times. */
  readonly startedAt: number;
  /** By exercise id. An answer that was taken back is `{}`, not left out: what is left out is taken from older copies. */
  readonly answers: Readonly<Record<string, Given>>;
  /** When the reader changed each answer last; where it is missing, `changedAt` holds. */
  readonly answeredAt?: Readonly<Record<string, number>>;
  readonly finishedAt?: number;
  readonly changedAt: number;
}

/** Everything that is kept. */
export interface Records {
  readonly reviews: readonly ReviewRecord[];
  readonly exams: readonly ExamRecord[];
}
