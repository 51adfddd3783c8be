import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../src/demo/parameters';
import { readParameter, writeParameter } from '../../src/demo/reading';
import { createRandom } from '../../src/math/random';
import { randomValue } from '../content/demos/states';
import { anyText, everyKind } from './arbitrary';

const kinds = Object.entries(everyKind).map(([kind, parameter]) => ({
  kind,
  parameter: parameter as Parameter,
}));

function inside(parameter: Parameter, value: unknown): boolean {
  const fits = (each: unknown): boolean =>
    typeof each === 'number' && 'min' in parameter && each >= parameter.min && each <= parameter.max;
  switch (parameter.kind) {
    case 'choice':
      return parameter.options.includes(String(value));
    case 'several':
      return Array.isArray(value) && value.every((each) => parameter.options.includes(String(each)));
    case 'toggle':
      return typeof value === 'boolean';
    case 'list':
      return (
        Array.isArray(value) &&
        value.every(fits) &&
        value.length >= parameter.minLength &&
        value.length <= parameter.maxLength
      );
    case 'point':
      return Array.isArray(value) && value.length === 2 && value.every(fits);
    case 'points':
      return (
        Array.isArray(value) &&
        value.every((each) => Array.isArray(each) && each.length === 2 && each.every(fits)) &&
        value.length >= parameter.minLength &&
        value.length <= parameter.maxLength
      );
    case 'number':
      return fits(value);
    default:
      return fits(value) && Number.isInteger(value);
  }
}

describe.each(kinds)('a parameter of kind $kind', ({ parameter }) => {
  it('reads any text as a value inside its range, without throwing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(inside(parameter, readParameter(parameter, text).value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.nat(), (drawn) => {
        const value = randomValue(parameter, createRandom(drawn));
        expect(readParameter(parameter, writeParameter(value))).toEqual({ value });
      }),
    );
  });

  it('uses its default for what it cannot read, and says so', () => {
    expect(readParameter(parameter, 'abc')).toEqual({ value: parameter.value, problem: 'unreadable' });
  });
});

describe('numbers as people write them', () => {
  it.each([
    ['0.25', 0.25],
    ['.5', 0.5],
    ['1e-1', 0.1],
    [' 2 ', 2],
    ['\u22121', -1],
    ['１．５', 1.5],
    ['+1', 1],
  ])('reads %s', (text, value) => {
    expect(readParameter(everyKind.number, text)).toEqual({ value });
  });

  it.each([
    ['1e99', 3],
    ['-7', -2],
  ])('clamps %s into the range and says so', (text, value) => {
    expect(readParameter(everyKind.number, text)).toEqual({ value, problem: 'clamped' });
  });

  it('rounds what must be whole and says so', () => {
    expect(readParameter(everyKind.steps, '2.6')).toEqual({ value: 3, problem: 'clamped' });
  });

  it('keeps a value between two positions of the slider', () => {
    expect(readParameter(everyKind.integer, '784')).toEqual({ value: 784 });
  });

  it('reads lists with Chinese commas, and cuts what is too long', () => {
    expect(readParameter(everyKind.list, '1，2、3')).toEqual({ value: [1, 2, 3] });
    expect(readParameter(everyKind.list, '1,2,3,4,5,6')).toEqual({
      value: [1, 2, 3, 4, 5],
      problem: 'clamped',
    });
    expect(readParameter(everyKind.list, '1')).toEqual({ value: [1, 3, 4, 8], problem: 'unreadable' });
  });

  // A pattern that tries every end of every part took 17 seconds for such texts.
  const half = 100_000;
  it.each([
    ['digits and a letter', `${'1'.repeat(2 * half)}x`],
    ['spaces', `1${' '.repeat(2 * half)}x`],
    ['numbers and a letter', `${'1 '.repeat(half)}x`],
    ['commas', '1,'.repeat(half)],
    ['semicolons', ';1'.repeat(half)],
    ['brackets', '('.repeat(2 * half)],
    ['exponents', '1e'.repeat(half)],
  ])('does not stop at a text of 200,000 signs: %s', { timeout: 4000 }, (_, text) => {
    for (const { parameter } of kinds) expect(readParameter(parameter, text).problem).toBeDefined();
  });
});
