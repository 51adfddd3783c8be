import { expect, it } from 'vitest';
import { examSets } from '../../src/gathered/exam-sets';
import { byNumber, outlineOf } from '../../src/gathered/outline';
import { questions } from '../../src/topics/questions';
import inventory from '../content/inventory.json';

const inventoryItems = Object.values(inventory).flat();
const question = (items: string[]) => ({
  items,
  section: 'x',
  box: 'answer',
  asks: { en: 'Why?', zh: '为什么？' },
});

it.each(examSets)('the outline of $id asks for each of its items that a topic covers, once', (set) => {
  const items = outlineOf(set, questions).flatMap(({ inSet }) => inSet);
  const covered = [...questions.values()].flat().flatMap((each) => each.items);
  expect(items.length).toBeGreaterThan(0);
  expect([...items].sort()).toEqual(covered.filter((item) => item.startsWith(`${set.code}.`)).sort());
});

it('every item of the inventory belongs to a set', () => {
  const codes = examSets.map(({ code }) => code);
  expect(inventoryItems.filter((item) => !codes.includes(item.split('.')[0] ?? ''))).toEqual([]);
});

it('an outline follows the numbers of its set, not the letters of the text', () => {
  const given = new Map([
    ['one', [question(['S1.10', 'S3.2b']), question(['S3.12', 'S3.2a'])]],
    ['two', [question(['S3.7'])]],
  ]);
  const outline = outlineOf({ code: 'S3' }, given);
  expect(outline.map(({ slug, inSet }) => `${slug}: ${inSet.join(' ')}`)).toEqual([
    'one: S3.2a S3.12',
    'one: S3.2b',
    'two: S3.7',
  ]);
  expect(byNumber(outline, true).map(({ number, questions: group }) => [number, group.length])).toEqual([
    [2, 2],
    [7, 1],
  ]);
  expect(byNumber(outline, false).map(({ number }) => number)).toEqual([1, 2, 3]);
});
