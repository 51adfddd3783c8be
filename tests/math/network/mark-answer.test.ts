import { describe, expect, it } from 'vitest';
import { type AskedNumber, expectedAnswer } from '../../../src/math/network/common-slips';
import { create222, EXAMPLE_222, placeOfWeight222 } from '../../../src/math/network/example-222';
import { markAnswer } from '../../../src/math/network/mark-answer';

const { input, target, learningRate } = EXAMPLE_222;
const place = placeOfWeight222;
const questions: AskedNumber[] = [
  { kind: 'net', layer: 0, unit: 0 },
  { kind: 'out', layer: 0, unit: 0 },
  { kind: 'net', layer: 1, unit: 0 },
  { kind: 'out', layer: 1, unit: 0 },
  { kind: 'loss' },
  { kind: 'delta', layer: 1, unit: 0 },
  { kind: 'gradient', place: place(5), number: 5 },
  { kind: 'updated', place: place(5), number: 5 },
  { kind: 'delta', layer: 0, unit: 0 },
  { kind: 'gradient', place: place(1), number: 1 },
  { kind: 'updated', place: place(1), number: 1 },
];
const expected = (asked: AskedNumber) =>
  expectedAnswer({ network: create222(), input, target, loss: 'halfSum', learningRate }, asked);

describe('marking an answer', () => {
  it('takes five significant digits as right for every question', () => {
    for (const asked of questions) {
      const answer = expected(asked);
      expect(markAnswer(Number(answer.value.toPrecision(5)), answer)).toBe('right');
    }
  });

  it('names the slip behind every wrong value of the example', () => {
    let seen = 0;
    for (const asked of questions) {
      const answer = expected(asked);
      for (const slip of answer.slips) {
        const verdict = markAnswer(slip.value, answer);
        // Slips that give the same number cannot be told apart; the first of them is named.
        const same = answer.slips.find(({ value }) => Math.abs(value - slip.value) < 1e-12);
        expect([asked, verdict]).toEqual([asked, same?.name]);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(80);
  });

  it('keeps the widely quoted wrong w1 apart from the right one', () => {
    const answer = expected({ kind: 'updated', place: place(1) });
    // E4.21, E4.22.
    expect(markAnswer(0.149780716, answer)).toBe('right');
    expect(markAnswer(0.149817639, answer)).toBe('updatedWeight');
    expect(markAnswer(0.1498, answer)).toBe('rounded');
    expect(markAnswer(0.15, answer)).toBe('notUpdated');
  });

  it('calls one part in a thousand right, one in two hundred rounded, and the rest unknown', () => {
    const answer = { value: 2, base: 0, slips: [] };
    expect(markAnswer(2.0019, answer)).toBe('right');
    expect(markAnswer(2.01, answer)).toBe('rounded');
    expect(markAnswer(2.1, answer)).toBe('unknown');
    expect(markAnswer(-2, answer)).toBe('unknown');
  });

  it('calls rounded what is within a hundredth, of an updated weight within a thousandth', () => {
    const answer = { value: 2, base: 0, slips: [] };
    expect(markAnswer(2.0199, answer)).toBe('rounded');
    expect(markAnswer(2.0201, answer)).toBe('unknown');
    const updated = { value: 2, base: 1.9, slips: [] };
    expect(markAnswer(2.0009, updated)).toBe('right');
    expect(markAnswer(2.0011, updated)).toBe('rounded');
    expect(markAnswer(2.0019, updated)).toBe('rounded');
    expect(markAnswer(2.0021, updated)).toBe('unknown');
  });

  it('names the nearest of two slips', () => {
    const slips = [
      { name: 'sign', value: 1 },
      { name: 'otherLoss', value: 1.0005 },
    ] as const;
    expect(markAnswer(1.0004, { value: 2, base: 0, slips: [...slips] })).toBe('otherLoss');
    expect(markAnswer(1.0001, { value: 2, base: 0, slips: [...slips].reverse() })).toBe('sign');
  });

  it('asks for an exact zero where the answer is zero', () => {
    const answer = { value: 0, base: 0, slips: [] };
    expect(markAnswer(0, answer)).toBe('right');
    expect(markAnswer(1e-6, answer)).toBe('unknown');
  });
});
