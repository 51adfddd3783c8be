import type { AboutState } from './state';

/** A share as the sentences about the lab show it; a dash where there is none. */
export function percent(number: AboutState['number'], share: number | null): string {
  return number(share ?? Number.NaN, { as: 'percent', digits: 3 });
}
