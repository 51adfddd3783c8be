/** Marks an answer to a variant of an exercise. */
import type { Exercise } from '../exercise/define-exercise';
import type { Drawn } from '../exercise/draw';
import type { Formula } from '../exercise/formula';
import type { NumericMistake } from '../exercise/mistake';
import type { Tolerance } from '../exercise/tolerance';
import type { Variant } from '../exercise/variant';
import { compareFormula } from './formula/compare';
import { type FormulaReading, readFormula } from './formula/read-formula';
import { type AnswerReading, readAnswer } from './read-answer';

/**
 * What a reader has given: the typed text of every field, or the chosen keys: options, the statement's `true` or
 * `false`, the steps in their order, the marking points that the answer in words has.
 */
export interface Given {
  readonly fields?: Readonly<Record<string, string>>;
  readonly chosen?: readonly string[];
}

export interface Mark {
  readonly verdict: 'right' | 'partly' | 'wrong' | 'unread';
  /** The share of the marks, from 0 to 1. */
  readonly score: number;
  /** The mistakes that the answer shows, by the keys of `mistakesOf`. */
  readonly mistakes: readonly string[];
  /** How each field was read. */
  readonly readings: Readonly<Record<string, AnswerReading | FormulaReading>>;
  /** Which fields and steps are right; of the options, the right ones and those wrongly chosen. */
  readonly parts: Readonly<Record<string, boolean>>;
  /** Where several options may be right: how many are, how many of them were ticked, how many others were. */
  readonly ticks?: { readonly right: number; readonly found: number; readonly wrong: number };
  /** A hint that needs no words of the exercise. */
  readonly hint?: 'sign' | 'percent' | 'factor' | 'noValue';
}

/** The name of the only field of an exercise that has one. */
export const answerField = 'answer';

/** Whether a number is right within the tolerance. */
export function isNear(given: number, right: number, tolerance: Tolerance): boolean {
  const room = 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(right);
  // The last digit of a typed decimal may round either way.
  return Math.abs(given - right) <= room * (1 + 1e-9);
}

function nearestSlip(
  given: number,
  slips: Readonly<Record<string, NumericMistake>>,
  values: Drawn,
  tolerance: Tolerance,
): string | undefined {
  return Object.entries(slips)
    .map(([key, slip]) => ({ key, value: slip.value(values) }))
    .filter(({ value }) => isNear(given, value, tolerance))
    .sort((one, other) => Math.abs(one.value - given) - Math.abs(other.value - given))[0]?.key;
}

function hintFor(given: number, right: number, tolerance: Tolerance): { hint?: 'sign' | 'percent' } {
  if (right !== 0 && isNear(-given, right, tolerance)) return { hint: 'sign' };
  if (right !== 0 && (isNear(given / 100, right, tolerance) || isNear(given * 100, right, tolerance))) {
    return { hint: 'percent' };
  }
  return {};
}

function verdictOf(score: number): 'right' | 'partly' | 'wrong' {
  if (score === 1) return 'right';
  return score > 0 ? 'partly' : 'wrong';
}

const unread = { verdict: 'unread', score: 0, mistakes: [], parts: {}, readings: {} } as const;

function markFields(
  cells: Readonly<
    Record<string, { value: number; slips: Readonly<Record<string, NumericMistake>>; prefix: string }>
  >,
  tolerance: Tolerance,
  values: Drawn,
  fields: Readonly<Record<string, string>>,
): Mark {
  const readings: Record<string, AnswerReading> = {};
  const parts: Record<string, boolean> = {};
  const mistakes: string[] = [];
  let hint: { hint?: 'sign' | 'percent' } = {};
  for (const [name, { value, slips, prefix }] of Object.entries(cells)) {
    const reading = readAnswer(fields[name] ?? '');
    readings[name] = reading;
    if ('problem' in reading) continue;
    parts[name] = isNear(reading.value, value, tolerance);
    if (parts[name]) continue;
    const slip = nearestSlip(reading.value, slips, values, tolerance);
    if (slip === undefined) hint = hintFor(reading.value, value, tolerance);
    else mistakes.push(prefix + slip);
  }
  const names = Object.keys(cells);
  if (names.every((name) => 'problem' in (readings[name] as AnswerReading))) return { ...unread, readings };
  const score = names.filter((name) => parts[name]).length / names.length;
  return { verdict: verdictOf(score), score, mistakes, readings, parts, ...hint };
}

