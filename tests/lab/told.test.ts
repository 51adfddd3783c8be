import { expect, it } from 'vitest';
import type { Demo } from '../../src/demo/define-demo';
import { choice, number, seed, several, toggle } from '../../src/demo/parameters';
import {
  sayDifferences,
  sayProblem,
  sayProblems,
  sayRemark,
  sayState,
  saySummary,
  sayValue,
} from '../../src/lab/told';
import { sample, shownAt } from './sample-demo';

const demo: Demo = {
  ...sample,
  params: {
    slope: number({ min: -1, max: 2, step: 0.5, value: 1 }),
    rule: choice(['mean', 'sum'], 'mean'),
    shown: several(['mean', 'sum'], ['mean']),
    noise: toggle(true),
    seed: seed(12345),
  },
  words: {
    ...sample.words,
    rule: { en: 'rule', zh: '规则' },
    'rule.mean': { en: 'the *mean*', zh: '均值' },
    'rule.sum': { en: 'the sum', zh: '总和' },
    shown: { en: 'shown', zh: '显示' },
    'shown.mean': { en: 'mean', zh: '均值' },
    'shown.sum': { en: 'sum', zh: '总和' },
    noise: { en: 'noise', zh: '噪声' },
    seed: { en: 'seed', zh: '种子' },
  },
};
const state = { slope: 1, rule: 'mean', shown: ['mean'], noise: true, seed: 12345 };

it('says options by their names, and a seed without grouping', () => {
  expect(sayValue(demo, 'rule', 'mean', 'en')).toBe('the mean');
  expect(sayValue(demo, 'shown', ['mean', 'sum'], 'zh')).toBe('均值, 总和');
  expect(sayValue(demo, 'shown', [], 'en')).toBe('–');
  expect(sayValue(demo, 'noise', false, 'zh')).toBe('关');
  expect(sayValue(demo, 'seed', 12345, 'en')).toBe('12345');
});

it('says the whole state in one line', () => {
  expect(sayState(sample, { slope: 0.5 }, 'en')).toMatch(/: slope = 0\.5$/);
  expect(sayState(sample, { slope: 0.5 }, 'zh')).toMatch(/：斜率 = 0\.5$/);
});

it('says of two states only where they differ', () => {
  const other = { ...state, slope: 2, rule: 'sum' };
  expect(sayDifferences(demo, state, other, 'en')).toEqual({
    a: 'slope = 1, rule = the mean',
    b: 'slope = 2, rule = the sum',
  });
});

it('says so when two states are the same', () => {
  const { a, b } = sayDifferences(demo, state, { ...state }, 'en');
  expect(a).toBe(b);
  expect(a).not.toBe('');
});

it('says what a link got wrong and what is used instead', () => {
  const sentence = sayProblem(demo, { name: 'slope', given: '7', kind: 'clamped' }, 2, 'en');
  for (const part of ['slope', '7', '2']) expect(sentence).toContain(part);
  expect(sayProblem(demo, { name: 'colour', given: 'red', kind: 'unknown' }, undefined, 'en')).toContain(
    'colour',
  );
});

it('says what the picture shows, and a remark only where there is one', () => {
  const { params, result } = shownAt(2);
  expect(saySummary(sample, params, result, 'en')).toBe('Slope 2.');
  expect(sayRemark(sample, params, result, 'en')).toBeNull();
});

it('of many things that could not be taken one sentence tells the first, and how many there are', () => {
  const problems = Array.from({ length: 800 }, (_, index) => ({
    name: `x${index}`,
    given: '1',
    kind: 'unknown' as const,
  }));
  const line = sayProblems(demo, problems, {}, 'en');
  expect(line).toContain('x0');
  expect(line).toContain('799');
  expect(line.length).toBeLessThan(200);
  expect(sayProblems(demo, [], {}, 'en')).toBe('');
});
