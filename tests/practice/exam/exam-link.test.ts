import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  examQuery,
  numberFields,
  printQuery,
  readExamLink,
  shortExamQuery,
} from '../../../src/practice/exam/exam-link';
import { examWords } from '../../../src/practice/exam/exam-words';
import { kindsInOrder } from '../../../src/practice/exam/marks';
import { paperOf } from '../../../src/practice/exam/paper';
import { anyBank, anyExam } from './banks';

const bank = {
  momentum: [{ name: 'weight', kind: 'numeric' }],
  'batch-normalization': [{ name: 'fold', kind: 'fill' }],
} as const;

describe('a link to an exam', () => {
  it('says what it was written for, and nothing is wrong with it', () => {
    fc.assert(
      fc.property(anyExam, ({ bank, options }) => {
        const { options: read, problems } = readExamLink(examQuery(options, bank), bank, 'en');
        expect({ ...read, topics: read.topics.toSorted(), kinds: read.kinds.toSorted() }).toEqual({
          ...options,
          topics: options.topics.toSorted(),
          kinds: options.kinds.toSorted(),
        });
        expect(problems).toEqual([]);
      }),
    );
  });

  it('says the same without the topics when these are all', () => {
    fc.assert(
      fc.property(anyExam, ({ bank, options }) => {
        const [long, short] = [examQuery(options, bank), shortExamQuery(options, bank)];
        expect(readExamLink(short, bank, 'en')).toEqual(readExamLink(long, bank, 'en'));
        const isAll = options.topics.length === Object.keys(bank).length;
        expect(short.includes('topics=')).toBe(!isAll);
      }),
    );
  });

  it('needs no escaping', () => {
    fc.assert(
      fc.property(anyExam, ({ bank, options }) => {
        expect(examQuery(options, bank)).toMatch(/^[a-z0-9=&,-]+$/);
      }),
    );
  });

  it('never throws, whatever stands in it, and leads to sensible options', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '%',
        '%E0%A4%A',
        'NaN',
        'Infinity',
        '-1',
        '0',
        '1e99',
        '9'.repeat(400),
        '\u202e',
        '__proto__',
      ),
      fc.integer().map(String),
      fc
        .subarray(['momentum', 'constructor', 'toString', '', ' ', 'numeric', 'single'])
        .map((all) => all.join(',')),
    );
    const key = fc.oneof(
      fc.constantFrom('topics', 'kinds', 'length', 'minutes', 'seed', 'bank', 'view', 'print', '__proto__'),
      fc.string(),
    );
    const link = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.tuple(key, junk), { maxLength: 12 })
        .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
    );
    fc.assert(
      fc.property(link, anyBank, fc.constantFrom('en', 'zh'), (text, bank, language) => {
        const { options, problems, printView } = readExamLink(text, bank, language);
        expect(options.topics.every((topic) => Object.hasOwn(bank, topic))).toBe(true);
        expect(options.topics.length).toBeGreaterThan(0);
        expect(options.kinds.every((kind) => kindsInOrder.includes(kind))).toBe(true);
        expect(options.kinds.length).toBeGreaterThan(0);
        for (const field of ['length', 'minutes', 'seed'] as const) {
          expect(Number.isInteger(options[field])).toBe(true);
          expect(options[field]).toBeGreaterThanOrEqual(numberFields[field].min);
          expect(options[field]).toBeLessThanOrEqual(numberFields[field].max);
        }
        for (const { say, given } of problems) {
          expect(examWords[say]).toBeDefined();
          expect(given.length).toBeLessThan(70);
        }
        if (printView) expect(['en', 'zh', 'both']).toContain(printView.print);
        expect(() => paperOf(options, bank)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it.each([
    ['topics=momentum,dropuot', { say: 'unknownTopics', given: 'dropuot' }],
    ['kinds=essay', { say: 'unknownKinds', given: 'essay' }],
    ['length=99', { say: 'clamped', field: 'length', given: '99', used: '50' }],
    ['minutes=-5', { say: 'clamped', field: 'minutes', given: '-5', used: '0' }],
    ['seed=abc', { say: 'unreadable', field: 'seed', given: 'abc', used: '1' }],
    ['bank=old', { say: 'otherBank', given: 'old' }],
  ])('%s is told', (text, problem) => {
    expect(readExamLink(text, bank, 'en').problems).toEqual([problem]);
  });

  it('takes topics as a plain form sends them', () => {
    expect(readExamLink('topics=momentum&topics=batch-normalization', bank, 'en').problems).toEqual([]);
    expect(readExamLink('topics=momentum', bank, 'en').options.topics).toEqual(['momentum']);
  });

  it('asks for a page to print', () => {
    const query = examQuery(readExamLink('', bank, 'en').options, bank);
    for (const view of ['paper', 'key'] as const) {
      for (const print of ['en', 'zh', 'both'] as const) {
        expect(readExamLink(printQuery(query, { view, print }), bank, 'zh').printView).toEqual({
          view,
          print,
        });
      }
    }
    expect(readExamLink('view=key', bank, 'zh').printView).toEqual({ view: 'key', print: 'zh' });
    expect(readExamLink('view=secret', bank, 'zh').printView).toBeUndefined();
  });

  it('tells when the bank has changed, not when only other topics have', () => {
    const options = { ...readExamLink('topics=momentum', bank, 'en').options };
    const query = examQuery(options, bank);
    const elsewhere = { ...bank, dropout: [{ name: 'scale', kind: 'numeric' }] } as const;
    const here = { ...bank, momentum: [...bank.momentum, { name: 'new', kind: 'single' }] } as const;
    expect(readExamLink(query, elsewhere, 'en').problems).toEqual([]);
    expect(readExamLink(query, here, 'en').problems.map(({ say }) => say)).toEqual(['otherBank']);
  });
});
