import fc from 'fast-check';
import { isJson } from '../../../src/practice/store/json';
import type { KeptRecords } from '../../../src/practice/store/merge';
import { type KeptExam, readExam } from '../../../src/practice/store/read-records';
import type { ExamRecord, ReviewRecord } from '../../../src/practice/store/records';

/** A record of each kind, as the site writes it. */
export const someReview: ReviewRecord = {
  id: '6f1d6f0e-0a51-4b6c-9d57-1f2a3b4c5d6e',
  exercise: 'momentum/weight-of-older',
  seed: 7,
  at: 1_700_000_000_000,
  grade: 3,
  score: 1,
  from: 'review',
};

export const someExam: ExamRecord = {
  id: 'topics=momentum&seed=3',
  startedAt: 1_700_000_000_000,
  answers: { 'momentum/weight-of-older': { fields: { answer: '0.9' } } },
  changedAt: 1_700_000_060_000,
};

const time = fc.integer({ min: 1_600_000_000_000, max: 1_900_000_000_000 });
// Few of each, so that two stores often hold copies of the same record.
const exercise = fc.constantFrom('momentum/a', 'momentum/b', 'activation-functions/c', 'dropout/d');
/** What a newer version may have written into a record. */
const more = fc.dictionary(
  fc.constantFrom('device', 'note', 'toString', 'constructor'),
  fc
    .json({ maxDepth: 2 })
    .map((text): unknown => JSON.parse(text))
    .filter((value) => isJson(value)),
  {
    maxKeys: 2,
  },
);

const review = fc
  .tuple(
    more,
    fc.record({
      id: fc.integer({ min: 0, max: 30 }).map((number) => `review-${number}`),
      exercise,
      seed: fc.integer({ min: 1, max: 999_999 }),
      at: time,
      grade: fc.constantFrom(1, 2, 3, 4),
      score: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score || 0),
      from: fc.constantFrom('notes', 'review', 'exam', 'duel'),
    }),
  )
  .map(([fields, record]): ReviewRecord => ({ ...fields, ...record }));

const given = fc.record(
  {
    fields: fc.dictionary(fc.constantFrom('answer', 'cell'), fc.string({ maxLength: 5 }), { maxKeys: 2 }),
    chosen: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const exam = fc
  .tuple(
    more,
    fc.record(
      {
        id: fc.constantFrom('seed=1', 'seed=2', 'topics=momentum'),
        startedAt: time,
        answers: fc.dictionary(exercise, given, { maxKeys: 3 }),
        answeredAt: fc.dictionary(exercise, time, { maxKeys: 3 }),
        finishedAt: time,
        changedAt: time,
      },
      { requiredKeys: ['id', 'startedAt', 'answers', 'changedAt'] },
    ),
  )
  .map(([fields, record]): KeptExam => readExam({ ...fields, ...record }) as KeptExam);

/** The records of a store, copies and records of newer versions among them. */
export const records: fc.Arbitrary<KeptRecords> = fc.record({
  reviews: fc.array(review, { maxLength: 12 }),
  exams: fc.array(exam, { maxLength: 4 }),
});

const odd = fc.constantFrom<unknown>(
  null,
  true,
  '',
  'text',
  -1,
  0,
  0.5,
  1e15,
  1e308,
  -1e308,
  [],
  {},
  [[[]]],
  { fields: 3 },
  JSON.parse('{"__proto__":{"polluted":true}}'),
);

/** Deep enough to exhaust the stack of what walks it. */
const abyss = `${'['.repeat(5000)}${']'.repeat(5000)}`;

/** A record that is nearly right, or not at all. */
export const oddRecord: fc.Arbitrary<unknown> = fc.oneof(
  odd,
  fc.jsonValue(),
  fc
    .tuple(
      fc.constantFrom<object>(someReview, someExam),
      fc.constantFrom('id', 'at', 'seed', 'grade', 'score'),
      odd,
    )
    .map(([record, field, value]) => ({ ...record, [field]: value })),
  fc
    .tuple(fc.constantFrom('answers', 'startedAt', 'changedAt', 'answeredAt', 'finishedAt'), odd)
    .map(([field, value]) => ({ ...someExam, [field]: value })),
);

/** The text of a file that is nearly right, or not at all. */
export const oddFile: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json(),
  fc
    .record(
      {
        app: fc.constantFrom<unknown>('gradient-notes', 'other', null, 5),
        version: fc.constantFrom<unknown>(1, 2, 99, 0, -1, 1.5, 1e308, '1', null),
        reviews: fc.oneof(odd, fc.array(oddRecord, { maxLength: 4 })),
        exams: fc.oneof(odd, fc.array(oddRecord, { maxLength: 4 })),
        more: odd,
      },
      { requiredKeys: [] },
    )
    .map((file) => JSON.stringify(file)),
  fc.constantFrom(
    abyss,
    `{"app":"gradient-notes","version":1,"reviews":${abyss},"exams":[${abyss}]}`,
    `{"app":"gradient-notes","version":1,"reviews":[{"__proto__":{"polluted":true},"id":"x"}],"__proto__":{"polluted":true}}`,
  ),
  fc
    .tuple(records, fc.nat({ max: 400 }))
    .map(([{ reviews, exams }, length]) =>
      JSON.stringify({ app: 'gradient-notes', version: 1, reviews, exams }).slice(0, length),
    ),
);
