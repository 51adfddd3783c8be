import { beforeEach, expect, it, vi } from 'vitest';
import { sayFrom } from '../../src/site/say';
import { entryName } from '../../src/teach/browser/entry-name';
import type { TopicContents } from '../../src/teach/contents';
import { planToText } from '../../src/teach/plan/plan-link';
import { teachWords } from '../../src/teach/teach-words';

const contents: Readonly<Record<string, TopicContents>> = {
  dropout: {
    title: 'Dropout',
    sections: [{ id: 'why', title: 'Why does it help?' }],
    demos: [{ id: 'dropout-inverted', title: 'Where to scale?', pictures: [] }],
    exercises: [{ id: 'count-subnetworks', title: 'How many sub-networks?' }],
  },
  lab: {
    title: 'Network lab',
    sections: [],
    demos: [{ id: 'network-lab', title: 'The network lab', pictures: [] }],
    exercises: [],
  },
};

const page = {
  language: 'en',
  told: sayFrom(teachWords, 'en'),
  data: { bank: {}, topics: { dropout: { title: 'Dropout', sections: {} } } },
} as const;

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    const found = contents[address.match(/(\w+)\.json$/)?.[1] ?? ''];
    return { ok: found !== undefined, json: async () => found };
  });
});

it.each([
  ['', 'All topics'],
  ['dropout/', 'Dropout'],
  ['dropout/#why', 'Why does it help?'],
  ['dropout/?dropout-inverted.keep=0.8#dropout-inverted', 'Where to scale?'],
  ['practice/dropout/', 'Practice: Dropout'],
  ['practice/dropout/#dropout/count-subnetworks', 'How many sub-networks?'],
  ['practice/dropout/count-subnetworks/', 'How many sub-networks?'],
  ['practice/dropout/no-longer-there/', 'Practice: Dropout'],
  ['quick/dropout/', 'Dropout'],
  ['answers/optimization/', 'Answers sheet'],
  ['lab/', 'Network lab'],
  ['lab/?network-lab.seed=2#network-lab', 'The network lab'],
  ['exam/?seed=3', 'Mock exam'],
  ['elsewhere/page/', 'elsewhere/page'],
])('a link to %s is called “%s”', async (target, name) => {
  expect(await entryName(target, page)).toBe(name);
});

it.each([
  ['', 'practice/dropout/#dropout/count-subnetworks', 'Exercises'],
  ['', 'dropout/', 'Lesson plan'],
  ['Week 3', 'practice/dropout/', 'Week 3'],
])('a link to a plan, “%s” with %s, is called “%s”', async (title, target, name) => {
  const text = await planToText({ title, items: [{ target, title: '', note: '' }] });
  expect(await entryName(`teach/?plan=${text}`, page)).toBe(name);
  expect(await entryName(`teach/?plan=${text}&edit=1`, page)).toBe(name);
});

it('a link to the page for instructors is called like it, also with a plan that cannot be read', async () => {
  expect(await entryName('teach/', page)).toBe('For instructors');
  expect(await entryName('teach/?plan=1nothing', page)).toBe('For instructors');
});

it('without a network a part is called like its page', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  expect(await entryName('dropout/#offline', { ...page, language: 'zh' })).toBe('Dropout');
});
