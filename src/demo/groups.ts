import type { ParameterTable, Values } from './parameters';

/** Controls that stand together under a name and fold away; those in no group stand open before them. */
export interface ControlGroup<Name extends string = string> {
  /** Key of the name. */
  readonly label: string;
  readonly names: readonly Name[];
  /** Whether it stands open at first; how it is folded is the reader's, and no part of a link. */
  readonly open?: boolean;
}

/** For controls that change something in some states alone: whether they do in this one. Elsewhere they are dimmed and stay usable. */
export type Acts<Table extends ParameterTable> = {
  readonly [Name in keyof Table & string]?: (params: Values<Table>) => boolean;
};

/** What is wrong with the groups of a demo: a control stands in one place. */
export function groupProblems(
  groups: readonly ControlGroup[],
  params: ParameterTable,
  inTables: readonly string[],
): string[] {
  const names = groups.flatMap((group) => group.names);
  return names.flatMap((name, index) => [
    ...(names.indexOf(name) < index ? [`“${name}” stands in two groups of controls`] : []),
    ...(inTables.includes(name) ? [`“${name}” stands in a table and in a group of controls`] : []),
    ...(params[name]?.kind === 'steps' ? [`“${name}” is the clock, which stands under the pictures`] : []),
  ]);
}
