import { describe, expect, it } from 'vitest';
import { cardsOf, reviewed } from '../../../src/practice/review/cards';
import { dayLength, startOfDay } from '../../../src/practice/review/days';
import {
  afterGrade,
  dueOf,
  introducedToday,
  newOf,
  queueOf,
  topicQueueOf,
} from '../../../src/practice/review/queue';
import type { ReviewRecord } from '../../../src/practice/store/records';
import { someReview } from '../store/arbitrary';

const now = startOfDay(1_700_000_000_000) + 12 * 60 * 60 * 1000;
const exercises = ['a/one', 'a/two', 'b/three', 'b/four'];

function progressOf(...log: Partial<ReviewRecord>[]) {
  const reviews = log.map((each, index) => ({ ...someReview, id: String(index), at: now, ...each }));
  return { reviews, now, cards: cardsOf(reviews, now) };
}

describe('what is due', () => {
  it('is due today until the end of the local day', () => {
    const easy = { exercise: 'a/one', grade: 4 } as const; // 8 days
    const noonAgo = (days: number) => progressOf({ ...easy, at: now - days * dayLength });
    expect(dueOf(exercises, noonAgo(7))).toEqual([]);
    expect(dueOf(exercises, noonAgo(8))).toEqual(['a/one']);
    // In the evening of the eighth day: not yet 8 times 24 hours, but today.
    const evening = progressOf({ ...easy, at: now - 8 * dayLength + 11 * 60 * 60 * 1000 });
    expect(dueOf(exercises, evening)).toEqual(['a/one']);
  });

  it('comes in the order in which it has waited', () => {
    const progress = progressOf(
      { exercise: 'a/one', at: now - 2 * dayLength },
      { exercise: 'b/three', at: now - 3 * dayLength },
    );
    expect(dueOf(exercises, progress)).toEqual(['b/three', 'a/one']);
  });

  it('leaves out exercises that the site no longer has', () => {
    expect(dueOf(exercises, progressOf({ exercise: 'gone/gone', at: now - dayLength }))).toEqual([]);
  });
});

describe('what is new', () => {
  it('comes in the order of the curriculum, as many a day as the reader wants', () => {
    expect(newOf(exercises, progressOf(), 3)).toEqual(['a/one', 'a/two', 'b/three']);
    expect(newOf(exercises, progressOf(), 0)).toEqual([]);
  });

  it('counts only what the review has introduced today', () => {
    const progress = progressOf(
      { exercise: 'a/one', from: 'review' },
      { exercise: 'a/one', from: 'review', at: now + 1 },
      { exercise: 'a/two', from: 'notes' },
      { exercise: 'b/three', from: 'review', at: now - dayLength },
    );
    expect(introducedToday(progress)).toBe(1);
    expect(newOf(exercises, progress, 2)).toEqual(['b/four']);
    expect(newOf(exercises, progress, 1)).toEqual([]);
  });

  it('follows what is due', () => {
    const progress = progressOf({ exercise: 'b/four', at: now - dayLength });
    expect(queueOf(exercises, progress, 1)).toEqual(['b/four', 'a/one']);
  });
});

describe('a topic alone', () => {
  it('has all that is due or new, whatever the number of the day', () => {
    const progress = progressOf({ exercise: 'a/two', at: now - dayLength });
    expect(topicQueueOf(['a/one', 'a/two'], progress)).toEqual(['a/two', 'a/one']);
  });

  it('has everything, the least remembered first, when nothing is due or new', () => {
    const progress = progressOf(
      { exercise: 'a/one', grade: 4, at: now },
      { exercise: 'a/two', grade: 4, at: now - 5 * dayLength },
    );
    expect(topicQueueOf(['a/one', 'a/two'], progress)).toEqual(['a/two', 'a/one']);
  });
});

it('an exercise that comes again today goes to the end of the queue', () => {
  expect(afterGrade(['x', 'y'], reviewed(undefined, now, 1), now)).toEqual(['y', 'x']);
  expect(afterGrade(['x', 'y'], reviewed(undefined, now, 4), now)).toEqual(['y']);
  expect(afterGrade([], reviewed(undefined, now, 1), now)).toEqual([]);
});
