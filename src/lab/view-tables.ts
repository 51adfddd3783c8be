import type { Demo } from '../demo/define-demo';
import type { AnyShown } from '../demo/views';
import type { Language } from '../demo/words';
import { colonOf, withValues } from '../site/say';
import { type DataTable, dataTables } from './data-table';
import { graphTable } from './graph-table';
import { interfaceWords } from './interface-words';
import { mapsTables } from './maps-table';
import { type Picture, pictureOf } from './picture';

/** A plane has places in it: the second number of one is headed by its axis, as the first is. */
function withAxis(picture: Picture, language: Language): Picture {
  const axis = picture.y.label;
  if (axis === '') return picture;
  const series = picture.series.map((each) => ({
    ...each,
    label: `${each.label}${colonOf(language)}${axis}`,
  }));
  return { ...picture, series };
}

/** What a series of the pinned state A is called beside that of the present one. */
export function pinnedName(label: string, language: Language): string {
  return withValues(interfaceWords.pinnedSeries[language], { label });
}

/** A picture with the series of the pinned state A behind its own. */
function beside(picture: Picture, behind: Picture, language: Language): Picture {
  const named = behind.series.map((each) => ({ ...each, label: pinnedName(each.label, language) }));
  return { ...picture, series: [...picture.series, ...named] };
}

/** The numbers behind all pictures of a demo, as tables; with the pinned state A where the pictures show it. */
export function viewTables(demo: Demo, shown: AnyShown, language: Language, pinned?: AnyShown): DataTable[] {
  return demo.views.flatMap((view): DataTable[] => {
    if (view.view === 'chart' || view.view === 'plane') {
      const own = pictureOf(view, shown, demo.words, language);
      const picture = pinned ? beside(own, pictureOf(view, pinned, demo.words, language), language) : own;
      return dataTables(view.view === 'plane' ? withAxis(picture, language) : picture);
    }
    if (view.view === 'maps') return mapsTables(view, shown, demo.words, language);
    return view.view === 'graph' ? [graphTable(view, shown, demo.words, language)] : [];
  });
}

/** Pictures stand above the controls, so that both are on the screen together; numbers and text stand below. */
export function isPicture({ view }: Demo['views'][number]): boolean {
  return view === 'chart' || view === 'plane' || view === 'graph' || view === 'maps';
}
