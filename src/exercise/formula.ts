/** An exercise whose answer is an expression in named variables: what an author writes of it. */
import { AuthorError } from '../demo/errors';
import type { Letter } from '../expression/letters';
import type { Common, WithDraw } from './common';
import type { Draw, Drawn, DrawTable } from './draw';
import { type DemoState, fullSlips, type Mistake, type NumericMistake, saidOnce } from './mistake';

/** What a letter of a formula may stand for: a drawn number, or any number of a range. */
type PointDraw = Draw | { readonly kind: 'between'; readonly min: number; readonly max: number };

export type PointTable = Readonly<Record<string, PointDraw>>;

/** Any number from `min` to `max`, for a letter of a formula. */
export function between(min: number, max: number): PointDraw {
  return { kind: 'between', min, max };
}

/** An expression in the letters of the question, compared at drawn points. */
export interface Formula<Slip extends string = string> extends Common<Drawn>, WithDraw<DrawTable> {
  readonly kind: 'formula';
  /** The letters that may be typed, as the question shows them. */
  readonly letters: readonly Letter[];
  /** What each letter may stand for. */
  readonly variables: PointTable;
  /** The right value at a point, which has the letters and the drawn numbers. */
  readonly answer: (point: Drawn) => number;
  /** The answer as a reader may type it. */
  readonly key: (values: Drawn) => string;
  /** The value of each slip at a point. */
  readonly slips: Readonly<Record<Slip, NumericMistake>>;
}

/** A slip as an author writes it: what there is to see can only depend on the drawn numbers. */
type FormulaSlip<Values, Point> =
  | ((point: Point) => number)
  | {
      readonly value: (point: Point) => number;
      readonly see?: (values: Values) => DemoState;
      readonly pitfall?: string;
    };

interface WrittenFormula<Table extends DrawTable, Variables extends PointTable, Slip extends string>
  extends Common<Drawn<Table>>,
    Mistake<Drawn<Table>> {
  /** Numbers that the question shows; none if not given. */
  readonly params?: Table;
  readonly accept?: (values: Drawn<Table>) => boolean;
  /** The letters of the answer, each with the range in which formulas are compared. */
  readonly variables: Variables;
  /** The signs that the question has for them, where a sign is not the name: `{ b: 'β', s: 'σ_w' }`. Both may be typed. */
  readonly letters?: Readonly<Partial<Record<NoInfer<keyof Variables & string>, string>>>;
  /** The right value; `src/math` does the work. */
  readonly answer: (point: Drawn<Table & Variables>) => number;
  /** The answer as a reader may type it; with drawn numbers a function of them. */
  readonly key: string | ((values: Drawn<Table>) => string);
  readonly slips: Readonly<Record<Slip, FormulaSlip<Drawn<Table>, Drawn<Table & Variables>>>>;
}

/** A question whose answer is a formula. Points at which the answer or a slip has no value are drawn again. */
export function formula<
  const Variables extends Readonly<Record<string, PointDraw>>,
  const Slip extends string,
  const Table extends Readonly<Record<string, Draw>> = Record<never, Draw>,
>(definition: WrittenFormula<Table, Variables, Slip>): Formula<Slip> {
  const { params, variables, key, letters = {}, see, pitfall, ...rest } = definition;
  const shown: Readonly<Record<string, string | undefined>> = letters;
  for (const name of Object.keys(variables)) {
    if (params !== undefined && name in params)
      throw new AuthorError(`formula() has a drawn number and a letter "${name}": rename one`);
  }
  const full = {
    ...rest,
    kind: 'formula',
    params: params ?? {},
    variables,
    letters: Object.keys(variables).map((name): Letter => ({ name, shown: shown[name] ?? name })),
    key: typeof key === 'string' ? () => key : key,
    slips: fullSlips(definition.slips, saidOnce(definition)),
  };
  // The engine only ever hands it numbers that its own tables drew, so forgetting their exact names is safe.
  return full as unknown as Formula<Slip>;
}
