/** Numbers to type: the right value of each cell, the slips in it, and the draws for which they can be told apart. */
import { fullSlips, type Mistake, type NumericMistake, type WrittenSlip } from './mistake';
import { canBeToldApart, type Tolerance } from './tolerance';

/** What a definition with numbers to type may say otherwise than usual. */
export interface Typed {
  /** 0.5 % of the right value if not given. */
  readonly tolerance?: Tolerance;
  /** The share of the greater by which right and wrong values differ at least, where the usual 2 % would refuse too much. */
  readonly apart?: number;
}

/** A cell as an author writes it: without slips it is just its function. */
export type WrittenCell<Values> =
  | ((values: Values) => number)
  | {
      readonly value: (values: Values) => number;
      readonly slips: Readonly<Record<string, WrittenSlip<Values>>>;
    };

/** The names of the slips of each cell. */
export type SlipsOf<Cells> = {
  readonly [Cell in keyof Cells & string]: Cells[Cell] extends { readonly slips: infer Slips }
    ? keyof Slips & string
    : never;
};

/** Forbids what a slip cannot have, such as a key that is misspelt: where types are inferred, TypeScript lets it pass. */
export type NothingElse<Cells> = {
  readonly [Cell in keyof Cells]: Cells[Cell] extends { readonly slips: infer Slips }
    ? { readonly slips: { readonly [Slip in keyof Slips]: OnlyKnownKeys<Slips[Slip]> } }
    : unknown;
};

type OnlyKnownKeys<Slip> = Slip extends (...values: never) => unknown
  ? unknown
  : { readonly [Key in Exclude<keyof Slip, keyof NumericMistake>]: never };

interface Cell<Values> {
  readonly value: (values: Values) => number;
  readonly slips: Readonly<Record<string, NumericMistake<Values>>>;
}

/** Cells with what is said once for all slips in them. */
export function fullCells<Values>(
  cells: Readonly<Record<string, WrittenCell<Values>>>,
  once: Mistake<Values>,
): Record<string, Cell<Values>> {
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => {
      const { value, slips } = typeof cell === 'function' ? { value: cell, slips: {} } : cell;
      return [name, { value, slips: fullSlips(slips, once) }];
    }),
  );
}

/** Takes a draw when the author does, and when in each cell the right value and those of the slips can be told apart. */
export function acceptApart<Values>(
  { accept = () => true, apart }: Typed & { readonly accept?: (values: Values) => boolean },
  tolerance: Tolerance,
  cells: readonly Cell<Values>[],
): (values: Values) => boolean {
  return (values) =>
    accept(values) &&
    cells.every(({ value, slips }) => {
      const wrong = Object.values(slips).map((slip) => slip.value(values));
      return canBeToldApart([value(values), ...wrong], tolerance, apart);
    });
}
