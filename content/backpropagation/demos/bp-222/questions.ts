// The questions of the hand check, in the order in which the numbers are computed.

import type { AskedNumber } from '../../../../src/math/network/common-slips';
import { placeOfWeight222 } from '../../../../src/math/network/example-222';
import type { Verdict } from '../../../../src/math/network/mark-answer';

/**
 * The stages of one update. A number is hidden while a question is open that belongs to its stage or to an earlier one.
 */
export const stages = {
  netHidden: 1,
  outHidden: 2,
  netOutput: 3,
  outOutput: 4,
  error: 5,
  deltaOutput: 6,
  gradientOutput: 7,
  newOutput: 8,
  deltaHidden: 9,
  gradientHidden: 10,
  newHidden: 11,
  after: 12,
} as const;

interface Question {
  readonly asked: AskedNumber;
  readonly stage: number;
}

/** The questions by their names. */
export const questions = {
  netH1: {
    asked: { kind: 'net', layer: 0, unit: 0 },
    stage: stages.netHidden,
  },
  outH1: {
    asked: { kind: 'out', layer: 0, unit: 0 },
    stage: stages.outHidden,
  },
  netO1: {
    asked: { kind: 'net', layer: 1, unit: 0 },
    stage: stages.netOutput,
  },
  outO1: {
    asked: { kind: 'out', layer: 1, unit: 0 },
    stage: stages.outOutput,
  },
  error: {
    asked: { kind: 'loss' },
    stage: stages.error,
  },
  deltaO1: {
    asked: { kind: 'delta', layer: 1, unit: 0 },
    stage: stages.deltaOutput,
  },
  gradientW5: {
    asked: { kind: 'gradient', place: placeOfWeight222(5), number: 5 },
    stage: stages.gradientOutput,
  },
  newW5: {
    asked: { kind: 'updated', place: placeOfWeight222(5), number: 5 },
    stage: stages.newOutput,
  },
  deltaH1: {
    asked: { kind: 'delta', layer: 0, unit: 0 },
    stage: stages.deltaHidden,
  },
  gradientW1: {
    asked: { kind: 'gradient', place: placeOfWeight222(1) },
    stage: stages.gradientHidden,
  },
  newW1: {
    asked: { kind: 'updated', place: placeOfWeight222(1) },
    stage: stages.newHidden,
  },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionName = keyof typeof questions;

/** The names of the questions, the first one for no question. */
export const questionNames = [
  'none',
  'netH1',
  'outH1',
  'netO1',
  'outO1',
  'error',
  'deltaO1',
  'gradientW5',
  'newW5',
  'deltaH1',
  'gradientW1',
  'newW1',
] as const satisfies readonly ('none' | QuestionName)[];

/** What becomes of a question: not asked, not answered yet, none because the answer is 0 as in an untouched field, or marked. */
export type HandVerdict = 'notAsked' | 'open' | 'zero' | Verdict;
