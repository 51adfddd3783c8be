import { expect, it } from 'vitest';
import { notes } from '../notes';
import { sameInBoth } from './same-in-both';

const parts = ['Question', 'Answer', 'Step', 'Demo', 'Pitfall', 'Exercise', 'Sources'];

sameInBoth('order of parts', ({ tags }) =>
  tags.map(({ name }) => name).filter((name) => parts.includes(name)),
);
sameInBoth('blocks of code', ({ fences }) => fences.map((fence) => fence.split('\n')[0]!));

it.each(notes.filter(({ isTopic }) => isTopic))(
  '$file has a question, its answer, a demo, a pitfall, an exercise and sources',
  ({ tags }) => {
    const used = new Set(tags.map(({ name }) => name));
    const needed = ['Question', 'Answer', 'Demo', 'Pitfall', 'Exercise', 'Sources'];
    expect(needed.filter((name) => !used.has(name))).toEqual([]);
  },
);
