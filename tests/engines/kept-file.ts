import type { Records } from '../../src/practice/store/records';

/** What a file of progress holds, as texts in an order that does not hang on the file. */
export function recordsIn(file: string): string[] {
  const { reviews, exams }: Records = JSON.parse(file);
  return [...reviews, ...exams].map((record) => JSON.stringify(record)).sort();
}
