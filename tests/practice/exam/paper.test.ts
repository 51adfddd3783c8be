import fc from 'fast-check';
import { expect, it } from 'vitest';
import { variantOf } from '../../../src/exercise/variant';
import { poolOf } from '../../../src/practice/exam/bank';
import { examQuery, readExamLink } from '../../../src/practice/exam/exam-link';
import { loadBank } from '../../../src/practice/exam/load-bank';
import { kindsInOrder, marksByKind } from '../../../src/practice/exam/marks';
import { paperOf } from '../../../src/practice/exam/paper';
import { loadExercise } from '../../../src/practice/registry';
import { anyExam } from './banks';

it('the same link gives the same paper, in both languages', () => {
  fc.assert(
    fc.property(anyExam, ({ bank, options }) => {
      const query = examQuery(options, bank);
      const papers = (['en', 'zh'] as const).map((language) =>
        paperOf(readExamLink(query, bank, language).options, bank),
      );
      expect(papers[0]).toEqual(paperOf(options, bank));
      expect(papers[1]).toEqual(papers[0]);
    }),
  );
});

it('the order of topics and kinds in a link does not matter', () => {
  fc.assert(
    fc.property(anyExam, ({ bank, options }) => {
      const turned = {
        ...options,
        topics: options.topics.toReversed(),
        kinds: options.kinds.toReversed(),
      };
      expect(paperOf(turned, bank)).toEqual(paperOf(options, bank));
      expect(examQuery(turned, bank)).toBe(examQuery(options, bank));
    }),
  );
});

it('no exercise comes twice, and all are of the topics and kinds asked for', () => {
  fc.assert(
    fc.property(anyExam, ({ bank, options }) => {
      const { items } = paperOf(options, bank);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { id, topic, kind } of items) {
        expect(options.topics).toContain(topic);
        expect(options.kinds).toContain(kind);
        expect(bank[topic]!.map(({ name, kind }) => `${topic}/${name} ${kind}`)).toContain(`${id} ${kind}`);
      }
    }),
  );
});

it('there are as many questions as were asked for, or all that there are', () => {
  fc.assert(
    fc.property(anyExam, ({ bank, options }) => {
      const available = poolOf(bank, options.topics, options.kinds).flatMap(([, entries]) => entries).length;
      expect(paperOf(options, bank).items.length).toBe(Math.min(options.length, available));
    }),
  );
});

it('the questions are spread over the topics as evenly as the bank allows', () => {
  fc.assert(
    fc.property(anyExam, ({ bank, options }) => {
      const { items } = paperOf(options, bank);
      const counts = poolOf(bank, options.topics, options.kinds).map(([topic, entries]) => ({
        taken: items.filter((item) => item.topic === topic).length,
        left: entries.length - items.filter((item) => item.topic === topic).length,
      }));
      const most = Math.max(0, ...counts.map(({ taken }) => taken));
      for (const { taken, left } of counts) expect(taken >= most - 1 || left === 0).toBe(true);
    }),
  );
});

it('the marks are those of the kinds and add up', () => {
  fc.assert(
    fc.property(anyExam, ({ bank, options }) => {
      const { items, total } = paperOf(options, bank);
      for (const { kind, marks } of items) expect(marks).toBe(marksByKind[kind]);
      expect(total).toBe(items.reduce((sum, { marks }) => sum + marks, 0));
    }),
  );
});

it('the kinds stand in the order of the table', () => {
  fc.assert(
    fc.property(anyExam, ({ bank, options }) => {
      const places = paperOf(options, bank).items.map(({ kind }) => kindsInOrder.indexOf(kind));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }),
  );
});

it('other seeds give other papers', async () => {
  const bank = await loadBank();
  const options = { topics: Object.keys(bank), kinds: kindsInOrder, length: 5, minutes: 0 };
  const papers = Array.from({ length: 50 }, (_, seed) =>
    JSON.stringify(paperOf({ ...options, seed: seed + 1 }, bank).items),
  );
  expect(new Set(papers).size).toBe(50);
});

it('every question of the real bank can be drawn with the seed of its paper', async () => {
  const bank = await loadBank();
  const options = { topics: Object.keys(bank), kinds: kindsInOrder, length: 1000, minutes: 0 };
  const { items } = paperOf({ ...options, seed: 2026 }, bank);
  expect(items.length).toBe(Object.values(bank).flat().length);
  for (const { id, seed } of items) expect(variantOf(await loadExercise(id), seed).seed).toBe(seed);
});

it('a published link keeps its paper', () => {
  const bank = {
    momentum: [
      { name: 'weight', kind: 'numeric' },
      { name: 'window', kind: 'single' },
      { name: 'valley', kind: 'short' },
    ],
    dropout: [
      { name: 'scale', kind: 'numeric' },
      { name: 'test-time', kind: 'true-false' },
    ],
  } as const;
  const link = 'length=4&minutes=45&seed=2026';
  const { items, total } = paperOf(readExamLink(link, bank, 'en').options, bank);
  // Written down once from this code: a change here would change every paper that teachers have handed out.
  expect(items.map(({ id, seed }) => `${id} ${seed}`)).toEqual([
    'dropout/test-time 682860',
    'momentum/window 221844',
    'dropout/scale 152280',
    'momentum/valley 801408',
  ]);
  expect(total).toBe(1 + 2 + 4 + 4);
});
