import type { LabState } from '../../content/lab/state';
import { byName } from './places';

export { model as labModel } from '../../content/lab/demos/network-lab/model';
export type { AboutState, LabResult, LabState } from '../../content/lab/state';

/** The states of the network lab that show what each topic claims, by the topic's slug. */
export const labStates: ReadonlyMap<string, readonly LabState[]> = new Map(
  [
    ...byName(
      import.meta.glob<readonly LabState[]>('../../content/lab/states/*.ts', {
        import: 'states',
        eager: true,
      }),
    ),
  ].map(([slug, { found }]) => [slug, found]),
);
