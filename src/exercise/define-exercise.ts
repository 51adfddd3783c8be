/**
 * What an exercise is: data and pure functions. `content/<topic>/exercises/<name>.ts` has it, with its words beside it; the words are
 * rendered when the site is built and never reach the browser as script.
 */
import { AuthorError } from '../demo/errors';
import type { Common, WithDraw } from './common';
import type { Draw, Drawn, DrawTable } from './draw';
import type { Formula } from './formula';
import {
  fullOptions,
  fullSlips,
  fullStatements,
  type Judged,
  type Mistake,
  type NumericMistake,
  saidOnce,
  type WrittenOption,
  type WrittenSlip,
  type WrittenStatement,
} from './mistake';
import {
  acceptApart,
  fullCells,
  type NothingElse,
  type SlipsOf,
  type Typed,
  type WrittenCell,
} from './number-cells';
import { type Tolerance, usualTolerance } from './tolerance';

/** One number, computed from drawn ones. */
export interface Numeric<Slip extends string = string> extends Common<Drawn>, WithDraw<DrawTable> {
  readonly kind: 'numeric';
  /** The right value; `src/math` does the work. */
  readonly solve: (values: Drawn) => number;
  readonly tolerance: Tolerance;
  readonly slips: Readonly<Record<Slip, NumericMistake>>;
}

/** One of several options. */
export interface Single<Option extends string = string> extends Common<Drawn>, WithDraw<DrawTable> {
  readonly kind: 'single';
  /** `'right'` for exactly one, a mistake for each other one. */
  readonly options: Readonly<Record<Option, 'right' | Mistake>>;
}

/** Any number of several options. */
export interface Multiple<Option extends string = string> extends Common<Drawn>, WithDraw<DrawTable> {
  readonly kind: 'multiple';
  readonly options: Readonly<Record<Option, 'right' | Mistake>>;
}

/** One of several statements, picked by the seed, to call true or false. */
export interface TrueFalse<Statement extends string = string> extends Common<Drawn>, WithDraw<DrawTable> {
  readonly kind: 'true-false';
  readonly statements: Readonly<Record<Statement, Judged>>;
}

/** An answer in words, marked by the reader against a model answer, point by point. */
export interface Short<Point extends string = string> extends Common<Drawn>, WithDraw<DrawTable> {
  readonly kind: 'short';
  readonly points: readonly Point[];
}

/** The steps of a derivation, to be put in order. */
export interface Derivation<Step extends string = string> extends Common<Drawn>, WithDraw<DrawTable> {
  readonly kind: 'derivation';
  /** In the right order. */
  readonly steps: readonly Step[];
}

/** A worked example in which the seed blanks some of the intermediate values. `Slips` has the names of the slips of each cell. */
export interface Fill<Slips extends Readonly<Record<string, string>> = Readonly<Record<string, string>>>
  extends Common<Drawn>,
    WithDraw<DrawTable> {
  readonly kind: 'fill';
  readonly cells: {
    readonly [Cell in keyof Slips]: {
      readonly value: (values: Drawn) => number;
      readonly slips: Readonly<Record<Slips[Cell], NumericMistake>>;
    };
  };
  /** Cells that are never blank. */
  readonly given: readonly NoInfer<keyof Slips & string>[];
  /** How many cells the seed blanks. */
  readonly blanks: number;
  readonly tolerance: Tolerance;
}

export type Exercise = Numeric | Formula | Single | Multiple | TrueFalse | Short | Derivation | Fill;
export type ExerciseKind = Exercise['kind'];

/** The exercises of one topic, by name. `momentum/mass-of-window` is the exercise `mass-of-window` of `momentum`. */
export type ExerciseTable = Readonly<Record<string, Exercise>>;

/** A definition as an author writes it: functions know the names that are drawn. */
type Written<Kind extends Exercise, Table extends DrawTable, Own> = Omit<
  Kind,
  'kind' | 'params' | 'accept' | 'spots' | keyof Own
> &
  Own & {
    readonly params?: Table;
    readonly accept?: (values: Drawn<Table>) => boolean;
    readonly spots?: (values: Drawn<Table>) => Readonly<Record<string, number | string>>;
  };

// The engine only ever hands an exercise numbers that its own table drew, so forgetting their exact names is safe.
function erased<Kind extends Exercise>(kind: Kind['kind'], definition: object): Kind {
  return { params: {}, ...definition, kind } as unknown as Kind;
}

