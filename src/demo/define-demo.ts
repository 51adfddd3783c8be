import { handleProblems } from './check-handles';
import type { counted as countedThings } from './counted';
import { AuthorError } from './errors';
import type { formatNumber } from './format';
import { type Acts, type ControlGroup, groupProblems } from './groups';

import type { ChoiceParameter, ParameterTable, SeveralParameter, State, Values } from './parameters';
import type { Shown } from './shown';
import type { AnyView, ChartView, View } from './views';
import type { Said } from './words';

/** Tells how much of a long computation is done, from 0 to 1. */
export type Progress = (fraction: number) => void;

/** What a sentence about the present state may use. */
export interface Told<Params, Result> extends Shown<Params, Result> {
  readonly number: typeof formatNumber;
  /** A number of things in English: one step, several steps. */
  readonly counted: typeof countedThings;
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

/** A table of number fields. Labels are keys of the demo's words. */
export interface InputTable<Name extends string = string> {
  readonly title: string;
  /** Headings of the columns, the first one over the row labels. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly (Name | null)[] }[];
}

/** How a state that takes many steps is come to piece by piece. */
export interface Approach<Params> {
  /** The parameter that says how many steps are taken. */
  readonly along: string;
  /** Goes towards a state while it may, and keeps what it has come to; gives the share of the steps that are done, 1 when `compute` has none left to go. */
  approach(params: Params, mayGoOn: () => boolean): number;
}

/** What a demo computes, before anything is said of how it looks. */
export interface Model<Table extends ParameterTable, Result extends object> {
  /** The demo's name: in links, in the page, and as the name of its file. */
  readonly id: string;
  readonly params: Table;
  /**
   * The picture's numbers and curves, from the parameters alone: `src/math` does the work. Never throws and gives no `NaN`
   * inside the ranges; survives `JSON` (an undefined value is `null`).
   */
  compute(params: Values<Table>, progress: Progress): Result;
  /** True in states where `compute` may take over about 8 ms: it then runs in a worker. */
  inWorker?(params: Values<Table>): boolean;
  /** What `defineTrajectory` gives a model whose state grows step by step. */
  readonly trajectory?: Approach<Values<Table>>;
}

/** A model whose exact types no longer matter: what a worker needs of a demo. */
export type AnyModel = Model<ParameterTable, object>;

/** The types of a model's parameters and result, for the parts of a demo that stand in files of their own. */
export type ParamsOf<M extends AnyModel> = Parameters<M['compute']>[0];
export type ResultOf<M extends AnyModel> = ReturnType<M['compute']>;

/** The sentence of a demo that hangs on its state, in both languages. */
export type Sentences<M extends AnyModel, Text = string> = Said<
  (told: Told<ParamsOf<M>, ResultOf<M>>) => Text
>;

/** How a model looks, and what is said of it. */
interface Presentation<Table extends ParameterTable, Result extends object> {
  readonly views: readonly View<Values<Table>, Result>[];
  /** Tables whose cells are number parameters, shown above the other controls; the other controls leave these out. */
  readonly inputTables?: readonly InputTable<keyof Table & string>[];
  readonly groups?: readonly ControlGroup<keyof Table & string>[];
  readonly acts?: Acts<Table>;
  readonly words: Readonly<Record<WordKey<Table>, Said>> & Readonly<Record<string, Said>>;
  /** One or two sentences that say what the picture shows now, for reading and for listening. */
  readonly summary: Said<(told: Told<Values<Table>, Result>) => string>;
  /** A sentence for states that need an explanation, such as divergence; `null` elsewhere. */
  readonly remark?: Said<(told: Told<Values<Table>, Result>) => string | null>;
}

/** A demo whose exact types no longer matter: what the engine works with. */
export interface Demo extends AnyModel, Omit<Presentation<ParameterTable, object>, 'words'> {
  readonly words: Readonly<Record<string, Said>> & { readonly title: Said };
}

/** The labels of axes that no state changes. */
function fixedAxisLabels({ x, y }: Pick<ChartView<State, object>, 'x' | 'y'>): string[] {
  return [x.label, y.label].filter((label) => typeof label === 'string');
}

function missingWords(demo: Demo): string[] {
  const needed = demo.views.flatMap((view): string[] => {
    switch (view.view) {
      case 'chart':
        return [
          view.title,
          ...fixedAxisLabels(view),
          ...view.series.map((each) => each.label),
          ...(view.marks ?? []).map((each) => each.label),
        ];
      case 'plane':
        return [
          view.title,
          ...fixedAxisLabels(view),
          ...view.series.map((each) => each.label),
          ...(view.map?.categories ?? []).map((each) => each.label),
          ...(view.map?.scale ? [view.map.scale.label] : []),
        ];
      case 'maps':
        return [view.title, view.below.label, view.above.label, view.scale.label];
      case 'graph':
        return [
          view.title,
          view.forward,
          view.backward,
          ...view.nodes.map((each) => each.label),
          ...view.edges.flatMap((each) => each.label ?? []),
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
  const tables = (demo.inputTables ?? []).flatMap((table) => [
    table.title,
    ...table.columns,
    ...table.rows.map((row) => row.label),
  ]);
  const groups = (demo.groups ?? []).map(({ label }) => label);
  return [...needed, ...tables, ...groups].filter((key) => !Object.hasOwn(demo.words, key));
}

/** What is missing in the code of a demo: it says which readouts its lines give, and these are all numbers of its comments. */
function unchecked(views: readonly AnyView[]): string[] {
  const readouts = views
    .flatMap((view) => (view.view === 'readouts' ? view.items : []))
    .map((item) => (typeof item === 'string' ? item : item.name));
  return views.flatMap((view) => {
    if (view.view !== 'code') return [];
    const given = Object.keys(view.gives ?? {});
    const source = typeof view.source === 'string' ? view.source : Object.values(view.source).join('\n');
    const inComments = [...source.matchAll(/#.*/g)].flatMap(([comment]) =>
      [...comment.matchAll(/‹(\w+)›/g)].map(([, name = '']) => name),
    );
    return [
      ...(given.length === 0 ? ['say in `gives` which readout its code computes'] : []),
      ...given
        .filter((name) => !readouts.includes(name))
        .map((name) => `add a readout for ${name}, which its code gives`),
      ...inComments
        .filter((name) => !given.includes(name))
        .map((name) => `say in \`gives\` how its code comes to ‹${name}›`),
    ];
  });
}

/** The parameters that are the cells of tables. */
export function namesInTables({ inputTables = [] }: Pick<Demo, 'inputTables'>): string[] {
  return inputTables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.filter((name) => name !== null)),
  );
}

/**
 * The first half of a demo: a pure function from parameters to numbers and curves. There are two calls because only then does
 * TypeScript know the result where the views name its parts, and because a worker needs the model alone.
 */
export function defineModel<const Table extends ParameterTable, Result extends object>(
  model: Model<Table, Result>,
): Model<Table, Result> {
  return model;
}

/**
 * The second half of a demo: the views that draw the model's result, and the words. Throws `AuthorError` when a view names a
 * label that the words do not have, or a handle a parameter that the model does not have, when a control stands in two places, or
 * when code does not say which readouts it gives.
 */
export function showDemo<Table extends ParameterTable, Result extends object>(
  model: Model<Table, Result>,
  presentation: Presentation<NoInfer<Table>, NoInfer<Result>>,
): Demo {
  // The engine only ever hands a demo values that its own table produced, so forgetting the exact types is safe.
  const demo = { ...model, ...presentation } as unknown as Demo;
  const missing = missingWords(demo);
  if (missing.length > 0) {
    throw new AuthorError(`${demo.id}: add words for ${missing.join(', ')}, named by a view`);
  }
  const [problem] = unchecked(demo.views);
  if (problem !== undefined) throw new AuthorError(`${demo.id}: ${problem}`);
  const problems = [
    ...demo.views.flatMap((view) => handleProblems(view, demo.params)),
    ...groupProblems(demo.groups ?? [], demo.params, namesInTables(demo)),
  ];
  if (problems.length > 0) throw new AuthorError(`${demo.id}: ${problems.join('; ')}`);
  return demo;
}
