import { labelText } from '../demo/label';
import type { MapsView } from '../demo/map-views';
import type { State } from '../demo/parameters';
import type { AnyShown } from '../demo/views';
import type { Language, Said } from '../demo/words';
import type { DataTable } from './data-table';
import { interfaceWords } from './interface-words';

/** The numbers behind small maps: for each column a table of its cells, a column a map, and one of its weights. */
export function mapsTables(
  view: MapsView<State, object>,
  shown: AnyShown,
  words: Readonly<Record<string, Said>>,
  language: Language,
): DataTable[] {
  const say = (key: string): string => labelText(words[key]?.[language] ?? key);
  const columns = view.columns(shown);
  const nameOf = (column: number, map: number): string => `${say(columns[column]?.label ?? '')} ${map + 1}`;
  return columns.flatMap(({ maps, weights = [] }, place): DataTable[] => {
    const [first = []] = maps;
    const cells = {
      headings: [
        interfaceWords.row[language],
        interfaceWords.column[language],
        ...maps.map((_, map) => nameOf(place, map)),
      ],
      rows: first.flatMap((values, row) =>
        values.map((_, column) => [row + 1, column + 1, ...maps.map((map) => map[row]?.[column] ?? null)]),
      ),
    };
    const [inputs = []] = weights;
    const incoming = {
      headings: ['', ...inputs.map((_, from) => nameOf(place - 1, from))],
      rows: weights.map((row, to) => [nameOf(place, to), ...row]),
    };
    return [...(maps.length > 0 ? [cells] : []), ...(weights.length > 0 ? [incoming] : [])];
  });
}
