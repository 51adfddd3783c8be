/** One variant of an exercise: what a seed makes of it. */
import { formatNumber } from '../demo/format';
import { createRandom } from '../math/random';
import type { Exercise } from './define-exercise';
import { type Drawn, drawNumbers, shuffled } from './draw';
import type { Mistake } from './mistake';
import { drawWithPoints } from './points';

export interface Variant {
  readonly seed: number;
  readonly values: Drawn;
  /** The text of every live number. */
  readonly spots: Readonly<Record<string, string>>;
  /** Options or steps in the order in which they are shown. */
  readonly order: readonly string[];
  /** The statement that is to be judged. */
  readonly statement?: string;
  /** The cells that are blank. */
  readonly blanks?: readonly string[];
  /** Where formulas are compared: the letters with the drawn numbers. */
  readonly points?: readonly Drawn[];
}

/** Drawn numbers have few digits and are shown with all of them; computed ones with four, without trailing zeros. */
function spotText(value: number | string): string {
  return typeof value === 'string' ? value : formatNumber(value, { as: 'tick' });
}

function orderOf(exercise: Exercise, shuffle: <Item>(items: readonly Item[]) => Item[]): string[] {
  switch (exercise.kind) {
    case 'single':
    case 'multiple':
      return shuffle(Object.keys(exercise.options));
    case 'derivation': {
      const order = shuffle(exercise.steps);
      // An order that is right already would be no question.
      const isSolved = order.every((step, index) => step === exercise.steps[index]);
      return isSolved ? order.reverse() : order;
    }
    default:
      return [];
  }
}

/** The variant of an exercise that belongs to a seed. */
export function variantOf(exercise: Exercise, seed: number): Variant {
  const random = createRandom(seed);
  const { values, ...drawn } =
    exercise.kind === 'formula'
      ? drawWithPoints(exercise, random)
      : { values: drawNumbers(exercise.params, random, exercise.accept) };
  const shuffle = <Item>(items: readonly Item[]): Item[] => shuffled(items, random);
  const spots: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    spots[name] = formatNumber(value, { digits: 12, as: 'tick' });
  }
  if (exercise.kind === 'numeric') spots['answer'] = formatNumber(exercise.solve(values));
  for (const [name, value] of Object.entries(exercise.spots?.(values) ?? {})) spots[name] = spotText(value);
  const order = orderOf(exercise, shuffle);
  const common = { seed, values, order, ...drawn };
  if (exercise.kind === 'true-false') {
    return { ...common, spots, statement: shuffle(Object.keys(exercise.statements))[0] as string };
  }
  if (exercise.kind === 'fill') {
    const cells = Object.keys(exercise.cells);
    for (const cell of cells) spots[cell] = formatNumber(exercise.cells[cell]?.value(values) ?? Number.NaN);
    const may = cells.filter((cell) => !exercise.given.includes(cell));
    const chosen = shuffle(may).slice(0, exercise.blanks);
    return { ...common, spots, blanks: cells.filter((cell) => chosen.includes(cell)) };
  }
  return { ...common, spots };
}

/** The mistakes of an exercise by the key under which its words explain them. */
export function mistakesOf(exercise: Exercise): Readonly<Record<string, Mistake>> {
  switch (exercise.kind) {
    case 'numeric':
    case 'formula':
      return exercise.slips;
    case 'single':
    case 'multiple':
      return Object.fromEntries(
        Object.entries(exercise.options).filter((entry): entry is [string, Mistake] => entry[1] !== 'right'),
      );
    case 'true-false':
      return exercise.statements;
    case 'fill':
      return Object.fromEntries(
        Object.entries(exercise.cells).flatMap(([cell, { slips }]) =>
          Object.entries(slips).map(([slip, mistake]) => [`${cell}.${slip}`, mistake]),
        ),
      );
    case 'short':
    case 'derivation':
      return {};
  }
}
