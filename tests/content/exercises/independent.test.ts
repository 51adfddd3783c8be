import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../../src/exercise/define-exercise';
import type { Drawn } from '../../../src/exercise/draw';
import { exercises, problemsIn, topics } from './exercises';

type Formulas = Readonly<Record<string, (values: Readonly<Record<string, number>>) => number>>;

const modules = import.meta.glob<{ independent: Formulas }>('../*/independent.ts', { eager: true });

/** By the topic: every value by another path than `src/math`. */
const independent: Readonly<Record<string, Formulas>> = Object.fromEntries(
  Object.entries(modules).map(([path, module]) => [path.split('/')[1] ?? '', module.independent]),
);

/** Both paths round differently. */
const tolerance = 1e-9;

interface Computed {
  readonly id: string;
  readonly topic: string;
  readonly name: string;
  readonly exercise: Exercise;
  readonly right: (values: Drawn) => number;
}

const values = exercises.flatMap(({ id, topic, name, exercise }): Computed[] => {
  if (exercise.kind === 'numeric') return [{ id, topic, name, exercise, right: exercise.solve }];
  if (exercise.kind !== 'fill') return [];
  return Object.entries(exercise.cells).map(([cell, { value }]) => ({
    id: `${id}.${cell}`,
    topic,
    name: `${name}.${cell}`,
    exercise,
    right: value,
  }));
});

describe.each(values)('$id', ({ topic, name, exercise, right }) => {
  it('has the same value by an independent path for 200 seeds', () => {
    const other = independent[topic]?.[name];
    expect(other, `add ${name} to tests/content/${topic}/independent.ts`).toBeDefined();
    expect(
      problemsIn(exercise, ({ values }) => {
        const [one, two] = [right(values), other!(values)];
        const isSame = Math.abs(one - two) <= tolerance * Math.max(Math.abs(two), 1e-12);
        return isSame ? [] : [`${one} here, ${two} there, for ${JSON.stringify(values)}`];
      }),
    ).toEqual([]);
  });
});

it.each(topics)('%s has no independent value that no exercise uses', (topic) => {
  const known = new Set(values.filter((each) => each.topic === topic).map(({ name }) => name));
  expect(Object.keys(independent[topic] ?? {}).filter((name) => !known.has(name))).toEqual([]);
});
