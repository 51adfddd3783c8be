import { describe, expect, it } from 'vitest';
import { between, formula } from '../../../src/exercise/formula';
import { variantOf } from '../../../src/exercise/variant';
import { evaluate } from '../../../src/expression/evaluate';
import { isUnreadable } from '../../../src/practice/exam/answered';
import { keyOf } from '../../../src/practice/formula/key';
import { mark } from '../../../src/practice/mark';

const exercise = formula({
  section: 'here',
  variables: { b: between(0.1, 0.9), i: between(1, 5) },
  letters: { b: 'β' },
  answer: ({ b, i }) => (1 - b) * b ** i,
  key: '(1-b)*b^i',
  slips: { bare: ({ b, i }) => b ** i, negative: ({ b, i }) => -(b ** i) },
});
const variant = variantOf(exercise, 1);
const markOf = (answer: string) => mark(exercise, variant, { fields: { answer } });

describe('the mark of a formula', () => {
  it.each(['(1-b)*b^i', 'β^i-β^(i+1)', '（1－β）β^i', 'exp(i ln(b))(1-b)'])('%s is right', (text) => {
    expect(markOf(text)).toMatchObject({ verdict: 'right', score: 1, mistakes: [] });
  });

  it.each([
    ['b^i', 'bare'],
    ['1/b^-i', 'bare'],
    ['-b^i', 'negative'],
  ])('%s is the mistake %s', (text, slip) => {
    expect(markOf(text)).toMatchObject({ verdict: 'wrong', score: 0, mistakes: [slip] });
  });

  it.each([
    ['(b-1)*b^i', 'sign'],
    ['2(1-b)*b^i', 'factor'],
    ['-(1-b)*b^i/2', 'factor'],
    ['-3(1-b)*b^i', 'factor'],
    ['sqrt(b-1)', 'noValue'],
    ['(1-b)*b^i/0', 'noValue'],
  ])('%s is wrong, with the hint %s', (text, hint) => {
    expect(markOf(text)).toMatchObject({ verdict: 'wrong', mistakes: [], hint });
  });

  it.each(['0', '(1-b)*b', '0.1', '(1-b)*b^i+0.000001'])('%s is wrong without a hint', (text) => {
    expect(markOf(text)).toEqual(expect.not.objectContaining({ hint: expect.anything() }));
    expect(markOf(text).verdict).toBe('wrong');
  });

  it.each(['', ' ', 'q', '1/2b', '(b'])('%j is not marked', (text) => {
    expect(markOf(text).verdict).toBe('unread');
    expect(isUnreadable(exercise, { fields: { answer: text } })).toBe(text.trim() !== '');
  });
});

describe('a formula that is zero at the first point', () => {
  // max(b, 0) is compared at b = −1 and b = 2.
  const half = formula({
    section: 'here',
    variables: { b: between(-1, 2) },
    answer: ({ b }) => Math.max(b, 0),
    key: 'max(b,0)',
    slips: {},
  });
  const points = [{ b: -1 }, { b: 2 }];
  const hintOf = (answer: string) =>
    mark(half, { ...variantOf(half, 1), points }, { fields: { answer } }).hint;

  it('is told apart from its multiples there, where both have a value', () => {
    expect(['3max(b,0)', '-max(b,0)', 'b', '0'].map(hintOf)).toEqual([
      'factor',
      'sign',
      undefined,
      undefined,
    ]);
  });
});

it('a key has its text and its meaning', () => {
  const { typed, tree } = keyOf(exercise, {});
  expect(typed).toBe('(1-b)*b^i');
  expect(evaluate(tree, { b: 0.5, i: 3 })).toBe(0.0625);
});

it('a key that cannot be read is told to its author', () => {
  const broken = formula({
    section: 'here',
    variables: { b: between(0, 1) },
    answer: ({ b }) => b,
    key: 'q',
    slips: {},
  });
  expect(() => keyOf(broken, {})).toThrow(/the key "q" cannot be read/);
});
