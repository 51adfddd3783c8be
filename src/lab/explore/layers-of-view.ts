import type { ChartTheme } from '../../charts/theme';
import type { AnyShown } from '../../demo/views';
import type { DrawnView } from '../drawing';
import type { Framed } from './axis-scales';
import { isReadAlongX } from './chart-config';
import type { Layers } from './layers';

/** What a view draws besides its series, in this state and beside the pinned one; `hidden` are the series and marks that a reader put out of sight. */
export function layersOf(
  view: DrawnView,
  now: AnyShown,
  pinned: AnyShown | undefined,
  framed: Framed,
  hidden: ReadonlySet<number>,
  theme: ChartTheme,
): Layers {
  const map = view.view === 'plane' ? view.map : undefined;
  return {
    framed,
    theme,
    field: view.view === 'plane' ? view.field?.(now) : undefined,
    map: map && { ...map, cells: map.cells(now) },
    mapBehind: map?.regions && pinned && map.cells(pinned),
    hairline: isReadAlongX(framed),
    isMarkShown: (mark) => !hidden.has(framed.picture.series.length + mark),
  };
}
