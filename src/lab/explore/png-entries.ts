import type { ChartTheme } from '../../charts/theme';
import { dashes } from '../dashes';
import type { Picture } from '../picture';
import { isEmpty } from './panel';
import { pinnedDots } from './pinned-look';
import type { Entry } from './png';

/** The legend of a chart that is taken away: the series and marks that it shows, and the pinned state A, if that is shown and has a name. */
export function pngEntries(
  picture: Picture,
  hidden: ReadonlySet<number>,
  theme: ChartTheme,
  pinned: string | undefined,
): Entry[] {
  const empty = isEmpty(picture);
  const entries = [...picture.series, ...picture.marks].map(
    ({ label, colour, dash, ...look }): Entry => ({
      label,
      colour: theme.series(colour),
      dash: dash ? dashes[dash] : [],
      cap: 'butt',
      ...('as' in look && { as: look.as }),
    }),
  );
  return [
    ...entries.filter((_, place) => !hidden.has(place) && !empty[place]),
    // Without round ends its dots would be hairs.
    ...(pinned === undefined
      ? []
      : [{ label: pinned, colour: theme.ink, dash: pinnedDots, cap: 'round' as const }]),
  ];
}
