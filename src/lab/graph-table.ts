import { labelText } from '../demo/label';
import type { State } from '../demo/parameters';
import type { AnyShown, GraphView } from '../demo/views';
import type { Language, Said } from '../demo/words';
import type { DataTable } from './data-table';

/** The values of a network as a table. */
export function graphTable(
  view: GraphView<State, object>,
  shown: AnyShown,
  words: Readonly<Record<string, Said>>,
  language: Language,
): DataTable {
  const say = (key: string): string => labelText(words[key]?.[language] ?? key);
  const values = view.values(shown);
  return {
    headings: ['', say(view.forward), say(view.backward)],
    rows: [...view.nodes, ...view.edges].flatMap(({ id, label }) => {
      const value = values[id];
      return label === undefined || value === undefined
        ? []
        : [[say(label), value.forward ?? null, value.backward ?? null]];
    }),
  };
}
