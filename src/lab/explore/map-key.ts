import type { CellMap } from '../../demo/map-views';
import type { State } from '../../demo/parameters';
import type { PlaneView } from '../../demo/views';

/** What the colours and the shades of a map stand for. */
export interface MapKey {
  readonly entries: readonly HTMLElement[];
  /** Marks the colours that no cell has in this state. */
  readonly show: (map: CellMap) => void;
}

/** Copies the entries of a map from the legend of its picture on the page; `entry` finds one by its label. */
export function mapKey(
  { categories, scale }: NonNullable<PlaneView<State, object>['map']>,
  entry: (label: string) => Element | null | undefined,
): MapKey {
  const copy = (label: string, className: string): HTMLElement => {
    const made = document.createElement('span');
    made.className = className;
    made.append(...(entry(label)?.cloneNode(true).childNodes ?? []));
    return made;
  };
  const colours = categories.map(({ label }) => copy(label, ''));
  return {
    entries: [...colours, ...(scale ? [copy(scale.label, 'scale')] : [])],
    show: ({ cells }) => {
      colours.forEach((colour, category) => {
        colour.toggleAttribute('data-absent', !cells.some((row) => row.includes(category)));
      });
    },
  };
}
