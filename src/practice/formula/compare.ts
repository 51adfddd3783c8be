import type { Drawn } from '../../exercise/draw';
import type { Formula } from '../../exercise/formula';
import { areEqual } from '../../exercise/points';
import { evaluate } from '../../expression/evaluate';
import type { Expression } from '../../expression/tree';

/** What a formula is worth beside the right one: the slip that it is, or what it needs no words of the exercise to say. */
export interface Comparison {
  readonly isRight: boolean;
  readonly slip?: string;
  readonly hint?: 'sign' | 'factor' | 'noValue';
}

/** What a formula that is no slip has in common with the right one. */
function hintFor(given: readonly number[], right: readonly number[]): Pick<Comparison, 'hint'> {
  if (!given.every(Number.isFinite)) return { hint: 'noValue' };
  const place = right.findIndex((value) => value !== 0);
  const ratio = (given[place] ?? 0) / (right[place] ?? 1);
  const scaled = given.map((value) => value / ratio);
  if (ratio === 0 || !areEqual(scaled, right)) return {};
  return { hint: Math.abs(ratio + 1) < 1e-9 ? 'sign' : 'factor' };
}

/** Compares a formula with the right one and those of mistakes, by their values at the points. */
export function compareFormula(
  { answer, slips }: Formula,
  points: readonly Drawn[],
  tree: Expression,
): Comparison {
  const given = points.map((point) => evaluate(tree, point));
  const right = points.map(answer);
  if (areEqual(given, right)) return { isRight: true };
  const slip = Object.entries(slips).find(([, { value }]) => areEqual(given, points.map(value)))?.[0];
  return { isRight: false, ...(slip === undefined ? hintFor(given, right) : { slip }) };
}
