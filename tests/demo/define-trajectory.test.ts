import { expect, it } from 'vitest';
import { defineTrajectory } from '../../src/demo/define-trajectory';
import { AuthorError } from '../../src/demo/errors';
import { choice, number, steps } from '../../src/demo/parameters';

const params = {
  rate: number({ min: 0, max: 1, step: 0.1, value: 0.5 }),
  shown: choice(['sum', 'last'], 'sum'),
  steps: steps({ max: 100, value: 3 }),
};
const stepping = {
  along: 'steps',
  advance: (run: number[]) => void run.push(1),
  copy: (run: number[]) => [...run],
} as const;

it('is a plain model whose result is made of the run after the last step', () => {
  const model = defineTrajectory({
    id: 'walk',
    params,
    trajectory: { ...stepping, start: ({ rate }) => [rate] },
    compute: ({ shown, steps }, _progress, run) => ({ shown, steps, run: [...run] }),
  });
  const result = (taken: number) => model.compute({ rate: 0.5, shown: 'sum', steps: taken }, () => {});
  expect(result(2)).toEqual({ shown: 'sum', steps: 2, run: [0.5, 1, 1] });
  expect(result(0).run).toEqual([0.5]);
  // Two of the four steps have been taken before.
  expect(model.trajectory?.approach({ rate: 0.5, shown: 'sum', steps: 4 }, () => false)).toBe(0.5);
});

it('does not let the start know how many steps will be taken', () => {
  let known: object = {};
  const model = defineTrajectory({
    id: 'walk',
    params,
    trajectory: {
      ...stepping,
      start(from) {
        known = from;
        // @ts-expect-error the start knows of no steps
        return [from.rate, from.steps];
      },
    },
    compute: (_params, _progress, run) => ({ length: run.length }),
  });
  model.compute({ rate: 0.5, shown: 'last', steps: 2 }, () => {});
  expect(Object.keys(known)).toEqual(['rate', 'shown']);
});

it('goes along a parameter of kind steps', () => {
  const along = (name: 'rate' | 'steps') => () =>
    defineTrajectory({
      id: 'walk',
      params,
      trajectory: { ...stepping, along: name, start: () => [0] },
      compute: (_params, _progress, run) => ({ length: run.length }),
    });
  expect(along('steps')).not.toThrow();
  expect(along('rate')).toThrow(AuthorError);
  expect(along('rate')).toThrow(/walk.*“rate”/);
});