function markFormula(exercise: Formula, { points = [] }: Variant, text: string): Mark {
  const reading = readFormula(exercise, text);
  const readings = { [answerField]: reading };
  if ('problem' in reading) return { ...unread, readings };
  const { isRight, slip, hint } = compareFormula(exercise, points, reading.tree);
  return {
    verdict: isRight ? 'right' : 'wrong',
    score: isRight ? 1 : 0,
    mistakes: slip === undefined ? [] : [slip],
    readings,
    parts: { [answerField]: isRight },
    ...(hint && { hint }),
  };
}

function markChosen(exercise: Exercise, variant: Variant, chosen: readonly string[]): Mark {
  const marked = (score: number, mistakes: readonly string[], parts: Record<string, boolean>): Mark => ({
    verdict: verdictOf(score),
    score,
    mistakes,
    parts,
    readings: {},
  });
  switch (exercise.kind) {
    case 'single':
    case 'multiple': {
      const keys = Object.keys(exercise.options);
      const picked = keys.filter((key) => chosen.includes(key));
      if (picked.length === 0) return unread;
      const isRight = (key: string): boolean => exercise.options[key] === 'right';
      const wrong = picked.filter((key) => !isRight(key));
      const parts = Object.fromEntries([
        ...keys.filter(isRight).map((key) => [key, true] as const),
        ...wrong.map((key) => [key, false] as const),
      ]);
      const found = picked.length - wrong.length;
      const right = keys.filter(isRight).length;
      // Ticking everything must not pay: each wrong tick takes one right tick away.
      const all = marked(Math.max(0, found - wrong.length) / right, wrong, parts);
      return exercise.kind === 'single' ? all : { ...all, ticks: { right, found, wrong: wrong.length } };
    }
    case 'true-false': {
      const statement = variant.statement as string;
      const [call] = chosen;
      if (call !== 'true' && call !== 'false') return unread;
      const isRight = exercise.statements[statement]?.isTrue === (call === 'true');
      return marked(isRight ? 1 : 0, isRight ? [] : [statement], { [call]: isRight });
    }
    case 'derivation': {
      const parts = Object.fromEntries(exercise.steps.map((step, index) => [step, chosen[index] === step]));
      const placed = exercise.steps.filter((step) => parts[step]).length;
      return marked(placed / exercise.steps.length, [], parts);
    }
    case 'short': {
      const parts = Object.fromEntries(exercise.points.map((point) => [point, chosen.includes(point)]));
      return marked(
        exercise.points.filter((point) => parts[point]).length / exercise.points.length,
        [],
        parts,
      );
    }
    default:
      return unread;
  }
}

/** Marks what a reader has given. Never throws; an empty or unreadable answer has the verdict `unread`. */
export function mark(exercise: Exercise, variant: Variant, given: Given): Mark {
  const fields = given.fields ?? {};
  if (exercise.kind === 'numeric') {
    const only = { value: exercise.solve(variant.values), slips: exercise.slips, prefix: '' };
    return markFields({ [answerField]: only }, exercise.tolerance, variant.values, fields);
  }
  if (exercise.kind === 'formula') return markFormula(exercise, variant, fields[answerField] ?? '');
  if (exercise.kind === 'fill') {
    const cells = (variant.blanks ?? []).map((cell) => {
      const { value, slips } = exercise.cells[cell] as Exclude<(typeof exercise.cells)[string], undefined>;
      return [cell, { value: value(variant.values), slips, prefix: `${cell}.` }] as const;
    });
    return markFields(Object.fromEntries(cells), exercise.tolerance, variant.values, fields);
  }
  return markChosen(exercise, variant, given.chosen ?? []);
}
