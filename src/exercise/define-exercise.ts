/**
 * What an exercise is: data and pure functions, without words. The words stand in `content/<topic>/exercises.words.ts`, are
 * rendered when the site is built and never reach the browser as script.
 */
import type { AnyValue } from '../demo/parameters';
import type { Draw, Drawn, DrawTable } from './draw';
import { PracticeError } from './errors';

/** A state of a demo: its id, and the parameters that differ from the default. */
export interface DemoState {
  readonly demo: string;
  readonly set?: Readonly<Record<string, AnyValue>>;
}

/** A wrong answer that people really give. */
export interface Mistake<Values = Drawn> {
  /** The erratum (`E0.14`), the page's misconception (`P23.1`), or a name in words where neither has a number. */
  readonly because: string;
  /** The demo in the state that shows why it is wrong. */
  readonly see?: (values: Values) => DemoState;
}

/** How far an answer may be from the right value. */
export type Tolerance = { readonly relative: number } | { readonly absolute: number };

/** What all kinds share. */
interface Common<Values> {
  /** The heading of the topic's page that teaches it: what to read after a wrong answer. */
  readonly section: string;
  /** Numbers that the words show besides the drawn ones; text that is formatted already is taken as it is. */
  readonly spots?: (values: Values) => Readonly<Record<string, number | string>>;
}

/** What the exercises with drawn numbers share. */
interface WithDraw<Table extends DrawTable> {
  readonly params: Table;
  /** Refuses draws for which the question makes no sense or two answers coincide. */
  readonly accept?: (values: Drawn<Table>) => boolean;
}

export interface NumericMistake<Values = Drawn> extends Mistake<Values> {
  /** The wrong value that this mistake leads to. */
  readonly value: (values: Values) => number;
}

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
  readonly statements: Readonly<Record<Statement, Mistake & { readonly isTrue: boolean }>>;
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

/** A worked example in which the seed blanks some of the intermediate values. */
export interface Fill<Cell extends string = string> extends Common<Drawn>, WithDraw<DrawTable> {
  readonly kind: 'fill';
  readonly cells: Readonly<
    Record<
      Cell,
      { readonly value: (values: Drawn) => number; readonly slips?: Readonly<Record<string, NumericMistake>> }
    >
  >;
  /** Cells that are never blank. */
  readonly given: readonly NoInfer<Cell>[];
  /** How many cells the seed blanks. */
  readonly blanks: number;
  readonly tolerance: Tolerance;
}

export type Exercise = Numeric | Single | Multiple | TrueFalse | Short | Derivation | Fill;
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

/** A question whose answer is a number. */
export function numeric<const Table extends Readonly<Record<string, Draw>>, const Slip extends string>(
  definition: Written<
    Numeric<Slip>,
    Table,
    {
      readonly solve: (values: Drawn<Table>) => number;
      readonly slips: Readonly<Record<Slip, NumericMistake<Drawn<Table>>>>;
    }
  >,
): Numeric<Slip> {
  return erased<Numeric<Slip>>('numeric', definition);
}

function countRight(options: Readonly<Record<string, unknown>>): number {
  return Object.values(options).filter((option) => option === 'right').length;
}

/** A question with one right option. */
export function single<
  const Option extends string,
  const Table extends Readonly<Record<string, Draw>> = Record<never, Draw>,
>(
  definition: Written<
    Single<Option>,
    Table,
    { readonly options: Readonly<Record<Option, 'right' | Mistake<Drawn<Table>>>> }
  >,
): Single<Option> {
  if (countRight(definition.options) !== 1)
    throw new PracticeError('single() needs exactly one option that is right');
  return erased<Single<Option>>('single', definition);
}

/** A question with several right options. */
export function multiple<
  const Option extends string,
  const Table extends Readonly<Record<string, Draw>> = Record<never, Draw>,
>(
  definition: Written<
    Multiple<Option>,
    Table,
    { readonly options: Readonly<Record<Option, 'right' | Mistake<Drawn<Table>>>> }
  >,
): Multiple<Option> {
  if (countRight(definition.options) < 1) throw new PracticeError('multiple() needs an option that is right');
  return erased<Multiple<Option>>('multiple', definition);
}

/** A statement to call true or false; the seed picks it among those given. */
export function trueFalse<
  const Statement extends string,
  const Table extends Readonly<Record<string, Draw>> = Record<never, Draw>,
>(
  definition: Written<
    TrueFalse<Statement>,
    Table,
    {
      readonly statements: Readonly<Record<Statement, Mistake<Drawn<Table>> & { readonly isTrue: boolean }>>;
    }
  >,
): TrueFalse<Statement> {
  return erased<TrueFalse<Statement>>('true-false', definition);
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

/** A worked example with blanks. */
export function fill<const Cell extends string, const Table extends Readonly<Record<string, Draw>>>(
  definition: Written<
    Fill<Cell>,
    Table,
    {
      readonly cells: Readonly<
        Record<
          Cell,
          {
            readonly value: (values: Drawn<Table>) => number;
            readonly slips?: Readonly<Record<string, NumericMistake<Drawn<Table>>>>;
          }
        >
      >;
    }
  >,
): Fill<Cell> {
  return erased<Fill<Cell>>('fill', definition);
}
