import { expect, it } from 'vitest';
import { readParameter, writeParameter } from '../../../src/demo/reading';
import { demos } from './demos';

const parameters = demos.flatMap(({ demo }) =>
  Object.entries(demo.params).map(([name, parameter]) => ({ name: `${demo.id}.${name}`, parameter })),
);

it.each(parameters)('$name has a range that holds its default', ({ parameter }) => {
  expect(readParameter(parameter, writeParameter(parameter.value))).toEqual({ value: parameter.value });
  if ('min' in parameter) {
    expect(parameter.min).toBeLessThan(parameter.max);
    expect(parameter.step).toBeGreaterThan(0);
  }
  if ('scale' in parameter && parameter.scale === 'log') expect(parameter.min).toBeGreaterThan(0);
  if ('options' in parameter) expect(new Set(parameter.options).size).toBe(parameter.options.length);
});

it.each(demos.map(({ demo }) => ({ id: demo.id, demo })))(
  '$id has at most one clock and one seed',
  ({ demo }) => {
    const kinds = Object.values(demo.params).map(({ kind }) => kind);
    for (const single of ['steps', 'seed']) {
      expect(kinds.filter((kind) => kind === single).length).toBeLessThanOrEqual(1);
    }
  },
);
