import { labelText } from '../demo/label';
import type { MapsColumn, MapsView } from '../demo/map-views';
import type { State } from '../demo/parameters';
import type { AnyShown } from '../demo/views';
import type { Language, Said } from '../demo/words';
import { withValues } from '../site/say';
import type { DataTable } from './data-table';
import { interfaceWords } from './interface-words';

/** What one of the small maps is called: by its column, and by its number where that has several. */
export function mapName(
  columns: readonly MapsColumn[],
  place: number,
  map: number,
  words: Readonly<Record<string, Said>>,
  language: Language,
): string {
  const { label = '', maps = [] } = columns[place] ?? {};
  const name = labelText(words[label]?.[language] ?? label);
  return maps.length < 2 ? name : withValues(interfaceWords.oneOf[language], { name, index: map + 1 });
}

/** The numbers behind small maps: for each column a table of its cells, a column a map, and one of its weights. */
export function mapsTables(
  view: MapsView<State, object>,
  shown: AnyShown,
  words: Readonly<Record<string, Said>>,
  language: Language,
): DataTable[] {
  const columns = view.columns(shown);
  const nameOf = (column: number, map: number): string => mapName(columns, column, map, words, language);
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
