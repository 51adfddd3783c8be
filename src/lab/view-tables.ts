import type { Demo } from '../demo/define-demo';
import type { AnyShown } from '../demo/views';
import type { Language } from '../demo/words';
import { type DataTable, dataTables } from './data-table';
import { graphTable } from './graph-table';
import { mapsTables } from './maps-table';
import { pictureOf } from './picture';

/** The numbers behind all pictures of a demo, as tables. */
export function viewTables(demo: Demo, shown: AnyShown, language: Language): DataTable[] {
  return demo.views.flatMap((view): DataTable[] => {
    if (view.view === 'chart' || view.view === 'plane') {
      return dataTables(pictureOf(view, shown, demo.words, language));
    }
    if (view.view === 'maps') return mapsTables(view, shown, demo.words, language);
    return view.view === 'graph' ? [graphTable(view, shown, demo.words, language)] : [];
  });
}

/** Pictures stand above the controls, so that both are on the screen together; numbers and text stand below. */
export function isPicture({ view }: Demo['views'][number]): boolean {
  return view === 'chart' || view === 'plane' || view === 'graph' || view === 'maps';
}