/** A question whose answer is a number. Draws for which the answer and a slip, or two slips, are too near are refused by themselves. */
export function numeric<const Table extends Readonly<Record<string, Draw>>, const Slip extends string>(
  definition: Written<
    Numeric<Slip>,
    Table,
    Typed &
      Mistake<Drawn<Table>> & {
        readonly solve: (values: Drawn<Table>) => number;
        readonly slips: Readonly<Record<Slip, WrittenSlip<Drawn<Table>>>>;
      }
  >,
): Numeric<Slip> {
  const { solve: value, tolerance = usualTolerance } = definition;
  const slips = fullSlips(definition.slips, saidOnce(definition));
  const accept = acceptApart(definition, tolerance, [{ value, slips }]);
  return erased<Numeric<Slip>>('numeric', { ...definition, tolerance, slips, accept });
}

function countRight(options: Readonly<Record<string, unknown>>): number {
  return Object.values(options).filter((option) => option === 'right').length;
}

/** What a definition with options has. */
interface WithOptions<Option extends string, Values> extends Mistake<Values> {
  readonly options: Readonly<Record<Option, WrittenOption<Values>>>;
}

/** A question with one right option. */
export function single<
  const Option extends string,
  const Table extends Readonly<Record<string, Draw>> = Record<never, Draw>,
>(definition: Written<Single<Option>, Table, WithOptions<Option, Drawn<Table>>>): Single<Option> {
  if (countRight(definition.options) !== 1)
    throw new AuthorError('single() needs exactly one option that is right');
  const options = fullOptions(definition.options, saidOnce(definition));
  return erased<Single<Option>>('single', { ...definition, options });
}

/** A question with several right options. */
export function multiple<
  const Option extends string,
  const Table extends Readonly<Record<string, Draw>> = Record<never, Draw>,
>(definition: Written<Multiple<Option>, Table, WithOptions<Option, Drawn<Table>>>): Multiple<Option> {
  if (countRight(definition.options) < 1) throw new AuthorError('multiple() needs an option that is right');
  const options = fullOptions(definition.options, saidOnce(definition));
  return erased<Multiple<Option>>('multiple', { ...definition, options });
}

/** A statement to call true or false; the seed picks it among those given. */
export function trueFalse<
  const Statement extends string,
  const Table extends Readonly<Record<string, Draw>> = Record<never, Draw>,
>(
  definition: Written<
    TrueFalse<Statement>,
    Table,
    Mistake<Drawn<Table>> & {
      readonly statements: Readonly<Record<Statement, WrittenStatement<Drawn<Table>>>>;
    }
  >,
): TrueFalse<Statement> {
  const statements = fullStatements(definition.statements, saidOnce(definition));
  return erased<TrueFalse<Statement>>('true-false', { ...definition, statements });
}

/** A question to answer in words. */
export function short<
  const Point extends string,
  const Table extends Readonly<Record<string, Draw>> = Record<never, Draw>,
>(definition: Written<Short<Point>, Table, { readonly points: readonly Point[] }>): Short<Point> {
  return erased<Short<Point>>('short', definition);
}

/** Steps to put in order. */
export function derivation<
  const Step extends string,
  const Table extends Readonly<Record<string, Draw>> = Record<never, Draw>,
>(definition: Written<Derivation<Step>, Table, { readonly steps: readonly Step[] }>): Derivation<Step> {
  return erased<Derivation<Step>>('derivation', definition);
}

/** A worked example with blanks. Draws for which the value of a cell and a slip in it are too near are refused by themselves. */
export function fill<
  const Table extends Readonly<Record<string, Draw>>,
  const Cells extends Readonly<Record<string, WrittenCell<Drawn<Table>>>>,
>(
  definition: Written<
    Fill<SlipsOf<Cells>>,
    Table,
    Typed &
      Mistake<Drawn<Table>> & {
        readonly cells: Cells & NothingElse<Cells>;
        readonly given: readonly NoInfer<keyof Cells & string>[];
      }
  >,
): Fill<SlipsOf<Cells>> {
  const { tolerance = usualTolerance } = definition;
  const cells = fullCells<Drawn<Table>>(definition.cells, saidOnce(definition));
  const accept = acceptApart(definition, tolerance, Object.values(cells));
  return erased<Fill<SlipsOf<Cells>>>('fill', { ...definition, tolerance, cells, accept });
}
