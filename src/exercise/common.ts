import type { Drawn, DrawTable } from './draw';

/** What all kinds of exercises share. */
export interface Common<Values> {
  /** The heading of the topic's page that teaches it: what to read after a wrong answer. */
  readonly section: string;
  /** Numbers that the words show besides the drawn ones; text that is formatted already is taken as it is. */
  readonly spots?: (values: Values) => Readonly<Record<string, number | string>>;
}

/** What the exercises with drawn numbers share. */
export interface WithDraw<Table extends DrawTable> {
  readonly params: Table;
  /** Refuses draws for which the question makes no sense. */
  readonly accept?: (values: Drawn<Table>) => boolean;
}
