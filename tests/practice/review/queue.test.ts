import { describe, expect, it } from 'vitest';
import { cardsOf, reviewed } from '../../../src/practice/review/cards';
import { dayLength, startOfDay } from '../../../src/practice/review/days';
import { introducedToday } from '../../../src/practice/review/new-order';
import { afterGrade, dueOf, isDue, newOf, topicQueueOf } from '../../../src/practice/review/queue';
import type { ReviewRecord } from '../../../src/practice/store/records';
import { someReview } from '../store/arbitrary';

const now = startOfDay(1_700_000_000_000) + 12 * 60 * 60 * 1000;
const topics = [
  { topic: 'a', exercises: ['a/one', 'a/two'] },
  { topic: 'b', exercises: ['b/three', 'b/four'] },
];
const exercises = topics.flatMap((each) => each.exercises);

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

  it('is due in the next twenty minutes, though another day begins before', () => {
    const [card] = cardsOf([{ ...someReview, at: now }], now).values();
    const beforeFour = startOfDay(now, 1) - 60_000;
    const inMinutes = (minutes: number) => ({ ...card!, due: new Date(beforeFour + minutes * 60_000) });
    expect([0, 1, 19.99, 20, 20.1, 300].map((minutes) => isDue(inMinutes(minutes), beforeFour))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('counts as introduced today what was first answered since four, whatever the order of the log', () => {
    const four = startOfDay(now);
    const first = (at: number) => ({ exercise: 'a/one', from: 'review', at });
    const counted = (...log: Partial<ReviewRecord>[]) => introducedToday(progressOf(...log));
    const hour = 3_600_000;
    const moments = [four - 1, four, four + hour, startOfDay(now, 1) - 1, startOfDay(now, 1)];
    expect(moments.map((at) => counted(first(at)))).toEqual([0, 1, 1, 1, 0]);
    expect(counted(first(four - hour), first(now))).toBe(0);
    expect(counted(first(now), first(four - hour))).toBe(0);
    expect(counted({ ...first(four), from: 'notes' }, first(now))).toBe(0);
    expect(counted(first(now), { ...first(four), from: 'notes' })).toBe(0);
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
  it('comes from all topics in turn, as many a day as the reader wants', () => {
    expect(newOf(topics, progressOf(), 3)).toEqual(['a/one', 'b/three', 'a/two']);
    expect(newOf(topics, progressOf(), 0)).toEqual([]);
  });

  it('begins with topics that the reader has begun or read', () => {
    expect(newOf(topics, progressOf(), 3, 'b')).toEqual(['b/three', 'a/one', 'a/two']);
    const begun = progressOf({ exercise: 'b/four', from: 'notes' });
    expect(newOf(topics, begun, 3)).toEqual(['b/three', 'a/one', 'a/two']);
  });

  it('is never ten of one topic, and goes on in the same order the next day', () => {
    const many = Array.from({ length: 12 }, (_, topic) => ({
      topic: `t${topic}`,
      exercises: Array.from({ length: 5 }, (_, index) => `t${topic}/${index}`),
    }));
    const order = newOf(many, progressOf(), 999);
    expect(new Set(order.slice(0, 10).map((id) => id.split('/')[0])).size).toBe(10);
    const seen = order.slice(0, 10).map((exercise) => ({
      exercise,
      from: 'review',
      at: now - dayLength,
    }));
    expect(newOf(many, progressOf(...seen), 999)).toEqual(order.slice(10));
  });

  it('counts only what the review has introduced today', () => {
    const progress = progressOf(
      { exercise: 'a/one', from: 'review' },
      { exercise: 'a/one', from: 'review', at: now + 1 },
      { exercise: 'a/two', from: 'notes' },
      { exercise: 'b/three', from: 'review', at: now - dayLength },
    );
    expect(introducedToday(progress)).toBe(1);
    expect(newOf(topics, progress, 2)).toEqual(['b/four']);
    expect(newOf(topics, progress, 1)).toEqual([]);
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
