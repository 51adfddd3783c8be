import { describe, expect, it } from 'vitest';
import {
  casesOfKind,
  expectCase,
  expectClose,
  type GoldenFile,
  readNumber,
  testedFields,
  toleranceOf,
} from '../golden/check';

const loose = { rtol: 1e-3, atol: 1e-6 };
const file: GoldenFile = {
  topic: 'example',
  tol: { rtol: 0, atol: 0 },
  cases: [
    { name: 'plain', input: { kind: 'a' }, expected: { x: 1, source: 'somewhere' } },
    {
      name: 'own',
      input: { kind: 'a' },
      expected: { x: 1, y: 2 },
      tol: loose,
      tol_fields: { y: { rtol: 1, atol: 1 } },
    },
  ],
};
const passes = (got: unknown, expected: unknown) =>
  expect(() => expectClose(got, expected, loose)).not.toThrow();
const fails = (got: unknown, expected: unknown) => expect(() => expectClose(got, expected, loose)).toThrow();

describe('the comparison with golden files', () => {
  it('takes numbers within the tolerance and no others', () => {
    passes(1.0009, 1);
    fails(1.0011, 1);
    passes(5e-7, 0);
    passes(-0, 0);
    fails(Number.NaN, 0);
    fails('1', 1);
    fails(undefined, 1);
  });

  it('reads the strings that stand for numbers JSON does not have', () => {
    passes(Infinity, 'Infinity');
    fails(Infinity, '-Infinity');
    fails(1e308, 'Infinity');
    passes(Number.NaN, 'NaN');
    fails(0, 'NaN');
    expect(readNumber('-Infinity')).toBe(-Infinity);
    expect(() => readNumber('1')).toThrow(/not a golden number/);
  });

  it('compares null, booleans and other strings exactly', () => {
    passes(null, null);
    fails(undefined, null);
    fails(0, null);
    passes(true, true);
    fails(1, true);
    passes('a', 'a');
    fails('b', 'a');
  });

  it('goes into lists and objects, and wants lists of the same length', () => {
    passes({ a: [1, [2, null]], more: 1 }, { a: [1, [2, null]] });
    passes(Float64Array.of(1, 2), [1, 2]);
    fails([1, 2, 3], [1, 2]);
    fails([1], [1, 2]);
    fails({ a: [1, [3, null]] }, { a: [1, [2, null]] });
    fails({}, { a: 1 });
    fails(null, { a: 1 });
  });

  it('takes the tolerance of the field before that of the case before that of the file', () => {
    const [plain, own] = casesOfKind(file, 'a');
    expect(toleranceOf(file, plain!, 'x')).toEqual(file.tol);
    expect(toleranceOf(file, own!, 'x')).toEqual(loose);
    expect(toleranceOf(file, own!, 'y')).toEqual({ rtol: 1, atol: 1 });
  });

  it('leaves out informational fields and refuses to see nothing', () => {
    expect(testedFields(file.cases[0]!)).toEqual(['x']);
    expect(() => casesOfKind(file, 'b')).toThrow(/no case of kind b/);
    const nothing = { name: 'nothing', input: {}, expected: { source: 'somewhere' } };
    expect(() => expectCase({}, file, nothing)).toThrow(/expects nothing/);
  });
});
