import fc from 'fast-check';
import type { Bank, BankEntry } from '../../../src/practice/exam/bank';
import { kindsInOrder } from '../../../src/practice/exam/marks';
import type { ExamOptions } from '../../../src/practice/exam/paper';

const name = fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,4})?$/);

const entries: fc.Arbitrary<BankEntry[]> = fc.uniqueArray(
  fc.record({ name, kind: fc.constantFrom(...kindsInOrder) }),
  { selector: ({ name }) => name, maxLength: 15 },
);

/** A bank of up to eight topics, some of them empty. */
export const anyBank: fc.Arbitrary<Bank> = fc
  .uniqueArray(fc.tuple(name, entries), { selector: ([topic]) => topic, minLength: 1, maxLength: 8 })
  .map((topics) => Object.fromEntries(topics));

/** A bank and options that a link to it can say. */
export const anyExam: fc.Arbitrary<{ bank: Bank; options: ExamOptions }> = anyBank.chain((bank) =>
  fc
    .record({
      topics: fc.subarray(Object.keys(bank), { minLength: 1 }),
      kinds: fc.subarray(kindsInOrder, { minLength: 1 }),
      length: fc.integer({ min: 1, max: 50 }),
      minutes: fc.integer({ min: 0, max: 300 }),
      seed: fc.integer({ min: 1, max: 999_999 }),
    })
    .map((options) => ({ bank, options })),
);
