import { expect, it } from 'vitest';
import { recordsIn } from './kept-file';

const file = (reviews: readonly object[]): string => JSON.stringify({ reviews, exams: [{ id: 'x' }] });

it('two files with the same records are the same, in whatever order; one record less is not', () => {
  const [a, b] = [{ id: 'a' }, { id: 'b' }];
  expect(recordsIn(file([a, b]))).toEqual(recordsIn(file([b, a])));
  expect(recordsIn(file([a, b]))).toHaveLength(3);
  expect(recordsIn(file([a]))).not.toEqual(recordsIn(file([a, b])));
});
