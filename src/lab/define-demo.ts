import { DemoError } from './errors';
import { formatNumber } from './format';
import type { ChoiceParameter, ParameterTable, SeveralParameter, Values } from './parameters';
import type { Shown, View } from './views';
import type { Said } from './words';

/** Tells how much of a long computation is done, from 0 to 1. */
export type Progress = (fraction: number) => void;

/** What a sentence about the present state may use. */
export interface Told<Params, Result> extends Shown<Params, Result> {
  readonly number: typeof formatNumber;
}

/** The words a demo must have: its title, a label for every parameter, and one for every option of a choice. */
export type WordKey<Table extends ParameterTable> =
  | 'title'
  | (keyof Table & string)
  | {
      [Name in keyof Table & string]: Table[Name] extends ChoiceParameter<infer Option>
        ? `${Name}.${Option}`
        : Table[Name] extends SeveralParameter<infer Option>
          ? `${Name}.${Option}`
          : never;
    }[keyof Table & string];

export interface DemoDefinition<Table extends ParameterTable, Result extends object> {
  /** The demo's name: in links, in the page, and as the name of its file. */
  readonly id: string;
  readonly params: Table;
  /**
   * The picture's numbers, from the parameters alone: `src/math` does the work. Never throws and gives no `NaN` inside
   * the ranges; survives `JSON` (an undefined value is `null`).
   */
  compute(params: Values<Table>, progress: Progress): Result;
  /** True in states where `compute` may take over about 8 ms: it then runs in a worker. */
  readonly inWorker?: (params: Values<Table>) => boolean;
  readonly views: readonly View<Values<Table>, NoInfer<Result>>[];
  readonly words: Readonly<Record<WordKey<Table>, Said>> & Readonly<Record<string, Said>>;
  /** One or two sentences that say what the picture shows now, for reading and for listening. */
  readonly summary: Said<(told: Told<Values<Table>, NoInfer<Result>>) => string>;
  /** A sentence for states that need an explanation, such as divergence; `null` elsewhere. */
  readonly remark?: Said<(told: Told<Values<Table>, NoInfer<Result>>) => string | null>;
}

/** A demo whose exact types no longer matter: what the engine works with. */
export type Demo = DemoDefinition<ParameterTable, object>;

function missingWords(demo: Demo): string[] {
  const needed = demo.views.flatMap((view): string[] => {
    switch (view.view) {
      case 'chart':
        return [
          view.title,
          view.x.label,
          view.y.label,
          ...view.series.map((each) => each.label),
          ...(view.marks ?? []).map((each) => each.label),
        ];
      case 'readouts':
        return view.items.map((item) => (typeof item === 'string' ? item : item.name));
      case 'table':
        return [view.title, ...view.columns];
      case 'equation':
      case 'code':
        return [view.title];
    }
  });
  return needed.filter((key) => !Object.hasOwn(demo.words, key));
}

/**
 * Declares a demo: a pure function from parameters to a picture. Throws `DemoError` when a view names a label that the
 * words do not have.
 */
export function defineDemo<const Table extends ParameterTable, Result extends object>(
  definition: DemoDefinition<Table, Result>,
): Demo {
  // The engine only ever hands a demo values that its own table produced, so forgetting the exact types is safe.
  const demo = definition as unknown as Demo;
  const missing = missingWords(demo);
  if (missing.length > 0) {
    throw new DemoError(`${demo.id}: add words for ${missing.join(', ')}, named by a view`);
  }
  return demo;
}
