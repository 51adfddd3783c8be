/** The points at which formulas are compared: the seed alone decides them. */
import { AuthorError } from '../demo/errors';
import type { Random } from '../math/random';
import { type Drawn, drawNumbers, drawOne } from './draw';
import type { Formula, PointTable } from './formula';

/** Two formulas that agree at so many points are one formula: the share of numbers that agree by chance is below 1e-8 at each. */
const pointCount = 12;

/** A point at which something has no value is drawn again, this often at most; points at which formulas cannot be told apart, less often. */
const mostTries = 1000;
const fewTries = 20;

/** The largest share by which the values of one formula differ when it is written in two ways. */
const rounding = 1e-9;

/** The least share by which right and wrong formulas differ at one of the points. */
const leastShare = 1e-6;

function drawPoint(table: PointTable, random: Random): Drawn {
  return Object.fromEntries(
    Object.entries(table).map(([name, draw]) => [
      name,
      draw.kind === 'between' ? draw.min + random.uniform() * (draw.max - draw.min) : drawOne(draw, random),
    ]),
  );
}

function largest(values: readonly number[]): number {
  return Math.max(...values.map(Math.abs));
}

/** Whether values are those of the right formula, but for rounding. */
export function areEqual(given: readonly number[], right: readonly number[]): boolean {
  // Where terms cancel to nothing, what is left is rounding of the others.
  const least = 1e-14 * largest(right);
  return given.every((value, index) => {
    const wanted = right[index] ?? Number.NaN;
    return Math.abs(value - wanted) <= Math.max(rounding * Math.abs(wanted), least);
  });
}

function areApart(one: readonly number[], other: readonly number[]): boolean {
  return one.some((value, index) => {
    const second = other[index] ?? Number.NaN;
    return Math.abs(value - second) > leastShare * Math.max(Math.abs(value), Math.abs(second));
  });
}

type Formulas = readonly ((point: Drawn) => number)[];

/** A point at which all formulas have a value. */
function drawDefined(table: PointTable, values: Drawn, formulas: Formulas, random: Random): Drawn {
  for (let tries = 0; tries < mostTries; tries++) {
    const point = { ...values, ...drawPoint(table, random) };
    if (formulas.every((formula) => Number.isFinite(formula(point)))) return point;
  }
  throw new AuthorError(`at ${mostTries} points the answer or a slip had no value: narrow the variables`);
}

/** Points at which all formulas have a value, and any two of them differ at one; nothing where that cannot be. */
function drawPoints(
  table: PointTable,
  values: Drawn,
  formulas: Formulas,
  random: Random,
): Drawn[] | undefined {
  for (let tries = 0; tries < fewTries; tries++) {
    const points = Array.from({ length: pointCount }, () => drawDefined(table, values, formulas, random));
    const worths = formulas.map((formula) => points.map(formula));
    const isClear = worths.every((one, index) =>
      worths.slice(index + 1).every((other) => areApart(one, other)),
    );
    if (isClear) return points;
  }
  return undefined;
}

/**
 * Draws the numbers of a question and the points at which formulas are compared. Numbers for which the answer and a slip, or two slips,
 * are one formula are drawn again. Throws `AuthorError` where they always are.
 */
export function drawWithPoints(
  { params, accept, variables, answer, slips }: Formula,
  random: Random,
): { readonly values: Drawn; readonly points: readonly Drawn[] } {
  const formulas = [answer, ...Object.values(slips).map(({ value }) => value)];
  for (let tries = 0; tries < fewTries; tries++) {
    const values = drawNumbers(params, random, accept);
    const points = drawPoints(variables, values, formulas, random);
    if (points !== undefined) return { values, points };
  }
  throw new AuthorError(
    'the answer and a slip, or two slips, are the same formula: change one, or use accept()',
  );
}
